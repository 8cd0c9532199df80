import { readReference } from './align-text.ts';
import { lineAt, type Block, type Cut, type Run, type Span } from './draft.ts';
import { subtract } from './edit-draft.ts';

/** Comments, elements whose content is no text, and tags. */
const TAG =
  /<!--[\s\S]*?-->|<(script|style|template|svg|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi;
const INLINE = /^<\/?(?:a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)\b/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

function reasonFor(tag: string): string {
  if (tag.startsWith('<!--')) return 'a comment';
  return /^<[^/][^>]*>[\s\S]+</.test(tag) ? 'an element that holds no text' : 'a tag';
}

/** The words of a line between two tags, with each character reference as a run of its own. */
function runsBetween(text: string, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let reached = start;
  const take = (to: number) => {
    if (reached < to) runs.push({ start: reached, end: to, text: text.slice(reached, to), marks: [] });
    reached = to;
  };
  for (const { index, 0: found } of text.slice(start, end).matchAll(REFERENCE)) {
    take(start + index);
    const { words } = readReference(text, start + index);
    runs.push({ start: start + index, end: start + index + found.length, text: words, marks: [] });
    reached = start + index + found.length;
  }
  take(end);
  return runs;
}

/** The blocks of a stretch: one for each line that holds words outside its tags. */
function blocksOf(span: Span, tags: readonly Span[], text: string, lines: readonly Span[]): Block[] {
  const blocks = new Map<number, { spans: Span[]; runs: Run[] }>();
  let reached = span.start;
  for (const { start, end } of [...tags, { start: span.end, end: span.end }]) {
    for (const { index, 0: piece } of text.slice(reached, start).matchAll(/[^\r\n]+/g)) {
      const from = reached + index;
      const line = lineAt(lines, from);
      const block = blocks.get(line) ?? { spans: [], runs: [] };
      block.spans.push({ start: from, end: from + piece.length });
      block.runs.push(...runsBetween(text, from, from + piece.length));
      blocks.set(line, block);
    }
    const block = blocks.get(lineAt(lines, start));
    if (block && !INLINE.test(text.slice(start, end)))
      block.runs.push({ start, end: start, text: ' ', marks: [] });
    reached = end;
  }
  const read = [...blocks].map(([line, { spans, runs }]): Block => ({ kind: 'text', line, spans, runs }));
  return read.filter(({ runs }) => runs.some((run) => run.text.trim()));
}

/**
 * Reads the raw HTML among the blocks of a Markdown capture: its tags are cut as mark-up, and what stands
 * between them is a paragraph for each line, as plain text.
 */
export function readTags(span: Span, text: string, lines: readonly Span[]): { blocks: Block[]; cuts: Cut[] } {
  const found = [...text.slice(span.start, span.end).matchAll(TAG)];
  const cuts = found.map(({ index, 0: tag }): Cut => {
    const start = span.start + index;
    return { start, end: start + tag.length, pass: 'markup', reason: reasonFor(tag) };
  });
  const blocks = blocksOf(span, cuts, text, lines);
  const rest = subtract([span], [...cuts, ...blocks.flatMap(({ spans }) => spans)]);
  const blank = rest.filter(({ start, end }) => text.slice(start, end).trim());
  return {
    blocks,
    cuts: [
      ...cuts,
      ...blank.map((one): Cut => ({ ...one, pass: 'markup', reason: 'mark-up without words' })),
    ],
  };
}
