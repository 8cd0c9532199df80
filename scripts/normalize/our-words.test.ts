import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../src/model/paragraphs.ts';
import { parseEntry } from '../../src/model/parse-entry.ts';
import { textSchema } from '../../src/schemas/text.ts';
import type { Capture } from './draft.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';
import { LONG } from './sample-drafts.ts';

function read(page: string, format: Capture['format']) {
  const { text, draft } = normalizeCapture(new TextEncoder().encode(page), format, indexPeople([]));
  const { entry, problems } = parseEntry(text, 'a.mdx', textSchema);
  if (!entry) throw new Error(JSON.stringify(problems));
  const ours = draft.blocks.flatMap(({ runs }) => runs.filter(({ marks }) => marks.includes('ours')));
  return { ours: ours.map(({ text: words }) => words.trim()), paragraphs: readParagraphs(entry) };
}

const html = (inside: string) => `<article><h1>The lamp</h1><p>${LONG}</p>${inside}<p>${LONG}</p></article>`;

describe('notes in a text for what its capture does not hold', () => {
  it.each<[string, Capture['format'], string]>([
    ['a picture of a page', 'html', html('<p>Before <img src="a.png" alt="the [old] lamp"> after</p>')],
    ['a picture that stands alone', 'html', html('<figure><img src="a.png" alt="the lamp"></figure>')],
    ['a video', 'html', html('<video src="a.mp4"></video>')],
    ['a recording', 'html', html('<audio src="a.mp3"></audio>')],
    [
      'a frame with a title',
      'html',
      html('<iframe title="A post by Ada Quill" src="https://x.com/1"></iframe>'),
    ],
    ['a frame without one', 'html', html('<iframe src="https://www.youtube.com/embed/1"></iframe>')],
    ['a picture in Markdown', 'md', `# The lamp\n\n${LONG}\n\nBefore ![the lamp](a.png) after.\n\n${LONG}\n`],
    ['a picture in Markdown without words', 'md', `# The lamp\n\n${LONG}\n\n![](a.png)\n\n${LONG}\n`],
    ['a post that a line stands for', 'txt', `The lamp\n\n${LONG}\n\nView post on X\n\n${LONG}`],
    ['what is announced', 'txt', `The lamp\n\nShe then posted this tweet:\n\n${LONG}`],
  ])('are no words that evidence can rest on: %s', (_, format, page) => {
    const { ours, paragraphs } = read(page, format);
    const plain = paragraphs.map((paragraph) => paragraph.plain).join('\n');
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatch(/^\[.*\bcapture\b.*\]$/);
    expect(plain).toContain('[…]');
    expect(plain).not.toMatch(/capture|lamp|post by|old/i);
    expect(plain).not.toContain('] […');
  });
});
