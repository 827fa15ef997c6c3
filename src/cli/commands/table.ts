import type { parseArgs } from 'node:util';
import { CHUNKS } from '../dataset/chunks.ts';
import { CommandError } from '../problems/problem.ts';
import type { Reporter } from '../problems/reporters.ts';
import type { Progress } from '../progress.ts';

/** Every option of every command. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  strict: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  chunks: { type: 'string' },
  port: { type: 'string', short: 'p' },
  api: { type: 'boolean' },
  rules: { type: 'string' },
  on: { type: 'string' },
  countries: { type: 'string' },
  instruments: { type: 'string' },
  declare: { type: 'string', multiple: true },
  level: { type: 'string' },
  as: { type: 'string' },
  kind: { type: 'string' },
  q: { type: 'string' },
  where: { type: 'string', multiple: true },
  lang: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  home: { type: 'string' },
  excel: { type: 'boolean' },
} as const;

type Config = { readonly options: typeof OPTIONS };
type Option = keyof typeof OPTIONS;

/** What was typed after the name of a command. */
export interface Call {
  /** The folder, file or address that it is about; empty when it needs none and none was given. */
  readonly target: string;
  readonly values: ReturnType<typeof parseArgs<Config>>['values'];
  readonly reporter: Reporter;
  readonly progress: Progress;
  readonly say: (line: string) => void;
}

export interface Command {
  /** What must follow the name, in words; not given when nothing must. */
  readonly needs?: string;
  readonly usage: string;
  /** Options besides `--help`, `--version`, `--format` and `--quiet`, which all have. */
  readonly options: readonly Option[];
  /** Returns the exit code. Loads only what the command needs. */
  readonly run: (call: Call) => Promise<number>;
}

/** The commands of coopkit, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    usage: 'coopkit init [DIR]',
    options: [],
    run: async ({ target, say }) => (await import('./init.ts')).init(target || '.', say),
  },
  validate: {
    needs: 'a folder',
    usage: 'coopkit validate DIR',
    options: ['strict'],
    run: async ({ target, values, reporter, progress }) => {
      const { validate } = await import('./dataset.ts');
      return validate({ folder: target, strict: values.strict ?? false, reporter, progress });
    },
  },
  build: {
    needs: 'a folder',
    usage: 'coopkit build DIR --out FOLDER',
    options: ['out', 'chunks', 'strict'],
    run: async ({ target, values: { out, chunks = 'auto', strict = false }, reporter, progress }) => {
      // An empty one (`--out "$UNSET"`) would be the current folder.
      if (!out) throw new CommandError('build needs --out', 'coopkit build DIR --out FOLDER');
      const when = CHUNKS.find((known) => known === chunks);
      if (!when)
        throw new CommandError(`--chunks ${chunks} is not known`, `use one of: ${CHUNKS.join(', ')}`);
      const { build } = await import('./dataset.ts');
      return build({ folder: target, strict, reporter, progress, out, chunks: when });
    },
  },
  serve: {
    needs: 'a folder',
    usage: 'coopkit serve FOLDER',
    options: ['port', 'api'],
    run: async ({ target, values: { port, api = false }, ...told }) =>
      (await import('./serve.ts')).serve({ folder: target, port, api, ...told }),
  },
  export: {
    needs: 'a data set',
    usage: 'coopkit export FOLDER --as FORMAT --out FILE',
    options: ['as', 'kind', 'q', 'where', 'lang', 'title', 'url', 'home', 'excel', 'out'],
    run: async ({ target, values, reporter }) => {
      const { as, kind, q, where, lang, title, url, home, excel = false, out } = values;
      const told = { as, kind, q, where, lang, title, url, home, excel, out };
      const { exportRecords } = await import('./export.ts');
      return exportRecords({ folder: target, ...told, now: Date.now(), reporter });
    },
  },
  check: {
    needs: 'a list of partners',
    usage: 'coopkit check PARTNERS.csv --rules RULES',
    options: ['rules', 'on', 'countries', 'instruments', 'declare', 'strict'],
    run: async ({ target, values, reporter }) => {
      const { rules, on, countries, instruments, declare, strict = false } = values;
      const { check } = await import('./check.ts');
      return check({ file: target, rules, on, countries, instruments, declare, strict, reporter });
    },
  },
  conformance: {
    needs: 'an address',
    usage: 'coopkit conformance URL',
    options: ['level'],
    run: async ({ target, values: { level }, reporter }) =>
      (await import('./conformance.ts')).conformance({ address: target, level, reporter }),
  },
};

const COMMON: readonly Option[] = ['help', 'version', 'format', 'quiet'];

/** An option of another command would do nothing, and look as if it did. */
export function refuseOtherOptions(name: string, { options }: Command, values: Call['values']): void {
  const given = Object.keys(values) as Option[];
  const other = given.find((option) => !COMMON.includes(option) && !options.includes(option));
  if (other !== undefined) {
    throw new CommandError(
      `${name} has no option --${other}`,
      `it has ${[...options, ...COMMON].map((option) => `--${option}`).join(', ')}`,
    );
  }
}
