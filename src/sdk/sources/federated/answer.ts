import { CoopkitError, isCoopkitError } from '../../errors.ts';
import type { Kind } from '../../model/envelope.ts';
import { queryKey } from '../../plain-query.ts';
import type { CanonicalQuery, RawPage, SourceStatus } from '../../query.ts';
import { failure } from '../failure.ts';
import type { CallOptions } from '../source.ts';
import type { Member, Outcome } from './call-source.ts';
import { callSource } from './call-source.ts';
import { infoOf } from './describe.ts';
import type { Federation } from './federation.ts';
import type { Place, Walk } from './place.ts';
import { BEGINNING } from './place.ts';
import type { Reading } from './read-source.ts';
import { readSource } from './read-source.ts';

/** How a source took part in a page. */
export interface Answer {
  readonly status: SourceStatus;
  readonly reading?: Reading;
  /** Why the question means nothing to it: it has no records of the kind, or does not know a field to count. */
  readonly refusal?: CoopkitError;
  /** What it counts, where that was asked for and nothing was read of it. */
  readonly counts?: RawPage;
}

/** What one page is made for. */
export interface Question {
  readonly federation: Federation;
  readonly kind: Kind;
  readonly query: CanonicalQuery;
  readonly walk: Walk;
  /** Binds the cursor of the next page. */
  readonly binding: number;
}

/** What one source has for a page. Its failure is an answer too. */
export async function answerOf(
  { federation, kind, query, walk }: Question,
  asked: CanonicalQuery,
  member: Member,
  number: number,
  options: CallOptions,
): Promise<Answer> {
  const place = walk.places[number] ?? BEGINNING;
  const { id } = member.source;
  if (place.status === 'failed') return { status: statusOf(member, { error: leftOut(place, id), ms: 0 }) };
  if (place.status === 'done') return countsOf(member, kind, asked, options);
  let refused: CoopkitError | undefined;
  const seen = new Set(walk.seen);
  const outcome = await callSource(member, options, (own) => {
    const ask = async (at: string | undefined): Promise<RawPage> => {
      const wanted = at === undefined ? asked : { ...asked, cursor: at };
      const key = `${number} ${kind} ${queryKey(wanted)}`;
      const mayKnow = query.cursor !== undefined && !options.fresh;
      const known = mayKnow ? federation.kept.get(key) : undefined;
      if (known) return known;
      const page = await askOnce(member, kind, wanted, own).catch(async (error: unknown) => {
        // Counts are an extra: a source that does not know a field to count still has its records.
        if (asked.facets.length === 0 || !isCoopkitError(error, 'bad-request')) throw error;
        const plain = await askOnce(member, kind, { ...wanted, facets: [] }, own).catch(() => undefined);
        if (!plain) throw error;
        refused = error;
        return plain;
      });
      federation.kept.set(key, page);
      return page;
    };
    return readSource({ kind, source: number, sourceId: id, place, seen, want: query.pageSize, ask });
  });
  const { error: failed } = outcome;
  if (isCoopkitError(failed, 'unsupported') && !(await hasKind(federation, member, kind, options))) {
    const status = statusOf(member, { value: undefined, ms: outcome.ms });
    return { status, reading: NOTHING, refusal: failed };
  }
  if (failed) return { status: statusOf(member, outcome) };
  const reading = outcome.value;
  const error = refused ?? (await lossOf(reading, id));
  const status = { ...statusOf(member, outcome), ...(error && { status: 'partial' as const, error }) };
  return { status, reading, ...(refused && { refusal: refused }) };
}

/** What a source without records of a kind has of it. */
const NOTHING: Reading = {
  pages: [{ at: undefined, raw: { items: [], total: { value: 0, relation: 'exact' } } }],
  hits: [],
  total: { value: 0, relation: 'exact' },
};

const askOnce = async (
  member: Member,
  kind: Kind,
  query: CanonicalQuery,
  own: CallOptions,
): Promise<RawPage> => member.source.list(kind, query, own);

/** Whether a source holds records of a kind at all; one that cannot say is taken to. */
async function hasKind(
  federation: Federation,
  member: Member,
  kind: Kind,
  options: CallOptions,
): Promise<boolean> {
  const { value } = await callSource(member, options, (own) => infoOf(federation, member, own));
  return value?.capabilities.kinds.includes(kind) ?? true;
}

/** A source that has no more records still counts what it has, where counts are asked for. */
async function countsOf(
  member: Member,
  kind: Kind,
  { cursor: _cursor, ...asked }: CanonicalQuery,
  options: CallOptions,
): Promise<Answer> {
  const reading: Reading = { pages: [], hits: [] };
  if (asked.facets.length === 0 && asked.grid === undefined) {
    return { status: statusOf(member, { value: undefined, ms: 0 }), reading };
  }
  const outcome = await callSource(member, options, (own) =>
    askOnce(member, kind, { ...asked, pageSize: 1 }, own),
  );
  const status = statusOf(member, outcome);
  if (outcome.error) return { status: { ...status, status: 'partial' }, reading };
  return { status, reading, counts: outcome.value };
}

/** What a source lost on the way: a later page, or parts of its answer. */
async function lossOf({ error, pages }: Reading, sourceId: string): Promise<CoopkitError | undefined> {
  if (isCoopkitError(error)) return error;
  if (error !== undefined)
    return failure('unexpected', `The source "${sourceId}"`, { sourceId, cause: error });
  const names = pages.flatMap(({ raw }) => raw.missing ?? []);
  return names.length > 0 ? failure('network.parts', sourceId, { sourceId, names }) : undefined;
}

function statusOf({ source, name }: Member, { error, ms }: Outcome<unknown>): SourceStatus {
  const status = error ? 'failed' : 'ok';
  return { id: source.id, ...(name !== undefined && { name }), status, ...(error && { error }), ms };
}

const leftOut = ({ code = 'unexpected' }: Place, sourceId: string): CoopkitError =>
  new CoopkitError(code, `The source "${sourceId}" failed on an earlier page and is left out since.`, {
    sourceId,
    hint: 'Start again from the first page to ask it again.',
  });
