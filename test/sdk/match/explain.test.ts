import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  benefitSheet,
  DEFAULT_WEIGHTS,
  describeMissing,
  describeReason,
  explainMatch,
  matchAll,
  partyOf,
  prefilterOf,
  weightsOf,
  type CriterionCode,
  type MatchOptions,
  type MatchParty,
  type MatchReason,
} from '../../../src/sdk/match/index.ts';
import { COUNTRIES_WITH_LANGUAGES, officialLanguages } from '../../../src/sdk/match/facts/languages.ts';
import { EU_MEMBER_STATES } from '../../../src/sdk/match/rules/index.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Practice } from '../../../src/sdk/model/practice.ts';
import type { Region } from '../../../src/sdk/model/region.ts';
import type { PartnerRequest } from '../../../src/sdk/model/request.ts';

type Facts = Omit<MatchParty, 'id'>;

function reasonsOf(a: Facts, b: Facts, options: MatchOptions = {}): readonly MatchReason[] {
  return explainMatch({ id: 'a', ...a }, { id: 'b', ...b }, options).reasons;
}

/** The fit in one criterion; 0 when it is no reason. */
const fitOf = (code: CriterionCode, a: Facts, b: Facts, options: MatchOptions = {}): number =>
  reasonsOf(a, b, options).find((reason) => reason.code === code)?.fit ?? 0;

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('offers and needs', () => {
  const fit = (need: number | undefined, offer: number | undefined): number =>
    fitOf(
      'offer-meets-need',
      { needs: [{ topic: 'hydrogen', ...(need && { level: need }) }] },
      { offers: [{ topic: 'hydrogen', ...(offer && { level: offer }) }] },
    );

  it('fit best when the one who offers stands well above the one who needs', () => {
    assert.deepEqual([fit(1, 5), fit(1, 3), fit(2, 3), fit(3, 3), fit(5, 1)], [1, 1, 0.75, 0.5, 0.5]);
  });

  it('fit half where a level is not told, and say whose', () => {
    assert.deepEqual([fit(undefined, 5), fit(1, undefined)], [0.5, 0.5]);
    const { missing } = explainMatch(
      { id: 'a', needs: [{ topic: 'hydrogen' }] },
      { id: 'b', offers: [{ topic: 'hydrogen', level: 5 }] },
    );
    assert.ok(
      missing.some(
        ({ code, party, field }) => code === 'offer-meets-need' && party === 'a' && field === 'needs',
      ),
    );
  });

  it('count in both directions, each told with who gives', () => {
    const both: Facts = { offers: [{ topic: 'hydrogen', level: 4 }], needs: [{ topic: 'water', level: 1 }] };
    const other: Facts = { offers: [{ topic: 'water', level: 5 }], needs: [{ topic: 'hydrogen', level: 2 }] };
    const given = reasonsOf(both, other).filter(({ code }) => code === 'offer-meets-need');
    assert.deepEqual(new Set(given.map(({ from }) => from)), new Set(['a', 'b']));
    assert.deepEqual(given.find(({ from }) => from === 'b')?.values, {
      topics: ['water'],
      offered: ['water'],
      levels: ['water 5>1'],
    });
  });

  it('meet in narrower and wider topics too, by the vocabulary', () => {
    const options = { wider: (topic: string) => (topic === 'fuel-cells' ? ['hydrogen', 'energy'] : []) };
    const meet = (need: string, offer: string): number =>
      fitOf(
        'offer-meets-need',
        { needs: [{ topic: need, level: 1 }] },
        { offers: [{ topic: offer, level: 5 }] },
        options,
      );
    assert.deepEqual(
      [meet('energy', 'fuel-cells'), meet('fuel-cells', 'energy'), meet('water', 'fuel-cells')],
      [0.8, 0.5, 0],
    );
  });

  it('count the three needs that are met best', () => {
    const topics = ['a', 'b', 'c', 'd', 'e'];
    const needs = topics.map((topic) => ({ topic, level: 1 }));
    const offers = (count: number) => topics.slice(0, count).map((topic) => ({ topic, level: 5 }));
    near(fitOf('offer-meets-need', { needs }, { offers: offers(1) }), 1 / 3);
    near(fitOf('offer-meets-need', { needs }, { offers: offers(5) }), 1);
  });
});

