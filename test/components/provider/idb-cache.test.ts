import { expect } from '@open-wc/testing';
import { createStore, keys } from 'idb-keyval';
import { idbCache } from '../../../src/sdk/sources/idb-cache.ts';
import { waitUntil } from '../support/wait-until.ts';

const FOLDER = 'https://files.example/data/';
let number = 0;

/** A cache of its own over a host that counts what it is asked for. */
function counted(options: { maxBytes?: number; maxAgeMs?: number; broken?: () => boolean } = {}) {
  const asked: string[] = [];
  const manifest = { version: 'one' };
  const name = `coopkit-test-${(number += 1)}-${Math.random()}`;
  const cache = idbCache({
    ...options,
    name,
    fetch: async (input) => {
      const url = input instanceof Request ? input.url : input.toString();
      asked.push(url.slice(FOLDER.length));
      if (options.broken?.()) throw new TypeError('offline');
      if (url.endsWith('manifest.json')) return Response.json(manifest);
      if (url.endsWith('page')) return new Response('<html>', { headers: { 'content-type': 'text/html' } });
      return new Response('x'.repeat(10), { headers: { 'content-type': 'application/json' } });
    },
  });
  const read = async (file: string, mode: RequestCache = 'force-cache'): Promise<string> =>
    (await cache.fetch(FOLDER + file, { cache: mode })).text();
  /** Waits until what is kept, files and the version, is so many things: they are written after the answer. */
  const holds = (count: number): Promise<void> =>
    waitUntil(async () => (await keys(createStore(`${name}-facts`, 'facts'))).length === count);
  return { cache, asked, read, manifest, holds };
}

/** Lets days go by. */
async function atDay(day: number, work: () => Promise<void>): Promise<void> {
  const { now } = Date;
  Date.now = () => now() + day * 24 * 3_600_000;
  try {
    await work();
  } finally {
    Date.now = now;
  }
}

describe('idbCache', () => {
  it('fetches a file that never changes once, also for another page', async () => {
    const { asked, read, holds } = counted();
    expect(await read('a.json')).to.equal('xxxxxxxxxx');
    await holds(1);
    expect(await read('a.json')).to.equal('xxxxxxxxxx');
    expect(asked).to.deep.equal(['a.json']);
  });

  it('always asks for the manifest, and past all caches when told to', async () => {
    const { asked, read, holds } = counted();
    await read('manifest.json', 'no-cache');
    await read('manifest.json', 'no-cache');
    await read('a.json');
    await holds(2);
    await read('a.json', 'reload');
    expect(asked).to.deep.equal(['manifest.json', 'manifest.json', 'a.json', 'a.json']);
  });

  it('keeps no web page that came in place of a file', async () => {
    const { asked, read, holds } = counted();
    await read('page');
    await read('a');
    await holds(1);
    await read('page');
    expect(asked).to.deep.equal(['page', 'a', 'page']);
  });

  it('lets the files go that were used longest ago', async () => {
    const { asked, read, holds } = counted({ maxBytes: 25 });
    await read('a');
    await holds(1);
    await atDay(1, async () => {
      await read('b');
      await holds(2);
    });
    await atDay(2, async () => {
      await read('c');
      await waitUntil(async () => {
        await read('a');
        return asked.length > 3;
      }, 'the oldest is gone');
      await read('c');
    });
    expect(asked).to.deep.equal(['a', 'b', 'c', 'a']);
  });

  it('works on files that are already there when the network is away', async () => {
    let offline = false;
    const { read, holds } = counted({ broken: () => offline });
    await read('a');
    await holds(1);
    offline = true;
    expect(await read('a')).to.equal('xxxxxxxxxx');
  });

  it('lets the files go that nobody used for long', async () => {
    const { asked, read, holds } = counted({ maxAgeMs: 24 * 3_600_000 });
    await read('a');
    await holds(1);
    await atDay(2, async () => void (await read('a')));
    expect(asked).to.deep.equal(['a', 'a']);
  });

  it('lets the files go that a newer version does not use, when that is a day old', async () => {
    const { asked, read, manifest, holds } = counted();
    await read('manifest.json', 'no-cache');
    await read('a');
    await read('b');
    await holds(3);
    manifest.version = 'two';
    await atDay(3, async () => {
      await read('manifest.json', 'no-cache');
      await read('a');
      await read('c');
      await holds(4);
    });
    await atDay(5, async () => {
      await read('manifest.json', 'no-cache');
      await holds(3);
      await read('a');
      await read('b');
    });
    expect(asked.filter((file) => file !== 'manifest.json')).to.deep.equal(['a', 'b', 'c', 'b']);
  });

  it('forgets everything when asked to', async () => {
    const { cache, asked, read } = counted();
    await read('a');
    await cache.clear();
    await read('a');
    expect(asked).to.deep.equal(['a', 'a']);
  });

  it('fetches as without it where IndexedDB fails', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    try {
      const { asked, read } = counted();
      expect(await read('a')).to.equal('xxxxxxxxxx');
      expect(await read('a')).to.equal('xxxxxxxxxx');
      expect(asked).to.have.length(2);
    } finally {
      indexedDB.open = open;
    }
  });
});
