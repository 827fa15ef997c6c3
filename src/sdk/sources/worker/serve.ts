import { isCoopkitError } from '../../errors.ts';
import type { CoopkitError } from '../../errors.ts';
import type { Answered, Searcher } from '../searcher.ts';
import type { FromWorker, Port, Question, ToldAnswer, ToldError, ToWorker } from './protocol.ts';

/** Answers may offer other wordings; those of the last ones are kept until they are asked for. */
const KEPT_OFFERS = 16;

/** What a worker serves: how it finds an index, and how it takes in records of one that it builds. */
export interface Service<Where> {
  readonly open: (where: Where, signal: AbortSignal) => Promise<Searcher>;
  readonly add?: (where: Where, records: readonly unknown[]) => Promise<void>;
}

/** The inside of a search worker: answers the questions of the page until it is ended. */
export function serve<Where>(port: Port<FromWorker>, service: Service<Where>): void {
  const running = new Map<number, AbortController>();
  const offers = new Map<number, NonNullable<Answered['others']>>();

  /** Keeps what an answer offers beside it; functions do not pass to the page. */
  function told(id: number, { others, ...found }: Answered): ToldAnswer {
    if (!others) return found;
    const [oldest] = offers.keys();
    if (oldest !== undefined && offers.size === KEPT_OFFERS) offers.delete(oldest);
    offers.set(id, others);
    return { ...found, offer: id };
  }

  async function answer(id: number, where: Where, question: Question, signal: AbortSignal): Promise<unknown> {
    if (question[0] === 'add') return service.add?.(where, question[1]);
    if (question[0] === 'others') {
      const others = offers.get(question[1]);
      offers.delete(question[1]);
      return others?.() ?? [];
    }
    const searcher = await service.open(where, signal);
    switch (question[0]) {
      case 'shape':
        return searcher.shape;
      case 'search':
        return told(id, await searcher.search(question[1]));
      case 'terms':
        return searcher.terms(question[1], question[2]);
      case 'totals':
        return searcher.totals();
    }
  }

  port.addEventListener('message', ({ data }) => {
    const message = data as ToWorker<Where>;
    if ('abort' in message) {
      running.get(message.abort)?.abort();
      return;
    }
    const { id, where, question } = message;
    const controller = new AbortController();
    running.set(id, controller);
    void answer(id, where, question, controller.signal)
      .then(
        (found): FromWorker => ({ id, answer: found }),
        (error: unknown): FromWorker =>
          isCoopkitError(error) ? { id, error: toldOf(error) } : { id, failed: String(error) },
      )
      .then((reply) => {
        running.delete(id);
        if (!controller.signal.aborted) port.postMessage(reply);
      });
  });
  port.postMessage({ ready: true });
}

function toldOf({ code, message, hint, status }: CoopkitError): ToldError {
  return {
    code,
    message,
    ...(hint !== undefined && { hint }),
    ...(status !== undefined && { status }),
  };
}
