import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/root.ts';

/** Tells a single-file script of the page its texts, whichever of the two comes first. */
const SCRIPT = (lang: string, texts: object): string =>
  `(()=>{const tell=()=>document.dispatchEvent(new CustomEvent("coopkit-texts",{detail:${ascii({ lang, texts })}}));` +
  `document.addEventListener("coopkit-texts-wanted",tell);tell()})();\n`;

/** JSON that means the same whatever encoding a server says it has. */
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** All texts of each language as a classic script, which can be pinned with Subresource Integrity. */
export async function languageScripts(
  files: readonly { readonly lang: string; readonly path: string }[],
): Promise<readonly { readonly lang: string; readonly source: string }[]> {
  const languages = [...new Set(files.map(({ lang }) => lang))];
  return Promise.all(
    languages.map(async (lang) => {
      const parts = await Promise.all(
        files.filter((file) => file.lang === lang).map(async ({ path }) => textsOf(path)),
      );
      return { lang, source: SCRIPT(lang, Object.assign({}, ...parts) as object) };
    }),
  );
}

/** What a language file holds. */
export async function textsOf(path: string): Promise<object> {
  const module = (await import(pathToFileURL(join(ROOT, path)).href)) as { readonly default: object };
  return module.default;
}
