import { isCoopkitError } from '../../errors.ts';
import {
  demand,
  demandRefusal,
  demandSame,
  type Case,
  type Group,
  type Skipped,
  type Trial,
} from '../case.ts';

const GROUP_SKIPPED = 'the source fetches nothing, or no way to make it with another fetch was given';

/** Milliseconds for a call whose answer never comes. */
const DEADLINE = 500;

const DAY = 86_400;

type Fetch = typeof globalThis.fetch;

interface Fault {
  readonly name: string;
  readonly fetch: Fetch;
  readonly codes: readonly string[];
}

const answering =
  (body: string, init: ResponseInit): Fetch =>
  async () =>
    new Response(body, init);

const JSON_TYPE = { 'content-type': 'application/json' };

/** Ends only with its signal, as a request does that nobody answers. */
const silent: Fetch = (input, init) =>
  new Promise((_resolve, reject) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

const FAULTS: readonly Fault[] = [
  {
    name: 'a network that is down',
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    codes: ['network'],
  },
  { name: 'an answer that never comes', fetch: silent, codes: ['timeout'] },
  {
    name: 'a server that fails',
    fetch: answering('{}', { status: 503, headers: JSON_TYPE }),
    codes: ['server-fault', 'http'],
  },
  {
    name: 'too many requests, to come again in a day',
    fetch: answering('{}', { status: 429, headers: { ...JSON_TYPE, 'retry-after': String(DAY) } }),
    codes: ['rate-limited', 'http'],
  },
  {
    name: 'an answer that is cut off',
    fetch: answering('{"wire":"1.0","it', { headers: JSON_TYPE }),
    codes: ['decode', 'network', 'integrity'],
  },
  {
    name: 'a page with status 200 in place of data',
    fetch: answering('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
    codes: ['decode'],
  },
  {
    name: 'an answer of a later version of the contract',
    fetch: answering(JSON.stringify({ wire: '99.0', format: 'coopkit-static/99' }), { headers: JSON_TYPE }),
    codes: ['version'],
  },
];

function casesOf({
  source,
  options: { withFetch, fetch: real = globalThis.fetch },
}: Trial): readonly (Case | Skipped)[] {
  if (!withFetch) return [{ name: 'faults of the network have their codes', skip: GROUP_SKIPPED }];
  return [
    ...FAULTS.map(({ name, fetch, codes }) => ({
      name: `${name} is told as ${codes[0]!}`,
      check: () => demandRefusal(() => withFetch(fetch).describe({ timeoutMs: DEADLINE }), codes, name),
    })),
    {
      name: 'a failure is not kept: the next call asks again',
      check: async () => {
        let isDown = true;
        const flaky = withFetch((...request) =>
          isDown ? Promise.reject(new TypeError('Failed to fetch')) : real(...request),
        );
        await demandRefusal(
          () => flaky.describe({ timeoutMs: DEADLINE }),
          ['network', 'timeout'],
          'the first call',
        );
        isDown = false;
        demandSame((await flaky.describe()).version, (await source.describe()).version, 'version');
      },
    },
    {
      name: 'no message says what a visitor asked for',
      check: async () => {
        const secret = 'coopkitconformance';
        const failing = withFetch(() => Promise.reject(new TypeError(`Failed to fetch ?q=${secret}`)));
        const outcome = await failing.suggest?.('organisations', { q: secret }, { timeoutMs: DEADLINE }).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (outcome === undefined || !isCoopkitError(outcome)) return;
        demand(!outcome.message.includes(secret), () => `"${outcome.message}"`);
      },
    },
  ];
}

/** Whatever the network does, a call ends in time, with an error that says what it was. */
export const faults: Group = { name: 'faults', level: 'read', cases: casesOf };
