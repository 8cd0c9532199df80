import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { capturesFolder } from '../build/settings.ts';
import { expectShape, type Shape } from './expect-shape.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';

const NOBODY = indexPeople([]);
const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const real = process.env['CAPTURES_DIR'] ? capturesFolder() : undefined;

const fixtures: Record<string, Shape> = {
  'posts.txt': {
    record: { format: 'txt', datesStated: [], language: 'en' },
    unstated: ['published', 'updated', 'byline'],
    titleEnds: 'with Puzzling Note',
    headings: [2, 11, 22],
    posts: { 8: 2, 13: 3, 17: 3, 20: 2, 27: 3 },
    cut: [31, 32, 33, 34],
    first: 2,
    last: 30,
    paragraphs: 21,
    warnings: [15, 19, 29, 2, 11, 22],
    written: [
      '> — Ada Quill (@ada\\_quill) March 6, 2031\n',
      '> \\#Harbour and',
      'are-bein](https://www.gazette.example/',
    ],
  },
  'notes.txt': {
    record: { datesStated: ['Marsh 8, 2031, 7:30 pm ET', 'Marsh 8, 7:30 pm ET', 'Marsh 7'] },
    unstated: ['published', 'updated', 'byline'],
    titleEnds: 'northern lamp walked away',
    headings: [16, 26],
    cut: [38, 40, 42],
    first: 6,
    last: 32,
    paragraphs: 14,
    notes: 2,
    warnings: [4, 34, 34, 16, 26, 22],
    written: ['\n## Why the keepers grew'],
  },
  'translated.txt': {
    record: {
      publisher: 'harbourcn',
      source: 'The Harbour Gazette',
      published: 'XXXX-03-08',
      datesStated: ['Mar 8 14:59'],
      machineTranslated: true,
      notes: ['The translation is provided by third-party software.'],
      otherTitles: [
        { title: '守灯人几乎走光、港务长孤家寡人,高光时刻,灯塔公司为何却“分崩离析”', language: 'zh' },
      ],
    },
    unstated: ['updated', 'byline'],
    titleEnds: 'did the company "fall apart"?',
    headings: [17, 21, 27],
    cut: [1, 29, 40, 41],
    first: 11,
    last: 33,
    paragraphs: 12,
    notes: 1,
    warnings: [7, 17, 21, 27],
    written: ['other harbours. He added'],
  },
  'letter.txt': {
    record: {
      format: 'md',
      published: '2031-03-09',
      datesStated: ['2031-03-09'],
      subtitle: 'New tides, and who gains and who loses by them, however it all ends.',
    },
    unstated: ['updated', 'byline'],
    titleEnds: 'lost keepers, new lamps',
    headings: [14],
    images: [12],
    items: [26, 28, 32],
    cut: [1, 7, 18, 20, 22],
    first: 8,
    last: 32,
    paragraphs: 10,
    warnings: [],
    written: [
      'The%20tide%20turns.)\u00a0at',
      "The company's board",
      'alike. **The keeper with',
      'quay.',
      ' --- and',
      ' -- for',
      '\n### A chance',
      '\\[Image not in the capture: Lamp.png\\]',
    ],
  },
  'list.txt': {
    record: { byline: 'tidewriter', published: '2031-03-07', datesStated: ['4:43 pm', 'March 7, 2031'] },
    titleEnds: 'join the Far Shore Survey',
    headings: [],
    cut: [],
    first: 5,
    last: 7,
    paragraphs: 3,
    warnings: [2],
    written: ['company’s choice'],
  },
};

/** The real captures, by the first digits of their SHA-256. */
const reals: Record<string, Shape> = {
  f361aba4: {
    record: { format: 'txt', datesStated: [], language: 'en', words: 1300 },
    unstated: ['published', 'updated', 'byline'],
    titleEnds: 'Ambiguous Letter of Departure',
    headings: [2, 11, 23, 39, 51],
    posts: { 8: 2, 18: 3, 27: 3, 32: 2, 48: 2, 54: 3, 61: 2 },
    cut: [64, 65, 66, 67, 68, 69, 70],
    first: 2,
    last: 63,
    paragraphs: 52,
    warnings: [20, 29, 56, 2, 11, 23, 39, 51],
    written: [
      '> — PUPUWEB Blog (@cheinyeanlim) October 24, 2024',
      '> \\#OpenAI and CEO',
      'being-used-in](https://www.coinlive.com/',
    ],
  },
  d1313acb: {
    record: { datesStated: ['Might 18, 2024, 7:30 pm ET', 'Might 18, 7:30 pm ET', 'Might 17'], words: 2001 },
    unstated: ['published', 'updated', 'byline'],
    titleEnds: 'AI security imploded',
    headings: [36, 72],
    cut: [98, 100, 102],
    first: 6,
    last: 92,
    paragraphs: 44,
    notes: 2,
    warnings: [4, 94, 94, 36, 72, 46],
    written: ['&#123;dollars&#125;', '&#123;powerful&#125;', '(tremendous)alignment'],
  },
  fbcdf211: {
    record: {
      publisher: 'wallstreetcn',
      source: 'The Wall Street Journal',
      published: 'XXXX-09-28',
      datesStated: ['Sep 28 14:59'],
      machineTranslated: true,
      words: 1176,
    },
    unstated: ['updated', 'byline'],
    titleEnds: 'why did OpenAI "fall apart"?',
    headings: [23, 35, 59],
    cut: [1, 63, 76, 77],
    first: 11,
    last: 69,
    paragraphs: 30,
    notes: 1,
    warnings: [7, 23, 35, 59],
    written: ['other companies. Altman mentioned'],
  },
  '1808dd02': {
    record: { format: 'md', published: '2023-11-19', datesStated: ['2023-11-19'], words: 1469 },
    unstated: ['updated', 'byline'],
    titleEnds: 'and new realities',
    headings: [31, 43],
    images: [29],
    items: [57, 59, 61, 65, 67, 69, 71],
    cut: [1, 10, 49, 51, 53],
    first: 11,
    last: 71,
    paragraphs: 28,
    warnings: [],
    written: [
      'expand%20the%20window.)\u00a0of',
      "OpenAI's board firing",
      '**the median seniority OpenAI employee',
      '\n### Opportunity for',
      ' -- this applied',
      'research --- in',
    ],
  },
  a778cbd7: {
    record: {
      byline: 'entspos',
      published: '2024-08-07',
      datesStated: ['4:43 pm', 'August 7, 2024'],
      words: 380,
    },
    titleEnds: 'join rival Anthropic',
    headings: [],
    cut: [],
    first: 5,
    last: 14,
    paragraphs: 10,
    warnings: [2],
    written: ['the company’s commitment to AI'],
  },
};

describe('a capture', () => {
  it.each(Object.entries(fixtures))('of the shape of %s comes out as it must', (file, shape) => {
    const bytes = readFileSync(path.join(FIXTURES, file));
    expectShape(normalizeCapture(bytes, 'txt', NOBODY), shape);
  });
});

describe.skipIf(!real)('a real capture', () => {
  const all = (real ? readdirSync(real) : []).map((file) =>
    normalizeCapture(readFileSync(path.join(real ?? '', file)), 'txt', NOBODY),
  );

  it.each(Object.entries(reals))('%s… comes out as it must', (start, shape) => {
    const found = all.find(({ record }) => record.capture.startsWith(start));
    if (!found) throw new Error(`no capture ${start} in ${real}`);
    expectShape(found, shape);
  });
});
