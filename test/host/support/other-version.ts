import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, VERSION } from '../../../tools/lib/root.ts';
import type { HostPage } from './host-server.ts';

/** A version of coopkit that was never made. */
export const OTHER_VERSION = '9.8.7';

/** The scripts of the build under another version, by their paths on a host. */
export async function otherVersionFiles(): Promise<Record<string, HostPage>> {
  const folder = join(ROOT, 'dist/cdn', VERSION);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const script = await readFile(join(folder, name), 'utf8');
        const page: HostPage = { body: script.replaceAll(VERSION, OTHER_VERSION), type: 'text/javascript' };
        return [`/cdn/${OTHER_VERSION}/${name}`, page] as const;
      }),
    ),
  );
}
