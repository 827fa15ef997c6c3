import { SCRIPTS } from './host-server.ts';

/** A policy, from where scripts and data come under it, and what a script tag carries. */
export interface Profile {
  readonly name: string;
  readonly policy: (own: string, files: string) => string;
  readonly files: 'own origin' | 'another origin';
  readonly attributes?: string;
}

const NONCE = 'abc123';

/** From the strictest to what public sites usually have. */
export const PROFILES: readonly Profile[] = [
  {
    name: 'nothing but scripts, styles and data of the page’s own origin',
    policy: (own) => `default-src 'none'; script-src ${own}; style-src 'self'; connect-src 'self'`,
    files: 'own origin',
  },
  {
    name: 'no styles at all, scripts and data of one other origin',
    policy: (_own, files) => `default-src 'none'; script-src ${files}; connect-src ${files}`,
    files: 'another origin',
  },
  {
    name: 'one folder for scripts and one for data',
    policy: (_own, files) =>
      `default-src 'none'; script-src ${files}${SCRIPTS}/; style-src 'self'; connect-src ${files}/data/`,
    files: 'another origin',
  },
  {
    name: 'a usual policy of a public site',
    policy: (_own, files) =>
      [
        `default-src 'self'`,
        `script-src 'self' ${files}`,
        `connect-src 'self' ${files}`,
        `object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; worker-src 'none'`,
      ].join('; '),
    files: 'another origin',
  },
  {
    name: 'a nonce with strict-dynamic',
    policy: (_own, files) =>
      [
        `default-src 'none'`,
        `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
        `style-src 'nonce-${NONCE}'`,
        `connect-src ${files}`,
        `object-src 'none'; base-uri 'none'`,
      ].join('; '),
    files: 'another origin',
    attributes: `nonce="${NONCE}"`,
  },
  {
    name: 'a sandbox, whose origin is null',
    policy: (_own, files) =>
      `sandbox allow-scripts; default-src 'none'; script-src ${files}; connect-src ${files}`,
    files: 'another origin',
  },
];
