import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../../../tools/lib/root.ts';
import { toolEnvironment } from '../../../tools/lib/run.ts';

/** What `npm start` serves, started on ports of its own. */
export interface Sites {
  readonly association: string;
  readonly portal: string;
  readonly files: string;
  readonly process: ChildProcess;
  /** All that it printed so far. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/** A cold build is part of the first start. */
const PATIENCE = 120_000;

function address(output: string, name: string): string {
  const found = new RegExp(`^${name}\\s+(http://localhost:\\d+)/$`, 'm').exec(output)?.[1];
  if (found === undefined) throw new Error(`No address for "${name}" in:\n${output}`);
  return found;
}

/** Starts the sites and waits until they answer. */
export async function startSites(args: readonly string[] = ['--port', '0']): Promise<Sites> {
  const child = spawn('node', ['tools/start.ts', ...args], {
    cwd: ROOT,
    env: toolEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^Ready\./m.test(output)) resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', () => reject(new Error(`npm start ended before it was ready:\n${output}`)));
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => {
      reject(new Error(`npm start was not ready in time:\n${output}`));
    });
  });
  try {
    await ready;
  } catch (error) {
    child.kill();
    throw error;
  }
  return {
    association: address(output, 'Example association'),
    portal: address(output, 'Example region'),
    files: address(output, 'Scripts and data'),
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
