import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseScope } from '../../src/components/search/scope.ts';
import { readEurostat, readFundingTenders } from '../../src/sdk/adapters/index.ts';
import { plainText } from '../../src/sdk/adapters/plain-text.ts';
import { deadlinesOf, callState } from '../../src/sdk/calls/index.ts';
import { canonicaliseQuery } from '../../src/sdk/canonical-query.ts';
import { fallbackHtml } from '../../src/sdk/fallback/index.ts';
import { checkPartnership, INTERREG_A } from '../../src/sdk/match/rules/index.ts';
import type { Call } from '../../src/sdk/model/call.ts';
import { FIELD_VOCABULARIES } from '../../src/sdk/model/field-vocabularies.ts';
import type { Organisation } from '../../src/sdk/model/organisation.ts';
import { pickText } from '../../src/sdk/model/text.ts';
import type { RawPage } from '../../src/sdk/query.ts';
import { federate } from '../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';
import { INHERITED } from './corpus/keys.ts';

/*
 * Whatever is looked up by a word of data is looked up among own properties: what all objects have (`constructor`,
 * `toString`) is no label, no distance and no mode. What widgets look up is tried by the suite of widgets.
 */

const organisation = (id: string, more: object = {}): object => ({
  kind: 'organisations',
  id,
  name: { en: id },
  country: 'CZ',
  ...more,
});

/** A federation of sources that hold these records; what their pages say of them besides is as given. */
async function federated(
  records: readonly (readonly object[])[],
  query: Readonly<Record<string, string>>,
  notes: Partial<RawPage> = {},
): Promise<RawPage> {
  const sources = records.map((organisations, at): Source => {
    const source = memorySource({ id: `s${at}`, records: { organisations } });
    return {
      ...source,
      list: async (kind, asked, options) => ({ ...(await source.list(kind, asked, options)), ...notes }),
    };
  });
  return federate(sources).list('organisations', await canonicaliseQuery(query), {});
}

describe('words of data that all objects have something for', () => {
  it('are words of a text, and no language that it is in', () => {
    for (const word of INHERITED) {
      assert.deepEqual(pickText({ en: 'Words' }, [word]), { text: 'Words', lang: 'en', fallback: true });
      assert.equal(pickText(JSON.parse(`{"${word}":"Words"}`), [word])?.text, 'Words');
    }
  });

  it('belong to no vocabulary', () => {
    for (const word of INHERITED) assert.equal(FIELD_VOCABULARIES.get(word), undefined);
  });

  it('are filters that a page may fix', () => {
    for (const word of INHERITED) {
      assert.deepEqual(Object.entries(parseScope(`${word}=a,b&${word}=c`)), [[word, ['a', 'b', 'c']]]);
    }
  });

  it('are countries that are shown as they are', () => {
    for (const country of INHERITED) {
      const record = organisation('a', { country }) as Organisation;
      const credits = { sources: [], vocabularies: [] };
      const html = fallbackHtml([record], { credits, languages: ['en'], jsonLd: false } as never);
      assert.match(html, new RegExp(`<bdi>${country}</bdi>`));
    }
  });

  it('are entities that HTML does not have', () => {
    for (const word of ['toString', 'valueOf']) assert.equal(plainText(`a &${word}; b`), `a &${word}; b`);
  });

  it('are modes of a call that nobody knows', () => {
    for (const mode of INHERITED) {
      const call = {
        window: { mode, closes: '2027-01-19' },
        timeZone: 'Europe/Paris',
      } as unknown as Call;
      assert.deepEqual(
        deadlinesOf(call).map(({ value }) => value),
        ['2027-01-19'],
      );
      assert.equal(typeof callState(call, 0).state, 'string');
    }
  });

  it('are flags that an applicant has not stated', () => {
    for (const flag of INHERITED) {
      const rules = {
        ...INTERREG_A,
        rules: INTERREG_A.rules.map((rule) => ({ ...rule, waivers: [{ kind: 'declared' as const, flag }] })),
      };
      const { results } = checkPartnership([{ id: 'a', country: 'BG' }], rules, { declared: {} });
      const missing = results.flatMap((each) => each.missing ?? []);
      assert.ok(
        missing.some((fact) => fact.field === 'declared' && fact.flag === flag),
        flag,
      );
    }
  });

  it('are languages of a foreign call', () => {
    for (const language of INHERITED) {
      const metadata = { status: ['31094502'], type: ['1'], identifier: ['X-1'], title: ['Example call'] };
      const results = [{ reference: '1', language, url: 'https://example.org/', metadata }];
      const { records } = readFundingTenders(
        { totalResults: 1, pageNumber: 1, results },
        { retrieved: '2026-11-22' },
      );
      assert.deepEqual(Object.entries(records[0]?.title ?? {}), [[language.toLowerCase(), 'Example call']]);
    }
  });

  it('are dimensions of a foreign table, of which the only code is meant', () => {
    for (const name of INHERITED.filter((word) => word !== '__proto__')) {
      const table = {
        class: 'dataset',
        id: [name, 'geo', 'time'],
        size: [1, 1, 1],
        dimension: JSON.parse(
          `{"${name}":{"category":{"index":["A"]}},"geo":{"category":{"index":["HR02"]}},"time":{"category":{"index":["2024"]}}}`,
        ) as unknown,
        value: [7],
      };
      const options = {
        dataset: 'x',
        key: 'gdp',
        unit: 'index',
        retrieved: '2026-11-22',
        where: {},
      } as const;
      assert.equal(readEurostat(table, options).records[0]?.indicators?.[0]?.value, 7);
    }
  });

  it('are ids of records in a federation, of which a page says nothing', async () => {
    const records = INHERITED.map((id) => organisation(id));
    const { distances, explanations } = await federated(
      [records, [organisation('b')]],
      {},
      {
        distances: { b: 1 },
        explanations: { b: { score: 1, reasons: [] } },
      },
    );
    assert.deepEqual(Object.entries(distances ?? {}), [['b', 1]]);
    assert.deepEqual(Object.keys(explanations ?? {}), ['b']);
  });

  it('are fields of a record that two sources have', async () => {
    for (const field of ['toString', 'valueOf']) {
      const { items, origins } = await federated(
        [[organisation('a', { [field]: ['one'] })], [organisation('a', { [field]: ['two'] })]],
        {},
      );
      assert.deepEqual((items[0] as Record<string, unknown>)[field], ['one', 'two']);
      assert.deepEqual(origins?.['a']?.fields?.[field], ['s0', 's1']);
    }
  });

  it('are languages that only the other source has', async () => {
    const name = JSON.parse('{"en":"a","toString":"b"}') as object;
    const { items } = await federated([[organisation('a')], [organisation('a', { name })]], {});
    assert.deepEqual(Object.keys((items[0] as Organisation).name).sort(), ['en', 'toString']);
  });
});
