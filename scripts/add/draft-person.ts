import { personSchema } from '../../src/schemas/person.ts';
import { field, TODO } from './draft-lines.ts';
import type { Hint } from './find-hints.ts';

/** Drafts the record of a person who is only hinted at. Its fields are a guess, which normalize can read; the TODO keeps it from being published. */
export function draftPerson({ name, surname }: Hint): string {
  const { shape } = personSchema;
  return [
    '---',
    `# ${TODO}: is it a person of this archive, and is the name right? Then take this line out.`,
    field('name', name, shape.name),
    field('surname', surname, shape.surname),
    '---',
    '',
  ].join('\n');
}