describe('what both are about', () => {
  it('counts the same specific objective fully, one of the same policy objective in part, in any spelling', () => {
    const fit = (one: string, other: string): number =>
      fitOf('shared-objectives', { objectives: [one] }, { objectives: [other] });
    assert.deepEqual(
      [
        fit('RSO2.8', ' RSO2.8'),
        fit('2.viii', 'RSO2.8'),
        fit('RSO2.1', 'RSO2.8'),
        fit('PO2', 'RSO2.1'),
        fit('RSO1.1', 'RSO2.1'),
      ],
      [1, 1, 0.4, 0.4, 0],
    );
    assert.equal(fit('6.i.a', 'ISO6.1'), 1);
    assert.equal(fit('RSO2.99', 'RSO2.99'), 1);
  });

  it('compares smart specialisation in the better of its two classifications', () => {
    const a: Facts = { economicDomains: ['C29'], scientificDomains: ['04.1'] };
    assert.equal(fitOf('shared-s3', a, { economicDomains: ['C29'], scientificDomains: ['05'] }), 1);
    assert.equal(fitOf('shared-s3', a, { economicDomains: ['C26'], scientificDomains: ['05'] }), 0.4);
    assert.equal(fitOf('shared-s3', a, { economicDomains: ['J62'], scientificDomains: ['05'] }), 0);
  });

  it('finds shared topics, challenges and stages', () => {
    const both: Facts = { topics: ['water', 'energy'], challenges: ['capacity'], stages: ['mapping'] };
    const codes = reasonsOf(both, both).map(({ code }) => code);
    for (const code of ['shared-topics', 'shared-challenges', 'shared-stage'] as const)
      assert.ok(codes.includes(code));
    near(fitOf('shared-topics', both, { topics: ['water'] }), 1);
    near(fitOf('shared-topics', both, { topics: ['water', 'x'] }), 0.5);
  });
});

describe('the five dimensions', () => {
  it('are alike in technology by what both offer of it', () => {
    const offers = (...topics: string[]): Facts => ({
      offers: topics.map((topic) => ({ topic, group: 'technology' })),
    });
    near(fitOf('technology', offers('x', 'y'), offers('y', 'z')), 0.5);
    assert.equal(fitOf('technology', offers('x'), { offers: [{ topic: 'x', group: 'service' }] }), 0);
  });

  it('are alike in governance by the most telling field that both fill in', () => {
    const authority: Facts = { partnerType: 'LocalPublicAuthority', legalStatus: 'public' };
    assert.equal(fitOf('governance', authority, authority), 1);
    assert.equal(fitOf('governance', authority, { partnerType: 'Hospitals', legalStatus: 'public' }), 0.25);
    assert.equal(fitOf('governance', { regionType: 'city' }, { regionType: 'city' }), 1);
    const { missing } = explainMatch({ id: 'a', regionType: 'city' }, { id: 'b' });
    assert.deepEqual(
      missing.filter(({ code }) => code === 'governance'),
      [
        { code: 'governance', party: 'a', field: 'partnerType' },
        { code: 'governance', party: 'b', field: 'regionType' },
      ],
    );
  });

  it('share a legal framework in one state, in the Union, in the single market', () => {
    const fit = (one: string, other: string): number =>
      fitOf('legal-framework', { country: one }, { country: other });
    assert.deepEqual(
      [fit('BG', 'BG'), fit('BG', 'DE'), fit('DE', 'NO'), fit('DE', 'AU'), fit('CH', 'NO')],
      [1, 0.8, 0.5, 0, 0],
    );
  });

  it('read Greece and the United Kingdom in either spelling, and no country at all', () => {
    assert.equal(fitOf('legal-framework', { country: 'EL' }, { country: 'GR' }), 1);
    assert.equal(fitOf('legal-framework', { country: 'UK' }, { country: 'GB' }), 1);
    assert.equal(fitOf('legal-framework', { country: 'ZZ' }, { country: 'ZZ' }), 0);
    assert.deepEqual(benefitSheet({ id: 'a', country: 'EL' }, { id: 'b', country: 'ZZ' }).rows[2]?.a, ['GR']);
  });

  it('share a language they state, or one that is official in both countries, which is less sure', () => {
    assert.equal(fitOf('culture-language', { languages: ['de-AT'] }, { languages: ['de', 'en'] }), 1);
    assert.equal(fitOf('culture-language', { country: 'DE' }, { country: 'AT' }), 0.8);
    assert.equal(fitOf('culture-language', { country: 'DE' }, { country: 'BG' }), 0);
    const sure = explainMatch({ id: 'a', languages: ['de'] }, { id: 'b', languages: ['de'] });
    const derived = explainMatch({ id: 'a', country: 'DE' }, { id: 'b', country: 'AT' });
    assert.ok(derived.missing.some(({ code }) => code === 'culture-language'));
    assert.ok(!sure.missing.some(({ code }) => code === 'culture-language'));
  });

  it('compare economic potential by GDP index', () => {
    const fit = (one: number, other: number): number =>
      fitOf('economic-potential', { gdpIndex: one }, { gdpIndex: other });
    near(fit(100, 100), 1);
    near(fit(90, 100), 0.8);
    near(fit(40, 160), 0);
  });

  it('fill a sheet of five lines, each alike, partly, different or unknown', () => {
    const hamburg: MatchParty = { id: 'hamburg', country: 'DE', gdpIndex: 190, regionType: 'city' };
    const melbourne: MatchParty = { id: 'melbourne', country: 'AU', regionType: 'city', languages: ['en'] };
    const sheet = benefitSheet(hamburg, melbourne);
    assert.deepEqual(
      sheet.rows.map(({ dimension, verdict }) => [dimension, verdict]),
      [
        ['technology', 'unknown'],
        ['governance', 'alike'],
        ['legal-framework', 'different'],
        ['culture-language', 'different'],
        ['economic-potential', 'unknown'],
      ],
    );
    assert.deepEqual(sheet.rows[4]?.a, ['190']);
    assert.deepEqual(sheet.rows[4]?.missing, [{ code: 'economic-potential', party: 'b', field: 'gdpIndex' }]);
    assert.equal(sheet.match.score, explainMatch(hamburg, melbourne).score);
  });
});

