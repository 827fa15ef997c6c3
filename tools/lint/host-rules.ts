/** What no component may contain, with the reason and the remedy. */

const FORBIDDEN_NAMES: Readonly<Record<string, string>> = {
  unsafeHTML: 'unsafeHTML lets text of a record become markup; bind it as text',
  unsafeSVG: 'unsafeSVG lets text of a record become markup; write the drawing in the template',
  innerHTML: 'innerHTML lets text become markup and breaks under Trusted Types; render a template',
  outerHTML: 'outerHTML lets text become markup and breaks under Trusted Types; render a template',
  insertAdjacentHTML: 'insertAdjacentHTML lets text become markup; render a template',
  styleMap:
    'styleMap writes inline styles, which a strict content security policy blocks; set a class or property',
  customElement: '@customElement registers on import; registration belongs to src/define',
};

/** What is wrong with an imported or accessed name. */
export function componentProblem(name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(FORBIDDEN_NAMES, name) ? FORBIDDEN_NAMES[name] : undefined;
}

/** What is wrong with a piece of an `html` template. */
export function markupProblems(markup: string): string[] {
  return /\sstyle\s*=/.test(markup)
    ? ['a style attribute is blocked by a strict content security policy; use a class']
    : [];
}

const CSS_RULES: readonly (readonly [RegExp, string])[] = [
  [/\d(?:rem)\b/, 'rem follows the root of the page, which hosts set to anything; use em'],
  [
    /\b(?:margin|padding|border)-(?:left|right)\b/,
    'write the logical property (…-inline-start, …-inline-end), so that right-to-left pages work',
  ],
  [
    /(?:^|[;{\s])(?:left|right)\s*:/,
    'write inset-inline-start or inset-inline-end, so that right-to-left pages work',
  ],
  [
    /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
    'write start or end, so that right-to-left pages work',
  ],
  [
    /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
    'write the logical corner (border-start-start-radius), so that right-to-left pages work',
  ],
];

/** What is wrong with a piece of a `css` template. Comments do not count. */
export function cssProblems(css: string): string[] {
  const code = css.replace(/\/\*.*?\*\//gs, '');
  return CSS_RULES.flatMap(([pattern, message]) => (pattern.test(code) ? [message] : []));
}
