import { checkOwnership } from './check-ownership.ts';
import { decodeCapture } from './decode-capture.ts';
import type { Capture, Draft } from './draft.ts';
import { findPeople } from './find-people.ts';
import type { PeopleIndex } from './people-names.ts';
import { PASSES } from './passes.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { writeText, type Written } from './write-text.ts';

/** Gives the draft of a capture as its format says it is, before any pass. */
export function readCapture(capture: Capture): Draft {
  switch (capture.format) {
    case 'txt':
      return readText(capture);
    case 'md':
      return readMarkdown(capture);
    case 'html':
      return readHtml(capture);
  }
}

/** Makes a text of a captured file's bytes. Throws a Refusal where there is no text to be had from them. */
export function normalizeCapture(
  bytes: Uint8Array,
  format: Capture['format'],
  people: PeopleIndex,
): Written & { draft: Draft } {
  const read = readCapture(decodeCapture(bytes, format));
  const draft = PASSES.reduce((current, pass) => pass(current), read);
  checkOwnership(draft);
  return { ...writeText(draft, findPeople(draft, people)), draft };
}
