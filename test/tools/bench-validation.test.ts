import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeParse } from 'valibot';
import { withFaults } from '../../bench/validation/faults.ts';
import { MEASURED, recordsOf } from '../../bench/validation/records.ts';
import { checkerFor } from '../../src/sdk/model/repair.ts';
import { SCHEMAS } from '../sdk/model/schemas.ts';

describe('records that validation is measured with', () => {
  for (const kind of MEASURED) {
    it(`are good ${kind}, the same every time`, async () => {
      const records = recordsOf(kind, 40);
      assert.deepEqual(records, recordsOf(kind, 40));
      const check = await checkerFor(kind);
      for (const record of records) assert.deepEqual(check(record), { record, problems: [] });
    });

    it(`are bad ${kind} in the share that is asked for`, () => {
      const refused = withFaults(recordsOf(kind, 400), 0.05).filter(
        (record) => !safeParse(SCHEMAS[kind], record).success,
      );
      assert.equal(refused.length, 20);
    });
  }
});
