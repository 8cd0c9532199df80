import { Parser, type DefaultTreeAdapterMap, type Token } from 'parse5';
import { Refusal } from './decode-capture.ts';
import type { Span } from './draft.ts';
import { joinWords } from './join-words.ts';

/** Far below what the stack bears, and far above what any page needs. */
const DEEPEST = 400;

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlText = DefaultTreeAdapterMap['textNode'];

/** A piece of the source as the tokenizer took it. */
export interface HtmlToken extends Span {
  readonly kind: 'words' | 'a tag' | 'a comment' | 'the document type' | 'a broken tag';
}

/** A parsed page: its tree, each of whose texts is one token, and the tokens that make up the source. */
export interface HtmlPage {
  readonly document: DefaultTreeAdapterMap['document'];
  readonly tokens: readonly HtmlToken[];
  /** The token of a text in the tree. */
  readonly tokenOf: (text: HtmlText) => HtmlToken | undefined;
}

interface Noted {
  readonly kind: HtmlToken['kind'];
  readonly location: Token.Location;
}

class RecordingParser extends Parser<DefaultTreeAdapterMap> {
  /** By their start. */
  readonly noted: Map<number, Noted>;

  constructor() {
    const noted = new Map<number, Noted>();
    const treeAdapter = joinWords((start) => void noted.delete(start));
    super({ sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
    this.noted = noted;
  }

  #note(kind: HtmlToken['kind'], { location }: { location: Token.Location | null }) {
    if (location) this.noted.set(location.startOffset, { kind, location });
  }

  override onCharacter(token: Token.CharacterToken) {
    this.#note('words', token);
    super.onCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken) {
    this.#note('words', token);
    super.onWhitespaceCharacter(token);
  }

  override onStartTag(token: Token.TagToken) {
    this.#note('a tag', token);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken) {
    this.#note('a tag', token);
    super.onEndTag(token);
  }

  override onComment(token: Token.CommentToken) {
    this.#note('a comment', token);
    super.onComment(token);
  }

  override onDoctype(token: Token.DoctypeToken) {
    this.#note('the document type', token);
    super.onDoctype(token);
  }
}

/** Refuses a page whose elements nest so deep that what walks through its tree would run out of stack. */
function checkDepth(document: HtmlPage['document']): void {
  let level: readonly HtmlNode[] = document.childNodes;
  for (let depth = 0; level.length; depth += 1) {
    if (depth > DEEPEST)
      throw new Refusal(`nested too deeply: more than ${DEEPEST} elements inside one another`);
    level = level.flatMap((node) => (isElement(node) ? node.childNodes : []));
  }
}

/**
 * Parses a page as browsers do (WHATWG HTML Standard), with scripting on, and runs nothing of it. Throws a
 * Refusal where its elements nest too deeply to be a page's.
 */
export function parseHtml(html: string): HtmlPage {
  const parser = new RecordingParser();
  parser.tokenizer.write(html, true);
  checkDepth(parser.document);
  const byPlace = new Map<number, HtmlToken>();
  // A comment that the page's end breaks off is said to end behind it.
  const tokens = [...parser.noted.values()]
    .map(({ kind, location: { startOffset, endOffset } }): HtmlToken => {
      return { start: startOffset, end: Math.min(endOffset, html.length), kind };
    })
    .sort((a, b) => a.start - b.start);
  const end: HtmlToken = { start: html.length, end: html.length, kind: 'a broken tag' };
  let reached = 0;
  const whole = [...tokens, end].flatMap((token): HtmlToken | HtmlToken[] => {
    // As a rule a token starts where the one before ended.
    if (token.start === reached && token !== end) {
      byPlace.set(token.start, token);
      reached = token.end;
      return token;
    }
    const gap = html.slice(reached, token.start);
    // The place of a text that begins with a character reference is noted only where the reference ends.
    const reference = token.kind === 'words' ? gap.lastIndexOf('&') : -1;
    const start = reference < 0 ? token.start : reached + reference;
    const broken = html.slice(reached, start).trim();
    const before = reached + gap.indexOf(broken);
    byPlace.set(token.start, { ...token, start });
    reached = token.end;
    return [
      ...(broken ? [{ start: before, end: before + broken.length, kind: 'a broken tag' } as const] : []),
      ...(token === end ? [] : [{ ...token, start }]),
    ];
  });
  return {
    document: parser.document,
    tokens: whole,
    tokenOf: ({ sourceCodeLocation: place }) => (place ? byPlace.get(place.startOffset) : undefined),
  };
}

/** The value of an element's attribute. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Every element below a node, in the order of the tree. */
export function* elementsIn(node: { readonly childNodes: readonly HtmlNode[] }): Generator<HtmlElement> {
  const waiting = node.childNodes.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (const child of next.childNodes.toReversed()) waiting.push(child);
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

/** The words directly in an element, as its tree has them. */
export function wordsIn({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => (isText(node) ? node.value : '')).join('');
}
