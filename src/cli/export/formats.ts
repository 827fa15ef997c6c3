import {
  atomFeed,
  callsCalendar,
  geoJson,
  jsonFeed,
  jsonLd,
  jsonLdScript,
  toCsv,
  type SyndicationOptions,
} from '../../sdk/feeds/index.ts';
import { fallbackHtml } from '../../sdk/fallback/index.ts';
import { DAY } from '../../sdk/calls/index.ts';
import type { Kind } from '../../sdk/model/envelope.ts';
import type { Call } from '../../sdk/model/call.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { CommandError } from '../problems/problem.ts';

/** What a file is made from. */
export interface Export {
  readonly kind: Kind;
  readonly records: readonly AnyRecord[];
  /** `id` is where the file will be published; empty when not given. */
  readonly options: SyndicationOptions;
  /** Epoch milliseconds. */
  readonly now: number;
  /** For spreadsheets of most of Europe: semicolons, and the mark by which Excel knows UTF-8. */
  readonly excel: boolean;
}

/** A format of `coopkit export`. */
interface Format {
  readonly about: string;
  /** The collection that it is for, when it is for one only. */
  readonly only?: Kind;
  /** Whether ids hang on the address at which it will be published. */
  readonly needsAddress?: true;
  readonly write: (given: Export) => string;
}

/** A call that closed goes from calendars a year later, not at once: until then readers can look it up. */
const KEPT_FOR = 366 * DAY;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The formats by the names they have on the command line. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ics: {
    about: 'iCalendar, deadlines of calls to subscribe to',
    only: 'calls',
    write: ({ records, options: { credits, languages, title, homePage, id }, now }) =>
      callsCalendar(
        records.filter((record): record is Call => record.kind === 'calls'),
        {
          credits,
          languages,
          now,
          from: now - KEPT_FOR,
          ...(title !== undefined && { title }),
          ...(homePage !== undefined && { homePage }),
          // Ids must not be those of another publisher's calendar.
          ...(URL.canParse(id) && { namespace: new URL(id).host }),
        },
      ),
  },
  atom: {
    about: 'Atom feed',
    needsAddress: true,
    write: ({ records, options }) => atomFeed(records, options),
  },
  jsonfeed: {
    about: 'JSON Feed 1.1',
    needsAddress: true,
    write: ({ records, options }) => json(jsonFeed(records, options)),
  },
  jsonld: {
    about: 'schema.org, safe inside a script element',
    write: ({ records, options }) => `${jsonLdScript(jsonLd(records, options))}\n`,
  },
  html: {
    about: 'list for readers without scripts, to put between the tags of a widget',
    write: ({ records, options: { credits, languages, label, id } }) =>
      fallbackHtml(records, { credits, languages, ...(label && { label }), ...(id !== '' && { page: id }) }),
  },
  geojson: {
    about: 'GeoJSON, points for a map',
    write: ({ records, options }) => json(geoJson(records, options)),
  },
  csv: {
    about: 'table, safe to open in a spreadsheet',
    write: ({ kind, records, options, excel }) =>
      // All are of that kind: they were listed from its collection.
      toCsv(kind, records as never, { ...options, ...(excel && { bom: true, delimiter: ';' as const }) }),
  },
};

/** The format of a name. Throws when there is none, or it cannot do what is asked. */
export function formatNamed(name: string | undefined): Format {
  const known = Object.keys(FORMATS).join(', ');
  if (name === undefined) throw new CommandError('export needs --as', `give one of: ${known}`);
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new CommandError(`there is no format "${name}"`, `give one of: ${known}`);
  return format;
}
