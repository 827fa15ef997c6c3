/**
 * Builds an index, or opens it and asks every question once, in a process of its own, whose memory is the index's
 * alone; writes what that took as JSON.
 *
 *   node --expose-gc bench/search/hub/process.ts build ENGINE SIZE FOLDER RESULT
 *   node --expose-gc bench/search/hub/process.ts open ENGINE QUESTIONS FOLDER RESULT
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { BenchQuery } from '../queries.ts';
import type { BuildFigures, OpenFigures } from './figures.ts';
import type { HubEngine } from './engine.ts';
import { filesIn } from '../pages/files-in.ts';
import { engineNamed } from './engines.ts';
import { processorSeconds } from './figures.ts';

/** The columns stay in the process that measures. */
const NO_COLUMNS = {
  answer: () => ({ records: [], total: 0 }),
  run: () => ({ hits: new Uint32Array(0), counts: [] }),
};

const [task, name = '', given = '', folder = '', result = ''] = process.argv.slice(2);
const engine = engineNamed(name);
const figures = task === 'build' ? await build(engine, Number(given)) : await open(engine, given);
await writeFile(result, JSON.stringify(figures));

async function build({ build: write }: HubEngine, size: number): Promise<BuildFigures> {
  const since = process.cpuUsage();
  await write(size, folder);
  let bytes = 0;
  for await (const file of filesIn(folder)) bytes += file.size;
  return {
    processorSeconds: processorSeconds(since),
    peak: process.resourceUsage().maxRSS * 1024,
    bytes,
  };
}

async function open({ open: read }: HubEngine, questions: string): Promise<OpenFigures> {
  const queries = JSON.parse(await readFile(questions, 'utf8')) as readonly BenchQuery[];
  const before = residentMemory();
  const since = performance.now();
  const ways = await read(folder, NO_COLUMNS);
  let ready: number | undefined;
  for (const query of queries) {
    for (const { kinds, ask } of ways) if (kinds.includes(query.kind)) ask(query);
    ready ??= performance.now() - since;
  }
  return { ready: ready ?? Number.NaN, memory: residentMemory() - before };
}

function residentMemory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
