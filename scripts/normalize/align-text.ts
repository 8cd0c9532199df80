import type { Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Mark, Run, Span } from './draft.ts';

/** What the reading of a Markdown capture knows beyond its tree. */
export interface MarkdownSource {
  readonly text: string;
  /** Where the parsed part starts in the capture. */
  readonly base: number;
  /** Offsets in the capture at which a backslash escapes, and at which a character reference starts. */
  readonly escapes: ReadonlySet<number>;
  readonly references: ReadonlySet<number>;
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

const known = new Map<string, string>();

/** The end of the character reference that starts at an offset, and what it stands for. */
export function readReference(text: string, at: number): { end: number; words: string } {
  const end = text.indexOf(';', at) + 1;
  const reference = text.slice(at, end);
  const words = known.get(reference) ?? (toString(fromMarkdown(reference)) || ' ');
  known.set(reference, words);
  return { end, words };
}

/**
 * The runs of a text node: verbatim where node and capture agree, and a run of its own for each escape,
 * character reference and line's end. Throws where the two cannot be brought together.
 */
export function alignText(node: Text, source: MarkdownSource, style: Style): Run[] {
  const { text, escapes, references } = source;
  const { start, end } = spanOf(node, source.base);
  const { value } = node;
  const runs: Run[] = [];
  let [at, from, read] = [start, start, 0];
  /** Ends the verbatim run that was going on, and takes the next characters of the capture for other words. */
  const take = (to: number, words: string, ofValue: number) => {
    if (from < at) runs.push({ start: from, end: at, text: text.slice(from, at), ...style });
    if (words) runs.push({ start: at, end: to, text: words, ...style });
    [at, from, read] = [to, to, read + ofValue];
  };
  while (at < end) {
    const [char, same] = [text.charAt(at), text.charAt(at) === value.charAt(read)];
    if (char === '\\' && escapes.has(at)) take(at + 2, text.charAt(at + 1), 1);
    else if (char === '&' && references.has(at)) {
      const { end: after, words } = readReference(text, at);
      take(after, words.replace(/[\t\n\r\f]/g, ' '), words.length);
    } else if (/[\n\r]/.test(char) && same) {
      const lineEnd = text.startsWith('\r\n', at) ? 2 : 1;
      let next = at + lineEnd;
      // Indentation, and the marks of a quotation unless they are words: a line that goes on far to the right.
      while (/[ \t>]/.test(text.charAt(next)) && text.charAt(next) !== value.charAt(read + lineEnd))
        next += 1;
      take(next, ' ', lineEnd);
    } else if (same) [at, read] = [at + 1, read + 1];
    else if (/[ \t>]/.test(char)) take(at + 1, '', 0);
    else break;
  }
  take(at, '', 0);
  if (at < end || read < value.length)
    throw new Error(`offset ${at}: not what Markdown reads there: ${value.slice(read, read + 20)}`);
  return runs;
}
