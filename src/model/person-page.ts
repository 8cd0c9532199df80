import { address } from '../urls.ts';
import type { Archive, Departure, Person } from './archive.ts';
import { lifeOf } from './life.ts';
import { roleRows } from './rests-on.ts';
import { backOf, counted, dateInSentence, happenedOf } from './words.ts';

/** `Resigned, announced on 14 May 2024.`, `Dismissed in November 2023, returned.` */
function summaryOf(departure: Departure): string {
  const { date, facts } = departure;
  const announced = facts.announced.value !== null;
  const when =
    date === null ? ', date not stated' : `${announced ? ', announced' : ''} ${dateInSentence(date)}`;
  return `${happenedOf(departure)}${when}${backOf(facts)}.`;
}

function ledeOf({ name, departures, mentions }: Person, organization: string): string {
  const paragraphs = mentions.reduce((sum, mention) => sum + mention.paragraphs.length, 0);
  const named = paragraphs
    ? `Named in ${counted(paragraphs, 'paragraph')} of ${counted(mentions.length, 'article')}.`
    : '';
  const titles = departures.map(summaryOf);
  if (!titles.length) return `No departure of ${name} from ${organization} is stated here. ${named}`.trim();
  return `${titles.join(' ')} ${named}`.trim();
}

/** Everything that the page of a person shows. */
export function viewPerson({ site, people, articles }: Archive, person: Person) {
  const index = people.indexOf(person);
  const neighbour = (at: number) => {
    const other = people[at];
    return other && { to: address.person(other.id), title: other.name };
  };
  return {
    lede: ledeOf(person, site.organization),
    events: lifeOf(person),
    roles: roleRows(person, articles, site.organization),
    named: person.mentions.length > 0,
    hasOtherNames: person.aliases.length + person.scripts.length > 0,
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}
