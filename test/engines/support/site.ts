import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ENGINES, type Engine } from '../../../tools/engines/engines.ts';
import { SCRIPTS, startHost, type HostPage, type HostServer } from '../../host/support/host-server.ts';
import { html, scriptTag, type Build } from '../../host/support/script.ts';
import type { Driver, Key } from './driver.ts';
import { openDriver } from './open-driver.ts';
import { PROBE_SCRIPT } from './probe.ts';

/** The engine of this run, which `tools/test-engines.ts` names. */
export const ENGINE: Engine = ENGINES.find((engine) => engine === process.env['COOPKIT_ENGINE']) ?? 'firefox';

const PROBE = `${SCRIPTS}/probe.js`;

/** How long a state may take until it is there, in milliseconds. */
const PATIENCE = 15_000;
const INTERVAL = 40;

/** The tag of the probe, which stands before every other script of a page. */
export const probeTag = (origin = '', attributes = ''): string =>
  `<script src="${origin}${PROBE}" ${attributes}></script>`;

/** A page to open: its build of the scripts, or none, what else is in its head, its body and headers. */
export interface Visited {
  readonly build?: Build;
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page of an engine's browser. */
export interface EnginePage {
  /** Runs a function in the page, which may use nothing from outside itself, and gives its JSON value. */
  run<Result, Args extends readonly unknown[]>(
    act: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until a function gives something true in the page, and gives that. */
  until<Result, Args extends readonly unknown[]>(
    state: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Waits until widgets show their data. */
  shown(...tags: readonly string[]): Promise<void>;
  /** What went wrong so far. */
  problems(): Promise<readonly string[]>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  open(url: string): Promise<void>;
}

/** The host of a suite and its browser. */
export interface EngineSite {
  readonly host: HostServer;
  readonly page: EnginePage;
  readonly version: string;
  /** Opens a page as a host serves it. */
  visit(page: Visited): Promise<EnginePage>;
}

export const WIDGETS = [
  'coopkit-call-banner',
  'coopkit-region-card',
  'coopkit-partner-search',
  'coopkit-practice-feed',
] as const;

/** What every host of these tests serves beside its pages. */
export const PROBE_FILE: Readonly<Record<string, HostPage>> = {
  [PROBE]: {
    body: PROBE_SCRIPT,
    type: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
  },
};

function pageOf(driver: Driver): EnginePage {
  const run: EnginePage['run'] = async (act, ...args) => {
    const given = args.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
    const answer = await driver.run(`(${act.toString()})(${given})`);
    return answer as never;
  };
  const until: EnginePage['until'] = async (state, ...args) => {
    const end = performance.now() + PATIENCE;
    for (;;) {
      // A page that is about to go has no answer.
      const answer = await run(state, ...args).catch((error: unknown) => error as Error);
      if (answer && !(answer instanceof Error)) return answer;
      if (performance.now() > end) {
        throw new Error(`It never came: ${state.toString()}`, { cause: answer });
      }
      await setTimeout(INTERVAL);
    }
  };
  return {
    run,
    until,
    async shown(...tags) {
      await until((names) => window.probe.shown(names), tags.length === 0 ? WIDGETS : tags);
    },
    problems: () => run(() => [...window.probe.problems, ...window.probe.violations]),
    type: (text) => driver.type(text),
    press: (key) => driver.press(key),
    open: (url) => driver.open(url),
  };
}

/** Starts a host and the engine's browser for the tests of a suite; called in its `describe`. */
export function engineSite(
  files: () => Promise<Readonly<Record<string, HostPage>>> = async () => ({}),
): EngineSite {
  let host: HostServer;
  /** None when it did not start. */
  let driver: Driver | undefined;
  let page: EnginePage;
  before(async () => {
    [host, driver] = await Promise.all([
      startHost({ ...(await files()), ...PROBE_FILE }),
      openDriver(ENGINE),
    ]);
    page = pageOf(driver);
  });
  after(async () => {
    await driver?.close();
    host.close();
  });
  return {
    get host() {
      return host;
    },
    get page() {
      return page;
    },
    get version() {
      return driver?.version ?? '';
    },
    async visit({ build, head = '', body, headers = {} }) {
      const script = build ? scriptTag(build, '', 'async') : '';
      await page.open(host.add({ body: html(probeTag() + script + head, body), headers }));
      return page;
    },
  };
}

/** Checks that nothing went wrong on a page. */
export async function assertClean(page: EnginePage): Promise<void> {
  assert.deepEqual(await page.problems(), []);
}
