import { readReference } from './align-text.ts';
import { lineAt, type Block, type Cut, type Run, type Span } from './draft.ts';
import { subtract } from './edit-draft.ts';

/** Tags, and where a comment or an element whose content is no text may begin. */
const OPENING = /(<!--)|<(script|style|template|svg|noscript)\b[^<>]*>|<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi;
const INLINE = /^<\/?(?:a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)\b/i;

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
  for (let at = text.indexOf('&', start); at >= 0 && at < end; at = text.indexOf('&', at + 1)) {
    const reference = readReference(text, at);
    if (!reference) continue;
    take(at);
    runs.push({ start: at, end: reference.end, text: reference.words, marks: [] });
    reached = reference.end;
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

/** Tags, comments, and elements whose content is no text, in order. What is opened and never closed is a tag alone. */
function tagsIn(text: string): Span[] {
  const found: Span[] = [];
  /** What is not closed behind some place is closed behind no later one; to look again would take ever longer. */
  const unclosed = new Set<string>();
  const closeOf = (opened: string, from: number): number | undefined => {
    if (unclosed.has(opened)) return undefined;
    const close = opened === '<!--' ? /-->/g : new RegExp(`</${opened}\\s*>`, 'gi');
    close.lastIndex = from;
    if (!close.test(text)) unclosed.add(opened);
    return close.lastIndex || undefined;
  };
  const opening = new RegExp(OPENING);
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const [whole, comment, element] = tag;
    const opened = comment ?? element?.toLowerCase();
    const close = opened === undefined ? undefined : closeOf(opened, opening.lastIndex);
    if (comment && close === undefined) continue;
    const end = close ?? tag.index + whole.length;
    found.push({ start: tag.index, end });
    opening.lastIndex = end;
  }
  return found;
}

/**
 * Reads the raw HTML among the blocks of a Markdown capture: its tags are cut as mark-up, and what stands
 * between them is a paragraph for each line, as plain text.
 */
export function readTags(span: Span, text: string, lines: readonly Span[]): { blocks: Block[]; cuts: Cut[] } {
  const cuts = tagsIn(text.slice(span.start, span.end)).map((tag): Cut => {
    const [start, end] = [span.start + tag.start, span.start + tag.end];
    return { start, end, pass: 'markup', reason: reasonFor(text.slice(start, end)) };
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
