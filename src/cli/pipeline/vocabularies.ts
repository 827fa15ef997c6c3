import { basename, extname, join } from 'node:path';
import type { Term, Vocabulary } from '../../sdk/model/vocabulary.ts';
import { isObject } from '../input/lists.ts';
import { openInput } from '../input/read.ts';
import type { Report } from '../problems/problem.ts';
import { wordsOf } from '../values/words.ts';

/**
 * Reads vocabulary files: tables with the columns `scheme`, `code`, `label`, `label@de`, `broader`, `aliases`, or lists
 * of whole vocabularies (`{ scheme, terms }`). Without a scheme the file is called after it: `topics.csv`.
 */
export async function readVocabularies(
  folder: string,
  files: readonly string[],
  languages: readonly string[],
  report: Report,
): Promise<Vocabulary[]> {
  const schemes = new Map<string, Map<string, Term>>();
  const add = (scheme: string, term: Term): void => {
    const terms = schemes.get(scheme) ?? new Map<string, Term>();
    schemes.set(scheme, terms.set(term.code, term));
  };
  for (const file of files) {
    const own = basename(file, extname(file));
    const { rows } = await openInput(join(folder, file), file, {}, report);
    for await (const { row, cells } of rows) {
      const scheme = wordsOf(cells['scheme']) ?? own;
      const entries = Array.isArray(cells['terms']) ? cells['terms'].filter(isObject) : [cells];
      for (const entry of entries) {
        const term = termOf(entry, languages[0] ?? 'und');
        if (term) add(scheme, term);
        else {
          report({
            severity: 'error',
            code: 'broken-term',
            file,
            row,
            message: 'a term needs a code and a label',
            remedy: 'fill in the columns code and label (or label@de for a language)',
          });
        }
      }
    }
  }
  return [...schemes].map(([scheme, terms]) => ({ scheme, terms: [...terms.values()] }));
}

function termOf(cells: Readonly<Record<string, unknown>>, language: string): Term | undefined {
  const label: Record<string, string> = {};
  for (const [header, cell] of Object.entries(cells)) {
    if (header === 'label' && isObject(cell)) {
      for (const [lang, words] of Object.entries(cell)) label[lang] = String(words);
    } else if (header === 'label' || header.startsWith('label@')) {
      label[header.slice('label@'.length) || language] = String(cell).trim();
    }
  }
  const code = wordsOf(cells['code']);
  const broader = wordsOf(cells['broader']);
  const since = wordsOf(cells['since']);
  const { aliases } = cells;
  if (code === undefined || Object.keys(label).length === 0) return undefined;
  return {
    code,
    label,
    ...(broader !== undefined && { broader }),
    ...(aliases !== undefined && { aliases: listOf(aliases) }),
    ...(since !== undefined && { since }),
  };
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : String(value).split(/[;|]/u)).map((item) => String(item).trim());
