import type { Kind } from '../../model/envelope.ts';
import type { CanonicalQuery, RawPage } from '../../query.ts';
import type { CallOptions } from '../source.ts';
import type { Answer, Question } from './answer.ts';
import { answerOf } from './answer.ts';
import { questionOf, readWalk } from './cursor.ts';
import type { Federation } from './federation.ts';
import { allFailed } from './federation.ts';
import { writePage } from './page.ts';
import { BEGINNING } from './place.ts';
import { sourceQuery } from './source-query.ts';

/** The page of a query, of all sources that answer in time. Earlier states of it are told as they become known. */
export async function listFederated(
  federation: Federation,
  kind: Kind,
  query: CanonicalQuery,
  options: CallOptions,
): Promise<RawPage> {
  const { members, names, id } = federation;
  const binding = questionOf(kind, query, names);
  const walk =
    query.cursor === undefined
      ? { size: query.pageSize, places: names.map(() => BEGINNING), seen: [] }
      : readWalk(query.cursor, binding, names.length);
  const question: Question = { federation, kind, query, walk, binding };
  const asked = await sourceQuery(federation, query, walk.size, options);
  const answers: (Answer | undefined)[] = names.map(() => undefined);
  await Promise.all(
    members.map(async (member, number) => {
      answers[number] = await answerOf(question, asked, member, number, options);
      if (options.onPartial && answers.includes(undefined) && answers.some(hasAnswered)) {
        options.onPartial(writePage(question, answers));
      }
    }),
  );
  if (!answers.some(hasAnswered)) {
    const errors = answers.flatMap((answer) => answer?.status.error ?? []);
    // None has records of the kind.
    const refusals = answers.flatMap((answer) => answer?.refusal ?? []);
    throw allFailed(id, errors.length > 0 ? errors : refusals);
  }
  return writePage(question, answers);
}

/** Whether a source has something to say to the question; what one has only without a part of it does not count. */
const hasAnswered = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer.status.status !== 'failed' && answer.refusal === undefined;
