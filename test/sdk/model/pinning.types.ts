/*
 * Fails in tsc, not at run time, when a schema and its public interface drift apart: a field that only one of them
 * has, at any depth, or a field whose types do not take each other's values.
 */
import type { InferOutput } from 'valibot';
import type {
  Call,
  Organisation,
  PartnerRequest,
  Practice,
  Programme,
  Region,
} from '../../../src/sdk/model/index.ts';
import type { callSchema } from '../../../src/sdk/model/schemas/calls.ts';
import type { organisationSchema } from '../../../src/sdk/model/schemas/organisations.ts';
import type { practiceSchema } from '../../../src/sdk/model/schemas/practices.ts';
import type { programmeSchema } from '../../../src/sdk/model/schemas/programmes.ts';
import type { regionSchema } from '../../../src/sdk/model/schemas/regions.ts';
import type { requestSchema } from '../../../src/sdk/model/schemas/requests.ts';

/**
 * A type with every field spelled out as "may be left out or not, and its type", and without the "any other field" of
 * tolerant schemas, at every depth. Spelled out, because a missing optional field is assignable to a present one, so
 * that the drift would not show.
 */
type Whole<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : T extends object
      ? {
          readonly [K in keyof T as IsAnyOtherField<T, K> extends true ? never : K]-?: {
            readonly mayBeLeftOut: T extends Record<K, unknown> ? false : true;
            readonly type: Whole<Required<T>[K]>;
          };
        }
      : T;

type IsAnyOtherField<T, K extends keyof T> = string extends K ? (unknown extends T[K] ? true : false) : false;

/** `true`, or which side has something that the other does not take. */
type Pinned<Interface, Output> = [Whole<Interface>] extends [Whole<Output>]
  ? [Whole<Output>] extends [Whole<Interface>]
    ? true
    : 'the interface has something that the schema lacks'
  : 'the schema has something that the interface lacks';

export const PINNED: readonly [
  Pinned<Region, InferOutput<typeof regionSchema>>,
  Pinned<Organisation, InferOutput<typeof organisationSchema>>,
  Pinned<PartnerRequest, InferOutput<typeof requestSchema>>,
  Pinned<Practice, InferOutput<typeof practiceSchema>>,
  Pinned<Call, InferOutput<typeof callSchema>>,
  Pinned<Programme, InferOutput<typeof programmeSchema>>,
] = [true, true, true, true, true, true];
