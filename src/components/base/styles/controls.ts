import { css } from 'lit';

/** Buttons and their kin: 44 px tall where they matter, never below 24 px. */
export const controls = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentcolor);
  }
  .button.plain {
    background: transparent;
    color: var(--_accent);
  }
  .button.plain:hover {
    background: var(--_tint);
  }
  .button.small {
    min-block-size: 2.25em;
    padding-inline: 0.9em;
  }
  .link {
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
  @media print {
    .button,
    .link,
    [data-no-print] {
      display: none !important;
    }
  }
`;
