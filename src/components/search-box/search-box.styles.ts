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
    text-overflow: ellipsis;
    appearance: none;
  }
  .box input::placeholder {
    color: var(--_muted);
    opacity: 1;
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
  .box .syntax {
    padding: 0.35em 0.25em 0;
  }
`;
