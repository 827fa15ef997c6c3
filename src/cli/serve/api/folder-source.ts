import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { staticSource } from '../../../sdk/sources/static/index.ts';
import type { Source } from '../../../sdk/sources/source.ts';

/** The data set has an address like any other, but of a host that cannot exist; error messages name no folder then. */
const ORIGIN = 'https://data-set.invalid/';

/**
 * A source over a data set in a folder, as `coopkit build` writes it. When the data set is built anew it is read anew.
 *
 * @param id names the source in its description
 */
export function folderSource(folder: string, id: string): Source {
  let current: { readonly version: string; readonly source: Source } | undefined;
  const fetchFile = readingFrom(folder);

  async function now(): Promise<Source> {
    const { mtimeMs, size } = await stat(join(folder, 'manifest.json'));
    const version = `${mtimeMs} ${size}`;
    if (current?.version !== version) {
      const source = staticSource({ id, manifest: `${ORIGIN}manifest.json`, fetch: fetchFile });
      current = { version, source };
    }
    return current.source;
  }

  return {
    id,
    describe: async (options) => (await now()).describe(options),
    get: async (kind, recordId, options) => (await now()).get(kind, recordId, options),
    list: async (kind, query, options) => (await now()).list(kind, query, options),
    suggest: async (kind, query, options) => (await (await now()).suggest?.(kind, query, options)) ?? [],
  };
}

/** `fetch` for the files of a folder. Its paths come from the manifest, which is trusted as far as its own folder. */
function readingFrom(folder: string): typeof globalThis.fetch {
  return async (input) => {
    const address = new URL(input instanceof Request ? input.url : input);
    // An address has no dot segments left, but its escapes may hold some once they are decoded.
    const path = decodeURIComponent(address.pathname);
    const isOutside = address.origin !== new URL(ORIGIN).origin || path.split(/[/\\]/).includes('..');
    const bytes = isOutside ? undefined : await readFile(join(folder, path)).catch(() => undefined);
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };
}
