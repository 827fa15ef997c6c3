import type { Plugin } from 'rollup';

const FOR_IN = /\bfor\s*\(\s*(?:const|let|var)\s+(\w+)\s+in\s+([\w.$]+)\s*\)/g;

/** `for (const key in x)` → `for (const key of Object.keys(x))`. */
export function loopOverOwnKeys(code: string): string {
  return code.replace(FOR_IN, 'for (const $1 of Object.keys($2))');
}

/**
 * A host page may carry an old script that adds to `Object.prototype`; a `for…in` then meets a key that is not of the
 * object, and the widget dies of it. Dependencies use such loops where they mean own keys: rewrite them, and refuse a
 * bundle in which one is left (also esbuild's `__export` helper, which is one).
 */
export function ownKeys(): Plugin {
  return {
    name: 'own-keys',
    transform(code) {
      const safe = loopOverOwnKeys(code);
      return safe === code ? null : { code: safe, map: null };
    },
    renderChunk: {
      order: 'post',
      handler(code, chunk) {
        const left = /\bfor\s*\((?:const|let|var)\s+\w+\s+in\s[^)]*\)/.exec(code);
        if (left) this.error(`${chunk.fileName} still holds "${left[0]}"; see tools/build/own-keys.ts`);
        return null;
      },
    },
  };
}
