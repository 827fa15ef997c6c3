import type { Plugin } from 'rollup';

/**
 * Keeps the loader loadable as a classic or as a module script, whichever a content management system writes: no
 * static import, no export, no `import.meta`, and nothing left in the page's global scope when it is loaded twice.
 */
export function standAloneScript(): Plugin {
  return {
    name: 'stand-alone-script',
    renderChunk: {
      order: 'post',
      handler(code, chunk) {
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
        return { code: `(()=>{${code.trim()}})();\n`, map: null };
      },
    },
  };
}
