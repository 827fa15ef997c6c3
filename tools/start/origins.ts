import { VERSION } from '../lib/root.ts';

/** Where `npm start` serves what, unless told otherwise: each site on a port of its own, as sites have origins of their own. */
export const FIRST_PORT = 4100;

/**
 * The sites in the order of their ports. That of scripts and data is named in the README and in the examples of the SDK:
 * what is added comes after it.
 */
export const SITES = [
  { name: 'Example association', folder: 'sites/association' },
  { name: 'Example region', folder: 'sites/portal' },
  { name: 'Scripts and data', folder: undefined },
  { name: 'Themed pages', folder: 'themes' },
] as const;

/** Which of the ports, counted from the first, has scripts and data. */
export const FILES_STEP = SITES.findIndex(({ folder }) => folder === undefined);

/** The data set that `npm start` serves. */
export const DATA_ADDRESS = `http://localhost:${String(FIRST_PORT + FILES_STEP)}/data/`;

/** What stands in the pages of the examples, as a webmaster would write it, for the origin and the version of the scripts. */
const PLACEHOLDER_ORIGIN = 'https://coopkit.example';
const PLACEHOLDER_VERSION = '/cdn/VERSION/';

/**
 * A page of the examples with the addresses of its scripts and data.
 *
 * @param origin without a slash at its end; empty for that of the page itself
 */
export const withAddresses = (html: string, origin: string): string =>
  html.replaceAll(PLACEHOLDER_VERSION, `/cdn/${VERSION}/`).replaceAll(PLACEHOLDER_ORIGIN, origin);
