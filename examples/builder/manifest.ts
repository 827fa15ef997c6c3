import type { AttributeInfo, WidgetInfo } from './snippets/types.ts';

/** The parts of `custom-elements.json` that are read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly type?: { readonly text: string };
    readonly default?: string;
    readonly description?: string;
  }[];
}

/** What widgets get their data from; the builder writes them where they are needed. */
const NO_WIDGETS = ['coopkit-provider', 'coopkit-source'];

/** The order in which they are offered: whole widgets, then the parts of a search. */
const ORDER = [
  'coopkit-partner-search',
  'coopkit-region-card',
  'coopkit-practice-feed',
  'coopkit-call-banner',
  'coopkit-partner-profile',
  'coopkit-search-box',
  'coopkit-facet',
  'coopkit-results',
  'coopkit-pager',
];

const place = ({ tag }: WidgetInfo): number => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);

/** Every widget of the manifest with all its attributes, so that none is forgotten when one is added. */
export function widgetsOf({ modules }: Manifest): readonly WidgetInfo[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName: tag, summary = '', attributes = [] }) =>
      tag === undefined || NO_WIDGETS.includes(tag)
        ? []
        : [{ tag, summary, attributes: attributes.map(attributeOf) }],
    )
    .toSorted((one, other) => place(one) - place(other));
}

function attributeOf(given: NonNullable<Declaration['attributes']>[number]): AttributeInfo {
  return {
    name: given.name,
    type: (given.type?.text ?? 'string').replace(/\s*\|\s*undefined$/, ''),
    default: defaultOf(given.default),
    description: (given.description ?? '').replace(/\s+/g, ' '),
  };
}

/** `'say'` → `say`, as it is written in an attribute. */
function defaultOf(text: string | undefined): string | undefined {
  if (text === undefined || text === 'undefined') return undefined;
  return /^(['"`])(.*)\1$/s.exec(text)?.[2] ?? text;
}
