import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { parse } from 'yaml';
import { snippetFor, TARGETS } from '../../examples/builder/snippets/index.ts';
import type { Choice, TargetName } from '../../examples/builder/snippets/types.ts';
import { anyText, choice, DATA, WIDGETS } from './choices.ts';

const ALL = Object.keys(TARGETS) as TargetName[];

const codeOf = (target: TargetName, chosen: Choice): string =>
  snippetFor(target, chosen)
    .parts.map(({ code }) => code)
    .join('\n');

const first = (target: TargetName, chosen: Choice): string => snippetFor(target, chosen).parts[0]?.code ?? '';

describe('a snippet', () => {
  it('for plain HTML is the script, and the widget with its data and its link', () => {
    assert.equal(
      first('html', choice('region-card', { attributes: { nuts: 'HR02', compact: '' }, lang: 'hr' })),
      `<script async src="https://files.example/coopkit/0.1.0/coopkit.js"></script>
<coopkit-region-card src="${DATA}" nuts="HR02" compact lang="hr">
  <a href="https://site.example/partners">Find partners</a>
</coopkit-region-card>`,
    );
  });

  it('names no attribute that says the default, in whichever order they were chosen', () => {
    for (const widget of WIDGETS) {
      const usual = widget.attributes.map(({ name, default: value = '' }) => [name, value] as const);
      const meantEmpty = usual.filter(([name]) => !['sync-url', 'label'].includes(name));
      for (const entries of [meantEmpty, meantEmpty.toReversed()]) {
        const chosen = choice('pager', { widget, attributes: Object.fromEntries(entries) });
        assert.match(first('html', chosen), new RegExp(`<${widget.tag} src="[^"]*">`));
      }
    }
    const one = choice('call-banner', { attributes: { compact: '', call: 'x' } });
    const other = choice('call-banner', { attributes: { call: 'x', compact: '' } });
    for (const target of ALL) assert.equal(codeOf(target, one), codeOf(target, other));
  });

  it('keeps an empty value where that means something', () => {
    assert.match(first('html', choice('practice-feed', { attributes: { label: '' } })), / label=""/);
    assert.match(
      first('placeholder', choice('partner-search', { attributes: { 'sync-url': '' } })),
      /data-sync-url=""/,
    );
  });

  it('pins scripts, with that of the language, by their digests', () => {
    const code = first('sri', choice('region-card', { lang: 'de' }));
    assert.match(code, /coopkit-all\.js" integrity="sha384-abc" crossorigin="anonymous"/);
    assert.match(code, /coopkit-all\.de\.js" integrity="sha384-def" crossorigin="anonymous"/);
    assert.match(snippetFor('sri', choice('region-card', { integrity: {} })).note, /sri\.json/);
    assert.match(snippetFor('sri', choice('region-card')).note, /speaks English/);
  });

  it('for editors is one line, a div, and repeats nothing but data attributes', () => {
    const chosen = choice('region-card', { attributes: { nuts: 'HR02', compact: '' } });
    for (const target of ['placeholder', 'wordpress', 'drupal', 'typo3'] as const) {
      assert.equal(
        first(target, chosen),
        `<div data-coopkit="region-card" data-src="${DATA}" data-nuts="HR02" data-compact="true"><a href="https://site.example/partners">Find partners</a></div>`,
      );
    }
  });

  it('puts several sources, and an API, into a provider', () => {
    const two = [
      { address: DATA, isApi: false, name: '' },
      { address: 'https://other.example/manifest.json', isApi: false, name: '' },
    ];
    assert.match(
      first('html', choice('region-card', { sources: two })),
      /<coopkit-provider\s+src="https:\/\/data\.example\/manifest\.json https:\/\/other\.example\/manifest\.json"\s*>\s*<coopkit-region-card>/,
    );
    const api = [{ address: 'https://hub.example/v1/', isApi: true, name: 'Hub' }];
    assert.match(
      first('placeholder', choice('region-card', { sources: api })),
      /^<div data-coopkit="provider"><div data-coopkit="source" data-api="https:\/\/hub\.example\/v1\/" data-name="Hub"><\/div><div data-coopkit="region-card">/,
    );
    assert.match(
      codeOf('vue', choice('region-card', { sources: api })),
      /define\/provider\.js'[^]*define\/source\.js'/,
    );
  });

  it('describes the data to search engines where that is wanted', () => {
    const about = { name: 'Partners </script>', licence: 'CC-BY-4.0' };
    const code = first('html', choice('partner-search', { about }));
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(code)?.[1] ?? '';
    const { name, license, distribution } = JSON.parse(data) as Record<string, unknown>;
    assert.equal(name, about.name);
    assert.equal(license, about.licence);
    assert.deepEqual(distribution, [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: DATA },
    ]);
  });

  it('lets nothing that was typed out of its attribute or its text', () => {
    const DECODED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    const decoded = (text = ''): string =>
      text.replace(/&(\w+);/g, (all, name: string) => DECODED[name] ?? all);
    const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const chosen = choice('practice-feed', {
          attributes: { label: value },
          fallback: { text, href: value },
        });
        const shape =
          /^<div data-coopkit="practice-feed" data-src="[^"]*" data-label="([^"<>]*)"><a href="([^"<>]*)">([^<>]*)<\/a><\/div>$/;
        const [, label, href, words] = shape.exec(first('placeholder', chosen)) ?? [];
        assert.equal(decoded(label), inOneLine(value));
        assert.equal(decoded(href), inOneLine(value));
        assert.equal(decoded(words), text);
        assert.match(
          first('html', chosen).replace(/^.*\n/, ''),
          /^<coopkit-practice-feed\s+src="[^"]*"\s+label="[^"<>]*"\s*>\s*<a\s+href="[^"<>]*"\s*>[^<>]*<\/a>\s*<\/coopkit-practice-feed>$/,
        );
        assert.match(
          first('vue', chosen).split('<template>')[1] ?? '',
          /^\s*<coopkit-practice-feed\s+src="[^"]*"\s+label="[^"<>]*"\s*>\s*<a\s+href="[^"<>]*"\s*>(?:(?!\{\{)[^<>])*<\/a>\s*<\/coopkit-practice-feed>\s*<\/template>$/,
        );
      }),
    );
  });

  it('is valid code of its language, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, value) => {
        const chosen = choice('practice-feed', {
          attributes: { label: value, topics: value },
          fallback: { text, href: `https://site.example/?q=${encodeURIComponent(value)}` },
        });
        const { code: jsx } = await transform(codeOf('react', chosen), { loader: 'jsx', jsx: 'automatic' });
        // What React is given is the very text.
        assert.ok(jsx.includes('coopkit-practice-feed'));
        await transform(first('angular', chosen), {
          loader: 'ts',
          tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
        });
        const json = /data-coopkit>\n([^]*?)\n<\/script>/.exec(first('json', chosen))?.[1] ?? '';
        const { label } = JSON.parse(json) as { readonly label?: string };
        assert.equal(label, value);
      }),
      { numRuns: 60 },
    );
  });

  it('hands what was typed to no template language', () => {
    const chosen = choice('practice-feed', {
      attributes: { label: '{{ a }} ${b} `c`' },
      fallback: { text: '{{ a }} @if (b) { ${c} }', href: 'https://site.example/' },
    });
    const angular = /template: `([^]*)`,/.exec(first('angular', chosen))?.[1] ?? '';
    assert.doesNotMatch(angular, /[{}@`$\\]/);
    assert.match(first('vue', chosen), /<a href="https:\/\/site\.example\/">&#123;&#123; a \}\} @if/);
  });

  it('quotes addresses in PHP, YAML and TypoScript', () => {
    const scripts = "https://files.example/it's/";
    const chosen = choice('region-card', { scripts });
    assert.match(codeOf('wordpress', chosen), /'https:\/\/files\.example\/it\\'s\/coopkit\.js'/);
    const library = snippetFor('drupal', chosen).parts.find(({ place }) => place.includes('libraries.yml'));
    const read = parse(library?.code ?? '') as { readonly coopkit: { readonly js: Record<string, unknown> } };
    assert.deepEqual(Object.keys(read.coopkit.js), [`${scripts}coopkit.js`]);
    const preset = snippetFor('typo3', chosen).parts.find(({ place }) => place.includes('preset'));
    assert.deepEqual(parse(preset?.code ?? ''), {
      editor: {
        config: {
          htmlSupport: {
            allow: [{ name: 'div', attributes: { 'data-coopkit': true, 'data-src': true } }],
          },
        },
      },
    });
  });
});
