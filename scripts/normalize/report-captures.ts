import { z } from 'zod';
import { printable } from '../../src/model/printable.ts';
import { textSchema } from '../../src/schemas/text.ts';
import { countWords } from '../../src/schemas/values.ts';
import type { Draft } from './draft.ts';
import { excerpt, type Written } from './write-text.ts';

/** What became of a capture, whatever its file is called. */
export const reportOfMaking = z.strictObject({
  frontMatter: textSchema,
  cuts: z.array(
    z.strictObject({
      pass: z.string(),
      reason: z.string(),
      text: z.string(),
      start: z.int(),
      end: z.int(),
    }),
  ),
  cutsByPass: z.record(z.string(), z.int()),
  /** Words that were cut, mark-up aside; and those of them that stand between two paragraphs of the article. */
  wordsCut: z.int(),
  wordsCutInside: z.int(),
  posts: z.int(),
  warnings: z.array(z.string()),
});

export type Making = z.output<typeof reportOfMaking>;

/** What normalize did with one capture. */
export interface CaptureReport extends Making {
  readonly file: string;
  /** SHA-256 of the file. */
  readonly capture: string;
  /** The text that was written, or that stood there already. */
  readonly output: string;
  /** The text was not made again, since nothing that it is made of has changed. */
  readonly unchanged: boolean;
}

/** What normalize did with a folder of captures. */
export interface Report {
  readonly captures: readonly CaptureReport[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  /** Files of the folder with an ending that no capture has. */
  readonly passedOver: Report['refused'];
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

/** A line of the report for a person: the cells of its table, and whether the text was not made again. */
export interface Row {
  readonly cells: readonly string[];
  readonly unchanged: boolean;
}

/** Reports on the making of a text. */
export function reportMaking({ record, draft }: Written & { draft: Draft }): Making {
  const cutsByPass: Record<string, number> = {};
  for (const { pass } of draft.cuts) cutsByPass[pass] = (cutsByPass[pass] ?? 0) + 1;
  return {
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
    warnings: [...draft.warnings],
  };
}

/** Reports on one capture. `twins` are files with the same content. */
export function reportCapture(
  { file, twins }: { readonly file: string; readonly twins: readonly string[] },
  output: string,
  { making, unchanged }: { readonly making: Making; readonly unchanged: boolean },
): CaptureReport {
  const same = twins.map((twin) => `${twin} holds the same and is the same capture`);
  return {
    file,
    capture: making.frontMatter.capture,
    output,
    unchanged,
    ...making,
    warnings: [...same, ...making.warnings],
  };
}

/** What the report for a person keeps of a capture's. */
export function rowOf(report: CaptureReport): Row {
  const { file, output, unchanged, frontMatter, posts, cuts, wordsCut, wordsCutInside, warnings } = report;
  const { words, paragraphs } = frontMatter;
  const counts = [words, paragraphs.length, posts, cuts.length, wordsCut, wordsCutInside, warnings.length];
  const cells = [printable(file), output, ...counts.map(String)];
  return { cells, unchanged };
}

/** The report for a person at a terminal. `alone` are texts without a capture. */
export function formatReport(
  captures: readonly Row[],
  { refused, passedOver }: Pick<Report, 'refused' | 'passedOver'>,
  alone: readonly string[],
): string {
  const head = [
    'capture',
    'text',
    'words',
    'paragraphs',
    'posts',
    'cuts',
    'words cut',
    'amid paragraphs',
    'guesses and gaps',
  ];
  const table = [head, ...captures.map(({ cells }) => cells)];
  const widths = head.map((_, column) =>
    table.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const align = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const unchanged = captures.filter((row) => row.unchanged).length;
  return [
    ...(captures.length ? table.map((row) => row.map(align).join('  ').trimEnd()) : []),
    ...(captures.length || refused.length ? [] : ['no captures']),
    ...(unchanged ? [`not made again: ${unchanged} of ${captures.length}, which have not changed`] : []),
    ...alone.map((text) => `left alone: ${printable(text)}, whose capture is not among the captures`),
    ...passedOver.map(({ file, reason }) => `passed over: ${printable(file)}: ${printable(reason)}`),
    ...refused.map(({ file, reason }) => `refused: ${printable(file)}: ${printable(reason)}`),
  ].join('\n');
}
