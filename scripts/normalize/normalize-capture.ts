import { checkOwnership } from './check-ownership.ts';
import { decodeCapture, Refusal } from './decode-capture.ts';
import type { Capture, Draft } from './draft.ts';
import { warn } from './edit-draft.ts';
import { findPeople } from './find-people.ts';
import type { PeopleIndex } from './people-names.ts';
import { PASSES } from './passes.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { writeText, type Written } from './write-text.ts';

const READERS = { txt: readText, md: readMarkdown, html: readHtml };

/**
 * Gives the draft of a capture as its format says it is, before any pass. Throws a Refusal where its parts
 * nest deeper than the stack bears; the readers refuse most of that before.
 */
export function readCapture(capture: Capture): Draft {
  try {
    return READERS[capture.format](capture);
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message))
      throw new Refusal('nested too deeply to be read');
    throw error;
  }
}

/** Makes a text of a captured file's bytes. Throws a Refusal where there is no text to be had from them. */
export function normalizeCapture(
  bytes: Uint8Array,
  format: Capture['format'],
  people: PeopleIndex,
): Written & { draft: Draft } {
  return normalizeDraft(readCapture(decodeCapture(bytes, format)), people);
}

/** Makes a text of a capture that has been read, and been through no pass. */
export function normalizeDraft(read: Draft, people: PeopleIndex): Written & { draft: Draft } {
  const passed = PASSES.reduce((current, pass) => pass(current), read);
  const draft = passed.blocks.length ? passed : warn(passed, 'no paragraph of an article was found');
  checkOwnership(draft);
  return { ...writeText(draft, findPeople(draft, people)), draft };
}
