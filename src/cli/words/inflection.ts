/**
 * Inflection by endings, written as short tables.
 *
 * Terms are folded before they come here, so every ending is written in a-z too: Greek `-ους` is `ous`, Swedish `-är`
 * is `ar`. An ending is one of
 *
 * - `es`: cut off when a word ends with it;
 * - `a-ux`: cut off `ux`, but only after `a`: French _region-aux_ shares _regiona_ with _regional_;
 * - `us-`: nothing is cut off: in _campus_ the s is no ending;
 * - `ing/5`: cut off only when five letters stay.
 *
 * Of several that fit, the longest decides, what stands before the dash counted.
 */
export interface Inflection {
  readonly endings: string;
  /** How many letters a stem has at least. Default 3. */
  readonly shortest?: number;
  /** Words that end like an inflected form and are none. */
  readonly whole?: string;
}

/** Gives the number of letters that all forms of a term share; 0 for a term that has no forms. */
export type StemLength = (term: string) => number;

interface Ending {
  readonly cut: number;
  readonly shortest: number;
}

const LATIN_WORD = /^[a-z]+$/;
const NOTATION = /^(?:([a-z]+)-)?([a-z]*)(?:\/(\d))?$/;

export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Every start with every ending: `each('o a', '0 s')` is `o os a as`; `0` stands for nothing. */
export const each = (starts: string, endings: string): string =>
  list(starts)
    .flatMap((start) => list(endings).map((ending) => `${start}${ending}`.replaceAll('0', '')))
    .filter(Boolean)
    .join(' ');

/** Endings that are only cut off after certain letters: `after('ic', 'o a')` is `ic-o ic-a`. */
export const after = (contexts: string, endings: string): string =>
  list(contexts)
    .flatMap((context) => list(endings).map((ending) => `${context}-${ending === '0' ? '' : ending}`))
    .join(' ');

/** Makes a table ready for use. */
export function stemmer({ endings, shortest = 3, whole = '' }: Inflection): StemLength {
  const table = readTable(endings, shortest);
  const longest = Math.max(0, ...Array.from(table.keys(), (ending) => ending.length));
  const uninflected = new Set(list(whole));
  return (term) => {
    const { length } = term;
    if (length < shortest || !LATIN_WORD.test(term)) return 0;
    if (uninflected.has(term)) return length;
    for (let letters = Math.min(longest, length); letters > 0; letters--) {
      const ending = table.get(term.slice(length - letters));
      if (ending && length - ending.cut >= ending.shortest) return length - ending.cut;
    }
    return length;
  };
}

function readTable(endings: string, shortest: number): ReadonlyMap<string, Ending> {
  const table = new Map<string, Ending>();
  for (const notation of list(endings)) {
    const [letters, ending] = readEnding(notation, shortest);
    const other = table.get(letters);
    if (other && (other.cut !== ending.cut || other.shortest !== ending.shortest)) {
      throw new Error(`Two endings say what to do with words in "${letters}": leave one of them out.`);
    }
    table.set(letters, ending);
  }
  return table;
}

function readEnding(notation: string, shortest: number): [string, Ending] {
  const [fits, context = '', cut = '', least] = NOTATION.exec(notation) ?? [];
  if (fits === undefined || context + cut === '') {
    throw new Error(`"${notation}" is not an ending: write "es", "a-ux", "us-" or "ing/5" in letters a-z.`);
  }
  return [context + cut, { cut: cut.length, shortest: least === undefined ? shortest : Number(least) }];
}
