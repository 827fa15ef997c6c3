import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { checkerFor } from '../../sdk/model/repair.ts';
import type { Checked } from '../../sdk/model/repair.ts';
import type { Vocabulary } from '../../sdk/model/vocabulary.ts';
import type { DatasetConfig, InputConfig } from '../config/types.ts';
import { openInput } from '../input/read.ts';
import { nearest } from '../../sdk/nearest.ts';
import { CommandError } from '../problems/problem.ts';
import type { Problem, Report } from '../problems/problem.ts';
import { RowMapper } from '../mapping/map-row.ts';
import type { MappedRow, Readers } from '../mapping/map-row.ts';
import { countryReader } from '../values/countries.ts';
import { currentNutsReader, plainNutsReader } from '../values/nuts.ts';
import { reportChecked } from './checked.ts';
import { discover } from './discover.ts';
import { warnOfDoubtfulText } from './doubtful.ts';
import { Register } from './register.ts';
import { enrich, RegionTable } from './regions.ts';
import { TermTable } from './terms.ts';
import { UsedCodes } from './used-codes.ts';
import { BUILT_IN_VOCABULARIES } from '../../sdk/model/vocabularies/index.ts';
import { withLabels } from '../../sdk/model/vocabularies/labels/with-labels.ts';
import { readVocabularies } from './vocabularies.ts';

/** What watches and collects while a folder is read. */
export interface StageOptions {
  readonly report: Report;
  /** Takes every good record, in order. */
  readonly keep?: (record: AnyRecord) => Promise<void>;
  readonly onRow?: (file: string) => void;
}

/** What a folder turned out to hold. */
export interface Staged {
  /** Good records of each collection that the folder has files of. */
  readonly counts: ReadonlyMap<Kind, number>;
  /** Rows that were read, good or bad. */
  readonly rows: number;
  readonly vocabularies: readonly Vocabulary[];
}

/** Rows that the reader itself had to leave out. */
const UNREADABLE = new Set(['broken-row', 'too-many-cells', 'not-a-record']);

/** Reads, checks and enriches all records of a folder, one after another; nothing but ids and regions stays in memory. */
export async function stage(folder: string, config: DatasetConfig, options: StageOptions): Promise<Staged> {
  const { inputs, vocabularies } = await discover(folder, config, options.report);
  const terms = new TermTable(
    await readVocabularies(folder, vocabularies, config.languages, options.report),
    await withLabels(BUILT_IN_VOCABULARIES, config.languages),
  );
  const readers = { countries: countryReader(config.languages), nuts: currentNutsReader(), terms };
  const regions = new RegionTable();
  const register = new Register(options.report);
  const used = new UsedCodes();
  const counts = new Map<Kind, number>();
  let rows = 0;
  const countUnreadable: Report = (problem) => {
    if (UNREADABLE.has(problem.code)) rows += 1;
    options.report(problem);
  };
  // Regions come first, so that what lies in them finds them.
  for (const [kind, files] of inputs) {
    const check = (await checkerFor(kind)) as (raw: unknown) => Checked<Kind>;
    counts.set(kind, 0);
    const own = kind === 'regions' ? { ...readers, nuts: plainNutsReader } : readers;
    for (const input of files) {
      for await (const { row, mapped } of mapFile(folder, kind, input, own, {
        ...options,
        report: countUnreadable,
      })) {
        rows += 1;
        const record = accept(mapped, row, input, config, check, options.report);
        if (!record || !register.add(record, input.file, row)) continue;
        if (record.kind === 'regions') regions.add(record);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        warnOfDoubtfulText(record, mapped, { file: input.file, row }, options.report);
        warnOfMissingRegion(record, regions, input.file, row, options.report);
        const enriched = enrich(record, regions);
        used.add(enriched);
        await options.keep?.(enriched);
      }
    }
  }
  register.reportMissing();
  return { counts, rows, vocabularies: terms.vocabularies(used) };
}

