import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createReader } from '../../sdk/client/reader.ts';
import { isCoopkitError } from '../../sdk/errors.ts';
import { lastDayOf } from '../../sdk/feeds/facts.ts';
import type { CodeLabel } from '../../sdk/feeds/index.ts';
import { KINDS, type Kind } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { pickText } from '../../sdk/model/text.ts';
import type { Vocabulary } from '../../sdk/model/vocabulary.ts';
import type { ListQuery } from '../../sdk/query.ts';
import { formatNamed } from '../export/formats.ts';
import { CommandError } from '../problems/problem.ts';
import type { Reporter } from '../problems/reporters.ts';
import { folderSource } from '../serve/api/folder-source.ts';

/** What `coopkit export` was told, as it was typed. */
export interface ExportCommand {
  /** A data set as `coopkit build` writes it. */
  readonly folder: string;
  readonly as: string | undefined;
  readonly kind?: string | undefined;
  readonly q?: string | undefined;
  /** `country=DE,FR`, each a filter. */
  readonly where?: readonly string[] | undefined;
  /** Languages of the readers, best first, with commas between them. */
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  /** Where the file will be published. */
  readonly url?: string | undefined;
  readonly home?: string | undefined;
  readonly excel?: boolean;
  readonly out: string | undefined;
  readonly now: number;
  readonly reporter: Reporter;
}

/** `coopkit export`: writes records of a data set as a file that other programs read. Returns the exit code. */
export async function exportRecords(command: ExportCommand): Promise<number> {
  const { folder, out, reporter, now, title, url, home, excel = false } = command;
  const format = formatNamed(command.as);
  const kind = kindOf(command.kind, format.only);
  if (!out) throw new CommandError('export needs --out', 'give the file to write');
  if (format.needsAddress && !url) {
    throw new CommandError(
      `--as ${String(command.as)} needs --url`,
      'give the address at which the file will be published; the ids of its entries hang on it',
    );
  }
  if (excel && command.as !== 'csv') {
    throw new CommandError('--excel is for tables', 'leave it out, or say --as csv');
  }
  for (const [option, address] of Object.entries({ url, home })) checkAddress(option, address);
  const manifest = await stat(join(folder, 'manifest.json')).catch(() => undefined);
  if (!manifest) throw new CommandError(`${folder} is not a data set`, 'give the folder that build wrote to');

  const reader = createReader({ source: folderSource(folder, basename(resolve(folder))) });
  const written = await asCommandErrors(async () => {
    const credits = await reader.describe();
    const languages = command.lang?.split(',').map((tag) => tag.trim()) ?? credits.languages;
    const records: AnyRecord[] = [];
    const query = queryOf(command);
    for await (const record of reader.collection(kind).list({ ...query, pageSize: 100 }))
      records.push(record);
    const text = format.write({
      kind,
      records,
      now,
      excel,
      options: {
        credits,
        languages,
        label: labels(credits.vocabularies, languages),
        id: url ?? '',
        updated: lastChange(records) ?? manifest.mtimeMs,
        ...(title !== undefined && { title }),
        ...(home !== undefined && { homePage: home }),
      },
    });
    return { text, count: records.length };
  });
  await writeWhole(out, written.text);
  const noun = written.count === 1 ? `record of ${kind}` : `records of ${kind}`;
  const lines = [`${written.count.toLocaleString('en')} ${noun} written to ${out}.`];
  if (written.count === 0 && command.where)
    lines.push('→ no record fits --where; values are codes, written as in the records: country=DE');
  reporter.finish(lines, {
    command: 'export',
    ok: true,
    as: command.as,
    kind,
    records: written.count,
    out,
  });
  return 0;
}

function kindOf(given: string | undefined, only: Kind | undefined): Kind {
  const kind = KINDS.find((known) => known === given);
  if (given !== undefined && !kind) {
    throw new CommandError(`there is no collection "${given}"`, `give one of: ${KINDS.join(', ')}`);
  }
  if (only !== undefined && kind !== undefined && kind !== only) {
    throw new CommandError(
      `this format is for ${only}, not for ${kind}`,
      `leave --kind out, or say --kind ${only}`,
    );
  }
  const chosen = kind ?? only;
  if (chosen === undefined) throw new CommandError('export needs --kind', `give one of: ${KINDS.join(', ')}`);
  return chosen;
}

function queryOf({ q, where = [] }: ExportCommand): ListQuery {
  const filters = new Map<string, readonly string[]>();
  for (const text of where) {
    const [, field = '', values = ''] = /^([\w-]+)=(.+)$/.exec(text) ?? [];
    if (field === '')
      throw new CommandError(`--where ${text} is no filter`, 'write it as --where country=DE,FR');
    // The same field twice asks for the values of both.
    filters.set(field, [...(filters.get(field) ?? []), ...values.split(',').map((value) => value.trim())]);
  }
  return { ...(q !== undefined && { q }), ...Object.fromEntries(filters) };
}

function checkAddress(option: string, address: string | undefined): void {
  if (address === undefined || /^https?:$/.test(URL.parse(address)?.protocol ?? '')) return;
  throw new CommandError(
    `--${option} ${address} is no whole address`,
    `write it as --${option} https://region.example/calls`,
  );
}

/** Words for the codes of a data set, in the readers' language. */
function labels(vocabularies: readonly Vocabulary[], languages: readonly string[]): CodeLabel {
  const terms = new Map(
    vocabularies.flatMap(({ scheme, terms: all }) =>
      all.map(({ code, label }) => [`${scheme} ${code}`, label] as const),
    ),
  );
  return (scheme, code) => pickText(terms.get(`${scheme} ${code}`), languages)?.text;
}

/** The last day on which any of the records is known to have changed: the same file comes out of the same data. */
function lastChange(records: readonly AnyRecord[]): number | undefined {
  const days = records
    .map((record) => Date.parse(lastDayOf(record) ?? ''))
    .filter((day) => !Number.isNaN(day));
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.max(a, b));
}

/** What a data set refuses (a filter it does not have, an address that is none) is wrong usage here. */
async function asCommandErrors<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (isCoopkitError(error)) throw new CommandError(error.message, error.hint);
    throw error;
  }
}

/** Replaces the file in one step: a portal that serves it never serves half of it. */
async function writeWhole(out: string, text: string): Promise<void> {
  const aside = `${out}.${randomUUID()}`;
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory()) throw new CommandError(`${out} is a folder`, 'give the file to write');
  await mkdir(dirname(out), { recursive: true });
  try {
    await writeFile(aside, text);
    await rename(aside, out);
  } finally {
    await rm(aside, { force: true });
  }
}
