import { GERMANIC_FORMS } from './germanic.ts';
import { ROMANCE_FORMS } from './romance.ts';
import { SLAVIC_FORMS } from './slavic.ts';
import { BALTIC_FORMS } from './baltic.ts';
import { URALIC_FORMS } from './uralic.ts';
import { OTHER_FORMS } from './other.ts';
import type { WordForms } from './word-forms.ts';

/** Forms of words in the 24 official languages, by language code. */
export const WORD_FORMS: Readonly<Record<string, WordForms>> = {
  ...GERMANIC_FORMS,
  ...ROMANCE_FORMS,
  ...SLAVIC_FORMS,
  ...BALTIC_FORMS,
  ...URALIC_FORMS,
  ...OTHER_FORMS,
};
