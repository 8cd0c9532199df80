import path from 'node:path';
import { parseEntry } from '../../src/model/parse-entry.ts';
import { formatProblems, type Problem } from '../../src/model/problems.ts';
import { displayPath, listRecords, readSource } from '../../src/model/read-content.ts';
import { personSchema } from '../../src/schemas/person.ts';
import { indexPeople, type PeopleIndex } from './people-names.ts';

/** Reads the records of a people folder and prepares their names. Throws, naming every fault, where one is not valid. */
export function readPeople(folder: string): PeopleIndex {
  const problems: Problem[] = [];
  const parsed = listRecords(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const source = readSource(file, problems);
    return source === null ? [] : [parseEntry(source, displayPath(file), personSchema)];
  });
  problems.push(...parsed.flatMap((one) => one.problems));
  if (problems.length) throw new Error(`people cannot be read\n${formatProblems(problems)}`);
  return indexPeople(parsed.flatMap(({ entry }) => (entry ? [{ id: entry.id, ...entry.data }] : [])));
}
