import { parseArgs } from 'node:util';
import type { Writable } from 'node:stream';
import { VERSION } from '../version.ts';
import { CHUNKS } from './dataset/chunks.ts';
import { HELP } from './help.ts';
import { nearest } from './problems/nearest.ts';
import { CommandError } from './problems/problem.ts';
import { humanReporter, jsonReporter } from './problems/reporters.ts';
import type { Reporter } from './problems/reporters.ts';
import { Progress } from './progress.ts';
import type { ProgressStream } from './progress.ts';

/** Where a command writes. */
export interface Streams {
  readonly stdout: Writable;
  readonly stderr: ProgressStream;
}

/** Exit codes: all is well, there are errors in the data, the command could not do its work. */
export const EXIT = { ok: 0, dataErrors: 1, failed: 2 } as const;

const COMMANDS = ['build', 'validate', 'serve', 'init', 'check'] as const;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  out: { type: 'string', short: 'o' },
  chunks: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  port: { type: 'string', short: 'p' },
  api: { type: 'boolean' },
  rules: { type: 'string' },
  on: { type: 'string' },
  countries: { type: 'string' },
  instruments: { type: 'string' },
  declare: { type: 'string', multiple: true },
} as const;

/** Runs the command line. Returns the exit code. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const json = args.some(
    (arg, index) => arg === '--format=json' || (arg === 'json' && args[index - 1] === '--format'),
  );
  const reporter = json ? jsonReporter(streams.stdout) : humanReporter(streams.stdout);
  try {
    return await dispatch(args, streams, reporter);
  } catch (error) {
    const problem = asCommandError(error);
    if (!problem) throw error;
    tellFailure(problem, json ? reporter : humanReporter(streams.stderr), streams, json);
    return EXIT.failed;
  }
}

async function dispatch(args: readonly string[], streams: Streams, reporter: Reporter): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, folder, ...others] = positionals;
  if (values.version) return say(streams, VERSION);
  if (values.help || command === undefined) {
    say(streams, HELP);
    return values.help ? EXIT.ok : EXIT.failed;
  }
  if (!COMMANDS.some((known) => known === command)) {
    const meant = nearest(command, COMMANDS);
    throw new CommandError(
      `there is no command "${command}"`,
      meant ? `did you mean "${meant}"?` : `the commands are ${COMMANDS.join(', ')}; see coopkit --help`,
    );
  }
  if (others.length > 0)
    throw new CommandError(`"${others.join(' ')}" is one argument too many`, 'see coopkit --help');
  if (values.format !== undefined && values.format !== 'json' && values.format !== 'human') {
    throw new CommandError(
      `the format "${values.format}" is not known`,
      'use --format human or --format json',
    );
  }
  // Each command loads only what it needs.
  if (command === 'init') {
    const { init } = await import('./commands/init.ts');
    return init(folder ?? '.', (line) => say(streams, line));
  }
  if (command === 'check') {
    if (folder === undefined) {
      throw new CommandError('check needs a list of partners', 'coopkit check PARTNERS.csv --rules RULES');
    }
    const { check } = await import('./commands/check.ts');
    const { rules, on, countries, instruments, declare, strict = false } = values;
    return check({ file: folder, rules, on, countries, instruments, declare, strict, reporter });
  }
  if (folder === undefined) throw new CommandError(`${command} needs a folder`, `coopkit ${command} DIR`);
  const progress = new Progress(values.quiet ? undefined : streams.stderr);
  if (command === 'serve') {
    const { serve } = await import('./commands/serve.ts');
    const { port, api = false } = values;
    return serve({ folder, port, api, reporter, progress, say: (line) => say(streams, line) });
  }
  const { build, validate } = await import('./commands/dataset.ts');
  const shared = { folder, strict: values.strict ?? false, reporter, progress };
  if (command === 'validate') return validate(shared);
  // An empty one (`--out "$UNSET"`) would be the current folder.
  if (!values.out) throw new CommandError('build needs --out', 'coopkit build DIR --out FOLDER');
  const given = values.chunks ?? 'auto';
  const chunks = CHUNKS.find((known) => known === given);
  if (!chunks) throw new CommandError(`--chunks ${given} is not known`, `use one of: ${CHUNKS.join(', ')}`);
  return build({ ...shared, out: values.out, chunks });
}

function say({ stdout }: Streams, line: string): number {
  stdout.write(`${line}\n`);
  return EXIT.ok;
}

/** Wrong usage and troubles with files are told in one sentence; anything else is a fault of coopkit's own. */
function asCommandError(error: unknown): CommandError | undefined {
  if (error instanceof CommandError) return error;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code.startsWith('ERR_PARSE_ARGS')) return new CommandError(error.message, 'see coopkit --help');
  return 'syscall' in error
    ? new CommandError(error.message, 'check that the file or folder exists and may be read and written')
    : undefined;
}

function tellFailure(error: CommandError, reporter: Reporter, streams: Streams, json: boolean): void {
  for (const problem of error.problems) reporter.report(problem);
  const { message, remedy } = error;
  reporter.finish(json ? [] : [`coopkit: ${message}`, ...(remedy ? [`→ ${remedy}`] : [])], {
    command: 'failed',
    ok: false,
    message,
    ...(remedy ? { remedy } : {}),
  });
  if (json) streams.stderr.write(`coopkit: ${message}\n`);
}
