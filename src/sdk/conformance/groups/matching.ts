import { explainMatch, MATCH_VECTORS, matchAll, partyOf } from '../../match/index.ts';
import type { MatchParty } from '../../match/index.ts';
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

const isClose = (one: number | undefined, other: number): boolean =>
  one !== undefined && Math.abs(one - other) <= PRECISION;

const vectorCases = ({ options: { match = explainMatch } }: Trial): readonly Case[] =>
  MATCH_VECTORS.map((vector) => ({
    name: `the test vector "${vector.name}" comes out as it must`,
    check: async () => {
      const { score, confidence, reasons, unmet } = await match(vector.a, vector.b, vector.options ?? {});
      demand(isClose(score, vector.score), () => `the score is ${score}, not ${vector.score}`);
      demand(
        isClose(confidence, vector.confidence),
        () => `the confidence is ${confidence}, not ${vector.confidence}`,
      );
      const told = (list: readonly { readonly code: string; readonly from?: string }[]) =>
        list.map(({ code, from = 'both' }) => `${code} ${from}`);
      demandSame(told(reasons), told(vector.reasons), 'reasons and their order');
      for (const [index, { code, contribution }] of vector.reasons.entries()) {
        demand(
          isClose(reasons[index]?.contribution, contribution),
          () => `${code} does not contribute ${contribution}`,
        );
      }
      demandSame(unmet, vector.unmet, 'what is not met');
    },
  }));

function recordCases({ source, samples }: Trial): readonly (Case | Skipped)[] {
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

/** The same parties fit alike wherever they are read and whoever matches them. */
export const matching: Group = {
  name: 'matching',
  level: 'match',
  cases: (trial) => [...vectorCases(trial), ...recordCases(trial)],
};
