import type { Results } from '../results.ts';
import type { Plot } from './svg.ts';
import { drawPlot } from './svg.ts';
import { bytes, ms } from './format.ts';

/** A plot as a file of its own. */
export interface PlotFile {
  readonly file: string;
  readonly alt: string;
  readonly svg: string;
}

/** Cost against size: what a visitor downloads, what a host holds, what a question takes. */
export function plotsOf(results: Results): PlotFile[] {
  const plots = [firstPage(results), index(results), query(results)];
  return plots
    .filter(({ series }) => series.some(({ points }) => points.length > 1))
    .map((plot) => ({ file: plot.file, alt: plot.title, svg: drawPlot(plot) }));
}

type NamedPlot = Plot & { readonly file: string };

const sizesOf = (figures: Readonly<Record<number, unknown>>): number[] =>
  Object.keys(figures)
    .map(Number)
    .sort((a, b) => a - b);

/** The points of one data set over all sizes. */
function pagePoints(
  results: Results,
  name: string,
  pick: (report: Results['pages'][number][number]) => number,
) {
  return sizesOf(results.pages).flatMap((size) => {
    const report = results.pages[size]?.find(({ data }) => data.name === name);
    return report ? [{ x: size, y: pick(report) }] : [];
  });
}

function miniSearchPoints(results: Results, pick: (peer: Results['memory'][number]['ours']) => number) {
  return sizesOf(results.memory).flatMap((size) => {
    const pairing = results.memory[size]?.peers.find(({ peer }) => peer.name === 'MiniSearch');
    return pairing ? [{ x: size, y: pick(pairing.peer) }] : [];
  });
}

function firstPage(results: Results): NamedPlot {
  const code = results.code?.sizes.find(({ name }) => name === 'MiniSearch')?.brotli ?? 0;
  const of = (name: string) => pagePoints(results, name, ({ kinds }) => kinds.prefix.first.bytes);
  return {
    file: 'search-performance-first-page.svg',
    title: 'Bytes until the first page of results for a begun word',
    x: 'records',
    show: bytes,
    series: [
      { name: 'coopkit, chunks', points: of('coopkit, chunks') },
      { name: 'Pagefind', points: of('Pagefind') },
      {
        name: 'MiniSearch, script and index, without records',
        points: miniSearchPoints(results, ({ brotli }) => brotli + code),
      },
    ],
  };
}

function index(results: Results): NamedPlot {
  return {
    file: 'search-performance-index.svg',
    title: 'Bytes of the index on the host',
    x: 'records',
    show: bytes,
    series: [
      {
        name: 'coopkit, chunks, with the places of words',
        points: pagePoints(results, 'coopkit, chunks', ({ data }) => data.index),
      },
      {
        name: 'Pagefind, with the places of words',
        points: pagePoints(results, 'Pagefind', ({ data }) => data.index),
      },
      { name: 'MiniSearch, brotli', points: miniSearchPoints(results, ({ brotli }) => brotli) },
    ],
  };
}

function query(results: Results): NamedPlot {
  const ours = sizesOf(results.memory).map((size) => ({
    x: size,
    y: results.memory[size]!.ours.queries.prefix.p50,
  }));
  return {
    file: 'search-performance-query.svg',
    title: 'Time of a begun word, median, everything loaded',
    x: 'records',
    show: ms,
    series: [
      { name: 'coopkit, in memory', points: ours },
      {
        name: 'Pagefind, in Chromium, with records',
        points: pagePoints(results, 'Pagefind', ({ kinds }) => kinds.prefix.repeat),
      },
      {
        name: 'MiniSearch, in memory',
        points: miniSearchPoints(results, ({ queries }) => queries.prefix.p50),
      },
    ],
  };
}
