import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import type { HubEngine } from './engine.ts';
import { SHAPE } from '../corpus.ts';
import { KINDS } from '../queries.ts';
import { buildFiles } from '../../../src/sdk/search/build.ts';
import { createWordKnowledge } from '../../../src/cli/words/index.ts';
import { hubDocuments } from './records.ts';
import { openCoopkit } from '../engines/coopkit.ts';

const INDEX = 'index.bin';
/** The places of words, for phrases: FTS5 has them too. */
const POSITIONS = 'positions.bin';

/** Ours: the same search as in pages, everything in memory, with word families and parts of compounds. */
export const coopkitHub: HubEngine = {
  id: 'coopkit',
  build: async (size, folder) => {
    const { index, positions } = buildFiles(SHAPE, hubDocuments(size), { words: createWordKnowledge() });
    await writeFile(join(folder, INDEX), index);
    await writeFile(join(folder, POSITIONS), positions);
  },
  open: async (folder) => {
    const [index, positions] = await Promise.all([
      readFile(join(folder, INDEX)),
      readFile(join(folder, POSITIONS)),
    ]);
    const ask = openCoopkit(index, positions);
    return [{ name: 'coopkit', kinds: KINDS, ask: ({ request }) => ask(request) }];
  },
};
