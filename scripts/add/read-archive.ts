import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml } from '../../src/model/parse-entry.ts';
import { formatProblems } from '../../src/model/problems.ts';
import { displayPath, listRecords } from '../../src/model/read-content.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import type { PeopleIndex } from '../normalize/people-names.ts';
import { readPeople } from '../normalize/read-people.ts';

/** What `add` needs to know of the archive, finished records and drafts alike. */
export interface Archive {
  readonly folder: string;
  readonly organization: string;
  readonly people: PeopleIndex;
  /** Ids of articles by the SHA-256 of their captures. */
  readonly articles: ReadonlyMap<string, string>;
  /** Ids of departures. */
  readonly departures: readonly string[];
}

const idOf = (name: string) => path.basename(name).replace(/\.mdx?$/, '');

/** A draft is no valid record yet: its capture is read from its line. */
function captureOf(file: string): string | undefined {
  return /^capture:\s*["']?([0-9a-f]{64})/m.exec(readFileSync(file, 'utf8'))?.[1];
}

/** Reads what there is in a content folder. Throws, naming every fault, where site.yaml or a person cannot be read. */
export function readArchive(folder: string): Archive {
  const site = path.join(folder, 'site.yaml');
  const { data, problems } = parseYaml(
    existsSync(site) ? readFileSync(site, 'utf8') : '',
    displayPath(site),
    siteSchema,
  );
  if (data === null) throw new Error(formatProblems(problems));
  const articles = listRecords(path.join(folder, 'articles')).flatMap((name): [string, string][] => {
    const capture = captureOf(path.join(folder, 'articles', name));
    return capture ? [[capture, idOf(name)]] : [];
  });
  return {
    folder,
    organization: data.organization,
    people: readPeople(path.join(folder, 'people')),
    articles: new Map(articles),
    departures: listRecords(path.join(folder, 'departures')).map(idOf),
  };
}
