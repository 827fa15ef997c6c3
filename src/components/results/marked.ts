import { html } from 'lit';
import type { Segment } from '../../sdk/query.ts';
import { legible } from '../base/legible.ts';

/** A text from data with its matches marked. */
export const marked = (text: string, highlight: (text: string) => readonly Segment[]): unknown =>
  withMarks(highlight(legible(text)));

/** Not an array of pieces: Lit would keep two comments around each. */
function withMarks([piece, ...rest]: readonly Segment[], before = ''): unknown {
  if (!piece) return before;
  return piece.match
    ? html`${before}<mark .textContent=${piece.text}></mark>${withMarks(rest)}`
    : withMarks(rest, before + piece.text);
}
