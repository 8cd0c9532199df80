import type { TextRecord } from '../../src/schemas/text.ts';
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
  readonly posts: number;
  readonly warnings: readonly string[];
}

/** What normalize did with a folder of captures. */
export interface Report {
  readonly captures: readonly CaptureReport[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
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
    posts: record.paragraphs.filter(({ kind }) => kind === 'post').length,
    warnings: [...twins.map((twin) => `${twin} holds the same and is the same capture`), ...draft.warnings],
  };
}

/** The report for a person at a terminal. */
export function formatReport({ captures, refused }: Report): string {
  const rows = captures.map(({ file, output, frontMatter: { words, paragraphs }, posts, cuts, warnings }) =>
    [file, output, words, paragraphs.length, posts, cuts.length, warnings.length].map(String),
  );
  const table = [['capture', 'text', 'words', 'paragraphs', 'posts', 'cuts', 'guesses and gaps'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const align = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const lines = captures.length ? table.map((row) => row.map(align).join('  ').trimEnd()) : ['no captures'];
  return [...lines, ...refused.map(({ file, reason }) => `refused: ${file}: ${reason}`)].join('\n');
}
