import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import type { DataSet } from './pages/data-sets.ts';
import type { Engine } from './engines/engine.ts';
import type { Options } from './options.ts';
import type { Queries } from './queries.ts';
import type { Results } from './results.ts';
import { Columns } from './columns.ts';
import { brotliBytes } from './numbers.ts';
import { bundleScript } from './pages/scripts/bundle.ts';
import { coopkit } from './engines/coopkit.ts';
import { coopkitDataSet, pagefindDataSet } from './pages/data-sets.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { MOST_AT_HAND, generatedCorpus, sizeOf } from './corpus.ts';
import { lunr } from './engines/lunr.ts';
import { makeQueries } from './queries.ts';
import { measureBlocking } from './blocking/section.ts';
import { measureCode } from './code-size.ts';
import { measureHub } from './hub/section.ts';
import { measureMemory } from './memory/section.ts';
import { measureRender } from './render/section.ts';
import { measurePages } from './pages/section.ts';
import { measureSite } from './site/section.ts';
import { measureTrial } from './trial/section.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';

const OTHERS: readonly Engine[] = [flexSearch, orama, lunr, fuse];

/** From this size the main thread could be blocked, and a single file is no longer the form to choose. */
const LARGE = 100_000;
/** Above this size one file is not offered to pages. */
const MOST_WHOLE = 10_000;
/** Above this size Pagefind would build for hours. */
const MOST_PAGEFIND = MOST_AT_HAND;

type Say = (line: string) => void;

/**
 * Measures the sections that were asked for and puts them in place of earlier figures.
 *
 * @param keep called after each section, so that a run that is stopped has not been for nothing
 */
export async function measureAll(
  earlier: Results,
  options: Options,
  work: string,
  say: Say,
  keep: (results: Results) => Promise<void>,
): Promise<Results> {
  let results = earlier;
  const scripts = join(work, 'scripts');
  const put = async (name: string, figures: Partial<Results>): Promise<void> => {
    const day = new Date().toISOString().slice(0, 10);
    results = { ...results, ...figures, measured: { ...results.measured, [name]: day } };
    await keep(results);
  };
  if (options.sections.has('pages') || options.sections.has('blocking')) {
    for (const name of ['coopkit', 'pagefind', 'typing'] as const) {
      await bundleScript(name, join(scripts, name));
    }
  }
  if (options.sections.has('code')) {
    say('code');
    const folder = join(work, 'pagefind-1000');
    await pagefindDataSet(generatedCorpus(1000), folder);
    await put('code', { code: await measureCode(enginesOf(options), folder) });
  }
  if (options.sections.has('render')) {
    say('drawing');
    await bundleScript('render', join(scripts, 'render'), join(import.meta.dirname, 'render'));
    await put('render', { render: await measureRender(generatedCorpus(1000), join(scripts, 'render')) });
  }
  for (const size of options.sizes) {
    const corpus = generatedCorpus(size);
    const queries = makeQueries(corpus, options.queries);
    if (options.sections.has('memory')) {
      const figures = await memory(corpus, queries, options, say);
      await put('memory', { memory: { ...results.memory, [size]: figures } });
    }
    if (options.sections.has('hub')) {
      const figures = await measureHub(size, queries, work, say);
      await put('hub', { hub: { ...results.hub, [size]: figures } });
    }
    const dataSet = dataSetsOf(corpus, work, say);
    if (options.sections.has('pages')) {
      const dataSets = [
        await dataSet('chunks'),
        ...(size <= MOST_WHOLE ? [await dataSet('whole')] : []),
        ...(size <= MOST_PAGEFIND ? [await dataSet('pagefind')] : []),
      ];
      say(`${corpus.title}: visits`);
      const reports = await measurePages(dataSets, queries, scripts, options.visits);
      await put('pages', { pages: { ...results.pages, [size]: reports } });
    }
    if (options.sections.has('site') && size === LARGE) {
      const { folder } = await dataSet('chunks');
      say(`${corpus.title}: an example site`);
      await put('site', { site: await measureSite(size, folder, queries, work, options.visits) });
    }
    if (options.sections.has('blocking') && size === LARGE) {
      const dataSets = [await dataSet('chunks'), await dataSet('whole')];
      say(`${corpus.title}: main thread`);
      await put('blocking', { blocking: await measureBlocking(size, dataSets, queries, scripts) });
    }
    if (options.sections.has('trial') && options.trial !== undefined) {
      say(`${size} records of the trial`);
      const figures = await measureTrial(options.trial, size, work, options.visits);
      await put('trial', { trial: { ...results.trial, [size]: figures } });
    }
  }
  return results;
}

/** Makes the data sets of a corpus, each when it is first wanted. */
function dataSetsOf(corpus: Corpus, work: string, say: Say) {
  const made = new Map<string, Promise<DataSet>>();
  const make = (form: 'chunks' | 'whole' | 'pagefind'): Promise<DataSet> => {
    say(`${corpus.title}: data set, ${form}`);
    const folder = join(work, `${form}-${sizeOf(corpus)}`);
    return form === 'pagefind' ? pagefindDataSet(corpus, folder) : coopkitDataSet(corpus, form, folder);
  };
  return (form: 'chunks' | 'whole' | 'pagefind'): Promise<DataSet> => {
    const known = made.get(form) ?? make(form);
    made.set(form, known);
    return known;
  };
}

const enginesOf = ({ all }: Options): readonly Engine[] => [coopkit, miniSearch, ...(all ? OTHERS : [])];

async function memory(corpus: Corpus, queries: Queries, options: Options, say: Say) {
  const columns = new Columns(corpus);
  const [, ...peers] = enginesOf(options);
  const figures = await measureMemory(coopkit, peers, corpus, columns, queries, say);
  const lines = corpus.records.map(({ organisation }) => JSON.stringify(organisation)).join('\n');
  return { ...figures, records: brotliBytes(Buffer.from(lines)) };
}
