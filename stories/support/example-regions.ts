import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { Kind, SourceNote } from '../../src/sdk/model/envelope.ts';
import type { Region, RegionSummary } from '../../src/sdk/model/region.ts';
import type { Vocabulary } from '../../src/sdk/model/vocabulary.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';

const eurostat: SourceNote = {
  name: 'Eurostat',
  url: 'https://ec.europa.eu/eurostat/web/nuts',
  retrieved: '2026-11-18',
};

/** A region inside NUTS with all its figures. */
export const pannonianCroatia: Region = {
  kind: 'regions',
  id: 'nuts:HR02',
  name: { hr: 'Panonska Hrvatska', en: 'Pannonian Croatia', de: 'Pannonisches Kroatien' },
  country: 'HR',
  regionType: 'region',
  nuts: { code: 'HR02', level: 2, version: 2024 },
  indicators: [
    { key: 'gdp-pps-index', value: 46, unit: 'index', year: '2022', nutsVersion: 2024 },
    { key: 'population', value: 1_019_822, unit: 'persons', year: '2021' },
    { key: 'area', value: 23_085, unit: 'km2' },
  ],
  category: { value: 'less-developed', basis: 'computed', nutsVersion: 2021, period: '2015-2017' },
  source: eurostat,
};

/** A region above the EU average, with much Interreg experience. */
export const brussels: Region = {
  kind: 'regions',
  id: 'nuts:BE10',
  name: {
    und: 'Région de Bruxelles-Capitale / Brussels Hoofdstedelijk Gewest',
    en: 'Brussels-Capital Region',
    de: 'Region Brüssel-Hauptstadt',
  },
  country: 'BE',
  nuts: { code: 'BE10', level: 2, version: 2024 },
  indicators: [
    { key: 'gdp-pps-index', value: 196, unit: 'index', year: '2022' },
    { key: 'population', value: 1_216_512, unit: 'persons', year: '2021' },
    { key: 'area', value: 162, unit: 'km2' },
    { key: 'interreg-projects', value: 192, unit: 'count', year: '2014-2020' },
    { key: 'interreg-partners', value: 229, unit: 'count', year: '2014-2020' },
  ],
  category: { value: 'more-developed', basis: 'computed', nutsVersion: 2021, period: '2015-2017' },
  networks: ['eurocities'],
  source: eurostat,
};

/** A place outside NUTS: no European figures exist for it. */
export const zhongCounty: Region = {
  kind: 'regions',
  id: 'place:zhong-county',
  name: { en: 'Zhong County', de: 'Kreis Zhong', zh: '忠县', 'zh-Latn': 'Zhong Xian' },
  country: 'CN',
  worldArea: 'asia',
  regionType: 'county',
  codes: [{ scheme: 'iso-3166-2', code: 'CN-CQ' }],
  networks: ['iurc'],
};

const topics: Vocabulary = {
  scheme: 'topics',
  terms: [
    { code: 'virtual-reality', label: { en: 'Virtual reality', de: 'Virtuelle Realität' } },
    { code: 'gaming', label: { en: 'E-sport and gaming', de: 'E-Sport und Gaming' } },
    { code: 'robotics', label: { en: 'Robotics', de: 'Robotik' } },
    { code: 'sme-support', label: { en: 'SME support', de: 'KMU-Förderung' } },
    { code: 'testing', label: { en: 'Test before invest', de: 'Testen vor dem Investieren' } },
    { code: 'agriculture', label: { en: 'Agriculture', de: 'Landwirtschaft' } },
  ],
};

const hub = (number: number, nuts: string, ...offered: readonly [string, string][]) => ({
  kind: 'organisations',
  id: `example:hub-${number}`,
  name: { en: `Example hub ${number}` },
  country: nuts.slice(0, 2),
  nuts,
  offers: offered.map(([group, topic]) => ({ group, topic, level: 3 })),
});

