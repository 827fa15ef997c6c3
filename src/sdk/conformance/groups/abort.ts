import type { CallOptions } from '../../sources/source.ts';
import { ask } from '../ask.ts';
import { demand, type Case, type Group, type Trial } from '../case.ts';

/** A busy machine may be late once. */
const TRIES = 3;

type Call = (options: CallOptions) => Promise<unknown>;

/** How a call ends when its signal fires; milliseconds from the abort to the end. */
async function aborted(
  call: Call,
  when: 'before' | 'while',
): Promise<{ readonly end: unknown; readonly ms: number }> {
  const controller = new AbortController();
  const reason = new Error('the caller has gone');
  if (when === 'before') controller.abort(reason);
  let begun = performance.now();
  const running = call({ signal: controller.signal }).then(
    (): unknown => 'an answer',
    (error: unknown) => (error === reason ? 'its reason' : error),
  );
  if (when === 'while') {
    begun = performance.now();
    controller.abort(reason);
  }
  return { end: await running, ms: performance.now() - begun };
}

function casesOf({ source, samples, options }: Trial): readonly Case[] {
  const { abortWithin = 100 } = options;
  const [sample] = samples;
  const kind = sample?.kind ?? 'organisations';
  const calls: Readonly<Record<string, Call>> = {
    list: (call) => ask(source, kind, { q: 'a', facets: ['country'] }, call),
    get: (call) => source.get(kind, sample?.items[0]?.id ?? '', call),
    describe: (call) => source.describe(call),
    ...(source.suggest && { suggest: (call: CallOptions) => source.suggest!(kind, { q: 'a' }, call) }),
  };
  return Object.entries(calls).flatMap(([name, call]) =>
    (['before', 'while'] as const).map((when) => ({
      name: `${name}: an abort ${when === 'before' ? 'beforehand' : 'meanwhile'} rejects with its reason within ${abortWithin} ms`,
      check: async () => {
        let fastest = Infinity;
        for (let attempt = 0; attempt < TRIES && fastest > abortWithin; attempt++) {
          const { end, ms } = await aborted(call, when);
          // What had its answer at hand has nothing to abort.
          const isDone = when === 'while' && end === 'an answer' && ms <= abortWithin;
          demand(end === 'its reason' || isDone, () => `ended with ${String(end)}`);
          fastest = Math.min(fastest, ms);
        }
        demand(fastest <= abortWithin, () => `took ${Math.round(fastest)} ms`);
      },
    })),
  );
}

/** Who gives up is let go at once, with the reason that was given. */
export const abort: Group = { name: 'abort', level: 'read', cases: casesOf };
