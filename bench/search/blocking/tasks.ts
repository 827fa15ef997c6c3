import type { Browser, Page } from 'playwright-core';
import { percentile } from '../numbers.ts';

/** The longest task of the main thread, in milliseconds. */
export interface Tasks {
  /** In processor time of the thread: what the page did, whatever else the machine was busy with. */
  readonly longest: number;
  /** In time that passed. */
  readonly longestWall: number;
  /** Tasks of more processor time than one frame. */
  readonly overFrame: number;
}

/** One frame at 60 a second. */
export const FRAME = 16;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const CATEGORIES = ['__metadata', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * What a page marks with `performance.mark` around its work: before and after, the thread is busy with taking the call
 * from the browser's driver and handing the result back, which no visitor's page has to do.
 */
export const MARKS = { begin: 'work begins', end: 'work ends' } as const;

/** Records what the main thread of a page does between its marks. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  during: () => Promise<unknown>,
): Promise<Tasks> {
  await browser.startTracing(page, { categories: CATEGORIES });
  try {
    await during();
  } catch (error) {
    await browser.stopTracing();
    throw error;
  }
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return tasksOf(trace.traceEvents);
}

/** Tasks of all main threads of pages; there is one page. */
export function tasksOf(events: readonly TraceEvent[]): Tasks {
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(key),
  );
  const timeOf = (mark: string): number => events.find(({ name }) => name === mark)?.ts ?? NaN;
  const [begin, end] = [timeOf(MARKS.begin), timeOf(MARKS.end)];
  const tasks = events.filter(
    (event) =>
      event.name === 'RunTask' &&
      event.ph === 'X' &&
      main.has(key(event)) &&
      event.ts >= begin &&
      event.ts <= end,
  );
  if (tasks.length === 0) throw new Error('The trace has no task of the main thread.');
  const busy = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    longest: Math.max(...busy),
    longestWall: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    overFrame: busy.filter((ms) => ms > FRAME).length,
  };
}

export function mediansOf(tasks: readonly Tasks[]): Tasks {
  const median = (pick: (tasks: Tasks) => number): number => percentile(tasks.map(pick));
  return {
    longest: median(({ longest }) => longest),
    longestWall: median(({ longestWall }) => longestWall),
    overFrame: median(({ overFrame }) => overFrame),
  };
}
