import { safeParse, type GenericSchema } from 'valibot';
import { checkerFor } from '../../src/sdk/model/repair.ts';
import { callSchema } from '../../src/sdk/model/schemas/calls.ts';
import { organisationSchema } from '../../src/sdk/model/schemas/organisations.ts';
import { practiceSchema } from '../../src/sdk/model/schemas/practices.ts';
import { regionSchema } from '../../src/sdk/model/schemas/regions.ts';
import { percentile } from '../search/numbers.ts';
import type { MeasuredKind } from './records.ts';

const SCHEMAS: Readonly<Record<MeasuredKind, GenericSchema>> = {
  organisations: organisationSchema,
  calls: callSchema,
  practices: practiceSchema,
  regions: regionSchema,
};

/** Rounds that only warm up. */
const WARM_UP = 3;

/** CPU milliseconds for all records. */
export interface Figures {
  readonly median: number;
  readonly least: number;
}

export interface Measured {
  readonly ours: Figures;
  readonly valibot: Figures;
  /** How many records ours repaired or set aside, and how many valibot refused. */
  readonly repaired: number;
  readonly refused: number;
}

/** Both take turns and change who begins, so that a busy moment of the machine meets both. */
export async function measure(
  kind: MeasuredKind,
  records: readonly unknown[],
  rounds: number,
): Promise<Measured> {
  const check = await checkerFor(kind);
  const schema = SCHEMAS[kind];
  const ours = { spent: [] as number[], faults: 0, run: (raw: unknown) => check(raw).problems.length > 0 };
  const valibot = {
    spent: [] as number[],
    faults: 0,
    run: (raw: unknown) => !safeParse(schema, raw).success,
  };
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const side of round % 2 === 0 ? [ours, valibot] : [valibot, ours]) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      let faults = 0;
      for (const record of records) if (side.run(record)) faults += 1;
      const { user, system } = process.cpuUsage(before);
      side.faults = faults;
      if (round >= 0) side.spent.push((user + system) / 1000);
    }
  }
  return {
    ours: figures(ours.spent),
    valibot: figures(valibot.spent),
    repaired: ours.faults,
    refused: valibot.faults,
  };
}

const figures = (spent: readonly number[]): Figures => ({
  median: percentile(spent),
  least: Math.min(...spent),
});
