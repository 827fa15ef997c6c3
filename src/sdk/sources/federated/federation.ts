import { CoopkitError, isCoopkitError } from '../../errors.ts';
import type { RawPage } from '../../query.ts';
import { Lru } from '../lru.ts';
import type { SourceInfo, Source } from '../source.ts';
import type { LocalizedText } from '../../model/text.ts';
import type { Member } from './call-source.ts';

/** A source with settings of its own. */
export interface FederatedMember {
  readonly source: Source;
  /** What visitors know it as: for the note that it cannot be reached. */
  readonly name?: string;
  /** Milliseconds that it is waited for, in place of those of the federation. */
  readonly timeout?: number;
}

/** Settings of a federation. */
export interface FederateOptions {
  /** Names the federation in problems (default `federated`). */
  readonly id?: string;
  /** In place of the titles of all sources. */
  readonly title?: LocalizedText;
  /** Milliseconds that a source is waited for (default 10,000). */
  readonly timeout?: number;
  /**
   * How many ids, and entries of `sameAs`, of records that were given away a cursor remembers (default 1,000; 8 letters
   * each). A record that another source has further down the list than that comes a second time.
   */
  readonly remember?: number;
}

/** What all calls of a federation share. */
export interface Federation {
  readonly id: string;
  readonly title: LocalizedText | undefined;
  readonly members: readonly Member[];
  /** Ids of the sources, in order of precedence. */
  readonly names: readonly string[];
  readonly remember: number;
  /** Pages of sources that were given away in part: the next page goes on with them. */
  readonly kept: Lru<RawPage>;
  /** Query → cursors of its pages from the second on. */
  readonly numbered: Lru<readonly string[]>;
  /** What sources say of themselves. */
  readonly infos: Map<string, SourceInfo>;
}

/** Pages are kept about as long as someone needs to turn the page. */
const KEPT_FOR = 60_000;
const KEPT_QUESTIONS = 8;

/** @throws CoopkitError `config` without sources, or with two of one id */
export function newFederation(
  sources: readonly (Source | FederatedMember)[],
  { id = 'federated', title, timeout = 10_000, remember = 1000 }: FederateOptions,
): Federation {
  const members = sources.map((entry): Member =>
    'source' in entry ? { timeout, ...entry } : { source: entry, timeout },
  );
  const names = members.map(({ source }) => source.id);
  if (names.length === 0 || new Set(names).size < names.length) {
    throw new CoopkitError('config', 'A federation needs sources, each with an id of its own.', {
      hint: `The ids given are: ${names.join(', ') || 'none'}. Every source takes an "id" among its options.`,
    });
  }
  return {
    id,
    title,
    members,
    names,
    remember,
    kept: new Lru(KEPT_QUESTIONS * names.length, KEPT_FOR),
    numbered: new Lru(KEPT_QUESTIONS, KEPT_FOR),
    infos: new Map(),
  };
}

/** Codes that say that the question is at fault, not the source. */
const QUESTION = ['bad-request', 'unsupported', 'stale-cursor', 'not-found'];

/** The error when no source has an answer. All of them refusing a question for one reason is that refusal. */
export function allFailed(id: string, errors: readonly CoopkitError[]): CoopkitError {
  const [first] = errors;
  const isRefused = QUESTION.some((code) => errors.every((error) => isCoopkitError(error, code)));
  if (first && isRefused) return first;
  const told = errors.map(({ sourceId, code }) => `${sourceId}: ${code}`).join(', ');
  return new CoopkitError('all-sources-failed', `None of the sources answered (${told}).`, {
    sourceId: id,
    errors,
    retryable: errors.some(({ retryable }) => retryable),
    hint: 'The "errors" tell of each source why. Ask again later.',
  });
}
