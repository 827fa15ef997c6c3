import { waitUntil as openWcWaitUntil } from '@open-wc/testing';

/** How long a state may take, in milliseconds: much longer than it does, for a machine that is busy. */
const PATIENCE = 8_000;

/**
 * Waits until something is true.
 *
 * @param state says what was waited for when it never comes
 */
export const waitUntil = (condition: () => unknown, state?: string): Promise<void> =>
  openWcWaitUntil(condition, state, { timeout: PATIENCE });
