import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { draftOf } from './sample-drafts.ts';
import { writeBlock } from './write-block.ts';

const write = (text: string, format: 'txt' | 'md' = 'txt') =>
  draftOf(text, format).blocks.map(writeBlock).join('\n\n');
const plainTextOf = (markdown: string) => readBody(markdown).map((node) => toString(node));

describe('writing a block of plain text', () => {
  it.each([
    '# no heading',
    '## no heading #',
    '> no quote',
    '- no item',
    '+ no item',
    '* no item',
    '1. no item',
    '12) no item',
    '---',
    '===',
    '***',
    '~~~',
    '```',
    '| no | table |',
    '[no](link)',
    '[no]: https://link.example/',
    '![no](picture.png)',
    '<script>no()</script>',
    '<No tag={1} />',
    '{no.expression}',
    'a < b > c & d',
    '&amp; &#38; &copy',
    'no\\*escape\\',
    '*no* **no** _no_ __no__ ~~no~~',
    '`no` ``no',
    'import no from "no"',
    'export const no = 1',
    'exporting lamps',
    '[^no]',
    '<!-- no -->',
    'C# and D ##',
    '=======',
    'a  b',
    'x_y_z a*b*c',
  ])('keeps %j as it stands', (text) => {
    expect(plainTextOf(write(text))).toEqual([text]);
  });

  it.each([
    ['https://lamp.example/a_b*c*(d)', 'https://lamp.example/a_b*c*(d)'],
    ['(see https://lamp.example/a).', 'https://lamp.example/a'],
    ['www.lamp.example{x}', 'http://www.lamp.example%7Bx%7D'],
    ['www.<b>', 'http://www'],
    ['mail ada@lamp.example, or not', 'mailto:ada@lamp.example'],
    ['Look!https://lamp.example', 'https://lamp.example'],
  ])('makes an explicit link of the address in %j', (text, url) => {
    const body = write(text);
    expect(plainTextOf(body)).toEqual([text]);
    expect(JSON.stringify(readBody(body))).toContain(JSON.stringify(url));
  });

  it('writes the title of a section, an item and a post as such', () => {
    const [block] = draftOf('The lamp #1').blocks;
    if (!block) throw new Error('no block');
    expect(writeBlock({ ...block, kind: 'heading', level: 3 })).toBe('### The lamp #1');
    expect(writeBlock({ ...block, kind: 'item' })).toBe('- The lamp #1');
    const end = { start: 0, end: 0, text: '\n', marks: [] };
    expect(writeBlock({ ...block, kind: 'post', runs: [...block.runs, end, ...block.runs] })).toBe(
      '> The lamp #1\n>\n> The lamp #1',
    );
  });
});

describe('writing a block of Markdown', () => {
  it.each([
    '### The lamp',
    'A **dark** and *cold* night',
    '***both*** and *a **b** c* and **a *b* c**',
    'A `{dark}` night',
    '[the sea](https://sea.example/a_\\(b\\))',
    '[**the sea**](https://sea.example/)',
    '- one',
    '1. one',
    '> quoted',
    'one \\\ntwo',
    '~~out~~',
    '```\nimport a from {b}\n```',
    '| a | b |\n| --- | --- |\n| c \\| d | *e* |',
    '| a | b |\n| --- | --- |\n| `c \\| d` | **e `f\\|g\\|h` i** |',
  ])('gives %j again', (markdown) => {
    const again = write(markdown, 'md');
    expect(readBody(again)).toMatchObject(
      JSON.parse(
        JSON.stringify(readBody(markdown), (key, value: unknown) => (key === 'position' ? undefined : value)),
      ),
    );
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JAVASCRIPT:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](data:text/html,a)',
    '[x](/relative)',
    '[x](#fragment)',
    '[x](<javascript:a b>)',
  ])('leaves the words alone of %j, which a text may not link to', (markdown) =>
    expect(write(markdown, 'md')).toBe('x'),
  );

  it('writes code of a cell as words where a backslash stands before a pipe, which no cell can say', () => {
    const again = write('| a | b |\n| --- | --- |\n| `c\\\\\\|d` | e |', 'md');
    expect(plainTextOf(again)).toEqual(['abc\\\\|de']);
  });

  it('leaves emphasis out that Markdown cannot express where it stands, rather than show asterisks', () => {
    expect(plainTextOf(write('a<b></b>**(b)**<i></i>c', 'md'))).toEqual(['a(b)c']);
  });

  it('keeps a conflict’s marks in code away from the beginning of a line', () => {
    expect(write('```\n<<<<<<< ours\n```', 'md')).toBe(' ```\n <<<<<<< ours\n ```');
  });
});
