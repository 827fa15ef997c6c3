import type { Offer } from '../../model/organisation.ts';
import type { MatchOptions, MatchParty, Side } from '../types.ts';
import { DERIVED, lacking, unknown, type Criterion, type Finding } from './criterion.ts';
import { byCode } from './overlap.ts';

/** As many needs count as someone can take up at once: those that are met best. */
const NEEDS_THAT_COUNT = 3;

/** An offer of a narrower topic meets a need nearly as well as one of the same; a wider one only in part. */
const NARROWER = 0.8;
const WIDER = 0.5;

/**
 * What a shared topic is worth by the levels: half of it when the offering party does not stand above the other one, or
 * when a level is not told; all of it when it stands two levels or more above.
 */
const SAME_LEVEL = 0.5;
const ONE_ABOVE = 0.75;
const FAR_ABOVE = 1;

interface MetNeed {
  readonly need: Offer;
  readonly offer: Offer;
  readonly worth: number;
}

/** What one party offers meets what the other one needs, in both directions. */
export const offers: Criterion = {
  code: 'offer-meets-need',
  weight: 'offersMeetNeeds',
  find: (a, b, options) => [direction('a', a, b, options), direction('b', b, a, options)],
};

function direction(from: Side, giver: MatchParty, taker: MatchParty, options: MatchOptions): Finding {
  const to: Side = from === 'a' ? 'b' : 'a';
  const missing = [...lacking(from, giver, 'offers'), ...lacking(to, taker, 'needs')];
  if (missing.length > 0) return { ...unknown(missing), from };
  const needs = taker.needs ?? [];
  const given = giver.offers ?? [];
  const met = needs
    .flatMap((need) => bestOffer(need, given, options) ?? [])
    .toSorted((one, other) => other.worth - one.worth || byCode(one.need.topic, other.need.topic))
    .filter(({ need }, at, all) => all.findIndex((other) => other.need.topic === need.topic) === at)
    .slice(0, NEEDS_THAT_COUNT);
  const counted = Math.min(new Set(needs.map(({ topic }) => topic)).size, NEEDS_THAT_COUNT);
  const withoutLevel = met.filter((each) => !hasLevels(each));
  return {
    from,
    fit: counted === 0 ? 0 : met.reduce((sum, { worth }) => sum + worth, 0) / counted,
    certainty: withoutLevel.length > 0 ? DERIVED : 1,
    missing: [
      ...(withoutLevel.some(({ offer }) => offer.level === undefined)
        ? [{ party: from, field: 'offers' as const }]
        : []),
      ...(withoutLevel.some(({ need }) => need.level === undefined)
        ? [{ party: to, field: 'needs' as const }]
        : []),
    ],
    values: {
      topics: met.map(({ need }) => need.topic),
      offered: met.map(({ offer }) => offer.topic),
      levels: met.filter(hasLevels).map(({ need, offer }) => `${need.topic} ${offer.level}>${need.level}`),
    },
  };
}

const hasLevels = ({ need, offer }: MetNeed): boolean =>
  need.level !== undefined && offer.level !== undefined;

/** The offer that meets a need best; of equals the first by topic. */
function bestOffer(need: Offer, offers: readonly Offer[], options: MatchOptions): MetNeed | undefined {
  return offers
    .map((offer) => ({
      need,
      offer,
      worth: topicWorth(need.topic, offer.topic, options) * levelWorth(need, offer),
    }))
    .filter(({ worth }) => worth > 0)
    .toSorted(
      (one, other) =>
        other.worth - one.worth ||
        byCode(one.offer.topic, other.offer.topic) ||
        (other.offer.level ?? 0) - (one.offer.level ?? 0),
    )[0];
}

function topicWorth(needed: string, offered: string, { wider }: MatchOptions): number {
  if (needed === offered) return 1;
  if (wider?.(offered).includes(needed)) return NARROWER;
  return wider?.(needed).includes(offered) ? WIDER : 0;
}

function levelWorth(need: Offer, offer: Offer): number {
  if (need.level === undefined || offer.level === undefined) return SAME_LEVEL;
  const above = offer.level - need.level;
  return above >= 2 ? FAR_ABOVE : above === 1 ? ONE_ABOVE : SAME_LEVEL;
}