describe('place', () => {
  const region = (value: string, basis = 'legal'): Facts => ({ country: 'BG', category: { value, basis } });

  it('mixes development categories, and knows a computed one half', () => {
    assert.equal(fitOf('category-mix', region('less-developed'), region('more-developed')), 1);
    assert.equal(fitOf('category-mix', region('transition'), region('more-developed')), 0.5);
    assert.equal(fitOf('category-mix', region('transition'), region('transition')), 0);
    const confidence = (basis: string): number =>
      explainMatch({ id: 'a', ...region('transition', basis) }, { id: 'b', ...region('transition') })
        .confidence;
    assert.ok(confidence('computed') < confidence('legal'));
  });

  it('takes a legal category that was carried over to another NUTS version for a computed one', () => {
    const carried: Facts = {
      country: 'BG',
      category: { value: 'transition', basis: 'legal', nutsVersion: 2024 },
    };
    const [reason] = reasonsOf(carried, region('more-developed')).filter(
      ({ code }) => code === 'category-mix',
    );
    assert.equal(reason?.values['basis'], 'computed');
  });

  it('has no categories beyond the Union, and nothing is missing there', () => {
    const { missing } = explainMatch({ id: 'a', ...region('transition') }, { id: 'b', country: 'AU' });
    assert.ok(!missing.some(({ code }) => code === 'category-mix'));
  });

  it('makes a difference inside or beyond the Union only when one of them is asked for', () => {
    const [inside, beyond]: [Facts, Facts] = [{ country: 'BG' }, { country: 'PE' }];
    assert.equal(fitOf('world-area', inside, beyond), 0);
    assert.equal(fitOf('world-area', inside, beyond, { scope: 'beyond-eu' }), 1);
    assert.equal(fitOf('world-area', inside, inside, { scope: 'beyond-eu' }), 0);
    assert.equal(fitOf('world-area', inside, inside, { scope: 'intra-eu' }), 1);
  });

  it('counts distance under cross-border cooperation alone', () => {
    const at = (lat: number, lng: number): Facts => ({ point: { lat, lng, precision: 'city' } });
    const [vidin, craiova, graz] = [at(43.99, 22.88), at(44.32, 23.8), at(47.07, 15.44)];
    assert.equal(fitOf('near', vidin, craiova), 0);
    assert.equal(fitOf('near', vidin, craiova, { strand: 'A' }), 1);
    assert.equal(fitOf('near', vidin, graz, { strand: 'A' }), 0);
    assert.equal(fitOf('near', vidin, craiova, { strand: 'B' }), 0);
  });
});

