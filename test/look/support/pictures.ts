import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Kept pictures have the colours of surfaces and letters as they are, which are the most frequent ones; the many shades
 * at the edges of letters are rounded to steps, which makes files half as large and is too little to be seen.
 */
const EXACT_COLOURS = 32;
const STEP = 32;

/** How different a pixel must be (0 to 1) and how many must be, of all: smoothed edges differ a little, blocks a lot. */
const THRESHOLD = 0.1;
const MOST_DIFFERENT = 0.0005;

/** A piece of a picture of a whole page, from a line on. */
export function piece(whole: Buffer, top: number, height: number): PNG {
  const page = PNG.sync.read(whole);
  const tall = Math.max(1, Math.min(height, page.height - top));
  const cut = new PNG({ width: page.width, height: tall });
  PNG.bitblt(page, cut, 0, top, page.width, tall, 0, 0);
  return cut;
}

/** The file of a picture. Without row filters, which serve photographs; a page compresses better as it is. */
export const written = (picture: PNG): Buffer =>
  PNG.sync.write(rounded(picture), {
    colorType: 2,
    inputColorType: 6,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });

function rounded({ width, height, data }: PNG): PNG {
  const colours = new Uint32Array(width * height).map((_, pixel) => data.readUIntBE(pixel * 4, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, EXACT_COLOURS);
  const exact = new Set(frequent.map(([colour]) => colour));
  const made = new PNG({ width, height });
  data.copy(made.data);
  colours.forEach((colour, pixel) => {
    if (exact.has(colour)) return;
    for (let channel = pixel * 4; channel < pixel * 4 + 3; channel += 1) {
      made.data[channel] = Math.min(255, Math.round((data[channel] ?? 0) / STEP) * STEP);
    }
  });
  return made;
}

/** Compares two pictures; a picture of the differences when there are too many. */
export function difference(
  kept: PNG,
  actual: PNG,
): { readonly why: string; readonly drawn?: PNG } | undefined {
  const { width, height } = kept;
  if (width !== actual.width || height !== actual.height) {
    return {
      why: `${String(actual.width)} × ${String(actual.height)} pixels in place of ${String(width)} × ${String(height)}`,
    };
  }
  const drawn = new PNG({ width, height });
  const different = pixelmatch(kept.data, actual.data, drawn.data, width, height, { threshold: THRESHOLD });
  const share = different / (width * height);
  return share > MOST_DIFFERENT
    ? { why: `${String(different)} pixels differ, ${(share * 100).toFixed(2)} %`, drawn }
    : undefined;
}
