import { safeUrl } from '../../base/safe-url.ts';
import type { Word } from './words.ts';

/** `{{name}}`; the words of a record have no other spelling. */
const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\s*\{\{\s*(\w+)\s*\}\}\s*$/;

/** Elements whose text is code, or no text of the page: nothing from data goes there, and no script runs. */
const CODE = 'script,style,template,iframe,object,embed,base,meta,link';

/**
 * A copy of a template with the words of a record in its placeholders. Words come as text nodes, never as HTML; of
 * attributes, only the `href` of a link takes them. An element with `data-needs="city"` is left out where the record has
 * no city.
 *
 * @param problem told what stands in the template and cannot be filled
 */
export function fillTemplate(
  template: HTMLTemplateElement,
  words: Readonly<Record<string, Word>>,
  problem: (what: string) => void,
): DocumentFragment {
  const copy = document.importNode(template.content, true);
  const wordOf = (name: string): Word => {
    if (Object.hasOwn(words, name)) return words[name] ?? { text: '' };
    problem(`{{${name}}} is no word of this record; there are ${Object.keys(words).join(', ')}`);
    return { text: '' };
  };
  for (const element of copy.querySelectorAll(CODE)) {
    problem(`<${element.localName}> has no place in a template of items`);
    element.remove();
  }
  for (const element of copy.querySelectorAll<HTMLElement>('[data-needs]')) {
    const needs =
      element
        .getAttribute('data-needs')
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? [];
    if (needs.some((name) => wordOf(name).text === '')) element.remove();
    else delete element.dataset['needs'];
  }
  for (const element of copy.querySelectorAll('*')) fillAttributes(element, wordOf, problem);
  for (const text of textsIn(copy)) fillText(text, wordOf);
  return copy;
}

function fillAttributes(
  element: Element,
  wordOf: (name: string) => Word,
  problem: (what: string) => void,
): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (!value.includes('{{')) continue;
    if (!(element instanceof HTMLAnchorElement) || name !== 'href') {
      problem(`a placeholder in ${name} of <${element.localName}>: only the href of a link takes one`);
      element.removeAttribute(name);
      continue;
    }
    const address = addressFrom(value, wordOf);
    if (address === undefined) element.removeAttribute(name);
    else element.href = address;
    if (!ALONE.test(value)) continue;
    element.rel ||= 'noopener noreferrer';
    element.referrerPolicy ||= 'no-referrer';
  }
}

/** The address of a record as it is when it is a safe one, or an address of the page with words in it. */
function addressFrom(value: string, wordOf: (name: string) => Word): string | undefined {
  const alone = ALONE.exec(value)?.[1];
  if (alone !== undefined) return safeUrl(wordOf(alone).text);
  const filled = value.replace(PLACEHOLDER, (_, name: string) => encodeURIComponent(wordOf(name).text));
  return URL.canParse(filled, document.baseURI) ? safeUrl(new URL(filled, document.baseURI).href) : undefined;
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Words are isolated from those around them, whose direction may be another, and say their own language. */
function fillText(text: Text, wordOf: (name: string) => Word): void {
  const pieces = text.data.split(PLACEHOLDER);
  if (pieces.length === 1) return;
  text.replaceWith(
    ...pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const word = wordOf(piece);
      const isolated = document.createElement('bdi');
      isolated.textContent = word.text;
      if (word.lang) isolated.lang = word.lang;
      return isolated;
    }),
  );
}
