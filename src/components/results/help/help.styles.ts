import { css } from 'lit';

export const help = css`
  .meant,
  .meant ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  .meant,
  .read-as {
    padding-block-end: 0.9em;
  }
  .why summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_accent);
    cursor: pointer;
  }
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
