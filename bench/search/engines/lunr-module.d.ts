/** What the measurement uses of lunr, which brings no types. */
declare module 'lunr' {
  interface Found {
    readonly ref: string;
  }
  interface Index {
    search(query: string): readonly Found[];
    toJSON(): object;
  }
  interface Builder {
    readonly pipeline: { reset(): void };
    readonly searchPipeline: { reset(): void };
    ref(field: string): void;
    field(field: string, options?: { readonly boost: number }): void;
    add(document: object): void;
  }
  interface Lunr {
    (configure: (this: Builder) => void): Index;
    readonly Index: { load(index: object): Index };
    tokenizer: { separator: RegExp };
  }
  const lunr: Lunr;
  export default lunr;
}
