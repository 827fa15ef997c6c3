import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout. Tools work from here wherever they are called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** The version in package.json: it names the folder of the CDN build. */
export const VERSION = (JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string })
  .version;
