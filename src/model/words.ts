import { KINDS, isDateField, type Field, type Kind } from '../schemas/departure.ts';
import type { PromisedField } from '../schemas/permanence.ts';
import type { Article, Departure } from './archive.ts';
import { displayDate, isFullDay } from './dates.ts';
import type { Fact } from './facts.ts';

/** The words that pages use, so that one thing has one word everywhere. */

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  resigned: 'Resigned',
  dismissed: 'Dismissed',
  'left-board': 'Left the board',
  leave: 'Went on leave',
  left: 'Left',
};

export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  kind: 'What happened',
  role: 'Role',
  announced: 'Announced',
  effective: 'Took effect',
  joined: 'Joined',
  destination: 'Where to',
  reason: 'Reason',
  returned: 'Returned',
};

/** What a promised fact is called: those of a departure as everywhere, and those of people and articles. */
export const PROMISED_LABELS: Readonly<Record<PromisedField, string>> = {
  ...FIELD_LABELS,
  person: 'Person',
  organization: 'Organisation',
  name: 'Name',
  roles: 'Roles',
  title: 'Title',
  subtitle: 'Subtitle',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  updated: 'Updated',
  url: 'Address',
  wording: 'Wording',
  derivedFrom: 'Made from',
  capture: 'Capture',
};

export const BASIS_LABELS = {
  weekday: 'worked out from the weekday',
  month: 'worked out from the month',
  bounded: 'bounded by what the article states',
} as const;

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How somebody left, as a kind; where no claim says so, `left`. */
export function kindOf({ facts }: Pick<Departure, 'facts'>): Kind {
  return KINDS.find((kind) => kind === facts.kind.value) ?? 'left';
}

/** How somebody left, hedged where every source hedges: `Dismissed (alleged)`. */
export function happenedOf(departure: Pick<Departure, 'facts'>): string {
  return `${KIND_LABELS[kindOf(departure)]}${departure.facts.kind.alleged ? ' (alleged)' : ''}`;
}

/** A field's value as a page shows it: dates and kinds in words, the rest as it is. */
export function displayValue(field: Field, value: string): string {
  if (isDateField(field)) return displayDate(value);
  const kind = field === 'kind' ? KINDS.find((known) => known === value) : undefined;
  return kind ? KIND_LABELS[kind] : value;
}

/** A value with what must stand beside it: whether every source hedges, and whose word it is. */
export interface ShownValue {
  readonly text: string;
  readonly alleged: boolean;
  readonly saidBy: readonly string[];
}

/** A value with whose word it is where no article gives it as its own: `dismissed (alleged, according to an insider)`. */
export function hedgedValue({ agreeing, conflicting }: Fact, value: string): string {
  const stating = [...agreeing, ...conflicting].filter((claim) => claim.value === value);
  const speakers = new Set(stating.flatMap(({ saidBy }) => saidBy ?? []));
  const hedges = [
    ...(stating.every(({ alleged }) => alleged) ? ['alleged'] : []),
    ...(stating.every(({ saidBy }) => saidBy) ? [`according to ${[...speakers].sort().join('; ')}`] : []),
  ];
  return hedges.length ? `${value} (${hedges.join(', ')})` : value;
}

/** A fact as a page shows it; null where no claim states one. */
export function showFact(fact: Fact): ShownValue | null {
  if (fact.value === null) return null;
  if (fact.field === 'role')
    return {
      text: fact.values.map((role) => hedgedValue(fact, role)).join(', '),
      alleged: false,
      saidBy: [],
    };
  const text = fact.values.map((value) => displayValue(fact.field, value)).join(', ');
  return { text, alleged: fact.alleged, saidBy: fact.saidBy };
}

/**
 * What readers must know of where somebody went, such as that it is a plan; null where no claim says
 * anything. What is told differently stands where the articles differ.
 */
export function destinationNote({ destination }: Departure['facts']): string | null {
  const { agreeing, value } = destination;
  return agreeing.find((claim) => claim.value === value && claim.note && !claim.differs)?.note ?? null;
}

/**
 * What that note opens with, where it names in a few words what it then explains: `a plan` for
 * `A plan: research elsewhere.`; null where it opens otherwise.
 */
export function destinationLabel(facts: Departure['facts']): string | null {
  const label = /^(\p{L}[\p{L} ]{2,28}):\s/u.exec(destinationNote(facts) ?? '')?.[1];
  return label === undefined ? null : label.charAt(0).toLocaleLowerCase('en-GB') + label.slice(1);
}

/** A destination as a sentence takes it, with what it is where a claim says so: `Far Shore (a plan)`. */
export function showDestination(facts: Departure['facts']): ShownValue | null {
  const [shown, label] = [showFact(facts.destination), destinationLabel(facts)];
  return shown && label !== null ? { ...shown, text: `${shown.text} (${label})` } : shown;
}

/** What tells behind what happened that it was reversed: `, returned (alleged)`. */
export function backOf({ returned: { value, alleged } }: Departure['facts']): string {
  return value === null ? '' : `, returned${alleged ? ' (alleged)' : ''}`;
}

/** What a reader must know of an article's words wherever a phrase of it stands; null where they are the writer's. */
export function wordingLabel({ wording }: Pick<Article, 'wording'>): string | null {
  if (wording === 'machine-translated') return 'machine translation';
  return wording === 'rewritten' ? 'words replaced by synonyms' : null;
}

/** A small number in words, a larger one in digits: `five`, `21`. Nought is `no`. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `one article`, `five articles`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${countInWords(count)} ${count === 1 ? noun : plural}`;
}

/** `a, b and c`. */
export function inList(items: readonly string[]): string {
  return LIST.format(items);
}

/** A date as a sentence takes it: `on 5 August 2024`, `in April 2024`, `between January and 14 May 2024`. */
export function dateInSentence(date: string): string {
  const words = displayDate(date);
  if (isFullDay(date)) return `on ${words}`;
  return /^(?:on|between) /.test(words) ? words : `in ${words}`;
}

/** The English name of a language tag: `Korean` for `ko`. */
export function languageName(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}

/** The first letter of a text in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
