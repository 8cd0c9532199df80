import type { Capture } from './draft.ts';

const FRONT_MATTER =
  /^---[ \t]*(?:\r\n?|\n)[ \t]*(?:#.*(?:\r\n?|\n)[ \t]*)*["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:(?:\s|$)/u;
const TOML = /^\+\+\+[ \t]*(?:(?:\r\n|\r(?!\n)|\n)[ \t]*(?:#.*)?)+(?:[\w-]+|"[^"\r\n]*")[ \t]*=/;
const OTHER_LANGUAGE = /^---[ \t]*[a-z]+[ \t]*(?:\r\n?|\n)/i;
/** A comment ends at the first sign of its end: a comment with a choice makes a page that begins with forty take years. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html)\b/i;
const MARKDOWN = [
  /^#{1,6} +\S/m,
  /\[[^[\]\n]{1,300}\]\(https?:\/\/[^)\s]+\)/,
  /^!\[[^\]\n]*\]\([^)\s]+\)/m,
  /^(?:```|~~~)/m,
];

/** Whether a text begins with front matter, in whatever language. */
export function hasFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text) || OTHER_LANGUAGE.test(text) || hasToml(text);
}

/** Whether a text begins with front matter in TOML. */
export function hasToml(text: string): boolean {
  return TOML.test(text);
}

/**
 * Tells what a capture is written in. Its extension is only a hint: pages saved as .txt can be Markdown,
 * known by front matter or by two kinds of Markdown's mark-up, or HTML, known by its first tag.
 */
export function tellFormat(text: string, hint: Capture['format']): Capture['format'] {
  if (HTML.test(text)) return 'html';
  if (hint !== 'txt') return hint;
  return hasFrontMatter(text) || MARKDOWN.filter((sign) => sign.test(text)).length >= 2 ? 'md' : 'txt';
}
