import type { Kind } from '../../src/sdk/model/index.ts';
import { isoFromNuts } from '../../src/sdk/model/country-codes.ts';
import { generate } from '../generate.ts';
import { Random } from '../random.ts';

/*
 * Invented records in the shapes that the sample data have: as many fields, languages and list items. They went
 * through JSON, as records of a file or an answer do.
 */

type Raw = Readonly<Record<string, unknown>>;

export const MEASURED = ['organisations', 'calls', 'practices', 'regions'] as const satisfies readonly Kind[];
export type MeasuredKind = (typeof MEASURED)[number];

const SEED = 20262;
const COUNTRIES = ['AT', 'BG', 'CZ', 'DE', 'ES', 'FI', 'FR', 'GR', 'IT', 'PL', 'PT', 'RO', 'SI', 'SE'];
const LANGUAGES = ['en', 'de', 'fr', 'el', 'el-Latn', 'es', 'it', 'pl', 'bg', 'cs'];
const TOPICS = ['robotics', 'rural-development', 'clean-hydrogen', 'peer-learning', 'food-systems'];
const ZONES = ['Europe/Paris', 'Europe/Brussels', 'Europe/Athens', 'Europe/Lisbon', 'UTC'];
const WORDS = 'a network of regions learns how villages keep their services and pay for them together'.split(
  ' ',
);

/** Records of a collection, the same in every run. */
export function recordsOf(kind: MeasuredKind, count: number): readonly Raw[] {
  const random = new Random(SEED);
  const made =
    kind === 'organisations'
      ? Array.from(generate(count), (each) => ({ ...each, country: isoFromNuts(each.country) }))
      : Array.from({ length: count }, (_, number) => INVENTED[kind](number, random));
  return JSON.parse(JSON.stringify(made)) as readonly Raw[];
}

const INVENTED: Readonly<
  Record<Exclude<MeasuredKind, 'organisations'>, (number: number, random: Random) => Raw>
> = {
  calls: (number, random) => ({
    kind: 'calls',
    id: `generated:call-${number}`,
    source: { name: 'Invented for measuring', url: 'https://example.org/calls', retrieved: day(random) },
    callType: random.pick(['peer-review', 'project', 'matchmaking']),
    title: texts(random, 2, 10),
    summary: texts(random, 2, 40),
    organiser: texts(random, 1, 5),
    programmeId: `keep:${random.below(600)}`,
    audience: ['managing-authority', 'public-authority'],
    timeZone: random.pick(ZONES),
    window: windowOf(random),
    history: list(random, 3, () => ({ at: day(random), field: 'window', note: texts(random, 2, 25) })),
    actions: list(random, 3, () => ({
      role: 'apply',
      url: 'https://example.org/apply',
      label: texts(random, 2, 4),
    })),
    topics: topics(random),
    checkedAt: day(random),
    url: `https://example.org/calls/${number}`,
  }),
  practices: (number, random) => ({
    kind: 'practices',
    id: `generated:practice-${number}`,
    source: { name: 'Invented for measuring' },
    form: random.pick(['good-practice', 'story', 'pairing']),
    title: texts(random, 2, 12),
    summary: texts(random, 2, 35),
    evidence: texts(random, 2, 25),
    topics: topics(random),
    regionIds: [`nuts:${nuts(random)}`],
    regions: [{ id: `nuts:${nuts(random)}`, name: texts(random, 3, 1) }],
    countries: [random.pick(COUNTRIES)],
    project: 'EXAMPLE',
    network: 'interreg-europe',
    start: String(2014 + random.below(12)),
    adoptedBy: list(random, 2, () => ({ regionId: `nuts:${nuts(random)}`, note: texts(random, 2, 15) })),
    links: [{ url: 'https://example.org/practice', lang: 'en' }],
  }),
  regions: (number, random) => ({
    kind: 'regions',
    id: `generated:region-${number}`,
    name: texts(random, 1 + random.below(LANGUAGES.length), 2),
    country: random.pick(COUNTRIES),
    regionType: 'province',
    nuts: { code: nuts(random), level: 2, version: 2024 },
    parentId: `nuts:${nuts(random).slice(0, 3)}`,
    point: { lat: random.fraction() * 60, lng: random.fraction() * 30, precision: 'area' },
    indicators: ['gdpPpsIndex', 'population', 'areaKm2', 'interregProjects'].map((key) => ({
      key,
      value: random.below(1_000_000),
      unit: 'count',
      year: '2024',
      source: 'Invented for measuring',
    })),
    category: { value: 'transition', basis: 'computed', nutsVersion: 2024 },
    networks: ['iurc'],
    checkedAt: day(random),
  }),
};

function windowOf(random: Random): Raw {
  const opens = day(random);
  const closes = `${day(random)}T17:00:00+01:00`;
  return random.pick<Raw>([
    { mode: 'fixed', opens, closes },
    { mode: 'two-step', opens, step1: day(random), closes },
    { mode: 'cut-offs', opens, cutOffs: [day(random), day(random), closes] },
    { mode: 'rolling' },
  ]);
}

const list = <Item>(random: Random, below: number, make: () => Item): readonly Item[] =>
  Array.from({ length: random.below(below) }, make);

const texts = (random: Random, languages: number, length: number): Raw =>
  Object.fromEntries(
    LANGUAGES.slice(0, languages).map((tag) => [
      tag,
      Array.from({ length }, () => random.pick(WORDS)).join(' '),
    ]),
  );

const topics = (random: Random): readonly string[] => [
  ...new Set([random.pick(TOPICS), random.pick(TOPICS)]),
];

const nuts = (random: Random): string => `CZ${1 + random.below(8)}${random.below(9)}`;

const day = (random: Random): string =>
  new Date(Date.UTC(2018, 0, 1 + random.below(3000))).toISOString().slice(0, 10);
