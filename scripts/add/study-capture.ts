import type { TextRecord } from '../../src/schemas/text.ts';
import type { Draft } from '../normalize/draft.ts';
import { locatePeople, type Named } from '../normalize/find-people.ts';
import { normalizeCapture } from '../normalize/normalize-capture.ts';
import { findDepartures, type LikelyDeparture } from './find-departures.ts';
import { findHints, type Hint } from './find-hints.ts';
import { bodyOf } from './held-texts.ts';
import { shinglesOf, type Shingled } from './find-near-duplicates.ts';
import type { Archive } from './read-archive.ts';
import type { Given } from './take-files.ts';

/** Where somebody is named. */
export interface Mentioned {
  readonly paragraphs: readonly number[];
  /** How often. */
  readonly count: number;
}

/** What was read of a capture. */
export interface Study {
  readonly given: Given;
  /** What the page states; the front matter of its text. */
  readonly record: TextRecord;
  readonly people: readonly (Mentioned & { readonly id: string })[];
  readonly hints: readonly (Mentioned & Hint)[];
  readonly departures: readonly LikelyDeparture[];
  readonly shingled: Shingled;
  readonly warnings: readonly string[];
}

function mentionsOf(
  draft: Draft,
  located: readonly (readonly Named[])[],
): Map<string, { paragraphs: number[]; count: number }> {
  const mentions = new Map<string, { paragraphs: number[]; count: number }>();
  located.forEach((named, index) => {
    const paragraph = draft.blocks[index]?.line ?? 0;
    for (const { id } of named) {
      const one = mentions.get(id) ?? { paragraphs: [], count: 0 };
      if (one.paragraphs.at(-1) !== paragraph) one.paragraphs.push(paragraph);
      one.count += 1;
      mentions.set(id, one);
    }
  });
  return mentions;
}

/** Reads a capture as normalize does, and finds who is named in it and who may have left. Throws a Refusal where there is no text to be had. */
export function studyCapture(given: Given, archive: Archive): Study {
  const { record, text, draft } = normalizeCapture(given.bytes, given.format, archive.people);
  const known = locatePeople(draft, archive.people);
  const others = [archive.organization, record.publisher, record.source].flatMap((name) => name ?? []);
  const { hints, located } = findHints(draft, known, others);
  const hinted = mentionsOf(draft, located);
  const all = known.map((named, index) => [...named, ...(located[index] ?? [])]);
  return {
    given,
    record,
    people: [...mentionsOf(draft, known)].map(([id, mentions]) => ({ id, ...mentions })),
    hints: hints.map((hint) => ({ ...hint, ...(hinted.get(hint.id) ?? { paragraphs: [], count: 0 }) })),
    departures: findDepartures(draft, all, archive.organization),
    shingled: shinglesOf(given.sha256, bodyOf(text)),
    warnings: draft.warnings,
  };
}
