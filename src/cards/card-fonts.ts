import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontDetails } from '@takumi-rs/core';

/** The families that a card is set in: as the site, and for other scripts whichever of Noto Sans has them. */
const FAMILIES = [
  { name: 'Newsreader', packageName: 'newsreader' },
  { name: 'JetBrains Mono', packageName: 'jetbrains-mono' },
  { name: 'Noto Sans', packageName: 'noto-sans' },
  { name: 'Noto Sans Hebrew', packageName: 'noto-sans-hebrew' },
  { name: 'Noto Sans Arabic', packageName: 'noto-sans-arabic' },
  { name: 'Noto Sans KR', packageName: 'noto-sans-kr' },
  { name: 'Noto Sans SC', packageName: 'noto-sans-sc' },
] as const;

/** A part of a family, as its package cuts it for the web. */
interface Part {
  readonly name: string;
  readonly file: string;
  readonly ranges: [number, number][];
}

// From the root of the repository, since the build moves this code elsewhere.
const packages = createRequire(path.join(process.cwd(), 'package.json'));

/** `U+41-5A,U+B6` as pairs of code points. */
export function readRanges(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [first = 0, last = first] = part
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return [first, last];
  });
}

function partsOf({ name, packageName }: (typeof FAMILIES)[number]): Part[] {
  const folder = path.dirname(packages.resolve(`@fontsource-variable/${packageName}/package.json`));
  const ranges = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges).map(([part, range]) => ({
    name,
    file: path.join(folder, 'files', `${packageName}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: readRanges(range),
  }));
}

let parts: Part[] | undefined;

/** The families in the order in which a letter is looked for in them. */
export const FONT_STACK: readonly string[] = FAMILIES.map(({ name }) => name);

/**
 * The font files that hold the letters of a text. Of a script with thousands of letters, only the files
 * that have some of these.
 */
export function fontsFor(text: string): FontDetails[] {
  parts ??= FAMILIES.flatMap(partsOf);
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return parts
    .filter(({ ranges }) =>
      letters.some((letter) => ranges.some(([first, last]) => first <= letter && letter <= last)),
    )
    .map(({ name, file, ranges }) => ({ name, data: readFileSync(file), unicodeRange: ranges }));
}
