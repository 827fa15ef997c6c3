import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'rollup';
import { ROOT } from '../lib/root.ts';
import { languageScripts, textsOf } from './language-scripts.ts';

/** The module that gets the texts of a language. */
const LOADER = /\/src\/components\/base\/load-texts\.ts$/;

const LABEL_TABLE = /\/src\/sdk\/model\/vocabularies\/labels\/index\.ts$/;

const TEXTS = 'src/locales/*/*.ts';
/** Folders with a file for each language, by the name of what it holds. */
const FOLDERS = { labels: 'src/sdk/model/vocabularies/labels/*.ts', intl: 'src/locales/intl/*.ts' };

interface LanguageFile {
  readonly lang: string;
  /** `search`, `call-dates`, `labels`, `intl`. */
  readonly name: string;
  readonly path: string;
}

const isLanguage = (name: string): boolean => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(name) && name !== 'en';

/** The files of all languages beside English. */
export function languageFiles(): readonly LanguageFile[] {
  const texts = globSync(TEXTS, { cwd: ROOT }).map((path) => {
    const [, , lang = '', file = ''] = path.replaceAll('\\', '/').split('/');
    return { lang, name: basename(file, '.ts'), path };
  });
  const others = Object.entries(FOLDERS).flatMap(([name, files]) =>
    globSync(files, { cwd: ROOT }).map((path) => ({ lang: basename(path, '.ts'), name, path })),
  );
  return [...texts, ...others]
    .filter(({ lang }) => isLanguage(lang))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * For a script tag: each group of texts of each language is a file, which is found by its name. A table of them all would
 * cost every page more than the texts it needs.
 *
 * @param folder of the files that load it
 * @param parts that its widgets show; all of them without it
 */
export function languageFilesByName(folder: string, parts?: readonly string[]): Plugin {
  const files = languageFiles().filter(({ name }) => parts?.includes(name) ?? true);
  const languages = [...new Set(files.map(({ lang }) => lang))];
  return {
    name: 'language-files-by-name',
    load: (id) =>
      LOADER.test(id.replaceAll('\\', '/'))
        ? `const languages = ${JSON.stringify(languages.join(' '))}.split(' ');
           export const loadTexts = (lang, file) => languages.includes(lang)
             ? import(\`./\${lang}.\${file}.js\`).then((module) => module.default) : undefined;`
        : undefined,
    async generateBundle() {
      for (const { lang, name, path } of files) {
        const source = `export default ${JSON.stringify(await textsOf(path))};\n`;
        this.emitFile({ type: 'asset', fileName: `${folder}/${lang}.${name}.js`, source });
      }
    },
  };
}

/** For the single file: a script of its own for each language, which a page names beside it. */
export function languageScriptsBeside(name: string): Plugin {
  return {
    name: 'language-scripts',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (LOADER.test(path)) return 'export const loadTexts = () => undefined;';
      return LABEL_TABLE.test(path) ? 'export const LABELS = {};' : undefined;
    },
    async generateBundle() {
      for (const { lang, source } of await languageScripts(languageFiles())) {
        this.emitFile({ type: 'asset', fileName: `${name}.${lang}.js`, source });
      }
    },
  };
}
