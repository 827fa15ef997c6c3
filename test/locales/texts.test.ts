import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/locales/index.ts';
import { BUILT_IN_VOCABULARIES } from '../../src/sdk/model/vocabularies/index.ts';
import { LABELS } from '../../src/sdk/model/vocabularies/labels/index.ts';
import {
  englishTexts,
  formsOf,
  glossaryOf,
  LANGUAGE_TAGS,
  languageData,
} from '../../tools/languages/texts.ts';
import { maySoundEnglish } from '../../tools/languages/same-as-english.ts';
import { typographyProblems } from '../../tools/languages/typography.ts';

/** The official languages of the European Union beside English. */
const OFFICIAL = 'bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Texts that show what to type, with straight quotation marks. */
const LITERAL = new Set(['searchSyntax']);

const english = await englishTexts();
const keys = Object.keys(english).toSorted();
const codesOf = new Map(
  BUILT_IN_VOCABULARIES.map(({ scheme, terms }) => [scheme, terms.map(({ code }) => code)]),
);

const placeholders = (text: string): string =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted().join(' ');
const bare = (text: string): string => text.replaceAll(/\{\w+\}/g, '·');

/** Texts of a language with what is wrong with them. */
const wrong = (
  texts: Readonly<Record<string, Parameters<typeof formsOf>[0]>>,
  problemsOf: (text: string, key: string) => readonly string[],
): readonly string[] =>
  Object.entries(texts).flatMap(([key, message]) =>
    formsOf(message).flatMap((text) =>
      problemsOf(text, key).map((problem) => `${key} “${text}”: ${problem}`),
    ),
  );

describe('languages', () => {
  it('are the official ones of the European Union', () => {
    assert.deepEqual(LANGUAGE_TAGS, OFFICIAL);
    assert.deepEqual(Object.keys(LANGUAGES).toSorted(), OFFICIAL, 'src/locales/index.ts');
    assert.deepEqual(Object.keys(LABELS).toSorted(), OFFICIAL, 'labels/index.ts');
  });
});

for (const lang of LANGUAGE_TAGS) {
  const { texts, labels } = await languageData(lang);
  const glossary = await glossaryOf(lang);

  describe(`texts in ${lang}`, () => {
    it('are there for every key, and no other', () => {
      assert.deepEqual(Object.keys(texts).toSorted(), keys);
    });

    it('have exactly the plural forms of the language', () => {
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
      for (const [key, message] of Object.entries(texts)) {
        if (typeof message === 'string') assert.equal(typeof english[key], 'string', key);
        else assert.deepEqual(Object.keys(message).toSorted(), forms, key);
      }
    });

    it('have the placeholders of English in every form', () => {
      const problems = wrong(texts, (text, key) => {
        const wanted = formsOf(english[key] ?? '').map(placeholders);
        return wanted.includes(placeholders(text))
          ? []
          : [`${placeholders(text)} for ${wanted.join(' or ')}`];
      });
      assert.deepEqual(problems, []);
    });

    it('are written the way the language is written', () => {
      assert.deepEqual(
        wrong(texts, (text, key) => typographyProblems(lang, bare(text), LITERAL.has(key))),
        [],
      );
    });

    it('are not left in English', () => {
      const problems = wrong(texts, (text, key) => {
        const same = formsOf(english[key] ?? '').includes(text) && /\p{L}{3}/u.test(bare(text));
        return same && !maySoundEnglish(lang, text) ? ['the same as English'] : [];
      });
      assert.deepEqual(problems, []);
    });

    it('are not much longer than English', () => {
      const problems = wrong(texts, (text, key) => {
        const longest = Math.max(...formsOf(english[key] ?? '').map(({ length }) => length));
        return longest > 12 && text.length > 2.2 * longest
          ? [`${text.length} for ${longest} characters`]
          : [];
      });
      assert.deepEqual(problems, []);
    });

    it('keep to the glossary', () => {
      const problems = Object.entries(glossary).flatMap(([term, { stems }]) =>
        wrong(texts, (text, key) => {
          const meant = formsOf(english[key] ?? '').some((form) =>
            new RegExp(`\\b${term}s?\\b`, 'i').test(bare(form)),
          );
          const said = stems.some((stem) =>
            text.toLocaleLowerCase(lang).includes(stem.toLocaleLowerCase(lang)),
          );
          return meant && !said ? [`says nothing of “${term}”: ${stems.join(', ')}`] : [];
        }),
      );
      assert.deepEqual(problems, []);
    });
  });

  describe(`words for codes in ${lang}`, () => {
    it('are there for every code of every vocabulary; networks may keep their own names', () => {
      for (const [scheme, codes] of codesOf) {
        const words = labels[scheme as keyof typeof labels];
        if (scheme === 'networks') {
          assert.deepEqual(
            Object.keys(words).filter((code) => !codes.includes(code)),
            [],
          );
          continue;
        }
        assert.deepEqual(Object.keys(words).toSorted(), codes.toSorted(), scheme);
      }
    });

    it('are written the way the language is written', () => {
      const problems = Object.values(labels).flatMap((words) =>
        wrong(words, (text) => typographyProblems(lang, text, false)),
      );
      assert.deepEqual(problems, []);
    });
  });
}
