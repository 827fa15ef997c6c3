import type { Group } from '../case.ts';
import { abort } from './abort.ts';
import { crossOrigin } from './cross-origin.ts';
import { cursors } from './cursors.ts';
import { faults } from './faults.ts';
import { filters } from './filters.ts';
import { identity } from './identity.ts';
import { matching } from './matching.ts';
import { openness } from './openness.ts';
import { paging } from './paging.ts';
import { records } from './records.ts';

/** The ten groups, in the order in which they are tried. */
export const GROUPS: readonly Group[] = [
  records,
  paging,
  filters,
  identity,
  cursors,
  abort,
  openness,
  crossOrigin,
  matching,
  faults,
];
