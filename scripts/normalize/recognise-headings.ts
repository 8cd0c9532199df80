import { fieldOf, lineOf, textOf, type Block, type Draft } from './draft.ts';
import { countSentences, endsSentence, isInRowOfThree, lengthOf, measure } from './measure-blocks.ts';
import { isEmbedLine } from './embed-lines.ts';
import { OPENING_WORDS } from './opening-words.ts';

const LONGEST = 120;
const MOST_WORDS = 18;
const LEVEL = 2;
/** No paragraph is wrapped at fewer characters. */
const NARROWEST = 40;

function isShortLine(block: Block | undefined): block is Block {
  if (block?.kind !== 'text') return false;
  const text = lineOf(block);
  return (
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    measure(text) <= MOST_WORDS &&
    /^["“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !isEmbedLine(text)
  );
}

/** A line without a sentence's end. */
function isBare(block: Block | undefined): block is Block {
  return (
    isShortLine(block) &&
    /[\p{L}\p{N}\p{M})”’'"%+»」]$/u.test(lineOf(block)) &&
    !endsSentence(textOf(block)) &&
    !/https?:\/\/\S+$|\/\S*\.\S+$/.test(textOf(block))
  );
}

/** Whether something stands under a heading: what is longer than itself, or no paragraph at all. */
function isBody(block: Block | undefined, heading: Block): boolean {
  if (!block || block.kind === 'heading') return false;
  if (block.kind !== 'text') return true;
  return lengthOf(block) > lengthOf(heading) || (endsSentence(textOf(block)) && !isShortLine(block));
}

/** Whether the words are understood without what stands above: they name something, after the first word. */
function namesSomething(text: string): boolean {
  return /(?<=\s)["“‘(]?\p{Lu}[\p{L}]+/u.test(text.replace(/\bI\b/g, ''));
}

/** Whether the next line goes on with what was begun, as where a paragraph's lines are wrapped unevenly. */
function goesOn(block: Block, next: Block | undefined): boolean {
  const follows = next?.line === block.line + 1 && /^\p{Ll}/u.test(textOf(next));
  return follows && textOf(block).length >= NARROWEST;
}

function opensLikeASentence(text: string): boolean {
  return OPENING_WORDS.has(
    (/^["“‘(]?([\p{L}’']+)/u.exec(text)?.[1] ?? '').toLowerCase().replaceAll('’', "'"),
  );
}

/** Whether two paragraphs at least stand between the block and the heading or title above it. */
function endsASection(blocks: readonly Block[], headings: ReadonlySet<Block>, index: number): boolean {
  return (
    index >= 2 &&
    blocks.slice(index - 2, index).every((block) => block.kind !== 'heading' && !headings.has(block))
  );
}

/**
 * Why a block of plain text is taken for a heading, if it is. A question is one only if it can stand for
 * itself and a section ends above it; a whole sentence only where a machine translated the page, since
 * such programs put full stops after headings.
 */
function reasonFor(
  blocks: readonly Block[],
  index: number,
  headings: ReadonlySet<Block>,
  translated: boolean,
): string | undefined {
  const [block, before, next] = [blocks[index], blocks[index - 1], blocks[index + 1]];
  if (!isShortLine(block) || !isBody(next, block) || goesOn(block, next)) return undefined;
  if (isBare(block)) {
    // Three such lines in a row are a list without bullets.
    const inList = isInRowOfThree(index, (at) => isBare(blocks[at]));
    return inList ? undefined : 'a short line without a sentence’s end';
  }
  const text = lineOf(block);
  if (
    countSentences(text) > 1 ||
    measure(text) < 3 ||
    /^["“‘«]/.test(text) ||
    !endsASection(blocks, headings, index)
  )
    return undefined;
  if (/[?？]$/.test(text)) return namesSomething(text) ? 'a question that can stand for itself' : undefined;
  const amongLong = [before, next].every((one) => one && lengthOf(one) >= measure(text) * 1.2);
  const sentence = translated && /[.。]$/.test(text) && amongLong && !opensLikeASentence(text);
  return sentence ? 'a short sentence between long paragraphs, in a machine’s translation' : undefined;
}

/** Recognises the headings of plain text, which are lines like any other. Each is a guess, and says so. */
export function recogniseHeadings(draft: Draft): Draft {
  if (draft.capture.format !== 'txt') return draft;
  const translated = fieldOf(draft, 'machineTranslated') !== undefined;
  const headings = new Set<Block>();
  const warnings: string[] = [];
  draft.blocks.forEach((block, index) => {
    const reason = reasonFor(draft.blocks, index, headings, translated);
    if (reason === undefined) return;
    headings.add(block);
    warnings.push(`line ${block.line}: a guess: taken for a heading, being ${reason}`);
  });
  const blocks = draft.blocks.map((block): Block =>
    headings.has(block) ? { ...block, kind: 'heading', level: LEVEL } : block,
  );
  return { ...draft, blocks, warnings: [...draft.warnings, ...warnings] };
}
