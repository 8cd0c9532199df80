import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/schemas/values.ts';
import { markMissing } from './mark-missing.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';
import { recogniseItems } from './recognise-items.ts';
import { recognisePosts } from './recognise-posts.ts';
import { after, blocksOf, LONG } from './sample-drafts.ts';

const read = (text: string) => after([recognisePosts, recogniseItems, markMissing], text);
const warnings = (text: string) => read(text).warnings;
const noted = (text: string) =>
  blocksOf(read(text)).flatMap((block) => /^(\d+) .*(\[[^\]]*\bcapture\b.*\])$/s.exec(block)?.slice(1) ?? []);

const ANNOUNCED = '[What this announces seems to be missing from the capture]';
const EMBEDDED = '[Not in the capture: what was embedded here]';

describe('marking what is missing', () => {
  it('warns where a colon announces what does not follow', () => {
    expect(warnings('She posted this:\nThe boats lay still.\nShe then added:')).toEqual([
      'line 1: announces something that is not in the capture',
      'line 3: announces something that is not in the capture',
    ]);
  });

  it('does not warn where a quotation or a list follows', () => {
    expect(warnings('She wrote:\n“The boats lay still.”\nThere were three:\n- one')).toEqual([]);
  });

  it('tells readers where an ordinary paragraph follows, or nothing', () => {
    expect(noted(`She then posted this tweet:\n${LONG}\nAnd she said at last:`)).toEqual([
      '1',
      ANNOUNCED,
      '3',
      ANNOUNCED,
    ]);
    expect(noted(`You can see her post below.\n${LONG}`)).toEqual(['1', ANNOUNCED]);
  });

  it('tells readers where a paragraph of one sentence follows, and not where a short line does', () => {
    const sentence = `${LONG.split(' ').slice(0, 24).join(' ')}.`;
    expect(noted(`She then posted this tweet:\n${sentence}\n${LONG}`)).toEqual(['1', ANNOUNCED]);
    expect(noted(`She then posted this tweet:\nThe boats lay still.\n${LONG}`)).toEqual([]);
  });

  it('tells readers nothing where the capture may hold what is meant', () => {
    const post = '“Off I go.”\n— Ada Quill (@ada) March 6, 2031';
    expect(noted(`Dear friends of the northern lamp:\n${LONG}`)).toEqual([]);
    expect(noted(`Press contact:\nAda Quill\n${LONG}`)).toEqual([]);
    expect(noted(`You can see her post below.\n${post}\n${LONG}`)).toEqual([]);
  });

  it.each([
    'View post on X',
    'View this post on Instagram',
    'See the post below.',
    '[Image or embed]',
    'A post shared by Ada Quill (@ada.quill)',
    'This tweet is no longer available',
  ])('tells readers that a post was embedded where a line stands for it: %s', (line) => {
    expect(noted(`${LONG}\n${line}\n${LONG}`)).toEqual(['2', EMBEDDED]);
    expect(warnings(`${LONG}\n${line}\n${LONG}`)).toHaveLength(1);
  });

  it('says so below no post that is there, and in no sentence of the article', () => {
    const post = '“Off I go.”\n— Ada Quill (@ada) March 6, 2031';
    expect(noted(`${LONG}\n${post}\nView post on X\n${LONG}`)).toEqual([]);
    expect(noted(`${LONG}\nYou could view the harbour on threads of old rope.\n${LONG}`)).toEqual([]);
  });

  it('says it once of a frame of several such lines', () => {
    const page = `<article><h1>The lamp</h1><p>${LONG}</p><blockquote><a href="https://i.example">View this post on Instagram</a><p>A post shared by Ada Quill (@ada)</p></blockquote><p>${LONG}</p></article>`;
    expect(after([markMissing], page, 'html').warnings).toEqual([
      'line 4: stands for something embedded that is not in the capture',
    ]);
  });

  it('counts none of its words, makes no heading of such a line and keeps its link', () => {
    const make = (capture: string, format: 'txt' | 'html') =>
      normalizeCapture(new TextEncoder().encode(capture), format, indexPeople([]));
    const plain = make(`The lamp\n\n${LONG}\n\nView post on X\n\n${LONG}`, 'txt');
    expect(plain.record.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'text']);
    expect(plain.record.words).toBe(countWords(LONG) * 2 + 4);
    const page = make(
      `<article><h1>The lamp</h1><p>${LONG}</p><div><a href="https://x.example/1">View post on X</a></div><p>${LONG}</p></article>`,
      'html',
    );
    expect(page.text).toContain(`[View post on X](https://x.example/1) \\[Not in the capture`);
  });
});
