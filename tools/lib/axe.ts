import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core');

declare global {
  interface Window {
    axe?: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

/** The rules that judge a whole page; a story is a piece of one. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region', 'html-has-lang', 'document-title'];

/** All axe violations on a page, one line for each element: rule, where, why. */
export async function axeFaults(page: Page, label: string, wholePage = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const off = wholePage ? [] : PAGE_RULES;
  const violations = await page.evaluate(async (rules) => {
    const disabled = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
    const results = await window.axe?.run(document, { rules: disabled, resultTypes: ['violations'] });
    return results?.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => ({
        id,
        help,
        target: target.flat().join(' '),
        why: any[0]?.message ?? '',
      })),
    );
  }, off);
  if (!violations) return [`axe (${label}): did not run`];
  return violations.map(({ id, help, target, why }) =>
    `axe (${label}): ${id}: ${help}: ${target} ${why}`.trim(),
  );
}
