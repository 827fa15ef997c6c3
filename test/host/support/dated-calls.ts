import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import type { HostPage } from './host-server.ts';

/** Where {@link datedCallFiles} are on a host. */
export const DATED_CALLS = '/dated/manifest.json';
/** When their only call closes. */
export const CLOSES = Date.parse('2026-12-01T16:00:00Z');

/** The files of a data set with one call, which closes at {@link CLOSES}, by their paths on a host. */
export async function datedCallFiles(): Promise<Record<string, HostPage>> {
  const outDir = await mkdtemp(join(tmpdir(), 'coopkit-dated-'));
  const call = {
    kind: 'calls',
    id: 'call-1',
    callType: 'project',
    title: { en: 'Example call' },
    timeZone: 'Europe/Brussels',
    window: { mode: 'fixed', opens: '2026-10-01', closes: new Date(CLOSES).toISOString() },
    checkedAt: '2026-11-22',
    url: 'https://example.org/call',
    source: { name: 'Example source', url: 'https://example.org/', retrieved: '2026-11-22' },
  };
  try {
    await writeDataset({
      records: { calls: [call] } as Parameters<typeof writeDataset>[0]['records'],
      vocabularies: [],
      meta: { title: { en: 'Example' }, languages: ['en'], updated: '2026-11-22' },
      outDir,
    });
    const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
      await Promise.all(
        files.map(async (file) => {
          const page: HostPage = { body: await readFile(file, 'utf8'), type: 'application/json' };
          return [`/dated${file.slice(outDir.length)}`, page] as const;
        }),
      ),
    );
  } finally {
    await rm(outDir, { recursive: true });
  }
}
