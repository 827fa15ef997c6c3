/**
 * Groups of forms that must fall together, and pairs of different words that must stay apart. Written as in texts; the
 * tests fold them.
 */
export interface WordForms {
  readonly together: readonly string[];
  readonly apart: readonly string[];
}
