import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml } from '../../src/model/parse-entry.ts';
import { formatProblems, type Problem } from '../../src/model/problems.ts';
import { displayPath, listRecords, readSource, SITE_FIELDS } from '../../src/model/read-content.ts';
import { RECORD_FOLDERS } from '../../src/schemas/permanence.ts';
import { siteSchema, type Site } from '../../src/schemas/site.ts';
import type { PeopleIndex } from '../normalize/people-names.ts';
import { readPeople } from '../normalize/read-people.ts';
import { namedFolder, noFile } from '../build/settings.ts';
import { isThere } from '../is-there.ts';

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

/** Reads site.yaml. Throws, naming every fault, where it is missing or not valid. */
function readSite(folder: string): Site {
  const site = path.join(folder, 'site.yaml');
  const file = displayPath(site);
  const problems: Problem[] = [];
  const source = isThere(site) ? readSource(site, problems) : '';
  if (source?.trim() === '') {
    const message = `the file is ${isThere(site) ? 'empty' : 'missing'}`;
    problems.push({ file, line: 1, column: 1, message, right: SITE_FIELDS });
  }
  if (source === null || problems.length) throw new Error(formatProblems(problems));
  const { data, problems: found } = parseYaml(source, file, siteSchema);
  if (data === null) throw new Error(formatProblems(found));
  return data;
}

/** Reads what there is in a content folder. Throws, naming every fault, where it, site.yaml or a person cannot be read. */
export function readArchive(folder: string): Archive {
  namedFolder(folder, 'content');
  const { organization } = readSite(folder);
  for (const name of RECORD_FOLDERS) noFile(path.join(folder, name), name);
  const articles = listRecords(path.join(folder, 'articles')).flatMap((name): [string, string][] => {
    const capture = captureOf(path.join(folder, 'articles', name));
    return capture ? [[capture, idOf(name)]] : [];
  });
  return {
    folder,
    organization,
    people: readPeople(path.join(folder, 'people')),
    articles: new Map(articles),
    departures: listRecords(path.join(folder, 'departures')).map(idOf),
  };
}
