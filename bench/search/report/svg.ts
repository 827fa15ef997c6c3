/** A line through points, from the smallest x to the greatest. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Lines over two logarithmic axes; every value is above 0. */
export interface Plot {
  readonly title: string;
  /** What the horizontal axis counts. */
  readonly x: string;
  /** Writes a value of the vertical axis. */
  readonly show: (value: number) => string;
  readonly series: readonly Series[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 84;
const RIGHT = 36;
const TOP = 48;
/** Room for the axis and the names of the lines. */
const BOTTOM = 116;

/** Marks differ in shape and lines in dashes, so that colours are not needed to tell them apart. */
const DASHES = ['none', '8 5', '2 4'];

/** Space between the baselines of two values that would else lie on one another. */
const LINE_HEIGHT = 12;

/** Draws a plot as a file of its own, readable on light and on dark pages. The same plot gives the same bytes. */
export function drawPlot(plot: Plot): string {
  const points = plot.series.flatMap(({ points }) => points);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const frame: Frame = { across: axis(xs, LEFT, WIDTH - RIGHT), up: axis(ys, HEIGHT - BOTTOM, TOP) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(plot.title)}</title>`,
    `<desc id="description">${escape(describe(plot))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${LEFT}" y="26">${escape(plot.title)}</text>`,
    ...grid(plot, frame),
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - BOTTOM + 34}" text-anchor="end">${escape(plot.x)}</text>`,
    ...plot.series.map((series, number) => line(series, number, frame)),
    ...values(plot, frame),
    '</svg>',
    '',
  ].join('\n');
}

interface Frame {
  readonly across: Axis;
  readonly up: Axis;
}

function grid({ show }: Plot, { across, up }: Frame): string[] {
  return [
    ...up.ticks.map((value) => {
      const y = up.place(value);
      const path = `<path class="grid" d="M${LEFT} ${at(y)}H${WIDTH - RIGHT}"/>`;
      return `${path}<text x="${LEFT - 8}" y="${at(y + 4)}" text-anchor="end">${escape(show(value))}</text>`;
    }),
    ...across.ticks.map((value) => {
      const x = at(across.place(value));
      const text = value.toLocaleString('en');
      const path = `<path class="grid" d="M${x} ${TOP}V${HEIGHT - BOTTOM}"/>`;
      return `${path}<text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${text}</text>`;
    }),
  ];
}

/** A line with its marks, and what it is called below. */
function line({ name, points }: Series, number: number, { across, up }: Frame): string {
  const places = points.map(({ x, y }) => [across.place(x), up.place(y)] as const);
  const path = places.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');
  const legend = HEIGHT - BOTTOM + 52 + number * 20;
  const dashes = DASHES[number % DASHES.length];
  return [
    `<g class="line${number}">`,
    `<path class="line" stroke-dasharray="${dashes}" d="${path}"/>`,
    ...places.map(([x, y]) => mark(number, x, y)),
    `<path class="line" stroke-dasharray="${dashes}" d="M${LEFT} ${legend}h40"/>`,
    mark(number, LEFT + 20, legend),
    `<text x="${LEFT + 52}" y="${legend + 4}">${escape(name)}</text>`,
    '</g>',
  ].join('\n');
}

/**
 * The values beside their marks, those of one size above one another so that all can be read: the first to the right
 * of their marks and the last to the left, so that none leaves the drawing.
 */
function values({ series, show }: Plot, { across, up }: Frame): string[] {
  const sizes = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  return sizes.flatMap((size, place) => {
    const own = series.flatMap(({ points }) => points.filter(({ x }) => x === size).map(({ y }) => y));
    const [shift, anchor] =
      place === 0 ? [8, 'start'] : place === sizes.length - 1 ? [-8, 'end'] : [0, 'middle'];
    // From the lowest up: each stands a line above the one before, if it would else touch it.
    let above = Infinity;
    return own
      .sort((a, b) => a - b)
      .map((value) => {
        above = Math.min(up.place(value) - 9, above - LINE_HEIGHT);
        const x = at(across.place(size) + shift);
        const text = escape(show(value));
        return `<text class="value" x="${x}" y="${at(above)}" text-anchor="${anchor}">${text}</text>`;
      });
  });
}

interface Axis {
  /** Powers of ten from below the least value to above the greatest. */
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
}

/** A logarithmic axis between two places of the drawing. */
function axis(values: readonly number[], from: number, to: number): Axis {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
  const place = (value: number): number =>
    from + ((Math.log10(value) - first) / (last - first)) * (to - from);
  return { ticks, place };
}

function mark(number: number, x: number, y: number): string {
  if (number === 0) return `<circle cx="${at(x)}" cy="${at(y)}" r="4.5"/>`;
  if (number === 1) return `<rect x="${at(x - 4)}" y="${at(y - 4)}" width="8" height="8"/>`;
  return `<path class="mark" d="M${at(x)} ${at(y - 5)}l5 9h-10z"/>`;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

const describe = ({ series, show, x }: Plot): string =>
  series
    .map(({ name, points }) => {
      const values = points.map((point) => `${show(point.y)} at ${point.x.toLocaleString('en')} ${x}`);
      return `${name}: ${values.join(', ')}.`;
    })
    .join(' ');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
.ground{fill:#fff}
text{font:13px system-ui,sans-serif;fill:#2b2f36}
.title{font-size:16px;font-weight:600}
.value{font-size:11px;paint-order:stroke;stroke:#fff;stroke-width:3px}
.grid{stroke:#d8dce2;stroke-width:1;fill:none}
.line{fill:none;stroke-width:2.5}
.line0 .line{stroke:#0b57d0}.line0 circle{fill:#0b57d0}
.line1 .line{stroke:#b3410e}.line1 rect{fill:#b3410e}
.line2 .line{stroke:#2f7d32}.line2 .mark{fill:#2f7d32}
@media (prefers-color-scheme:dark){
.ground{fill:#15181d}
text{fill:#e4e7ec}
.value{stroke:#15181d}
.grid{stroke:#3a4049}
.line0 .line{stroke:#8ab4f8}.line0 circle{fill:#8ab4f8}
.line1 .line{stroke:#ffb086}.line1 rect{fill:#ffb086}
.line2 .line{stroke:#8fd694}.line2 .mark{fill:#8fd694}
}`;
