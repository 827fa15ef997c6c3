import type { Suggestion } from '../query.ts';
import { take } from './shape.ts';
import type { Shape } from './shape.ts';
import { checkWire, unreadable } from './version.ts';

const SUGGESTION: Shape = {
  type: 'string',
  'id?': 'string',
  'label?': { '*': 'string' },
  'detail?': 'string',
  'field?': 'string',
  'value?': 'string',
  'text?': 'string',
  'count?': 'number',
};

/** What each kind of suggestion cannot be without. Kinds that a later version adds are left out: nothing can show them. */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['record', ['id', 'label']],
  ['filter', ['field', 'value', 'count']],
  ['text', ['text', 'count']],
]);

/** Reads proposals. */
export function readSuggestions(body: unknown, where: string): readonly Suggestion[] {
  const { items } = checkWire(body, where);
  const taken = take([SUGGESTION], items) as readonly Suggestion[] | undefined;
  if (!taken) throw unreadable(where, 'list of suggestions');
  return taken.filter((each) => NEEDED.get(each.type)?.every((field) => field in each));
}
