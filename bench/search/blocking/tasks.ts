import type { Browser } from 'playwright-core';
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
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * What a page marks with `performance.mark` around its work: before and after, the thread is busy with taking the call
 * from the browser's driver and handing the result back, which no visitor's page has to do.
 */
export const MARKS = { begin: 'work begins', end: 'work ends' } as const;

/** Records what the main thread of the page that sets the marks does between them. */
export async function traceTasks(browser: Browser, during: () => Promise<unknown>): Promise<Tasks> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
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

/** Tasks of the thread that set the marks. */
export function tasksOf(events: readonly TraceEvent[]): Tasks {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const [begin, end] = [MARKS.begin, MARKS.end].map((mark) => events.find(({ name }) => name === mark));
  if (!begin || !end) throw new Error('The trace has no marks.');
  const tasks = events.filter(
    (event) =>
      event.name === 'RunTask' &&
      event.ph === 'X' &&
      threadOf(event) === threadOf(begin) &&
      event.ts >= begin.ts &&
      event.ts <= end.ts,
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
