import { FIELDS, type Claim } from '../../src/schemas/departure.ts';
import { deriveFacts, type Fact } from '../../src/model/facts.ts';
import type { Content } from '../../src/model/read-content.ts';
import type { Sources } from './match-texts.ts';

function explainClaim(claim: Claim, sources: Sources): string[] {
  const source = sources.get(claim.article);
  const plain = source?.paragraphs.get(claim.paragraph)?.plain ?? '';
  const marks = [
    claim.saidBy && `said by ${claim.saidBy}`,
    claim.alleged && 'alleged',
    claim.basis && `worked out by ${claim.basis}`,
    claim.note,
  ];
  return [
    `  claim      ${claim.value}${marks
      .filter(Boolean)
      .map((mark) => ` · ${String(mark)}`)
      .join('')}`,
    `  phrase     "${claim.phrase}"`,
    `  paragraph  ${claim.article} ¶${claim.paragraph}: ${plain}`,
    `  capture    ${source?.text.data.capture ?? ''}`,
    '',
  ];
}

function explainFact(fact: Fact, sources: Sources): string[] {
  const head = `${fact.field}: ${fact.value ?? 'not stated'}${fact.preferred ? ` (preferred: ${fact.preferred})` : ''}`;
  return [head, ...[...fact.agreeing, ...fact.conflicting].flatMap((claim) => explainClaim(claim, sources))];
}

/** Prints the chain of a departure: fact, claim, phrase, paragraph, capture. Throws on an unknown id. */
export function explain(id: string, content: Content, sources: Sources): string {
  const entry = content.departures.find((departure) => departure.id === id);
  if (!entry) {
    const known = content.departures.map((departure) => departure.id).join(', ');
    throw new Error(`no departure has the id "${id}"\n    right: one of ${known}`);
  }
  const facts = deriveFacts(entry.data.claims);
  return FIELDS.flatMap((field) => explainFact(facts[field], sources)).join('\n');
}
