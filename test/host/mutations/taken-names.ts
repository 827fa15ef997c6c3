import type { Mutation } from './mutation.ts';

/** Names that the page uses for something of its own. */
export const TAKEN_NAMES: readonly Mutation[] = [
  {
    name: 'Map, Set and URL of the page',
    script: `window.Map = { zoom: 5 }; window.Set = function () {}; window.URL = 'https://host.example/';`,
    moments: ['after'],
  },
  {
    name: 'AMD: define and require',
    script: `window.define = function () { throw new Error('Mismatched anonymous define()'); }; define.amd = {}; window.require = function () { throw new Error('not loaded'); };`,
  },
  {
    name: 'CommonJS: module, exports, require and global',
    script: `window.module = { exports: {} }; window.exports = module.exports; window.require = function () { throw new Error('no module'); }; window.global = window;`,
  },
  {
    name: 'a process like that of Node',
    script: `window.process = { env: { NODE_ENV: 'development' }, versions: { node: '18.0.0' }, browser: true, nextTick: function (run) { setTimeout(run, 0); } }; window.Buffer = function () {};`,
  },
  { name: 'Deno and Bun', script: `window.Deno = { version: {} }; window.Bun = {};` },
  {
    name: '$ and jQuery of somebody else',
    script: `window.$ = window.jQuery = function (id) { return document.getElementById(id); }; window.$$ = function () { return []; }; window._ = {};`,
  },
  {
    name: 'window.name, status, event and others',
    script: `window.name = 'lang=xx'; window.status = 'closed'; var event = 'fair'; window.length = 9; window.origin = 'https://elsewhere.example'; window.external = null; window.scroll = 1;`,
  },
  {
    name: 'window.self, parent and opener',
    script: `window.self = { location: null }; window.parent = null; window.opener = { closed: true };`,
  },
  {
    name: 'one-letter globals and those of minifiers',
    script: `'abcdefghijklmnopqrstuvwxyz'.split('').forEach(function (name) { window[name] = name; window[name.toUpperCase()] = 1; });`,
  },
  {
    name: 'coopkit, lit and their marks',
    script: `window.coopkit = { version: 0 }; window.lit = 'no'; window.litHtmlVersions = ['1.0.0']; window.litElementVersions = 'two'; window.reactiveElementVersions = []; window.litIssuedWarnings = new Set();`,
  },
  {
    name: 'Node and Text as a table of constants',
    script: `window.Node = { ELEMENT_NODE: 1, TEXT_NODE: 3 }; window.Text = 'text'; window.Comment = function () {}; window.Option = []; window.Range = 5;`,
  },
  {
    name: 'Request, Response and Headers of the page',
    script: `window.Request = function () { throw new Error('our own'); }; window.Response = {}; window.Headers = [];`,
  },
  {
    name: 'ids that are names of globals',
    markup: `<form id="fetch"></form><a id="customElements" href="/x"></a><div id="Promise"></div><img id="URL" alt=""><div id="trustedTypes"></div><form id="console"><input id="error"></form><div id="litHtmlPolyfillSupport"></div><div id="reactiveElementPolyfillSupport"></div><div id="litElementHydrateSupport"></div><div id="ShadyCSS"></div><div id="ShadyDOM"></div><div id="process"></div>`,
  },
  {
    name: 'names that hide what a document has',
    markup: `<form name="body"></form><img name="currentScript" src="/favicon.ico" alt=""><img name="cookie" alt=""><form name="head"><input name="append"></form><img name="activeElement" alt="">`,
  },
  {
    name: 'names that hide what frames and windows have',
    markup: `<iframe name="status" hidden></iframe><iframe name="navigation" hidden></iframe><iframe name="customElements" hidden></iframe><a name="location" href="/x"></a>`,
  },
  {
    name: 'ids like those inside widgets',
    markup: `<div id="words"></div><div id="title"></div><div id="count"></div><div id="options"></div><div id="option-0"></div><form id="search"><input name="q"></form>`,
  },
];
