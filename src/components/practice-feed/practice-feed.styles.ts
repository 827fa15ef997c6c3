import { css } from 'lit';

export const practiceFeed = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: 0.5em;
  }
  [role='form'] {
    display: grid;
    gap: 0.75em;
    padding-block-end: 1.1em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
    align-items: center;
    padding-block-start: 0.3em;
  }
  .chip {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.1em 0.9em 0.1em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1.2em;
    font-size: 0.875em;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--coopkit-focus, var(--_accent));
    outline-offset: 2px;
  }
  .chip input {
    margin: 0;
    outline: 0;
    accent-color: var(--_accent);
  }
  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1em;
  }
  .selects label {
    display: grid;
    gap: 0.15em;
  }
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    text-overflow: ellipsis;
  }
  article {
    padding-block: calc(1.1 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .feed > li:first-child > article {
    border-block-start: 0;
  }
  .bordered > li:first-child > article {
    border-block-start: 1px solid var(--_line);
  }
  .toggle {
    max-inline-size: 100%;
    min-block-size: 1.5em;
    /* Room for its arrow, which never stands alone in a line. */
    padding: 0;
    padding-inline-end: 1.3em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .toggle:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .toggle::after {
    content: '';
    position: absolute;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: 0.4em 0.6em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .toggle[aria-expanded='true']::after {
    margin-block-start: 0.6em;
    transform: rotate(225deg);
  }
  .summary {
    max-inline-size: 65ch;
    padding-block-start: 0.35em;
  }
  .outcome {
    display: inline-block;
    margin-block-start: 0.4em;
    padding-inline: 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_soon);
    font-weight: 600;
  }
  .evidence {
    max-inline-size: 65ch;
    margin-block: 0.6em 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    padding-block-start: 0.4em;
  }
  /* The dot before the first of a row lies outside, so that none stands alone where a row breaks. */
  .tags {
    overflow: hidden;
  }
  .tags li {
    position: relative;
    inset-inline-start: -1.2em;
    padding-inline-start: 1.2em;
  }
  .tags li::before {
    content: '·';
    position: absolute;
    inset-inline-start: 0.5em;
  }
  .detail {
    padding-block: 0.75em 0.5em;
  }
  .detail dl {
    display: grid;
    gap: 0.6em 1.5em;
  }
  .detail dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .detail dd {
    max-inline-size: 65ch;
  }
  .detail dd li + li {
    padding-block-start: 0.2em;
  }
  .trail li + li::before {
    content: '↳ ';
  }
  .related {
    padding-block-start: 1em;
  }
  .related article {
    margin-inline-start: 1em;
  }
  .related [role='status']:not(:empty) {
    padding-block: 0.25em;
  }
  .skeleton {
    margin-block: 0.5em;
  }
  .skeleton.title-shape {
    inline-size: 70%;
    block-size: 1.2em;
  }
  .skeleton.short {
    inline-size: 35%;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .empty .link {
    min-block-size: 2.75em;
  }
  @container (min-width: 34em) {
    .detail dl > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1em;
    }
  }
  @media print {
    .toggle {
      color: inherit;
    }
    .toggle::after {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
`;
