import { snippetFor, TARGETS } from '../snippets/index.ts';
import { policyFor } from '../snippets/policy.ts';
import type { Choice, TargetName } from '../snippets/types.ts';
import type { Store } from '../store.ts';
import { byId, el, segments } from './dom.ts';

/** How long a button says that it copied. */
const THANKS = 2_000;

/** The code for a kind of site, each part with a button. */
export class Code {
  readonly #parts = el('div', {});

  constructor(place: HTMLElement, store: Store) {
    const targets = Object.entries(TARGETS).map(([name, { label }]) => [name, label] as const);
    place.append(
      segments('For', targets, store.state.target, (target) =>
        store.update({ target: target as TargetName }),
      ),
      this.#parts,
    );
    // The legend says what the heading says.
    place.querySelector('legend')?.classList.add('visually-hidden');
  }

  show(choice: Choice, target: TargetName): void {
    const { note, parts } = snippetFor(target, choice);
    const isLocal = /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(choice.scripts);
    this.#parts.replaceChildren(
      el('p', { class: 'note' }, note),
      ...(isLocal
        ? [
            el(
              'p',
              { class: 'hint' },
              'These addresses work on this computer only. Put the files on a server of yours and name it under “Where the scripts lie”.',
            ),
          ]
        : []),
      ...parts.map(({ place, code }) => block(place, code)),
      block('If the site sends a Content Security Policy, it must allow', policyFor(choice)),
      el(
        'p',
        { class: 'hint note' },
        'What an editor strips, and for whom: ',
        el('code', {}, `docs/recipes/${TARGETS[target].recipe}.md`),
        '.',
      ),
    );
  }
}

function block(place: string, code: string): HTMLElement {
  const text = el('code', {}, code);
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': `Copy: ${place}` }, 'Copy');
  button.addEventListener('click', () => void copy(code, text, button));
  return el(
    'figure',
    {},
    el('figcaption', {}, el('span', {}, place), button),
    el('pre', { tabindex: '0', role: 'region', 'aria-label': place }, text),
  );
}

async function copy(code: string, text: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const said = byId('said');
  try {
    await navigator.clipboard.writeText(code);
    said.textContent = 'Copied.';
    button.textContent = 'Copied';
  } catch {
    // Not allowed in this frame, or no secure address: the keyboard still copies what is selected.
    getSelection()?.selectAllChildren(text);
    said.textContent = 'Selected: press Ctrl and C to copy.';
    button.textContent = 'Selected';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
    said.textContent = '';
  }, THANKS);
}
