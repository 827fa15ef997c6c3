import { html, type TemplateResult } from 'lit';
import type { Segment } from '../../sdk/query.ts';
import { legible } from '../base/legible.ts';

/** A text from data with its matches marked. */
export function marked(text: string, highlight: (text: string) => readonly Segment[]): unknown {
  const matches: [before: string, match: string][] = [];
  let plain = '';
  for (const { text: piece, match } of highlight(legible(text))) {
    if (match) matches.push([plain, piece]);
    plain = match ? '' : plain + piece;
  }
  const [only] = matches;
  if (!only) return plain;
  // Around each piece of an array, Lit keeps two comments; mostly there is one match.
  return matches.length === 1
    ? withMark(...only, plain)
    : [...matches.map((each) => withMark(...each)), plain];
}

const withMark = (before: string, match: string, after = ''): TemplateResult =>
  html`${before}<mark .textContent=${match}></mark>${after}`;
