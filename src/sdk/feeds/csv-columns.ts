import type { Indicator } from '../model/region.ts';
import type { Call } from '../model/call.ts';
import type { ForeignCode, GeoPoint, Kind, LinkNote } from '../model/envelope.ts';
import type { Offer } from '../model/organisation.ts';
import type { RecordOf } from '../model/records.ts';
import type { LocalizedText } from '../model/text.ts';
import { windowValues } from '../calls/window-values.ts';
import type { DeadlineField } from '../calls/types.ts';
import type { Cell } from './csv-cell.ts';

/** A text in several languages: becomes two columns, the words in the best one and the tag of that. */
interface TextColumn<R> {
  readonly header: string;
  readonly text: (record: R) => LocalizedText | undefined;
}

interface ValueColumn<R> {
  readonly header: string;
  readonly value: (record: R) => Cell;
}

export type Column<R> = TextColumn<R> | ValueColumn<R>;

type Columns = { readonly [K in Kind]: readonly Column<RecordOf<K>>[] };

const point = <R extends { readonly point?: GeoPoint }>(): readonly Column<R>[] => [
  { header: 'lat', value: (record) => record.point?.lat },
  { header: 'lng', value: (record) => record.point?.lng },
  { header: 'precision', value: (record) => record.point?.precision },
];

/** Columns that hold a field as it is. */
const plain = <Field extends string>(...fields: readonly Field[]) =>
  fields.map((header) => ({ header, value: (record: { readonly [F in Field]?: Cell }) => record[header] }));

const codes = (list: readonly ForeignCode[] = []) => list.map(({ scheme, code }) => `${scheme}:${code}`);
const links = (list: readonly LinkNote[] = []) => list.map(({ url }) => url);
const offers = (list: readonly Offer[] = []) =>
  list.map(({ topic, level }) => (level === undefined ? topic : `${topic}=${String(level)}`));

const time = (header: string, field: DeadlineField): Column<Call> => ({
  header,
  value: ({ window }) => windowValues(window, field),
});

const indicator = (key: Indicator['key']): readonly Column<RecordOf<'regions'>>[] => {
  const find = ({ indicators = [] }: RecordOf<'regions'>) => indicators.find((each) => each.key === key);
  return [
    { header: key, value: (region) => find(region)?.value },
    { header: `${key}.year`, value: (region) => find(region)?.year },
  ];
};

/** The columns of each collection. Names are those of the fields, so that a table can be read in again. */
export const COLUMNS: Columns = {
  regions: [
    { header: 'name', text: ({ name }) => name },
    ...plain('country', 'regionType', 'worldArea'),
    { header: 'nuts.code', value: ({ nuts }) => nuts?.code },
    { header: 'nuts.level', value: ({ nuts }) => nuts?.level },
    { header: 'nuts.version', value: ({ nuts }) => nuts?.version },
    { header: 'codes', value: (region) => codes(region.codes) },
    ...plain('parentId'),
    ...point(),
    { header: 'category', value: ({ category }) => category?.value },
    // A computed category must not pass for the legal one.
    { header: 'category.basis', value: ({ category }) => category?.basis },
    ...['gdp-pps-index', 'population', 'area', 'interreg-projects', 'interreg-partners'].flatMap(indicator),
    ...plain('outermost', 'networks', 'website', 'checkedAt'),
  ],
  organisations: [
    { header: 'name', text: ({ name }) => name },
    ...plain('acronym', 'organisationType', 'partnerType', 'legalStatus', 'country', 'city', 'nuts'),
    { header: 'region', text: ({ region }) => region?.name },
    ...point(),
    ...plain('website'),
    { header: 'description', text: ({ description }) => description },
    ...plain('languages'),
    { header: 'offers', value: (organisation) => offers(organisation.offers) },
    { header: 'needs', value: (organisation) => offers(organisation.needs) },
    ...plain('objectives', 'networks'),
    { header: 'codes', value: (organisation) => codes(organisation.codes) },
  ],
  requests: [
    ...plain('reference', 'direction', 'state'),
    { header: 'title', text: ({ title }) => title },
    { header: 'summary', text: ({ summary }) => summary },
    ...plain('organisationId'),
    { header: 'organisationName', text: ({ organisationName }) => organisationName },
    ...plain('country', 'nuts', 'callId', 'programmeId', 'strands', 'objectives', 'topics', 'challenges'),
    ...plain('stage'),
    { header: 'wanted.partnerTypes', value: ({ wanted }) => wanted?.partnerTypes },
    { header: 'wanted.countries', value: ({ wanted }) => wanted?.countries },
    { header: 'wanted.nuts', value: ({ wanted }) => wanted?.nuts },
    { header: 'wanted.count', value: ({ wanted }) => wanted?.count },
    ...plain('leadWanted', 'durationMonths', 'opened', 'expires', 'url'),
  ],
  practices: [
    ...plain('form'),
    { header: 'title', text: ({ title }) => title },
    { header: 'summary', text: ({ summary }) => summary },
    { header: 'problem', text: ({ problem }) => problem },
    { header: 'evidence', text: ({ evidence }) => evidence },
    { header: 'lessons', text: ({ lessons }) => lessons },
    ...plain(
      'outcome',
      'validation',
      'topics',
      'objectives',
      'challenges',
      'stage',
      'regionIds',
      'countries',
    ),
    ...plain('organisations', 'project', 'network', 'start', 'end'),
    { header: 'links', value: (practice) => links(practice.links) },
  ],
  calls: [
    ...plain('callType'),
    { header: 'title', text: ({ title }) => title },
    { header: 'summary', text: ({ summary }) => summary },
    { header: 'organiser', text: ({ organiser }) => organiser },
    ...plain('programmeId', 'audience', 'timeZone'),
    { header: 'window.mode', value: ({ window }) => window.mode },
    time('window.opens', 'opens'),
    time('window.step1', 'step1'),
    time('window.cutOffs', 'cut-offs'),
    time('window.closes', 'closes'),
    time('window.since', 'since'),
    time('window.resumes', 'resumes'),
    {
      header: 'conflicts',
      value: ({ conflicts = [] }) =>
        conflicts.map(({ source, field, value }) => `${source}: ${field} ${value}`),
    },
    ...plain('objectives', 'topics', 'countries', 'nuts'),
    { header: 'actions', value: ({ actions = [] }) => actions.map(({ role, url }) => `${role}: ${url}`) },
    ...plain('checkedAt', 'url'),
  ],
  programmes: [
    { header: 'name', text: ({ name }) => name },
    ...plain('acronym', 'cci', 'period', 'strand', 'countries', 'area', 'objectives'),
    ...plain('projects', 'partnerships'),
    { header: 'codes', value: (programme) => codes(programme.codes) },
    ...plain('url'),
  ],
};
