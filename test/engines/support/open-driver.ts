import type { Engine } from '../../../tools/engines/engines.ts';
import type { Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** Starts the browser of an engine. */
export const openDriver = (engine: Engine): Promise<Driver> =>
  engine === 'firefox' ? openFirefox() : openWebKit();
