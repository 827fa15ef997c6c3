import { ByteWriter } from './byte-writer.ts';

/** Writes terms in their order: of each only what differs from the one before, column by column (`readDictionary`). */
export class DictionaryWriter {
  private readonly shared = new ByteWriter();
  private readonly added = new ByteWriter();
  private readonly notes = new ByteWriter();
  private readonly letters = new ByteWriter();
  private before = '';

  /** Bytes so far, but for a few in front. */
  get length(): number {
    return 3 * this.shared.length + this.letters.length;
  }

  /** @param note one byte, see docs/search-format.md */
  add(term: string, note: number): void {
    const shared = commonLetters(this.before, term);
    this.shared.byte(shared);
    this.added.byte(term.length - shared);
    this.notes.byte(note);
    for (let letter = shared; letter < term.length; letter++) this.letters.number(term.charCodeAt(letter));
    this.before = term;
  }

  finish(): Uint8Array {
    const section = new ByteWriter(this.length + 8);
    section.number(this.shared.length);
    for (const column of [this.shared, this.added, this.notes, this.letters]) section.append(column.finish());
    return section.finish();
  }
}

/** How many letters two words have in common at their beginnings. */
export function commonLetters(a: string, b: string): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common;
}
