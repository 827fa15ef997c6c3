import type { Plugin } from 'rollup';

/** Every other character as `\uXXXX`, which means the same in strings, templates and regular expressions. */
export function escapeNonAscii(code: string): string {
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A classic script is read in the encoding of its page, which may not be UTF-8. The minifier escapes strings, but not
 * the text of tagged templates. Comes after the minifier.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    renderChunk: {
      order: 'post',
      handler: (code) => ({ code: escapeNonAscii(code), map: null }),
    },
  };
}
