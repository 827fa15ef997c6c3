/** Whether the page is changed before our script comes, or when the widgets are there. */
export type Moment = 'before' | 'after';

/** Something that the scripts or the markup of a page do to what all scripts of the page share. */
export interface Mutation {
  readonly name: string;
  /** A classic script. */
  readonly script?: string;
  /** When the script may run; before ours loads and when the widgets are there, unless told otherwise. */
  readonly moments?: readonly Moment[];
  /** Markup that stands before the widgets. */
  readonly markup?: string;
}
