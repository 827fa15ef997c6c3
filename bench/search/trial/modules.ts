import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A record of the trial's corpus. */
export interface TrialRecord {
  readonly id: number;
  readonly name: string;
  readonly lang: string;
  readonly country: string;
  readonly nuts: string;
  readonly city: string;
  readonly type: string;
  readonly topics: readonly string[];
  readonly role: readonly string[];
  readonly cat: string;
  readonly updated: string;
  readonly offers: string;
  readonly needs: string;
  readonly desc: string;
}

export const TRIAL_KINDS = ['prefix', 'multi', 'typo', 'facet', 'browse', 'sort'] as const;
export type TrialKind = (typeof TRIAL_KINDS)[number];

export interface TrialQuery {
  readonly q: string;
  /** The word that was meant. */
  readonly full?: string;
  /** The record that was meant. */
  readonly id?: number;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

interface TrialColumns {
  readonly n: number;
}

interface TrialAnswer {
  readonly ids: readonly number[];
  readonly total: number;
}

/** `lib/common.mjs` of the trial. */
interface Common {
  readonly Cols: new (records: readonly TrialRecord[]) => TrialColumns;
  load(size: number): readonly TrialRecord[];
  queries(records: readonly TrialRecord[], count: number): Readonly<Record<TrialKind, readonly TrialQuery[]>>;
  tokens(text: string): readonly string[];
  textOf(record: TrialRecord): string;
}

/** `adapters/proto.mjs` of the trial. */
interface Adapter {
  build(records: readonly TrialRecord[]): unknown;
  serialize(index: unknown): Uint8Array;
  deserialize(file: Uint8Array): unknown;
  search(
    index: unknown,
    query: TrialQuery,
    kind: TrialKind,
    beside: { readonly cols: TrialColumns },
  ): TrialAnswer;
}

/** `www-client.mjs` of the trial: its chunked form. */
export interface TrialClient {
  open(base: string): Promise<unknown>;
  search(
    opened: unknown,
    text: string,
    options: { readonly prefix?: boolean; readonly filters?: TrialQuery['filters'] },
  ): Promise<{ readonly total: number; readonly recs: readonly unknown[] }>;
}

export interface Trial {
  readonly common: Common;
  readonly adapter: Adapter;
  readonly client: TrialClient;
}

/** Loads the trial from a folder outside the project; what it is asked to make, it makes there. */
export async function openTrial(folder: string, size: number): Promise<Trial> {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 });
  if (!existsSync(join(folder, 'data', `c${size}.ndjson`))) await run('gen.mjs', String(size));
  if (!existsSync(join(folder, 'www', `st${size}`, 'm.json'))) await run('static-build.mjs', String(size));
  const load = async <T>(name: string) =>
    (await import(pathToFileURL(join(folder, name)).href)) as unknown as T;
  const [common, adapter, client] = await Promise.all([
    load<Common>('lib/common.mjs'),
    load<Adapter>('adapters/proto.mjs'),
    load<TrialClient>('www-client.mjs'),
  ]);
  return { common, adapter, client };
}
