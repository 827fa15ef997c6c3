import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrast, shadeWith } from '../../examples/builder/contrast.ts';
import { weakContrasts } from '../../examples/builder/looks.ts';
import { policyFor } from '../../examples/builder/snippets/policy.ts';
import { isToken, styleRule, TOKENS } from '../../examples/builder/snippets/tokens.ts';
import type { TokenName } from '../../examples/builder/snippets/types.ts';
import { anyText, choice, DATA } from './choices.ts';

describe('contrast', () => {
  it('is what WCAG says', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.equal(contrast('#abc', '#abc'), 1);
    assert.equal(contrast('#767676', '#fff')?.toFixed(2), '4.54');
    assert.equal(contrast('#777777', '#fff')?.toFixed(2), '4.48');
    assert.equal(contrast('red', '#fff'), undefined);
  });

  it('warns of what is too weak, in each scheme, with a shade that would do', () => {
    assert.deepEqual(weakContrasts({}), [], 'the usual looks are strong enough');
    const weak = weakContrasts({ accent: '#88aaff' });
    assert.deepEqual(
      weak.map(({ scheme, token }) => [scheme, token]),
      [
        ['light', 'accent'],
        ['light', 'on-accent'],
      ],
    );
    for (const { better } of weak) assert.ok(better !== undefined);
    assert.deepEqual(weakContrasts({ accent: '#7a1f3d #f2a7bd' }), []);
    assert.equal(weakContrasts({ surface: '#888888', text: '#777777' }).length > 0, true);
  });

  it('finds a shade for any two colours where there is one', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((all) => `#${all.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const shade = shadeWith(one, other, 4.5);
        // Black or white always reaches 4.58 to 1 against anything.
        assert.ok(shade !== undefined && (contrast(shade, other) ?? 0) >= 4.5);
      }),
    );
  });
});

describe('looks', () => {
  it('are a rule for the widget, a colour for each scheme', () => {
    const tokens = { accent: '#7a1f3d #f2a7bd', radius: '0', font: 'Georgia, "Liberation Serif", serif' };
    assert.equal(
      styleRule(choice('region-card', { tokens })),
      `coopkit-region-card {
  --coopkit-accent: light-dark(#7a1f3d, #f2a7bd);
  --coopkit-radius: 0;
  --coopkit-font: Georgia, "Liberation Serif", serif;
}`,
    );
    assert.equal(styleRule(choice('region-card')), '');
  });

  it('leave nothing in a style sheet but colours, lengths and fonts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(TOKENS) as TokenName[])), anyText, (name, value) => {
        const rule = styleRule(choice('region-card', { tokens: { [name]: value } }));
        if (!isToken(name, value)) assert.equal(rule, '');
        else assert.doesNotMatch(rule.replace(/^[^{]*\{|\}$/g, ''), /[{}<>\\]|url|@/);
      }),
    );
    for (const bad of ['1rem', 'red;}', '#12', 'calc(1px)']) {
      assert.equal(isToken('radius', bad) || isToken('accent', bad), false, bad);
    }
  });
});

describe('the policy', () => {
  it('allows the origins of scripts and of every source, and nothing else', () => {
    const sources = [
      { address: DATA, isApi: false, name: '' },
      { address: '/data/manifest.json', isApi: false, name: '' },
      { address: 'https://hub.example/v1/', isApi: true, name: 'Hub' },
    ];
    assert.equal(
      policyFor(choice('region-card', { sources })),
      "script-src 'self' https://files.example; connect-src 'self' https://data.example https://hub.example",
    );
  });
});
