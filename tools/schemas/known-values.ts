import type {
  Call,
  CallAction,
  CallChange,
  DevelopmentCategory,
  ForeignCode,
  GeoPoint,
  Indicator,
  Kind,
  Offer,
  Organisation,
  PartnerRequest,
  Practice,
  Programme,
  Region,
  S3Priority,
} from '../../src/sdk/model/index.ts';
import { FIELD_VOCABULARIES } from '../../src/sdk/model/field-vocabularies.ts';
import { BUILT_IN_VOCABULARIES } from '../../src/sdk/model/vocabularies/index.ts';

/** The known codes of an `Open<…>` type. */
type KnownOf<T> = T extends string ? (string extends T ? never : T) : never;

/** Lists the known codes of a type; tsc refuses the list when one is missing or too many. */
const known =
  <T>() =>
  (codes: Readonly<Record<KnownOf<T>, true>>): readonly string[] =>
    Object.keys(codes);

const precision = known<GeoPoint['precision']>()({ address: true, city: true, region: true, country: true });
const scheme = known<ForeignCode['scheme']>()({
  'iso-3166-2': true,
  jems: true,
  unlocode: true,
  keep: true,
  pic: true,
  ror: true,
  wikidata: true,
});
const basis = known<DevelopmentCategory['basis']>()({ legal: true, computed: true });
const category = known<DevelopmentCategory['value']>()({
  'less-developed': true,
  transition: true,
  'more-developed': true,
});
const group = known<Offer['group']>()({ technology: true, service: true, sector: true });

/** Path of a field in the records of a collection → its known codes. List positions are left out of the path. */
const BY_TYPE: Readonly<Record<Kind, Readonly<Record<string, readonly string[]>>>> = {
  regions: {
    worldArea: known<Region['worldArea']>()({
      europe: true,
      'north-america': true,
      'latin-america': true,
      asia: true,
      oceania: true,
      africa: true,
      'middle-east': true,
    }),
    regionType: known<Region['regionType']>()({
      country: true,
      'macro-region': true,
      region: true,
      province: true,
      county: true,
      municipality: true,
      city: true,
    }),
    'indicators.key': known<Indicator['key']>()({
      'gdp-pps-index': true,
      population: true,
      area: true,
      'interreg-projects': true,
      'interreg-partners': true,
    }),
    'indicators.unit': known<Indicator['unit']>()({ index: true, persons: true, km2: true, count: true }),
    'category.value': category,
    'category.basis': basis,
    's3Priorities.provenance': known<S3Priority['provenance']>()({
      'self-declared': true,
      'ai-classified': true,
      expert: true,
    }),
    'point.precision': precision,
    'codes.scheme': scheme,
  },
  organisations: {
    organisationType: known<Organisation['organisationType']>()({
      'digital-innovation-hub': true,
      'research-organisation': true,
      'public-authority': true,
    }),
    legalStatus: known<Organisation['legalStatus']>()({ public: true, private: true, other: true }),
    bodyKind: known<Organisation['bodyKind']>()({
      'public-authority': true,
      'public-law': true,
      'private-nonprofit': true,
      'private-profit': true,
    }),
    'offers.group': group,
    'needs.group': group,
    'point.precision': precision,
    'codes.scheme': scheme,
  },
  requests: {
    direction: known<PartnerRequest['direction']>()({ seek: true, offer: true, both: true }),
    state: known<PartnerRequest['state']>()({
      draft: true,
      open: true,
      complete: true,
      closed: true,
      expired: true,
    }),
  },
  practices: {
    form: known<Practice['form']>()({
      'good-practice': true,
      pairing: true,
      'peer-review': true,
      story: true,
    }),
    outcome: known<Practice['outcome']>()({ success: true, partial: true, failed: true, ongoing: true }),
    validation: known<Practice['validation']>()({ project: true, secretariat: true, expert: true }),
  },
  calls: {
    callType: known<Call['callType']>()({
      project: true,
      'peer-review': true,
      matchmaking: true,
      pairing: true,
    }),
    audience: known<NonNullable<Call['audience']>[number]>()({
      'managing-authority': true,
      'public-authority': true,
      city: true,
      region: true,
      expert: true,
    }),
    'history.field': known<CallChange['field']>()({
      opens: true,
      step1: true,
      closes: true,
      'cut-offs': true,
      window: true,
      rules: true,
    }),
    'actions.role': known<CallAction['role']>()({ host: true, peer: true, applicant: true, partner: true }),
  },
  programmes: {
    strand: known<Programme['strand']>()({ A: true, B: true, C: true, D: true, IJG: true }),
    'codes.scheme': scheme,
  },
};

/** Fields that are not called like their filter. */
const VOCABULARY_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FIELD_VOCABULARIES),
  strands: 'strands',
  'wanted.partnerTypes': 'partnerTypes',
  'wanted.categories': 'categories',
  'found.partnerType': 'partnerTypes',
};

/** The known codes of a field: its vocabulary's, or the ones that its type names. */
export function knownValues(kind: Kind, path: string): readonly string[] | undefined {
  const vocabulary = BUILT_IN_VOCABULARIES.find(({ scheme: name }) => name === VOCABULARY_OF[path]);
  return BY_TYPE[kind][path] ?? vocabulary?.terms.map(({ code }) => code);
}