describe('earlier cooperation and wishes', () => {
  it('knows a pairing of the two or of their regions, common projects, programmes, networks', () => {
    assert.equal(
      fitOf('earlier-cooperation', { pairedWith: ['place:melbourne'] }, { regionIds: ['place:melbourne'] }),
      1,
    );
    assert.equal(fitOf('earlier-cooperation', { projects: ['SYMBI'] }, { projects: ['SYMBI'] }), 1);
    assert.equal(fitOf('earlier-cooperation', { networks: ['iurc'] }, { networks: ['iurc', 'eurada'] }), 0.5);
    assert.equal(fitOf('earlier-cooperation', { networks: ['iurc'] }, { networks: [] }), 0);
  });

  it('fits as far as wishes are met, and leaves them out where nobody has any', () => {
    const wish: Facts = { wanted: { countries: ['BG', 'RO'], partnerTypes: ['Sme'] } };
    assert.equal(fitOf('wanted-partner', wish, { country: 'BG', partnerType: 'Sme' }), 1);
    assert.equal(fitOf('wanted-partner', wish, { country: 'BG', partnerType: 'Hospitals' }), 0.5);
    assert.equal(fitOf('wanted-partner', { wanted: { nuts: ['BG4'] } }, { nuts: 'BG411' }), 1);
    const { missing, unmet } = explainMatch({ id: 'a' }, { id: 'b' });
    assert.ok(!missing.some(({ code }) => code === 'wanted-partner') && !unmet.includes('wanted-partner'));
  });
});

describe('weights', () => {
  const a: MatchParty = { id: 'a', country: 'BG', topics: ['water'] };

  it('are clamped and echoed', () => {
    const { weights } = explainMatch(a, a, { weights: { topics: 1e9, legalFramework: -1 } });
    assert.deepEqual([weights.topics, weights.legalFramework, weights.s3], [100, 0, DEFAULT_WEIGHTS.s3]);
  });

  it('leave a criterion out when they are 0', () => {
    const { reasons, missing, score } = explainMatch(a, a, { weights: { topics: 0 } });
    assert.ok(!reasons.some(({ code }) => code === 'shared-topics'));
    assert.ok(!missing.some(({ code }) => code === 'shared-topics'));
    assert.ok(score > 0);
  });

  it('give nothing at all when all are 0', () => {
    const none = Object.fromEntries(Object.keys(DEFAULT_WEIGHTS).map((name) => [name, 0]));
    const { score, confidence, reasons } = explainMatch(a, a, { weights: none });
    assert.deepEqual([score, confidence, reasons], [0, 0, []]);
  });

  it('are refused when there is no such criterion, or no number', () => {
    assert.throws(() => weightsOf({ topic: 1 } as never), { code: 'config', message: /"topic"/ });
    assert.throws(() => weightsOf({ topics: Number.NaN }), { code: 'config' });
  });
});

describe('matchAll', () => {
  const us: MatchParty = { id: 'us', topics: ['water'] };

  it('gives the best ten, equals by id, without those below a score', () => {
    const others = Array.from({ length: 15 }, (_, at): MatchParty => ({
      id: `p${String(14 - at).padStart(2, '0')}`,
      topics: at % 2 === 0 ? ['water'] : ['fire'],
    }));
    const ids = matchAll(us, others).map(({ id }) => id);
    assert.deepEqual(ids, ['p00', 'p02', 'p04', 'p06', 'p08', 'p10', 'p12', 'p14', 'p01', 'p03']);
    assert.equal(matchAll(us, others, { top: Infinity, minScore: 0.01 }).length, 8);
  });

  it('prefers the surer of two equal scores', () => {
    const known = { ...us, challenges: ['capacity'] };
    const [surer] = matchAll(known, [
      { id: 'a', topics: ['water'] },
      { id: 'b', topics: ['water'], challenges: ['funding'] },
    ]);
    assert.equal(surer?.id, 'b');
  });
});

