import { staticSource } from '../sources/static/index.ts';
import { createReader } from './reader.ts';
import type { Reader } from './types.ts';

/** Milliseconds that a page waits for a file of ordinary size before it says that it could not be loaded. */
export const PATIENCE = 7_000;

/**
 * The reader of a static data set.
 *
 * @param manifest address of its `manifest.json`
 */
export const staticReader = (manifest: string): Reader =>
  createReader({ source: staticSource({ manifest, timeout: PATIENCE }) });
