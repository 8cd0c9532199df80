import type { Heading, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { spanOf, type MarkdownSource } from './align-text.ts';
import { Refusal } from './decode-capture.ts';
import { lineAt, textOf, type Block, type Cut, type Run, type Span } from './draft.ts';
import { subtract } from './edit-draft.ts';
import { isMostlyEmpty } from './place-cells.ts';
import { readPhrasing } from './read-phrasing.ts';
import { readTags } from './read-tags.ts';

/** Where a leaf of the tree stands: what kind of paragraph it is there, and from where it owns the capture. */
export interface Place {
  readonly kind: 'text' | 'item' | 'quote';
  readonly order?: number;
  /** The start of the list item, quotation or footnote that the leaf begins. */
  readonly from?: number;
  /** Words before the leaf's own: a footnote's label, a task's box. */
  readonly prefix?: string;
}

/** What a node gave: paragraphs, and mark-up that belongs to none. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
}

function markup(span: Span, reason: string): Read {
  return { blocks: [], cuts: [{ ...span, pass: 'markup', reason }] };
}

/** What several nodes gave, as one. */
export function together(parts: readonly Read[]): Read {
  return { blocks: parts.flatMap(({ blocks }) => blocks), cuts: parts.flatMap(({ cuts }) => cuts) };
}

type Shape = Pick<Block, 'kind' | 'runs'> & Partial<Pick<Block, 'level' | 'order'>>;

/** Where a heading stands: one that is underlined is said to begin with the link definitions above its words. */
function headingSpan(node: Heading, { text, base }: MarkdownSource): Span {
  const { start, end } = spanOf(node, base);
  const [first] = node.children;
  return { start: first && text.charAt(start) !== '#' ? spanOf(first, base).start : start, end };
}

/** Reads one leaf or container; `lines` numbers its paragraphs. */
export function readNode(
  node: RootContent,
  place: Place,
  source: MarkdownSource,
  lines: readonly Span[],
): Read {
  const own = node.type === 'heading' ? headingSpan(node, source) : spanOf(node, source.base);
  const span = { start: place.from ?? own.start, end: own.end };
  // What is quoted stays a quotation, whatever it was in what it is quoted from: it is not the article that says it.
  const quoted = place.kind === 'quote';

  function block(shape: Shape, tags: readonly Span[] = []): Read {
    const cuts = tags.map((tag): Cut => ({ ...tag, pass: 'markup', reason: 'a tag' }));
    const spans = subtract([span], tags);
    if (!textOf(shape).trim())
      return together([{ blocks: [], cuts }, ...spans.map((one) => markup(one, 'mark-up without words'))]);
    return { blocks: [{ ...shape, line: lineAt(lines, own.start), spans }], cuts };
  }

  function words(children: readonly PhrasingContent[], shape: Omit<Shape, 'runs'>): Read {
    const { runs, tags } = readPhrasing(children, source);
    const before: Run[] = place.prefix
      ? [{ start: own.start, end: own.start, text: place.prefix, marks: [] }]
      : [];
    return block({ ...shape, runs: [...before, ...runs] }, tags);
  }

  switch (node.type) {
    case 'heading':
      return words(node.children, quoted ? { kind: 'quote' } : { kind: 'heading', level: node.depth });
    case 'paragraph': {
      const alone = node.children.length === 1 ? node.children[0] : undefined;
      const picture = alone?.type === 'image' || alone?.type === 'imageReference';
      return words(node.children, {
        kind: picture ? 'image' : place.kind,
        ...(place.order === undefined ? {} : { order: place.order }),
      });
    }
    case 'code':
      return block({
        kind: 'code',
        runs: [{ ...own, text: node.value.replace(/\r\n?/g, '\n'), marks: ['code'] }],
      });
    case 'table': {
      const widths = node.children.map(({ children }) => children.length);
      const count = widths.reduce((sum, width) => sum + width, 0);
      if (isMostlyEmpty(widths[0] ?? 0, widths.length, count))
        throw new Refusal(`line ${lineAt(lines, own.start)}: a table that is empty nearly everywhere`);
      const { runs, tags } = readTable(node, source);
      return block({ kind: 'table', runs }, tags);
    }
    case 'html':
      return readTags(span, source.text, lines);
    case 'thematicBreak':
      return markup(span, 'a rule');
    case 'definition':
      return markup(span, 'the address of a link reference');
    case 'blockquote':
      return readContainer(
        node,
        { kind: 'quote', from: span.start, prefix: place.prefix ?? '' },
        source,
        lines,
      );
    case 'list':
      return together(
        node.children.map((item, index) => {
          const number = node.ordered ? (node.start ?? 1) + index : undefined;
          const order = number === undefined || quoted ? {} : { order: number };
          const box = typeof item.checked === 'boolean' ? (item.checked ? '[x] ' : '[ ] ') : '';
          const own = (quoted && number !== undefined ? `${number}. ` : '') + box;
          const [from, before] =
            index === 0 ? [span.start, place.prefix ?? ''] : [spanOf(item, source.base).start, ''];
          const kind = quoted ? 'quote' : 'item';
          return readContainer(item, { kind, from, prefix: before + own, ...order }, source, lines);
        }),
      );
    case 'footnoteDefinition':
      return readContainer(
        node,
        {
          kind: 'text',
          from: span.start,
          prefix: `${place.prefix ?? ''}[^${node.label ?? node.identifier}]: `,
        },
        source,
        lines,
      );
    default:
      throw new Error(`line ${lineAt(lines, own.start)}: Markdown of an unknown kind: ${node.type}`);
  }
}

/** Reads the children of a list item, a quotation or a footnote. Its marks belong to the first of them. */
function readContainer(
  node: Extract<Nodes, { children: unknown }>,
  place: Place,
  source: MarkdownSource,
  lines: readonly Span[],
): Read {
  const span = spanOf(node, source.base);
  const children = node.children as readonly RootContent[];
  if (!children.length)
    return markup({ start: place.from ?? span.start, end: span.end }, 'mark-up without words');
  const later: Place = { kind: place.kind === 'quote' ? 'quote' : 'text' };
  const read = together(
    children.map((child, index) => readNode(child, index === 0 ? place : later, source, lines)),
  );
  return node.type === 'blockquote' ? together([read, ...quoteMarks(read, span, source.text)]) : read;
}

/** The marks of a quotation that stand between its paragraphs. */
function quoteMarks({ blocks, cuts }: Read, span: Span, text: string): Read[] {
  const owned = [...blocks.flatMap(({ spans }) => spans), ...cuts];
  return subtract([span], owned).flatMap(({ start, end }) => {
    const marks = /^\s*(>[>\s]*)$/.exec(text.slice(start, end))?.[1]?.trimEnd();
    const at = text.indexOf('>', start);
    return marks ? [markup({ start: at, end: at + marks.length }, 'the marks of a quotation')] : [];
  });
}

function readTable(node: Table, source: MarkdownSource) {
  const separator = (text: string, at: number): Run => ({ start: at, end: at, text, marks: [] });
  const rows = node.children.map((row) => {
    const cells = row.children.map((cell) => readPhrasing(cell.children, source));
    return { cells, start: spanOf(row, source.base).start };
  });
  const runs = rows.flatMap(({ cells, start }, line) => [
    ...(line ? [separator('\n', start)] : []),
    ...cells.flatMap((cell, place) => [
      ...(place ? [separator('\t', start)] : []),
      ...cell.runs.map((run) => ({ ...run, text: run.text.replace(/[\t\n]/g, ' ') })),
    ]),
  ]);
  return { runs, tags: rows.flatMap(({ cells }) => cells.flatMap(({ tags }) => tags)) };
}
