import { plain, textOf, type Block, type Post } from './draft.ts';
import { readStamp } from './read-stamp.ts';

const ATTRIBUTION = /(?:^|\s)[-–—]{1,2}\s*([^()\n]{1,80}?)\s*\((@\w[\w.@-]{0,80})\)\s*(.{0,40})$/u;
const LONGEST = 200;

/** The attribution of an embedded post, and where it starts in its block's text. */
export interface Attribution {
  readonly post: Post;
  readonly from: number;
}

/**
 * Reads the attribution line of an embedded post, as X and its copies write it: a dash, a name, a handle
 * in parentheses and, as a rule, a date. It may be a block of its own or the end of a quotation.
 */
export function readAttribution(block: Block): Attribution | undefined {
  if (!['text', 'quote', 'item'].includes(block.kind)) return undefined;
  const text = textOf(block);
  const [found, author = '', handle = '', words = ''] = ATTRIBUTION.exec(text.slice(-LONGEST)) ?? [];
  if (found === undefined) return undefined;
  const from = text.length - found.trimStart().length;
  if (from > 0 && block.kind !== 'quote') return undefined;
  const date = readStamp(words.replace(/^[·•|,\s]+/, ''))?.date;
  if (words.trim() && date === undefined) return undefined;
  return { post: { author: plain(author), handle, ...(date ? { date } : {}) }, from };
}
