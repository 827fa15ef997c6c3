import { css } from 'lit';

/** The five dots of a level, and marked matches. */
export const level = css`
  .level {
    display: inline-flex;
    gap: 2px;
    margin-inline-start: 0.5em;
    vertical-align: 0.08em;
  }
  .level i {
    inline-size: 0.45em;
    block-size: 0.45em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  mark {
    background: var(--_mark);
    /* Not that of a link, which may be too close to the mark's own. */
    color: var(--_on-surface);
    border-radius: 0.15em;
    padding-inline: 0.05em;
  }
  @media (forced-colors: active) {
    .level i {
      border-color: CanvasText;
      background: CanvasText;
    }
    /* Browsers force the ground of a mark, but keep a system colour on it. */
    mark {
      color: MarkText;
    }
  }
  .level i.off {
    border-color: var(--_edge);
    background: transparent;
  }
`;
