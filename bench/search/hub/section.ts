import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Queries } from '../queries.ts';
import type { BuildFigures, EngineCosts, HubFigures, OpenFigures } from './figures.ts';
import { HUB_KINDS } from './figures.ts';
import type { HubEngine } from './engine.ts';
import { askInTurns } from './ask.ts';
import { HUB_ENGINES } from './engines.ts';
import { hubColumns } from './records.ts';
import { inProcess } from './in-process.ts';

/**
 * Builds both in processes of their own, then asks both in this one, taking turns.
 *
 * @param work folder of generated data: an index of SQLite that an earlier run left there is taken
 */
export async function measureHub(
  size: number,
  queries: Queries,
  work: string,
  say: (line: string) => void,
): Promise<HubFigures> {
  const folder = join(work, `hub-${size}`);
  const [ours, sqlite] = HUB_ENGINES;
  const builds = [
    await build(ours, size, folder, say),
    (await leftBehind(sqlite, folder)) ?? (await build(sqlite, size, folder, say)),
  ] as const;
  say(`${size} records: columns`);
  const { columns, seconds } = hubColumns(size);
  const asked = HUB_KINDS.flatMap((kind) => queries[kind]);
  const questions = join(folder, 'questions.json');
  await writeFile(questions, JSON.stringify(asked));
  const costs = async (engine: HubEngine, built: BuildFigures, beside: number): Promise<EngineCosts> => {
    const opened = await inProcess<OpenFigures>('open', engine.id, questions, join(folder, engine.id));
    return { ...built, ...opened, bytes: built.bytes + beside, memory: opened.memory + beside };
  };
  const [oursCosts, sqliteCosts] = [
    await costs(ours, builds[0], 0),
    await costs(sqlite, builds[1], columns.bytes),
  ];
  say(`${size} records: coopkit beside SQLite`);
  const ways = await Promise.all(HUB_ENGINES.map(({ id, open }) => open(join(folder, id), columns)));
  return {
    size,
    records: seconds,
    ours: oursCosts,
    sqlite: sqliteCosts,
    ways: await askInTurns(ways.flat(), queries),
  };
}

const noteOf = (folder: string, { id }: HubEngine): string => join(folder, `${id}.json`);

async function build(
  engine: HubEngine,
  size: number,
  folder: string,
  say: (line: string) => void,
): Promise<BuildFigures> {
  say(`${size} records: index of ${engine.id}`);
  const own = join(folder, engine.id);
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  const figures = await inProcess<BuildFigures>('build', engine.id, String(size), own);
  await writeFile(noteOf(folder, engine), JSON.stringify(figures));
  return figures;
}

async function leftBehind(engine: HubEngine, folder: string): Promise<BuildFigures | undefined> {
  const note = noteOf(folder, engine);
  return existsSync(note) ? (JSON.parse(await readFile(note, 'utf8')) as BuildFigures) : undefined;
}
