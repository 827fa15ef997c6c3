import { collectionOf, namesIn } from '../../sdk/model/collections.ts';
import type { IsoDate } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { completenessOf, recencyOf } from '../../sdk/model/standing.ts';
import { LEVELS, NamesInNames } from '../../sdk/search/build/names-in-names.ts';
import type { RecordGroup } from '../../sdk/search/precedence.ts';
import { runAtOnce } from '../../sdk/search/steps.ts';

/** Letters of a record's JSON from which it belongs to the next class of length. */
const LENGTHS = [500, 1000, 2000] as const;

/** Groups of standing: completeness and recency together, then brevity, four classes each. */
const STANDINGS = 16;

/** Groups inside those: names that no other contains, and the levels of those that some do. */
const WITHIN = 1 + LEVELS;
const GROUPS = STANDINGS * WITHIN;

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
 * The order of the records of a chunked collection: complete and recent ones first, of equals short ones, so that lists
 * of all begin with those; then by country, region and type, because neighbours that are alike take fewer bytes. Their
 * groups tell as well which come first among hits with equal points: those with a name that longer ones contain, the
 * shortest first, then the others.
 */
export class RecordOrder {
  readonly #days = new Codes();
  readonly #countries = new Codes();
  readonly #regions = new Codes();
  readonly #types = new Codes();
  readonly #names = new NamesInNames();
  /** Five numbers a record: completeness x 4 + brevity, day, country, region, type. */
  readonly #facts: number[] = [];

  /** Adds the next record. @param letters of its JSON */
  add(record: AnyRecord, letters: number): void {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    this.#names.add(namesIn(collectionOf(record.kind).texts(record, () => [])));
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

  /** The records in their order, each by its place in the input, and their groups. */
  sorted(): { readonly order: Uint32Array; readonly groups: readonly RecordGroup[] } {
    const { newest } = this;
    const recency = this.#days.codes.map((day) => recencyOf(day || undefined, newest));
    const [countries, regions, types] = [
      this.#countries.places(),
      this.#regions.places(),
      this.#types.places(),
    ];
    const count = this.#facts.length / 5;
    const keys = new Float64Array(count);
    const levels = runAtOnce(this.#names.levels());
    const counts = Array<number>(GROUPS).fill(0);
    for (let record = 0; record < count; record++) {
      const [quality, day, country, region, type] = this.#facts.slice(record * 5, record * 5 + 5);
      const standing = (quality! >> 2) + recency[day!]!;
      const merit = standing * 4 + (quality! & 3);
      const group = GROUPS - 1 - (merit * WITHIN + levels[record]!);
      counts[group]!++;
      const place = (group * countries.length + countries[country!]!) * regions.length + regions[region!]!;
      keys[record] = place * types.length + types[type!]!;
    }
    const order = Uint32Array.from(keys, (_, record) => record).sort((a, b) => keys[a]! - keys[b]! || a - b);
    const groups = counts.map((inGroup, group) => ({ count: inGroup, rank: rankOf(GROUPS - 1 - group) }));
    return { order, groups: groups.filter((group) => group.count > 0) };
  }
}

/** The place of a group among equals: names that are part of others before all standing. */
function rankOf(group: number): number {
  const level = group % WITHIN;
  return level > 0 ? STANDINGS + level : 1 + Math.floor(group / WITHIN);
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
