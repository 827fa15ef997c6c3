import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecords } from '../../faults/widgets/records.ts';
import type { HostPage } from './host-server.ts';

/** Two small data sets whose records tell by their names which of the two they are of. */
export const EDITIONS = { first: '/first/manifest.json', second: '/second/manifest.json' } as const;

export type Edition = keyof typeof EDITIONS;

/** The files of both data sets, by their paths on a host. */
export async function editionFiles(): Promise<Record<string, HostPage>> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-editions-'));
  try {
    for (const edition of Object.keys(EDITIONS)) await writeRecords(join(folder, edition), edition);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
      await Promise.all(
        files.map(async (file) => {
          const page: HostPage = { body: await readFile(file, 'utf8'), type: 'application/json' };
          return [file.slice(folder.length), page] as const;
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
