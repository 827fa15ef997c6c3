import type { Plugin } from 'rollup';

/** Name of the function that makes a chunk's address absolute; the minifier shortens it. */
const ADDRESS = 'coopkitChunkAddress';

/**
 * A classic script of another origin has no base address of its own (browsers hide it), so `import('./chunks/…')` fails
 * there. Its `src` is known while it runs for the first time, also where an image of the page is named `currentScript`.
 * In a module script there is no current script, and relative imports work as they are.
 */
const PROLOGUE = `
const coopkitTag = Reflect.get(Document.prototype, 'currentScript', document);
const coopkitScript = coopkitTag instanceof HTMLScriptElement && coopkitTag.src;
const ${ADDRESS} = (path) => (coopkitScript ? new URL(path, coopkitScript).href : path);
`;

/**
 * Keeps the loader loadable as a classic or as a module script, whichever a content management system writes: no
 * static import, no export, no `import.meta`, and nothing left in the page's global scope when it is loaded twice.
 * Comes before the minifier.
 */
export function standAloneScript(): Plugin {
  return {
    name: 'stand-alone-script',
    renderDynamicImport({ moduleId }) {
      const isEntry = this.getModuleInfo(moduleId)?.isEntry ?? false;
      return isEntry ? { left: `import(${ADDRESS}(`, right: '))' } : null;
    },
    renderChunk(code, chunk) {
      if (!chunk.isEntry) return null;
      if (chunk.imports.length > 0) {
        this.error(
          `${chunk.fileName} would import ${chunk.imports.join(', ')}; the loader may only import() them`,
        );
      }
      if (chunk.exports.length > 0) {
        this.error(`${chunk.fileName} would export ${chunk.exports.join(', ')}; a classic script cannot`);
      }
      if (/\bimport\.meta\b/.test(code)) {
        this.error(`${chunk.fileName} uses import.meta; a classic script cannot`);
      }
      return { code: `(() => {${PROLOGUE}${code}})();\n`, map: null };
    },
  };
}
