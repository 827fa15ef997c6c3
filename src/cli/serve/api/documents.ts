import { readFile } from 'node:fs/promises';
import { textAnswer, headOf } from '../../../sdk/server/headers.ts';
import type { Source } from '../../../sdk/sources/source.ts';
import { startPage } from './start-page.ts';

/** Where the OpenAPI document is. */
const SPEC_PATH = '/openapi.yaml';

/** Where the document lies: from a part of the published command (`dist/cli/chunks`), and from this file. */
const SPEC_FILES = ['../../../spec/openapi.yaml', '../../../../spec/openapi.yaml'];

/** What a browser may do with the start page: nothing but show it. */
const PAGE_HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Answers for the paths beside the API; `undefined` for all others. */
export function documents(source: Source): (path: string, method: string) => Promise<Response | undefined> {
  const answer = async (path: string): Promise<Response | undefined> => {
    if (path === '/') {
      const page = startPage(await source.describe());
      return textAnswer(200, 'text/html; charset=utf-8', page, PAGE_HEADERS);
    }
    const spec = path === SPEC_PATH ? await readSpec() : undefined;
    return spec === undefined ? undefined : textAnswer(200, 'application/yaml', spec);
  };
  return async (path, method) => {
    const answered = await answer(path);
    return answered && method === 'HEAD' ? headOf(answered) : answered;
  };
}

async function readSpec(): Promise<string | undefined> {
  for (const file of SPEC_FILES) {
    const text = await readFile(new URL(file, import.meta.url), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
