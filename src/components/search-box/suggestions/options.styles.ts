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
  .options [role='option'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 0.65em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .options [role='option']:hover,
  .options [aria-selected='true'] {
    background: var(--_tint);
  }
  /* As visible as the focus, which stays in the field. */
  .options [aria-selected='true'] {
    outline: 3px solid var(--coopkit-focus, var(--_accent));
    outline-offset: -3px;
  }
  .options .what {
    text-align: end;
  }
  .options .group {
    padding: 0.5em 0.8em 0.1em;
  }
`;
