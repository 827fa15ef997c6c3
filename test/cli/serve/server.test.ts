import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { startServer } from '../../../src/cli/serve/server.ts';
import type { ServerOptions } from '../../../src/cli/serve/server.ts';
import { folderOf } from '../support.ts';

async function served(context: TestContext, options: Partial<ServerOptions> = {}) {
  const parent = await folderOf(context, {
    'secret.txt': 'not for visitors',
    'site/manifest.json': '{}',
    'site/index.html': '<h1>Example</h1>',
    'site/organisations/records-0123456789abcdef.json': '[]',
  });
  const root = join(parent, 'site');
  const server = await startServer({ root, port: 0, ...options });
  context.after(() => server.close());
  return { server, root };
}

/** A request as it stands: `fetch` would tidy the path up. */
function rawStatus(port: number, path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .once('error', fail)
      .end();
  });
}

describe('the server of a data set', () => {
  it('lets pages of any origin read', async (context) => {
    const { server } = await served(context);
    const answer = await fetch(`${server.url}manifest.json`);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
  });

  it('lets files named by their content be kept, and no others', async (context) => {
    const { server } = await served(context);
    const hashed = await fetch(`${server.url}organisations/records-0123456789abcdef.json`);
    assert.match(hashed.headers.get('cache-control') ?? '', /immutable/u);
    const manifest = await fetch(`${server.url}manifest.json?x=1`);
    assert.equal(manifest.headers.get('cache-control'), 'no-cache');
  });

  it('answers HEAD with the head alone', async (context) => {
    const { server } = await served(context);
    const answer = await fetch(`${server.url}manifest.json`, { method: 'HEAD' });
    assert.equal(answer.headers.get('content-length'), '2');
    assert.equal(await answer.text(), '');
  });

  it('gives the index of a folder, and plain text for what is not there', async (context) => {
    const { server } = await served(context);
    assert.equal(await (await fetch(server.url)).text(), '<h1>Example</h1>');
    const missing = await fetch(`${server.url}nothing.json`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(missing.headers.get('access-control-allow-origin'), '*');
  });

  it('gives nothing from outside its folder', async (context) => {
    const { server, root } = await served(context);
    await symlink(join(root, '..', 'secret.txt'), join(root, 'link.txt'));
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/link.txt',
      '/%00',
      '/%zz',
    ];
    for (const path of paths) assert.equal(await rawStatus(server.port, path), 404, path);
  });

  it('takes no other methods', async (context) => {
    const { server } = await served(context);
    assert.equal(await rawStatus(server.port, '/manifest.json', 'POST'), 405);
    assert.equal(await rawStatus(server.port, '/manifest.json', 'OPTIONS'), 204);
  });

  it('adds the headers it is given', async (context) => {
    const { server } = await served(context, {
      headers: { 'content-security-policy': "default-src 'self'" },
    });
    const answer = await fetch(server.url);
    assert.equal(answer.headers.get('content-security-policy'), "default-src 'self'");
  });

  it('keeps a site to itself, and changes its pages only', async (context) => {
    const { server } = await served(context, {
      shared: false,
      page: (html) => html.replace('Example', 'Beispiel über Länder'),
    });
    const page = await fetch(server.url);
    assert.equal(page.headers.get('access-control-allow-origin'), null);
    assert.equal(await page.text(), '<h1>Beispiel über Länder</h1>');
    assert.equal(await (await fetch(`${server.url}manifest.json`)).text(), '{}');
  });

  it('serves another folder under a path, and nothing outside of that either', async (context) => {
    const other = await folderOf(context, { 'secret.txt': 'no', 'set/manifest.json': '{"other":1}' });
    const { server } = await served(context, { mounts: { '/data/': join(other, 'set') } });
    assert.equal(await (await fetch(`${server.url}data/manifest.json`)).text(), '{"other":1}');
    assert.equal(await (await fetch(`${server.url}manifest.json`)).text(), '{}');
    await symlink(join(other, 'secret.txt'), join(other, 'set', 'link.txt'));
    for (const path of ['/data/../secret.txt', '/data/link.txt', '/data/site/manifest.json', '/data/']) {
      assert.equal(await rawStatus(server.port, path), 404, path);
    }
  });

  it('takes the next port when one is taken, and gives up after the last', async (context) => {
    const { server, root } = await served(context);
    const taken: number[] = [];
    const next = await startServer({ root, port: server.port, onPortTaken: (port) => taken.push(port) });
    context.after(() => next.close());
    assert.equal(taken[0], server.port);
    assert.ok(next.port > server.port);
    await assert.rejects(startServer({ root, port: server.port, attempts: 1 }), /EADDRINUSE/u);
  });
});
