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
const RIGHT = 24;
const TOP = 48;
/** Room for the axis and the names of the lines. */
const BOTTOM = 116;

/** Marks differ in shape and lines in dashes, so that colours are not needed to tell them apart. */
const DASHES = ['none', '8 5', '2 4'];

/**
 * Draws a plot as a file of its own, readable on light and on dark pages. The same plot gives the same bytes.
 */
export function drawPlot(plot: Plot): string {
  const points = plot.series.flatMap(({ points }) => points);
  const across = axis(
    points.map(({ x }) => x),
    LEFT,
    WIDTH - RIGHT,
  );
  const up = axis(
    points.map(({ y }) => y),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...up.ticks.map(
      (value) =>
        `<path class="grid" d="M${LEFT} ${at(up.place(value))}H${WIDTH - RIGHT}"/>` +
        `<text x="${LEFT - 8}" y="${at(up.place(value) + 4)}" text-anchor="end">${escape(plot.show(value))}</text>`,
    ),
    ...across.ticks.map(
      (value) =>
        `<path class="grid" d="M${at(across.place(value))} ${TOP}V${HEIGHT - BOTTOM}"/>` +
        `<text x="${at(across.place(value))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ),
  ];
  const lines = plot.series.map(({ name, points }, number) => {
    const places = points.map(({ x, y }) => [across.place(x), up.place(y)] as const);
    const path = places.map(([x, y], first) => `${first === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');
    const labels = points.map(
      ({ y }, place) =>
        `<text class="value" x="${at(places[place]![0])}" y="${at(places[place]![1] - 9)}" text-anchor="${anchor(place, points.length)}">${escape(plot.show(y))}</text>`,
    );
    const legend = HEIGHT - BOTTOM + 52 + number * 20;
    return [
      `<g class="line${number}">`,
      `<path class="line" stroke-dasharray="${DASHES[number % DASHES.length]}" d="${path}"/>`,
      ...places.map(([x, y]) => mark(number, x, y)),
      ...labels,
      `<path class="line" stroke-dasharray="${DASHES[number % DASHES.length]}" d="M${LEFT} ${legend}h40"/>`,
      mark(number, LEFT + 20, legend),
      `<text x="${LEFT + 52}" y="${legend + 4}">${escape(name)}</text>`,
      '</g>',
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(plot.title)}</title>`,
    `<desc id="description">${escape(describe(plot))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${LEFT}" y="26">${escape(plot.title)}</text>`,
    ...grid,
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - BOTTOM + 34}" text-anchor="end">${escape(plot.x)}</text>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
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

/** The first value is written to the right of its mark and the last to the left, so that none leaves the drawing. */
function anchor(place: number, count: number): string {
  if (place === 0) return 'start';
  return place === count - 1 ? 'end' : 'middle';
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
.value{font-size:11px}
.grid{stroke:#d8dce2;stroke-width:1;fill:none}
.line{fill:none;stroke-width:2.5}
.line0 .line{stroke:#0b57d0}.line0 circle{fill:#0b57d0}
.line1 .line{stroke:#b3410e}.line1 rect{fill:#b3410e}
.line2 .line{stroke:#2f7d32}.line2 .mark{fill:#2f7d32}
@media (prefers-color-scheme:dark){
.ground{fill:#15181d}
text{fill:#e4e7ec}
.grid{stroke:#3a4049}
.line0 .line{stroke:#8ab4f8}.line0 circle{fill:#8ab4f8}
.line1 .line{stroke:#ffb086}.line1 rect{fill:#ffb086}
.line2 .line{stroke:#8fd694}.line2 .mark{fill:#8fd694}
}`;
