import { around } from './tree.ts';

/** Something that a screen reader says by itself. */
export interface Announcement {
  readonly politeness: 'polite' | 'assertive';
  readonly text: string;
}

const REGION = '[role=status], [role=alert], [role=log], [role=timer], [aria-live]';
const said: Announcement[] = [];
const before = new WeakMap<Element, string>();

const words = (region: Element): string => region.textContent.replaceAll(/\s+/g, ' ').trim();

function politeness(region: Element): Announcement['politeness'] | undefined {
  const live = region.getAttribute('aria-live') ?? (region.matches('[role=alert]') ? 'assertive' : 'polite');
  return live === 'polite' || live === 'assertive' ? live : undefined;
}

/** The live region that a node stands in. */
function regionOf(node: Node): Element | undefined {
  let element = node instanceof Element ? node : (node.parentElement ?? undefined);
  for (; element; element = around(element)) if (element.matches(REGION)) return element;
  return undefined;
}

function tell(region: Element): void {
  const how = politeness(region);
  const text = words(region);
  if (!how || before.get(region) === text) return;
  before.set(region, text);
  if (text !== '') said.push({ politeness: how, text });
}

/** A region that arrives with its text: alerts are heard then, polite ones are not, for nobody listened to them yet. */
function meet(region: Element): void {
  if (region.matches('[role=alert]')) tell(region);
  else before.set(region, words(region));
}

function observe(root: ShadowRoot): void {
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const region of [node, ...node.querySelectorAll('*')]) if (region.matches(REGION)) meet(region);
      }
      const region = regionOf(target);
      if (region) tell(region);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
}

/** From now on all that live regions of widgets say is kept. */
export function listen(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init): ShadowRoot {
    const root = attach.call(this, init);
    observe(root);
    return root;
  };
}

/** What was said since this was asked last. */
export const announcements = (): readonly Announcement[] => said.splice(0);
