import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { Call, CallWindow } from '../../src/sdk/model/call.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';

/** Noon in Paris on the day the tests live in. */
export const NOW = Date.parse('2026-11-21T11:00:00Z');

/** An invented call, checked three days before {@link NOW}. */
export function exampleCall(window: CallWindow, more: Partial<Call> = {}): Call {
  return {
    kind: 'calls',
    id: 'test:call',
    callType: 'project',
    title: { en: 'Green ports', de: 'Grüne Häfen' },
    summary: { en: 'Ports learn from ports. More is said elsewhere.' },
    organiser: { en: 'Example programme' },
    source: { name: 'Example source', url: 'https://example.eu/' },
    timeZone: 'Europe/Paris',
    checkedAt: '2026-11-18',
    url: 'https://example.eu/call',
    actions: [
      { role: 'host', url: 'https://example.eu/host' },
      { role: 'peer', url: 'https://example.eu/peer', label: { en: 'Be a peer' } },
    ],
    window,
    ...more,
  };
}

/** A client of calls in memory; parts of its source may be replaced, to make it fail or wait. */
export function clientOf(calls: readonly Call[], replaced: Partial<Source> = {}): Client {
  return createClient({ source: { ...memorySource({ id: 'test', records: { calls } }), ...replaced } });
}
