import manifest from '../../package.json' with { type: 'json' };

/** Every entry of the package that has types, and its built declarations: `coopkit/sdk/http` → `./dist/…/index.d.ts`. */
export const ENTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(manifest.exports).flatMap(([name, target]) =>
    // What is nothing but types adds to those of a framework, and is tried with it.
    typeof target === 'object' && 'types' in target && 'default' in target && !name.includes('*')
      ? [[name.replace(/^\./, manifest.name), target.types] as const]
      : [],
  ),
);
