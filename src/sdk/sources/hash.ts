/**
 * 32-bit FNV-1a over the UTF-8 bytes of a text: short, fast, the same everywhere. For look-up, not for security:
 * whoever finds an entry by it compares the whole text afterwards.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (offset basis and prime for 32 bits)
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
