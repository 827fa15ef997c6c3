import type { Steps } from './steps.ts';

/** Parts of the engine that not every question needs, so that a page downloads them with the first that does. */
export interface Tools {
  /** Words of any kind. */
  readonly words: typeof import('./words.ts');
  /** Phrases, single fields, words to be left out. */
  readonly conditions: typeof import('./conditions.ts');
  /** What is typed with quotes, minus signs or colons. */
  readonly syntax: typeof import('./parse-query.ts');
  /** Words with typing mistakes. */
  readonly spelling: typeof import('./spelling.ts');
  /** Distances, boxes, grids. */
  readonly places: typeof import('./places.ts');
  /** Why a record was found. */
  readonly explain: typeof import('./explain.ts');
  /** Other wordings. */
  readonly alternatives: typeof import('./alternatives.ts');
  /** Proposals while typing. */
  readonly suggestions: typeof import('./suggestions.ts');
}

/** Asked for like a part of the index. */
export type ToolName = readonly [kind: 'tool', name: keyof Tools];

/** Asks for a part of the engine. */
export function* tool<K extends keyof Tools>(name: K): Steps<Tools[K]> {
  const [found] = yield [['tool', name]];
  return found as Tools[K];
}

/** Downloads a part of the engine. */
export async function loadTool(name: keyof Tools): Promise<Tools[keyof Tools]> {
  switch (name) {
    case 'words':
      return import('./words.ts');
    case 'conditions':
      return import('./conditions.ts');
    case 'syntax':
      return import('./parse-query.ts');
    case 'spelling':
      return import('./spelling.ts');
    case 'places':
      return import('./places.ts');
    case 'explain':
      return import('./explain.ts');
    case 'alternatives':
      return import('./alternatives.ts');
    case 'suggestions':
      return import('./suggestions.ts');
  }
}
