import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { defineConfig, type Plugin } from 'vite';

/**
 * Angular's packages are published half compiled; its own build links them in the same way. The app itself is compiled
 * by `ngc`, into `compiled`, before this runs.
 */
const angularLinker: Plugin = {
  name: 'angular-linker',
  transform: {
    filter: { id: /@angular/, code: /ɵɵngDeclare/ },
    async handler(code, filename) {
      const plugins = [linker];
      const linked = await transformAsync(code, { filename, plugins, compact: false, configFile: false });
      return { code: linked?.code ?? code, map: null };
    },
  },
};

export default defineConfig({
  base: './',
  // What only helps while developing, or on servers, stays out.
  define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false', ngI18nClosureMode: 'false' },
  plugins: [angularLinker],
});
