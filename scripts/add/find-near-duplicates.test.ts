import { describe, expect, it } from 'vitest';
import { findNearDuplicates, shinglesOf } from './find-near-duplicates.ts';

const STORY = 'the lamp on the outer rock went dark in the ninth winter and nobody rowed out to light it';

function compare(given: string, other: string) {
  return findNearDuplicates([shinglesOf('given', given)], [shinglesOf('other', other)]).get('given');
}

describe('near-duplicates', () => {
  it('hold the same runs of words, whatever their case and marks', () => {
    expect(compare(STORY, `“${STORY.toUpperCase()}!”`)).toEqual([{ id: 'other', contained: 1, alike: 1 }]);
  });

  it('are found where one holds the other among more, from both sides', () => {
    const longer = `${STORY} ${Array.from({ length: 200 }, (_, n) => `pilot${n}`).join(' ')}`;
    expect(compare(STORY, longer)).toMatchObject([{ contained: 1 }]);
    const [found] = compare(longer, STORY) ?? [];
    expect(found?.contained).toBeLessThan(1);
    expect(found?.alike).toBe(found?.contained);
  });

  it('are not texts that share a few words, or none', () => {
    expect(
      compare(
        STORY,
        `the lamp on the outer rock is only a lamp, and many rocks have one that shines by night`,
      ),
    ).toEqual([]);
    expect(compare(STORY, '')).toEqual([]);
    expect(compare('', '')).toEqual([]);
  });

  it('are found in scripts without spaces', () => {
    expect(compare('外海的灯在第九个冬天熄灭了', '外海的灯在第九个冬天熄灭了没有人去点它')).toMatchObject([
      { contained: 1 },
    ]);
  });

  it('come the most alike first, and never the text itself', () => {
    const given = shinglesOf('given', STORY);
    const half = shinglesOf('half', STORY.split(' ').slice(0, 12).join(' '));
    const whole = shinglesOf('whole', STORY);
    for (const others of [
      [given, half, whole],
      [whole, half, given],
    ])
      expect(
        findNearDuplicates([given], others)
          .get('given')
          ?.map(({ id }) => id),
      ).toEqual(['whole', 'half']);
  });
});
