import type { html, TemplateResult } from 'lit';
import type { LocalizedText } from '../../sdk/model/text.ts';

/** The words of a record by the names that a `<template slot="item">` uses; an absent one is an empty string. */
export type ItemWords = Readonly<Record<string, string>>;

/** What `renderItem` is given beside the record, so that its item speaks the visitor's language. */
export interface ItemHelpers {
  /** Lit's `html`, for pages that have no Lit of their own. */
  readonly html: typeof html;
  /** BCP 47 tag of the language that the widget speaks. */
  readonly lang: string;
  /** Level of the heading that fits the page's outline, 1 to 6. */
  readonly headingLevel: number;
  /** What `{{name}}` and its kin stand for in a template: see `docs/theming.md`. */
  readonly words: ItemWords;
  /** A text of the record in the best language there is; an empty string when there is none. */
  readonly text: (text: LocalizedText | undefined) => string;
  /** The word for a code: `label('topics', 'robotics')`. */
  readonly label: (field: string, code: string) => string;
  /** The name of a country by its ISO code. */
  readonly country: (code: string) => string;
  /** A day, month or year in words. */
  readonly date: (day: string) => string;
  readonly number: (value: number) => string;
  /** An address from the record when it may become a link, else `undefined`. */
  readonly url: (address: string | undefined) => string | undefined;
  /** Opens the record, as a press on its title does: fires `coopkit-select`. */
  readonly open: () => void;
}

/** What an item may be: text, a node, a Lit template, or several of them; nothing for the widget's own item. */
export type Item = string | number | Node | TemplateResult | readonly Item[] | null | undefined;

/**
 * Draws one record of a list. Text is shown as text, never read as HTML. What it throws is told once on the console, and
 * the widget's own item stands in.
 */
export type RenderItem<R> = (record: R, helpers: ItemHelpers) => Item;
