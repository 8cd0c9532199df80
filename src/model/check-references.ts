import { z } from 'zod';
import { FIELDS } from '../schemas/departure.ts';
import { inConflict } from './facts.ts';
import type { Written } from './parse-entry.ts';
import type { Problem } from './problems.ts';
import type { Readable } from './read-content.ts';

const ID_SUFFIX = /-(?:\d{4}|undated)(?:-[a-z0-9]+)?$/;

function at(entry: Written, path: readonly PropertyKey[], message: string, right: string): Problem {
  return { file: entry.file, ...entry.locate(path), message, right };
}

function nearest(wanted: string, known: ReadonlySet<string>): string {
  const start = wanted.slice(0, 4);
  const alike = [...known].filter((id) => id.startsWith(start) || id.endsWith(wanted.slice(-6)));
  return alike.length ? `one of ${alike.slice(0, 5).join(', ')}` : 'the id of a file that exists';
}

/** Claims of one field that conflict have exactly one preferred; claims that agree have none. */
function checkPreferences({ departures }: Readable): Problem[] {
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
function checkAliases({ people }: Readable): Problem[] {
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

const text = z.string().optional().catch(undefined);
const sources = z.array(z.object({ article: text }).catch({ article: undefined })).catch([]);

/** The references of a record, as far as they can be read where another field of it is wrong. */
const references = z
  .object({ person: text, claims: sources, roles: sources })
  .catch({ person: undefined, claims: [], roles: [] });

function checkNamedFor({ id }: Written, person: string): [string, string][] {
  return id.startsWith(`${person}-`) && ID_SUFFIX.test(id)
    ? []
    : [[`the file is named ${id}, which is not the person’s id and a year`, `${person}-2024.mdx`]];
}

/** Whoever a departure is of, and every article that is cited, has a file. */
function checkReferences({ written: { articles, people, departures } }: Readable): Problem[] {
  const articleIds = new Set(articles.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  const missing = (
    entry: Written,
    path: PropertyKey[],
    kind: string,
    id: string,
    known: ReadonlySet<string>,
  ) => (known.has(id) ? [] : [at(entry, path, `no ${kind} has the id "${id}"`, nearest(id, known))]);
  return [...departures, ...people].flatMap((entry): Problem[] => {
    const { person, claims, roles } = references.parse(entry.raw);
    const cited = Object.entries({ claims, roles }).flatMap(([list, items]) =>
      items.flatMap(({ article }, index) =>
        article === undefined ? [] : missing(entry, [list, index, 'article'], 'article', article, articleIds),
      ),
    );
    if (person === undefined) return cited;
    const named = checkNamedFor(entry, person).map(([message, right]) =>
      at(entry, ['person'], message, right),
    );
    return [...missing(entry, ['person'], 'person', person, personIds), ...named, ...cited];
  });
}

/** Every article that a line of context rests on has a file. */
function checkContext({ context, written, at: placeOf }: Readable): Problem[] {
  const known = new Set(written.articles.map(({ id }) => id));
  return context.flatMap(({ article }, index): Problem[] =>
    known.has(article)
      ? []
      : [
          {
            ...placeOf('context', [index, 'article']),
            message: `no article has the id "${article}"`,
            right: nearest(article, known),
          },
        ],
  );
}

/** Two files of one id, in subfolders or with other endings, would share one address. */
function checkIds({ written }: Readable): Problem[] {
  return Object.values(written).flatMap((entries) => {
    const files = new Map<string, string>();
    return entries.flatMap((entry): Problem[] => {
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
function checkOutlines({ articles }: Readable): Problem[] {
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

/** Finds what is wrong between files, as far as each of them can be read. */
export function checkRelations(readable: Readable): Problem[] {
  return [
    ...checkIds(readable),
    ...checkReferences(readable),
    ...checkContext(readable),
    ...checkAliases(readable),
    ...checkPreferences(readable),
    ...checkOutlines(readable),
  ];
}
