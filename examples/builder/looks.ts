import { contrast, shadeWith } from './contrast.ts';
import type { Choice, TokenName } from './snippets/types.ts';

/** Light or dark pages. */
export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/**
 * What is shown where nothing is chosen: the widgets' own accent, and the page's text and surface, which are those of
 * a browser without a style sheet.
 */
export const USUAL: Readonly<Record<Scheme, Readonly<Partial<Record<TokenName, string>>>>> = {
  light: { accent: '#0a4a9c', 'on-accent': '#ffffff', surface: '#ffffff', text: '#000000' },
  dark: { accent: '#8db8ff', 'on-accent': '#06172f', surface: '#121212', text: '#ffffff' },
};

/** The colour of a token on pages of a scheme. */
export function colourOf(tokens: Choice['tokens'], name: TokenName, scheme: Scheme): string {
  const [light, dark] = (tokens[name] ?? '').trim().split(' ');
  const chosen = scheme === 'dark' ? (dark ?? light) : light;
  return chosen || (USUAL[scheme][name] ?? '');
}

/** Two colours that cannot be told apart well enough. */
export interface WeakContrast {
  readonly scheme: Scheme;
  /** The colour to change. */
  readonly token: TokenName;
  readonly what: string;
  readonly ratio: number;
  readonly wanted: number;
  /** A shade of it that would do. */
  readonly better: string | undefined;
}

/** WCAG 2.2, 1.4.3: 4.5 to 1 for text. */
const TEXT = 4.5;

const PAIRS: readonly (readonly [token: TokenName, on: TokenName, what: string])[] = [
  ['accent', 'surface', 'Links and buttons on the surface'],
  ['on-accent', 'accent', 'Words on filled buttons'],
  ['text', 'surface', 'Text on the surface'],
];

/** Every pair of colours that is too weak, in both schemes. */
export function weakContrasts(tokens: Choice['tokens']): readonly WeakContrast[] {
  return SCHEMES.flatMap((scheme) =>
    PAIRS.flatMap(([token, on, what]) => {
      const [colour, ground] = [colourOf(tokens, token, scheme), colourOf(tokens, on, scheme)];
      const ratio = contrast(colour, ground);
      if (ratio === undefined || ratio >= TEXT) return [];
      return [{ scheme, token, what, ratio, wanted: TEXT, better: shadeWith(colour, ground, TEXT) }];
    }),
  );
}
