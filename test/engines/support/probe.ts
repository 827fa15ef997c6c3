/** What the first script of every page of these tests offers to the test, as `window.probe`. */
export interface Probe {
  /** What the console warned of, and what was thrown and caught by nobody. */
  readonly problems: readonly string[];
  /** What broke the page's Content Security Policy. */
  readonly violations: readonly string[];
  /** What fits a selector in the document and in all its open shadow roots, in the order of the page. */
  all(selector: string, root?: Document): Element[];
  /** Whether widgets show their data and none is busy. */
  shown(tags: readonly string[], root?: Document): boolean;
  /** What has the focus, inside open shadow roots, too. */
  focused(): Element | null;
  /** The widgets with their shadow trees, a line an element or text, as `test/host/support/tree.ts` writes them. */
  trees(root?: Document): string;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page, before anything else; it may use nothing from outside itself. */
export function installProbe(): void {
  const problems: string[] = [];
  const violations: string[] = [];
  // Mutations of the page may replace these.
  const push = (list: string[], words: string): void => {
    list[list.length] = words;
  };
  for (const level of ['error', 'warn'] as const) {
    const tell = console[level];
    console[level] = (...said: unknown[]) => {
      push(problems, String(said[0]));
      tell.apply(console, said);
    };
  }
  addEventListener('error', ({ message, target }) => {
    if (target === window) push(problems, `thrown: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    push(problems, `thrown: ${String(reason)}`);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    // The icon of the tab is asked for by the browser.
    if (!blockedURI.endsWith('/favicon.ico'))
      push(violations, `${effectiveDirective}: ${blockedURI} ${sample}`.trim());
  });

  // Called on documents of frames, too, whose own functions may have been changed.
  const query = Document.prototype.querySelectorAll;
  function collect(root: Document | ShadowRoot, selector: string, found: Element[]): void {
    const elements = root.nodeType === 9 ? query.call(root, '*') : root.querySelectorAll('*');
    for (const element of Array.from(elements)) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) collect(element.shadowRoot, selector, found);
    }
  }
  const all = (selector: string, root = document): Element[] => {
    const found: Element[] = [];
    collect(root, selector, found);
    return found;
  };

  const SHOWN: Readonly<Record<string, string>> = {
    'coopkit-call-banner': '.banner:not(.loading)',
    'coopkit-region-card': 'article:not([aria-busy=true]) .sections[aria-busy=false]',
    'coopkit-partner-search': '.hit:not([aria-hidden])',
    'coopkit-practice-feed': '[aria-busy=false] article',
  };
  const BUSY = '[aria-busy=true], .skeleton, .hit[aria-hidden], .banner.loading';
  const inside = (widget: Element, selector: string): boolean => {
    const found: Element[] = [];
    if (widget.shadowRoot) collect(widget.shadowRoot, selector, found);
    return found.length > 0;
  };
  const shown = (tags: readonly string[], root = document): boolean =>
    tags.every((tag) => {
      const widgets = all(tag, root);
      return widgets.some((widget) => inside(widget, SHOWN[tag] ?? '*'));
    }) && all(BUSY, root).length === 0;

  const focused = (): Element | null => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  function lines(node: Node, depth: number, out: string[]): void {
    const indent = '  '.repeat(depth);
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '') out.push(indent + text);
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const attributes = Array.from(element.attributes)
      .filter(({ name }) => name !== 'src')
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort();
    out.push(`${indent}<${element.localName}${attributes.join('')}>`);
    if (element.shadowRoot) {
      out.push(`${indent}  #shadow-root`);
      for (const child of Array.from(element.shadowRoot.childNodes)) lines(child, depth + 2, out);
    }
    // What stands between the tags of a widget is of the page.
    if (!element.localName.startsWith('coopkit-') || depth > 0)
      for (const child of Array.from(element.childNodes)) lines(child, depth + 1, out);
  }
  const trees = (root = document): string => {
    const out: string[] = [];
    for (const element of all('*', root)) {
      // Those inside others stand in their trees already.
      if (element.localName.startsWith('coopkit-') && element.getRootNode() === root) lines(element, 0, out);
    }
    return out.join('\n');
  };
  Object.defineProperty(window, 'probe', { value: { problems, violations, all, shown, focused, trees } });
}

/** The file of the probe. */
export const PROBE_SCRIPT = `(${installProbe.toString()})();`;
