import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/cli/config/load.ts';
import { stage } from '../../src/cli/pipeline/stage.ts';
import type { Problem } from '../../src/cli/problems/problem.ts';
import type { AnyRecord } from '../../src/sdk/model/records.ts';
import type { Vocabulary } from '../../src/sdk/model/vocabulary.ts';

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Folder of a fixture. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/cli/${name}`, import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a process of its own. */
export function coopkit(args: readonly string[], nodeOptions: readonly string[] = []): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...nodeOptions, MAIN, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A folder of its own for a test, removed afterwards, with the files it is given. */
export async function folderOf(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-test-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A copy of a fixture that a test may change. */
export async function copyOf(context: TestContext, name: string): Promise<string> {
  const folder = await folderOf(context);
  await cp(fixture(name), folder, { recursive: true });
  return folder;
}

export interface Reading {
  readonly records: readonly AnyRecord[];
  readonly problems: readonly Problem[];
  readonly vocabularies: readonly Vocabulary[];
}

/** Reads a folder as `build` does, up to the writing. */
export async function read(folder: string): Promise<Reading> {
  const records: AnyRecord[] = [];
  const problems: Problem[] = [];
  const staged = await stage(folder, await loadConfig(folder), {
    report: (problem) => problems.push(problem),
    keep: async (record) => {
      records.push(record);
    },
  });
  return { records, problems, vocabularies: staged.vocabularies };
}

/** The problems of a kind as `row column`, for short comparison. */
export function places(problems: readonly Problem[], code: string): string[] {
  return problems
    .filter((problem) => problem.code === code)
    .map(({ row, column }) => [row, column].filter((part) => part !== undefined).join(' '));
}
