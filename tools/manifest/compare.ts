import type { ElementApi, Method, Named, Property, Typed } from './elements.ts';

/** One difference between two versions of the elements. */
export interface Change {
  /** `coopkit-region-card`, and what of it: `attribute nuts`; the element itself is `element`. */
  readonly tag: string;
  readonly what: string;
  /** What happened to it: `is gone`. */
  readonly how: string;
  /** Whether pages that are written for the earlier version may no longer do what they did. */
  readonly isBreaking: boolean;
}

/** What is compared, in one word, and where it stands. */
const LISTS = [
  ['attribute', 'attributes'],
  ['property', 'properties'],
  ['method', 'methods'],
  ['event', 'events'],
  ['slot', 'slots'],
  ['part', 'parts'],
  ['custom property', 'cssProperties'],
] as const;

type Item = Named & Partial<Typed & Property & Method & { readonly property: string }>;

/** Names every difference in what pages may use of the elements. Descriptions are none. */
export function compareElements(
  before: readonly ElementApi[],
  after: readonly ElementApi[],
): readonly Change[] {
  const [were, are] = [before, after].map((list) => new Map(list.map((element) => [element.tag, element])));
  const tags = [...new Set([...before, ...after].map(({ tag }) => tag))].toSorted();
  return tags.flatMap((tag) => {
    const [was, is] = [were?.get(tag), are?.get(tag)];
    if (!was) return [{ tag, what: 'element', how: 'is new', isBreaking: false }];
    if (!is) return [{ tag, what: 'element', how: 'is gone', isBreaking: true }];
    const renamed =
      was.name === is.name
        ? []
        : [{ tag, what: 'class', how: `${was.name} is now ${is.name}`, isBreaking: true }];
    return [...renamed, ...LISTS.flatMap(([kind, list]) => compareLists(tag, kind, was[list], is[list]))];
  });
}

function compareLists(
  tag: string,
  kind: (typeof LISTS)[number][0],
  before: readonly Item[],
  after: readonly Item[],
): readonly Change[] {
  const named = (name: string): string => `${kind} ${name || '(default)'}`;
  const now = new Map(after.map((item) => [item.name, item]));
  const known = new Set(before.map(({ name }) => name));
  const kept = before.flatMap((was) => {
    const is = now.get(was.name);
    const what = named(was.name);
    if (!is) return [{ tag, what, how: 'is gone', isBreaking: true }];
    return differences(kind, was, is).map((difference) => ({ tag, what, ...difference }));
  });
  const added = after.filter(({ name }) => !known.has(name));
  return [
    ...kept,
    ...added.map(({ name }) => ({ tag, what: named(name), how: 'is new', isBreaking: false })),
  ];
}

type Difference = Pick<Change, 'how' | 'isBreaking'>;

function differences(kind: string, was: Item, is: Item): readonly Difference[] {
  const found: Difference[] = [];
  if (was.type !== is.type && was.type !== undefined && is.type !== undefined) {
    const isBreaking = breaksType(kind, was.type, is.type);
    found.push({ how: `was ${was.type} and is ${is.type}`, isBreaking });
  }
  // Pages that say nothing get something else.
  if (was.default !== is.default) {
    const [from, to] = [was.default ?? 'none', is.default ?? 'none'];
    found.push({ how: `has another default: ${to} in place of ${from}`, isBreaking: true });
  }
  if (was.property !== is.property) {
    found.push({
      how: `sets ${is.property ?? 'nothing'} in place of ${was.property ?? 'nothing'}`,
      isBreaking: true,
    });
  }
  if (was.reflects !== is.reflects) {
    const how = is.reflects ? 'is written to its attribute' : 'is no longer written to its attribute';
    found.push({ how, isBreaking: !is.reflects });
  }
  if (was.readonly !== is.readonly) {
    found.push({
      how: is.readonly ? 'can no longer be set' : 'can be set',
      isBreaking: is.readonly === true,
    });
  }
  return found;
}

/** The members of a union, and those of what stands in brackets or strings left whole. */
const members = (type: string): ReadonlySet<string> =>
  new Set(
    (type.match(/(?:'[^']*'|<[^>]*>|\([^)]*\)|=>|[^|])+/g) ?? [])
      .map((member) => member.trim())
      .filter(Boolean),
  );

/** What pages set may take more than before; what they get may not be something else. */
function breaksType(kind: string, was: string, is: string): boolean {
  if (kind === 'method') return !addsOptionalParameters(was, is);
  if (kind !== 'attribute' && kind !== 'property') return true;
  const now = members(is);
  return ![...members(was)].every((member) => now.has(member));
}

/** `(id: string) => void` → `(id: string, again?: boolean) => void` */
function addsOptionalParameters(was: string, is: string): boolean {
  const [, given = '', result = ''] = /^\((.*)\) => (.*)$/.exec(was) ?? [];
  const [, taken = '', promised = ''] = /^\((.*)\) => (.*)$/.exec(is) ?? [];
  if (result !== promised || !taken.startsWith(given)) return false;
  const more = taken.slice(given.length).replace(/^, /, '');
  return /^\w+\?: /.test(more) && !/, \w+: /.test(more);
}
