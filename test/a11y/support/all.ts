import assert from 'node:assert/strict';

/** Tries every case before it fails, so that one run tells of all that is wrong. */
export async function all<Case>(
  cases: readonly Case[],
  tryOne: (each: Case) => Promise<void>,
): Promise<void> {
  const faults: string[] = [];
  for (const each of cases) {
    try {
      await tryOne(each);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { actual } = error as assert.AssertionError;
      faults.push([error.message.split('\n')[0], ...(Array.isArray(actual) ? actual : [])].join('\n  '));
    }
  }
  assert.equal(faults.join('\n'), '');
}
