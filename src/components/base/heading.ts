import { html, nothing, type TemplateResult } from 'lit';

/** The level that there is for the one that a host page asks for. */
export const knownLevel = (level: number): number => Math.min(Math.max(Math.trunc(level) || 2, 1), 6);

/** A heading of the level that the host page asks for. */
export function heading(level: number, className: string, content: unknown, id?: string): TemplateResult {
  const attribute = id ?? nothing;
  switch (knownLevel(level)) {
    case 1:
      return html`<h1 class=${className} part="title" id=${attribute}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part="title" id=${attribute}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part="title" id=${attribute}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part="title" id=${attribute}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part="title" id=${attribute}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part="title" id=${attribute}>${content}</h6>`;
  }
}
