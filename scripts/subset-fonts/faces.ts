/** A font file of the site: which package it is cut from, and what of it is kept. */
export interface Face {
  /** The file in `src/fonts/`. */
  readonly file: string;
  /** The file it is cut from, as a file: address. */
  readonly source: string;
  /** The characters kept, as the `unicode-range` of its `@font-face`. */
  readonly range: string;
  /** The weight kept, or the range of weights. */
  readonly weight?: number | { readonly min: number; readonly max: number };
  /** The OpenType features kept. */
  readonly features: readonly string[];
}

const ROMAN = import.meta.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2');
const ROMAN_EXTENDED = import.meta
  .resolve('@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2');
const ITALIC = import.meta
  .resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2');
const MONO = import.meta.resolve('@fontsource/b612-mono/files/b612-mono-latin-400-normal.woff2');
const MONO_BOLD = import.meta.resolve('@fontsource/b612-mono/files/b612-mono-latin-700-normal.woff2');
const MARKS_SOURCE = import.meta
  .resolve('@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2');

const ASCII = 'U+20-7E';
const ASCII_BUT_PARENTHESES = 'U+20-27, U+2A-7E';
const SIGNS =
  'U+A0, U+A7, U+A9, U+B6-B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+20AC, U+2212';
const TEXT =
  'U+20-22, U+26-29, U+2C-3B, U+3F, U+41-5A, U+61-7A, U+A0, U+B7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026';
const WESTERN_LETTERS = 'U+C0-D6, U+D8-F6, U+F8-FF, U+131, U+152-153';

/**
 * B612 Mono draws its quotation marks as straight strokes, which makes the apostrophe of a name look like an
 * accent, and its parentheses with corners, like brackets. They come from another face, at one weight that
 * suits both of B612's.
 */
const QUOTES = 'U+2018-2019, U+201C-201D';
const BORROWED = `U+28-29, ${QUOTES}`;
const BORROWED_WEIGHT = 500;
const MONO_CHARACTERS = `${ASCII_BUT_PARENTHESES}, ${SIGNS.replace(`${QUOTES}, `, '')}, U+C0-D6, U+D8-F6, U+F8-FF, U+152-153, U+2191, U+2193`;

/** Letters of Latin Extended-A, and S and T with comma, that European names are written with. */
const OTHER_LETTERS =
  'U+100-101, U+104-107, U+10C-113, U+118-11B, U+11E-11F, U+12A-12B, U+130, U+13D-13E, U+141-144, U+147-148, ' +
  'U+150-151, U+158-15B, U+15E-161, U+164-165, U+16E-171, U+178-17E, U+218-21B';

/**
 * Letters with marks stand in files of their own, which only the pages that use them load. One weight
 * between the text's and the headings' serves both there, so that all files stay within the budget.
 */
const BETWEEN = 460;

/** Every font file, the ones that every page uses first. */
export const FACES: readonly Face[] = [
  {
    file: 'newsreader.woff2',
    source: ROMAN,
    range: `${ASCII}, ${SIGNS}`,
    weight: { min: 400, max: 600 },
    features: ['kern', 'liga'],
  },
  {
    file: 'b612-mono.woff2',
    source: MONO,
    range: MONO_CHARACTERS,
    features: [],
  },
  {
    file: 'b612-mono-bold.woff2',
    source: MONO_BOLD,
    range: MONO_CHARACTERS,
    features: [],
  },
  {
    file: 'mono-marks.woff2',
    source: MARKS_SOURCE,
    range: BORROWED,
    weight: BORROWED_WEIGHT,
    features: [],
  },
  {
    file: 'newsreader-italic.woff2',
    source: ITALIC,
    range: TEXT,
    weight: 400,
    features: ['liga'],
  },
  {
    file: 'newsreader-western.woff2',
    source: ROMAN,
    range: WESTERN_LETTERS,
    weight: BETWEEN,
    features: [],
  },
  {
    file: 'newsreader-other.woff2',
    source: ROMAN_EXTENDED,
    range: OTHER_LETTERS,
    weight: BETWEEN,
    features: [],
  },
];

/** All font files together, in bytes, at most. */
export const FONT_BUDGET = 60_000;
