/*
 * The wire contract over any source, for whoever answers HTTP requests: `coopkit serve --api`, an edge function, a test.
 */
export { createApi } from './api.ts';
export type { Api, ApiOptions } from './api.ts';
