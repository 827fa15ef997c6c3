import { brotliCompressSync, constants } from 'node:zlib';

/** The number below which a share of all numbers lies; the middle one by default. */
export function percentile(numbers: readonly number[], share = 0.5): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Bytes after brotli: best for scripts, as they are sent; 9 for large files, close to the best at a bearable time. */
export function brotliBytes(file: Uint8Array, quality = 9): number {
  return brotliCompressSync(file, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
    },
  }).length;
}
