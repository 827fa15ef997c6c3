import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { ROOT } from '../lib/root.ts';

const LIGHT = join(ROOT, 'tools/build/light-css.ts');

/**
 * Puts a few lines in the place of Lit's module of style sheets, most of which is for browsers that cannot show the
 * widgets: 0.4 kB less on every page. Something that Lit asks of it and they lack fails the build by name.
 */
export function lightStyles(): Plugin {
  return {
    name: 'light-styles',
    resolveId: (id, importer) =>
      id.endsWith('/css-tag.js') && importer?.replaceAll('\\', '/').includes('/@lit/reactive-element/')
        ? LIGHT
        : null,
  };
}
