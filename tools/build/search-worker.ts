import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { rollup } from 'rollup';
import { ROOT } from '../lib/root.ts';

/** The modules that start a worker, and how they name its script. Script tags reach the one of static sources alone. */
const STARTER = /\/src\/sdk\/sources\/(?:static|memory)\/own-worker\.ts$/;
const SCRIPT = `new URL('./worker.ts', import.meta.url)`;
const ENTRY = 'src/sdk/sources/static/worker.ts';

async function starter(id: string): Promise<string | undefined> {
  if (!STARTER.test(id.replaceAll('\\', '/'))) return undefined;
  const source = await readFile(id, 'utf8');
  if (source.split(SCRIPT).length !== 2) throw new Error(`${id} does not name its worker once as ${SCRIPT}.`);
  return source;
}

/** For npm: the worker is a module like all others, compiled. Bundlers look for just this expression. */
export function workerModule(): Plugin {
  return {
    name: 'worker-module',
    load: async (id) => (await starter(id))?.replace('./worker.ts', './worker.js'),
  };
}

/**
 * For a script tag: the worker is one file, with all that it needs inside. Sharing files with the page would draw in
 * what the page has in them besides, which no worker can run.
 *
 * @param plugins for the worker's own build
 */
export function workerFile(plugins: () => readonly Plugin[]): Plugin {
  return {
    name: 'worker-file',
    async load(id) {
      const source = await starter(id);
      if (source === undefined) return undefined;
      const worker = await rollup({ input: join(ROOT, ENTRY), plugins: [...plugins()] });
      const { output } = await worker.generate({ format: 'es', inlineDynamicImports: true });
      await worker.close();
      for (const file of worker.watchFiles) this.addWatchFile(file);
      const asset = this.emitFile({ type: 'asset', name: 'search-worker.js', source: output[0].code });
      return source.replace(SCRIPT, `import.meta.ROLLUP_FILE_URL_${asset}`);
    },
  };
}

/** For the single file, which has no file beside it: no worker. */
export function noWorker(): Plugin {
  return {
    name: 'no-worker',
    load: async (id) =>
      (await starter(id)) === undefined ? undefined : 'export const startOwnWorker = () => undefined;',
  };
}
