import { css } from 'lit';

export const partnerSearch = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(13em, 15.5em) minmax(0, 1fr);
    gap: 1.5em 2.25em;
    align-items: start;
  }
  .layout > .box {
    grid-column: 1 / -1;
  }
  .credit {
    padding-block-start: 1em;
  }
  .side > .facet:first-child {
    border-block-start: 0;
  }
  /* Nothing breaks into other lines when the count or words of another language arrive: the label gives way, then
     the select. */
  .head,
  .tools,
  .tools label {
    display: flex;
    align-items: center;
    gap: 1em;
    min-inline-size: 0;
    line-height: 1.2;
  }
  .head {
    padding-block-end: 0.5em;
  }
  .head > :first-child {
    flex: 1 0 9em;
  }
  .head .count {
    font-size: 1.125em;
    font-weight: 650;
  }
  .tools label {
    gap: 0.5em;
  }
  .head select,
  .open-filters.small {
    min-block-size: 3.15em;
  }
  .tools label span {
    flex-shrink: 99;
  }
  .head select {
    min-inline-size: 0;
    contain: paint;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .open-filters {
    display: none;
    white-space: nowrap;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
    align-items: center;
    padding-block-end: 0.9em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.3em;
    padding: 0.1em 0.9em;
    border: 1px solid transparent;
    border-radius: 1.2em;
    background: var(--_tint);
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_accent);
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  @container (max-width: 44em) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
      gap: 1em;
    }
    /* One row each from the start: the count grows when it arrives. */
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
    .tools {
      justify-content: space-between;
      align-items: end;
    }
    /* Opened here only where their dialog cannot be had. */
    .side:not(.open) {
      display: none;
    }
    .open-filters {
      display: inline-flex;
    }
  }
  /* The words of the order in full, below their label. */
  @container (max-width: 22em) {
    .tools label {
      display: grid;
    }
  }
  @media print {
    .box,
    .side,
    .tools {
      display: none;
    }
    .layout {
      display: block;
    }
  }
`;
