import { expect, it } from 'vitest';
import { holdsQuery } from './match-words.ts';

it.each([
  ['resigning', ['“resigned”,']],
  ['companies', ['company']],
  ['planned', ['plans']],
  ['ai', ['OpenAI']],
  ['open ai', ['OpenAI']],
])('%j is held by %j', (query, marked) => {
  expect(holdsQuery(query, marked)).toBe(true);
});

it.each([
  ['qqxzzv', ['q']],
  ['suchri', ['such']],
  ['keeper lamp', ['keeper']],
])('%j is not held by %j', (query, marked) => {
  expect(holdsQuery(query, marked)).toBe(false);
});
