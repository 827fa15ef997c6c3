/** When a collection is written in chunks: by its size, or whatever its size. */
export const CHUNKS = ['auto', 'never', 'always'] as const;
export type Chunks = (typeof CHUNKS)[number];
