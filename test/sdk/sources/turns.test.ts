import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { breather } from '../../../src/sdk/sources/breather.ts';
import { pageTurn } from '../../../src/sdk/sources/page-turn.ts';

/** Stands in for the clock: time passes when the test says so. */
function stoppedClock(context: TestContext) {
  let now = 1_000_000;
  context.mock.method(performance, 'now', () => now);
  return { pass: (ms: number) => (now += ms) };
}

describe('long work', () => {
  it('gives way after three milliseconds', async (context) => {
    const { pass } = stoppedClock(context);
    const breathe = breather(undefined);
    await breathe();
    pass(2.9);
    assert.equal(breathe(), undefined);
    pass(0.1);
    assert.ok(breathe() instanceof Promise);
  });

  it('begins with a turn of its own: what came before may have taken long', (context) => {
    const { pass } = stoppedClock(context);
    pass(1000);
    assert.ok(breather(undefined)() instanceof Promise);
  });

  it('shares its time with all other work of the page', async (context) => {
    const { pass } = stoppedClock(context);
    const [one, other] = [breather(undefined), breather(undefined)];
    await one();
    pass(2);
    assert.equal(other(), undefined);
    pass(2);
    assert.ok(other() instanceof Promise);
  });
});

describe('turns of a page', () => {
  it('come one for each message, in the order in which they were asked for, over one channel', async (context) => {
    const messages: (() => void)[] = [];
    let channels = 0;
    class Channel {
      readonly port1 = Object.assign(new EventTarget(), { start: () => undefined });
      readonly port2 = {
        postMessage: () => messages.push(() => this.port1.dispatchEvent(new Event('message'))),
      };
      constructor() {
        channels++;
      }
    }
    const { MessageChannel, setImmediate } = globalThis;
    context.after(() => Object.assign(globalThis, { MessageChannel, setImmediate }));
    Object.assign(globalThis, { MessageChannel: Channel, setImmediate: undefined });
    const came: string[] = [];
    const turns = ['first', 'second', 'third'].map(async (name) => {
      await pageTurn();
      came.push(name);
    });
    assert.equal(messages.length, 3);
    for (const [at, deliver] of messages.entries()) {
      assert.equal(came.length, at);
      deliver();
      await turns[at];
    }
    assert.deepEqual(came, ['first', 'second', 'third']);
    assert.equal(channels, 1);
  });
});
