import { around } from './tree.ts';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** A colour as the browser draws it, however it is written. */
function drawn(css: string): Colour {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour {
  const mix = (top: number, below: number): number => top * a + below * (1 - a);
  return [mix(r, red), mix(g, green), mix(b, blue), 1];
}

/** The page's own ground in its colour scheme. */
function paper(): Colour {
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.background = 'Canvas';
  const colour = drawn(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** The colour behind an element: its own ground over all below it. */
export function ground(element: Element): Colour {
  const outer = around(element);
  return over(drawn(getComputedStyle(element).backgroundColor), outer ? ground(outer) : paper());
}

/** A colour of an element as it is seen on a ground. */
export const seen = (css: string, on: Colour): Colour => over(drawn(css), on);

/** Contrast of two opaque colours by WCAG, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
