import { describe, expect, it } from 'vitest';
import { checkOwnership } from './check-ownership.ts';
import { textOf } from './draft.ts';
import { blocksOf, cutsOf, draftOf } from './sample-drafts.ts';

const read = (text: string) => {
  const draft = draftOf(text, 'md');
  checkOwnership(draft);
  return draft;
};

describe('an underlined heading below the address of a link reference', () => {
  it('begins with its own words', () => {
    expect(blocksOf(read('[r]: https://r.example\nThe [lamp][r]\n---\nis out.'))).toEqual([
      '2 heading The lamp',
      '4 text is out.',
    ]);
  });
});

describe('reading Markdown', () => {
  it('makes a block of each paragraph, heading and item, numbered by its line', () => {
    expect(
      blocksOf(
        read('### Dark\n\nThe lamp\nwent out.\n\n-   one\n\n-   two\n    - three\n\n4. four\n5. five'),
      ),
    ).toEqual([
      '1 heading Dark',
      '3 text The lamp went out.',
      '6 item one',
      '8 item two',
      '9 item three',
      '11 item four',
      '12 item five',
    ]);
  });

  it('never runs raised digits into the number before them', () => {
    expect(blocksOf(read('All 41[2](#note-2) and 10<sup>6</sup>, [7](https://lamp.example).'))).toEqual([
      '1 text All 41[2] and 10^6, 7.',
    ]);
  });

  it('unescapes what Markdown unescapes and nothing else', () => {
    expect(blocksOf(read("It\\'s dark \\-- quite --- & &amp; &#123;\u00a0x"))).toEqual([
      "1 text It's dark -- quite --- & & {\u00a0x",
    ]);
  });

  it('gives every paragraph of a quotation a block of its own, and the marks between them to a cut', () => {
    const draft = read('> The lamp\n> is out.\n>\n> It was late.\n');
    expect(blocksOf(draft)).toEqual(['1 quote The lamp is out.', '4 quote It was late.']);
    expect(cutsOf(draft)).toEqual(['markup: >\n>']);
  });

  it('keeps headings and items that are quoted in the quotation', () => {
    expect(blocksOf(read('> ### Rules\n>\n> 3. one lamp\n>    - [x] two\n\n- three'))).toEqual([
      '1 quote Rules',
      '3 quote 3. one lamp',
      '4 quote [x] two',
      '6 item three',
    ]);
  });

  it('takes a quotation’s mark for a word in a line that goes on far to the right', () => {
    expect(blocksOf(read('The lamp\n     > is out'))).toEqual(['1 text The lamp > is out']);
  });

  it.each([
    ['a list', '1. >  > lamp\n>\n', 'lamp'],
    ['a footnote', '[^1]: > - lamp\n>\n', '[^1]: lamp'],
  ])('gives the empty line of a quotation below %s to one cut', (_, text, words) => {
    const draft = read(text);
    expect([draft.blocks.map(textOf), cutsOf(draft)]).toEqual([[words], ['markup: >']]);
  });

  it('reads a link whose words end in a line’s end', () => {
    expect(blocksOf(read('[\\\n\\\n](https://lamp.example)'))).toEqual(['1 text \n\\']);
  });

  it('keeps emphasis and links with the words', () => {
    const [block] = read(
      'A **dark *night*** by [the sea](https://sea.example/) and [more][m].\n\n[m]: https://more.example/',
    ).blocks;
    expect(block?.runs.map(({ text, marks, href }) => [text, marks.join(), href])).toEqual([
      ['A ', '', undefined],
      ['dark ', 'strong', undefined],
      ['night', 'strong,emphasis', undefined],
      [' by ', '', undefined],
      ['the sea', '', 'https://sea.example/'],
      [' and ', '', undefined],
      ['more', '', 'https://more.example/'],
      ['.', '', undefined],
    ]);
  });

  it('says that a picture is not in the capture', () => {
    expect(blocksOf(read('![Lamp.png](a/lamp.png)\n\nSee ![](b.png) there.'))).toEqual([
      '1 image [Image not in the capture: Lamp.png]',
      '3 text See [Image not in the capture] there.',
    ]);
  });

  it('cuts rules, tags and link definitions as mark-up, and keeps the words between tags', () => {
    const draft = read(
      '<div>\n\n---\n\n</div>\n\n<p>Tom &amp; <b>Ada</b></p>\n<!-- not\nthis -->\n\nA <i>b</i>.\n\n[r]: https://r.example/',
    );
    expect(blocksOf(draft).map((block) => block.trimEnd())).toEqual(['7 text Tom & Ada', '11 text A b.']);
    expect(cutsOf(draft)).toEqual(
      [
        '<div>',
        '---',
        '</div>',
        '<p>',
        '<b>',
        '</b>',
        '</p>',
        '<!-- not\nthis -->',
        '<i>',
        '</i>',
        '[r]: https://r.example/',
      ].map((words) => `markup: ${words}`),
    );
  });

  it('cuts a script whole: what it holds is no text', () => {
    const draft = read('<script>\nlight()\n</script>\n\nThe lamp.');
    expect([blocksOf(draft), cutsOf(draft)]).toEqual([
      ['5 text The lamp.'],
      ['markup: <script>\nlight()\n</script>'],
    ]);
  });

  it('reads code and tables as they stand', () => {
    const draft = read('```js\nimport a from {b}\n```\n\n| a | b |\n|---|---|\n| c | `d` |\n');
    expect(draft.blocks.map((block) => [block.line, block.kind, textOf(block)])).toEqual([
      [1, 'code', 'import a from {b}'],
      [5, 'table', 'a\tb\nc\td'],
    ]);
  });

  it('refuses a table that is empty nearly everywhere, which would be written out in gigabytes', () => {
    const table = (columns: number, rows: number) =>
      `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'x\n'.repeat(rows)}`;
    expect(() => read(`lamp\n\n${table(5000, 10_000)}`)).toThrow(
      'line 3: a table that is empty nearly everywhere',
    );
    expect(read(table(60, 150)).blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  it('keeps the label of a footnote and the box of a task as words', () => {
    expect(blocksOf(read('Dark[^a].\n\n- [x] lit\n\n[^a]: At night.'))).toEqual([
      '1 text Dark[^a].',
      '3 item [x] lit',
      '5 text [^a]: At night.',
    ]);
  });

  it('keeps the label of a footnote that begins with a quotation or a list', () => {
    expect(blocksOf(read('[^a]: > - [x] lit\n\n[^b]: - At night.\n      - At sea.'))).toEqual([
      '1 quote [^a]: [x] lit',
      '3 item [^b]: At night.',
      '4 item At sea.',
    ]);
  });

  it('refuses nothing for its line ends', () => {
    expect(blocksOf(read('# A\r\n\r\nb\r\nc\r\n'))).toEqual(['1 heading A', '3 text b c']);
  });
});
