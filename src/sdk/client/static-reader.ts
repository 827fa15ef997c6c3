import { staticSource } from '../sources/static/index.ts';
import { createReader } from './reader.ts';
import type { Reader } from './types.ts';

/**
 * The reader of a static data set.
 *
 * @param manifest address of its `manifest.json`
 */
export const staticReader = (manifest: string): Reader =>
  createReader({ source: staticSource({ manifest }) });
