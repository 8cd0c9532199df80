import type { PARAGRAPH_KINDS, TextRecord } from '../../src/schemas/text.ts';

/** A stretch of the decoded capture: offsets in UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A captured file, decoded. */
export interface Capture {
  readonly sha256: string;
  readonly format: TextRecord['format'];
  /** As the WHATWG Encoding Standard names it. */
  readonly encoding: string;
  readonly text: string;
  /** The lines of `text`, without their ends. Line n is `lines[n - 1]`. */
  readonly lines: readonly Span[];
}

/** What is special about a run of words. `ours` marks our own words for what is not there. */
export type Mark = 'strong' | 'emphasis' | 'delete' | 'code' | 'ours';

/**
 * Words of a block and where they stand in the capture. Where `text` is as long as the span, it is the
 * captured characters; else the two differ (an escape, an entity, a line's end read as a space). The
 * text of a run is `\n` where a line must end; in a table `\t` ends a cell and `\n` a row.
 */
export interface Run extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The address that these words link to. */
  readonly href?: string;
}

/** A paragraph of the text to be, in the widest sense: a heading, an item, a post are blocks too. */
export interface Block {
  readonly kind: (typeof PARAGRAPH_KINDS)[number];
  /** The paragraph's number: the line of the capture on which it starts. No pass changes it. */
  readonly line: number;
  /** What the block owns of the capture, mark-up included, in order. */
  readonly spans: readonly Span[];
  readonly runs: readonly Run[];
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Of an item in a numbered list. */
  readonly order?: number;
  /** Of a post. */
  readonly post?: Post;
}

/** Who wrote an embedded post and when, as its attribution line says. */
export type Post = NonNullable<TextRecord['paragraphs'][number]['post']>;

/** What a field tells; `credit` and `other` are kept beside the text, the rest in its front matter. */
export type FieldName =
  | 'title'
  | 'subtitle'
  | 'otherTitle'
  | 'byline'
  | 'publisher'
  | 'source'
  | 'published'
  | 'updated'
  | 'dateStated'
  | 'language'
  | 'machineTranslated'
  | 'url'
  | 'note'
  | 'credit'
  | 'other';

/** A fact about the page that the page states. */
export interface Fact {
  readonly name: FieldName;
  readonly value: string;
  /** Of another title. */
  readonly language?: string;
  /** The page does not say what the words are; their place and shape do. */
  readonly guess?: boolean;
}

/** A fact with what it owns of the capture: nothing, where it was worked out from another field's words. */
export interface Field extends Fact {
  readonly spans: readonly Span[];
}

/** What is left out of the text, by which pass and why. */
export interface Cut extends Span {
  readonly pass: string;
  readonly reason: string;
}

/**
 * An article between capture and text. Every character of the capture that is no white space has
 * exactly one owner among blocks, fields and cuts; `checkOwnership` holds it.
 */
export interface Draft {
  readonly capture: Capture;
  readonly blocks: readonly Block[];
  readonly fields: readonly Field[];
  readonly cuts: readonly Cut[];
  /** Guesses, and what seems to be missing, each with its line. */
  readonly warnings: readonly string[];
}

/** A step of normalize: takes a draft and gives a new one. */
export type Pass = (draft: Draft) => Draft;

const texts = new WeakMap<readonly Run[], string>();

/** The words of a block. Blocks do not change, so that the words are put together once. */
export function textOf({ runs }: Pick<Block, 'runs'>): string {
  const known = texts.get(runs) ?? runs.map((run) => run.text).join('');
  texts.set(runs, known);
  return known;
}

/** Words on one line: each run of white space, NBSP among it, as one space. */
export function plain(text: string): string {
  // A single space stays as it is, which leaves little to replace.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

const lines = new WeakMap<readonly Run[], string>();

/** The words of a block on one line. */
export function lineOf({ runs }: Pick<Block, 'runs'>): string {
  const known = lines.get(runs) ?? plain(textOf({ runs }));
  lines.set(runs, known);
  return known;
}

/** The line of the capture on which an offset lies, 1-based. */
export function lineAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The first value that a draft has for a field. */
export function fieldOf(draft: Draft, name: FieldName): string | undefined {
  return draft.fields.find((field) => field.name === name)?.value;
}
