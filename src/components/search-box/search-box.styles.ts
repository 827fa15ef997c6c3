import { css } from 'lit';

export const searchBox = css`
  .box {
    position: relative;
  }
  .box .glass {
    position: absolute;
    inset-inline-start: 1em;
    inset-block-start: 1.05em;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_muted);
    pointer-events: none;
  }
  .box input {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.4em 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    font-size: 1.125em;
    appearance: none;
  }
  .box input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .box input::-webkit-search-cancel-button {
    display: none;
  }
  .box .clear {
    position: absolute;
    inset-inline-end: 0.3em;
    inset-block-start: 0.35em;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .box .clear:hover {
    background: var(--_wash);
  }
  .options {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.25em);
    max-block-size: 24em;
    overflow-y: auto;
    padding: 0.35em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .options li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 0.65em;
    border-radius: 0.35em;
    cursor: pointer;
  }
  .options li[aria-selected='true'],
  .options li:hover {
    background: var(--_tint);
  }
  .options .what {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .options li[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
