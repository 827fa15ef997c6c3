import { nothing, render } from 'lit';
import { registerLocale } from '../../../../src/components/base/localize.ts';
import * as callDates from '../../../../src/locales/en/call-dates.ts';
import * as call from '../../../../src/locales/en/call.ts';
import * as common from '../../../../src/locales/en/common.ts';
import * as facetMore from '../../../../src/locales/en/facet-more.ts';
import * as practice from '../../../../src/locales/en/practice.ts';
import * as profile from '../../../../src/locales/en/profile.ts';
import * as region from '../../../../src/locales/en/region.ts';
import * as searchHelp from '../../../../src/locales/en/search-help.ts';
import * as search from '../../../../src/locales/en/search.ts';
import * as suggestions from '../../../../src/locales/en/suggestions.ts';
import type { MessageGroup } from '../../../../src/locales/message.ts';
import { pseudoTexts } from '../../../../tools/languages/pseudo.ts';
import type { Timers } from '../time.ts';
import { ACTS } from './acts.ts';
import { announcements, listen } from './live-regions.ts';
import type { Scene, Setting } from './scene.ts';
import { ringFault } from './focus-ring.ts';
import { faintControls, faintMarks } from './outlines.ts';
import { STORIES } from './stories.ts';
import { headingLevels, languagesInside, motions, namelessLandmarks } from './structure.ts';
import { smallTargets } from './targets.ts';
import { burstBoxes, lostText, spaceText } from './text-room.ts';
import { deepFocus, everything } from './tree.ts';

declare global {
  interface Window {
    timers: Timers;
    /** The page of the tests. */
    scenes: {
      readonly names: readonly string[];
      /** Shows a scene and resolves when nothing moves any more. */
      show(name: string, setting?: Setting): Promise<void>;
      /** Resolves when nothing moves any more. */
      settled(): Promise<void>;
    };
    /** What tests measure on it. */
    measures: typeof MEASURES;
  }
}

const ENGLISH = [
  callDates,
  call,
  common,
  facetMore,
  practice,
  profile,
  region,
  searchHelp,
  search,
  suggestions,
]
  .flatMap((module) => Object.values(module) as MessageGroup[])
  .reduce((all, group) => ({ ...all, ...group }), {});
registerLocale('en-XA', pseudoTexts(ENGLISH, 'en-XA'));

const SCENES: ReadonlyMap<string, Scene> = new Map(
  [...STORIES, ...ACTS].map((scene) => [scene.name, scene] as const),
);

/** Milliseconds between two letters that are typed, and those that pass at a time. */
const PACE = 250;
const STEP = 25;

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Frames in a row without any change, until a scene counts as settled. */
const STILL = 4;

/** Everything below a node, shadow roots too, as one text. */
function inkOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map((element) =>
      element.shadowRoot ? `${element.shadowRoot.innerHTML}${inkOf(element.shadowRoot)}` : '',
    )
    .join('');
}

/** Scenes in which something never comes. */
const WAITING = /loading|slow/;

/** Whether a widget shows that something is on its way. */
const isBusy = (): boolean =>
  [...everything()].some((element) => element.matches('[aria-busy=true], .reserved, .skeleton'));

let waits = false;

async function settled(): Promise<void> {
  let before = '';
  for (let still = 0; still < STILL; still += 1) {
    await frame();
    const ink = document.body.innerHTML + inkOf(document.body);
    if (ink !== before || window.timers.pending > 0 || (!waits && isBusy())) still = -1;
    before = ink;
  }
}

async function show(name: string, { lang = 'en', dir = 'ltr' }: Setting = {}): Promise<void> {
  const scene = SCENES.get(name);
  const place = document.querySelector<HTMLElement>('#place');
  if (!scene || !place) throw new Error(`There is no scene "${name}".`);
  render(nothing, place);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: scene.offline !== true });
  waits = WAITING.test(name);
  scrollTo(0, 0);
  render(scene.content(), place);
  await settled();
  if (!scene.act) return;
  await scene.act(place);
  await settled();
}

const MEASURES = {
  burstBoxes,
  faintControls,
  faintMarks,
  headingLevels,
  languagesInside,
  lostText,
  motions,
  namelessLandmarks,
  ringFault,
  smallTargets,
  spaceText,
  /** Whether a modal dialog stands over the page. */
  isModal: (): boolean => [...everything()].some((element) => element.matches(':modal')),
  announcements,
  /** Types into the search field as people do, so slowly that every letter may be answered. */
  async type(words: string): Promise<void> {
    const field = [...everything()].find((element) => element.matches('[role=combobox]')) as HTMLInputElement;
    field.focus();
    window.timers.hold();
    for (let end = 1; end <= words.length; end += 1) {
      field.value = words.slice(0, end);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      for (let passed = 0; passed < PACE; passed += STEP) {
        await frame();
        window.timers.pass(STEP);
      }
    }
    window.timers.release();
  },
  /** Lets days pass at the clock of the banner. */
  passTime(days: number): void {
    const banner = document.querySelector<HTMLElement & { now: () => number }>('coopkit-call-banner');
    if (!banner) return;
    const later = banner.now() + days * 86_400_000;
    banner.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  },
  focusedAddress: (): string | undefined => (deepFocus() as HTMLAnchorElement | undefined)?.href,
  refresh: (widget: string): void =>
    document.querySelector<HTMLElement & { refresh(): void }>(widget)?.refresh(),
};
window.measures = MEASURES;
listen();
window.scenes = { names: [...SCENES.keys()], show, settled };
