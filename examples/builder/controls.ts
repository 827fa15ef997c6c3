import type { AttributeInfo, WidgetInfo } from './snippets/types.ts';

/** How a value is asked for. */
export type Control =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** Fields of the data, some of them, in an order. */
  | { readonly kind: 'fields' }
  /** Values that the data has in a field; several of them, with that sign between. */
  | { readonly kind: 'values'; readonly collection: Collection; readonly field: string }
  /** Filters over several fields, as in a web address. */
  | { readonly kind: 'scope'; readonly collection: Collection }
  /** One record of the data, by its id or its code. */
  | { readonly kind: 'record'; readonly collection: Collection; readonly by: 'id' | 'nuts' }
  /** A text, or none, or an empty one that means something: what the three are called. */
  | { readonly kind: 'three'; readonly none: string; readonly empty: string; readonly text: string }
  | { readonly kind: 'text'; readonly hint: string };

export type Collection = 'organisations' | 'regions' | 'practices' | 'calls';

/** Where attributes are asked for: among what the widget shows, or among what few pages need. */
export type Section = 'content' | 'more';

/** Filters of a partner search, in the order in which they are offered. */
export const SEARCH_FIELDS = [
  'country',
  'technologies',
  'services',
  'sectors',
  'category',
  'organisationType',
  'objectives',
  'level',
  'has',
];

const HEADINGS: Control = { kind: 'number', min: 1, max: 6 };
const PAGES: Control = { kind: 'number', min: 1, max: 100 };
const values = (field: string): Control => ({ kind: 'values', collection: 'practices', field });

/** Attributes whose type does not say how to ask for them, by their name alone or with that of their widget. */
const KNOWN: Readonly<Record<string, Control>> = {
  'heading-level': HEADINGS,
  'page-size': PAGES,
  loading: { kind: 'one-of', values: ['lazy'] },
  'sync-url': { kind: 'three', none: 'No', empty: 'Yes', text: 'Yes, in a parameter of this name' },
  facets: { kind: 'fields' },
  field: { kind: 'one-of', values: SEARCH_FIELDS },
  scope: { kind: 'scope', collection: 'organisations' },
  detail: { kind: 'one-of', values: ['place', 'none'] },
  topics: values('topics'),
  objectives: values('objectives'),
  country: values('country'),
  form: values('form'),
  label: { kind: 'three', none: 'The usual heading', empty: 'No heading', text: 'This heading' },
  nuts: { kind: 'record', collection: 'regions', by: 'nuts' },
  region: { kind: 'record', collection: 'regions', by: 'id' },
  organisation: { kind: 'record', collection: 'organisations', by: 'id' },
  call: { kind: 'record', collection: 'calls', by: 'id' },
  'call-type': { kind: 'one-of', values: ['project', 'peer-review', 'matchmaking', 'pairing'] },
  'time-zone': { kind: 'text', hint: 'Europe/Helsinki' },
  'search-href': { kind: 'text', hint: '/partners?nuts={nuts}' },
};

/** What few pages need. */
const MORE = ['heading-level', 'loading', 'paused', 'sync-url', 'for', 'search', 'time-zone', 'detail'];

/** How an attribute is asked for; one that is new in the manifest by its type. */
export function controlFor({ name, type }: AttributeInfo): Control {
  const known = KNOWN[name];
  if (known) return known;
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'number') return { kind: 'number', min: 0, max: 1_000 };
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  return words.length > 0 ? { kind: 'one-of', values: words } : { kind: 'text', hint: '' };
}

/** The attributes of a widget that a section asks for. The data has a section of its own. */
export function attributesIn(section: Section, { attributes }: WidgetInfo): readonly AttributeInfo[] {
  return attributes.filter(({ name }) => name !== 'src' && MORE.includes(name) === (section === 'more'));
}

/** What a widget shows, to ask whether a source has it. */
export function collectionOf({ tag }: Pick<WidgetInfo, 'tag'>): Collection {
  if (tag === 'coopkit-region-card') return 'regions';
  if (tag === 'coopkit-practice-feed') return 'practices';
  return tag === 'coopkit-call-banner' ? 'calls' : 'organisations';
}
