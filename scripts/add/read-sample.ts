import { locatePeople, type Named } from '../normalize/find-people.ts';
import { normalizeCapture } from '../normalize/normalize-capture.ts';
import { indexPeople } from '../normalize/people-names.ts';
import type { Draft } from '../normalize/draft.ts';

/** A page of our own for tests: its paragraphs under a title, and where the people named are found in it. */
export function readSample(
  paragraphs: readonly string[],
  people: readonly string[] = [],
): { draft: Draft; known: Named[][] } {
  const index = indexPeople(
    people.map((name) => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      surname: name.split(' ').at(-1) ?? name,
      aliases: [],
      scripts: [],
    })),
  );
  const page = ['What the harbour heard', ...paragraphs].join('\n\n');
  const { draft } = normalizeCapture(new TextEncoder().encode(page), 'txt', index);
  return { draft, known: locatePeople(draft, index) };
}
