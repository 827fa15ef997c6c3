/** Something that an engine found. */
export interface Finding {
  readonly engine: 'axe' | 'ibm';
  readonly rule: string;
  /** Where the element is in the tree. */
  readonly where: string;
  /** Its start tag. */
  readonly snippet: string;
  readonly why: string;
}

interface FalsePositive {
  readonly engine: Finding['engine'];
  readonly rule: string;
  /** The elements that it is wrong of, by their start tags. */
  readonly of: RegExp;
  /** Where they are, when that tells them from others. */
  readonly at?: RegExp;
  /** What it says of them, where it is right with something else. */
  readonly saying?: RegExp;
  readonly reason: string;
}

/**
 * What engines report although nothing is wrong. IBM's engine also names what a person should look at ("potential"):
 * that was looked at on 22 November 2026, and the answer stands here.
 */
export const FALSE_POSITIVES: readonly FalsePositive[] = [
  {
    engine: 'ibm',
    rule: 'style_color_misuse',
    of: /^<style/,
    reason:
      'Asked of every page with a style sheet; this one is the test page’s own. Widgets say states in words.',
  },
  {
    engine: 'ibm',
    rule: 'aria_keyboard_handler_exists',
    of: /role="(combobox|listbox)"/,
    reason:
      'The keys are handled on the field, by a listener that the engine cannot see. Keyboard tests press them.',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_exists',
    of: /role="listbox"/,
    reason:
      'In the combobox pattern of ARIA 1.2 the focus stays in the field; aria-activedescendant names the option.',
  },
  {
    engine: 'ibm',
    rule: 'aria_child_tabbable',
    of: /role="listbox"/,
    reason: 'The same: options are pointed at by aria-activedescendant and never take the focus.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    of: /id="words"/,
    reason:
      'A magnifying glass stands in the field of the search landmark, which is the visible label; the placeholder only adds what can be searched. The accessible name is always there.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    of: /class="find"/,
    reason: 'The heading of the filter right above says what is looked for; the placeholder says it again.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    of: /^<button.*class="(disclose|clear|link dismiss)"/,
    reason: 'A button with a drawn sign, an arrow or a cross; its accessible name says what it does.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    of: /^<select/,
    reason:
      'The label element around it has visible words; the engine looks for words right beside the select.',
  },
  {
    engine: 'ibm',
    rule: 'list_structure_proper',
    of: /^<dl/,
    reason:
      'Terms and definitions in pairs, each in a div, as HTML allows; axe checks the same list and agrees.',
  },
  {
    engine: 'axe',
    rule: 'landmark-unique',
    of: /aria-label="(Filter practices|Search partners|Pages of results)"/,
    reason:
      'Only where a page has several widgets of one kind: their landmarks are named alike, and the page’s headings tell them apart.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast-enhanced',
    of: /^<(button|bdi)/,
    at: /div\[slot="coopkit-item/,
    reason:
      'A plain button that a page draws in an item of its own; the browser chose its colours. It has 4.5:1.',
  },
  {
    engine: 'ibm',
    rule: 'aria_role_redundant',
    of: /class="tree"/,
    reason: 'Safari takes the role from lists without bullets; nested ones would be heard as one.',
  },
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    of: /^<p>/,
    saying: /No organisations found|Nothing found/,
    reason: 'The sentence that says that a list is empty; it heads nothing.',
  },
  {
    engine: 'ibm',
    rule: 'text_sensory_misuse',
    of: /class="basis"/,
    reason: '“Below” and “above” are said of the EU average, not of a place on the screen.',
  },
];

/** Whether a finding is known to be wrong. */
export const isFalsePositive = ({ engine, rule, where, snippet, why }: Finding): boolean =>
  FALSE_POSITIVES.some(
    (known) =>
      known.engine === engine &&
      known.rule === rule &&
      known.of.test(snippet) &&
      (known.at?.test(where) ?? true) &&
      (known.saying?.test(why) ?? true),
  );
