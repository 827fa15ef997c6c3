/* Words that mean something to JavaScript, to a page or to a widget. */

/** What every object inherits: a look-up that does not ask whether a property is its own finds them. */
export const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

export const NAMES: readonly string[] =
  '__proto__ constructor prototype hasOwnProperty toString valueOf toJSON then isPrototypeOf __defineGetter__ __lookupSetter__ length name caller callee arguments undefined null NaN document window self top parent frames location history navigator opener event status closed origin innerHTML outerHTML textContent nodeName attributes children style href src srcdoc action method target onclick onerror id class slot part is lang dir hidden title tabindex role aria-label aria-hidden contenteditable draggable autofocus form formaction ping rel und en de mul zxx root auto inherit country nuts topics q sort facets cursor page other-filter und-Latn'.split(
    ' ',
  );

export function keys(): string[] {
  return NAMES.flatMap((name) => [
    name,
    name.toUpperCase(),
    ` ${name} `,
    `${name}.${name}`,
    `['${name}']`,
    `${name}[polluted]`,
    `{"${name}":{"polluted":true}}`,
    `-${name}`,
    `${name}..${name}`,
    `${name},${name}`,
    `${name}&${name}=1`,
    `#${name}`,
    `--${name}: x`,
  ]);
}
