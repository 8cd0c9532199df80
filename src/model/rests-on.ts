import { FIELDS, type Claim } from '../schemas/departure.ts';
import type { Article, Departure, Person } from './archive.ts';
import { BASIS_LABELS, displayValue, FIELD_LABELS } from './words.ts';

/** A row of evidence: a value, the phrase it rests on, and what a reader must know of it. */
export interface EvidenceRow {
  readonly label: string;
  readonly value: string;
  readonly phrase: string;
  readonly article: Article;
  readonly paragraph: number;
  readonly alleged: boolean;
  readonly saidBy: string | null;
  /** How the value was worked out, in words. */
  readonly basis: string | null;
  readonly note: string | null;
  /** Where articles differ: the value shown, another value, or the same value told differently. */
  readonly standing: 'preferred' | 'differs' | 'told' | null;
}

/** A value with every phrase that it rests on. */
export interface Evidence extends Pick<EvidenceRow, 'label' | 'value' | 'standing'> {
  readonly rows: readonly EvidenceRow[];
}

/** Puts the rows of one value together, where the first of them stands. */
export function byValue(rows: readonly EvidenceRow[]): Evidence[] {
  const key = ({ label, value, standing }: EvidenceRow) => [label, value, standing].join('\n');
  return [...Map.groupBy(rows, key).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ label: first.label, value: first.value, standing: first.standing, rows: same }] : [];
  });
}

function standingOf(
  { facts }: Departure,
  { field, value, differs }: Pick<Claim, 'field' | 'value' | 'differs'>,
): EvidenceRow['standing'] {
  const { conflicting, value: shown } = facts[field];
  if (conflicting.some((claim) => claim.value === value)) return 'differs';
  if (conflicting.length && value === shown) return 'preferred';
  return differs ? 'told' : null;
}

/** What each fact of a departure rests on, fact by fact. */
export function claimRows(departure: Departure): EvidenceRow[] {
  return FIELDS.flatMap((field) =>
    departure.claims
      .filter((claim) => claim.field === field)
      .map((claim) => ({
        label: FIELD_LABELS[field],
        value: displayValue(field, claim.value),
        phrase: claim.phrase,
        article: claim.article,
        paragraph: claim.paragraph,
        alleged: claim.alleged ?? false,
        saidBy: claim.saidBy ?? null,
        basis: claim.basis ? BASIS_LABELS[claim.basis] : null,
        note: claim.note ?? null,
        standing: standingOf(departure, claim),
      })),
  );
}

/**
 * What the roles of a person rest on: those of their departures and those outside of any. `organization`
 * is the archive's own, which a role without another is held at. A role on a second phrase of the same
 * paragraph is not repeated.
 */
export function roleRows(person: Person, articles: readonly Article[], organization: string): EvidenceRow[] {
  const found = new Map(articles.map((article) => [article.id, article]));
  const roles = person.roles.flatMap((role): EvidenceRow[] => {
    const article = found.get(role.article);
    if (!article) return [];
    const { value, paragraph, phrase } = role;
    const plain = { alleged: false, saidBy: null, basis: null, note: null, standing: null };
    return [{ ...plain, label: role.organization ?? organization, value, phrase, article, paragraph }];
  });
  const departures = person.departures.flatMap((departure) =>
    claimRows(departure)
      .filter(({ label }) => label === FIELD_LABELS.role)
      .map((row) => ({ ...row, label: departure.organization })),
  );
  const key = ({ label, value, article, paragraph }: EvidenceRow) =>
    [label, value, article.id, paragraph].join(' ');
  const unique = new Map([...roles, ...departures].toReversed().map((row) => [key(row), row]));
  return [...unique.values()].toReversed();
}
