import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fileOf, pagesOf, sitesUnderTest } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A <select> cannot suggest names while one is typed.
  rules: { 'prefer-native-element': ['error', { exclude: ['listbox'] }] },
});

describe.for(sitesUnderTest())('$name', (site) => {
  it.for(pagesOf(site))('/%s is valid HTML', async (page) => {
    const { results } = await validator.validateString(
      readFileSync(path.join(site.folder, fileOf(page)), 'utf8'),
    );
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
    );
    expect(faults).toEqual([]);
  });
});
