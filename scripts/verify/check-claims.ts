import { checkClaim, formsOf } from '../../src/model/evidence.ts';
import { containsPhrase, fold } from '../../src/model/fold.ts';
import type { Paragraph } from '../../src/model/paragraphs.ts';
import type { Entry } from '../../src/model/parse-entry.ts';
import type { Problem } from '../../src/model/problems.ts';
import type { Readable } from '../../src/model/read-content.ts';
import type { RoleClaim } from '../../src/schemas/person.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { Sources } from './match-texts.ts';

interface Placed {
  readonly article: string;
  readonly paragraph: number;
}

/** Holds one claim against its paragraph with `check`, which gives a sentence for each fault. */
function faultsOf(
  entry: Entry<unknown>,
  path: PropertyKey[],
  { article, paragraph }: Placed,
  sources: Sources,
  check: (found: Paragraph) => string[],
): Problem[] {
  const paragraphs = sources.get(article)?.paragraphs;
  // That an article has no text is said where its record stands.
  if (!paragraphs) return [];
  const found = paragraphs.get(paragraph);
  const messages = found ? check(found) : [`${article} has no paragraph ${paragraph}`];
  const beginning = found?.plain.split(/\s+/).slice(0, 8).join(' ') ?? '';
  const right = found
    ? `what the paragraph says: paragraph ${paragraph} of ${article} begins "${beginning}"`
    : `one of ${[...paragraphs.keys()].join(', ')}`;
  return messages.map((message) => ({ file: entry.file, ...entry.locate(path), message, right }));
}

/** A paragraph that does not name the person needs a note that says how it is about them. */
function checkNamed(person: string, note: string | undefined, { people }: Paragraph): string[] {
  return people.includes(person) || note !== undefined
    ? []
    : [`the paragraph does not name ${person}, and no note says how it is about them`];
}

function checkRole({ value, phrase }: RoleClaim, { plain }: Paragraph, forms: Site['forms']): string[] {
  const stated = formsOf(value, forms).some((form) =>
    fold(plain).toLowerCase().includes(fold(form).toLowerCase()),
  );
  return [
    ...(containsPhrase(plain, phrase) ? [] : [`phrase not found: "${phrase}"`]),
    ...(stated ? [] : [`the paragraph contains neither "${value}" nor a form of it that site.yaml lists`]),
  ];
}

/** Holds every claim, and every role that an article gives a person, against its paragraph. */
export function checkClaims({ site, articles, people, departures }: Readable, sources: Sources): Problem[] {
  const forms = site?.forms;
  // Without the listed forms nothing can be said of a value; that they cannot be read is said already.
  if (!forms) return [];
  const dates = new Map(articles.map((article) => [article.id, article.data.published]));
  const claims = departures.flatMap((entry) =>
    entry.data.claims.flatMap((claim, index) =>
      faultsOf(entry, ['claims', index], claim, sources, (found) => [
        ...checkClaim(claim, { paragraph: found.plain, articleDate: dates.get(claim.article) ?? '', forms }),
        ...checkNamed(entry.data.person, claim.note, found),
      ]),
    ),
  );
  const roles = people.flatMap((entry) =>
    entry.data.roles.flatMap((role, index) =>
      faultsOf(entry, ['roles', index], role, sources, (found) => [
        ...checkRole(role, found, forms),
        ...checkNamed(entry.id, undefined, found),
      ]),
    ),
  );
  return [...claims, ...roles];
}
