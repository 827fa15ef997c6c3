import { join } from 'node:path';
import { ROOT } from '../../../tools/lib/root.ts';

/** Rules that no site means for widgets, but that reach them. */
export const HOSTILE = {
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'all: unset for everything': '* { all: unset !important }',
  'all: initial for everything': '* { all: initial !important }',
  'all: inherit for everything': 'body { text-indent: 3em; opacity: 0.9 } * { all: inherit !important }',
  'all: revert for everything': '* { all: revert !important }',
  'text of every kind': `*, *::before, *::after {
    color: #b00 !important; font: italic 900 11px/3 monospace !important; letter-spacing: 2px !important;
    word-spacing: 5px !important; text-transform: uppercase !important; text-indent: 40px !important;
    text-align: right !important; text-shadow: 0 0 3px red !important; white-space: pre !important;
    word-break: break-all !important; hyphens: auto !important; list-style: square inside !important;
    line-height: 0.5 !important; cursor: wait !important; quotes: '<' '>' !important; tab-size: 1 !important;
    -webkit-text-fill-color: green !important; -webkit-text-stroke: 1px blue !important;
    text-emphasis: dot !important; caret-color: red !important; writing-mode: vertical-rl !important;
    border-collapse: collapse !important; border-spacing: 9px !important; empty-cells: hide !important;
    overflow-wrap: anywhere !important; orphans: 9 !important; accent-color: red !important }`,
  'boxes of every kind': `*, *::before, *::after {
    margin: 7px !important; padding: 9px !important; border: 3px dashed red !important; border-radius: 0 !important;
    background: yellow !important; outline: 2px solid lime !important; box-shadow: 0 0 9px red !important;
    display: flex !important; align-items: start !important; box-sizing: content-box !important; overflow: hidden !important;
    position: static !important; opacity: 0.5 !important; transform: rotate(3deg) !important;
    filter: blur(1px) !important; transition: all 9s !important; animation: 2s spin infinite !important;
    content: 'x' !important; z-index: -1 !important; min-width: 0 !important; container-type: normal !important }`,
  'every element by name': `div, section, article, p, a, span, ul, li, button, input, select, h1, h2, h3, dl, dt, dd,
    svg, mark, slot, dialog, label, fieldset, legend, summary, details, bdi, strong { all: unset !important;
    display: none !important }`,
  'names that widgets use inside': `.banner, .title, .button, .link, .hit, .box, .facet, [part], [part~='title'], #words,
    #title, #count { display: none !important } * { --_accent: red !important; --_line: red !important }`,
};

const CHECKS = join(ROOT, 'tools/checks/node_modules');

/** Style sheets of real sites, and what their pages wrap content in. */
export const THEMES = {
  'Bootstrap 5': { file: join(CHECKS, 'bootstrap/dist/css/bootstrap.css'), wrap: 'container card card-body' },
  'Foundation 6': { file: join(CHECKS, 'foundation-sites/dist/css/foundation.css'), wrap: 'grid-container' },
  'Europa Component Library': {
    file: join(CHECKS, '@ecl/ec-preset-website/dist/styles/ecl-ec-preset-website.css'),
    wrap: 'ecl-container ecl-editor',
  },
  'a CMS theme': { file: join(ROOT, 'test/host/themes/cms.css'), wrap: 'entry-content' },
};
