import type { State } from './state.ts';

type Listener = (state: State, before: State) => void;

/** Holds what was chosen, and tells of every change. */
export class Store {
  #state: State;
  readonly #listeners: Listener[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  update(changes: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...changes };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** Sets an attribute of the widget; `undefined` leaves it out. */
  setAttribute(name: string, value: string | undefined): void {
    const { [name]: _before, ...rest } = this.#state.attributes;
    this.update({ attributes: value === undefined ? rest : { ...rest, [name]: value } });
  }

  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }
}
