import { css } from 'lit';

export const results = css`
  .notice {
    margin-block-end: 0.9em;
  }
  .hit.reserved {
    min-block-size: 8.7em;
    align-content: start;
  }
  .hits.stale {
    transition: background-color 120ms 200ms;
  }
  .hit .skeleton.wide {
    inline-size: 60%;
  }
  .hit .skeleton.short {
    inline-size: 6em;
  }
  .hit .skeleton.place {
    inline-size: 45%;
    block-size: 0.9em;
  }
  .hit .skeleton.offers {
    inline-size: 80%;
    margin-block-start: 0.5em;
  }
`;
