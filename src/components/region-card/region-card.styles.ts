import { css } from 'lit';

export const regionCard = css`
  article {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--coopkit-surface, transparent);
  }
  .title {
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    /* The figures of a row stand in one line, however many lines their labels take. */
    align-items: end;
    gap: 0.9em 1.5em;
    padding-block-start: 1.1em;
  }
  /* Two in a row, unless a number would have to break. */
  .figures > * {
    flex: 1 1 calc(50% - 0.75em);
    max-inline-size: 100%;
  }
  .figures > .wide {
    flex-basis: 100%;
  }
  dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  dd {
    font-size: 1.125em;
    font-weight: 650;
  }
  .plain dd {
    font-size: 1em;
    font-weight: 400;
  }
  .basis {
    font-size: 0.7778em;
    font-weight: 400;
    color: var(--_muted);
  }
  .bar {
    display: block;
    margin-block-start: 0.4em;
    font-size: 0.8889em;
    overflow: visible;
  }
  .bar .track {
    fill: var(--_wash);
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .bar .value {
    fill: var(--_accent);
  }
  .bar .mark {
    stroke: currentcolor;
    stroke-width: 2px;
  }
  .bar text {
    fill: currentcolor;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .bar:dir(rtl) .mirror,
  .bar:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  section {
    min-block-size: 5em;
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .section-title {
    padding-block-end: 0.35em;
    font-size: 1.0714em;
    font-weight: 650;
  }
  section li {
    padding-block: 0.15em;
  }
  .note {
    display: block;
    padding-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.9286em;
    line-height: 1.35;
  }
  .group:not(:nth-child(2)) {
    padding-block-start: 0.5em;
  }
  .source {
    padding-block-start: 0.9em;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
  }
  summary {
    padding-block: 0.2em;
    color: var(--_accent);
    cursor: pointer;
  }
  .skeleton {
    margin-block: 0.4em;
  }
  .skeleton.short,
  .skeleton.figure {
    inline-size: 60%;
  }
  .skeleton.label {
    inline-size: 45%;
    block-size: 0.75em;
  }
  .skeleton.name {
    inline-size: 75%;
    block-size: 1.4em;
  }
  .skeleton.figure {
    block-size: 1.25em;
  }
  .shape {
    padding-block-start: 1em;
  }
  .do {
    padding-block-start: 1em;
  }
  .do .link,
  .do a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  :host([compact]) article {
    padding: 0.9em 1.1em;
  }
  :host([compact]) .title {
    font-size: 1.125em;
  }
  :host([compact]) .figures {
    gap: 0.6em 1.5em;
    padding-block-start: 0.7em;
  }
  :host([compact]) .figures > :not(.wide, .key),
  :host([compact]) .figures > .wide:nth-child(n + 3) {
    display: none;
  }
  @container (min-width: 26em) {
    :host([compact]) .figures {
      display: grid;
      grid-template-columns: 5fr 4fr 3fr;
      align-items: start;
    }
  }
  @container (min-width: 46em) {
    :host(:not([compact])) .columns {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      gap: 2.5em;
    }
    .sections > section:first-child {
      margin-block-start: 0;
      padding-block-start: 1.1em;
      border-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .value {
      fill: Highlight;
    }
  }
  @media print {
    /* Paper shows what it would unfold. */
    summary {
      display: none;
    }
    article {
      break-inside: avoid;
    }
    .do a {
      display: inline;
    }
    .bar .value,
    .bar .track {
      print-color-adjust: exact;
    }
  }
`;
