import { FIELDS, type Field, type Kind } from '../schemas/departure.ts';
import type { Departure } from './archive.ts';
import type { Fact } from './facts.ts';
import {
  counted,
  dateInSentence,
  destinationNote,
  FIELD_LABELS,
  inList,
  kindOf,
  showDestination,
} from './words.ts';

const VERBS: Readonly<Record<Kind, (organization: string) => string>> = {
  resigned: (organization) => `resigned from ${organization}`,
  dismissed: (organization) => `was dismissed from ${organization}`,
  'left-board': (organization) => `left the board of ${organization}`,
  leave: (organization) => `went on leave from ${organization}`,
  left: (organization) => `left ${organization}`,
};

const NOUNS: Readonly<Record<Field, string>> = {
  kind: 'what happened',
  role: 'the role',
  announced: 'when it was announced',
  effective: 'when it took effect',
  joined: 'when the person joined',
  destination: 'where to',
  reason: 'the reason',
  returned: 'the return',
};

/** What stands after a value: that it is alleged, and who first says it. */
function hedge({ alleged, saidBy }: Pick<Fact, 'alleged' | 'saidBy'>): string {
  return `${alleged ? ' (alleged)' : ''}${saidBy[0] === undefined ? '' : `, according to ${saidBy[0]}`}`;
}

function whatHappened({ person, organization, facts, ...departure }: Departure): string {
  const effective = facts.effective.value;
  const when = effective === null || facts.announced.value !== null ? '' : ` ${dateInSentence(effective)}`;
  const verb = VERBS[kindOf({ facts, ...departure })](organization);
  return `${person.name} ${verb}${when}${hedge(facts.kind)}.`;
}

function announcement({ facts: { announced } }: Departure): string[] {
  return announced.value === null
    ? []
    : [`Announced ${dateInSentence(announced.value)}${announced.alleged ? ' (alleged)' : ''}.`];
}

/** `Went to Far Shore.`; where a note stands beside it, such as that it is a plan, `Where to: Far Shore (a plan).` */
function whereTo({ facts }: Departure): string[] {
  const to = showDestination(facts);
  if (!to) return [];
  const label = destinationNote(facts) === null ? 'Went to' : `${FIELD_LABELS.destination}:`;
  return [`${label} ${to.text}${hedge(to)}.`];
}

function outcome(departure: Departure): string[] {
  const { returned } = departure.facts;
  const back =
    returned.value === null ? [] : [`Returned ${dateInSentence(returned.value)}${hedge(returned)}.`];
  return [...back, ...whereTo(departure)];
}

/** The fields on which the articles of a departure say different things, or one thing differently. */
export function conflictingFields({ facts }: Pick<Departure, 'facts'>): Field[] {
  return FIELDS.filter(
    (field) => facts[field].conflicting.length > 0 || facts[field].agreeing.some(({ differs }) => differs),
  );
}

function sources(departure: Departure): string {
  const { length } = departure.articles;
  const differing = conflictingFields(departure).map((field) => NOUNS[field]);
  const stated = `Stated by ${counted(length, 'article')}`;
  return differing.length ? `${stated}; accounts differ on ${inList(differing)}.` : `${stated}.`;
}

/**
 * What happened, in a few sentences made of the facts alone. Names nobody by pronoun and adds nothing
 * that no claim states.
 */
export function ledeOf(departure: Departure): string {
  return [
    whatHappened(departure),
    ...announcement(departure),
    ...outcome(departure),
    sources(departure),
  ].join(' ');
}
