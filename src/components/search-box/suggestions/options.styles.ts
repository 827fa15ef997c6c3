import { css } from 'lit';

export const suggestionOptions = css`
  .options {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    /* Below the field, over what follows it. */
    inset-block-start: 3.65em;
    max-block-size: 28em;
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
    text-align: end;
  }
  .options .group {
    display: block;
    min-block-size: 0;
    padding: 0.5em 0.8em 0.1em;
    cursor: default;
  }
  .options .group:hover {
    background: none;
  }
  @media (forced-colors: active) {
    .options li[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
