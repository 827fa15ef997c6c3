import type { Mutation } from './mutation.ts';

/** What libraries and pages add to the prototypes of everything, met by each loop over keys. */
export const EXTENDED_PROTOTYPES: readonly Mutation[] = [
  {
    name: 'enumerable functions on Object.prototype',
    script: `
      Object.prototype.extend = function (more) { for (var key in more) this[key] = more[key]; return this; };
      Object.prototype.each = function (run) { for (var key in this) run(this[key], key); };`,
  },
  {
    name: 'enumerable values on Object.prototype',
    script: `Object.prototype.debug = true; Object.prototype.version = '1.0'; Object.prototype.nothing = null;`,
  },
  {
    name: 'enumerable functions on Array.prototype',
    script: `
      Array.prototype.remove = function (item) { var at = this.indexOf(item); if (at >= 0) this.splice(at, 1); return this; };
      Array.prototype.first = function () { return this[0]; };
      Array.prototype.contains = function (item) { return this.indexOf(item) !== -1; };`,
  },
  {
    name: 'enumerable functions on String, Number, Function and Date',
    script: `
      String.prototype.capitalize = function () { return this.charAt(0).toUpperCase() + this.slice(1); };
      Number.prototype.format = function () { return String(this); };
      Function.prototype.method = function (name, run) { this.prototype[name] = run; return this; };
      Date.prototype.format = function () { return 'today'; };`,
  },
  {
    name: 'arrays as Prototype.js has them',
    script: `
      Array.prototype.reverse = (function (native) {
        return function (inline) { return native.call(inline === false ? this.slice() : this); };
      })(Array.prototype.reverse);
      Array.prototype.toArray = Array.prototype.clone = function () { return this.slice(); };
      Array.prototype.detect = Array.prototype.find;
      Array.prototype.compact = function () { return this.filter(function (item) { return item != null; }); };`,
  },
  {
    name: 'Array.prototype.toJSON of Prototype.js',
    script: `
      Array.prototype.toJSON = function () { return '[' + this.map(function (item) { return JSON.stringify(item); }).join(', ') + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };`,
  },
  {
    name: 'Object.prototype.toJSON',
    script: `Object.prototype.toJSON = function () { return String(this); };`,
  },
  {
    name: 'Object.prototype.toJSON that gives nothing',
    script: `Object.prototype.toJSON = function () {};`,
  },
  {
    name: 'Array.prototype.reduce of an old Prototype.js',
    script: `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,
  },
  {
    name: 'elements as Prototype.js has them',
    script: `
      ['hide', 'show', 'toggle', 'visible', 'update', 'replace', 'insert', 'wrap', 'select', 'up', 'down', 'next', 'previous',
       'setStyle', 'getStyle', 'observe', 'fire', 'identify', 'childElements', 'getHeight', 'match', 'clone', 'addClassName'].forEach(function (name) {
        HTMLElement.prototype[name] = HTMLElement.prototype[name] || function () { return this; };
      });`,
  },
  {
    name: 'events as Prototype.js has them',
    script: `
      Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); };
      Event.prototype.element = function () { return this.target; };
      Event.observe = Event.stopObserving = function () {};`,
  },
  {
    name: 'an Object.prototype that nobody may change',
    script: `Object.freeze(Object.prototype); Object.freeze(Function.prototype);`,
  },
  {
    name: 'frozen prototypes of arrays, strings, errors, promises and maps',
    script: `[Array, String, Number, Date, RegExp, Error, TypeError, Promise, Map, Set, WeakMap].forEach(function (type) {
      Object.freeze(type); Object.freeze(type.prototype);
    });`,
  },
  {
    name: 'frozen prototypes of elements and events',
    script: `[Node, Element, HTMLElement, Event, EventTarget, ShadowRoot, Document].forEach(function (type) {
      Object.freeze(type.prototype);
    });`,
  },
];
