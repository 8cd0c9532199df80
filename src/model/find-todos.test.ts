import { describe, expect, it } from 'vitest';
import { articleSchema } from '../schemas/article.ts';
import { departureSchema } from '../schemas/departure.ts';
import { findTodos, withoutEchoes } from './find-todos.ts';
import { parseEntry } from './parse-entry.ts';

const places = (source: string, schema: typeof departureSchema | typeof articleSchema) =>
  withoutEchoes([...findTodos(source, 'x.mdx'), ...parseEntry(source, 'x.mdx', schema).problems]).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('a record that is not finished', () => {
  it('is refused for every TODO at once: values that no field takes, comments and the body', () => {
    const source = [
      '---',
      'person: TODO',
      'organization: TODO or TODO',
      'claims:',
      '  # TODO: whose leaving is it?',
      '  - { field: kind, value: TODO, article: a-2031, paragraph: 5, phrase: TODO }',
      '---',
      'TODO',
    ].join('\n');
    const todo = 'an entry still holds TODO';
    expect(places(source, departureSchema)).toEqual(
      ['2:9', '3:15', '3:23', '5:5', '6:27', '6:72', '8:1'].map((at) => `${at} ${todo}`),
    );
  });

  it('is told what else is wrong in the same run', () => {
    const source =
      '---\nperson: ada-quill\norganization: TODO\nclaims:\n  - { field: kind, value: left }\n---\n';
    expect(places(source, departureSchema)).toEqual([
      '3:15 an entry still holds TODO',
      '5:5 "article" is missing',
      '5:5 "paragraph" is missing',
      '5:5 "phrase" is missing',
    ]);
  });

  it('is only one that holds the word itself, in capitals', () => {
    const source =
      '---\nperson: ada-quill\norganization: TODOS\nclaims:\n  - { field: kind, value: left, article: a-2031, paragraph: 5, phrase: what is todo now }\n---\n';
    expect(places(source, departureSchema)).toEqual([]);
  });
});
