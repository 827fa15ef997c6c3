import { formatter } from '../formatter.ts';

/** The first sentence of a text, as its language divides sentences; where the browser cannot, up to the first stop. */
export function firstSentence(text: string, lang: string): string {
  try {
    const [first] = formatter('Segmenter', lang, { granularity: 'sentence' }).segment(text);
    return first?.segment.trim() ?? text;
  } catch {
    return /^.+?[.!?…。！？](?=\s|$)/su.exec(text)?.[0].trim() ?? text;
  }
}
