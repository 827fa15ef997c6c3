import { css } from 'lit';

export const more = css`
  .facet .find {
    inline-size: 100%;
    min-block-size: 2.5em;
    margin-block: 0.25em 0.4em;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    font-size: 0.9375em;
  }
  .facet .long {
    max-block-size: 22em;
    overflow-y: auto;
  }
  .facet .tree {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .facet .tree .tree {
    padding-inline-start: 1.1em;
    margin-inline-start: 0.55em;
    border-inline-start: 1px solid var(--_line);
  }
  .facet .twig {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
  }
  .facet .tree li > label {
    margin-inline-end: 2em;
  }
  .facet .disclose {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2.156em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .facet .disclose::before {
    content: '';
    inline-size: 0.7em;
    block-size: 0.7em;
    background: currentcolor;
    clip-path: polygon(0 30%, 12% 18%, 50% 56%, 88% 18%, 100% 30%, 50% 80%);
  }
  .facet .disclose[aria-expanded='true']::before {
    transform: rotate(180deg);
  }
  .facet .range svg {
    display: block;
    inline-size: 100%;
    block-size: 2em;
    margin-block: 0.25em 0.5em;
    color: var(--_accent);
  }
  .facet .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
  }
  .facet .ends label {
    grid-template-columns: auto 1fr;
  }
  .facet .ends input {
    inline-size: 5em;
    min-block-size: 2.4em;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    font-variant-numeric: tabular-nums;
  }
  .facet .range p:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .facet .disclose::before {
      background: ButtonText;
    }
  }
`;
