import { spawn } from 'node:child_process';
import { ROOT } from './root.ts';

export interface RunOptions {
  /** Show the output while it comes (default), or only keep it. */
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

export interface Outcome {
  /** 0 is success; a process ended by a signal has 1. */
  readonly status: number;
  readonly output: string;
}

/**
 * The variables of a child process: the project's own tools, and its Node, before those of the machine. Hundreds of
 * short processes read the same TypeScript; what Node has once made of a file it keeps beside the packages.
 */
export function toolEnvironment(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    NODE_COMPILE_CACHE: `${ROOT}/node_modules/.cache/compile`,
    ...process.env,
    PATH: `${ROOT}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
    ...env,
  };
}

/** Runs a command to its end. Never rejects for a failing command: the status says it. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { show = true, env, cwd = ROOT } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (show) process.stderr.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ status: code ?? 1, output });
    });
  });
}
