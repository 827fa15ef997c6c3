import type { Mutation } from './mutation.ts';

/** Stand-ins that old scripts put in the place of what browsers have had for long, and that do less. */
export const OLD_POLYFILLS: readonly Mutation[] = [
  {
    name: 'Array.from that knows no iterables',
    script: `Array.from = function (list, each) {
      return Array.prototype.map.call(Array.prototype.slice.call(list), each || function (item) { return item; });
    };`,
  },
  {
    name: 'Object.assign, keys, values and entries of ES5',
    script: `
      var own = Object.prototype.hasOwnProperty;
      Object.keys = function (of) { var found = []; for (var key in of) if (own.call(of, key)) found.push(key); return found; };
      Object.values = function (of) { return Object.keys(of).map(function (key) { return of[key]; }); };
      Object.entries = function (of) { return Object.keys(of).map(function (key) { return [key, of[key]]; }); };
      Object.assign = function (to) {
        for (var at = 1; at < arguments.length; at++) {
          for (var key in arguments[at]) if (own.call(arguments[at], key)) to[key] = arguments[at][key];
        }
        return to;
      };`,
  },
  {
    name: 'Promise of ES6, with nothing newer',
    script: `
      (function (Native) {
        function Old(run) {
          var inner = new Native(run);
          this.then = function (done, failed) { var next = inner.then(done, failed); return new Old(function (a, b) { next.then(a, b); }); };
        }
        Old.prototype.catch = function (failed) { return this.then(undefined, failed); };
        Old.resolve = function (value) { return value instanceof Old ? value : new Old(function (done) { done(value); }); };
        Old.reject = function (error) { return new Old(function (done, failed) { failed(error); }); };
        Old.all = function (all) { return new Old(function (a, b) { Native.all(all).then(a, b); }); };
        Old.race = function (all) { return new Old(function (a, b) { Native.race(all).then(a, b); }); };
        window.Promise = Old;
      })(Promise);`,
  },
  {
    name: 'Array.prototype.find, includes, flat and fill of old',
    script: `
      Array.prototype.find = function (test, self) { for (var at = 0; at < this.length; at++) if (test.call(self, this[at], at, this)) return this[at]; };
      Array.prototype.includes = function (item) { return this.indexOf(item) !== -1; };
      Array.prototype.flat = function () { return Array.prototype.concat.apply([], this); };
      Array.prototype.fill = function (value) { for (var at = 0; at < this.length; at++) this[at] = value; return this; };`,
  },
  {
    name: 'String.prototype.startsWith, endsWith and includes without a place to begin',
    script: `
      String.prototype.startsWith = function (start) { return this.indexOf(start) === 0; };
      String.prototype.endsWith = function (end) { return this.slice(-end.length) === String(end); };
      String.prototype.includes = function (part) { return this.indexOf(part) !== -1; };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };`,
  },
  {
    name: 'String.prototype.replaceAll, repeat and padStart of old',
    script: `
      String.prototype.replaceAll = function (one, other) { return this.split(one).join(other); };
      String.prototype.repeat = function (times) { return new Array(times + 1).join(this); };
      String.prototype.padStart = function (length, by) { var text = String(this); while (text.length < length) text = (by || ' ') + text; return text; };`,
  },
  {
    name: 'Function.prototype.bind of MooTools',
    script: `Function.prototype.bind = function (self, given) {
      var run = this;
      return function () { return run.apply(self, given === undefined ? arguments : [].concat(given)); };
    };`,
  },
  {
    name: 'CustomEvent by createEvent',
    script: `
      window.CustomEvent = function (type, options) {
        var event = document.createEvent('CustomEvent'), given = options || {};
        event.initCustomEvent(type, !!given.bubbles, !!given.cancelable, given.detail);
        return event;
      };
      CustomEvent.prototype = window.Event.prototype;`,
  },
  {
    name: 'Element.prototype.closest, matches, remove and append of old',
    script: `
      var matches = Element.prototype.webkitMatchesSelector;
      Element.prototype.matches = function (selector) { return matches.call(this, selector); };
      Element.prototype.closest = function (selector) {
        for (var at = this; at && at.nodeType === 1; at = at.parentNode) if (matches.call(at, selector)) return at;
        return null;
      };
      Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
      Element.prototype.append = function () {
        for (var at = 0; at < arguments.length; at++) {
          this.appendChild(typeof arguments[at] === 'string' ? document.createTextNode(arguments[at]) : arguments[at]);
        }
      };`,
  },
  {
    name: 'Date.parse of Datejs, which gives dates, and Date.now of old',
    script: `
      Date.parse = function (text) { var date = new Date(text); return isNaN(date) ? null : date; };
      Date.now = function () { return new Date().getTime(); };`,
  },
  {
    name: 'setTimeout that wraps what it calls',
    script: `
      (function (native) {
        window.setTimeout = function (run, wait) {
          var given = Array.prototype.slice.call(arguments, 2);
          return native(function () { typeof run === 'function' ? run.apply(window, given) : eval(run); }, wait);
        };
      })(setTimeout);`,
  },
  {
    name: 'requestAnimationFrame by timers',
    script: `
      window.requestAnimationFrame = function (run) { return setTimeout(function () { run(Date.now()); }, 16); };
      window.cancelAnimationFrame = clearTimeout;`,
  },
];
