import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callState } from '../../../src/sdk/calls/state.ts';
import type { CallChange, CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from './examples.ts';

const npa = [{ at: '2023-10-20', field: 'closes', from: '2023-11-17', to: '2024-02-02' }] as const;

function extension(window: CallWindow, history: readonly CallChange[]): string | undefined {
  const told = callState(exampleCall(window, { history }), at('2023-11-01T00:00:00Z')).extendedFrom;
  return told && `${told.from.value} → ${told.to.value} (${told.to.field}, ${told.at})`;
}

test('an extension tells from when to when', () => {
  assert.equal(
    extension({ mode: 'fixed', closes: '2024-02-02' }, npa),
    '2023-11-17 → 2024-02-02 (closes, 2023-10-20)',
  );
});

test('of several extensions the last step is told', () => {
  const history = [...npa, { at: '2024-01-10', field: 'closes', from: '2024-02-02', to: '2024-03-01' }];
  assert.equal(
    extension({ mode: 'fixed', closes: '2024-03-01' }, history),
    '2024-02-02 → 2024-03-01 (closes, 2024-01-10)',
  );
});

test('a deadline that was moved forward again is no extension', () => {
  const history = [...npa, { at: '2024-01-10', field: 'closes', from: '2024-02-02', to: '2024-01-20' }];
  assert.equal(extension({ mode: 'fixed', closes: '2024-01-20' }, history), undefined);
});

test('a change that does not lead to the present deadline is not told', () => {
  assert.equal(extension({ mode: 'fixed', closes: '2024-06-30' }, npa), undefined);
});

test('the same deadline in another notation is recognised', () => {
  const history = [
    { at: '2024-01-10', field: 'closes', from: '2024-02-02T12:00', to: '2024-03-01T11:00:00Z' },
  ] as const;
  assert.equal(
    extension({ mode: 'fixed', closes: '2024-03-01T12:00:00+01:00' }, history),
    '2024-02-02T12:00 → 2024-03-01T12:00:00+01:00 (closes, 2024-01-10)',
  );
});

test('of two deadlines that moved, the later announcement is told', () => {
  const history = [
    { at: '2024-02-01', field: 'step1', from: '2024-03-01', to: '2024-03-15' },
    { at: '2024-01-01', field: 'closes', from: '2024-06-01', to: '2024-06-30' },
  ] as const;
  assert.equal(
    extension({ mode: 'two-step', step1: '2024-03-15', closes: '2024-06-30' }, history),
    '2024-03-01 → 2024-03-15 (step1, 2024-02-01)',
  );
});

test('other changes, and changes without values, are passed over', () => {
  const history = [
    { at: '2023-01-01', field: 'rules', from: '5 partners', to: '7 partners' },
    { at: '2023-01-01', field: 'closes' },
    { at: '2023-01-01', field: 'closes', from: 'May', to: '2024-02-02' },
    { at: '2023-01-01', field: 'closes', from: '2024-02-02', to: '2024-02-02' },
  ];
  assert.equal(extension({ mode: 'fixed', closes: '2024-02-02' }, history), undefined);
});
