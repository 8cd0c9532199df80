import { countWords } from '../../src/schemas/values.ts';
import { plain, textOf, type Block } from './draft.ts';

const LONG = 30;
const HEAD = 8;
const TAIL = 10;

const counts = new WeakMap<Block['runs'], { readonly words: number; readonly length: number }>();

/** The words of a block and its length, counted once. */
function countOnce({ runs }: Pick<Block, 'runs'>) {
  const known = counts.get(runs);
  if (known) return known;
  const text = textOf({ runs });
  const words = countWords(text);
  const counted = { words, length: words - charactersIn(text) / 2 };
  counts.set(runs, counted);
  return counted;
}

/** The words of a block. */
export function countBlock(block: Pick<Block, 'runs'>): number {
  return countOnce(block).words;
}

function charactersIn(text: string): number {
  return text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
}

/** How long words are, in words of English: two characters of Chinese or Japanese count as one. */
export function measure(text: string): number {
  return countWords(text) - charactersIn(text) / 2;
}

/** How long a block is, in the same measure. */
export function lengthOf(block: Pick<Block, 'runs'>): number {
  return countOnce(block).length;
}

/** Whether a block is a paragraph of some length, which only the article itself has. */
export function isLong(block: Block): boolean {
  return block.kind === 'text' && lengthOf(block) >= LONG;
}

/** How many blocks at the top can belong to the page's head: those before the first long paragraph. */
export function headLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex(isLong);
  return Math.min(first < 0 ? blocks.length : first, HEAD);
}

/** Whether a block stands so near to either end that it can be a note of the page about itself. */
export function isNearEnd(index: number, count: number): boolean {
  return index < HEAD / 2 || index >= count - TAIL;
}

/** Whether words end as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][)\]"”’'»」』]*\s*$/.test(text.slice(-20));
}

/** How many sentences a line seems to hold. */
export function countSentences(text: string): number {
  return plain(text).split(/(?<=\p{L}{2}[.!?…][)\]"”’'»]*) (?=[\p{Lu}\p{N}"“‘«])|(?<=[。！？][」』”]?)(?=.)/u)
    .length;
}

/** Whether something holds of a block and of two more in a row with it. */
export function isInRowOfThree(index: number, holds: (index: number) => boolean): boolean {
  return [-2, -1, 0].some((from) => [0, 1, 2].every((step) => holds(index + from + step)));
}
