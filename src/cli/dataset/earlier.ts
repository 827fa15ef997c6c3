import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Kind } from '../../sdk/model/envelope.ts';
import { readDirectory } from '../../sdk/search/directory.ts';
import type { Directory } from '../../sdk/search/directory.ts';
import type { PartPlace } from '../../sdk/search/build/directory.ts';
import { openPart } from '../../sdk/search/part-file.ts';
import type { PartKind, PartName } from '../../sdk/search/part-file.ts';
import { FORMAT, isChunked, partFile } from '../../sdk/sources/static/format.ts';
import type { Manifest } from '../../sdk/sources/static/format.ts';
import type { EarlierNumbers } from './numbering.ts';

/** A part that an earlier build wrote. */
export interface EarlierPart extends PartPlace {
  readonly body: Uint8Array;
  /** Bytes of its file. */
  readonly bytes: number;
}

/** A chunked collection as an earlier build left it in the output folder. */
export class EarlierCollection {
  readonly directory: Directory;
  readonly #folder: string;
  readonly #collection: Kind;
  /** Kind of part → what a part begins with → its place. */
  readonly #keys: ReadonlyMap<PartKind, ReadonlyMap<string, number>>;

  private constructor(folder: string, collection: Kind, body: Uint8Array) {
    this.#folder = folder;
    this.#collection = collection;
    this.directory = readDirectory(body);
    const { layout, shape } = this.directory;
    const placesOf = (keys: readonly string[] = []) => new Map(keys.map((key, place) => [key, place]));
    this.#keys = new Map([
      ['terms', placesOf(layout.terms)],
      ['positions', placesOf(layout.terms)],
      ['heads', placesOf(layout.heads)],
      ['forward', placesOf(layout.spelling?.forward)],
      ['backward', placesOf(layout.spelling?.backward)],
      ['facets', placesOf(shape.filters)],
      ['ranks', placesOf(shape.sorts)],
    ]);
  }

  /** Opens what is there; nothing when there is none, or it cannot be read: then all of it is written anew. */
  static async open(folder: string, collection: Kind): Promise<EarlierCollection | undefined> {
    try {
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
      const files = manifest.format === FORMAT ? manifest.collections[collection] : undefined;
      if (!files || !isChunked(files)) return undefined;
      const file = await readFile(join(folder, files.chunks.file));
      return new EarlierCollection(folder, collection, openPart(gunzipSync(file), ['directory', 0]));
    } catch {
      return undefined;
    }
  }

  /** The part that stood where this one stands now; nothing when there was none or its file is no longer whole. */
  async part(kind: PartKind, place: number, key: string): Promise<EarlierPart | undefined> {
    const keys = this.#keys.get(kind);
    const before = keys ? keys.get(key) : place;
    if (before === undefined) return undefined;
    try {
      const { number, generation } = this.directory.file([kind, before]);
      const file = await readFile(join(this.#folder, partFile(this.#collection, kind, number, generation)));
      const body = openPart(gunzipSync(file), [kind, number], generation);
      return { number, generation, body, bytes: file.length };
    } catch {
      return undefined;
    }
  }

  /** The record numbers; nothing when they cannot be read. */
  async numbers(): Promise<EarlierNumbers | undefined> {
    const { idBuckets, records, groups } = this.directory;
    const bodies: Uint8Array[] = [];
    for (let bucket = 0; bucket < idBuckets; bucket++) {
      const part = await this.part('ids', bucket, '');
      if (!part) return undefined;
      bodies.push(part.body);
    }
    const pairs = Buffer.concat(bodies);
    const count = pairs.length / 8;
    const hashes = new Uint32Array(count);
    const numbers = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      hashes[at] = pairs.readUInt32LE(at * 8);
      numbers[at] = pairs.readUInt32LE(at * 8 + 4);
    }
    return { hashes, numbers, records, groups };
  }
}

/** The files of all parts that a directory lists. */
export function filesOfDirectory(collection: Kind, directory: Directory): string[] {
  const { shape, layout, records, cardsPerPart, recordsPerPart, idBuckets, file } = directory;
  const counts: readonly (readonly [PartKind, number])[] = [
    ['terms', layout.terms.length],
    ['positions', layout.terms.length],
    ['heads', layout.heads.length],
    ['forward', layout.spelling?.forward.length ?? 0],
    ['backward', layout.spelling?.backward.length ?? 0],
    ['facets', shape.filters.length],
    ['ranks', shape.sorts.length],
    ['points', shape.points ? 1 : 0],
    ['totals', 1],
    ['ids', idBuckets],
    ['cards', Math.ceil(records / cardsPerPart)],
    ['records', Math.ceil(records / recordsPerPart)],
  ];
  const names = counts.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, place): PartName => [kind, place]),
  );
  return names.map((name) => {
    const { number, generation } = file(name);
    return partFile(collection, name[0], number, generation);
  });
}
