import { fieldOf, lineOf, type Block, type Draft, type Fact } from './draft.ts';
import { warn } from './edit-draft.ts';
import { endsSentence, isLong } from './measure-blocks.ts';
import { readStamp } from './read-stamp.ts';

/** A place in capitals, a date, and the agency in parentheses or between slashes, up to a dash. */
const WIRE =
  /^\p{Lu}[\p{Lu}\p{M}.'’]+(?:[ ,-]+\p{Lu}[\p{L}.'’]*){0,5}?(?:[ ,–—-]+(?<date>(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?))?[ ,]*(?:-{0,2}[(/](?<agency>\p{Lu}[\p{L}\p{N} .&-]{1,40})[)/])?\s*(?:--?|[–—])\s*(?=\S)/u;

/** Whether a paragraph is a report's first though it is short: a sentence behind a dateline that says more than a place. */
function isShortReport(block: Block): boolean {
  const { date, agency } = (block.kind === 'text' && WIRE.exec(lineOf(block))?.groups) || {};
  return (date ?? agency) !== undefined && endsSentence(lineOf(block));
}

/**
 * Reads the dateline with which a newswire's report begins: when it was filed, and which agency's it is.
 * The words stay in their paragraph, whose beginning they are; both facts are guesses, and say so.
 */
export function readWireDateline(draft: Draft): Draft {
  const first = draft.blocks.find((block) => isLong(block) || isShortReport(block));
  const { date: words, agency } = (first && WIRE.exec(lineOf(first))?.groups) ?? {};
  const date = words === undefined ? undefined : readStamp(words)?.date;
  const facts: Fact[] = [
    ...(words !== undefined && date ? [{ name: 'dateStated' as const, value: words }] : []),
    ...(date && !fieldOf(draft, 'published') ? [{ name: 'published' as const, value: date }] : []),
    ...(agency && !fieldOf(draft, 'source') ? [{ name: 'source' as const, value: agency }] : []),
  ];
  const fields = facts.map((fact) => ({ ...fact, guess: true, spans: [] }));
  const guesses = facts
    .filter(({ name }) => name !== 'dateStated')
    .map(
      ({ name, value }) =>
        `line ${first?.line ?? 1}: a guess: “${value}” is taken for the ${name}, being part of a newswire’s dateline`,
    );
  return fields.length ? warn({ ...draft, fields: [...draft.fields, ...fields] }, ...guesses) : draft;
}
