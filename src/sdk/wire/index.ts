/*
 * The wire contract: how a question is asked of a coopkit API and what it answers. `spec/openapi.yaml` says the same to
 * people and programs that have no TypeScript; docs/wire.md in words.
 */
export { WIRE, checkWire } from './version.ts';
export { listPath, recordPath, suggestPath } from './paths.ts';
export { writeParameters, writeSuggestParameters } from './write-parameters.ts';
export { readParameters, readSuggestParameters } from './read-parameters.ts';
export { readPage, readRecord } from './read-bodies.ts';
export { readDescription } from './read-description.ts';
export { readSuggestions } from './read-suggestions.ts';
export { MAX_ADDRESS, PROBLEM_TYPE, PROBLEMS, type WireProblem } from './problem.ts';
