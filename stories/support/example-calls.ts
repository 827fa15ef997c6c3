import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { Call, CallWindow } from '../../src/sdk/model/call.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';

/** Noon in Paris on the day that stories and tests live in. */
export const NOW = Date.parse('2026-11-21T11:00:00Z');

/** An invented call for stories and tests, checked three days before {@link NOW}. */
export function exampleCall(window: CallWindow, more: Partial<Call> = {}): Call {
  return {
    kind: 'calls',
    id: 'test:call',
    callType: 'project',
    title: { en: 'Green ports', de: 'Grüne Häfen' },
    summary: { en: 'Ports learn from ports. More is said elsewhere.' },
    organiser: { en: 'Example programme (invented)' },
    source: { name: 'Example source (invented)', url: 'https://example.eu/' },
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

/** The peer-review call of Interreg Europe as it stands: applications at any time. The day of the check is only for show. */
export const peerReview: Call = {
  kind: 'calls',
  id: 'call:interreg-europe-peer-review',
  callType: 'peer-review',
  title: {
    en: 'Peer review by the Interreg Europe Policy Learning Platform',
    de: 'Peer-Review der Policy Learning Platform von Interreg Europe',
  },
  summary: {
    en: 'For two days, peers from at least two other countries look at the challenge of the host, on site or online.',
    de: 'Zwei Tage lang befassen sich Fachleute aus mindestens zwei anderen Ländern mit der Herausforderung des Gastgebers, vor Ort oder online.',
  },
  organiser: { en: 'Interreg Europe Policy Learning Platform' },
  source: { name: 'Interreg Europe', url: 'https://www.interregeurope.eu/' },
  timeZone: 'Europe/Paris',
  window: { mode: 'rolling' },
  checkedAt: '2026-11-18',
  url: 'https://www.interregeurope.eu/help-centre/expert-support-services',
  actions: [
    {
      role: 'host',
      url: 'https://www.interregeurope.eu/help-centre/expert-support-services',
      label: { en: 'Host a peer review', de: 'Gastgeber eines Peer-Reviews werden' },
    },
    {
      role: 'peer',
      url: 'https://www.interregeurope.eu/help-centre/expert-support-services',
      label: { en: 'Take part as a peer', de: 'Als Fachkollegin oder Fachkollege mitwirken' },
    },
  ],
};
