import type { Writable } from 'node:stream';

/** Rows below which a plain output shows no progress. */
const LONG_INPUT = 5_000;
const ROWS_BETWEEN_LINES = 25_000;
const MS_BETWEEN_REWRITES = 150;

/** Where progress goes: standard error, so that it never mixes with results. */
export type ProgressStream = Writable & { readonly isTTY?: boolean };

/** Shows how far the reading has come: one line that is rewritten on a terminal, now and then a line elsewhere. */
export class Progress {
  readonly #out: ProgressStream | undefined;
  readonly #now: () => number;
  readonly #started: number;
  #rows = 0;
  #written = 0;
  #shown = false;

  /** @param out nothing to stay silent */
  constructor(out: ProgressStream | undefined, now: () => number = () => performance.now()) {
    this.#out = out;
    this.#now = now;
    this.#started = now();
    this.#written = this.#started;
  }

  row(file: string): void {
    this.#rows += 1;
    if (!this.#out) return;
    if (this.#out.isTTY) {
      if (this.#rows % 200 !== 0 || this.#now() - this.#written < MS_BETWEEN_REWRITES) return;
      this.#written = this.#now();
      this.#shown = true;
      this.#out.write(`\r\u001B[2K${this.#line(file)}`);
    } else if (this.#rows === LONG_INPUT || this.#rows % ROWS_BETWEEN_LINES === 0) {
      this.#out.write(`${this.#line(file)}\n`);
    }
  }

  /** Announces a step that takes its time, once the input was long. */
  step(what: string): void {
    if (!this.#out || (this.#rows < LONG_INPUT && !this.#shown)) return;
    this.#out.write(this.#out.isTTY ? `\r\u001B[2K${what}` : `${what}\n`);
  }

  /** Clears the line. */
  done(): void {
    if (this.#shown && this.#out?.isTTY) this.#out.write('\r\u001B[2K');
  }

  #line(file: string): string {
    const seconds = Math.max((this.#now() - this.#started) / 1000, 0.001);
    const count = (value: number): string => Math.round(value).toLocaleString('en');
    return `${file}: ${count(this.#rows)} rows, ${count(this.#rows / seconds)} rows/s`;
  }
}
