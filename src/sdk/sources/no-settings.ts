/**
 * For `getReader`, which has to be told that there are no settings: the streams of WebKit are scripts, to which whatever a
 * page adds to the prototype of all objects is one. (Objects in the scripts for pages do not have that prototype.)
 */
export const NO_SETTINGS = {} as const;

/** What `getReader` gives for it. */
export type PartReader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
