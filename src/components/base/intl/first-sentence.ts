import { intlLocales } from '../language.ts';

/** The first sentence of a text, as its language divides sentences; where the browser cannot, up to the first stop. */
export function firstSentence(text: string, lang: string): string {
  try {
    const [first] = new Intl.Segmenter([...intlLocales(lang)], { granularity: 'sentence' }).segment(text);
    return first?.segment.trim() ?? text;
  } catch {
    return /^.+?[.!?…。！？](?=\s|$)/su.exec(text)?.[0].trim() ?? text;
  }
}
