import type { Collection } from '../controls.ts';
import { checkSource, proposals, type Proposal } from '../data.ts';
import type { AttributeInfo } from '../snippets/types.ts';
import type { Store } from '../store.ts';
import { el, field, fieldName, newId, sentence, textInput } from './dom.ts';

const PAUSE = 150;

/** A record by its id or code, with proposals while somebody types its name. */
export function recordField(
  { name, description }: AttributeInfo,
  { collection, by }: { readonly collection: Collection; readonly by: 'id' | 'nuts' },
  store: Store,
): HTMLElement {
  const list = el('datalist', { id: newId() });
  let timer = 0;
  let turn = 0;
  const propose = async (typed: string): Promise<void> => {
    const mine = (turn += 1);
    const found = await findProposals(store, collection, by, typed);
    if (mine !== turn) return;
    list.replaceChildren(
      ...found.map(({ value, words: text }) => el('option', { value, label: `${text} (${value})` })),
    );
  };
  const input = textInput(
    {
      value: store.state.attributes[name] ?? '',
      list: list.id,
      spellcheck: 'false',
      placeholder: by === 'nuts' ? 'HR02, or a name' : 'Type a name',
    },
    (typed) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void propose(typed), PAUSE);
      store.setAttribute(name, typed === '' ? undefined : typed);
    },
  );
  if (collection === 'calls') input.addEventListener('focus', () => void propose(''), { once: true });
  const whole = field(fieldName(name), input, sentence(description));
  whole.append(list);
  return whole;
}

async function findProposals(
  store: Store,
  collection: Collection,
  by: 'id' | 'nuts',
  typed: string,
): Promise<readonly Proposal[]> {
  for (const source of store.state.sources) {
    const checked = source.address === '' ? undefined : await checkSource(source);
    if (!checked || 'problem' in checked) continue;
    try {
      const found = await proposals(checked.client, collection, by, typed);
      if (found.length > 0) return found;
    } catch {
      // A source without proposals: the code can still be typed.
    }
  }
  return [];
}
