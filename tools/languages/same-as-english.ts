/** Texts that are right in these languages although they read as in English. */
const SAME_AS_ENGLISH: Readonly<Record<string, string>> = {
  Description: 'fr',
  Filters: 'nl',
  'Filters · {n}': 'nl',
  'NUTS {level}': '*',
  Organisation: 'da de fr sv',
  Organisations: 'fr',
  'Page {page}': 'fr',
  Population: 'fr',
  Programmes: 'fr',
  Region: 'cs da de pl sv',
  Services: 'fr',
  Suggestions: 'fr',
  Technologies: 'fr',
  Website: 'de nl',
  '{n} organisation': 'da fr sv',
  '{n} organisations': 'fr',
  '{n} partner': 'cs da et hr hu it nl pl sk sl sv',
  '{n} partners': 'nl',
  '{n} project': 'nl',
};

/** Whether a text may stay as it is in English. */
export function maySoundEnglish(lang: string, text: string): boolean {
  const languages = SAME_AS_ENGLISH[text];
  return languages === '*' || (languages?.split(' ').includes(lang) ?? false);
}
