import { cpus, totalmem } from 'node:os';
import { readFile, writeFile } from 'node:fs/promises';
import type { BlockingFigures } from './blocking/section.ts';
import type { CodeSize } from './code-size.ts';
import type { HubFigures } from './hub/figures.ts';
import type { MemoryFigures } from './memory/section.ts';
import type { PageReport } from './pages/section.ts';
import type { RenderFigures } from './render/section.ts';
import type { SiteFigures } from './site/section.ts';
import type { TrialFigures } from './trial/section.ts';

export interface Missing {
  readonly name: string;
  readonly why: string;
}

/** All that was measured; a section that was not asked for is absent. Keys of records are numbers of records. */
export interface Results {
  readonly code?: { readonly sizes: readonly CodeSize[]; readonly missing: readonly Missing[] };
  readonly memory: Readonly<Record<number, MemoryFigures>>;
  readonly pages: Readonly<Record<number, readonly PageReport[]>>;
  readonly site?: SiteFigures;
  readonly blocking?: BlockingFigures;
  readonly render?: RenderFigures;
  readonly trial: Readonly<Record<number, TrialFigures>>;
  readonly hub: Readonly<Record<number, HubFigures>>;
  /** When each section was measured, as a day. */
  readonly measured: Readonly<Record<string, string>>;
}

export const NOTHING: Results = { memory: {}, pages: {}, trial: {}, hub: {}, measured: {} };

/** The machine that all times are of. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GiB`;
}

export async function readResults(file: string): Promise<Results> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<Results>) };
}

export const writeResults = (file: string, results: Results): Promise<void> =>
  writeFile(file, `${JSON.stringify(results, null, 1)}\n`);
