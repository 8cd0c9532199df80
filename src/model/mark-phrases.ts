import { fold } from './fold.ts';

/** A character of a page's text: what it is once folded, and where in the HTML it stands. */
interface Character {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const PIECE = /<[^>]*>|&(#x[\da-f]+|#\d+|[a-z]+);|[\s\S]/giu;
const BLOCK = /^<\/?(?:br|p|li|h\d|blockquote|pre|td|th|tr|ul|ol|div)\b/i;

function decode(entity: string): string {
  const code = /^#(x?)([\da-f]+)$/i.exec(entity);
  if (!code) return ENTITIES[entity.toLowerCase()] ?? `&${entity};`;
  const point = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

/** The text of HTML, folded character by character as phrases are; white space is one space. */
function charactersOf(html: string): Character[] {
  const characters: Character[] = [];
  for (const { 0: piece, 1: entity, index } of html.matchAll(PIECE)) {
    const tag = piece.startsWith('<') && piece.endsWith('>');
    if (tag && !BLOCK.test(piece)) continue;
    const text = tag ? ' ' : entity === undefined ? piece : decode(entity);
    const folded = /^\s+$/.test(text) ? ' ' : fold(text);
    const end = index + (tag ? 0 : piece.length);
    if (folded === ' ' && characters.at(-1)?.folded === ' ') continue;
    for (const letter of folded) characters.push({ folded: letter, start: index, end });
  }
  return characters;
}

const joins = (one: string | undefined, other: string | undefined) =>
  /[\p{L}\p{N}]/u.test(one ?? '') && /[\p{L}\p{N}]/u.test(other ?? '');

/** Where a phrase stands in the HTML, from its first character to the end of its last. */
function find(characters: readonly Character[], phrase: string): [number, number][] {
  const letters = [...fold(phrase)];
  const starts = characters.flatMap((_, at) =>
    letters.every((letter, offset) => characters[at + offset]?.folded === letter) ? [at] : [],
  );
  return starts
    .filter((at) => !joins(characters[at - 1]?.folded, letters[0]))
    .filter((at) => !joins(letters.at(-1), characters[at + letters.length]?.folded))
    .map((at) => [characters[at]?.start ?? 0, characters[at + letters.length - 1]?.end ?? 0]);
}

/**
 * Puts `<mark>` around every occurrence of the phrases in HTML. Phrases are found as verify finds
 * them: white space and the shapes of quote marks folded, at word boundaries. Every character stays
 * as it is, and no mark spans a tag.
 */
export function markPhrases(html: string, phrases: readonly string[]): string {
  const characters = charactersOf(html);
  const found = phrases.flatMap((phrase) => find(characters, phrase));
  let open = false;
  let marked = '';
  for (const { 0: piece, index } of html.matchAll(PIECE)) {
    const tag = piece.startsWith('<') && piece.endsWith('>');
    const inside = !tag && found.some(([start, end]) => index >= start && index < end);
    if (open && !inside) marked += '</mark>';
    if (inside && !open) marked += '<mark>';
    open = inside;
    marked += piece;
  }
  return open ? `${marked}</mark>` : marked;
}

/** Makes every heading in HTML one of the given level, without an id: a page's headings are the page's own. */
export function levelHeadings(html: string, level: number): string {
  return html.replace(/<(\/?)h[1-6]\b[^>]*>/gi, `<$1h${level}>`);
}

/** Gives the keyboard what may be wider than the page: code keeps its lines, and a table its columns. */
export function letScroll(html: string): string {
  return html
    .replace(/<pre\b/g, '<pre tabindex="0"')
    .replace(/<table\b[^>]*>[\s\S]*?<\/table>/g, '<div class="wide" tabindex="0">$&</div>');
}
