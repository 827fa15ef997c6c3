import { SCRIPTS } from './host-server.ts';

/** The three scripts that a page may load, and the widgets that come with each. */
export const BUILDS = {
  loader: { file: 'coopkit.js', banners: false },
  banner: { file: 'coopkit-banner.js', banners: true },
  'single file': { file: 'coopkit-all.js', banners: false },
} as const;

export type Build = keyof typeof BUILDS;

/**
 * The script tag of a build.
 *
 * @param origin of the scripts; none is the page's own
 * @param attributes as they stand in the tag
 */
export const scriptTag = (build: Build, origin = '', attributes = ''): string =>
  `<script src="${origin}${SCRIPTS}/${BUILDS[build].file}" ${attributes}></script>`;

/** A whole page in English. */
export const html = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
