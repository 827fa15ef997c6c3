import { css } from 'lit';

/**
 * Wide, the ways to take part stand beside the text; narrow, below it, and a text of several lines needs more room
 * there: loading keeps as much as a short call will take.
 */
export const callBanner = css`
  .banner,
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .banner {
    position: relative;
    gap: 0.9em 2em;
    padding: calc(1.1 * var(--_space)) calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_state, var(--_edge));
    border-radius: var(--_radius);
  }
  .about {
    gap: 0.35em;
    max-inline-size: 46em;
  }
  .open {
    --_state: var(--_open);
  }
  .state {
    color: var(--_state, var(--_muted));
    font-size: 0.875em;
    font-weight: 650;
  }
  .state::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.3em solid;
    border-radius: 50%;
    vertical-align: 0.05em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .dismiss {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    inline-size: 2.75em;
    block-size: 2.75em;
    color: inherit;
    text-align: center;
    text-decoration: none;
  }
  .loading {
    min-block-size: 20em;
    align-items: center;
  }
  .skeleton {
    margin-block: 0.5em;
    inline-size: min(100%, 12em);
  }
  .skeleton + .skeleton {
    inline-size: min(100%, 24em);
  }
  slot,
  .banner + .notice {
    display: block;
    margin-block-start: 0.5em;
  }
  :host([compact]) .banner {
    padding-block: 0.75em;
  }
  :host([compact]) .loading {
    min-block-size: 9em;
  }
  :host([dismissible]) .banner {
    padding-inline-end: 3.5em;
  }
  @container (width > 44em) {
    .banner {
      grid-template-columns: minmax(0, 1fr) fit-content(24em);
      align-items: center;
      min-block-size: 10.75em;
    }
    :host([compact]) .banner {
      min-block-size: 5em;
    }
  }
  @container (44em < width <= 64em) {
    .actions {
      flex-direction: column;
    }
  }
`;
