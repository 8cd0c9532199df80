import { toString } from 'mdast-util-to-string';
import { isBorne, parseMarkdown } from '../../src/model/parse-markdown.ts';

/**
 * A line of ordinary characters and of emphasis of one kind at a time, around words, with a space, a quote
 * or the like on both sides. By the rules of CommonMark (6.2) such asterisks can only open or only close,
 * so that each pair is read as it was written.
 */
const SIMPLE =
  /^(?:[\p{L}\p{N} .,;:?()'"’“”-]|(?<![^ ("“])(\*\*?)(?=[\p{L}\p{N}])[\p{L}\p{N} .,;:?'’-]*(?<=[\p{L}\p{N}])\1(?![^ .,;:?)"”]))*$/u;

/** What GFM links, and with it asterisks. */
const BARE_ADDRESS = /www\./i;

/** Emphasis beside a sign that is none: the parser of the site reads it in one way and others, MDX's among them, in another. */
const DISPUTED = /\\[*_~][*~]|(?<!\\)[*~]\\[*_~]/;

/** The words that are left where Markdown is read; undefined where that takes a parser. */
export function readSimply(written: string): string | undefined {
  return SIMPLE.test(written) && !BARE_ADDRESS.test(written) ? written.replaceAll('*', '') : undefined;
}

/** The words that are left where Markdown is read in the middle of a line, GFM's among it. */
export function readWith(written: string): string {
  return toString(parseMarkdown(`x ${written}`)).slice(1);
}

/** Whether Markdown reads some words again and nothing more, white space aside. Most lines need no parser. */
export function readsBack(written: string, words: string): boolean {
  if (DISPUTED.test(written) || !isBorne(written)) return false;
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const read = readSimply(written) ?? readWith(written);
  return read === words || squeeze(read) === squeeze(words);
}
