/**
 * Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance (5 October 2023).
 */

type Channels = readonly [red: number, green: number, blue: number];

/** `#0af` or `#00aaff` → each channel from 0 to 255; `undefined` for what is no such colour. */
export function channelsOf(colour: string): Channels | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) return undefined;
  const size = hex.length / 3;
  const channel = (index: number): number =>
    Number.parseInt(hex.slice(index * size, (index + 1) * size).repeat(size === 1 ? 2 : 1), 16);
  return [channel(0), channel(1), channel(2)];
}

function luminance([red, green, blue]: Channels): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * From 1 to 21; `undefined` when one is no colour.
 *
 * @example
 * contrast('#fff', '#767676'); // 4.54…
 */
export function contrast(one: string, other: string): number | undefined {
  const [first, second] = [channelsOf(one), channelsOf(other)];
  if (!first || !second) return undefined;
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const hex = (channels: Channels): string =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** The nearest shade of a colour, darker or lighter, that reaches a contrast; `undefined` where none does. */
export function shadeWith(colour: string, against: string, wanted: number): string | undefined {
  const from = channelsOf(colour);
  if (!from) return undefined;
  for (let step = 1; step <= 100; step += 1) {
    for (const end of [0, 255]) {
      const shade = hex(from.map((value) => value + ((end - value) * step) / 100) as unknown as Channels);
      if ((contrast(shade, against) ?? 0) >= wanted) return shade;
    }
  }
  return undefined;
}
