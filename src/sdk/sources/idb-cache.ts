import { clear, createStore, delMany, entries, get, set } from 'idb-keyval';

/** Settings of a cache in IndexedDB. */
export interface IdbCacheOptions {
  /** Name of its databases (default `coopkit`). */
  readonly name?: string;
  /** The most bytes that are kept; the files used longest ago go first (default 50,000,000). */
  readonly maxBytes?: number;
  /** Milliseconds after which a file that nobody used is forgotten (default 30 days). */
  readonly maxAgeMs?: number;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A cache of files that never change. */
export interface IdbCache {
  /** For the option `fetch` of a static source. */
  readonly fetch: typeof globalThis.fetch;
  /** Forgets all files. */
  clear(): Promise<void>;
}

/** Which version of a data set is in a folder, and since when this browser knows it. */
interface Current {
  readonly version: string;
  readonly since: number;
}

/** What is known of a kept file. */
interface Fact {
  readonly bytes: number;
  readonly type: string;
  /** When it was last used, epoch milliseconds; exact to an hour. */
  readonly used: number;
  /** Folder of its data set, and the version in which it was last used. */
  readonly base: string;
  readonly version: string;
}

const DAY = 24 * 3_600_000;
/** A use is noted when the last one noted is older than this, so that reading seldom writes. */
const NOTED_EVERY = 3_600_000;
/** Begins the keys of what is known of folders; those of files are addresses. */
const VERSION = 'version ';

/**
 * Keeps the files of static data sets in IndexedDB, for visitors who come back after the browser's own cache has let
 * them go. Only files that are named after their content are kept; the manifest is always asked for. Files that a newer
 * version of the data set does not use go when that is a day old. Where IndexedDB cannot be had, is full or fails, files are
 * fetched as without it. What it gives is checked like any download.
 *
 * A source with a `fetch` of its own searches on the page, a few milliseconds at a time, not in a worker.
 *
 * @example
 * const cache = idbCache({ maxBytes: 20_000_000 });
 * const source = staticSource({ manifest: 'https://example.org/data/manifest.json', fetch: cache.fetch });
 */
export function idbCache(options: IdbCacheOptions = {}): IdbCache {
  const { name = 'coopkit', maxBytes = 50_000_000, maxAgeMs = 30 * DAY } = options;
  const load = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const files = createStore(`${name}-files`, 'files');
  const facts = createStore(`${name}-facts`, 'facts');
  /** Folder → version of the data set in it. */
  const versions = new Map<string, string>();
  let tidying: Promise<void> = Promise.resolve();

  /** Work on what is kept comes one after the other, and its failure is nobody's: the file is there all the same. */
  function later(work: () => Promise<void>): void {
    tidying = tidying.then(work).catch(() => undefined);
  }

  async function recall(url: string): Promise<Response | undefined> {
    try {
      const [fact, bytes] = await Promise.all([get<Fact>(url, facts), get<ArrayBuffer>(url, files)]);
      if (!fact || !bytes || Date.now() - fact.used > maxAgeMs) return undefined;
      later(() => noteUse(url));
      return new Response(bytes, { headers: { 'content-type': fact.type } });
    } catch {
      return undefined;
    }
  }

  async function noteUse(url: string): Promise<void> {
    // It may have gone meanwhile.
    const fact = await get<Fact>(url, facts);
    if (!fact) return;
    const used = Date.now();
    const version = versions.get(fact.base) ?? fact.version;
    if (used - fact.used > NOTED_EVERY || version !== fact.version) {
      await set(url, { ...fact, used, version }, facts);
    }
  }

  async function keep(url: string, answer: Response): Promise<void> {
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > maxBytes) return;
    const base = folderOf(url);
    const type = answer.headers.get('content-type') ?? '';
    await makeRoom(maxBytes - bytes.byteLength);
    await set(url, bytes, files);
    const version = versions.get(base) ?? '';
    await set(url, { bytes: bytes.byteLength, type, used: Date.now(), base, version }, facts);
  }

  /**
   * A manifest says which version its files are of. Most files of a data set are the same in the next version, so those
   * of an earlier one go only when the new one has been in use for a day.
   */
  async function noteVersion(url: string, answer: Response): Promise<void> {
    const { version } = Object(await answer.json()) as { readonly version?: unknown };
    if (typeof version !== 'string') return;
    const base = folderOf(url);
    versions.set(base, version);
    const known = await get<Current>(VERSION + base, facts);
    const current = known?.version === version ? known : { version, since: Date.now() };
    await set(VERSION + base, current, facts);
    const isSettled = Date.now() - current.since > DAY;
    await sweep((fact) => {
      const isOld = fact.base === base && fact.version !== version && isSettled;
      return isOld || Date.now() - fact.used > maxAgeMs;
    });
  }

  async function kept(): Promise<readonly (readonly [url: string, fact: Fact])[]> {
    const all = await entries<string, Fact>(facts);
    return all.filter(([key]) => !key.startsWith(VERSION));
  }

  async function drop(urls: readonly string[]): Promise<void> {
    await Promise.all([delMany([...urls], files), delMany([...urls], facts)]);
  }

  async function sweep(isOver: (fact: Fact) => boolean): Promise<void> {
    await drop((await kept()).filter(([, fact]) => isOver(fact)).map(([url]) => url));
  }

  /** Takes out the files used longest ago until the others fit. */
  async function makeRoom(room: number): Promise<void> {
    const oldestFirst = [...(await kept())].sort(([, a], [, b]) => a.used - b.used);
    let total = oldestFirst.reduce((sum, [, { bytes }]) => sum + bytes, 0);
    const gone: string[] = [];
    for (const [url, { bytes }] of oldestFirst) {
      if (total <= room) break;
      gone.push(url);
      total -= bytes;
    }
    await drop(gone);
  }

  return {
    async fetch(input, init) {
      const url = input instanceof Request ? input.url : String(input);
      const known = init?.cache === 'force-cache' ? await recall(url) : undefined;
      init?.signal?.throwIfAborted();
      if (known) return known;
      const answer = await load(input, init);
      const isPage = answer.headers.get('content-type')?.startsWith('text/html');
      if (!answer.ok || isPage) return answer;
      const copy = answer.clone();
      if (init?.cache === 'force-cache' || init?.cache === 'reload') later(() => keep(url, copy));
      else if (init?.cache === 'no-cache') later(() => noteVersion(url, copy));
      return answer;
    },

    async clear() {
      await tidying;
      await Promise.all([clear(files), clear(facts)]);
    },
  };
}

const folderOf = (url: string): string => url.replace(/[?#].*/s, '').replace(/[^/]*$/, '');