/** Invented: names begin with “Example”. */
const organisations = [
  hub(1, 'HR028', ['technology', 'virtual-reality'], ['technology', 'gaming'], ['service', 'sme-support']),
  hub(2, 'HR02', ['technology', 'virtual-reality'], ['technology', 'robotics'], ['service', 'testing']),
  hub(3, 'HR025', ['technology', 'gaming'], ['sector', 'agriculture'], ['service', 'sme-support']),
  hub(4, 'HR02', ['technology', 'virtual-reality'], ['technology', 'gaming']),
  hub(5, 'BE10', ['technology', 'robotics'], ['service', 'testing']),
];

/** Invented: names begin with “Example”. */
const programmes = [
  { name: 'Example programme Croatia and neighbours', strand: 'A', area: ['HR025', 'HR026'] },
  { name: 'Example programme Danube', strand: 'B', area: ['HR02', 'HR05', 'HR06'] },
  { name: 'Example programme Adriatic', strand: 'B', area: ['HR03'] },
  { name: 'Example programme Adriatic, earlier', strand: 'B', area: ['HR'], period: '2014-2020' },
  { name: 'Example programme of thirty countries', strand: 'C', countries: ['BE', 'HR'] },
].map(({ name, ...rest }, index) => ({
  kind: 'programmes',
  id: `example:programme-${index}`,
  name: { en: name },
  period: '2021-2027',
  countries: ['HR'],
  url: 'https://interreg.eu/',
  ...rest,
}));

/** What a practice carries of its regions. */
const summary = ({ id, name, nuts }: Region): RegionSummary => ({ id, name, ...(nuts && { nuts }) });

/** A region inside Pannonian Croatia. */
const sisakMoslavina: RegionSummary = {
  id: 'nuts:HR028',
  name: {
    hr: 'Sisačko-moslavačka županija',
    en: 'Sisak-Moslavina County',
    de: 'Gespanschaft Sisak-Moslavina',
  },
  nuts: { code: 'HR028', level: 3, version: 2024 },
};

/** Invented: titles begin with “Example”. */
const practices = [
  {
    kind: 'practices',
    id: 'example:pairing',
    form: 'pairing',
    title: { en: 'Example pairing' },
    summary: { en: 'Two regions exchange on gaming and virtual reality.' },
    network: 'iurc',
    regionIds: [sisakMoslavina.id, zhongCounty.id],
    regions: [sisakMoslavina, summary(zhongCounty)],
  },
  {
    kind: 'practices',
    id: 'example:practice',
    form: 'good-practice',
    title: {
      en: 'Example: an arena that trains developers',
      de: 'Beispiel: eine Arena bildet Entwickler aus',
    },
    summary: { en: 'An arena for e-sport doubles as a training centre.' },
    regionIds: [pannonianCroatia.id],
    regions: [summary(pannonianCroatia)],
    links: [{ url: 'https://www.interregeurope.eu/good-practices' }],
  },
  {
    kind: 'practices',
    id: 'example:practice-inside',
    form: 'good-practice',
    title: { en: 'Example: a steelworks becomes a park', de: 'Beispiel: aus einem Stahlwerk wird ein Park' },
    summary: { en: 'A county reuses an old industrial site.' },
    regionIds: [sisakMoslavina.id],
    regions: [sisakMoslavina],
    links: [{ url: 'https://www.interregeurope.eu/good-practices' }],
  },
];

const source = memorySource({
  id: 'example',
  records: { regions: [pannonianCroatia, brussels, zhongCounty], organisations, programmes, practices },
  vocabularies: [topics],
});

/** A client of the example regions; parts of its source may be replaced, to make it fail or wait. */
export function regionClient(replaced: Partial<Source> = {}): Client {
  return createClient({ source: { ...source, ...replaced } });
}

/** The `list` of a source of which one collection cannot be had for as long as `broken` says so. */
export function without(
  kind: Kind,
  failure: () => Promise<never>,
  broken: () => boolean = () => true,
): Partial<Source> {
  return {
    list: (asked, query, options) =>
      asked === kind && broken() ? failure() : source.list(asked, query, options),
  };
}
