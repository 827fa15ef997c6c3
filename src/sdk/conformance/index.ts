/** Whether a source does what it promises; see docs/conformance.md. */
export { runConformance } from './run.ts';
export type * from './types.ts';
