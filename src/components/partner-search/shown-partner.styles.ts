import { css } from 'lit';

export const shownPartner = css`
  .whole {
    grid-column: 1 / -1;
  }
  .back {
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
  }
`;
