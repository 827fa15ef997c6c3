import { isCoopkitError } from '../errors.ts';
import type { CoopkitError } from '../errors.ts';
import { PROBLEM_TYPE, PROBLEMS, problemOf } from '../wire/problem.ts';
import type { ProblemCode, WireProblem } from '../wire/problem.ts';
import { METHODS, textAnswer } from './headers.ts';

/** Mistakes of the asker. They are told in full; what fails behind the API is the server's business. */
const OF_THE_ASKER: readonly ProblemCode[] = ['bad-request', 'not-found', 'unsupported', 'stale-cursor'];

/** An answer that is an error. Caches keep none: what is missing now may be there in a moment. */
export function problemAnswer(
  problem: WireProblem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return textAnswer(problem.status, PROBLEM_TYPE, JSON.stringify(problem), {
    'cache-control': 'no-store',
    ...(problem.status === PROBLEMS['method-not-allowed'][0] && { allow: METHODS }),
    ...headers,
  });
}

/**
 * The answer for what a source threw, or what was wrong with the question.
 *
 * @param names the parameters of the request, one of which may be at fault
 */
export function answerError(error: unknown, names: Iterable<string>): Response {
  if (!isCoopkitError(error)) return problemAnswer(problemOf('server-fault'));
  const code = OF_THE_ASKER.find((known) => known === error.code);
  if (code) {
    const { message: detail, hint } = error;
    const parameter = parameterOf(error, names);
    return problemAnswer(
      problemOf(code, {
        detail,
        ...(hint !== undefined && { hint }),
        ...(parameter !== undefined && { parameter }),
      }),
    );
  }
  if (error.code === 'timeout') return problemAnswer(problemOf('timeout'));
  // A source that has too much to do, or is told to wait: so is who asks here.
  const wait = error.retryAfterMs;
  if (error.code === 'rate-limited' || wait !== undefined) {
    const seconds = String(Math.ceil((wait ?? 1000) / 1000));
    return problemAnswer(problemOf('server-fault', { status: 503 }), { 'retry-after': seconds });
  }
  return problemAnswer(problemOf('server-fault', { status: 502 }));
}

/** Errors of the SDK say in their message which parameter they mean, in quotes; a cursor goes without. */
function parameterOf({ problem, message }: CoopkitError, names: Iterable<string>): string | undefined {
  const told = problem?.['parameter'];
  if (typeof told === 'string') return told;
  const asked = [...names];
  return (
    asked.find((name) => message.includes(`"${name}"`)) ??
    asked.find((name) => name === 'cursor' && message.includes(name))
  );
}
