import { describe, expect, it } from 'vitest';
import { checkOwnership } from './check-ownership.ts';
import { Refusal } from './decode-capture.ts';
import { blocksOf, cutsOf, draftOf, fieldsOf } from './sample-drafts.ts';

const read = (text: string) => {
  const draft = draftOf(text, 'md');
  checkOwnership(draft);
  return draft;
};

describe('reading front matter', () => {
  it('makes metadata of the keys it knows, and keeps the others by their names', () => {
    const draft = read(
      '---\ntitle: "The lamp "\nsubtitle: Dark\nauthors: [Ann Bee, Cy Dee]\ndate: 2031-03-06\nlang: en_GB\nlink: https://lamp.example/a\nissue: 1.10\n---\nIt went out.\n',
    );
    expect(fieldsOf(draft)).toEqual([
      'title: The lamp',
      'subtitle: Dark',
      'byline: Ann Bee, Cy Dee',
      'dateStated: 2031-03-06',
      'published: 2031-03-06',
      'language: en-GB',
      'url: https://lamp.example/a',
      'other: issue: 1.10',
    ]);
    expect(cutsOf(draft)).toEqual(['markup: ---', 'markup: ---']);
    expect(blocksOf(draft)).toEqual(['10 text It went out.']);
  });

  it('keeps a value that is not what its key promises without making more of it', () => {
    expect(fieldsOf(read('---\ndate: soon\nlang: English\nurl: lamp\n---\nIt went out.'))).toEqual([
      'dateStated: soon',
      'other: lang: English',
      'other: url: lamp',
    ]);
  });

  it('owns comments, empty front matter and CR LF', () => {
    expect(cutsOf(read('---\r\n# saved by hand\r\ntitle: A\r\n---\r\nIt went out.'))).toContain(
      'markup: # saved by hand',
    );
    expect(blocksOf(read('---\n---\nIt went out.'))).toEqual(['3 text It went out.']);
  });

  it.each([
    ['without an end', '---\ntitle: A\nIt went out.', 'does not end'],
    ['that is a program', '---js\n{ title: process.exit(1) }\n---\nIt went out.', 'other than YAML'],
    ['that is no YAML', '---\ntitle: A\nnote: "open\n---\nIt went out.', 'not valid YAML'],
    ['that is no map', '---\n- a\n- b\n---\nIt went out.', 'not a map'],
  ])('refuses front matter %s', (_, text, reason) => {
    expect(() => read(text)).toThrow(Refusal);
    expect(() => read(text)).toThrow(reason);
  });

  it('names the line of a fault as the file has it', () => {
    expect(() => read('---\ntitle: A\nnote: @b\n---\nIt went out.')).toThrow(/^line 3:/);
  });

  it('reads TOML between lines of +++, and keeps tables and what it does not know as they are', () => {
    const draft = read(
      '+++\n# by hand\ntitle = "The \\"lamp\\""\ndate = 2031-03-06T07:30:00Z # a Thursday\nauthors = [\n  "Ann Bee",\n  \'Cy Dee\',\n]\ndraft = false\n[params]\nauthor = "Nobody"\n+++\nIt went out.\n',
    );
    expect(fieldsOf(draft)).toEqual([
      'other: # by hand',
      'title: The "lamp"',
      'dateStated: 2031-03-06T07:30:00Z',
      'published: 2031-03-06',
      'byline: Ann Bee, Cy Dee',
      'other: draft: false',
      'other: [params]',
      'other: author = "Nobody"',
    ]);
    expect(cutsOf(draft)).toEqual(['markup: +++', 'markup: +++']);
    expect(blocksOf(draft)).toEqual(['13 text It went out.']);
  });

  it('takes no line of a long text in TOML for a key', () => {
    expect(
      fieldsOf(
        read('+++\nnote = """\ntitle = "No"\ndate = "No"\n"""\ntitle = "The lamp"\n+++\nIt went out.'),
      ),
    ).toEqual(['other: note = """', 'other: title = "No"', 'other: date = "No" """', 'title: The lamp']);
  });

  it('refuses TOML without an end, and takes +++ alone for words', () => {
    expect(() => read('+++\ntitle = "The lamp"\n\nIt went out.')).toThrow('a line of +++ is missing');
    expect(blocksOf(read('+++\nIt went out.'))).toEqual(['1 text +++ It went out.']);
  });
});
