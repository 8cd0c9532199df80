import type { PhrasingContent } from 'mdast';
import { alignText, spanOf, type MarkdownSource, type Style } from './align-text.ts';
import type { Mark, Run, Span } from './draft.ts';
import { isNoteMark } from './html-marks.ts';

/** Words of a paragraph, and the tags among them, which belong to no block. */
export interface Phrasing {
  readonly runs: readonly Run[];
  readonly tags: readonly Span[];
}

/** The words in place of a picture. */
function imageWords(alt: string | null | undefined): string {
  return alt?.trim() ? `[Image not in the capture: ${alt.trim()}]` : '[Image not in the capture]';
}

function only(span: Span, text: string, { marks, href }: Style, extra?: Mark): Phrasing {
  const run: Run = {
    ...span,
    text,
    marks: extra ? [...marks, extra] : marks,
    ...(href === undefined ? {} : { href }),
  };
  return { runs: [run], tags: [] };
}

/** Emphasis within emphasis of its kind is no more than that. */
function marked(style: Style, mark: Mark): Style {
  return style.marks.includes(mark) ? style : { ...style, marks: [...style.marks, mark] };
}

function linked(style: Style, address: string | undefined): Style {
  return address === undefined ? style : { ...style, href: address };
}

/** A link to a footnote in brackets of ours, so that its number does not run into the word before it. */
function bracketed({ start, end }: Span, url: string, { runs, tags }: Phrasing): Phrasing {
  if (!url.startsWith('#') || !isNoteMark(runs.map(({ text }) => text).join(''))) return { runs, tags };
  const own = (at: number, text: string): Run => ({ start: at, end: at, text, marks: [] });
  return { runs: [own(start, '['), ...runs, own(end, ']')], tags };
}

/** Our caret before raised digits, which would else run into the number before them. */
function exponent({ start, end }: Span, { text }: MarkdownSource): Run[] {
  return /\d/.test(text.charAt(end)) ? [{ start, end: start, text: '^', marks: [] }] : [];
}

function readNode(node: PhrasingContent, source: MarkdownSource, style: Style): Phrasing {
  const span = spanOf(node, source.base);
  const inside = (inner: Style, children: readonly PhrasingContent[]) =>
    readPhrasing(children, source, inner);
  switch (node.type) {
    case 'text':
      return { runs: alignText(node, source, style), tags: [] };
    case 'strong':
    case 'emphasis':
    case 'delete':
      return inside(marked(style, node.type), node.children);
    case 'link':
      return bracketed(span, node.url, inside(linked(style, node.url), node.children));
    case 'linkReference':
      return inside(linked(style, source.addresses.get(node.identifier)), node.children);
    case 'inlineCode':
      return only(span, node.value.replace(/[\r\n]+/g, ' '), style, 'code');
    case 'image':
    case 'imageReference':
      return only(span, imageWords(node.alt), style, 'ours');
    case 'footnoteReference':
      return only(span, `[^${node.label ?? node.identifier}]`, style);
    case 'break':
      return only(span, '\n', { marks: [] });
    case 'html':
      if (/^<br\b/i.test(node.value)) return only(span, '\n', { marks: [] });
      return { runs: /^<sup\b/i.test(node.value) ? exponent(span, source) : [], tags: [span] };
    default:
      throw new Error(`Markdown of an unknown kind: ${node.type}`);
  }
}

/** Reads the inline nodes of a Markdown paragraph into runs. Tags of HTML come out apart: they are no words. */
export function readPhrasing(
  nodes: readonly PhrasingContent[],
  source: MarkdownSource,
  style: Style = { marks: [] },
): Phrasing {
  const parts = nodes.map((node) => readNode(node, source, style));
  return { runs: parts.flatMap(({ runs }) => runs), tags: parts.flatMap(({ tags }) => tags) };
}
