import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Mark, Run, Span } from './draft.ts';
import { parseMarkdown } from '../../src/model/parse-markdown.ts';

/** What the reading of a Markdown capture knows beyond its tree. */
export interface MarkdownSource {
  readonly text: string;
  /** Where the parsed part starts in the capture. */
  readonly base: number;
  /** Addresses of link references by identifier. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** What is special about the words of a node. */
export interface Style {
  readonly marks: readonly Mark[];
  readonly href?: string;
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Where a node stands in the capture. */
export function spanOf({ position }: Positioned, base: number): Span {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error('a node without a place in the capture');
  return { start: base + start, end: base + end };
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,40});/iy;
const known = new Map<string, string>();

/** The end of the character reference that stands at an offset, and what it is for; undefined where none is. */
export function readReference(text: string, at: number): { end: number; words: string } | undefined {
  REFERENCE.lastIndex = at;
  const [reference] = REFERENCE.exec(text) ?? [];
  if (reference === undefined) return undefined;
  const words = known.get(reference) ?? (toString(parseMarkdown(reference)) || ' ');
  known.set(reference, words);
  return words === reference ? undefined : { end: at + reference.length, words };
}

/** Where a text node may differ from the capture: escapes, references, and lines' ends with what follows them. */
const SPECIAL = /[\\&\n\r]/g;

/** What a backslash takes the meaning from: the punctuation of ASCII (CommonMark, 2.4). */
export const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * The runs of a text node: verbatim where node and capture agree, and a run of its own for each escape,
 * character reference and line's end. Throws where the two cannot be brought together.
 */
export function alignText(node: Text, { text, base }: MarkdownSource, style: Style): Run[] {
  const { start, end } = spanOf(node, base);
  const { value } = node;
  // Looked through by itself: a capture may be long, and its nodes many.
  const own = text.slice(start, end);
  // An address that nobody marked as one is what it is: nothing is escaped in it.
  const verbatim = value.length === end - start;
  const runs: Run[] = [];
  let [at, from, read, special] = [start, start, 0, start];
  /** Ends the verbatim run that was going on, and takes the next characters of the capture for other words. */
  const take = (to: number, words: string, ofValue: number) => {
    if (from < at) runs.push({ start: from, end: at, text: text.slice(from, at), ...style });
    if (words) runs.push({ start: at, end: to, text: words, ...style });
    [at, from, read] = [to, to, read + ofValue];
  };
  while (at < end) {
    // Most of a text is as it was written: on to what may not be, or else to there a character at a time.
    if (at >= special) {
      SPECIAL.lastIndex = at - start;
      special = start + (SPECIAL.exec(own)?.index ?? own.length);
      const words = text.slice(at, special);
      if (value.startsWith(words, read)) [at, read] = [special, read + words.length];
      if (at === end) break;
      special += 1;
    }
    const [char, same] = [text.charAt(at), text.charAt(at) === value.charAt(read)];
    const reference = char === '&' && !verbatim ? readReference(text, at) : undefined;
    if (char === '\\' && !verbatim && ESCAPABLE.test(text.charAt(at + 1)))
      take(at + 2, text.charAt(at + 1), 1);
    else if (reference)
      take(reference.end, reference.words.replace(/[\t\n\r\f]/g, ' '), reference.words.length);
    else if (/[\n\r]/.test(char) && same) {
      const lineEnd = text.startsWith('\r\n', at) ? 2 : 1;
      let next = at + lineEnd;
      // Indentation, and the marks of a quotation unless they are words: a line that goes on far to the right.
      while (/[ \t>]/.test(text.charAt(next)) && text.charAt(next) !== value.charAt(read + lineEnd))
        next += 1;
      take(next, ' ', lineEnd);
    } else if (same) [at, read] = [at + 1, read + 1];
    // The last line's end of a link's words is no part of them.
    else if (/[ \t>]/.test(char) || (/[\n\r]/.test(char) && read === value.length)) take(at + 1, '', 0);
    else break;
  }
  take(at, '', 0);
  if (at < end || read < value.length)
    throw new Error(`offset ${at}: not what Markdown reads there: ${value.slice(read, read + 20)}`);
  return runs;
}
