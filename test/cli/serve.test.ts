import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { folderOf, MAIN } from './support.ts';

/** Starts `coopkit serve` and waits until it tells its address. */
async function serving(folder: string, port: number) {
  const child = spawn(process.execPath, [MAIN, 'serve', folder, '--port', String(port)]);
  let output = '';
  child.stdout.setEncoding('utf8');
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (text: string) => {
      output += text;
      if (output.includes('manifest.json')) ready();
    });
    child.once('close', () => fail(new Error(`ended early: ${output}`)));
  });
  const url = /at (http:\S+)/u.exec(output)?.[1] ?? '';
  return { child, output, url };
}

describe('coopkit serve', () => {
  it('serves a data set until Ctrl-C and then ends with 0', async (context) => {
    const folder = await folderOf(context, { 'manifest.json': '{"format":"coopkit-static/1"}' });
    const { child, url } = await serving(folder, 0);
    const answer = await fetch(`${url}manifest.json`);
    assert.deepEqual(await answer.json(), { format: 'coopkit-static/1' });
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 0);
  });

  it('says that a port is taken and takes the next', async (context) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    context.after(() => other.close());
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const folder = await folderOf(context, { 'manifest.json': '{}' });
    const { child, output, url } = await serving(folder, taken);
    child.kill('SIGINT');
    await once(child, 'close');
    assert.match(output, new RegExp(`Port ${taken} is taken`, 'u'));
    assert.notEqual(new URL(url).port, String(taken));
  });
});
