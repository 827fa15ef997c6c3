import { CoopkitError } from '../../errors.ts';
import type { Call, CallConflict } from '../../model/call.ts';
import type { SourceNote } from '../../model/envelope.ts';
import { isForeign, objectsOf, textOf } from '../foreign.ts';
import { showValue } from '../../show-value.ts';
import { plainText } from '../plain-text.ts';
import type { AdapterOptions, AdapterProblem, Adapted } from '../types.ts';
import { CASCADE, entryOf, first, type Entry } from './metadata.ts';
import { statusOf, windowOf } from './window.ts';

/** Settings of {@link readFundingTenders}. */
export interface FundingTendersOptions extends AdapterOptions {
  /**
   * The hour that deadlines have in Brussels, `17:00`, as the pages of the calls tell; the API tells days only. Without
   * it, a call counts as open until its last day is over, and says so by a deadline without an hour.
   */
  readonly hour?: string;
}

const PORTAL =
  'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/';

const SOURCE: SourceNote = {
  name: 'European Commission, EU Funding & Tenders Portal',
  url: 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/',
};

const LONGEST_SUMMARY = 600;

/**
 * Makes calls of an answer of the search API of the EU Funding & Tenders Portal (`/rest/search?apiKey=SEDIA`). It holds
 * funds that the Commission manages itself; calls of Interreg programmes are not in it.
 *
 * The answer has one entry for each language; entries of one identifier become one call, with its title in all of them.
 * What the status says is compared with the dates, and told as a conflict where the two disagree.
 *
 * @param answer parsed JSON of one page, or of several
 * @throws CoopkitError `decode` when it is no search answer at all
 *
 * @example
 * const { records, problems } = readFundingTenders(await response.json(), { retrieved: '2026-11-22', hour: '17:00' });
 */
export function readFundingTenders(answer: unknown, options: FundingTendersOptions): Adapted<Call> {
  const pages = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  const problems: AdapterProblem[] = [];
  const entries = new Map<string, Entry[]>();
  for (const page of pages) {
    if (!isForeign(page) || !Array.isArray(page['results'])) {
      throw new CoopkitError('decode', 'This is no answer of the search API: it has no list "results".', {
        hint: 'Pass the parsed JSON of /rest/search as it came.',
      });
    }
    for (const raw of objectsOf(page['results'])) {
      const entry = entryOf(raw);
      if (entry) entries.set(entry.key, [...(entries.get(entry.key) ?? []), entry]);
      else
        problems.push({
          path: 'reference',
          value: showValue(raw['url'] ?? raw['title']),
          message: 'has neither an identifier nor a reference',
          action: 'left-out',
        });
    }
  }
  const records: Call[] = [];
  for (const [key, translations] of entries) {
    const read = callOf(key, translations, options);
    if (read.call) records.push(read.call);
    problems.push(...read.problems.map((problem) => ({ ...problem, id: key })));
  }
  return { records, problems };
}

/** English first: what is not a text is taken from there. */
function callOf(
  key: string,
  translations: readonly Entry[],
  { hour, retrieved, source = SOURCE }: FundingTendersOptions,
): { readonly call?: Call; readonly problems: readonly AdapterProblem[] } {
  const main = translations.find(({ language }) => language === 'en') ?? translations[0]!;
  const title = localized(
    translations,
    ({ metadata, raw }) => first(metadata, 'title') ?? first(metadata, 'callTitle') ?? textOf(raw['summary']),
  );
  if (!title) {
    return {
      problems: [{ path: 'metadata.title', message: 'has no title in any language', action: 'left-out' }],
    };
  }
  const { metadata, raw } = main;
  const status = statusOf(metadata);
  const { window, problems } = windowOf(metadata, status, hour);
  const summary = localized(translations, (entry) => {
    const html = first(entry.metadata, 'descriptionByte') ?? first(entry.metadata, 'description');
    return html === undefined ? undefined : plainText(html, LONGEST_SUMMARY);
  });
  const isTopic = first(metadata, 'type') !== CASCADE && first(metadata, 'identifier') !== undefined;
  const url = isTopic ? PORTAL + encodeURIComponent(key) : textOf(raw['url']);
  const organiser = first(metadata, 'caName');
  const conflicts = conflictsOf(first(metadata, 'status'), status, window, retrieved, source);
  return {
    problems,
    call: {
      kind: 'calls',
      id: `ft:${key}`,
      source: { ...source, retrieved },
      callType: 'project',
      title,
      ...(summary && { summary }),
      ...(organiser !== undefined && { organiser: { und: organiser } }),
      timeZone: 'Europe/Brussels',
      window,
      ...(conflicts.length > 0 && { conflicts }),
      checkedAt: retrieved,
      ...(url !== undefined && { url }),
    },
  };
}

function localized(
  translations: readonly Entry[],
  pick: (entry: Entry) => string | undefined,
): Readonly<Record<string, string>> | undefined {
  const texts = new Map<string, string>();
  for (const entry of translations) {
    const text = pick(entry);
    const language = entry.language ?? 'und';
    if (text !== undefined && text !== '' && !texts.has(language)) texts.set(language, text);
  }
  return texts.size > 0 ? Object.fromEntries(texts) : undefined;
}

/** What the status says against what the dates say, on the day the answer was fetched. */
function conflictsOf(
  code: string | undefined,
  status: ReturnType<typeof statusOf>,
  window: Call['window'],
  today: string,
  source: SourceNote,
): readonly CallConflict[] {
  const closes = 'closes' in window ? window.closes?.slice(0, 10) : undefined;
  const opens = 'opens' in window ? window.opens?.slice(0, 10) : undefined;
  const disagrees =
    (status === 'open' &&
      ((closes !== undefined && closes < today) || (opens !== undefined && opens > today))) ||
    (status === 'forthcoming' && opens !== undefined && opens < today) ||
    (status === 'closed' && closes !== undefined && closes > today);
  return disagrees && status
    ? [{ source: source.name, field: 'status', value: `${status} (${code ?? ''}) on ${today}` }]
    : [];
}
