import { parseArgs } from 'node:util';
import type { Writable } from 'node:stream';
import { VERSION } from '../version.ts';
import { COMMANDS, OPTIONS, refuseOtherOptions } from './commands/table.ts';
import type { Command } from './commands/table.ts';
import { HELP } from './help.ts';
import { nearest } from '../sdk/nearest.ts';
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
    // What was found before it is often the reason.
    if (!json) reporter.finish([], { command: 'failed', ok: false });
    tellFailure(problem, json ? reporter : humanReporter(streams.stderr), streams, json);
    return EXIT.failed;
  }
}

async function dispatch(args: readonly string[], streams: Streams, reporter: Reporter): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [name, target = '', ...others] = positionals;
  if (values.version) return say(streams, VERSION);
  if (values.help || name === undefined) {
    say(streams, HELP);
    return values.help ? EXIT.ok : EXIT.failed;
  }
  const command = commandNamed(name);
  if (others.length > 0)
    throw new CommandError(`"${others.join(' ')}" is one argument too many`, 'see coopkit --help');
  refuseOtherOptions(name, command, values);
  if (values.format !== undefined && values.format !== 'json' && values.format !== 'human') {
    throw new CommandError(
      `the format "${values.format}" is not known`,
      'use --format human or --format json',
    );
  }
  if (command.needs !== undefined && target === '')
    throw new CommandError(`${name} needs ${command.needs}`, command.usage);
  const progress = new Progress(values.quiet ? undefined : streams.stderr);
  return command.run({ target, values, reporter, progress, say: (line) => say(streams, line) });
}

function commandNamed(name: string): Command {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!;
  const names = Object.keys(COMMANDS);
  const meant = nearest(name, names);
  throw new CommandError(
    `there is no command "${name}"`,
    meant ? `did you mean "${meant}"?` : `the commands are ${names.join(', ')}; see coopkit --help`,
  );
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
