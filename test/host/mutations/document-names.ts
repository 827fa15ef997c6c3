import type { Mutation } from './mutation.ts';

/** What scripts ask the document for; a form or an image with the name of it is what they get. */
const NAMES: readonly (readonly string[])[] = [
  [
    'baseURI',
    'URL',
    'documentURI',
    'location',
    'domain',
    'referrer',
    'contentType',
    'compatMode',
    'characterSet',
  ],
  [
    'documentElement',
    'head',
    'body',
    'firstChild',
    'firstElementChild',
    'lastChild',
    'children',
    'childNodes',
  ],
  ['currentScript', 'scripts', 'forms', 'images', 'links', 'styleSheets', 'adoptedStyleSheets', 'fonts'],
  [
    'visibilityState',
    'hidden',
    'readyState',
    'activeElement',
    'defaultView',
    'implementation',
    'timeline',
    'title',
  ],
  [
    'createElement',
    'createElementNS',
    'createTextNode',
    'createComment',
    'createDocumentFragment',
    'createTreeWalker',
  ],
  [
    'importNode',
    'adoptNode',
    'cloneNode',
    'contains',
    'getRootNode',
    'parentNode',
    'ownerDocument',
    'nodeType',
  ],
  [
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
    'createEvent',
    'onvisibilitychange',
    'isConnected',
  ],
  ['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'evaluate', 'hasFocus'],
  [
    'constructor',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'isPrototypeOf',
    'host',
    'shadowRoot',
    'lang',
    'dir',
  ],
];

const form = (name: string): string => `<form name="${name}" hidden><input name="append"></form>`;
const image = (name: string): string => `<img name="${name}" hidden alt="">`;

/** Forms and images that are named like what the document has (DOM clobbering). */
export const DOCUMENT_NAMES: readonly Mutation[] = NAMES.flatMap((names) => [
  { name: `forms named ${names.join(', ')}`, markup: names.map(form).join('') },
  { name: `images named ${names.join(', ')}`, markup: names.map(image).join('') },
]);
