import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** The part of the protocol's node that is compared. */
interface Node {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly shadowRootType?: string;
}

const ELEMENT = 1;
const TEXT = 3;

function lines(node: Node, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (node.nodeType === TEXT) {
    const text = node.nodeValue.replaceAll(/\s+/g, ' ').trim();
    return text === '' ? [] : [indent + text];
  }
  if (node.nodeType !== ELEMENT) return [];
  const pairs = node.attributes ?? [];
  const attributes = pairs.flatMap((name, at) =>
    at % 2 === 0 && name !== 'src' ? [` ${name}=${JSON.stringify(pairs[at + 1])}`] : [],
  );
  return [
    `${indent}<${node.localName || node.nodeName.toLowerCase()}${attributes.toSorted().join('')}>`,
    // Not those of the browser's own controls.
    ...(node.shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType !== 'user-agent')
      .flatMap(({ children = [] }) => [
        `${indent}  #shadow-root`,
        ...children.flatMap((child) => lines(child, depth + 2)),
      ]),
    ...(node.children ?? []).flatMap((child) => lines(child, depth + 1)),
  ];
}

function* elements(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* elements(child);
}

/**
 * The widgets of a page with their shadow trees, a line an element or text: without the
 * address of their data, which each page spells its own way, and without comments, which are Lit's marks. Read
 * over the browser's protocol, because a test that runs in the page would run with what the page did to built-ins.
 */
export async function widgetTrees(page: Page): Promise<string> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const widgets = [...elements(root)].filter(({ localName }) => localName.startsWith('coopkit-'));
  return widgets.flatMap((widget) => lines({ ...widget, children: [] }, 0)).join('\n');
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** How long trees may take until they are as expected, and how often they are read, in milliseconds. */
const PATIENCE = 8_000;
const INTERVAL = 40;

/** Reads the trees until they are as expected; gives the last reading when they never are. */
export async function treesLike(page: Page, expected: string): Promise<string> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const trees = await widgetTrees(page);
    if (trees === expected || performance.now() > end) return trees;
    await setTimeout(INTERVAL);
  }
}

/** Reads the trees until they stay as they are. */
export async function settledTrees(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  for (let last = ''; ;) {
    const trees = await widgetTrees(page);
    if (trees === last) return trees;
    last = trees;
    await setTimeout(INTERVAL);
  }
}

/** The first lines in which trees differ, with what stands around them; nothing when they are the same. */
export function difference(trees: string, expected: string): string | undefined {
  if (trees === expected) return undefined;
  const [found, wanted] = [trees.split('\n'), expected.split('\n')];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  const from = Math.max(0, (at < 0 ? wanted.length : at) - 4);
  const excerpt = (all: readonly string[]): string => all.slice(from, from + 10).join('\n');
  return `expected (${String(wanted.length)} lines):\n${excerpt(wanted)}\nfound (${String(found.length)} lines):\n${excerpt(found)}`;
}

/** Runs a classic script in the page, at once and without anything of the test around it. */
export async function runInPage(page: Page, script: string): Promise<void> {
  const session = await sessionOf(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: script });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
