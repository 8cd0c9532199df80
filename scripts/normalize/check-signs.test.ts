import { describe, expect, it } from 'vitest';
import { checkSigns } from './check-signs.ts';
import { Refusal } from './decode-capture.ts';

describe('Markdown with signs without end', () => {
  it.each([
    ['closing brackets', ']'.repeat(10_001)],
    ['asterisks inside words', 'a*'.repeat(10_001)],
    ['asterisks around words', '*lamp* '.repeat(6_000)],
    ['asterisks and underscores', '*a_b**c__'.repeat(4_000)],
    ['a paragraph of many lines', '*a*\n'.repeat(6_000)],
    ['many long paragraphs', `${']'.repeat(2_000)}\n\n`.repeat(26)],
    ['text after code', `\`\`\`\n*\n\`\`\`\n${'a*'.repeat(10_001)}`],
  ])('is refused, with its line: %s', (_, text) => {
    expect(() => checkSigns(text)).toThrow(Refusal);
    expect(() => checkSigns(text)).toThrow(/^line \d+: more asterisks/);
  });

  it.each([
    ['links', '[lamp](lamp.html) '.repeat(20_000)],
    ['a list', '- **lamp** and *oil*\n'.repeat(20_000)],
    ['a table', '| **lamp** | *oil* |\n'.repeat(20_000)],
    ['names with underscores', 'lamp_of_the_north '.repeat(20_000)],
    ['code', `\`\`\`\n${'a[i]] = *b * c;\n'.repeat(20_000)}\`\`\``],
    ['an article', `${'*lamp*, '.repeat(100)}and oil.\n\n`.repeat(1_000)],
  ])('is read as far as any page goes: %s', (_, text) => {
    expect(() => checkSigns(text)).not.toThrow();
  });
});
