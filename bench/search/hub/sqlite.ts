import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import type { StatementSync } from 'node:sqlite';
import type { HubEngine, Way } from './engine.ts';
import { RANKED, SQLITE, WHOLE_WORDS } from './figures.ts';
import { PAGE } from '../queries.ts';
import { hubDocuments } from './records.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

const FILE = 'fts5.db';

/** Kibibytes that SQLite may keep of its file while it is asked: more than a million records make. */
const CACHE = 1 << 20;

/**
 * One column of folded words, no texts kept, lists for the beginnings that questions have most: what is small and fast.
 * The words come divided; the tokenizer only finds the spaces again.
 */
const SCHEMA = `
  PRAGMA journal_mode = memory;
  PRAGMA synchronous = off;
  PRAGMA cache_size = -65536;
  CREATE VIRTUAL TABLE found USING fts5(words, content = '', prefix = '3 4', tokenize = "ascii tokenchars '.'");
  BEGIN`;

/** One segment is read faster than many; what the others took is given back. */
const FINISH = `
  COMMIT;
  INSERT INTO found(found) VALUES ('optimize');
  VACUUM`;

const BEST = `SELECT rowid FROM found WHERE found MATCH ? ORDER BY rank LIMIT ${PAGE}`;
/** All rows as one text: reading them one by one takes Node twice as long. */
const ALL = 'SELECT json_group_array(rowid) FROM found WHERE found MATCH ?';
/** Ranks only rows that passed the filters; the plus keeps SQLite from asking the index once for each of them. */
const BEST_OF = `
  SELECT rowid FROM found WHERE found MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
  ORDER BY bm25(found) LIMIT ${PAGE}`;

/** As ours reads a question: from this length on, a word also stands for longer ones. */
const STEM_LETTERS = 4;

/** FTS5 of the SQLite that is part of Node, set up with care. It knows nothing of mistakes. */
export const sqlite: HubEngine = {
  id: 'sqlite',
  build: async (size, folder) => {
    const database = new DatabaseSync(join(folder, FILE));
    database.exec(SCHEMA);
    const insert = database.prepare('INSERT INTO found(rowid, words) VALUES (?, ?)');
    let row = 0;
    for (const { texts } of hubDocuments(size)) {
      insert.run(row++, texts.flatMap(({ text }) => tokenize(text)).join(' '));
    }
    database.exec(FINISH);
    database.close();
  },
  open: async (folder, columns) => {
    const database = new DatabaseSync(join(folder, FILE), { readOnly: true });
    database.exec(`PRAGMA cache_size = -${CACHE}`);
    const [best, all, bestOf] = [prepare(database, BEST), prepare(database, ALL), prepare(database, BEST_OF)];
    const rows = (match: string): number[] =>
      JSON.parse((all.get(match) as unknown as [string])[0]) as number[];
    const records = (page: unknown): number[] => (page as number[][]).map(([row]) => row!);
    const way = (name: string, kinds: Way['kinds'], matchOf: (text: string) => string): Way => ({
      name,
      kinds,
      ask: ({ request }) => {
        const match = matchOf(request.text);
        if (request.facets || request.sort) return columns.answer(rows(match), request);
        return { records: records(best.all(match)), total: Number.NaN };
      },
    });
    const ranked: Way = {
      name: RANKED,
      kinds: ['facets'],
      ask: ({ request }) => {
        const match = begun(request.text);
        const { hits } = columns.run(rows(match), request.filters ?? {});
        return { records: records(bestOf.all(match, `[${hits.join()}]`)), total: hits.length };
      },
    };
    return [
      way(SQLITE, ['prefix', 'words', 'facets', 'sort'], begun),
      ranked,
      way(WHOLE_WORDS, ['words', 'facets', 'sort'], whole),
    ];
  },
};

function prepare(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
}

const quoted = (word: string): string => `"${word}"`;

const whole = (text: string): string => tokenize(text).map(quoted).join(' ');

/** The last word may not be finished yet. */
const begun = (text: string): string =>
  tokenize(text)
    .map((word, at, { length }) =>
      at === length - 1 || word.length >= STEM_LETTERS ? `${quoted(word)}*` : quoted(word),
    )
    .join(' ');
