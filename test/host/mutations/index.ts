import { DOCUMENT_NAMES } from './document-names.ts';
import { EXTENDED_PROTOTYPES } from './extended-prototypes.ts';
import { GIVEN_SETTINGS } from './given-settings.ts';
import { MISSING_GLOBALS } from './missing-globals.ts';
import type { Mutation } from './mutation.ts';
import { OLD_POLYFILLS } from './old-polyfills.ts';
import { PATCHED_FUNCTIONS } from './patched-functions.ts';
import { TAKEN_NAMES } from './taken-names.ts';

/** All that is done to pages, kind by kind. */
export const MUTATIONS: readonly Mutation[] = [
  ...OLD_POLYFILLS,
  ...EXTENDED_PROTOTYPES,
  ...GIVEN_SETTINGS,
  ...MISSING_GLOBALS,
  ...TAKEN_NAMES,
  ...DOCUMENT_NAMES,
  ...PATCHED_FUNCTIONS,
];
