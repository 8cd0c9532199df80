import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { REPOSITORY } from '../build/settings.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { contextSchema } from '../../src/schemas/context.ts';
import { departureSchema } from '../../src/schemas/departure.ts';
import { correctionsSchema } from '../../src/schemas/permanence.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** What the examples of CONTRIBUTING.md are, by a field that no other has. */
const SCHEMAS: readonly [field: string, schema: z.ZodType][] = [
  ['outline:', articleSchema],
  ['claims:', departureSchema],
  ['label:', contextSchema],
  ['errorReports:', siteSchema],
  ['concerns:', correctionsSchema],
  ['forms:', siteSchema.pick({ forms: true })],
];

const text = readFileSync(path.join(REPOSITORY, 'CONTRIBUTING.md'), 'utf8');
const examples = [...text.matchAll(/^```(?:ya?ml|mdx)\n([^]*?)^```$/gm)].map(([, example = '']) =>
  example.replace(/^---\n([^]*?)^---\n[^]*/m, '$1'),
);

it.each(SCHEMAS)('shows editors an example with %s that is accepted', (field, schema) => {
  const [example, ...more] = examples.filter((one) => one.includes(field));
  expect(more).toEqual([]);
  expect(schema.safeParse(parse(example ?? '')).error).toBeUndefined();
});

it('knows what each example is', () => expect(examples).toHaveLength(SCHEMAS.length));
