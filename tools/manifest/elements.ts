import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';

/** One named thing of an element, with what the comment says of it. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface Typed extends Named {
  /** As it is written in the sources: `string | undefined`. */
  readonly type: string;
  readonly default?: string;
}

export interface Attribute extends Typed {
  /** The property that it sets. */
  readonly property: string;
}

export interface Property extends Typed {
  /** Whether it is written to its attribute, where style sheets see it. */
  readonly reflects: boolean;
  readonly readonly: boolean;
}

export interface Method extends Named {
  /** `(id: string, again?: boolean) => void` */
  readonly type: string;
}

/** What a page author may use of one element. */
export interface ElementApi {
  readonly tag: string;
  /** The class, which the package exports under this name. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Property[];
  readonly methods: readonly Method[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

/** What is read of a custom elements manifest, version 1.0.0: https://github.com/webcomponents/custom-elements-manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly (Item & { readonly fieldName?: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Item {
  readonly kind: string;
  readonly reflects?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly (Item & { readonly optional?: boolean })[];
  readonly return?: { readonly type?: { readonly text: string } };
}

const line = (text = ''): string => text.replace(/\s*\n\s*/g, ' ').trim();

const named = ({ name, description }: Item): Named => ({ name, description: line(description) });

const typed = (item: Item): Typed => ({
  ...named(item),
  type: item.type?.text ?? 'unknown',
  ...(item.default !== undefined && { default: item.default }),
});

function signature({ parameters = [], return: given }: Member): string {
  const list = parameters.map(
    ({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `(${list.join(', ')}) => ${given?.type?.text ?? 'void'}`;
}

const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);

/** Every element of a manifest, by its tag; what an element has is in the order of the alphabet. */
export function elementsOf(manifest: Manifest): readonly ElementApi[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName === undefined ? [] : [elementOf(declaration)]))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

function elementOf(declaration: Declaration): ElementApi {
  const { tagName = '', name, summary, description, members = [] } = declaration;
  const list = (items: readonly Item[] = []): readonly Named[] => items.map(named).toSorted(byName);
  return {
    tag: tagName,
    name,
    summary: line(summary),
    description: line(description),
    attributes: (declaration.attributes ?? [])
      .map((attribute) => ({ ...typed(attribute), property: attribute.fieldName ?? attribute.name }))
      .toSorted(byName),
    properties: members
      .filter(({ kind }) => kind === 'field')
      .map((member) => ({
        ...typed(member),
        reflects: member.reflects ?? false,
        readonly: member.readonly ?? false,
      }))
      .toSorted(byName),
    methods: members
      .filter(({ kind }) => kind === 'method')
      .map((member) => ({ ...named(member), type: signature(member) }))
      .toSorted(byName),
    events: (declaration.events ?? []).map(typed).toSorted(byName),
    slots: list(declaration.slots),
    parts: list(declaration.cssParts),
    cssProperties: list(declaration.cssProperties),
  };
}

/**
 * Reads what the sources say now: `custom-elements.json` may be older than they are.
 *
 * @throws with what the analyzer said when it cannot read them
 */
export async function currentElements(): Promise<readonly ElementApi[]> {
  const folder = `.coopkit/manifest-${String(process.pid)}`;
  await mkdir(join(ROOT, folder), { recursive: true });
  try {
    const { status, output } = await run(
      'cem',
      ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet', '--outdir', folder],
      { show: false },
    );
    if (status !== 0) throw new Error(`The elements cannot be read:\n${output.trimEnd()}`);
    const manifest = await readFile(join(ROOT, folder, 'custom-elements.json'), 'utf8');
    return elementsOf(JSON.parse(manifest) as Manifest);
  } finally {
    await rm(join(ROOT, folder), { recursive: true, force: true });
  }
}
