import type { AxeResults } from 'axe-core';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../tools/lib/root.ts';
import { isFalsePositive, type Finding } from './false-positives.ts';

/** What IBM's engine says of one element and one rule. */
interface IbmResult {
  readonly ruleId: string;
  readonly reasonId: string | number;
  readonly value: readonly [level: string, verdict: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

declare global {
  interface Window {
    axe?: { run(context: Document, options: object): Promise<AxeResults> };
    ace?: {
      Checker: new () => {
        check(
          node: Document,
          rulesets: readonly string[],
        ): Promise<{ readonly results: readonly IbmResult[] }>;
      };
    };
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const IBM = join(ROOT, 'tools/checks/node_modules/accessibility-checker-engine/ace-window.js');

/** Loads both engines into a page. */
export async function loadEngines(page: Page): Promise<void> {
  await page.addScriptTag({ path: AXE });
  await page.addScriptTag({ path: IBM });
}

/** What axe finds, with its rules for WCAG 2.2 A and AA, its best practices, and text contrast of 7:1. */
export async function axeFindings(page: Page): Promise<readonly Finding[]> {
  return page.evaluate(async () => {
    const results = await window.axe?.run(document, {
      rules: {
        'color-contrast-enhanced': { enabled: true },
        'label-content-name-mismatch': { enabled: true },
        'target-size': { enabled: true },
      },
      resultTypes: ['violations'],
    });
    if (!results) throw new Error('axe did not run.');
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, any }) => ({
        engine: 'axe' as const,
        rule: id,
        where: target.flat().join(' '),
        snippet: html,
        why: any[0]?.message ?? help,
      })),
    );
  });
}

/** What IBM's engine fails, with its rules for WCAG 2.2 and IBM's own. */
export async function ibmFindings(page: Page): Promise<readonly Finding[]> {
  return page.evaluate(async () => {
    if (!window.ace) throw new Error('IBM’s engine did not run.');
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value: [, verdict] }) => verdict === 'FAIL' || verdict === 'POTENTIAL')
      .map(({ ruleId, value, message, snippet, path }) => ({
        engine: 'ibm' as const,
        rule: ruleId,
        where: path.dom,
        snippet,
        why: `${value.join(' ')}: ${message}`,
      }));
  });
}

/** What both engines find that is not known to be wrong, a line each. */
export async function faults(page: Page): Promise<readonly string[]> {
  const found = [...(await axeFindings(page)), ...(await ibmFindings(page))];
  return found
    .filter((finding) => !isFalsePositive(finding))
    .map(
      ({ engine, rule, where, snippet, why }) => `${engine} ${rule}: ${why}\n    ${snippet}\n    ${where}`,
    );
}
