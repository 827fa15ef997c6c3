import type { IsoDate } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { completenessOf, recencyOf } from '../../sdk/model/standing.ts';

/** Letters of a record's JSON from which it belongs to the next class of length. */
const LENGTHS = [500, 1000, 2000] as const;

/** Groups of standing: completeness and recency together, then brevity, four classes each. */
const GROUPS = 16;

/** Fields that say what type a record is, by collection. */
const TYPE_FIELDS = [
  'organisationType',
  'partnerType',
  'regionType',
  'form',
  'callType',
  'strand',
  'direction',
];

/** Codes by number. Numbers are given in order of appearance and sorted at the end. */
class Codes {
  readonly #numbers = new Map<string, number>();

  numberOf(code: string): number {
    const number = this.#numbers.get(code) ?? this.#numbers.size;
    this.#numbers.set(code, number);
    return number;
  }

  /** Number of a code → its place among all codes in alphabetical order. */
  places(): Uint32Array {
    const places = new Uint32Array(this.#numbers.size);
    for (const [place, code] of [...this.#numbers.keys()].sort().entries()) {
      places[this.#numbers.get(code)!] = place;
    }
    return places;
  }

  get codes(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/**
 * The order of the records of a chunked collection: complete and recent ones first, of equals short ones, so that the
 * order of record numbers decides among hits with equal points; then by country, region and type, because neighbours
 * that are alike take fewer bytes.
 */
export class RecordOrder {
  readonly #days = new Codes();
  readonly #countries = new Codes();
  readonly #regions = new Codes();
  readonly #types = new Codes();
  /** Five numbers a record: completeness x 4 + brevity, day, country, region, type. */
  readonly #facts: number[] = [];

  /** Adds the next record. @param letters of its JSON */
  add(record: AnyRecord, letters: number): void {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    const brevity = LENGTHS.length - LENGTHS.filter((length) => letters >= length).length;
    this.#facts.push(
      completenessOf(record) * 4 + brevity,
      this.#days.numberOf(record.updated ?? ''),
      this.#countries.numberOf(textOf(fields['country'] ?? fields['countries'])),
      this.#regions.numberOf(nutsOf(fields['nuts'])),
      this.#types.numberOf(
        textOf(TYPE_FIELDS.map((field) => fields[field]).find((type) => type !== undefined)),
      ),
    );
  }

  /** The latest `updated` of all records. */
  get newest(): IsoDate | undefined {
    return this.#days.codes.reduce((latest, day) => (day > latest ? day : latest), '') || undefined;
  }

  /** The records in their order, each by its place in the input, and how many are in each group of standing. */
  sorted(): { readonly order: Uint32Array; readonly groups: readonly number[] } {
    const { newest } = this;
    const recency = this.#days.codes.map((day) => recencyOf(day || undefined, newest));
    const [countries, regions, types] = [
      this.#countries.places(),
      this.#regions.places(),
      this.#types.places(),
    ];
    const count = this.#facts.length / 5;
    const keys = new Float64Array(count);
    const groups = Array<number>(GROUPS).fill(0);
    for (let record = 0; record < count; record++) {
      const [quality, day, country, region, type] = this.#facts.slice(record * 5, record * 5 + 5);
      const standing = (quality! >> 2) + recency[day!]!;
      const group = GROUPS - 1 - (standing * 4 + (quality! & 3));
      groups[group]!++;
      const place = (group * countries.length + countries[country!]!) * regions.length + regions[region!]!;
      keys[record] = place * types.length + types[type!]!;
    }
    const order = Uint32Array.from(keys, (_, record) => record).sort((a, b) => keys[a]! - keys[b]! || a - b);
    return { order, groups };
  }
}

/** A text, or the first of several; empty for anything else. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** The code of a region, or the first of several. */
function nutsOf(nuts: unknown): string {
  return typeof nuts === 'object' && nuts !== null && 'code' in nuts ? String(nuts.code) : textOf(nuts);
}
