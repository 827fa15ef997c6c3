import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { ROOT } from '../lib/root.ts';

const LIGHT = join(ROOT, 'src/sdk/model/schemas/light-valibot.ts');

/**
 * Puts plain descriptions in the place of valibot: the repair walk reads the schemas and never runs them, so a page
 * need not download what would run them. Something that the descriptions lack fails the build by name.
 */
export function lightSchemas(): Plugin {
  return {
    name: 'light-schemas',
    resolveId: (id) => (id === 'valibot' ? LIGHT : null),
  };
}
