import { explainMatch, matchAll, partyOf, type MatchParty } from '../../match/index.ts';
import type { Kind } from '../../model/envelope.ts';
import type { AnyRecord } from '../../model/records.ts';
import { demand, demandSame, type Case, type Group, type Skipped, type Trial } from '../case.ts';

/** Parties that are matched with each other: 66 pairs. */
const PARTIES = 12;
/** How exactly scores have to agree. */
const PRECISION = 1e-6;

/** What a record of a collection is as a party; undefined for what is none. */
function asParty(kind: Kind, record: AnyRecord): MatchParty | undefined {
  if (kind === 'organisations' && record.kind === kind) return partyOf({ organisation: record });
  if (kind === 'requests' && record.kind === kind) return partyOf({ request: record });
  if (kind === 'regions' && record.kind === kind) return partyOf({ regions: [record] });
  return undefined;
}

function casesOf({ source, samples }: Trial): readonly (Case | Skipped)[] {
  const listed = samples.flatMap(({ kind, items }) =>
    items.slice(0, PARTIES).flatMap((record) => {
      const party = asParty(kind, record);
      return party ? [{ kind, party }] : [];
    }),
  );
  const [us, ...others] = listed;
  if (!us || others.length === 0) {
    return [{ name: 'records can be matched', skip: 'there are no two organisations, requests or regions' }];
  }
  return [
    {
      name: 'a ranking over the list is that over records got one by one',
      check: async () => {
        const got = await Promise.all(
          others.map(async ({ kind, party }) =>
            asParty(kind, (await source.get(kind, party.id)) as AnyRecord)!,
          ),
        );
        const ranking = (parties: readonly MatchParty[]) =>
          matchAll(us.party, parties, { top: Infinity }).map(({ id, score, reasons }) => ({
            id,
            score,
            reasons,
          }));
        demandSame(ranking(got), ranking(others.map(({ party }) => party).toReversed()), 'the ranking');
      },
    },
    {
      name: 'a score is the sum of its reasons, whichever party comes first',
      check: async () => {
        for (const { party } of others) {
          const [one, other] = [explainMatch(us.party, party), explainMatch(party, us.party)];
          const sum = one.reasons.reduce((total, { contribution }) => total + contribution, 0);
          demand(Math.abs(sum - one.score) < PRECISION, () => `"${party.id}": ${sum} is not ${one.score}`);
          demandSame(other.score, one.score, `"${party.id}" the other way round`);
        }
      },
    },
  ];
}

/** Records carry what matching needs, so that the same parties fit alike wherever they are read. */
export const matching: Group = { name: 'matching', level: 'match', cases: casesOf };
