import type { WebDriverSession } from './packages.ts';

/** A size in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Gives a browser's window the size with which its page has the wanted one. */
export async function resizeWindow(session: WebDriverSession, { width, height }: Size): Promise<void> {
  await session.setWindowRect(null, null, width, height);
  const read = 'return [innerWidth, innerHeight]';
  const [innerWidth = width, innerHeight = height] = (await session.executeScript(read, [])) as number[];
  if (innerWidth !== width || innerHeight !== height)
    await session.setWindowRect(null, null, 2 * width - innerWidth, 2 * height - innerHeight);
}
