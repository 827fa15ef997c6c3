import { resolvePartnerType } from '../../sdk/model/vocabularies/resolve-partner-type.ts';
import { parseNuts } from '../../sdk/regions/index.ts';
import type { Partner } from '../../sdk/match/rules/index.ts';
import { plainName } from '../../sdk/nearest.ts';
import { countryReader, type CountryReader } from '../values/countries.ts';

/** Reads the text of a cell; nothing when it makes no sense there. */
type ReadCell = (text: string) => Partner[keyof Partner] | undefined;

/** One column of a list of partners. */
export interface PartnerColumn {
  readonly field: keyof Partner;
  /** Other headers for it, as `plainName` writes them. */
  readonly aliases: readonly string[];
  /** What a cell may hold, for messages. */
  readonly expected: string;
  readonly read: ReadCell;
}

/** A reader of one of some words. */
const oneOf =
  (words: Readonly<Record<string, readonly string[]>>): ReadCell =>
  (text) =>
    Object.keys(words).find(
      (code) => plainName(code) === plainName(text) || words[code]?.includes(plainName(text)),
    );

const ROLES = {
  lead: ['lp', 'leadpartner', 'leadbeneficiary', 'federführend'],
  partner: ['pp', 'projectpartner', 'beneficiary'],
  associated: ['ap', 'associatedpartner', 'associatedorganisation', 'advisorypartner'],
};

const CATEGORIES = {
  'less-developed': ['lessdevelopedregion', 'lessdevelopedregions'],
  transition: ['transitionregion', 'transitionregions'],
  'more-developed': ['moredevelopedregion', 'moredevelopedregions'],
  none: ['outside', 'outsidetheeu', 'n.a.', 'na'],
};

const BODY_KINDS = {
  'public-authority': ['authority'],
  'public-law': ['bodygovernedbypubliclaw', 'publiclawbody'],
  'private-nonprofit': ['nonprofit', 'privatenonprofitbody'],
  'private-profit': ['forprofit', 'privateforprofit', 'company'],
};

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'sí', 'si']);
const NO = new Set(['no', 'n', 'false', '0', 'nein', 'non']);

/** Lists are divided by semicolons or commas. */
const listOf = (text: string): readonly string[] =>
  text
    .split(/[;,]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function readCountries(text: string, countryOf: CountryReader): readonly string[] | undefined {
  const read = listOf(text).map(countryOf);
  return read.every((country) => country !== undefined) ? read : undefined;
}

function readType(text: string): string | undefined {
  const { code, known } = resolvePartnerType(text);
  return known ? code : undefined;
}

/** The columns that are understood. */
export function partnerColumns(countryOf: CountryReader = countryReader(['de'])): readonly PartnerColumn[] {
  return [
    { field: 'id', aliases: ['partnerid'], expected: 'an id', read: (text) => text },
    {
      field: 'name',
      aliases: ['partner', 'organisation', 'organization', 'partnername'],
      expected: 'a name',
      read: (text) => text,
    },
    {
      field: 'country',
      aliases: ['countrycode', 'land'],
      expected: 'a country such as BG or Bulgaria',
      read: countryOf,
    },
    {
      field: 'nuts',
      aliases: ['nutscode', 'nuts2', 'nuts3', 'region'],
      expected: 'a NUTS code such as BG41',
      read: (text) => parseNuts(text)?.code,
    },
    {
      field: 'category',
      aliases: ['developmentcategory', 'regioncategory'],
      expected: `one of ${Object.keys(CATEGORIES).join(', ')}`,
      read: oneOf(CATEGORIES),
    },
    {
      field: 'categoryBasis',
      aliases: ['basis'],
      expected: 'legal or computed',
      read: oneOf({ legal: [], computed: [] }),
    },
    {
      field: 'bodyKind',
      aliases: ['kindofbody', 'body'],
      expected: `one of ${Object.keys(BODY_KINDS).join(', ')}`,
      read: oneOf(BODY_KINDS),
    },
    {
      field: 'partnerType',
      aliases: ['type', 'kindofpartner'],
      expected: 'a partner type of Jems such as RegionalPublicAuthority',
      read: readType,
    },
    { field: 'role', aliases: [], expected: `one of ${Object.keys(ROLES).join(', ')}`, read: oneOf(ROLES) },
    {
      field: 'funded',
      aliases: ['support', 'beneficiary', 'funding'],
      expected: 'yes or no',
      read: (text) => (YES.has(plainName(text)) ? true : NO.has(plainName(text)) ? false : undefined),
    },
    {
      field: 'memberCountries',
      aliases: ['members', 'countriesofmembers'],
      expected: 'countries with semicolons between them',
      read: (text) => readCountries(text, countryOf),
    },
    {
      field: 'policyInstruments',
      aliases: ['instruments', 'policyinstrument'],
      expected: 'names with semicolons between them',
      read: listOf,
    },
  ];
}