interface FileRow {
  readonly row: number;
  readonly mapped: MappedRow;
}

async function* mapFile(
  folder: string,
  kind: Kind,
  input: InputConfig,
  readers: Readers,
  { report, onRow }: StageOptions,
): AsyncGenerator<FileRow> {
  const path = join(folder, input.file);
  try {
    await access(path);
  } catch {
    throw new CommandError(
      `${input.file} cannot be read in ${folder}`,
      'check the name of the file under collections: in coopkit.yaml',
    );
  }
  let told = false;
  const { rows, decimal } = await openInput(path, input.file, input, (problem) => {
    told ||= problem.severity === 'error';
    report(problem);
  });
  const mapper = new RowMapper(kind, input, readers, report, decimal);
  const headers = new Set<string>();
  let empty = true;
  for await (const row of rows) {
    empty = false;
    for (const header of Object.keys(row.cells)) headers.add(header);
    yield { row: row.row, mapped: mapper.map(row) };
    onRow?.(input.file);
  }
  if (empty) {
    // Why nothing could be read, where there was something, has been told.
    if (!told) report(emptyFile(input.file));
    return;
  }
  for (const header of mapper.plan.unusedHeaders()) {
    const meant = nearest(header, headers);
    report({
      severity: 'warning',
      code: 'unused-mapping',
      file: input.file,
      column: header,
      message: 'coopkit.yaml maps this column, but the file has no value in such a column',
      remedy: meant ? `did you mean "${meant}"?` : 'correct the header under columns: in coopkit.yaml',
    });
  }
}

const emptyFile = (file: string): Problem => ({
  severity: 'warning',
  code: 'no-rows',
  file,
  message: 'the file holds no records',
  remedy: 'add rows below the header, or take the file out of the folder',
});

/** The record of a row, checked; nothing when it has to be left out. */
function accept(
  mapped: MappedRow,
  row: number,
  { file, source, id }: InputConfig,
  config: DatasetConfig,
  check: (raw: unknown) => Checked<Kind>,
  report: Report,
): AnyRecord | undefined {
  const { raw } = mapped;
  if (raw['id'] === undefined) {
    report({
      severity: 'error',
      code: 'no-id',
      file,
      row,
      message: id
        ? `a part of the id "${id}" is missing; the row is left out`
        : 'there is nothing to make an id of; the row is left out',
      remedy: 'fill in the column of the id or the name, or set id: in coopkit.yaml',
    });
    return undefined;
  }
  const key = raw['source'] ?? source;
  const note =
    typeof key !== 'string' ? key : Object.hasOwn(config.sources, key) ? config.sources[key] : undefined;
  if (typeof key === 'string' && !note) {
    report({
      severity: 'warning',
      code: 'unknown-source',
      file,
      row,
      value: key,
      message: 'coopkit.yaml has no source of this key; the record names none',
      remedy: 'add it under sources: in coopkit.yaml',
    });
  }
  const { source: _, ...fields } = raw;
  const complete = note === undefined ? fields : { ...fields, source: note };
  const checked = check(complete);
  reportChecked(checked.problems, { ...mapped, raw: complete }, { file, row }, report);
  return checked.record;
}

function warnOfMissingRegion(
  record: AnyRecord,
  regions: RegionTable,
  file: string,
  row: number,
  report: Report,
): void {
  if (record.kind !== 'organisations' && record.kind !== 'requests') return;
  const { nuts } = record;
  if (nuts === undefined || nuts.length < 3 || !regions.coversCountryOf(nuts)) return;
  const region = regions.byNuts(nuts);
  if (region?.nuts && region.nuts.level > 0) return;
  report({
    severity: 'warning',
    code: 'missing-region',
    file,
    row,
    column: 'nuts',
    value: nuts,
    message: 'no region of the data set has this code, nor a part of it beyond the country',
    remedy: 'check the code, or add the region',
  });
}
