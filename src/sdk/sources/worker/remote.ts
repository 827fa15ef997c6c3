import { CoopkitError } from '../../errors.ts';
import type { FromWorker, Port, Question, ToWorker } from './protocol.ts';

/** A worker that nobody asks anything for so many milliseconds is ended; the next question starts one anew. */
const IDLE = 60_000;

/** A worker that has not started after so many milliseconds never will. */
const PATIENCE = 10_000;

/** The worker did not start, broke, or could not take a message: whoever asked has to do the work itself. */
export class WorkerLost extends Error {}

/** The outside of a worker. */
export interface WorkerPort<Where> extends Port<ToWorker<Where>> {
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: MessageEvent & Event) => void,
  ): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** The page's end of a search worker: asks it, and ends it when it has nothing to do. */
export class Remote<Where> {
  readonly #port: WorkerPort<Where>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: Timer;
  readonly #mostIdle: number;
  #idle: Timer | undefined;
  #last = 0;
  #over: WorkerLost | undefined;
  #isLost = false;

  /** @param mostIdle milliseconds without a question after which it is ended */
  constructor(port: WorkerPort<Where>, mostIdle: number = IDLE) {
    this.#port = port;
    this.#mostIdle = mostIdle;
    this.#start = setTimeout(() => this.#lose('It did not start.'), PATIENCE);
    port.addEventListener('message', ({ data }) => this.#take(data as FromWorker));
    port.addEventListener('messageerror', () => this.#lose('A message could not be read.'));
    port.addEventListener('error', (event) => {
      event.preventDefault();
      this.#lose('It broke, or its script could not be loaded.');
    });
  }

  /** Whether it was ended or lost: another one has to be started for the next question. */
  get isOver(): boolean {
    return this.#over !== undefined;
  }

  /** Whether it broke; another one would, too. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /**
   * Asks one question.
   *
   * @param signal gives the question up; rejects with `signal.reason`
   * @throws CoopkitError what the question itself came to; {@link WorkerLost} when the worker cannot answer
   */
  async ask<T>(where: Where, question: Question, signal: AbortSignal | undefined): Promise<T> {
    signal?.throwIfAborted();
    if (this.#over) throw this.#over;
    const id = ++this.#last;
    try {
      this.#port.postMessage({ id, where, question });
    } catch (cause) {
      throw new WorkerLost('The question cannot be told to a worker.', { cause });
    }
    clearTimeout(this.#idle);
    const giveUp = (): void => {
      this.#port.postMessage({ abort: id });
      this.#waiting.get(id)?.reject(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp);
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#waiting.set(id, { resolve: (answer) => resolve(answer as T), reject });
      });
    } finally {
      signal?.removeEventListener('abort', giveUp);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#rest();
    }
  }

  /** Ends the worker. */
  end(): void {
    this.#finish(new WorkerLost('The worker was ended.'));
  }

  #take(message: FromWorker): void {
    if ('ready' in message) {
      clearTimeout(this.#start);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if ('answer' in message) waiting?.resolve(message.answer);
    else if ('error' in message) {
      const { code, message: text, ...details } = message.error;
      waiting?.reject(new CoopkitError(code, text, details));
    } else waiting?.reject(new WorkerLost(message.failed));
  }

  #rest(): void {
    clearTimeout(this.#idle);
    if (!this.#over) this.#idle = setTimeout(() => this.end(), this.#mostIdle);
  }

  #lose(why: string): void {
    this.#isLost = true;
    this.#finish(new WorkerLost(why));
  }

  #finish(over: WorkerLost): void {
    this.#over ??= over;
    clearTimeout(this.#start);
    clearTimeout(this.#idle);
    this.#port.terminate();
    for (const { reject } of this.#waiting.values()) reject(over);
  }
}

type Timer = ReturnType<typeof setTimeout>;
