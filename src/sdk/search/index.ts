/** Asking a search index. What makes one stands in `build.ts`, so that a page that only asks need not load it. */
export { fold } from './fold.ts';
export { highlight } from './highlight.ts';
export { readIndex } from './read-index.ts';
export { searchSteps } from './search.ts';
export { runNow, search } from './search-now.ts';
export { runFetching } from './steps.ts';
export { suggestTerms } from './suggest-terms.ts';
export { tokenize } from './tokenize.ts';
export type { SearchIndex, WholeIndex } from './index-form.ts';
export type { FacetCount, IndexShape, SearchDocument, SearchRequest, SearchResult } from './types.ts';
