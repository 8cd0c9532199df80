import type { Person } from './archive.ts';
import { groupPeople } from './people-list.ts';
import { counted } from './words.ts';

/** Somebody as search knows them without asking its index. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  /** Other names, and names in other scripts with their language. */
  readonly others: readonly { readonly name: string; readonly language?: string }[];
  /** `one departure, named in two articles`. */
  readonly note: string;
}

/** The people whose surnames begin with one letter. */
export interface Letter {
  readonly letter: string;
  readonly people: readonly NamedPerson[];
}

function nameOf({ id, name, aliases, scripts, departures, mentions }: Person): NamedPerson {
  const notes = [
    ...(departures.length ? [counted(departures.length, 'departure')] : []),
    ...(mentions.length ? [`named in ${counted(mentions.length, 'article')}`] : []),
  ];
  return {
    id,
    name,
    others: [...aliases.map((alias) => ({ name: alias })), ...scripts],
    note: notes.join(', '),
  };
}

/** People from A to Z by surname, under their letters, with every name that they go by. */
export function namesByLetter(people: readonly Person[]): Letter[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return groupPeople(people).map(({ letter, people: group }) => ({
    letter,
    people: group.flatMap(({ id }) => byId.get(id) ?? []).map(nameOf),
  }));
}
