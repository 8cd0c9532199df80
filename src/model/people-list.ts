import type { Person } from './archive.ts';
import { displayDate } from './dates.ts';
import { happenedOf } from './words.ts';

/** A person as the list of people shows them: the name, its surname set apart, and what happened. */
export interface ListedPerson {
  readonly id: string;
  /** What stands before the surname, the surname, and what stands after it. */
  readonly given: string;
  readonly surname: string;
  readonly rest: string;
  readonly departures: readonly { readonly what: string; readonly when: string }[];
}

/** The people whose surnames begin with one letter. */
export interface PeopleGroup {
  readonly letter: string;
  /** To link to. */
  readonly id: string;
  readonly people: readonly ListedPerson[];
}

/** The first letter of a surname without its accents, in upper case; `#` for anything but A to Z. */
function letterOf({ surname }: Person): string {
  const letter = surname.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

function listed({ id, name, surname, departures }: Person): ListedPerson {
  const at = name.lastIndexOf(surname);
  return {
    id,
    given: at < 0 ? '' : name.slice(0, at),
    surname: at < 0 ? name : surname,
    rest: at < 0 ? '' : name.slice(at + surname.length),
    departures: departures.map((departure) => ({
      what: `${happenedOf(departure)}${departure.facts.returned.value === null ? '' : ' (returned)'}`,
      when: departure.date === null ? 'date not stated' : displayDate(departure.date),
    })),
  };
}

/** People under the letters of their surnames, `#` last. Takes them by surname, as the archive has them. */
export function groupPeople(people: readonly Person[]): PeopleGroup[] {
  const letters = [...Map.groupBy(people, letterOf)].sort(
    ([a], [b]) => Number(a === '#') - Number(b === '#'),
  );
  return letters.map(([letter, members]) => ({
    letter,
    id: letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`,
    people: members.map(listed),
  }));
}
