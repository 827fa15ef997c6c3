import { html } from 'lit';
import type { Segment } from '../../sdk/query.ts';
import { legible } from '../base/legible.ts';

/** A text from data with its matches marked. */
export function marked(text: string, highlight: (text: string) => readonly Segment[]): unknown {
  const matches: { readonly before: string; readonly match: string }[] = [];
  let plain = '';
  for (const { text: piece, match } of highlight(legible(text))) {
    if (match) matches.push({ before: plain, match: piece });
    plain = match ? '' : plain + piece;
  }
  const last = matches.length - 1;
  const marks = matches.map(
    ({ before, match }, at) => html`${before}<mark .textContent=${match}></mark>${at === last ? plain : ''}`,
  );
  // Around each piece of an array, Lit keeps two comments; mostly there is one match.
  return last > 0 ? marks : (marks[0] ?? plain);
}
