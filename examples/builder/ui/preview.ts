import { WIDTHS, type View } from '../state.ts';
import type { Store } from '../store.ts';
import { el, segments } from './dom.ts';

/** What a page with little care for its guests might say. */
const HOSTILE = `html { font-size: 62.5%; }
* { box-sizing: content-box !important; border-radius: 0 !important; color: #b3005e !important; background: #fffbd6 !important;
  letter-spacing: 0.08em !important; text-transform: uppercase !important; }
a, button, input, li, h2, h3, p { display: block !important; margin: 30px !important; padding: 30px !important;
  font: italic 22px/2 'Liberation Serif', serif !important; }`;

const PLAIN = `body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif; }`;

/** What the preview shows: the widget as it is in the snippet, and its looks. */
export interface Shown {
  readonly markup: string;
  readonly style: string;
  readonly lang: string;
}

/** A live page with the widget, in a frame of a chosen width. */
export class Preview {
  readonly #frame = el('iframe', { title: 'Preview of the widget' });
  readonly #store: Store;
  readonly #script: string;
  #shown: Shown = { markup: '', style: '', lang: '' };
  #markup = '';

  constructor(place: HTMLElement, store: Store, script: string) {
    this.#store = store;
    this.#script = script;
    const { view } = store.state;
    const change = (changes: Partial<View>): void => {
      store.update({ view: { ...store.state.view, ...changes } });
      this.#dress();
    };
    place.append(
      el(
        'div',
        { class: 'tools' },
        segments(
          'Width',
          WIDTHS.map((width) => [String(width), width === 0 ? 'All' : String(width)] as const),
          String(view.width),
          (width) => change({ width: Number(width) }),
        ),
        segments(
          'Page',
          [
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
          view.scheme,
          (scheme) => change({ scheme: scheme === 'dark' ? 'dark' : 'light' }),
        ),
        segments(
          'Its styles',
          [
            ['plain', 'Plain'],
            ['hostile', 'Hostile'],
          ],
          view.host,
          (host) => change({ host: host === 'hostile' ? 'hostile' : 'plain' }),
        ),
      ),
      el(
        'div',
        { class: 'stage', role: 'group', 'aria-label': 'Preview, scrolls sideways', tabindex: '0' },
        this.#frame,
      ),
    );
    this.#frame.addEventListener('load', () => {
      this.#markup = '';
      this.show(this.#shown);
    });
    // The page is ours and says nothing of the choice: what was chosen comes in as elements, never as part of it.
    this.#frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title><base target="_blank"><style id="page"></style><style id="looks"></style><script async src="${encodeURI(this.#script)}"></script></head><body><main></main></body></html>`;
  }

  /** Shows a choice. What did not change stays as it is. */
  show(shown: Shown): void {
    this.#shown = shown;
    const page = this.#frame.contentDocument;
    const main = page?.querySelector('main');
    if (!page || !main) return;
    this.#dress();
    page.documentElement.lang = shown.lang || 'en';
    const looks = page.querySelector('#looks');
    if (looks) looks.textContent = shown.style;
    if (shown.markup === this.#markup) return;
    this.#markup = shown.markup;
    main.innerHTML = shown.markup;
  }

  #dress(): void {
    const { width, scheme, host } = this.#store.state.view;
    this.#frame.style.inlineSize = width === 0 ? '100%' : `${String(width)}px`;
    this.#frame.style.colorScheme = scheme;
    const page = this.#frame.contentDocument;
    const style = page?.querySelector('#page');
    if (!style) return;
    style.textContent = `:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText; }\n${PLAIN}\n${host === 'hostile' ? HOSTILE : ''}`;
  }
}
