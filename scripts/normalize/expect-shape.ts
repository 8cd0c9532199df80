import { expect } from 'vitest';
import type { TextRecord } from '../../src/schemas/text.ts';
import { lineAt, lineOf, textOf } from './draft.ts';
import type { normalizeCapture } from './normalize-capture.ts';

/** What a capture must come out as: lines, counts and short phrases, never its sentences. */
export interface Shape {
  /** What its front matter says, or must say among other things. */
  readonly record: Partial<TextRecord>;
  /** Fields that the page does not state. */
  readonly unstated?: readonly (keyof TextRecord)[];
  readonly titleEnds: string;
  readonly headings: readonly number[];
  /** The line of each post, and how many lines it has. */
  readonly posts?: Readonly<Record<number, number>>;
  readonly images?: readonly number[];
  readonly items?: readonly number[];
  /** The lines from which something was cut. */
  readonly cut: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly paragraphs: number;
  readonly notes?: number;
  /** Lines of guesses and gaps, in the order in which they were found. */
  readonly warnings: readonly number[];
  /** Phrases of the body, as Markdown. */
  readonly written: readonly string[];
}

/** For tests: holds a text against the shape that it must have. Prints no more of a capture than a failed phrase of ours. */
export function expectShape(
  { record, draft, text }: ReturnType<typeof normalizeCapture>,
  shape: Shape,
): void {
  const lines = (kind: TextRecord['paragraphs'][number]['kind']) =>
    record.paragraphs.flatMap((paragraph) => (paragraph.kind === kind ? paragraph.n : []));
  const posts = draft.blocks.flatMap((block) =>
    block.kind === 'post' ? [[block.line, textOf(block).split('\n').length]] : [],
  );
  const cut = new Set(draft.cuts.map(({ start }) => lineAt(draft.capture.lines, start)));
  expect(record).toMatchObject(shape.record);
  for (const name of shape.unstated ?? []) expect(record).not.toHaveProperty(name);
  expect(record.title?.endsWith(shape.titleEnds)).toBe(true);
  expect({
    headings: lines('heading'),
    posts: Object.fromEntries(posts),
    images: lines('image'),
    items: lines('item'),
    cut: [...cut].sort((a, b) => a - b),
    first: record.paragraphs.at(0)?.n,
    last: record.paragraphs.at(-1)?.n,
    paragraphs: record.paragraphs.length,
    notes: record.notes.length,
    warnings: draft.warnings.map((warning) => Number(/\d+/.exec(warning)?.[0])),
    empty: draft.blocks.filter((block) => !lineOf(block)).length,
    missing: shape.written.filter((phrase) => !text.includes(phrase)),
  }).toEqual({
    headings: shape.headings,
    posts: shape.posts ?? {},
    images: shape.images ?? [],
    items: shape.items ?? [],
    cut: shape.cut,
    first: shape.first,
    last: shape.last,
    paragraphs: shape.paragraphs,
    notes: shape.notes ?? 0,
    warnings: shape.warnings,
    empty: 0,
    missing: [],
  });
}
