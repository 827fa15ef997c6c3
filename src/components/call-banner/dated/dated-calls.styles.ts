import { css } from 'lit';

export const datedCalls = css`
  .closing-soon {
    --_state: var(--_soon);
  }
  .deadline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1em;
  }
  .deadline time {
    font-weight: 600;
  }
  .deadline .link {
    min-block-size: 1.75em;
  }
  .line svg {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    overflow: visible;
    fill: var(--_state);
  }
  :host(:dir(rtl)) .line svg {
    transform: scaleX(-1);
  }
  .line .all {
    fill: var(--_line);
  }
  .line .tick {
    fill: var(--_edge);
  }
  .line p {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block-start: 0.3em;
  }
  .line p :last-child {
    text-align: end;
  }
  .conflicts {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
  }
  @media (forced-colors: active) {
    .line svg {
      fill: CanvasText;
    }
    .line .all,
    .line .tick {
      fill: GrayText;
    }
  }
`;
