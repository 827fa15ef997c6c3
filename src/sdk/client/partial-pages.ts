import type { Kind } from '../model/envelope.ts';
import type { Page, RawPage } from '../query.ts';
import type { TakeOptions } from './take-records.ts';
import { takePage } from './take-records.ts';

/** Earlier states of a page on their way to a listener: checked, in their order, and none once the page is there. */
export class PartialPages<K extends Kind> {
  readonly #kind: K;
  readonly #options: TakeOptions;
  readonly #tell: (page: Page<K>) => void;
  #last: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(kind: K, options: TakeOptions, tell: (page: Page<K>) => void) {
    this.#kind = kind;
    this.#options = options;
    this.#tell = tell;
  }

  readonly add = (raw: RawPage): void => {
    this.#last = this.#last.then(() => this.#pass(raw));
  };

  /** The page itself is there, or will not come. */
  end(): void {
    this.#ended = true;
  }

  async #pass(raw: RawPage): Promise<void> {
    try {
      const page = await takePage(this.#kind, raw, this.#options);
      if (!this.#ended) this.#tell(page);
    } catch (error) {
      // A listener's own fault; what is wrong with the records is told with the page itself.
      if (!this.#ended) console.error(error);
    }
  }
}
