import { describe, expect, it } from 'vitest';
import { recognisePosts } from './recognise-posts.ts';
import { after, blocksOf } from './sample-drafts.ts';

const ATTRIBUTION = '— Ada Quill (@ada_quill) March 6, 2031';
const posts = (lines: string[], format: 'txt' | 'md' = 'txt') =>
  after([recognisePosts], lines.join('\n'), format);
const rest = (line: string, body = 'The lamp is out.') =>
  blocksOf(posts(['It was dark.', body, ATTRIBUTION, line]))[1];

describe('recognising posts', () => {
  it('knows them by their attribution, with author, handle and date', () => {
    const draft = posts(['It was dark.', 'The lamp is out.', ATTRIBUTION, 'Nobody came.']);
    expect(blocksOf(draft)).toEqual([
      '1 text It was dark.',
      `2 post The lamp is out.\n${ATTRIBUTION}`,
      '4 text Nobody came.',
    ]);
    expect(draft.blocks[1]?.post).toEqual({ author: 'Ada Quill', handle: '@ada_quill', date: '2031-03-06' });
  });

  it('leaves the date open where the attribution gives none', () => {
    expect(posts(['Out.', '– Ada (@ada)']).blocks[0]?.post).toEqual({ author: 'Ada', handle: '@ada' });
  });

  it.each([
    'I do not know who lit it.',
    'We’re leaving now.',
    'and nobody came to…',
    'More: https://t.co/abcd',
  ])('lets a post go on after its attribution with %j, and says that this is a guess', (line) => {
    expect(rest(line)).toBe(`2 post The lamp is out.\n${ATTRIBUTION}\n${line}`);
    expect(posts(['The lamp is out.', ATTRIBUTION, line]).warnings).toEqual([
      'line 3: a guess: taken for the rest of the post before it',
    ]);
  });

  it.each(['The lamp is out: https://t.co/abcd', 'The lamp is out and pic.twitter.com/abcd', 'The lamp is…'])(
    'ends a post that ends in a link or an ellipsis: %j',
    (body) => {
      expect(rest('I do not know who lit it.', body)).toBe(`2 post ${body}\n${ATTRIBUTION}`);
    },
  );

  it('does not let a post go on where the article itself says I', () => {
    const draft = posts([
      'I went there.',
      'It was dark.',
      'The lamp is out.',
      ATTRIBUTION,
      'I do not know who lit it.',
    ]);
    expect(draft.blocks.at(-1)?.kind).toBe('text');
  });

  it('takes all lines that run on to the attribution where blank lines part paragraphs', () => {
    const draft = posts([
      'It was dark.',
      '',
      'The lamp',
      'is out.',
      ATTRIBUTION,
      '',
      'Nobody came.',
      '',
      'Day broke.',
    ]);
    expect(blocksOf(draft)[1]).toBe(`3 post The lamp\nis out.\n${ATTRIBUTION}`);
  });

  it('knows the quotations of Markdown that end in an attribution', () => {
    const inOne = posts(['> The lamp is out. — Ada (@ada) [March 6, 2031](https://x.example/1)'], 'md');
    const inTwo = posts(['> The lamp is out.', '>', '> — Ada (@ada) March 6, 2031'], 'md');
    for (const draft of [inOne, inTwo])
      expect(blocksOf(draft)[0]?.replace(/\s+/g, ' ')).toBe(
        '1 post The lamp is out. — Ada (@ada) March 6, 2031',
      );
  });

  it('says where an attribution has no post above it', () => {
    expect(posts([ATTRIBUTION]).warnings).toEqual([
      'line 1: the attribution of a post that is not in the capture',
    ]);
  });

  it('takes no sentence with a name in parentheses for an attribution', () => {
    expect(
      posts(['The lamp – Ada (@ada) lit it – is out.', 'Ada (@ada) left on March 6, 2031']).blocks.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['text', 'text']);
  });
});
