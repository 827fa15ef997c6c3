import { css } from 'lit';

export const callBanner = css`
  .banner {
    --_state: var(--_muted);
    --_stripe: var(--_edge);
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.9em 2em;
    min-block-size: 10.75em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_stripe);
    border-radius: var(--_radius);
  }
  .banner.open {
    --_state: var(--_open);
    --_stripe: var(--_open);
  }
  .banner.closing-soon {
    --_state: var(--_soon);
    --_stripe: var(--_soon);
  }
  :host([compact]) .banner {
    min-block-size: 5em;
    padding-block: 0.75em;
  }
  :host([dismissible]) .banner {
    padding-inline-end: 3.5em;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .state {
    color: var(--_state);
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
    padding: 0.9em;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .dismiss svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .loading .skeleton {
    margin-block: 0.5em;
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .loading .skeleton + .skeleton {
    inline-size: 24em;
  }
  slot {
    display: block;
    padding-block-start: 0.5em;
  }
  .banner + .notice {
    margin-block-start: 0.5em;
  }
  @container (max-width: 64em) {
    .actions {
      flex-direction: column;
    }
  }
  /* Narrow: a text of several lines above its actions, so that loading keeps more room than a short call will need. */
  @container (max-width: 44em) {
    .banner,
    :host([compact]) .banner {
      grid-template-columns: 1fr;
      min-block-size: 0;
    }
    .banner.loading {
      min-block-size: 20em;
    }
    :host([compact]) .banner.loading {
      min-block-size: 9em;
    }
    .actions {
      flex-flow: row wrap;
    }
  }
  @media print {
    .dismiss {
      display: none;
    }
  }
`;
