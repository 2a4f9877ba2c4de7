/**
 * Looks for many needles at once, each in every spelling somebody might have written it in.
 *
 * Use      `search(haystacks, needles)` names the haystack and the needle of each hit.
 * Shapes   spellings: the bytes, hex, base64 and base64url (also inside something longer), JSON
 *          list, decimal number; forwards and backwards. Needles are at least eight bytes long.
 *          Words are looked for as JSON, an address and UTF-16 write them, too.
 */

export type Haystack = { readonly name: string; readonly bytes: Uint8Array };
export type Needle = { readonly name: string; readonly bytes: Uint8Array };
type Pattern = { readonly needle: string; readonly bytes: Buffer };

export function search(haystacks: readonly Haystack[], needles: readonly Needle[]): string[] {
  const patterns = needles.flatMap((needle) =>
    spellings(needle.bytes).map((bytes) => ({ needle: needle.name, bytes })),
  );
  const byStart = new Map<number, Pattern[]>();
  const starts = new Uint8Array(1 << 16);
  for (const pattern of patterns) {
    const start = pattern.bytes.readUInt32BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
    starts[start >>> 16] = 1;
  }
  const hits = haystacks.flatMap(({ name, bytes }) =>
    scan(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), starts, byStart).map(
      (needle) => `${name}: ${needle}`,
    ),
  );
  return [...new Set(hits)];
}

export function bytesNeedle(name: string, bytes: Uint8Array): Needle {
  return { name: `${name} ${Buffer.from(bytes).toString('hex')}`, bytes };
}

export function wordsNeedles(name: string, words: string): readonly Needle[] {
  const quoted = JSON.stringify(words).slice(1, -1);
  const plain = quoted.replaceAll(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const texts = new Set([words, quoted, JSON.stringify(quoted).slice(1, -1), plain]);
  const spelled = [...texts, encodeURIComponent(words)].map((text) => Buffer.from(text));
  const bytes = [...spelled, Buffer.from(words, 'utf16le')];
  return bytes.map((one) => ({ name: `${name} “${words}”`, bytes: one }));
}

function scan(
  hay: Buffer,
  starts: Uint8Array,
  byStart: ReadonlyMap<number, readonly Pattern[]>,
): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 4 <= hay.length; at++) {
    if (starts[((hay[at] ?? 0) << 8) | (hay[at + 1] ?? 0)] === 0) continue;
    for (const { needle, bytes } of byStart.get(hay.readUInt32BE(at)) ?? []) {
      const end = at + bytes.length;
      if (end <= hay.length && hay.compare(bytes, 0, bytes.length, at, end) === 0)
        found.push(needle);
    }
  }
  return found;
}

function spellings(bytes: Uint8Array): readonly Buffer[] {
  const forwards = Buffer.from(bytes);
  const backwards = Buffer.from(bytes).reverse();
  return [forwards, backwards].flatMap((one) => {
    const hex = one.toString('hex');
    const texts = [hex, hex.toUpperCase(), JSON.stringify([...one]), BigInt(`0x${hex}`).toString()];
    return [one, ...[...texts, ...inBase64(one)].map((text) => Buffer.from(text))];
  });
}

/**
 * As base64 writes it inside something longer: three ways, by where it begins, without its edges.
 */
function inBase64(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
    const whole = Math.floor((padded.length * 8) / 6);
    const text = padded.toString('base64url').slice(shift === 0 ? 0 : shift + 1, whole);
    return [text, text.replaceAll('-', '+').replaceAll('_', '/')];
  });
}
