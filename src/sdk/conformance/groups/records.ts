import { checkerFor } from '../../model/repair.ts';
import { demand, type Group } from '../case.ts';

/** Every record is one that a strict reader accepts: nothing has to be repaired or left out. */
export const records: Group = {
  name: 'records',
  level: 'read',
  cases: ({ samples }) =>
    samples.map(({ kind, items }) => ({
      name: `${kind}: every record holds to the published schema`,
      check: async () => {
        const check = await checkerFor(kind);
        for (const item of items) {
          demand(item.kind === kind, () => `"${item.id}" says its kind is ${JSON.stringify(item.kind)}`);
          const [problem] = check(item).problems;
          demand(!problem, () => `"${item.id}" at ${problem?.path || 'its top'}: ${problem?.message ?? ''}`);
        }
      },
    })),
};
