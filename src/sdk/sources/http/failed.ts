import type { FailureFacts } from '../failure.ts';
import type { Fault } from '../explain.ts';

/** Why one attempt came to nothing. Words are found for the last one only: those before it are tried again. */
export class Failed extends Error {
  readonly fault: Fault;
  readonly facts: FailureFacts;

  constructor(fault: Fault, facts: FailureFacts = {}) {
    super();
    this.fault = fault;
    this.facts = facts;
  }
}

/** A part of this library that is downloaded when it is needed. */
export const part = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new Failed('network.part', { cause });
  });
