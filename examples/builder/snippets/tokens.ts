import type { Choice, TokenName } from './types.ts';

const HEX = '#(?:[0-9a-f]{3}|[0-9a-f]{6})';
const COLOUR = new RegExp(`^${HEX}(?: ${HEX})?$`, 'i');
/** `em` and `px` only: `rem` is whatever the page made of it. */
const LENGTH = /^(?:0|\d{1,3}(?:\.\d{1,4})?(?:em|px))$/;
const FAMILY = `(?:[\\p{L}\\p{N}_-]+(?: [\\p{L}\\p{N}_-]+)*|"[\\p{L}\\p{N} _.-]+"|'[\\p{L}\\p{N} _.-]+')`;
const FONTS = new RegExp(`^${FAMILY}(?:, ?${FAMILY})*$`, 'u');

/** What each token may be, in the order in which they are written. */
export const TOKENS: Readonly<Record<TokenName, { readonly kind: 'colour' | 'length' | 'fonts' }>> = {
  accent: { kind: 'colour' },
  'on-accent': { kind: 'colour' },
  surface: { kind: 'colour' },
  text: { kind: 'colour' },
  border: { kind: 'colour' },
  radius: { kind: 'length' },
  space: { kind: 'length' },
  font: { kind: 'fonts' },
  'font-size': { kind: 'length' },
};

const PATTERNS = { colour: COLOUR, length: LENGTH, fonts: FONTS };

/** Whether a value can be written into a style sheet: nothing but a colour, a length or names of fonts. */
export const isToken = (name: TokenName, value: string): boolean =>
  PATTERNS[TOKENS[name].kind].test(value.trim());

/** `#0a4a9c #8db8ff` → `light-dark(#0a4a9c, #8db8ff)` */
export function tokenValue(name: TokenName, value: string): string {
  const [light, dark] = value.trim().split(' ');
  return TOKENS[name].kind === 'colour' && dark !== undefined
    ? `light-dark(${light}, ${dark})`
    : value.trim();
}

/** The style rule of a choice; empty when its looks are the page's own. Values that are none are left out. */
export function styleRule({ widget, tokens }: Choice): string {
  const declarations = (Object.keys(TOKENS) as TokenName[]).flatMap((name) => {
    const value = tokens[name];
    return value === undefined || !isToken(name, value)
      ? []
      : [`  --coopkit-${name}: ${tokenValue(name, value)};`];
  });
  return declarations.length === 0 ? '' : [`${widget.tag} {`, ...declarations, '}'].join('\n');
}
