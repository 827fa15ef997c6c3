/** What the tests use of `pngjs`, which comes without types. */
declare module 'pngjs' {
  interface Options {
    readonly width?: number;
    readonly height?: number;
    readonly colorType?: 0 | 2 | 4 | 6;
    readonly inputColorType?: 0 | 2 | 4 | 6;
    readonly deflateLevel?: number;
    readonly deflateStrategy?: number;
    readonly filterType?: number;
  }

  class PNG {
    static readonly sync: {
      read(file: Buffer): PNG;
      write(png: PNG, options?: Options): Buffer;
    };
    /** Copies a piece of one picture into another. */
    static bitblt(
      from: PNG,
      to: PNG,
      x: number,
      y: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ): void;
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel, row by row. */
    readonly data: Buffer;
    constructor(options: Options);
  }
}
