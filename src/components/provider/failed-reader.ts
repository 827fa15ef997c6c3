import { createReader } from '../../sdk/client/reader.ts';
import type { Reader } from '../../sdk/client/types.ts';

/**
 * Stands for sources that could not be set up: whatever is asked fails with the reason, so that the widgets say so and
 * offer to try again.
 *
 * @param again called with every question; sets the sources up anew
 */
export function failedReader(reason: unknown, again: () => void): Reader {
  const fail = (): Promise<never> => {
    again();
    return Promise.reject(reason);
  };
  return createReader({ source: { id: 'unavailable', describe: fail, get: fail, list: fail } });
}
