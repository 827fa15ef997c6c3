import { MANIFEST } from './host-server.ts';

/** A small card that names its data itself. */
export const CARD = `<coopkit-region-card nuts="HR02" src="${MANIFEST}" compact><a href="/regions">Croatia</a></coopkit-region-card>`;
const LAZY_CARD = CARD.replace('compact', 'compact loading="lazy"');

/** Shows or opens what an id names. */
const button = (id: string, act: string): string =>
  `<button class="open" onclick="document.getElementById('${id}').${act}">Open</button>`;

/** A place of a page, and whether its button must be pressed until a visitor sees what is in it. */
export interface Place {
  readonly name: string;
  readonly body: string;
  readonly opens?: boolean;
}

export const PLACES: readonly Place[] = [
  { name: 'a paragraph, between its words', body: `<p>Our region ${CARD} and its partners.</p>` },
  { name: 'a cell of a table', body: `<table><tr><td>${CARD}</td><td>Other</td></tr></table>` },
  { name: 'a flex row', body: `<div style="display: flex"><p>Other</p>${CARD}</div>` },
  { name: 'a float', body: `<div style="float: left">${CARD}</div><br style="clear: both">` },
  {
    name: 'details, closed and opened later',
    body: `<details><summary class="open">More</summary>${CARD}</details>`,
    opens: true,
  },
  {
    name: 'a dialog, opened later',
    body: `<dialog id="dialog">${CARD}</dialog>${button('dialog', 'show()')}`,
    opens: true,
  },
  {
    name: 'a modal dialog, opened later',
    body: `<dialog id="modal">${CARD}<button onclick="this.parentNode.close()">Close</button></dialog>${button('modal', 'showModal()')}`,
    opens: true,
  },
  {
    name: 'a popover, opened later',
    body: `<div id="popover" popover>${CARD}</div>${button('popover', 'showPopover()')}`,
    opens: true,
  },
  {
    name: 'the panel of a tab, shown later',
    body: `<div id="panel" hidden>${CARD}</div>${button('panel', 'hidden = false')}`,
    opens: true,
  },
  {
    name: 'the panel of a tab, starting when it is near',
    body: `<div id="lazy" hidden>${LAZY_CARD}</div>${button('lazy', 'hidden = false')}`,
    opens: true,
  },
  {
    name: 'a part that the browser skips until it is near',
    body: `<div style="block-size: 300vh"></div><div style="content-visibility: auto">${CARD}</div>`,
  },
  {
    name: 'a clone of a template',
    body: `<template id="template">${CARD}</template><div id="target"></div>${button('target', `append(document.getElementById('template').content.cloneNode(true))`)}`,
    opens: true,
  },
  { name: 'an open shadow root', body: `<div><template shadowrootmode="open">${CARD}</template></div>` },
];
