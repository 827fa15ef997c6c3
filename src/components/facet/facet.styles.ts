import { css } from 'lit';

export const facet = css`
  .facet {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em 0.9em;
  }
  .facet.reserved {
    block-size: 16.29em;
  }
  .facet.ranged {
    block-size: 9.28em;
  }
  .facet.reserved .skeleton,
  .facet.ranged .skeleton {
    inline-size: 40%;
    margin-block-start: 0.75em;
  }
  .facet summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    font-size: 0.9375em;
    font-weight: 650;
    cursor: pointer;
    list-style: none;
  }
  .facet summary::-webkit-details-marker {
    display: none;
  }
  .facet summary::after {
    content: '';
    flex: none;
    margin-inline-start: auto;
    inline-size: 0.8em;
    block-size: 0.8em;
    background: currentcolor;
    clip-path: polygon(0 30%, 12% 18%, 50% 56%, 88% 18%, 100% 30%, 50% 80%);
  }
  .facet[open] summary::after {
    transform: rotate(180deg);
  }
  @media (forced-colors: active) {
    .facet summary::after {
      background: CanvasText;
    }
  }
  .facet .chosen {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--_tint);
    text-align: center;
    font-size: 0.875em;
  }
  .facet .row {
    display: flex;
    align-items: center;
    block-size: 2.156em;
  }
  .facet .more-row {
    block-size: 1.72em;
  }
  .facet label {
    position: relative;
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    gap: 0.1em 0.55em;
    align-items: center;
    min-block-size: 2.3em;
    padding-block: 0.2em;
    font-size: 0.9375em;
    line-height: 1.3;
    hyphens: auto;
    cursor: pointer;
  }
  .facet input[type='checkbox'] {
    accent-color: var(--_accent);
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    cursor: pointer;
  }
  .facet label .number {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facet label .share {
    grid-column: 2;
    inline-size: 100%;
    block-size: 2px;
    color: var(--_accent);
    opacity: 0.4;
  }
  @media print {
    .facet {
      display: none;
    }
  }
`;
