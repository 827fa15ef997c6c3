import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from '../lib/root.ts';
import type { ElementApi } from '../manifest/elements.ts';
import { vscodeCssData, vscodeHtmlData, webTypes } from './editor-data.ts';
import { elementTypes } from './element-types.ts';

/** The generated files of `types/`, by their paths from the checkout, as they belong there. */
export async function frameworkFiles(elements: readonly ElementApi[]): Promise<ReadonlyMap<string, string>> {
  const json = (value: object): string => JSON.stringify(value);
  const contents: Readonly<Record<string, string>> = {
    'types/elements.d.ts': elementTypes(elements),
    'types/vscode-html-data.json': json(vscodeHtmlData(elements)),
    'types/vscode-css-data.json': json(vscodeCssData(elements)),
    'types/web-types.json': json(webTypes(elements, manifest.name, manifest.version)),
  };
  const files = await Promise.all(
    Object.entries(contents).map(async ([path, content]) => {
      const filepath = join(ROOT, path);
      return [path, await format(content, { ...(await resolveConfig(filepath)), filepath })] as const;
    }),
  );
  return new Map(files);
}
