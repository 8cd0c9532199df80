import { lineOf, plain, textOf, type Block, type Capture, type Draft, type Post, type Run } from './draft.ts';
import { splitRuns } from './edit-draft.ts';
import { readAttribution, type Attribution } from './read-attribution.ts';
import { readStamp } from './read-stamp.ts';

const LINK_END = /(?:https?:\/\/|www\.|\b(?:pic\.)?[\w-]+\.(?:com|co|net|org|ly)\/)\S*$/i;
const ELLIPSIS_END = /(?:…|\.\.\.)["”’']?$/;
const FIRST_PERSON = /^["“]?(?:I|We)(?:[’']\p{L}+)? /u;
const LONGEST_POST = 600;
const LONGEST_REST = 300;

function lineEnd(at: number): Run {
  return { start: at, end: at, text: '\n', marks: [] };
}

function merge(first: Block, rest: readonly Block[], post: Post): Block {
  const runs = rest.flatMap((block) => [lineEnd(block.spans[0]?.start ?? 0), ...block.runs]);
  const spans = [first, ...rest].flatMap((block) => block.spans);
  return { kind: 'post', line: first.line, spans, runs: [...first.runs, ...runs], post };
}

/** Whether blank lines part the paragraphs of a capture. */
function isSpaced({ text, lines }: Capture, blocks: readonly Block[]): boolean {
  const isBlank = (line: number) => !text.slice(lines[line - 1]?.start, lines[line - 1]?.end).trim();
  return blocks.slice(1).filter((block) => isBlank(block.line - 1)).length > blocks.length / 4;
}

/**
 * The blocks above an attribution that are its post: the one above; and where blank lines part
 * paragraphs, all lines that run on to the attribution without one.
 */
function bodyAbove(blocks: readonly Block[], attribution: Block, spaced: boolean): Block[] {
  const body: Block[] = [];
  for (let below = attribution; ;) {
    const block = blocks.at(-1 - body.length);
    const runsOn = block?.line === below.line - 1;
    if (!block || !['text', 'quote'].includes(block.kind) || textOf(block).length > LONGEST_POST) return body;
    if (body.length > 0 && !runsOn) return body;
    body.unshift(block);
    if (!spaced || !runsOn) return body;
    below = block;
  }
}

/**
 * The line below an attribution, if it goes on with the post. A post that ended in a link or an ellipsis
 * is over; else a line that itself ends so, or that speaks in the first person, is its rest.
 */
function restBelow(body: readonly Block[], next: Block | undefined, articleSaysI: boolean): Block[] {
  const above = plain(body.map(textOf).join(' '));
  if (!above || next?.kind !== 'text' || LINK_END.test(above) || ELLIPSIS_END.test(above)) return [];
  const text = lineOf(next);
  const goesOn = ELLIPSIS_END.test(text) || LINK_END.test(text) || (FIRST_PERSON.test(text) && !articleSaysI);
  return goesOn && text.length <= LONGEST_REST ? [next] : [];
}

/** The line below an attribution without a date, if it is the date. */
function dateBelow({ post }: Attribution, next: Block | undefined): string | undefined {
  return post.date === undefined && next?.kind === 'text' ? readStamp(lineOf(next))?.date : undefined;
}

/** A quotation that ends in its attribution: the same words, with the attribution on a line of its own. */
function partInside(block: Block, { from, post }: Attribution): Block {
  const [before = [], , after = []] = splitRuns(block.runs, [from, from]);
  const gap = before.at(-1)?.text === '\n' ? [] : [lineEnd(after[0]?.start ?? 0)];
  return { ...block, kind: 'post', runs: [...before, ...gap, ...after], post };
}

/** Recognises embedded posts by their attribution, with the words above it and, at times, the line below. */
export function recognisePosts(draft: Draft): Draft {
  const found = draft.blocks.map(readAttribution);
  if (!found.some(Boolean)) return draft;
  const spaced = isSpaced(draft.capture, draft.blocks);
  const others = draft.blocks.filter((_, index) => !found[index - 1] && !found[index + 1]);
  const articleSaysI = others.some((block) => FIRST_PERSON.test(textOf(block)));
  const blocks: Block[] = [];
  const warnings: string[] = [];
  for (let index = 0; index < draft.blocks.length; index++) {
    const [block, attribution] = [draft.blocks[index], found[index]];
    if (!block || !attribution) blocks.push(...(block ? [block] : []));
    else if (attribution.from > 0) blocks.push(partInside(block, attribution));
    else {
      const body = bodyAbove(blocks, block, spaced);
      const next = draft.blocks[index + 1];
      const date = dateBelow(attribution, next);
      const rest = date && next ? [next] : restBelow(body, next, articleSaysI);
      const [first, ...others] = [...body, block, ...rest];
      blocks.splice(
        blocks.length - body.length,
        body.length,
        merge(first ?? block, others, { ...attribution.post, ...(date ? { date } : {}) }),
      );
      index += rest.length;
      if (!body.length)
        warnings.push(`line ${block.line}: the attribution of a post that is not in the capture`);
      for (const { line } of rest)
        warnings.push(`line ${line}: a guess: taken for the rest of the post before it`);
    }
  }
  return { ...draft, blocks, warnings: [...draft.warnings, ...warnings] };
}
