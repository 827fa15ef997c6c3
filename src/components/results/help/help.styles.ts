import { css } from 'lit';

export const help = css`
  .ways {
    display: grid;
    gap: 0.35em;
    justify-items: center;
    padding-block-start: 0.75em;
  }
  .reasons {
    padding-block-start: 0.35em;
  }
  .reasons li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }
  .reasons .number {
    color: var(--_muted);
  }
`;
