import type { Results } from '../results.ts';
import type { Table } from './format.ts';
import { PAUSE, REACH } from '../site/visit.ts';
import { bytes, ms, number, percent, times } from './format.ts';

/** What a visitor of an example site waits for. */
export function siteTable(site: Results['site']): Table[] {
  if (!site) return [];
  return [
    {
      title: `An example site, ${site.size.toLocaleString('en')} records in chunks`,
      note: `The partner search of the example region, its scripts and data from a host at the same distance as above, an empty cache. A begun word is typed with ${PAUSE} ms between the letters, ${REACH} ms after the click into the search box; medians of ${site.visits} visits, from a key to the frame that shows the answer to it or to a later one.`,
      rows: [
        ['', 'first letter', 'last letter'],
        ['until the answer is shown', ms(site.firstKey), ms(site.lastKey)],
      ],
    },
  ];
}

/** How long the page stood still while someone typed. */
export function blockingTable(blocking: Results['blocking']): Table[] {
  if (!blocking) return [];
  return [
    {
      title: `Main thread, ${blocking.size.toLocaleString('en')} records`,
      note: `Chromium slowed down ${blocking.throttle} times, a question typed letter by letter, five facets counted for each letter; medians of the longest task of each round. Processor time of the thread is what the page did; the time that passed has in it whatever else the machine did.`,
      rows: [
        [
          '',
          'typing: longest task',
          'that passed',
          'tasks over a frame',
          'loading: longest task',
          'that passed',
        ],
        ...blocking.forms.map(({ name, typing, loading }) => [
          name,
          ms(typing.longest),
          ms(typing.longestWall),
          number(typing.overFrame),
          ms(loading.longest),
          ms(loading.longestWall),
        ]),
      ],
    },
  ];
}

/** A page of results drawn by the widget and without a library. */
export function renderTable(render: Results['render']): Table[] {
  if (!render) return [];
  const { records, first, replace } = render;
  return [
    {
      title: `Drawing ${records} results`,
      note: 'Chromium at full speed. The same elements with the same styles, by the results widget and by plain calls that clone templates and fill in texts, taking turns; the time until layout is done, of the update that shows the records.',
      rows: [
        ['', 'first page', 'another page'],
        ['coopkit', ms(first.ours), ms(replace.ours)],
        ['plain calls', ms(first.plain), ms(replace.plain)],
        ['ratio', times(first.ours, first.plain), times(replace.ours, replace.plain)],
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
