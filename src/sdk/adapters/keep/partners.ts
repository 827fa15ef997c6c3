import type { ForeignCode, GeoPoint, SourceNote } from '../../model/envelope.ts';
import type { Organisation } from '../../model/organisation.ts';
import { resolvePartnerType } from '../../model/vocabularies/index.ts';
import { embeddedJson, firstText, objectsOf } from '../foreign.ts';
import { showValue } from '../../show-value.ts';
import type { Foreign } from '../foreign.ts';
import type { AdapterProblem } from '../types.ts';
import { countryOf } from './country.ts';
import { picOf, registerNumber } from './identity.ts';

/** Gathers the organisations of many partnerships, each once. */
export class Partners {
  readonly #found = new Map<string, Organisation>();
  readonly #source: SourceNote;
  readonly #tell: (problem: AdapterProblem) => void;

  constructor(source: SourceNote, tell: (problem: AdapterProblem) => void) {
    this.#source = source;
    this.#tell = tell;
  }

  /** @param project names the project in problems */
  add(partnership: Foreign, project: string | undefined): void {
    const organisation = this.#read(partnership, project);
    if (!organisation) return;
    const known = this.#found.get(organisation.id);
    // What an earlier partnership lacks may stand in a later one.
    this.#found.set(organisation.id, known ? { ...organisation, ...known } : organisation);
  }

  organisations(): readonly Organisation[] {
    return [...this.#found.values()];
  }

  #read(partnership: Foreign, project: string | undefined): Organisation | undefined {
    const partner = objectsOf(partnership['partner'])[0] ?? partnership;
    const own = firstText(partner['name'], partnership['partner_name']);
    const english = firstText(englishOf(partner), englishOf(partnership));
    const about = project === undefined ? {} : { id: project };
    if (own === undefined && english === undefined) {
      this.#tell({ ...about, path: 'partner.name', message: 'a partner has no name', action: 'left-out' });
      return undefined;
    }
    const stated = firstText(partnership['country'], partner['country']);
    const country = countryOf(stated);
    if (country === undefined) {
      const message = 'is no country that is known; the partner cannot be placed';
      this.#tell({ ...about, path: 'country', value: showValue(stated ?? ''), message, action: 'left-out' });
      return undefined;
    }
    const pic = picOf(firstText(partnership['pic'], partner['pic']));
    const number = registerNumber(firstText(partnership['beneficiary_id'], partner['beneficiary_id']));
    const type = firstText(partnership['organisation_type'], partner['organisation_type']);
    const point = pointOf(partnership['location_json'] ?? partner['location_json']);
    const city = firstText(partnership['town'], partner['town']);
    const legalStatus = legalStatusOf(firstText(partnership['legal_status'], partner['legal_status']));
    return {
      kind: 'organisations',
      id: idOf({ pic, number, country, name: own ?? english! }),
      source: this.#source,
      name: {
        ...(own !== undefined && { [own === english ? 'en' : 'und']: own }),
        ...(english !== undefined && { en: english }),
      },
      country,
      ...(city !== undefined && { city }),
      ...(type !== undefined && { partnerType: resolvePartnerType(type).code }),
      ...(legalStatus !== undefined && { legalStatus }),
      ...(point && { point }),
      ...codesOf(pic, number),
    };
  }
}

interface Identity {
  readonly pic: string | undefined;
  readonly number: string | undefined;
  readonly country: string;
  readonly name: string;
}

function idOf({ pic, number, country, name }: Identity): string {
  if (pic !== undefined) return `pic:${pic}`;
  if (number !== undefined) return `keep:${country}:${number.toUpperCase()}`;
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `keep:${country}:name:${words}`;
}

const codesOf = (
  pic: string | undefined,
  number: string | undefined,
): { readonly codes?: readonly ForeignCode[] } => {
  const codes: ForeignCode[] = [
    ...(pic === undefined ? [] : [{ scheme: 'pic', code: pic }]),
    ...(number === undefined ? [] : [{ scheme: 'national-register', code: number }]),
  ];
  return codes.length > 0 ? { codes } : {};
};

/** `translations.en.name_translated` */
const englishOf = (entry: Foreign): string | undefined =>
  firstText(objectsOf(objectsOf(entry['translations'])[0]?.['en'])[0]?.['name_translated']);

function legalStatusOf(text: string | undefined): Organisation['legalStatus'] | undefined {
  const words = text?.toLowerCase();
  if (words === undefined) return undefined;
  if (words.startsWith('public')) return 'public';
  return words.startsWith('private') ? 'private' : 'other';
}

/** `{ lat, lng }`, also as JSON in a text. Places are those of towns or addresses, found by machine: not always right. */
function pointOf(value: unknown): GeoPoint | undefined {
  const point = objectsOf(embeddedJson(value))[0];
  const [lat, lng] = [Number(firstText(point?.['lat'])), Number(firstText(point?.['lng'], point?.['lon']))];
  if (!Number.isFinite(lat) || !Number.isFinite(lng) || Math.abs(lat) > 90 || Math.abs(lng) > 180)
    return undefined;
  return lat === 0 && lng === 0 ? undefined : { lat, lng, precision: 'city' };
}
