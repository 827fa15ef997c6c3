import { html } from 'lit';
import { knownLevel } from '../base/heading.ts';

/** For each level: templates as they are written → the same with a heading of that level. */
const written: WeakMap<TemplateStringsArray, TemplateStringsArray>[] = [];

/**
 * Lit's `html` for a template with a heading of the level that the host page asks for, which is written as `<h3>`. A
 * heading with a template of its own would take longer to draw, once for each result.
 */
export function htmlAt(level: number): typeof html {
  const known = knownLevel(level);
  const templates = (written[known] ??= new WeakMap());
  return (strings, ...values) => {
    const made =
      templates.get(strings) ??
      Object.assign(
        // Nothing else in them is written so; pages may have a `replaceAll` that knows no patterns.
        strings.map((text) => text.split('h3').join(`h${known}`)),
        { raw: strings.raw },
      );
    templates.set(strings, made);
    return html(made, ...values);
  };
}
