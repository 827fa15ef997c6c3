/** A small strict reader of XML 1.0 for tests, written from the recommendation and not from the writer. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Characters that XML 1.0 allows (2.2). */
const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const character = NAMED[name ?? ''];
    if (character === undefined) throw new Error(`${whole} is no entity`);
    return character;
  });
}

/** The root element. Throws when the document is not well-formed. */
export function readXml(document: string): XmlElement {
  if (!CHARACTERS.test(document)) throw new Error('a character that XML does not allow');
  const body = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  if (body === document) throw new Error('no XML declaration');
  const roots: XmlElement[] = [];
  const open: XmlElement[] = [];
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)(\/?)>/g)) {
    addText(open.at(-1), body.slice(end, match.index));
    end = match.index + match[0].length;
    const [, closing, name = '', attributes = '', empty] = match;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> without its start`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescape(value)])),
      children: [],
      text: '',
    };
    (open.at(-1)?.children ?? roots).push(element);
    if (!empty) open.push(element);
  }
  addText(undefined, body.slice(end));
  const [root, another] = roots;
  if (!root || another || open.length > 0) throw new Error('not one root element');
  return root;
}

function addText(element: XmlElement | undefined, text: string): void {
  if (text.includes('<') || text.includes(']]>')) throw new Error(`markup in ${JSON.stringify(text)}`);
  if (element) element.text += unescape(text);
  else if (text.trim() !== '') throw new Error(`text outside of the root: ${JSON.stringify(text)}`);
}

/** The children of an element with a name. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the one child with a name. */
export function textOf(element: XmlElement, name: string): string {
  const [child, another] = childrenNamed(element, name);
  if (!child || another) throw new Error(`${element.name} has not one ${name}`);
  return child.text;
}
