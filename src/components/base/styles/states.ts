import { css } from 'lit';

/** Loading, failed, partial and empty, the same in every widget. */
export const states = css`
  .skeleton {
    block-size: 1em;
    border-radius: 0.3em;
    background: linear-gradient(90deg, var(--_wash), var(--_line), var(--_wash));
  }
  /* What the page says itself stands where a skeleton keeps the room, which then is not seen. */
  .wait {
    display: grid;
  }
  .wait > * {
    display: block;
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  :host(:not(:empty)) .wait [aria-hidden] {
    visibility: hidden;
  }
  .notice {
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_soon);
    border-radius: var(--_radius);
  }
  .notice .link {
    margin-block-start: 0.25em;
  }
  .empty {
    padding: 2em 1.25em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
  }
  /* Not paler: what is there may have to be read for long. */
  .stale {
    background: var(--_wash);
    box-shadow:
      0.5em 0 var(--_wash),
      -0.5em 0 var(--_wash);
  }
`;
