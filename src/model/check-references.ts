import { FIELDS } from '../schemas/departure.ts';
import { inConflict } from './facts.ts';
import type { Entry } from './parse-entry.ts';
import type { Problem } from './problems.ts';
import type { Content } from './read-content.ts';

const ID_SUFFIX = /-(?:\d{4}|undated)(?:-[a-z0-9]+)?$/;

function at(entry: Entry<unknown>, path: readonly PropertyKey[], message: string, right?: string): Problem {
  return { file: entry.file, ...entry.locate(path), message, ...(right ? { right } : {}) };
}

function nearest(wanted: string, known: ReadonlySet<string>): string {
  const start = wanted.slice(0, 4);
  const alike = [...known].filter((id) => id.startsWith(start) || id.endsWith(wanted.slice(-6)));
  return alike.length ? `one of ${alike.slice(0, 5).join(', ')}` : 'the id of a file that exists';
}

/** Claims of one field that conflict have exactly one preferred; claims that agree have none. */
function checkPreferences({ departures }: Content): Problem[] {
  return departures.flatMap((entry) =>
    FIELDS.flatMap((field): Problem[] => {
      const claims = entry.data.claims.filter((claim) => claim.field === field);
      const preferred = claims.filter((claim) => claim.preferred);
      const [first] = inConflict(field, claims) ? (preferred.length === 1 ? [] : claims) : preferred;
      if (!first) return [];
      const path = ['claims', entry.data.claims.indexOf(first)];
      return preferred.length && !inConflict(field, claims)
        ? [at(entry, path, `${field}: preferred, but nothing conflicts with it`, 'leave preferred out')]
        : [
            at(
              entry,
              path,
              `${field}: ${claims.map((claim) => `"${claim.value}"`).join(' and ')} conflict, and ${preferred.length} are preferred`,
              'preferred: <why> on exactly one of them',
            ),
          ];
    }),
  );
}

/** Names, aliases and names in other scripts belong to one person each. */
function checkAliases({ people }: Content): Problem[] {
  const owners = new Map<string, string>();
  return people.flatMap((entry) => {
    const { name, aliases, scripts } = entry.data;
    const paths: [string, PropertyKey[]][] = [
      [name, ['name']],
      ...aliases.map((alias, index): [string, PropertyKey[]] => [alias, ['aliases', index]]),
      ...scripts.map((script, index): [string, PropertyKey[]] => [script.name, ['scripts', index, 'name']]),
    ];
    return paths.flatMap(([alias, path]): Problem[] => {
      const owner = owners.get(alias.toLowerCase());
      owners.set(alias.toLowerCase(), owner ?? entry.id);
      return owner && (owner !== entry.id || path[0] !== 'name')
        ? [at(entry, path, `"${alias}" is already a name of ${owner}`, 'a name that is this person’s alone')]
        : [];
    });
  });
}

function checkReferences({ articles, people, departures }: Content): Problem[] {
  const articleIds = new Set(articles.map((entry) => entry.id));
  const personIds = new Set(people.map((entry) => entry.id));
  const missing = (
    entry: Entry<unknown>,
    path: PropertyKey[],
    kind: string,
    id: string,
    known: ReadonlySet<string>,
  ) => (known.has(id) ? [] : [at(entry, path, `no ${kind} has the id "${id}"`, nearest(id, known))]);
  return [
    ...departures.flatMap((entry) => [
      ...missing(entry, ['person'], 'person', entry.data.person, personIds),
      ...entry.data.claims.flatMap((claim, index) =>
        missing(entry, ['claims', index, 'article'], 'article', claim.article, articleIds),
      ),
      ...(entry.id.startsWith(`${entry.data.person}-`) && ID_SUFFIX.test(entry.id)
        ? []
        : [
            at(
              entry,
              ['person'],
              `the file is named ${entry.id}, which is not the person’s id and a year`,
              `${entry.data.person}-2024.mdx`,
            ),
          ]),
    ]),
    ...people.flatMap((entry) =>
      entry.data.roles.flatMap((role, index) =>
        missing(entry, ['roles', index, 'article'], 'article', role.article, articleIds),
      ),
    ),
  ];
}

/** Two files of one id, in subfolders or with other endings, would share one address. */
function checkIds(content: Content): Problem[] {
  return [content.articles, content.people, content.departures].flatMap((entries) => {
    const files = new Map<string, string>();
    return (entries as readonly Entry<unknown>[]).flatMap((entry): Problem[] => {
      const other = files.get(entry.id);
      files.set(entry.id, other ?? entry.file);
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id))
        return [
          at(entry, [], `"${entry.id}" cannot be an id`, 'lowercase letters and digits joined by hyphens'),
        ];
      return other
        ? [at(entry, [], `the id "${entry.id}" is already that of ${other}`, 'another file name')]
        : [];
    });
  });
}

/** Outline entries go up by paragraph, each once; two records never share a capture. */
function checkOutlines({ articles }: Content): Problem[] {
  const captures = new Map<string, string>();
  return articles.flatMap((entry) => {
    const other = captures.get(entry.data.capture);
    captures.set(entry.data.capture, other ?? entry.id);
    const numbers = entry.data.outline.map((item) => item.paragraph);
    return [
      ...(other
        ? [
            at(
              entry,
              ['capture'],
              `${other} is already the record of this capture`,
              'one record for each capture',
            ),
          ]
        : []),
      ...numbers.flatMap((number, index) =>
        index && number <= (numbers[index - 1] ?? 0)
          ? [
              at(
                entry,
                ['outline', index, 'paragraph'],
                `paragraph ${number} does not come after ${numbers[index - 1]}`,
                'paragraphs in order, each once',
              ),
            ]
          : [],
      ),
    ];
  });
}

function checkCorrections({ corrections, departures, lock }: Content, file: string): Problem[] {
  // What was corrected and later withdrawn keeps its history.
  const ids = new Set([...departures.map((entry) => entry.id), ...lock.facts.map((fact) => fact.departure)]);
  return corrections.flatMap((correction): Problem[] =>
    ids.has(correction.departure)
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            message: `no departure has the id "${correction.departure}"`,
            right: nearest(correction.departure, ids),
          },
        ],
  );
}

/** Finds what is wrong between files, once each of them is valid on its own. */
export function checkRelations(content: Content, correctionsFile: string): Problem[] {
  return [
    ...checkIds(content),
    ...checkReferences(content),
    ...checkAliases(content),
    ...checkPreferences(content),
    ...checkOutlines(content),
    ...checkCorrections(content, correctionsFile),
  ];
}
