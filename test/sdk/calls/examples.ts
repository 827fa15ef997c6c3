import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';

/** An invented call for tests: Paris time, checked on 18 November 2026. */
export function exampleCall(window: CallWindow, more: Partial<Call> = {}): Call {
  return {
    kind: 'calls',
    id: 'test:call',
    callType: 'project',
    title: { en: 'Example call' },
    timeZone: 'Europe/Paris',
    checkedAt: '2026-11-18',
    window,
    ...more,
  };
}

/** An instant written as ISO 8601, in epoch milliseconds. */
export function at(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error(`not an instant: ${instant}`);
  return time;
}
