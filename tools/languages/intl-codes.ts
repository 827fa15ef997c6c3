const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Codes that stand for no place, or for a part of one that ISO 3166 gives no code. */
const NO_PLACE = new Set('AC CP CQ DG EA EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Every country code that CLDR names, without those that were replaced; `EU` and `XK` among them. */
export function countryCodes(): readonly string[] {
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) =>
      !NO_PLACE.has(code) &&
      known.of(code) !== undefined &&
      new Intl.Locale('und', { region: code }).region === code,
  );
}

/** The official languages of the Union, those around it and in its regions, and those of partner countries overseas. */
export const LANGUAGE_CODES: readonly string[] = [
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv',
  'ar az be bs he hy is ka mk nb nn no ru se sq sr sr-Cyrl sr-Latn tr uk',
  'br ca co cy eu fo fur fy gd gl kl lb oc rm sc',
  'fa hi id ja ko pt-BR pt-PT vi zh zh-Hans zh-Hant',
].flatMap((line) => line.split(' '));
