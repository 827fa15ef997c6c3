import { legible } from '../../../src/components/base/legible.ts';
import { fixedStrings, generatedStrings } from '../corpus/index.ts';
import { NAMES } from '../corpus/keys.ts';
import { harmlessFiller, hostileFiller, type Filler } from './filler.ts';
import { faultsIn, treeOf } from './tree.ts';
import { clear, WIDGETS } from './widgets.ts';

/** What to put through a widget. */
export interface Order {
  readonly widget: string;
  /** The fixed strings, so many made by chance, or words that mean something to JavaScript, each by itself. */
  readonly strings: 'fixed' | 'names' | { readonly count: number; readonly seed: number };
  /** How many strings stand together in one text; every string goes through every field that all forms have. */
  readonly pack: number;
}

/** What came of it. */
export interface Outcome {
  readonly strings: number;
  readonly records: number;
  readonly failures: readonly string[];
}

const AT_ONCE = 100;
const MOST_FAILURES = 12;

function stringsOf(wanted: Order['strings']): readonly string[] {
  if (wanted === 'names') return NAMES;
  return wanted === 'fixed' ? fixedStrings() : generatedStrings(wanted.count, wanted.seed);
}

async function run({ widget, strings: wanted, pack }: Order): Promise<Outcome> {
  const strings = stringsOf(wanted);
  const { show, variants } = WIDGETS[widget]!;
  const failures: string[] = [];
  const fail = (what: string): void => void (failures.length < MOST_FAILURES && failures.push(what));
  /** Form of a record and what in it means something → its tree, and a text from it. */
  const trees = new Map<
    string,
    { readonly tree: string; readonly example: string; readonly filler: Filler }
  >();

  function check(node: Node | undefined, filler: Filler): void {
    if (!node) return;
    const text = node.textContent ?? '';
    for (const wantedText of filler.shown) {
      const seen = legible(wantedText);
      if (!text.includes(seen))
        fail(`${JSON.stringify(seen.slice(0, 100))} is not in ${JSON.stringify(text.slice(0, 3_000))}`);
    }
    // What a look-up by a word of data gives that reaches what all objects share.
    if (text.includes('[native code]'))
      fail(`a function is shown in ${JSON.stringify(text.slice(0, 3_000))}`);
    for (const fault of faultsIn(node as ParentNode & Node)) fail(fault);
    const key = `${filler.variant} ${filler.meanings.join()}`;
    const tree = treeOf(node);
    const known = trees.get(key);
    if (!known) trees.set(key, { tree, example: text.slice(0, 300), filler });
    else if (known.tree !== tree) fail(difference(known.tree, tree, text));
  }

  async function showAll(fillers: readonly Filler[], look: typeof check): Promise<void> {
    const nodes = await show(fillers);
    for (const [at, filler] of fillers.entries()) look(nodes[at], filler);
    clear();
  }

  async function showRecords(variantOf: (number: number) => number): Promise<void> {
    for (let from = 0; from < records; from += AT_ONCE) {
      const fillers = Array.from({ length: Math.min(AT_ONCE, records - from) }, (_, at) => {
        const number = from + at;
        return hostileFiller(strings, number * pack, 97, variantOf(number), pack);
      });
      await showAll(fillers, check);
    }
  }

  const records = Math.ceil(strings.length / pack);
  if (wanted === 'names') {
    // A look-up goes wrong with one word in one field of one form. They are few: each goes through all.
    for (let variant = 0; variant < variants; variant += 1) await showRecords(() => variant);
  } else {
    await showRecords((number) => number % variants);
  }
  for (const [key, { tree, example, filler }] of trees) {
    await showAll([harmlessFiller(filler.meanings, filler.variant)], (node) => {
      const golden = node ? treeOf(node) : '';
      if (golden !== tree) fail(`${key}: ${difference(golden, tree, example)}`);
    });
  }
  return { strings: strings.length, records, failures };
}

function difference(golden: string, tree: string, example: string): string {
  let at = 0;
  while (golden[at] === tree[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 120);
  return `the tree has\n  ${near(tree)}\nwhere it should have\n  ${near(golden)}\nin ${JSON.stringify(example.slice(0, 300))}`;
}

/** What must never happen, as it happens. */
const happened: string[] = [];
for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'open', 'print']) {
  Object.defineProperty(window, name, { value: () => happened.push(`${name}() was called`) });
}
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  happened.push(`${violatedDirective} was violated: ${sample}`),
);
window.addEventListener('unhandledrejection', ({ reason }) => happened.push(`unhandled: ${String(reason)}`));
window.addEventListener('error', ({ message }) => happened.push(`error: ${message}`));
const shapeOf = (): string =>
  [Object, Array, String, Function]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join(';');
const before = shapeOf();
const elements = document.body.children.length;

Object.assign(window, {
  untrusted: {
    widgets: Object.keys(WIDGETS),
    run,
    /** What happened to the page since this was asked last. */
    harm: (): readonly string[] => [
      ...happened.splice(0),
      ...(({} as { polluted?: unknown }).polluted === undefined ? [] : ['objects are polluted']),
      ...(shapeOf() === before ? [] : ['prototypes were changed']),
      ...(document.body.children.length === elements ? [] : ['something stands beside the widgets']),
    ],
  },
});
