/** All that has to do with typing mistakes; loaded with the first of them. */
export { correctionsOf } from './corrections.ts';
export { nearWords } from './near-words.ts';
export { readAgain } from './second-reading.ts';
