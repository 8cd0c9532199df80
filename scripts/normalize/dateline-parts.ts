import { BOILERPLATE_PATTERNS } from './boilerplate-lines.ts';
import { plain, type Fact } from './draft.ts';
import {
  AGO,
  DATE_LABEL,
  DATE_SUFFIX,
  isUpdate,
  nameInByline,
  ORGANISATION_WORD,
  SOURCE_LABEL,
} from './head-labels.ts';
import { measure } from './measure-blocks.ts';
import { DATE_WORDS, MONTHS } from './month-names.ts';
import { OPENING_WORDS } from './opening-words.ts';
import { readStamp } from './read-stamp.ts';

const SEPARATOR =
  /\s*[·•∙|‧]\s*|\s+[–—/-]\s+|\s{2,}|(?<=\d|\bUTC|\b(?:BST|[ACEHIJKMP][DES]{0,2}T)|[ap]\.?m\.?)\s*(?=(?:(?:last )?(?:updated|published|modified))\b)|(?<=\b(?:19|20)\d\d)\s*(?=\d{1,2}[ -]min\b)|\s+(?=(?:来源|來源|作者|编辑|記者|记者)\s*[:：])/i;
const LONGEST_NAME = 6;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** A part of a dateline: what it says, or a name of which the words do not say whose it is. */
export interface Part {
  readonly facts: readonly Fact[];
  readonly name?: string;
}

/** Reads one part of a dateline; undefined for words that have no place in one. */
function readPart(part: string): Part | undefined {
  const [before, behind] = [DATE_LABEL, DATE_SUFFIX].map((label) => label.exec(part)?.[0] ?? '');
  const label = before || behind || '';
  const words = plain(part.slice(before?.length).replace(DATE_SUFFIX, ''));
  const stamp = AGO.test(words) ? {} : readStamp(words);
  if (stamp) {
    const name = isUpdate(label) ? 'updated' : 'published';
    return {
      facts: [
        { name: 'dateStated', value: words },
        ...(stamp.date ? [{ name, value: stamp.date } as const] : []),
      ],
    };
  }
  if (BOILERPLATE_PATTERNS.some(([pattern]) => pattern.test(words))) return { facts: [] };
  const source = plain(part).replace(SOURCE_LABEL, '');
  if (source !== plain(part) && source && measure(source) <= LONGEST_NAME)
    return { facts: [{ name: 'source', value: source }] };
  const labelled = nameInByline(plain(part));
  const named = labelled ?? plain(part);
  if (measure(named) > LONGEST_NAME || !/\p{L}/u.test(named) || /[.!?:;"“”]$/.test(named)) return undefined;
  return labelled === undefined ? { facts: [], name: named } : { facts: [{ name: 'byline', value: named }] };
}

/** Whether a part states a date or a time of day. */
function isDated(part: Part | undefined): boolean {
  return part?.facts.some(({ name }) => name === 'dateStated') ?? false;
}

/** Whether a name has the shape of a person's. */
export function looksLikePerson(name: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const isDate = [first, ...rest].some(
    (word) => word.length > 5 && (DATE_WORDS.has(word) || MONTHS.has(word)),
  );
  const opens = OPENING_WORDS.has(first) || first === 'the';
  return PERSON.test(name) && !ORGANISATION_WORD.test(name) && !isDate && !opens;
}

/** A name and a date with at most a comma or a small word between them, in either order. */
function splitWords(line: string): string[] | undefined {
  const [, date = '', name = ''] = /^(.+?),?\s+by:?\s+(\p{Lu}.*)$/u.exec(line) ?? [];
  if (name && isDated(readPart(date))) return [date, `by ${name}`];
  for (const { index } of line.matchAll(/\s+/g)) {
    const before = line.slice(0, index).replace(/(?:,|\s+on|\s+at)$/i, '');
    const known =
      nameInByline(before) ??
      (/,$/.test(line.slice(0, index)) || looksLikePerson(before) ? before : undefined);
    const date = line
      .slice(index)
      .trim()
      .replace(/^(?:on|at)\s+/i, '');
    if (known && isDated(readPart(date))) return [before, date];
  }
  return undefined;
}

/** The parts of a line. */
export function splitLine(line: string): string[] {
  const parts = line.split(SEPARATOR).filter((part) => part.trim());
  if (isDated(readPart(line))) return parts;
  return parts.flatMap((part) => (isDated(readPart(part)) ? [part] : (splitWords(part) ?? [part])));
}

/**
 * What each part of a dateline says; undefined where a part says nothing that belongs there, or where
 * none is a date or a time. Of names without a label, only the first can be the byline by its place.
 */
export function readParts(parts: readonly string[], firstIsByline: boolean): Fact[][] | undefined {
  const read = parts.map((part) => readPart(part.trim()));
  // A row of labels says by itself what it is, without a date.
  const labelled = read.length > 1 && read.every((part) => part?.facts.length);
  if (!(read.some(isDated) || labelled) || read.filter((part) => part?.name).length > 2) return undefined;
  const first = read.findIndex((part) => part?.name);
  const facts = read.map((part, index): Fact[] | undefined => {
    if (!part?.name) return part && [...part.facts];
    return [
      {
        name: looksLikePerson(part.name) || (firstIsByline && index === first) ? 'byline' : 'publisher',
        value: part.name,
        guess: true,
      },
    ];
  });
  return facts.every((one) => one !== undefined) ? facts : undefined;
}
