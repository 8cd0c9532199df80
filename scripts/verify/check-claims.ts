import { checkClaim } from '../../src/model/evidence.ts';
import { containsPhrase } from '../../src/model/fold.ts';
import type { Entry } from '../../src/model/parse-entry.ts';
import type { Problem } from '../../src/model/problems.ts';
import type { Content } from '../../src/model/read-content.ts';
import type { Sources } from './match-texts.ts';

interface Placed {
  readonly article: string;
  readonly paragraph: number;
}

function faultsOf(
  entry: Entry<unknown>,
  path: PropertyKey[],
  placed: Placed,
  sources: Sources,
  check: (plain: string) => string[],
): Problem[] {
  const paragraphs = sources.get(placed.article)?.paragraphs;
  const paragraph = paragraphs?.get(placed.paragraph);
  const messages = paragraph
    ? check(paragraph.plain)
    : [`${placed.article} has no paragraph ${placed.paragraph}`];
  const right = paragraph
    ? `what the paragraph says: ${elsewhere(placed, paragraphs)}`
    : `one of ${[...(paragraphs?.keys() ?? [])].join(', ')}`;
  return messages.map((message) => ({ file: entry.file, ...entry.locate(path), message, right }));
}

function elsewhere(
  { article, paragraph }: Placed,
  paragraphs: Sources extends ReadonlyMap<string, infer S>
    ? S extends { paragraphs: infer P }
      ? P | undefined
      : never
    : never,
): string {
  const plain = paragraphs?.get(paragraph)?.plain ?? '';
  return `paragraph ${paragraph} of ${article} begins "${plain.split(/\s+/).slice(0, 8).join(' ')}"`;
}

/** Holds every claim, and every role that an article gives a person, against its paragraph. */
export function checkClaims(content: Content, sources: Sources): Problem[] {
  const records = new Map(content.articles.map((article) => [article.id, article.data]));
  const claims = content.departures.flatMap((entry) =>
    entry.data.claims.flatMap((claim, index) =>
      faultsOf(entry, ['claims', index], claim, sources, (paragraph) =>
        checkClaim(claim, {
          paragraph,
          articleDate: records.get(claim.article)?.published ?? '',
          forms: content.site.forms,
        }),
      ),
    ),
  );
  const roles = content.people.flatMap((entry) =>
    entry.data.roles.flatMap((role, index) =>
      faultsOf(entry, ['roles', index], role, sources, (paragraph) =>
        [
          containsPhrase(paragraph, role.phrase) ? '' : `phrase not found: "${role.phrase}"`,
          [role.value, ...(content.site.forms[role.value] ?? [])].some((form) =>
            paragraph.toLowerCase().includes(form.toLowerCase()),
          )
            ? ''
            : `the paragraph contains neither "${role.value}" nor a form of it that site.yaml lists`,
        ].filter(Boolean),
      ),
    ),
  );
  return [...claims, ...roles];
}
