import { isCoopkitError } from '../../../errors.ts';
import type { Kind } from '../../../model/envelope.ts';
import { ByteReader } from '../../../search/bytes.ts';
import type { Directory } from '../../../search/directory.ts';
import { directorySteps } from '../../../search/directory.ts';
import { chunkSteps } from '../../../search/open-chunk.ts';
import type { PartName } from '../../../search/part-file.ts';
import { partBody } from '../../../search/part-file.ts';
import type { Steps } from '../../../search/steps.ts';
import { breather, inSlices } from '../../breather.ts';
import { InFlight } from '../../in-flight.ts';
import { Lru } from '../../lru.ts';
import type { Dataset } from '../dataset.ts';
import { download } from '../download.ts';
import type { Download } from '../download.ts';
import { partFile } from '../format.ts';
import { aboutFile, json } from '../files.ts';
import { gunzip } from '../gunzip.ts';

/** Opened parts that are kept, the last used ones: some ten megabytes at most. */
const KEPT = 600;

/** Cards that came with heads and are kept, the last used ones. */
const KEPT_CARDS = 400;

/** No part is longer: a file that is, is not the one that was asked for. */
const LONGEST = 64 * 1024 * 1024;

/** The parts of a chunked collection. */
export interface Parts {
  readonly directory: Directory;
  /**
   * A part, opened. It is downloaded once however many ask for it, and kept for a while.
   *
   * @throws CoopkitError as {@link download}; `integrity` when the file is damaged or another one
   */
  readonly read: (name: PartName, signal: AbortSignal | undefined) => unknown;
  /** Whether a part need not be waited for. */
  readonly isAtHand: (name: PartName) => boolean;
  /** A card that is at hand without its part, because it came with a head. */
  readonly leadingCard: (record: number) => unknown;
}

/** Reads the directory of a chunked collection. */
export async function readParts(
  dataset: Dataset,
  kind: Kind,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Parts> {
  return partsOf(dataset, kind, await inSlices(openDirectory(await gunzip(bytes)), undefined));
}

function* openDirectory(bytes: Uint8Array): Steps<Directory> {
  return yield* directorySteps(yield* partBody(bytes, ['directory', 0]));
}

function partsOf({ files }: Dataset, collection: Kind, directory: Directory): Parts {
  const running = new InFlight<unknown>();
  const kept = new Lru<unknown>(KEPT);
  const cards = new Lru<unknown>(KEPT_CARDS);
  function* open(
    [kind, place]: PartName,
    bytes: Uint8Array,
    number: number,
    generation: string,
  ): Steps<unknown> {
    const body = yield* partBody(bytes, [kind, number], generation);
    if (kind === 'cards' || kind === 'records') return json(body);
    if (kind === 'ids') return body;
    return yield* chunkSteps([kind, place], kind === 'heads' ? withoutCards(body) : body, directory.records);
  }

  /** Keeps the cards that come with a head. */
  function withoutCards(body: Uint8Array): Uint8Array {
    const reader = new ByteReader(body);
    const head = reader.section();
    const records = reader.numbers(reader.count());
    const leading = json<readonly unknown[]>(reader.rest());
    for (const [at, record] of records.entries()) cards.set(String(record), leading[at]);
    return head;
  }

  async function load(name: PartName, signal: AbortSignal): Promise<unknown> {
    const [kind] = name;
    const { number, generation } = directory.file(name);
    const address = new URL(partFile(collection, kind, number, generation), files.base);
    let failed: unknown;
    let answer: Download | undefined;
    // A wrong file may come from a cache on the way: it is asked for once more, past all caches.
    for (const cache of ['force-cache', 'reload'] as const) {
      try {
        answer = await download(address, { ...files.transport, limit: LONGEST, cache, signal });
        await breather(signal)();
        const part = await inSlices(open(name, await gunzip(answer.bytes), number, generation), signal);
        kept.set(keyOf(name), part);
        return part;
      } catch (cause) {
        signal.throwIfAborted();
        failed = cause;
        if (isCoopkitError(cause) && cause.code !== 'integrity') break;
      }
    }
    files.losses += 1;
    throw await aboutFile(address, failed, answer);
  }

  return {
    directory,
    isAtHand: (name) => kept.get(keyOf(name)) !== undefined,
    leadingCard: (record) => cards.get(String(record)),
    read: (name, signal) =>
      kept.get(keyOf(name)) ?? running.run(keyOf(name), (ended) => load(name, ended), signal),
  };
}

const keyOf = ([kind, place]: PartName): string => `${kind} ${place}`;
