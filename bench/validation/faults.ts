/*
 * What is wrong with records in practice, each in turn: the first few can be put right, of the others something is
 * lost.
 */

type Raw = Readonly<Record<string, unknown>>;

const FAULTS: readonly ((record: Raw) => Raw)[] = [
  (record) => ({ ...record, updated: '2026-11-18T08:00:00Z' }),
  (record) => ({ ...record, source: 'Only a name' }),
  (record) => ({ ...record, sameAs: 'one value for a list' }),
  (record) => ({ ...record, lastConfirmed: null }),
  (record) => ({ ...record, id: ` ${String(record['id'])} ` }),
  (record) => ({ ...record, expires: 'next summer' }),
  (record) => ({ ...record, sameAs: ['good', 7, '', { a: 1 }] }),
  ({ id: _id, ...rest }) => rest,
];

/** The records with faults in a share of them, spread evenly. */
export const withFaults = (records: readonly Raw[], share: number): readonly Raw[] => {
  const every = Math.round(1 / share);
  return records.map((record, index) =>
    index % every === 0 ? FAULTS[(index / every) % FAULTS.length]!(record) : record,
  );
};
