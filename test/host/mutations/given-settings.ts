import type { Mutation } from './mutation.ts';

const names = (text: string): readonly string[] => text.split(' ');

/** Every object has a setting of this name, and nobody gave it. */
const everywhere = (what: string, settings: readonly string[], value: string): Mutation => ({
  name: `${what} on Object.prototype: ${value}`,
  script: `${JSON.stringify(settings)}.forEach(function (name) { Object.prototype[name] = ${value}; });`,
});

/** Attributes of widgets, the fields of a query, and what our scripts hand to one another. */
const OURS = names(
  'src lang dir q sort page pageSize facets filters scope near bbox grid cursor view explain detail fresh strict ' +
    'didYouMean sync paused loading lazy nuts region compact selectable search for hub manifest timeout worker fetch ' +
    'client error retryable model labels credit kind id status fallback text label title name url data items total ' +
    'next corrections matches missing origins count parent field words n day month reason open options',
);

/** What functions of the browser read of the objects that they are given. */
const OF_THE_BROWSER = names(
  'signal once passive capture bubbles composed cancelable method mode cache credentials redirect referrer integrity ' +
    'keepalive body headers priority root rootMargin threshold subtree childList characterData attributeOldValue ' +
    'delegatesFocus slotAssignment clonable serializable behavior block inline preventScroll type style timeZone unit ' +
    'notation currency numberingSystem calendar hour12 weekday era localeMatcher year hour minute second ignoreBOM fatal',
);

/** What describes a property. */
const OF_PROPERTIES = names('get set value writable attribute reflect converter hasChanged noAccessor state');

/** Values that settings have on pages that add to the prototype of everything. */
export const GIVEN_SETTINGS: readonly Mutation[] = [
  everywhere('our settings', OURS, "'page'"),
  everywhere('our settings', OURS, 'true'),
  everywhere('our settings', OURS, 'function () { return this; }'),
  everywhere('our settings', OURS, '{}'),
  everywhere('settings of the browser', OF_THE_BROWSER, "'page'"),
  everywhere('settings of the browser', OF_THE_BROWSER, 'true'),
  everywhere('settings of the browser', OF_THE_BROWSER, 'null'),
  everywhere('settings of properties', OF_PROPERTIES, "'page'"),
  everywhere('settings of properties', OF_PROPERTIES, 'function () {}'),
];
