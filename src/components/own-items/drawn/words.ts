import type { Organisation } from '../../../sdk/model/organisation.ts';
import type { Practice } from '../../../sdk/model/practice.ts';
import type { RegionSummary } from '../../../sdk/model/region.ts';
import type { LocalizedText } from '../../../sdk/model/text.ts';
import type { Labels } from '../../base/labels.ts';
import type { Localize } from '../../base/localize.ts';
import { countryName, listOf } from '../../base/names.ts';

/** Words of a record, and their language where the page speaks another. */
export interface Word {
  readonly text: string;
  readonly lang?: string;
}

/** How words are made. */
export interface Speech {
  readonly localize: Localize;
  readonly labels: Labels;
}

/** Offers that `{{offers}}` names: the strongest. */
const SHOWN_OFFERS = 3;

/** What the placeholders of a template stand for, by record. */
export function wordsOf(record: Organisation | Practice, speech: Speech): Readonly<Record<string, Word>> {
  const { localize } = speech;
  const { id, source } = record;
  const own = record.kind === 'practices' ? practice(record, speech) : organisation(record, speech);
  return Object.fromEntries(
    Object.entries({
      ...own,
      id,
      source: source?.name,
      sourceUrl: source?.url,
      retrieved: source?.retrieved && localize.date(source.retrieved),
    }).map(([name, word]) => [name, typeof word === 'object' ? word : { text: word ?? '' }]),
  );
}

type Words = Readonly<Record<string, Word | string | undefined>>;

function organisation(record: Organisation, speech: Speech): Words {
  const { localize, labels } = speech;
  const { region, nuts, organisationType, offers = [] } = record;
  const strongest = offers.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0)).slice(0, SHOWN_OFFERS);
  return {
    name: textOf(record.name, speech),
    acronym: record.acronym,
    kind: organisationType && labels.of(localize, 'organisationType', organisationType),
    city: record.city,
    region: textOf(region?.name, speech),
    nuts: nuts ?? region?.nuts?.code,
    country: countryName(localize, record.country),
    description: textOf(record.description, speech),
    offers: topics(
      strongest.map(({ topic }) => topic),
      speech,
    ),
  };
}

function practice(record: Practice, speech: Speech): Words {
  const { localize, labels } = speech;
  const { network, form, start, regions = [], countries = [] } = record;
  return {
    title: textOf(record.title, speech),
    summary: textOf(record.summary, speech),
    evidence: textOf(record.evidence, speech),
    region: regionNames(regions, localize),
    country: listOf(
      localize,
      countries.map((code) => countryName(localize, code)),
    ),
    project: record.project,
    network: network && labels.of(localize, 'network', network),
    form: labels.of(localize, 'form', form),
    topics: topics(record.topics ?? [], speech),
    start: start && localize.date(start),
  };
}

const topics = (codes: readonly string[], { localize, labels }: Speech): string =>
  listOf(
    localize,
    codes.map((code) => labels.of(localize, 'topics', code)),
  );

const regionNames = (regions: readonly RegionSummary[], localize: Localize): string =>
  listOf(
    localize,
    regions.flatMap(({ name }) => localize.text(name)?.text ?? []),
  );

function textOf(text: LocalizedText | undefined, { localize }: Speech): Word | undefined {
  const picked = localize.text(text);
  if (!picked) return undefined;
  const foreign = picked.lang !== localize.lang && picked.lang !== 'und';
  return { text: picked.text, ...(foreign && { lang: picked.lang }) };
}
