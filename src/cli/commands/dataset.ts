import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import type { DatasetConfig } from '../config/types.ts';
import { writeDataset } from '../dataset/write.ts';
import type { Chunks, DatasetSummary } from '../dataset/write.ts';
import { isObject } from '../input/lists.ts';
import { stage } from '../pipeline/stage.ts';
import type { Staged } from '../pipeline/stage.ts';
import { Spool } from '../pipeline/spool.ts';
import { CommandError } from '../problems/problem.ts';
import type { Reporter } from '../problems/reporters.ts';
import type { Progress } from '../progress.ts';
import { createWordKnowledge, placeNames } from '../words/index.ts';

/** What `build` and `validate` share. */
export interface DatasetCommand {
  readonly folder: string;
  readonly strict: boolean;
  readonly reporter: Reporter;
  readonly progress: Progress;
}

const count = (value: number, noun: string): string =>
  `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;

/** `coopkit validate`: reads everything, writes nothing. Returns the exit code. */
export async function validate({ folder, reporter, progress }: DatasetCommand): Promise<number> {
  const config = await configOf(folder);
  const staged = await stage(folder, config, {
    report: reporter.report,
    onRow: (file) => progress.row(file),
  });
  progress.done();
  const errors = reporter.count('error');
  reporter.finish([verdict(staged, reporter)], {
    command: 'validate',
    ok: errors === 0,
    rows: staged.rows,
    records: Object.fromEntries(staged.counts),
  });
  return errors === 0 ? 0 : 1;
}

/** `coopkit build`: reads everything, then writes the data set of the good records. Returns the exit code. */
export async function build(
  command: DatasetCommand & { readonly out: string; readonly chunks: Chunks },
): Promise<number> {
  const { folder, out, chunks, strict, reporter, progress } = command;
  const config = await configOf(folder);
  refuseInputAsOutput(folder, out);
  await refuseForeignManifest(out);
  const spool = await Spool.create();
  try {
    const staged = await stage(folder, config, {
      report: reporter.report,
      keep: (record) => spool.add(record),
      onRow: (file) => progress.row(file),
    });
    const errors = reporter.count('error');
    const records = [...staged.counts].filter(([, records]) => records > 0);
    const write = records.length > 0 && !(strict && errors > 0);
    let summary: DatasetSummary | undefined;
    if (write) {
      progress.step(`writing ${out}`);
      summary = await writeDataset({
        records: Object.fromEntries(records.map(([kind]) => [kind, spool.records(kind)])),
        vocabularies: staged.vocabularies,
        meta: metaOf(config),
        outDir: out,
        chunks,
        words: createWordKnowledge(),
        places: placeNames(),
      });
    }
    progress.done();
    const outcome = summary
      ? [`Data set written to ${out}.`, ...rewritten(summary)]
      : records.length === 0
        ? ['Nothing was written: no row could be used.']
        : [`Nothing was written: --strict allows no error.`];
    reporter.finish([verdict(staged, reporter), ...outcome], {
      command: 'build',
      ok: errors === 0 && write,
      written: write,
      rows: staged.rows,
      records: Object.fromEntries(staged.counts),
      ...(summary && { parts: summary.parts }),
      out,
    });
    return errors === 0 && write ? 0 : 1;
  } finally {
    await spool.dispose();
  }
}

/** How much of the chunked collections is new: what visitors and the host have to fetch again. */
function rewritten({ parts }: DatasetSummary): string[] {
  return Object.entries(parts).map(([kind, counts]) => {
    const all = Object.values(counts);
    const sum = (amount: (part: (typeof all)[number]) => number) =>
      all.reduce((total, part) => total + amount(part), 0);
    const files = sum((part) => part.files).toLocaleString('en');
    const bytes = sum((part) => part.newBytes) / sum((part) => part.bytes);
    const share = bytes.toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 });
    return `${kind}: ${sum((part) => part.newFiles).toLocaleString('en')} of ${files} search files written, ${share} of the bytes.`;
  });
}

async function configOf(folder: string): Promise<DatasetConfig> {
  const entry = await stat(folder).catch(() => undefined);
  if (!entry?.isDirectory()) {
    throw new CommandError(
      `${folder} is not a folder`,
      'give the folder that holds coopkit.yaml and the data files',
    );
  }
  return loadConfig(folder);
}

/** Output in the input folder would be read as input the next time. */
function refuseInputAsOutput(folder: string, out: string): void {
  if (resolve(folder) === resolve(out)) {
    throw new CommandError('--out is the input folder itself', 'give another folder for the data set');
  }
}

/** Web apps have a `manifest.json`, too; it would be lost. */
async function refuseForeignManifest(out: string): Promise<void> {
  const there = await readFile(join(out, 'manifest.json'), 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => undefined);
  if (!isObject(there) || String(there['format']).startsWith('coopkit-static/')) return;
  throw new CommandError(
    `${join(out, 'manifest.json')} is not of a data set, and would be overwritten`,
    'give a folder of its own for the data set',
  );
}

function metaOf({ title, publisher, licence, languages, attribution, updated, sources }: DatasetConfig) {
  return {
    title,
    languages,
    sources,
    ...(publisher && { publisher }),
    ...(licence && { licence }),
    ...(attribution && { attribution }),
    ...(updated && { updated }),
  };
}

function verdict({ counts, rows }: Staged, reporter: Reporter): string {
  const kinds = [...counts].map(([kind, records]) => `${kind} ${records.toLocaleString('en')}`).join(', ');
  const problems = [
    count(reporter.count('error'), 'error'),
    count(reporter.count('warning'), 'warning'),
  ].join(', ');
  return `${count(rows, 'row')} read, good records: ${kinds}; ${problems}.`;
}
