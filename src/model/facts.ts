import { FIELDS, isDateField, type Claim, type Field } from '../schemas/departure.ts';
import { contains, width } from './dates.ts';

/** What the archive says of one field, and on whose word. */
export interface Fact {
  readonly field: Field;
  /** The value shown; null where no claim states one. Roles joined by commas. */
  readonly value: string | null;
  /** For roles, each; for other fields the one value; empty where none is stated. */
  readonly values: readonly string[];
  /** The claims that agree with the value. */
  readonly agreeing: readonly Claim[];
  /** The claims that say otherwise, if any. */
  readonly conflicting: readonly Claim[];
  /** Why the value is preferred to what else is said. */
  readonly preferred: string | null;
  /** Every source of the value hedges. */
  readonly alleged: boolean;
  /** Whose word it is, where no article states it as its own. */
  readonly saidBy: readonly string[];
}

export type Facts = Readonly<Record<Field, Fact>>;

/** Whether two values of a field can both be true as stated. Symmetric. */
function agrees(field: Field, one: string, other: string): boolean {
  if (one === other || field === 'role') return true;
  if (isDateField(field)) return contains(one, other) || contains(other, one);
  // "left" says that somebody left and not how, so it contradicts no manner of leaving.
  return field === 'kind' && (one === 'left' || other === 'left');
}

/** Orders values so that the one that says most comes first. */
function specificity(field: Field, value: string): number {
  // Of a date and the same date hedged, the plain one says more.
  if (isDateField(field)) return width(value) + (/[~?%]/.test(value) ? 1 : 0);
  return field === 'kind' && value === 'left' ? 1 : 0;
}

function mostSpecific(field: Field, claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => specificity(field, a.value) - specificity(field, b.value))[0];
}

/** Whether the claims of one field do not all agree with each other. */
export function inConflict(field: Field, claims: readonly Claim[]): boolean {
  return claims.some((one) => claims.some((other) => !agrees(field, one.value, other.value)));
}

/**
 * Derives one fact from the claims that state it. Equal values agree; a date that contains another
 * agrees and the narrower is shown; roles are a set; where values conflict the preferred one is
 * shown. Throws where a conflict has no preferred claim: verify and build report that first.
 */
export function deriveFact(field: Field, claims: readonly Claim[]): Fact {
  const conflict = inConflict(field, claims);
  const chosen = conflict ? claims.find((claim) => claim.preferred) : mostSpecific(field, claims);
  if (conflict && !chosen) throw new Error(`claims of ${field} conflict and none is preferred`);
  const agreeing = chosen ? claims.filter((claim) => agrees(field, claim.value, chosen.value)) : [];
  const shown = conflict ? chosen : mostSpecific(field, agreeing);
  const values =
    field === 'role' ? [...new Set(claims.map((claim) => claim.value))] : shown ? [shown.value] : [];
  const stating = agreeing.filter((claim) => values.includes(claim.value));
  return {
    field,
    value: values.length ? values.join(', ') : null,
    values,
    agreeing,
    conflicting: claims.filter((claim) => !agreeing.includes(claim)),
    preferred: (conflict && chosen?.preferred) || null,
    alleged: stating.length > 0 && stating.every((claim) => claim.alleged),
    saidBy: stating.every((claim) => claim.saidBy)
      ? [...new Set(stating.flatMap((claim) => claim.saidBy ?? []))]
      : [],
  };
}

/** Derives every fact of a departure from its claims. */
export function deriveFacts(claims: readonly Claim[]): Facts {
  const of = (field: Field) =>
    deriveFact(
      field,
      claims.filter((claim) => claim.field === field),
    );
  return Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<Field, Fact>;
}
