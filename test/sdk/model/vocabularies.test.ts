import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FIELD_VOCABULARIES } from '../../../src/sdk/model/field-vocabularies.ts';
import { PARTNER_TYPES } from '../../../src/sdk/model/index.ts';
import {
  BUILT_IN_VOCABULARIES,
  loadVocabulary,
  resolveObjective,
  resolvePartnerType,
} from '../../../src/sdk/model/vocabularies/index.ts';

const codesOf = (scheme: string): readonly string[] =>
  BUILT_IN_VOCABULARIES.find((vocabulary) => vocabulary.scheme === scheme)?.terms.map(({ code }) => code) ??
  [];

describe('built-in vocabularies', () => {
  for (const { scheme, terms, source } of BUILT_IN_VOCABULARIES) {
    it(`${scheme}: codes are unique, labels are there, wider terms exist`, () => {
      assert.ok(source);
      const codes = new Set(terms.map(({ code }) => code));
      assert.equal(codes.size, terms.length);
      for (const { code, label, broader } of terms) {
        assert.ok(label['en']?.trim(), code);
        if (broader) assert.ok(codes.has(broader), `${code} → ${broader}`);
      }
    });

    it(`${scheme} can be loaded alone`, async () => {
      assert.equal((await loadVocabulary(scheme))?.terms, terms);
    });
  }

  it('name every field of the collections but the topics, which are each data set’s own', () => {
    const missing = [...FIELD_VOCABULARIES.values()].filter((scheme) => codesOf(scheme).length === 0);
    assert.deepEqual([...new Set(missing)], ['topics']);
  });

  it('give nothing for a name they do not have', async () => {
    assert.equal(await loadVocabulary('topics'), undefined);
    assert.equal(await loadVocabulary('__proto__'), undefined);
  });

  it('have the partner types of the model', () => {
    assert.deepEqual(codesOf('partnerTypes'), PARTNER_TYPES);
  });
});

describe('resolveObjective', () => {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    'RSO2.8': [' RSO2.8', 'rso2.8', 'RSO 2.8', 'SO 2.8', '2.8', '2.viii', '2.VIII', '2(viii)', 'RSO2.08'],
    'ISO6.1': ['6.i.a', 'iso 6.1', '6.1'],
    'ESO4.11': ['eso4.11', '4(k)', '4.k', 'SO4.11'],
    'RSO4.1': ['4.i', 'SO 4.1'],
    PO2: ['po2', ' PO 2 '],
    ISO1: ['iso 1'],
  };
  for (const [code, texts] of Object.entries(spellings)) {
    for (const text of texts) {
      it(`reads ${JSON.stringify(text)} as ${code}`, () => {
        assert.deepEqual(resolveObjective(text), { code, known: true, via: 'alias' });
      });
    }
  }

  it('knows every code of the vocabulary as itself', () => {
    for (const code of codesOf('objectives')) assert.deepEqual(resolveObjective(code), { code, known: true });
  });

  it('keeps what it does not know and says so', () => {
    for (const code of ['RSO2.11', 'RSO6.1', 'PO6', 'hydrogen', '28', '6.i.b']) {
      assert.deepEqual(resolveObjective(code), { code, known: false });
    }
  });

  it('reads its own answer as the same, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^ ?[RIEreis]{0,3}[so]? ?\d\.? ?[ivxk\d]{1,4}$/)),
        (text) => {
          const { code, known } = resolveObjective(text);
          assert.deepEqual(resolveObjective(code), { code, known });
        },
      ),
    );
  });
});

describe('resolvePartnerType', () => {
  it('reads Jems codes and labels exactly', () => {
    for (const code of PARTNER_TYPES) {
      assert.deepEqual(resolvePartnerType(code), { code, known: true, lossy: false });
    }
    for (const text of ['Enterprise, except SME', 'Large enterprise', 'enterprise except sme']) {
      assert.deepEqual(resolvePartnerType(text), { code: 'EnterpriseExceptSme', known: true, lossy: false });
    }
    assert.equal(resolvePartnerType('Interest groups including NGOs').code, 'InterestGroups');
    assert.equal(
      resolvePartnerType('Infrastructure and (public) service provider').code,
      'InfrastructureAndServiceProvider',
    );
  });

  it('marks what only comes near', () => {
    const nearest = {
      'Higher or secondary education': 'HigherEducationOrganisations',
      'Research organization': 'HigherEducationOrganisations',
      'Private for profit': 'EnterpriseExceptSme',
      NGO: 'InterestGroups',
    };
    for (const [text, code] of Object.entries(nearest)) {
      assert.deepEqual(resolvePartnerType(text), { code, known: true, lossy: true });
    }
  });

  it('keeps what it does not know', () => {
    assert.deepEqual(resolvePartnerType(' Citizens’ assembly '), {
      code: 'Citizens’ assembly',
      known: false,
      lossy: false,
    });
  });
});
