import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

/** Copyright and licence: what the Open Font License asks to be kept in the file. */
const KEPT_NAMES = [0, 13, 14];

/** The characters of a `unicode-range`. */
export function charactersOf(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice('U+'.length)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}

/** Cuts a font file of the site from its source. The same bytes each time. */
export async function subsetFace({ source, range, weight, features }: Face): Promise<Uint8Array> {
  return subsetFont(readFileSync(new URL(source)), charactersOf(range), {
    targetFormat: 'woff2',
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
    keepFeatures: features,
    preserveNameIds: KEPT_NAMES,
    noHinting: true,
  });
}
