/** How a themed page is looked at. */
export interface Look {
  /** What its files are called. */
  readonly name: string;
  readonly theme: 'ecl' | 'association-dark' | 'newspaper';
  /** Of the window, in pixels. */
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** Whether accessibility is checked, too: in each theme and its colours once. */
  readonly axe?: true;
  /** The pieces of the page that are kept as pictures, in pixels from the top; the places of parts hold for all of it. */
  readonly pieces: readonly (readonly [name: string, top: number, height: number])[];
}

/** The looks that are compared: each theme, wide and narrow, light and dark, in both directions. */
export const LOOKS: readonly Look[] = [
  {
    name: 'ecl-1280',
    theme: 'ecl',
    width: 1280,
    axe: true,
    pieces: [
      ['top', 0, 1300],
      ['practices', 2000, 1300],
    ],
  },
  { name: 'ecl-768-rtl', theme: 'ecl', width: 768, dir: 'rtl', pieces: [['top', 0, 1400]] },
  { name: 'ecl-320-de', theme: 'ecl', width: 320, lang: 'de', pieces: [['top', 0, 1600]] },
  {
    name: 'dark-1280',
    theme: 'association-dark',
    width: 1280,
    axe: true,
    colorScheme: 'dark',
    pieces: [
      ['top', 0, 1300],
      ['practices', 1400, 1300],
    ],
  },
  {
    name: 'dark-320',
    theme: 'association-dark',
    width: 320,
    colorScheme: 'dark',
    pieces: [['top', 0, 1600]],
  },
  {
    name: 'newspaper-1280',
    theme: 'newspaper',
    width: 1280,
    axe: true,
    pieces: [
      ['top', 0, 1100],
      ['directory', 1850, 1200],
    ],
  },
  {
    name: 'newspaper-1280-dark',
    theme: 'newspaper',
    width: 1280,
    axe: true,
    colorScheme: 'dark',
    pieces: [['top', 0, 1000]],
  },
  { name: 'newspaper-320', theme: 'newspaper', width: 320, pieces: [['top', 0, 1600]] },
];
