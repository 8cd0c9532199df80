import type { TextRecord } from '../../src/schemas/text.ts';
import { countWords } from '../../src/schemas/values.ts';
import type { Draft } from './draft.ts';
import { excerpt, type Written } from './write-text.ts';

/** What normalize did with one capture. */
export interface CaptureReport {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly capture: string;
  /** The text that was written, or that stood there already. */
  readonly output: string;
  readonly frontMatter: TextRecord;
  readonly cuts: readonly { pass: string; reason: string; text: string; start: number; end: number }[];
  readonly cutsByPass: Readonly<Record<string, number>>;
  /** Words that were cut, mark-up aside; and those of them that stand between two paragraphs of the article. */
  readonly wordsCut: number;
  readonly wordsCutInside: number;
  readonly posts: number;
  readonly warnings: readonly string[];
}

/** What normalize did with a folder of captures. */
export interface Report {
  readonly captures: readonly CaptureReport[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** How many words of a capture were cut, mark-up aside: all, and those between its first paragraph and its last. */
function countCut({ capture, cuts, blocks }: Draft): { wordsCut: number; wordsCutInside: number } {
  const starts = blocks.flatMap(({ spans }) => spans.map(({ start }) => start));
  const [first, last] = [starts[0] ?? Infinity, starts.at(-1) ?? -Infinity];
  const counted = cuts.flatMap(({ pass, start, end }) => {
    const words = capture.text.slice(start, end);
    const bare = capture.format === 'html' ? words.replace(/<[^>]*>/g, ' ') : words;
    return pass === 'markup' ? [] : [{ start, words: countWords(bare) }];
  });
  const sum = (list: typeof counted) => list.reduce((total, { words }) => total + words, 0);
  return {
    wordsCut: sum(counted),
    wordsCutInside: sum(counted.filter(({ start }) => start > first && start < last)),
  };
}

/** Reports on one capture. `twins` are files with the same content. */
export function reportCapture(
  file: string,
  twins: readonly string[],
  output: string,
  { record, draft }: Written & { draft: Draft },
): CaptureReport {
  const cutsByPass: Record<string, number> = {};
  for (const { pass } of draft.cuts) cutsByPass[pass] = (cutsByPass[pass] ?? 0) + 1;
  return {
    file,
    capture: record.capture,
    output,
    frontMatter: record,
    cuts: [...draft.cuts]
      .sort((a, b) => a.start - b.start)
      .map((cut) => ({
        pass: cut.pass,
        reason: cut.reason,
        text: excerpt(draft, cut),
        start: cut.start,
        end: cut.end,
      })),
    cutsByPass,
    ...countCut(draft),
    posts: record.paragraphs.filter(({ kind }) => kind === 'post').length,
    warnings: [...twins.map((twin) => `${twin} holds the same and is the same capture`), ...draft.warnings],
  };
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '\\u000a');
}

/** The report for a person at a terminal. */
export function formatReport({ captures, refused }: Report): string {
  const rows = captures.map((one) => [
    oneLine(one.file),
    one.output,
    ...[
      one.frontMatter.words,
      one.frontMatter.paragraphs.length,
      one.posts,
      one.cuts.length,
      one.wordsCut,
      one.wordsCutInside,
      one.warnings.length,
    ].map(String),
  ]);
  const table = [
    [
      'capture',
      'text',
      'words',
      'paragraphs',
      'posts',
      'cuts',
      'words cut',
      'amid paragraphs',
      'guesses and gaps',
    ],
    ...rows,
  ];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const lines = captures.length ? table.map((row) => row.map(align).join('  ').trimEnd()) : ['no captures'];
  return [
    ...lines,
    ...refused.map(({ file, reason }) => `refused: ${oneLine(file)}: ${oneLine(reason)}`),
  ].join('\n');
}

/** Words for a terminal or a program: characters that would steer it, in names of files above all, as `\\u001b`. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
