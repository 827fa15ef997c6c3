import type { Plugin } from 'rollup';
import { minify } from 'terser';

/**
 * Minifies a script. Terser, although it is slower than esbuild: its scripts are 3 % smaller after compression, which
 * every visitor of every page gains.
 */
export function shrink(): Plugin {
  return {
    name: 'shrink',
    async renderChunk(code, _chunk, { format }) {
      const { code: short, map } = await minify(code, {
        module: format === 'es',
        ecma: 2020,
        // Not `inline` in full: Terser then writes `import(a = b, c)`, which is a call with two arguments.
        // Parameters nobody reads may go: nothing asks a function how many it takes.
        // Constants stay where they are written: `0 === a` beside `a === 0` compresses worse.
        compress: {
          passes: 3,
          inline: 1,
          keep_fargs: false,
          lhs_constants: false,
          pure_getters: true,
          unsafe_arrows: true,
        },
        format: { comments: false },
        sourceMap: true,
      });
      if (short === undefined) this.error('Terser gave no code.');
      return { code: short, map: typeof map === 'string' ? map : null };
    },
  };
}
