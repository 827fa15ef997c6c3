/** What no component may contain, with the reason and the remedy. */

const FORBIDDEN_NAMES: Readonly<Record<string, string>> = {
  unsafeHTML: 'unsafeHTML lets text of a record become markup; bind it as text',
  unsafeSVG: 'unsafeSVG lets text of a record become markup; write the drawing in the template',
  innerHTML: 'innerHTML lets text become markup and breaks under Trusted Types; render a template',
  outerHTML: 'outerHTML lets text become markup and breaks under Trusted Types; render a template',
  insertAdjacentHTML: 'insertAdjacentHTML lets text become markup; render a template',
  setHTMLUnsafe: 'setHTMLUnsafe lets text become markup; render a template',
  createContextualFragment: 'createContextualFragment lets text become markup; render a template',
  parseFromString: 'parseFromString lets text become markup; render a template',
  srcdoc: 'srcdoc lets text become a page; render a template',
  unsafeStatic: 'unsafeStatic lets text become markup; write it in the template',
  unsafeCSS: 'unsafeCSS lets text become style; write it in the style sheet',
  cssText: 'cssText writes inline styles, which a strict content security policy blocks; set a class',
  styleMap:
    'styleMap writes inline styles, which a strict content security policy blocks; set a class or property',
  customElement: '@customElement registers on import; registration belongs to src/define',
};

/** What is wrong with an imported or accessed name. */
export function componentProblem(name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(FORBIDDEN_NAMES, name) ? FORBIDDEN_NAMES[name] : undefined;
}

const MARKUP_RULES: readonly (readonly [RegExp, string])[] = [
  [
    /[\s.]style\s*=/i,
    'a style attribute is blocked by a strict content security policy, and .style writes inline styles; use a class',
  ],
  [/\s\.?(?:innerHTML|outerHTML|srcdoc)\s*=/i, 'the binding lets text become markup; bind it as text'],
  [
    /\son[a-z]+\s*=/i,
    'a handler in an attribute is blocked by a strict content security policy; write @event',
  ],
  [
    /<(?:script|style|iframe|object|embed|base)\b/i,
    'the element runs or loads code of its own; render without it',
  ],
];

/** Attributes that no code may write by name. */
const FORBIDDEN_ATTRIBUTE = /^(?:style|srcdoc|on.*)$/i;

/** What is wrong with writing an attribute by its name. */
export function attributeProblem(name: unknown): string | undefined {
  return typeof name === 'string' && FORBIDDEN_ATTRIBUTE.test(name)
    ? `setAttribute("${name}") is blocked by a strict content security policy; use a class or a listener`
    : undefined;
}

/** What is wrong with a piece of an `html` template. */
export function markupProblems(markup: string): string[] {
  return MARKUP_RULES.flatMap(([pattern, message]) => (pattern.test(markup) ? [message] : []));
}

const CSS_RULES: readonly (readonly [RegExp, string])[] = [
  [/\drem\b/i, 'rem follows the root of the page, which hosts set to anything; use em'],
  [
    /\b(?:margin|padding|border)-(?:left|right)\b/,
    'write the logical property (…-inline-start, …-inline-end), so that right-to-left pages work',
  ],
  [
    /(?:^|[;{\s])(?:left|right)\s*:/,
    'write inset-inline-start or inset-inline-end, so that right-to-left pages work',
  ],
  [
    /\b(?:text-align|float|clear|caption-side|justify-(?:content|items|self)|place-(?:content|items|self))\s*:[^;{}]*\b(?:left|right)\b/,
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
