/** Asking a search index. What makes one stands in `build.ts`, so that a page that only asks need not load it. */
import type { IndexShape } from './types.ts';
import type { SearchIndex } from './index-form.ts';

export { fold } from './fold.ts';
export { highlight } from './highlight.ts';
export { readIndex } from './read-index.ts';
export { search } from './search.ts';
export { suggestTerms } from './suggest-terms.ts';
export { tokenize } from './tokenize.ts';
export type { SearchIndex } from './index-form.ts';
export type { FacetCount, IndexShape, SearchDocument, SearchRequest, SearchResult } from './types.ts';

/** The filter and sort fields an index has. */
export function shapeOf(index: SearchIndex): IndexShape {
  return index.shape;
}
