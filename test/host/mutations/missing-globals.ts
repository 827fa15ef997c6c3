import type { Mutation } from './mutation.ts';

const without = (name: string, owner = 'window'): Mutation => ({
  name: `no ${owner === 'window' ? name : `${owner}.${name}`}`,
  script: `Object.defineProperty(${owner}, ${JSON.stringify(name)}, { value: undefined, writable: true, configurable: true });`,
});

/** What some pages take away, or never had where they run. */
export const MISSING_GLOBALS: readonly Mutation[] = [
  without('queueMicrotask'),
  without('requestIdleCallback'),
  without('IntersectionObserver'),
  without('ResizeObserver'),
  without('structuredClone'),
  without('escape', 'CSS'),
  without('matchMedia'),
  without('crypto'),
  without('Worker'),
  without('indexedDB'),
  without('caches'),
  without('scheduler'),
  without('BroadcastChannel'),
  without('trustedTypes'),
  without('any', 'AbortSignal'),
  without('timeout', 'AbortSignal'),
  without('ListFormat', 'Intl'),
  {
    name: 'storage that throws',
    script: `['localStorage', 'sessionStorage'].forEach(function (name) {
      Object.defineProperty(window, name, { get: function () { throw new Error('denied'); }, configurable: true });
    });`,
  },
  {
    name: 'a console that only logs',
    script: `window.console = { log: function () {} };`,
  },
  {
    name: 'performance that only knows the time',
    script: `Object.defineProperty(window, 'performance', { value: { now: Date.now }, configurable: true });`,
  },
];
