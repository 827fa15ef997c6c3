import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { SlowServer } from '../../bench/search/pages/server.ts';
import { roundTrips } from '../../bench/search/pages/round-trips.ts';
import { startServer } from '../../bench/search/pages/server.ts';

describe('the server of the measurement', () => {
  let folder: string;
  let server: SlowServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-test-'));
    await writeFile(join(folder, 'part.bin'), Buffer.alloc(300, 1));
    await writeFile(join(folder, 'page.js'), 'export const text = "again and again and again";\n'.repeat(40));
    server = await startServer({ '/data/': folder }, { latency: 0, speed: Infinity });
  });

  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('sends data as it lies there and packs scripts', async () => {
    server.take();
    const part = await fetch(`${server.address}/data/part.bin`);
    assert.equal((await part.arrayBuffer()).byteLength, 300);
    const script = await fetch(`${server.address}/data/page.js`);
    assert.equal(script.headers.get('content-encoding'), 'br');
    assert.match(await script.text(), /^export const text/);
    const [first, second] = server.take();
    assert.equal(first?.bytes, 300);
    assert.ok(second!.bytes < 100, 'what is counted is what was sent');
  });

  it('stays in its folders', async () => {
    assert.equal((await fetch(`${server.address}/data/..%2f..%2fetc/hostname`)).status, 404);
    assert.equal((await fetch(`${server.address}/other/part.bin`)).status, 404);
  });
});

describe('round trips', () => {
  const requests = (...times: (readonly [wanted: number, done: number])[]) =>
    times.map(([wanted, done]) => ({ wanted, done }));

  it('are as many as requests that waited for one another', () => {
    assert.equal(roundTrips([]), 0);
    assert.equal(roundTrips(requests([0, 40], [1, 41])), 1);
    assert.equal(roundTrips(requests([0, 40], [42, 80], [43, 81], [90, 130])), 3);
  });

  it('do not count waiting for a free connection', () => {
    assert.equal(roundTrips(requests([0, 40], [0, 40], [0, 90])), 1);
  });
});
