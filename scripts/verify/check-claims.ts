import { OMISSION } from '../../src/model/our-words.ts';
import { checkClaim, formsOf } from '../../src/model/evidence.ts';
import { containsPhrase, fold } from '../../src/model/fold.ts';
import type { Entry } from '../../src/model/parse-entry.ts';
import type { Paragraph } from '../../src/model/paragraphs.ts';
import type { Place, Problem } from '../../src/model/problems.ts';
import type { Readable } from '../../src/model/read-content.ts';
import type { ContextRecord } from '../../src/schemas/context.ts';
import type { Claim } from '../../src/schemas/departure.ts';
import type { RoleClaim } from '../../src/schemas/person.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { Sources } from './match-texts.ts';

interface Placed {
  readonly article: string;
  readonly paragraph: number;
}

const placeOf = ({ file, locate }: Entry<unknown>, path: PropertyKey[]) => ({ file, ...locate(path) });

/** What is wrong with a claim; what right looks like, where the beginning of its paragraph does not show it. */
interface Fault {
  readonly message: string;
  readonly right?: string;
}

/** Holds one claim against its paragraph with `check`. */
function faultsOf(
  place: Place,
  { article, paragraph }: Placed,
  sources: Sources,
  check: (found: Paragraph) => Fault[],
): Problem[] {
  const paragraphs = sources.get(article)?.paragraphs;
  // That an article has no text is said where its record stands.
  if (!paragraphs) return [];
  const found = paragraphs.get(paragraph);
  const faults = found ? check(found) : [{ message: `${article} has no paragraph ${paragraph}` }];
  const beginning = found?.plain.split(/\s+/).slice(0, 8).join(' ') ?? '';
  const right = found
    ? `what the paragraph says: paragraph ${paragraph} of ${article} begins "${beginning}"${found.plain.includes(OMISSION) ? '; what it says in brackets of what is not in the capture is ours and no evidence' : ''}`
    : `one of ${[...paragraphs.keys()].join(', ')}`;
  return faults.map((fault) => ({ ...place, right, ...fault }));
}

/** The paragraph of a role names its person. */
function checkNamed(person: string, { people }: Paragraph): Fault[] {
  const right = `a paragraph that names them; or the name that it uses, under aliases in people/${person}.mdx, then npm run normalize`;
  return people.includes(person) ? [] : [{ message: `the paragraph does not name ${person}`, right }];
}

/** That of a claim, too, or a note says how it is about them. */
function checkNamedOrNoted(person: string, note: string | undefined, found: Paragraph): Fault[] {
  if (note !== undefined) return [];
  return checkNamed(person, found).map(({ message, right = '' }) => ({
    message: `${message}, and no note says how it is about them`,
    right: `a note; or ${right}`,
  }));
}

const asFaults = (messages: readonly string[]) => messages.map((message): Fault => ({ message }));

function checkRole({ value, phrase }: RoleClaim, { plain }: Paragraph, forms: Site['forms']): Fault[] {
  const stated = formsOf(value, forms).some((form) =>
    fold(plain).toLowerCase().includes(fold(form).toLowerCase()),
  );
  return asFaults([
    ...(containsPhrase(plain, phrase) ? [] : [`phrase not found: "${phrase}"`]),
    ...(stated
      ? []
      : [`the paragraph contains neither "${value}" nor a form of it that site.yaml lists under forms`]),
  ]);
}

/** A line of context is held against its paragraph as the date of a departure is. */
const asClaim = ({ date, label: _, ...evidence }: ContextRecord): Claim => ({
  ...evidence,
  field: 'effective',
  value: date,
});

/**
 * Holds every claim, every role that an article gives a person, and every line of context against its
 * paragraph.
 */
export function checkClaims(readable: Readable, sources: Sources): Problem[] {
  const { site, articles, people, departures, context, at } = readable;
  const forms = site?.forms;
  // Without the listed forms nothing can be said of a value; that they cannot be read is said already.
  if (!forms) return [];
  const dates = new Map(articles.map((article) => [article.id, article.data.published]));
  const evidenceOf = (article: string, { plain }: Paragraph) => ({
    paragraph: plain,
    articleDate: dates.get(article) ?? '',
    forms,
  });
  const claims = departures.flatMap((entry) =>
    entry.data.claims.flatMap((claim, index) =>
      faultsOf(placeOf(entry, ['claims', index]), claim, sources, (found) => [
        ...asFaults(checkClaim(claim, evidenceOf(claim.article, found))),
        ...checkNamedOrNoted(entry.data.person, claim.note, found),
      ]),
    ),
  );
  const roles = people.flatMap((entry) =>
    entry.data.roles.flatMap((role, index) =>
      faultsOf(placeOf(entry, ['roles', index]), role, sources, (found) => [
        ...checkRole(role, found, forms),
        ...checkNamed(entry.id, found),
      ]),
    ),
  );
  const lines = context.flatMap((one, index) =>
    faultsOf(at('context', [index]), one, sources, (found) =>
      asFaults(checkClaim(asClaim(one), evidenceOf(one.article, found))),
    ),
  );
  return [...claims, ...roles, ...lines];
}
