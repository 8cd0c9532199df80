import { crc32, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Samples of a pixel, by the type of colour that its header gives. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Reads a PNG as its specification has it: each chunk by its length and its sum, then as many bytes of
 * pixels as its size asks for. Gives the words that it holds beside the picture.
 *
 * @throws where it is not well-formed.
 */
export function readPng(bytes: Buffer): string {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`no PNG: ${what}`);
  };
  must(bytes.subarray(0, 8).equals(SIGNATURE), 'its signature');
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    must(at + 12 + length <= bytes.length, 'a chunk ends behind the file');
    const named = bytes.subarray(at + 4, at + 8 + length);
    must(crc32(named) === bytes.readUInt32BE(at + 8 + length), 'the sum of a chunk');
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4) });
  }
  const [header] = chunks;
  must(header?.type === 'IHDR' && chunks.at(-1)?.type === 'IEND', 'its first or its last chunk');
  const { data } = header ?? { data: bytes };
  const [width, height, bits] = [data.readUInt32BE(0), data.readUInt32BE(4), data[8] ?? 0];
  const row = 1 + Math.ceil((width * bits * (SAMPLES[data[9] ?? 0] ?? 0)) / 8);
  const pixels = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((one) => one.data)),
  );
  must(pixels.length === row * height && width > 0, `${pixels.length} bytes for ${width} by ${height}`);
  return chunks
    .filter(({ type }) => /^[a-z]/.test(type))
    .map((one) => one.data.toString('utf8'))
    .join();
}
