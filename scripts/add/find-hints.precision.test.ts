import { describe, expect, it } from 'vitest';
import { findHints } from './find-hints.ts';
import { readSample } from './read-sample.ts';
import { ORGANISATIONS } from './sample-organisations.ts';
import { PEOPLE } from './sample-people.ts';

const REST = 'Nobody else was there that night, and the lamp stood dark until the morning came.';

function hintsIn(sentences: string): string[] {
  const { draft, known } = readSample([sentences, REST]);
  return findHints(draft, known, []).hints.map(({ name }) => name);
}

describe('hints, article by article', () => {
  it('are no organisations, places, products or works, but for those that the sentences themselves leave open', () => {
    const taken = ORGANISATIONS.filter(([name, sentences]) => hintsIn(sentences).includes(name));
    expect(taken.map(([name]) => name)).toEqual([
      'Operation Lantern',
      'Birch Hollow',
      'Sand Hill',
      'Quiet Quitting',
      'Ivory Tower',
      'Hedge Row',
    ]);
    expect(ORGANISATIONS.length).toBeGreaterThan(60);
  });

  it('are the people, but for those of whom nothing stands that only people do', () => {
    const missed = PEOPLE.filter(
      ([name, sentences]) => !hintsIn(sentences).includes(name.replace('Mr. ', '')),
    );
    expect(missed.map(([name]) => name)).toEqual([
      'Kwame Asante',
      'Xavier Dupont',
      'Erik North',
      'Bertil Nyström',
      'Nora Lake',
    ]);
    expect(PEOPLE.length).toBeGreaterThan(60);
  });
});
