/** A page in which functions can be run. */
export interface Runs {
  evaluate<Result, Given>(act: (given: Given) => Result, given: Given): Promise<Result>;
}

/** What widgets take from the page: a theme's font and colours, a reader's spacing, and what is hidden or switched off. */
const INHERITED = [
  'color',
  'color-scheme',
  'direction',
  'font',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  '-webkit-font-smoothing',
  'letter-spacing',
  'pointer-events',
  'visibility',
  'word-spacing',
];

/** What a style sheet of the page changed inside its widgets. */
export interface StyleChanges {
  /** How many elements were compared, pseudo-elements among them. */
  readonly elements: number;
  /** Each as "element: property: with the sheet → without". */
  readonly changes: readonly string[];
}

/**
 * Compares the computed style of every element in the widgets' shadow trees under a style sheet of the page with that on
 * the page without it, on which widgets have the same room and inherit what they may inherit.
 *
 * @param wrap classes of the page's `<main>`, in which the widgets stand
 */
export function styleChanges(page: Runs, css: string, wrap: string): Promise<StyleChanges> {
  return page.evaluate(
    ([sheet, classes, inherited]) => {
      const main = document.querySelector('main');
      // The provider draws nothing: what stands in it is of the page.
      const hosts = [...document.querySelectorAll<HTMLElement>(':not(coopkit-provider)')].filter(
        ({ shadowRoot }) => shadowRoot,
      );

      const styleOf = (element: Element, pseudo?: string): Map<string, string> => {
        const style = getComputedStyle(element, pseudo);
        const names = Array.from(style).filter((name) => !name.startsWith('--'));
        return new Map(names.map((name) => [name, style.getPropertyValue(name)]));
      };
      const pseudosOf = (element: Element): readonly string[] => {
        if (element.localName === 'input') return ['::placeholder'];
        const drawn = ['::before', '::after'].filter((pseudo) => {
          const { content } = getComputedStyle(element, pseudo);
          return content !== 'none' && content !== 'normal';
        });
        return getComputedStyle(element).display === 'list-item' ? [...drawn, '::marker'] : drawn;
      };
      const snapshot = (): Map<string, Map<string, string>> => {
        const styles = new Map<string, Map<string, string>>();
        for (const [place, { localName, shadowRoot }] of hosts.entries()) {
          // Not the outermost box: how large it is follows from the room that the page gives.
          for (const [index, element] of [...(shadowRoot?.querySelectorAll(':host > * *') ?? [])].entries()) {
            const name = `${localName} ${String(place)}/${String(index)} ${element.localName}.${[...element.classList].join('.')}`;
            styles.set(name, styleOf(element));
            for (const pseudo of pseudosOf(element)) styles.set(name + pseudo, styleOf(element, pseudo));
          }
        }
        return styles;
      };

      const style = document.createElement('style');
      style.textContent = sheet;
      document.head.append(style);
      if (main) main.className = classes;
      const under = snapshot();
      const passedOn = hosts.map((host) => {
        const from = getComputedStyle(host);
        const box = host.shadowRoot?.firstElementChild;
        return [
          ['inline-size', box ? getComputedStyle(box).inlineSize : 'auto'],
          ...inherited.map((name) => [name, from.getPropertyValue(name)]),
        ] as const;
      });

      style.remove();
      if (main) main.className = '';
      for (const [place, host] of hosts.entries()) {
        for (const [name = '', value = ''] of passedOn[place] ?? []) host.style.setProperty(name, value);
      }
      const without = snapshot();
      for (const host of hosts) host.removeAttribute('style');

      const changes: string[] = [];
      for (const name of new Set([...under.keys(), ...without.keys()])) {
        const [one, other] = [under.get(name), without.get(name)];
        for (const property of (one ?? other ?? new Map<string, string>()).keys()) {
          const [value, expected] = [one?.get(property), other?.get(property)];
          if (value !== expected)
            changes.push(`${name}: ${property}: ${String(value)} → ${String(expected)}`);
        }
      }
      return { elements: without.size, changes };
    },
    [css, wrap, INHERITED] as const,
  );
}
