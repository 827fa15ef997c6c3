import type { CoopkitError } from '../../errors.ts';
import type { Kind } from '../../model/envelope.ts';
import { KINDS } from '../../model/envelope.ts';
import type { LocalizedText } from '../../model/text.ts';
import { pickText } from '../../model/text.ts';
import type { Term, Vocabulary } from '../../model/vocabulary.ts';
import { hash32 } from '../hash.ts';
import type { CallOptions, Capabilities, SourceInfo } from '../source.ts';
import type { Member } from './call-source.ts';
import { callSource } from './call-source.ts';
import type { Federation } from './federation.ts';
import { allFailed } from './federation.ts';

/** What a source says of itself, asked once. */
export async function infoOf(
  { infos }: Federation,
  { source }: Member,
  options: CallOptions,
): Promise<SourceInfo> {
  const info = infos.get(source.id) ?? (await source.describe(options));
  infos.set(source.id, info);
  return info;
}

/**
 * What all sources are together. A source that does not answer is left out and named in `missing`.
 *
 * @throws CoopkitError `all-sources-failed`
 */
export async function describeFederated(federation: Federation, options: CallOptions): Promise<SourceInfo> {
  const outcomes = await Promise.all(
    federation.members.map((member) => callSource(member, options, (own) => infoOf(federation, member, own))),
  );
  const infos = outcomes.flatMap(({ value }) => value ?? []);
  const errors = outcomes.flatMap(({ error }): readonly CoopkitError[] => (error ? [error] : []));
  if (infos.length === 0) throw allFailed(federation.id, errors);
  const licences = [...new Set(infos.flatMap(({ licence }) => licence ?? []))];
  const attribution = joinTexts(infos.flatMap((info) => (info.attribution ? [info.attribution] : [])));
  return {
    id: federation.id,
    title: federation.title ?? joinTexts(infos.map(({ title }) => title)) ?? { und: federation.id },
    // All terms hold, as SPDX writes it.
    ...(licences.length > 0 && { licence: licences.join(' AND ') }),
    ...(attribution && { attribution }),
    languages: [...new Set(infos.flatMap(({ languages }) => languages))],
    wire: infos.map(({ wire }) => wire).reduce((a, b) => (isLater(a, b) ? b : a)),
    version: hash32(JSON.stringify(infos.map(({ id, version }) => [id, version]))).toString(36),
    counts: sumCounts(infos),
    vocabularies: uniteVocabularies(infos.flatMap(({ vocabularies }) => vocabularies)),
    sources: distinct(infos.flatMap(({ sources }) => sources)),
    capabilities: uniteCapabilities(infos.map(({ capabilities }) => capabilities)),
    members: infos,
    ...(errors.length > 0 && { missing: errors.map(({ message }) => message) }),
  };
}

/** One text after the other, in every language that any of them has; each in the best that it has for that. */
function joinTexts(texts: readonly LocalizedText[]): LocalizedText | undefined {
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  const joined = [...languages].map((language): [string, string] => {
    const parts = texts.flatMap((text) => pickText(text, [language])?.text ?? []);
    return [language, [...new Set(parts)].join(' · ')];
  });
  return joined.length > 0 ? Object.fromEntries(joined) : undefined;
}

/** Whether a wire version is later than another: `1.10` than `1.9`. */
function isLater(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA > majorB || (majorA === majorB && minorA > minorB);
}

function sumCounts(infos: readonly SourceInfo[]): SourceInfo['counts'] {
  const held = KINDS.filter((kind) => infos.some(({ counts }) => counts[kind] !== undefined));
  const sum = (kind: Kind): number => infos.reduce((total, { counts }) => total + (counts[kind] ?? 0), 0);
  return Object.fromEntries(held.map((kind) => [kind, sum(kind)]));
}

function uniteVocabularies(all: readonly Vocabulary[]): readonly Vocabulary[] {
  const byScheme = new Map<string, { readonly first: Vocabulary; readonly terms: Map<string, Term> }>();
  for (const vocabulary of all) {
    const known = byScheme.get(vocabulary.scheme) ?? { first: vocabulary, terms: new Map<string, Term>() };
    byScheme.set(vocabulary.scheme, known);
    for (const term of vocabulary.terms) {
      const earlier = known.terms.get(term.code);
      known.terms.set(term.code, { ...term, ...earlier, label: { ...term.label, ...earlier?.label } });
    }
  }
  return [...byScheme.values()].map(({ first, terms }) => ({ ...first, terms: [...terms.values()] }));
}

const TEXT_SEARCH = ['none', 'prefix', 'fuzzy'] as const;

/** What every source can do; only what they hold and propose adds up. */
function uniteCapabilities(all: readonly Capabilities[]): Capabilities {
  return {
    kinds: [...new Set(all.flatMap(({ kinds }) => kinds))],
    text: TEXT_SEARCH.find((level) => all.some(({ text }) => text === level)) ?? 'none',
    numberedPages: all.every(({ numberedPages }) => numberedPages),
    maxPageSize: Math.min(...all.map(({ maxPageSize }) => maxPageSize)),
    suggest: all.some(({ suggest }) => suggest),
  };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values(),
];
