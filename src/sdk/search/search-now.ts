import * as alternatives from './alternatives.ts';
import * as conditions from './conditions.ts';
import * as explain from './explain.ts';
import type { SearchIndex } from './index-form.ts';
import * as spelling from './spelling.ts';
import * as syntax from './parse-query.ts';
import * as places from './places.ts';
import { searchSteps } from './search.ts';
import type { Need, Steps } from './steps.ts';
import { runSteps } from './steps.ts';
import * as suggestions from './suggestions.ts';
import type { Tools } from './tools.ts';
import type { SearchRequest, SearchResult } from './types.ts';
import * as words from './words.ts';

const TOOLS: Tools = { alternatives, conditions, explain, places, spelling, suggestions, syntax, words };

/**
 * Answers one question at once, over an index that is in memory, with the whole engine loaded; see `searchSteps`.
 *
 * @throws CoopkitError `unsupported` when a filter, facet or sort field is not in the index
 */
export function search(index: SearchIndex, request: SearchRequest): SearchResult {
  const { others, ...result } = runNow(index, searchSteps(index, request));
  const didYouMean = others && request.alternatives ? runNow(index, others()) : [];
  return didYouMean.length > 0 ? { ...result, didYouMean } : result;
}

/** Runs steps to their end, given that the whole index is in memory. */
export function runNow<T>(index: SearchIndex, steps: Steps<T>): T {
  return runSteps(steps, (need: Need) => (need[0] === 'tool' ? TOOLS[need[1]] : index.part(need)));
}
