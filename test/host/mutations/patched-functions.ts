import type { Mutation } from './mutation.ts';

/** What tools for errors, consent, zones and tests wrap. */
export const PATCHED_FUNCTIONS: readonly Mutation[] = [
  {
    name: 'customElements.define through a Proxy',
    script: `customElements.define = new Proxy(customElements.define, { apply: function (define, registry, given) { return Reflect.apply(define, registry, given); } });`,
  },
  {
    name: 'customElements behind an object of the page',
    script: `(function (native) { var own = { define: function (name, type, options) { native.define(name, type, options); }, get: function (name) { return native.get(name); }, whenDefined: function (name) { return native.whenDefined(name); }, upgrade: function (root) { native.upgrade(root); } }; Object.defineProperty(window, 'customElements', { value: own, configurable: true }); })(customElements);`,
  },
  {
    name: 'attachShadow that counts',
    script: `(function (native) { Element.prototype.attachShadow = function (options) { window.shadows = (window.shadows || 0) + 1; return native.call(this, Object.assign({}, options, { mode: 'open' })); }; })(Element.prototype.attachShadow);`,
  },
  {
    name: 'addEventListener of a zone',
    script: `(function (add, remove) { var known = new WeakMap(); function wrapped(run) { if (!run) return run; if (!known.has(run)) known.set(run, function (event) { return typeof run === 'function' ? run.call(this, event) : run.handleEvent(event); }); return known.get(run); } EventTarget.prototype.addEventListener = function (type, run, options) { return add.call(this, type, wrapped(run), options); }; EventTarget.prototype.removeEventListener = function (type, run, options) { return remove.call(this, type, wrapped(run), options); }; })(EventTarget.prototype.addEventListener, EventTarget.prototype.removeEventListener);`,
  },
  {
    name: 'fetch of an error reporter',
    script: `(function (native) { window.fetch = function () { var given = arguments; return native.apply(window, given).then(function (response) { return response; }, function (error) { throw error; }); }; })(fetch);`,
  },
  {
    // A widget ends a download that nobody waits for any more, and the copy of its answer with it: whoever reads one
    // has to expect that. An answer that was read to its end stays whole (test/sdk/sources/whole-answers.test.ts).
    name: 'fetch that reads a copy of each answer',
    script: `(function (native) { window.fetch = function (address, options) { return native.call(window, address, options).then(function (response) { response.clone().text().catch(function (error) { if (error.name !== 'AbortError') throw error; }); return response; }); }; })(fetch);`,
  },
  {
    name: 'JSON.parse and stringify that watch',
    script: `(function (parse, stringify) { JSON.parse = function (text, reviver) { return parse(text, reviver); }; JSON.stringify = function (value, replacer, space) { return stringify(value, replacer, space); }; })(JSON.parse, JSON.stringify);`,
  },
  {
    name: 'MutationObserver of a consent tool',
    script: `(function (Native) { window.MutationObserver = function (run) { return new Native(function (changes, observer) { run(changes, observer); }); }; MutationObserver.prototype = Native.prototype; })(MutationObserver);`,
  },
  {
    name: 'setAttribute and appendChild that watch',
    script: `(function (set, append, insert) { Element.prototype.setAttribute = function (name, value) { return set.call(this, name, value); }; Node.prototype.appendChild = function (child) { return append.call(this, child); }; Node.prototype.insertBefore = function (child, before) { return insert.call(this, child, before); }; })(Element.prototype.setAttribute, Node.prototype.appendChild, Node.prototype.insertBefore);`,
  },
  {
    name: 'createElement that watches',
    script: `(function (create) { Document.prototype.createElement = function (name, options) { return options === undefined ? create.call(this, name) : create.call(this, name, options); }; })(Document.prototype.createElement);`,
  },
  {
    name: 'Date of a library for tests',
    script: `(function (Native) { window.Date = class extends Native { constructor() { if (arguments.length) super(...arguments); else super(Native.now()); } }; })(Date);`,
  },
  {
    name: 'Intl.DateTimeFormat that notes the zone',
    script: `(function (Native) { Intl.DateTimeFormat = function (locales, options) { return new Native(locales, options); }; Intl.DateTimeFormat.prototype = Native.prototype; Intl.DateTimeFormat.supportedLocalesOf = Native.supportedLocalesOf; })(Intl.DateTimeFormat);`,
  },
  {
    name: 'toLocaleString of the page',
    script: `Number.prototype.toLocaleString = function () { return 'many'; }; Date.prototype.toLocaleDateString = Date.prototype.toLocaleString = function () { return 'some day'; };`,
  },
  {
    name: 'RegExp.prototype.exec and test of core-js',
    script: `(function (exec) { RegExp.prototype.exec = function (text) { return exec.call(this, text); }; RegExp.prototype.test = function (text) { return this.exec(text) !== null; }; })(RegExp.prototype.exec);`,
  },
  {
    name: 'Promise.prototype.then of a zone',
    script: `(function (then) { Promise.prototype.then = function (done, failed) { return then.call(this, done && function (value) { return done(value); }, failed && function (error) { return failed(error); }); }; })(Promise.prototype.then);`,
  },
  {
    name: 'a navigator of its own',
    script: `Object.defineProperty(navigator, 'languages', { value: Object.freeze(['xx']), configurable: true }); Object.defineProperty(navigator, 'language', { value: 'xx', configurable: true }); Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/4.0', configurable: true });`,
  },
];