describe('partyOf', () => {
  const organisation: Organisation = {
    kind: 'organisations',
    id: 'org',
    name: { en: 'Org' },
    country: 'DE',
    nuts: 'DE600',
    partnerType: 'RegionalPublicAuthority',
    offers: [{ topic: 'mobility', level: 4 }],
    networks: ['eurocities'],
  };
  const request: PartnerRequest = {
    kind: 'requests',
    id: 'req',
    direction: 'seek',
    title: { en: 'Seek' },
    state: 'open',
    topics: ['hydrogen'],
    stage: 'scoping',
    objectives: ['RSO2.2'],
    wanted: { countries: ['AU'] },
  };
  const region: Region = {
    kind: 'regions',
    id: 'nuts:DE60',
    name: { en: 'Hamburg' },
    country: 'DE',
    worldArea: 'europe',
    category: { value: 'more-developed', basis: 'computed' },
    indicators: [{ key: 'gdp-pps-index', value: 190, unit: 'index' }],
    s3Priorities: [{ text: { en: 'Aviation' }, economicDomains: ['C30'], scientificDomains: ['02'] }],
    networks: ['iurc'],
  };
  const pairing: Practice = {
    kind: 'practices',
    id: 'pairing',
    form: 'pairing',
    title: { en: 'Pairing' },
    summary: { en: 'Pairing' },
    regionIds: ['nuts:DE60', 'place:melbourne', 'place:canberra'],
  };

  it('puts together what an organisation, its request, its region and its pairings tell', () => {
    const party = partyOf({ organisation, request, regions: [region], practices: [pairing] });
    assert.deepEqual(party, {
      id: 'org',
      country: 'DE',
      nuts: 'DE600',
      worldArea: 'europe',
      category: { value: 'more-developed', basis: 'computed' },
      gdpIndex: 190,
      regionIds: ['nuts:DE60'],
      partnerType: 'RegionalPublicAuthority',
      offers: [{ topic: 'mobility', level: 4 }],
      needs: [{ topic: 'hydrogen' }],
      objectives: ['RSO2.2'],
      topics: ['hydrogen', 'mobility'],
      economicDomains: ['C30'],
      scientificDomains: ['02'],
      stages: ['scoping'],
      networks: ['eurocities', 'iurc'],
      pairedWith: ['place:melbourne', 'place:canberra'],
      wanted: { countries: ['AU'] },
    });
  });

  it('leaves out what no record tells', () => {
    assert.deepEqual(partyOf({ regions: [{ ...region, indicators: [], s3Priorities: [] }] }), {
      id: 'nuts:DE60',
      country: 'DE',
      worldArea: 'europe',
      category: { value: 'more-developed', basis: 'computed' },
      regionIds: ['nuts:DE60'],
      networks: ['iurc'],
    });
  });

  it('takes the country of a repaired record that could not be read for not known', () => {
    assert.equal(partyOf({ organisation: { ...organisation, country: 'ZZ' } }).country, undefined);
  });

  it('reads the topics of a request by its direction', () => {
    const topics = (direction: string) => {
      const { offers, needs } = partyOf({ request: { ...request, direction } });
      return [offers?.map(({ topic }) => topic), needs?.map(({ topic }) => topic)];
    };
    assert.deepEqual(topics('seek'), [undefined, ['hydrogen']]);
    assert.deepEqual(topics('offer'), [['hydrogen'], undefined]);
    assert.deepEqual(topics('both'), [undefined, undefined]);
  });
});

describe('words and helpers', () => {
  it('tell reasons and gaps in English, with labels when there are any', () => {
    const [reason] = reasonsOf({ topics: ['water'] }, { topics: ['water'] });
    assert.ok(reason);
    assert.equal(describeReason(reason), 'both are about water');
    assert.equal(
      describeReason(reason, (code) => code.toUpperCase()),
      'both are about WATER',
    );
    assert.equal(
      describeMissing({ code: 'technology', party: 'b', field: 'offers' }),
      'offers of b are not known (technology)',
    );
  });

  it('prefilter by topics, by objectives where there are none, else not', () => {
    assert.deepEqual(
      prefilterOf({ id: 'a', needs: [{ topic: 'x' }], topics: ['x', 'y'], objectives: ['RSO1.1'] }),
      {
        topics: ['x', 'y'],
      },
    );
    assert.deepEqual(prefilterOf({ id: 'a', objectives: ['RSO1.1'] }), { objectives: ['RSO1.1'] });
    assert.deepEqual(prefilterOf({ id: 'a' }), {});
  });
});

describe('facts', () => {
  it('name the likeliest language of every country first, as Unicode CLDR does', () => {
    for (const country of COUNTRIES_WITH_LANGUAGES) {
      const { language } = new Intl.Locale(`und-${country}`).maximize();
      assert.equal(officialLanguages(country)?.[0], language, country);
    }
  });

  it('know the languages of all 27 Member States', () => {
    assert.equal(EU_MEMBER_STATES.codes.length, 27);
    for (const country of EU_MEMBER_STATES.codes) assert.ok(officialLanguages(country), country);
    assert.equal(officialLanguages('AU'), undefined);
  });
});
