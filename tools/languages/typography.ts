/** What a text of the interface may not contain in a language, and what is written instead. */
type Rule = readonly [wrong: RegExp, instead: string];

const EVERYWHERE: readonly Rule[] = [
  [/\.\.\./, 'the one character …'],
  [/[<>]|&\w+;/, 'no markup'],
  [/^\s|\s$/, 'no space at an end'],
  [/ {2}/, 'one space'],
  [/"/, 'the quotation marks of the language'],
  [/'/, 'the apostrophe ’'],
  [/\u00ad|\u200b|\ufeff/, 'nothing invisible'],
];

/** The opening and closing marks that a language quotes with. */
const QUOTES: Readonly<Record<string, readonly string[]>> = {
  bg: ['„“'],
  cs: ['„“'],
  da: ['””', '»«', '„“'],
  de: ['„“'],
  el: ['«»'],
  es: ['«»', '“”'],
  et: ['„“', '„”'],
  fi: ['””', '»»'],
  fr: ['«»'],
  ga: ['“”', '‘’'],
  hr: ['„“', '„”', '»«'],
  hu: ['„”'],
  it: ['«»', '“”'],
  lt: ['„“'],
  lv: ['“”', '„“', '„”', '«»'],
  mt: ['“”'],
  nl: ['‘’', '“”', '„”'],
  pl: ['„”'],
  pt: ['«»', '“”'],
  ro: ['„”'],
  sk: ['„“'],
  sl: ['„“', '»«'],
  sv: ['””', '»»'],
};
const MARKS = /[„“”«»‘]/g;

/** Scripts that the words of a language are written in; placeholders and names stay as they are. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
};

/**
 * What is wrong with how a text is written.
 *
 * @param text without its placeholders
 * @param literal whether it shows what to type, with straight quotation marks
 */
export function typographyProblems(lang: string, text: string, literal: boolean): readonly string[] {
  const rules = literal ? EVERYWHERE.filter(([wrong]) => wrong.source !== '"') : EVERYWHERE;
  const problems = rules.filter(([wrong]) => wrong.test(text)).map(([, instead]) => instead);
  const allowed = (QUOTES[lang] ?? []).join('');
  const foreign = (text.match(MARKS) ?? []).filter((mark) => !allowed.includes(mark));
  if (foreign.length > 0) problems.push(`${foreign.join('')} is not how the language quotes`);
  if (lang === 'fr' && /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/.test(text.replaceAll(/\w+:\w/g, ''))) {
    problems.push('a no-break space before : ; ? ! » and after «');
  }
  return [...problems, ...scriptProblems(lang, text)];
}

function scriptProblems(lang: string, text: string): readonly string[] {
  const script = SCRIPTS[lang];
  if (!script) {
    const strange = text.match(/(?!\p{Script=Latin})\p{L}/gu);
    return strange ? [`${strange.join('')} is not Latin`] : [];
  }
  const mixed = text
    .match(/[\p{L}]+/gu)
    ?.filter((word) => script.test(word) && /\p{Script=Latin}/u.test(word));
  return mixed && mixed.length > 0 ? [`${mixed.join(', ')} mixes scripts`] : [];
}
