import { isCoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Source, SourceInfo } from '../sources/source.ts';
import type { ConformanceLevel, ConformanceOptions, GroupName } from './types.ts';

/** Part of a collection, small enough to be walked: all records that answer a query. */
export interface Sample {
  readonly kind: Kind;
  /** Filters that make the part small; empty when it is the whole collection. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** In the order of the source, as it serves them. */
  readonly items: readonly AnyRecord[];
}

/** What every case is given. */
export interface Trial {
  readonly source: Source;
  readonly info: SourceInfo;
  readonly samples: readonly Sample[];
  readonly options: ConformanceOptions;
}

/** One thing that must hold. Rejects with what does not, in a sentence. */
export interface Case {
  readonly name: string;
  readonly check: () => Promise<void>;
}

/** A case that cannot be tried, and why. */
export interface Skipped {
  readonly name: string;
  readonly skip: string;
}

export interface Group {
  readonly name: GroupName;
  readonly level: ConformanceLevel;
  readonly cases: (trial: Trial) => readonly (Case | Skipped)[];
}

/** What a case found wrong. Told apart from what a source throws. */
export class Nonconformity extends Error {
  override readonly name = 'Nonconformity';
}

export function demand(holds: boolean, otherwise: () => string): asserts holds {
  if (!holds) throw new Nonconformity(otherwise());
}

/** Equal as JSON, whatever the order of keys. */
export function demandSame(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [sorted(actual), sorted(expected)];
  demand(one === other, () => `${what}: expected ${clip(other)}, found ${clip(one)}`);
}

/** Demands that a call is refused with one of some codes. */
export async function demandRefusal(
  call: () => Promise<unknown>,
  codes: readonly string[],
  what: string,
): Promise<void> {
  let answered: unknown;
  try {
    answered = await call();
  } catch (error) {
    if (isCoopkitError(error) && codes.includes(error.code)) return;
    const found = isCoopkitError(error) ? `an error with code "${error.code}"` : `"${String(error)}"`;
    throw new Nonconformity(`${what}: expected an error with code ${codes.join(' or ')}, found ${found}`);
  }
  throw new Nonconformity(
    `${what}: expected an error with code ${codes.join(' or ')}, got an answer: ${clip(sorted(answered))}`,
  );
}

/** JSON with keys in one order, so that equal values have equal texts. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : each,
    ) ?? 'undefined'
  );
}

const clip = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
