import type { Message, MessageGroup } from '../../src/locales/message.ts';

/**
 * Languages that nobody speaks, to see what was forgotten: `en-XA` is English with accents, 40 % longer and in brackets;
 * `ar-XB` is English written from right to left.
 */
export type PseudoLocale = 'en-XA' | 'ar-XB';

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const ACCENTED = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';

const accented = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED.charAt(PLAIN.indexOf(letter)));

const FILLER = 'one two three four five six seven eight nine ten eleven twelve';
const RIGHT_TO_LEFT = '\u202e';
const BACK = '\u202c';

/** A text in a pseudo-language; placeholders stay. */
export function pseudoText(text: string, locale: PseudoLocale): string {
  const parts = text.split(/(\{\w+\})/);
  if (locale === 'ar-XB') {
    return parts
      .map((part, at) => (at % 2 === 1 || part === '' ? part : RIGHT_TO_LEFT + part + BACK))
      .join('');
  }
  const words = parts.map((part, at) => (at % 2 === 1 ? part : accented(part))).join('');
  return `⟦${words} ${accented(FILLER.slice(0, Math.ceil(text.length * 0.4)))}⟧`;
}

/** All texts of a group in a pseudo-language. */
export function pseudoTexts(english: MessageGroup, locale: PseudoLocale): MessageGroup {
  return Object.fromEntries(
    Object.entries(english).map(([key, message]): [string, Message] => [
      key,
      typeof message === 'string'
        ? pseudoText(message, locale)
        : (Object.fromEntries(
            Object.entries(message).map(([form, text]) => [form, pseudoText(text, locale)]),
          ) as Exclude<Message, string>),
    ]),
  );
}
