import { CoopkitError, isCoopkitError } from '../../sdk/errors.ts';
import { runConformance } from '../../sdk/conformance/index.ts';
import type { ConformanceLevel, ConformanceReport, GroupReport } from '../../sdk/conformance/index.ts';
import { httpSource } from '../../sdk/sources/http/index.ts';
import { staticSource } from '../../sdk/sources/static/index.ts';
import type { Source } from '../../sdk/sources/source.ts';
import { CommandError } from '../problems/problem.ts';
import type { Reporter } from '../problems/reporters.ts';

const LEVELS: readonly ConformanceLevel[] = ['read', 'search', 'match'];

/** Milliseconds that an answer may take while the network fails on purpose. */
const IMPATIENT = 2000;

/** Settings of `coopkit conformance`, as they were typed. */
export interface ConformanceCommand {
  /** The base URL of an API, or the address of the manifest of a data set. */
  readonly address: string;
  /** The level that must be reached; `search` without it. */
  readonly level: string | undefined;
  readonly reporter: Reporter;
}

/** `coopkit conformance`: tries an API or a data set on the web. Returns 1 when it does not reach the wanted level. */
export async function conformance(command: ConformanceCommand): Promise<number> {
  const level = levelOf(command.level);
  const address = addressOf(command.address);
  const report = await tryOut(address);
  const ok = LEVELS.indexOf(report.level as ConformanceLevel) >= LEVELS.indexOf(level);
  command.reporter.finish(reportLines(report, level, ok), {
    command: 'conformance',
    ok,
    wanted: level,
    report,
  });
  return ok ? 0 : 1;
}

async function tryOut(address: URL): Promise<ConformanceReport> {
  const isStatic = address.pathname.endsWith('.json');
  const withFetch = (fetch: typeof globalThis.fetch, deadline?: number): Source =>
    isStatic
      ? staticSource({ manifest: address.href, fetch, ...(deadline && { timeout: deadline }) })
      : httpSource({ baseUrl: address, fetch, ...(deadline && { timeoutMs: deadline }) });
  try {
    return await runConformance(withFetch(globalThis.fetch), {
      ...(!isStatic && { baseUrl: address.href }),
      withFetch: (fetch) => withFetch(fetch, IMPATIENT),
    });
  } catch (error) {
    if (isCoopkitError(error)) throw new CommandError(error.message, remedyOf(error));
    throw error;
  }
}

const remedyOf = ({ hint, code }: CoopkitError): string =>
  hint ?? `the address was asked and failed with "${code}"; open it in a browser to see what it answers`;

function levelOf(text = 'search'): ConformanceLevel {
  const level = LEVELS.find((known) => known === text);
  if (level) return level;
  throw new CommandError(`--level ${text} is not known`, `use one of: ${LEVELS.join(', ')}`);
}

/** A base URL ends with a slash, or the last part of its path would not count. */
function addressOf(text: string): URL {
  const address = URL.parse(text);
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new CommandError(
      `"${text}" is no address on the web`,
      'give the base URL of an API, https://hub.example/v1/, or of a manifest, https://site.example/data/manifest.json',
    );
  }
  if (!/\/$|\.json$/.test(address.pathname)) address.pathname += '/';
  return address;
}

const MARKS = { pass: 'ok  ', fail: 'FAIL', skipped: '–   ' } as const;

function reportLines(report: ConformanceReport, wanted: ConformanceLevel, ok: boolean): readonly string[] {
  const { passed, failed, skipped, level, wire } = report;
  const counts = Object.entries(report.collections).map(([kind, count]) => `${kind} ${count}`);
  return [
    `${report.sourceId}: wire ${wire}; ${counts.join(', ')}`,
    '',
    ...report.groups.flatMap(groupLines),
    '',
    `${passed} cases hold, ${failed} do not, ${skipped} could not be tried`,
    ok ? `Level: ${level}` : `Level: ${level}; wanted: ${wanted}`,
  ];
}

/** Cases that hold are not listed: what is to be done is. */
function groupLines({ group, level, status, cases }: GroupReport): readonly string[] {
  const held = cases.filter((each) => each.status === 'pass').length;
  return [
    `${MARKS[status]} ${group.padEnd(13)} ${level.padEnd(7)} ${held} of ${cases.length}`,
    ...cases
      .filter((each) => each.status !== 'pass')
      .map(({ name, status: outcome, message = '' }) =>
        outcome === 'fail' ? `       ${name}\n       → ${message}` : `       not tried: ${name} (${message})`,
      ),
  ];
}
