import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { exampleMeta, exampleRegions, exampleVocabularies } from './example-data.ts';

/** Files of a data set by their paths, as a host has them. */
export type HostedFiles = ReadonlyMap<string, Buffer<ArrayBuffer>>;

/**
 * The files of a data set, and of those that are built over it one after another, as on a host that is updated.
 *
 * @param generations the organisations of each build
 */
export async function builtFiles(
  chunks: 'always' | 'never',
  ...generations: readonly (readonly Organisation[])[]
): Promise<HostedFiles[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-'));
  const built: HostedFiles[] = [];
  try {
    for (const organisations of generations) {
      await writeDataset({
        records: { organisations, regions: exampleRegions },
        vocabularies: exampleVocabularies,
        meta: exampleMeta,
        outDir: folder,
        chunks,
      });
      built.push(await readAll(folder));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return built;
}

async function readAll(folder: string): Promise<HostedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(folder, file).replaceAll(sep, '/'), await readFile(file)] as const),
    ),
  );
}

/** What a host answers for a path, in place of what it has: other bytes, or nothing for 404. */
export type Instead = (
  path: string,
  bytes: Buffer<ArrayBuffer> | undefined,
  request: { readonly cache: RequestCache | undefined; readonly number: number },
) => Uint8Array<ArrayBuffer> | undefined;

/** A `fetch` that answers from files in memory. `paths` are those that were asked for. */
export function hostOf(files: HostedFiles, instead: Instead = (_, bytes) => bytes) {
  const paths: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, { cache, signal } = {}) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname.slice(1);
    signal?.throwIfAborted();
    const bytes = instead(path, files.get(path), { cache, number: paths.push(path) });
    return bytes ? new Response(bytes) : new Response('not found', { status: 404 });
  };
  return { fetch, paths };
}
