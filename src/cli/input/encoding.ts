import { createReadStream } from 'node:fs';
import { guessCodepage } from './codepages.ts';

/** What a file is written in, and how that is known. */
export interface DetectedEncoding {
  /** Label for `TextDecoder`. */
  readonly encoding: string;
  readonly by: 'bom' | 'valid-utf-8' | 'config' | 'guess';
  /** Only ASCII: every encoding but UTF-16 reads it alike. */
  readonly ascii: boolean;
}

const SAMPLE = 262_144;

/**
 * Finds the encoding of a text file: a byte order mark, else valid UTF-8, else what the configuration says, else a
 * guess by letters. The whole file is read once, because the first byte that is not UTF-8 may stand far down.
 *
 * @param path the file
 * @param configured label from the configuration
 */
export async function detectEncoding(path: string, configured?: string): Promise<DetectedEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let utf8 = true;
  let ascii = true;
  let first = true;
  const samples: Buffer[] = [];
  let sampled = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first) {
      const marked = byMark(chunk) ?? (looksLikeUtf16(chunk) ? utf16Order(chunk) : undefined);
      if (marked) return { encoding: marked, by: 'bom', ascii: false };
      first = false;
    }
    const plain = chunk.every((byte) => byte < 0x80);
    ascii &&= plain;
    if (!plain && sampled < SAMPLE) {
      samples.push(chunk);
      sampled += chunk.length;
    }
    utf8 &&= decodes(decoder, chunk, true);
    if (!utf8 && sampled >= SAMPLE) break;
  }
  utf8 &&= decodes(decoder, undefined, false);
  if (utf8) return { encoding: 'utf-8', by: 'valid-utf-8', ascii };
  if (configured) return { encoding: configured, by: 'config', ascii };
  return { encoding: guessCodepage(Buffer.concat(samples)), by: 'guess', ascii };
}

function decodes(decoder: TextDecoder, chunk: Buffer | undefined, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}

function byMark(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every second byte of Western text is zero, and text in no other encoding holds zeros. */
function looksLikeUtf16(head: Buffer): boolean {
  const sample = head.subarray(0, 512);
  return sample.length >= 4 && sample.filter((byte) => byte === 0).length > sample.length / 8;
}

function utf16Order(head: Buffer): string {
  const sample = [...head.subarray(0, 512)];
  const zerosAt = (parity: number): number =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  return zerosAt(0) > zerosAt(1) ? 'utf-16be' : 'utf-16le';
}

/** Whether `TextDecoder` knows a label. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, decoded piece by piece; a byte order mark is left out. */
export async function* decodeFile(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 65_536 }) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** The lines of a text that comes in pieces, whatever ends them: LF, CR LF or CR. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    // A CR at the very end may be the first half of CR LF.
    const complete = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = complete.split(/\r\n|\n|\r/u);
    rest = (lines.pop() ?? '') + text.slice(complete.length);
    yield* lines;
  }
  if (rest) yield rest.replace(/\r$/u, '');
}
