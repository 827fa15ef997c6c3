import type { IntlTexts } from './table.ts';

/** Languages of the European Union that some browsers cannot write dates and names in. */
export const TABLES: Readonly<Record<string, () => Promise<{ readonly default: IntlTexts }>>> = {
  ga: () => import('./ga.ts'),
  mt: () => import('./mt.ts'),
};
