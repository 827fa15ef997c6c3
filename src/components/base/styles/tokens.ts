import { css } from 'lit';

/**
 * The look of a widget: font and colour come from the host page, everything else follows from them, so that any theme
 * fits. Public tokens are `--coopkit-*`; `--_*` is private. Lengths are in `em`: a page with a 62.5 % root shrinks nothing.
 *
 * What a page says of the host element wins over what is said here, and text properties are inherited. Therefore the box
 * in the shadow root (see `CoopkitElement.createRenderRoot`) begins anew, and takes from the page only what a theme,
 * a reader who spaces text out, or a hidden or switched-off part of the page needs.
 *
 * A box that container queries ask has no width of its own. What stands before it has: none at least, so that it never
 * widens a narrow page, and that of a column of text at most, so that table cells, dialogs, floats and flex rows, which
 * are as wide as what is in them, do not close over a widget.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 45em);
    flex: 0 0 0;
  }
  :host > div {
    all: initial;
    --_accent: var(--coopkit-accent, light-dark(#0a4a9c, #8db8ff));
    --_on-accent: var(--coopkit-on-accent, light-dark(#fff, #06172f));
    --_surface: var(--coopkit-surface, Canvas);
    --_on-surface: var(--coopkit-text, CanvasText);
    --_muted: var(--coopkit-muted, color-mix(in srgb, currentcolor 80%, transparent));
    --_line: var(--coopkit-border, color-mix(in srgb, currentcolor 16%, transparent));
    --_edge: var(--coopkit-input-border, color-mix(in srgb, currentcolor 58%, transparent));
    --_wash: color-mix(in srgb, currentcolor 5%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 12%, transparent);
    --_mark: var(--coopkit-mark, light-dark(#ffe48a, #6b5300));
    --_open: var(--coopkit-open, light-dark(#14602f, #7fd6a3));
    --_soon: var(--coopkit-soon, light-dark(#7a4100, #ffc27a));
    --_radius: var(--coopkit-radius, 0.5em);
    --_space: var(--coopkit-space, 1em);
    display: block;
    inline-size: 100%;
    position: relative;
    container-type: inline-size;
    color: var(--coopkit-text, inherit);
    color-scheme: inherit;
    font: inherit;
    font-family: var(--coopkit-font, inherit);
    font-size: var(--coopkit-font-size, inherit);
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: 100%;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    visibility: inherit;
    pointer-events: inherit;
  }
  /* No flash of English: words are seen when those of the reader's language have come, or a second has passed. */
  :host > [data-waits] {
    animation: waits 1s step-end;
  }
  @keyframes waits {
    from {
      -webkit-text-fill-color: transparent;
    }
  }
  [data-waits] ::slotted(*) {
    -webkit-text-fill-color: currentcolor;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--coopkit-focus, var(--_accent));
    outline-offset: 2px;
    border-radius: 0.25em;
  }
  @media print {
    a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** Small recurring pieces. */
export const text = css`
  .title {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.005em;
  }
  .item-title {
    font-size: 1.0625em;
    line-height: 1.35;
    font-weight: 600;
  }
  .small {
    font-size: 0.875em;
  }
  .foot {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .muted {
    color: var(--_muted);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
