import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecords } from '../../faults/widgets/records.ts';
import type { HostPage } from './host-server.ts';

/** Two small data sets whose records tell by their names which of the two they are of. */
export const EDITIONS = { first: '/first/manifest.json', second: '/second/manifest.json' } as const;

export type Edition = keyof typeof EDITIONS;

/** A region card without data of its own. */
export const card = (attributes = ''): string =>
  `<coopkit-region-card nuts="BG42" compact ${attributes}><a href="/regions">A region</a></coopkit-region-card>`;

export const provider = (inside: string, src: string = EDITIONS.first, attributes = ''): string =>
  `<coopkit-provider src="${src}" ${attributes}>${inside}</coopkit-provider>`;

/** What the card is called in each data set. */
export const FIRST = 'Region of the first edition';
export const SECOND = 'Region of the second edition';

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
