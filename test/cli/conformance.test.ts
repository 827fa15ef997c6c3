import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { startApiServer } from '../../src/cli/serve/api/server.ts';
import { startServer } from '../../src/cli/serve/server.ts';
import type { ConformanceReport } from '../../src/sdk/conformance/index.ts';
import { goodSource } from '../sdk/conformance/invented.ts';
import { coopkit, fixture, folderOf } from './support.ts';

async function apiOf(context: TestContext): Promise<string> {
  const server = await startApiServer({ source: goodSource('hub'), port: 0 });
  context.after(() => server.close());
  return new URL('/v1/', server.url).href;
}

describe('coopkit conformance', () => {
  it('tries an API and says which level it reaches', async (context) => {
    const url = await apiOf(context);
    const { code, stdout } = await coopkit(['conformance', url, '--level', 'match']);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^ok +cross-origin/m);
    assert.match(stdout, /^Level: match$/m);
  });

  it('tries the files of a data set, and tells programs in JSON', async (context) => {
    const root = await folderOf(context, {});
    const built = await coopkit(['build', fixture('one-table'), '--out', root]);
    assert.equal(built.code, 0, built.stderr);
    const server = await startServer({ root, port: 0 });
    context.after(() => server.close());
    const args = ['conformance', `${server.url}manifest.json`, '--format', 'json'];
    const { code, stdout } = await coopkit(args);
    const { summary } = JSON.parse(stdout) as { readonly summary: { readonly report: ConformanceReport } };
    assert.equal(code, 0, stdout);
    assert.equal(summary.report.failed, 0);
    assert.ok(summary.report.groups.some(({ group, status }) => group === 'faults' && status === 'pass'));
  });

  it('ends with 1 and names what does not hold', async (context) => {
    const url = await apiOf(context);
    const { host } = new URL(url);
    // In front of the API: nobody's page may read what comes through.
    const proxy = createServer((request, response) => {
      void fetch(`http://${host}${request.url ?? ''}`).then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
      });
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    context.after(() => proxy.close());
    const address = proxy.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { code, stdout } = await coopkit(['conformance', `http://127.0.0.1:${port}/v1`]);
    assert.equal(code, 1);
    assert.match(stdout, /^FAIL cross-origin/m);
    assert.match(stdout, /→ Access-Control-Allow-Origin is null/);
    assert.match(stdout, /^Level: none; wanted: search$/m);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['what is no address', ['data/manifest.json'], /is no address on the web/],
    ['a level that is none', ['https://hub.example/v1/', '--level', 'top'], /--level top is not known/],
    ['an option of another command', ['https://hub.example/v1/', '--api'], /has no option --api/],
    ['nobody there', ['http://127.0.0.1:9/v1/'], /127\.0\.0\.1:9\/v1\/ /],
  ];
  for (const [what, args, message] of wrong) {
    it(`exits with 2 for ${what} and says what to do`, async () => {
      const { code, stderr } = await coopkit(['conformance', ...args]);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.match(stderr, /→/);
    });
  }
});
