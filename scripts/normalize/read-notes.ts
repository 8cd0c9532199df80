import { lineOf, type Draft, type Fact } from './draft.ts';
import { readBlocks, warn } from './edit-draft.ts';
import { isNearEnd, lengthOf } from './measure-blocks.ts';
import { MONTHS } from './month-names.ts';
import { readStamp } from './read-stamp.ts';

const LABEL =
  /^[[(]?(?:editor[’']?s[’']? note|editorial note|note to readers|updated?|correction|corrected|clarification|anmerkung der redaktion|note de la rédaction|nota del editor|编者按|編者按|編集部注)\b(?<stamp>[^:：]{0,12}(?::\d\d)?[^:：]{0,40})[:：]\s/iu;
/** The shape of such a note whatever its first words are: a label, a comma, a stamp with a clock time, and what happened to the story. */
const SHAPE =
  /^\p{Lu}[\p{L}’']*(?: \p{L}[\p{L}’']*){0,2}, (?<stamp>[^:]{3,30}:\d\d[^:]{0,20}): (?:This|The|An earlier|A previous) (?:story|article|post|piece|report|page|version|headline)\b/u;
/** A sentence of the page about itself. */
const ABOUT_ITSELF =
  /^[[(]?This (?:article|story|post|piece|report|page) (?:was|has been) (?:(?:originally|first|last|since|also) )?(?:published|posted|updated|changed|corrected|amended|edited|republished|syndicated)\b|^a version of this (?:article|story) appear(?:s|ed) in print\b|^\((?:adds|recasts|updates|corrects|refiles|repeats|rewrites|removes)\b[^()]{3,200}\)$/i;
const MOST_WORDS = 60;
const STAMP =
  /(?:(?<month>\p{Lu}\p{L}+)\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? (?<after>\p{Lu}\p{L}+)(?: \d{4})?)(?:,? (?:at )?\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?)?/gu;
/** What stands before the date of an event; where another page published it first, the date is that page's. */
const PUBLISHED =
  /(?<!\b(?:originally|first|re) ?)\b(?:published|posted|revealed|released|appeared)\b[^.]{0,30}$/i;
const UPDATED = /\b(?:updated|changed|corrected|amended|edited)\b[^.]{0,30}$/i;

function monthOf({ groups }: RegExpMatchArray): string {
  return groups?.['month'] ?? groups?.['after'] ?? '';
}

/** The dates in a note: words with a month's name, or with the word that its first stamp has in that place. */
function stampsIn(note: string, label: string) {
  const known = new Set([...label.matchAll(STAMP)].map(monthOf));
  return [...note.matchAll(STAMP)].filter((stamp) => {
    const month = monthOf(stamp);
    return MONTHS.has(month.toLowerCase()) || known.has(month);
  });
}

function factsOf(note: string, label: string): Fact[] {
  const dates = stampsIn(note, label).flatMap(({ index, 0: words }): Fact[] => {
    const date = readStamp(words)?.date;
    const before = note.slice(0, index);
    const updated = index < label.length || UPDATED.test(before);
    const name = updated ? 'updated' : PUBLISHED.test(before) ? 'published' : undefined;
    return [{ name: 'dateStated', value: words }, ...(date && name ? [{ name, value: date } as const] : [])];
  });
  return [{ name: 'note', value: note }, ...dates];
}

/**
 * Reads the notes that a page makes about itself near either end: editor's notes, updates, corrections,
 * with the dates that they state. A date whose month is no month's name keeps its words and no more.
 */
export function readNotes(draft: Draft): Draft {
  const unread: string[] = [];
  const read = readBlocks(draft, (block, index) => {
    const note = lineOf(block);
    if (block.kind !== 'text' || !isNearEnd(index, draft.blocks.length)) return undefined;
    const labelled = LABEL.exec(note) ?? SHAPE.exec(note);
    if (!labelled && !(ABOUT_ITSELF.test(note) && lengthOf(block) <= MOST_WORDS)) return undefined;
    const facts = factsOf(note, labelled ? labelled[0].slice(0, labelled[0].lastIndexOf(':')) : '');
    for (const { value } of facts.filter(
      ({ name, value: words }) => name === 'dateStated' && !readStamp(words),
    ))
      unread.push(`line ${block.line}: no month is stated in “${value}”; the date stays unread`);
    return facts;
  });
  return warn(read, ...unread);
}
