import type { Results } from '../results.ts';
import type { Table } from './format.ts';
import { bytes, ms, number, percent, times } from './format.ts';

/** How long the page stood still while someone typed. */
export function blockingTable(blocking: Results['blocking']): Table[] {
  if (!blocking) return [];
  return [
    {
      title: `Main thread while typing, ${blocking.size.toLocaleString('en')} records`,
      note: `Chromium slowed down ${blocking.throttle} times; the longest task and the longest gap between two turns of the event loop.`,
      rows: [
        ['', 'longest task', 'longest gap', 'tasks over 50 ms', 'while loading'],
        ...blocking.forms.map(({ name, typing, loading }) => [
          name,
          ms(typing.longestTask),
          ms(typing.longestGap),
          number(typing.longTasks),
          ms(loading.longestGap),
        ]),
      ],
    },
  ];
}

/** Ours beside the trial that the design was measured with. */
export function trialTables(trials: Results['trial']): Table[] {
  return Object.values(trials).map(({ size, queries, bytes: weights }) => ({
    title: `Beside the trial, ${size.toLocaleString('en')} records of its own`,
    note: 'The same records and questions in the same process, taking turns. Ratios are ours to the trial.',
    rows: [
      ['', 'ours', 'trial', 'ratio', 'found: ours', 'trial'],
      ...queries.map(({ kind, ours, trial, oursFound, trialFound }) => [
        `${kind}, median`,
        ms(ours),
        ms(trial),
        times(ours, trial),
        percent(oursFound),
        percent(trialFound),
      ]),
      ...weights.map(({ what, ours, trial }) => [
        what,
        bytes(ours),
        bytes(trial),
        times(ours, trial),
        '',
        '',
      ]),
    ],
  }));
}
