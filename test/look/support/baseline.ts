import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../tools/lib/root.ts';
import type { Places } from './places.ts';

/** What is kept of each look: the places of its parts, and pictures of pieces of the page. */
export const BASELINE = join(ROOT, 'test/look/baseline');

/** Where a failing run leaves what it saw. */
export const RESULTS = join(ROOT, 'test-results/look');

export const placesFile = (look: string): string => join(BASELINE, `${look}.json`);
export const pictureFile = (look: string, piece: string): string => join(BASELINE, `${look}-${piece}.png`);
const BROWSER_FILE = join(BASELINE, 'browser.json');

/** `156.0.8078.79` → 156: pictures of other versions differ all over in how letters are smoothed. */
export const majorOf = (version: string): number => Number.parseInt(version, 10);

/** The Chromium that the pictures are of. */
export async function baselineMajor(): Promise<number> {
  const { chromium } = JSON.parse(await readFile(BROWSER_FILE, 'utf8')) as { chromium: number };
  return chromium;
}

export async function keepMajor(version: string): Promise<void> {
  await mkdir(BASELINE, { recursive: true });
  await writeFile(BROWSER_FILE, `{ "chromium": ${String(majorOf(version))} }\n`);
}

/** One part a line, so that a diff shows what moved. */
export async function keepPlaces(look: string, places: Places): Promise<void> {
  const lines = Object.entries(places).map(
    ([name, place]) => `  ${JSON.stringify(name)}: [${place.join(', ')}]`,
  );
  await writeFile(placesFile(look), `{\n${lines.join(',\n')}\n}\n`);
}

export const readPlaces = async (look: string): Promise<Places> =>
  JSON.parse(await readFile(placesFile(look), 'utf8')) as Places;
