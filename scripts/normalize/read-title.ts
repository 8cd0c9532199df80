import { fieldOf, lineOf, textOf, type Block, type Draft, type Fact } from './draft.ts';
import { readBlocks, warn } from './edit-draft.ts';
import { nameInByline, TITLE_LABEL } from './head-labels.ts';
import { countSentences, endsSentence, isLong, lengthOf, measure } from './measure-blocks.ts';
import { readStamp } from './read-stamp.ts';
import { tellLanguage } from './tell-language.ts';

const LONGEST = 240;

function couldBeTitle(block: Block | undefined): block is Block {
  if (!block || (block.kind !== 'text' && block.kind !== 'heading')) return false;
  const text = lineOf(block);
  const labelled = /[:：,;]$/.test(text) || /^(?:by|source|published|updated)\b[:\s]/i.test(text);
  const isPlain = text.length <= LONGEST && /\p{L}/u.test(text) && !isLong(block) && !readStamp(text);
  return isPlain && !labelled && !(block.kind === 'text' && holdsHead(block));
}

/** Whether the byline or the date stands in the block, too, on a line of its own. */
function holdsHead(block: Block): boolean {
  const [, ...below] = textOf(block).split('\n');
  return below.some(
    (line) => nameInByline(line.trim()) !== undefined || readStamp(line.trim()) !== undefined,
  );
}

/** A first line that ends in a full stop is a title only above much longer paragraphs. */
function isSentenceOfText(block: Block, rest: readonly Block[]): boolean {
  const text = lineOf(block);
  if (block.kind === 'heading' || !endsSentence(text) || /[?!？！…]["”’]?$/.test(text)) return false;
  const next = rest.find((one) => one.kind === 'text');
  return countSentences(text) > 1 || !next || measure(text) * 2 > lengthOf(next);
}

/** Whether most letters of a block are Latin; a block without letters is like any other. */
function isLatin(block: Block): boolean {
  const letters = textOf(block).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length / 2;
}

/** The block that is the title, and the same title in another language above or below it. */
function findTitles(draft: Draft): { title?: Block; other?: Block; language?: string } {
  const headings = draft.blocks.slice(0, 3).filter((block) => block.kind === 'heading' && block.level === 1);
  const [first, second, ...rest] = draft.blocks;
  if (headings[0]) return { title: headings[0] };
  if (!couldBeTitle(first) || isSentenceOfText(first, [...(second ? [second] : []), ...rest])) return {};
  if (!couldBeTitle(second) || !fieldOf(draft, 'language') || isLatin(first) === isLatin(second))
    return { title: first };
  const [one, two] = [tellLanguage(textOf(first)), tellLanguage(textOf(second))];
  const firstIsOther = isLatin(first) !== isLatin(draft.blocks.find(isLong) ?? second);
  const [title, other] = firstIsOther ? [second, first] : [first, second];
  return { title, other, language: (firstIsOther ? one : two) ?? 'und' };
}

/**
 * Reads the title, where the front matter gives none: a line that says so, a heading of the first level,
 * else the first line if it looks like one. A second title in another script, as bilingual pages have, is kept beside it.
 */
export function readTitle(draft: Draft): Draft {
  if (fieldOf(draft, 'title')) return draft;
  const labelled = draft.blocks.slice(0, 4).find((block) => TITLE_LABEL.test(lineOf(block)));
  if (labelled && labelled.kind === 'text' && lineOf(labelled).length <= LONGEST)
    return readBlocks(draft, (block) =>
      block === labelled ? [{ name: 'title', value: lineOf(block).replace(TITLE_LABEL, '') }] : undefined,
    );
  const { title, other, language } = findTitles(draft);
  const read = readBlocks(draft, (block): readonly Fact[] | undefined => {
    const value = lineOf(block);
    if (block === title) return [{ name: 'title', value }];
    return block === other && language ? [{ name: 'otherTitle', value, language }] : undefined;
  });
  return title ? read : warn(draft, `line ${draft.blocks[0]?.line ?? 1}: no title was found`);
}
