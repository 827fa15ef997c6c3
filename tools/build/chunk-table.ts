import { relative } from 'node:path';
import type { OutputAsset, OutputChunk, Plugin } from 'rollup';

/** What one file of the CDN build holds and loads; `chunks*.json` list them for `npm run size`. */
export interface Chunk {
  readonly file: string;
  /** Source files inside, relative to the checkout; packages as `node_modules/...`. */
  readonly modules: readonly string[];
  /** Files that load with it. */
  readonly imports: readonly string[];
  /** Files that it may load later. */
  readonly dynamicImports: readonly string[];
  /** The source file that other chunks `import()` it for. */
  readonly facade: string | null;
}

const short = (id: string): string => relative(process.cwd(), id);

/** The table of what Rollup made. */
export const chunksOf = (made: readonly (OutputAsset | OutputChunk)[]): readonly Chunk[] =>
  made.flatMap((output) =>
    output.type === 'chunk'
      ? [
          {
            file: output.fileName,
            modules: Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [short(id)] : [],
            ),
            imports: output.imports,
            dynamicImports: output.dynamicImports,
            facade: output.facadeModuleId ? short(output.facadeModuleId) : null,
          },
        ]
      : [],
  );

/** Writes a table of the files beside them. */
export function chunkTable(fileName: string): Plugin {
  return {
    name: 'chunk-table',
    generateBundle(_options, bundle) {
      this.emitFile({
        type: 'asset',
        fileName,
        source: `${JSON.stringify(chunksOf(Object.values(bundle)), null, 2)}\n`,
      });
    },
  };
}
