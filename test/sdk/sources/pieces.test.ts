import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pageTurn } from '../../../src/sdk/sources/page-turn.ts';
import { readByPieces } from '../../../src/sdk/sources/static/pieces.ts';

const PIECE = 64 * 1024;

/** A body that is handed over in parts, as some browsers have it: nobody can say how much at once. */
function inParts(bytes: Uint8Array<ArrayBuffer>, part: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += part)));
    },
  });
}

/** A body that fills the room it is given, and notes how much that was. */
function filling(bytes: Uint8Array<ArrayBuffer>, most = Infinity, asked = () => {}) {
  const rooms: number[] = [];
  let at = 0;
  let cancelled = false;
  const body = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { byobRequest } = controller;
      const view = byobRequest?.view;
      assert.ok(byobRequest && view, 'a file of which no piece was asked for');
      rooms.push(view.byteLength);
      asked();
      const piece = bytes.subarray(at, at + Math.min(view.byteLength, most));
      at += piece.length;
      if (piece.length === 0) controller.close();
      new Uint8Array(view.buffer, view.byteOffset).set(piece);
      byobRequest.respond(piece.length);
    },
    cancel() {
      cancelled = true;
    },
  });
  return { body, rooms, isCancelled: () => cancelled };
}

const numbered = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251);

describe('a large file', () => {
  it('is what its host sends, however that is divided', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3 * PIECE }),
        fc.integer({ min: 1000, max: 2 * PIECE }),
        async (length, part) => {
          const file = numbered(length);
          assert.deepEqual(await readByPieces(inParts(file, part), length), file);
          assert.deepEqual(await readByPieces(filling(file, part).body, length), file);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is taken a piece at a time, and others have their turn after each', async () => {
    const state = { isRead: false, turns: 0 };
    const turnsBefore: number[] = [];
    const noteTurns = (): void => void turnsBefore.push(state.turns);
    const { body, rooms } = filling(numbered(3 * PIECE + 10), Infinity, noteTurns);
    const reading = readByPieces(body, 3 * PIECE + 10).then(() => (state.isRead = true));
    while (!state.isRead) {
      await pageTurn();
      state.turns += 1;
    }
    await reading;
    assert.deepEqual(rooms.slice(0, 3), [PIECE, PIECE, PIECE]);
    assert.ok(Math.max(...rooms) <= PIECE);
    assert.deepEqual(turnsBefore, [0, 1, 2, 3, 4]);
  });

  it('may be shorter than was said', async () => {
    const file = numbered(PIECE + 5);
    assert.deepEqual(await readByPieces(filling(file).body, 5 * PIECE), file);
  });

  it('is not read on when it is longer than was said', async () => {
    const { body, isCancelled } = filling(numbered(9 * PIECE));
    const bytes = await readByPieces(body, PIECE);
    assert.ok(bytes.length > PIECE && bytes.length < 3 * PIECE);
    assert.ok(isCancelled());
  });

  it('may have nothing in it', async () => {
    assert.equal((await readByPieces(null, 10)).length, 0);
    assert.equal((await readByPieces(filling(numbered(0)).body, 10)).length, 0);
  });

  it('tells of a line that breaks', async () => {
    const broken = new ReadableStream({
      type: 'bytes',
      pull() {
        throw new TypeError('network error');
      },
    });
    await assert.rejects(readByPieces(broken, 10), /network error/);
  });
});
