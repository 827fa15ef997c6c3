import type { Engine } from './engine.ts';
import { coopkit, coopkitWithoutWords } from './coopkit.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { miniSearch, miniSearchFolded } from './minisearch.ts';

export { coopkit, miniSearchFolded };

export const ENGINES: readonly Engine[] = [
  coopkit,
  coopkitWithoutWords,
  miniSearchFolded,
  miniSearch,
  fuse,
  flexSearch,
];
