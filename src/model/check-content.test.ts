import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyHarbour, HARBOUR } from '../../scripts/fixtures/copy-harbour.ts';
import { checkContent, checkWritten } from './check-content.ts';
import type { Problem } from './problems.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Edit = (source: string) => string;
const replace =
  (from: string | RegExp, to: string): Edit =>
  (source) => {
    const edited = source.replace(from, to);
    if (edited === source) throw new Error(`the fixture holds no ${String(from)}`);
    return edited;
  };

/** Edits files of a copy of the small archive and gives what is found in it. */
function spoil(
  edits: Readonly<Record<string, Edit>>,
  check = checkWritten,
): { problems: readonly Problem[]; folder: string } {
  const folder = copyHarbour();
  folders.push(folder);
  for (const [file, edit] of Object.entries(edits)) {
    const full = path.join(folder, file);
    let source = '';
    try {
      source = readFileSync(full, 'utf8');
    } catch {
      /* a new file */
    }
    writeFileSync(full, edit(source));
  }
  return { problems: check(folder).problems, folder };
}

const ADA = 'departures/ada-quill-2031.mdx';
const BRAM = 'departures/bram-oyelaran-2031.mdx';
const GAZETTE = 'articles/gazette-2031.mdx';
const CONTEXT = 'context.yaml';
const QUILL = 'people/ada-quill.mdx';
const body =
  (text: string): Edit =>
  (source) =>
    `${source.trimEnd()}\n\n${text}\n`;

/** What an editor can get wrong: what was done, to which file, where it is reported, and as what. */
const MISTAKES: readonly [string, string, Edit, string, RegExp][] = [
  [
    'an unknown person',
    ADA,
    replace('person: ada-quill', 'person: ada-quil'),
    '2:9',
    /no person has the id "ada-quil"/,
  ],
  [
    'an unknown article in a claim',
    ADA,
    replace('article: gazette-2031', 'article: gazete-2031'),
    '7:14',
    /no article has the id/,
  ],
  [
    'an unknown article in a role',
    QUILL,
    replace(
      'surname: Quill',
      'surname: Quill\nroles:\n  - value: Keeper\n    article: nowhere\n    paragraph: 5\n    phrase: kept the north lamp',
    ),
    '6:14',
    /no article has the id/,
  ],
  [
    'two people with one alias',
    QUILL,
    replace('surname: Quill', 'surname: Quill\naliases: [Bram Oyelaran]'),
    '',
    /already a name of/,
  ],
  [
    'one alias twice',
    QUILL,
    replace('surname: Quill', 'surname: Quill\naliases: [Ada, Ada]'),
    '4:16',
    /already a name of ada-quill/,
  ],
  [
    'two files of one id',
    'people/ada-quill.md',
    () => '---\nname: Ada Quill II\nsurname: Quill\n---\n',
    '2:1',
    /is already that of/,
  ],
  [
    'two records of one capture',
    'articles/copy-2031.mdx',
    () => readFileSync(path.join(HARBOUR, GAZETTE), 'utf8'),
    '',
    /already the record of this capture/,
  ],
  [
    'a month that does not exist',
    ADA,
    replace("'2031-03-03'", "'2031-13-03'"),
    '11:12',
    /value: .* is not what belongs here; right: a date in EDTF/,
  ],
  [
    'a day that does not exist',
    ADA,
    replace("'2031-03-03'", "'2031-02-30'"),
    '11:12',
    /right: a date in EDTF/,
  ],
  ['a date in words', ADA, replace("'2031-03-03'", '3 March 2031'), '11:12', /right: a date in EDTF/],
  [
    'a date with a time',
    ADA,
    replace("'2031-03-03'", "'2031-03-03T10:00:00Z'"),
    '11:12',
    /right: a date in EDTF/,
  ],
  [
    'a year that is a number',
    ADA,
    replace("value: '2019'", 'value: 2019'),
    '',
    /right: a line of text; quote it/,
  ],
  [
    'a phrase of two words',
    ADA,
    replace('she would resign and join', 'would resign'),
    '9:13',
    /right: 3 to 12 words/,
  ],
  [
    'a phrase of thirteen words',
    ADA,
    replace('she would resign and join', 'a b c d e f g h i j k l m'),
    '9:13',
    /right: 3 to 12 words/,
  ],
  ['a missing phrase', ADA, replace(/ {4}phrase: she would.*\n/, ''), '', /"phrase" is missing/],
  ['a missing article field', GAZETTE, replace(/publisher: .*\n/, ''), '', /"publisher" is missing/],
  ['a missing digest date basis', GAZETTE, replace(/datesBasis: .*\n/, ''), '', /"datesBasis" is missing/],
  [
    'neither address nor where it was sought',
    GAZETTE,
    replace(/urlSought: .*\n/, ''),
    '',
    /right: url, or urlSought/,
  ],
  [
    'an unknown field in an article',
    GAZETTE,
    replace('language: en', 'language: en\nlanguge: en'),
    '7:1',
    /unknown field "languge"/,
  ],
  [
    'an unknown field in a claim',
    ADA,
    replace('basis: weekday', 'bassis: weekday'),
    '15:5',
    /unknown field "bassis"/,
  ],
  [
    'an unknown kind of field',
    ADA,
    replace('field: kind', 'field: manner'),
    '5:12',
    /right: one of kind, role/,
  ],
  [
    'an unknown kind of departure',
    ADA,
    replace('value: resigned', 'value: quit'),
    '6:12',
    /right: one of resigned/,
  ],
  [
    'an unknown basis',
    ADA,
    replace('basis: weekday', 'basis: guess'),
    '15:12',
    /right: weekday, month or bounded/,
  ],
  [
    'a basis beside no date',
    ADA,
    replace('phrase: she would resign and join', 'phrase: she would resign and join\n    basis: month'),
    '10:12',
    /right: basis only beside a date/,
  ],
  ['alleged as a word', BRAM, replace('saidBy: Bram Oyelaran', "alleged: 'yes'"), '17:14', /right: true/],
  [
    'a conflict with none preferred',
    BRAM,
    replace(/ {4}preferred: .*\n/, ''),
    '5:5',
    /"dismissed" and "resigned" conflict, and 0 are preferred/,
  ],
  [
    'a conflict with two preferred',
    BRAM,
    replace('saidBy: Bram Oyelaran', 'preferred: He should know.'),
    '5:5',
    /2 are preferred/,
  ],
  [
    'a preference with no conflict',
    ADA,
    replace('phrase: she would resign and join', 'phrase: she would resign and join\n    preferred: why not'),
    '5:5',
    /nothing conflicts with it/,
  ],
  [
    'no claims at all',
    ADA,
    replace(/claims:[\s\S]*?---/, 'claims: []\n---'),
    '4:9',
    /right: at least one claim/,
  ],
  [
    'a paragraph that is a word',
    ADA,
    replace('paragraph: 5', 'paragraph: five'),
    '8:16',
    /right: a paragraph number/,
  ],
  [
    'a capture that is no hash',
    GAZETTE,
    replace(/capture: .*/, 'capture: gazette.txt'),
    '',
    /right: the SHA-256/,
  ],
  [
    'an address that is a program',
    GAZETTE,
    replace(/urlSought: .*/, "url: 'javascript:alert(1)'"),
    '',
    /right: an address that begins with https/,
  ],
  [
    'a gist of sixteen words',
    GAZETTE,
    replace('gist: Quill missed drawing maps.', 'gist: a b c d e f g h i j k l m n o p'),
    '',
    /right: at most 15 words/,
  ],
  [
    'an outline out of order',
    GAZETTE,
    replace('paragraph: 7', 'paragraph: 4'),
    '',
    /paragraph 4 does not come after 6/,
  ],
  [
    'control characters',
    QUILL,
    replace('name: Ada Quill', 'name: "Ada\\u202e Quill"'),
    '2:7',
    /right: one line without control characters/,
  ],
  ['wrong indentation', ADA, replace('    value: resigned', '   value: resigned'), '', /not valid YAML/],
  ['a tab', ADA, replace('    value: resigned', '\tvalue: resigned'), '', /not valid YAML: Tabs/],
  [
    'a gist that a message cannot show whole',
    GAZETTE,
    replace(/gist: .*/, `gist: ${'word '.repeat(20)}`),
    '',
    /gist: "(?:word ?)+…" is not what belongs here; right: at most 15 words/,
  ],
  ['a context that is no list', CONTEXT, () => 'label: Fog\n', '1:1', /^the file: is not what belongs here/],
  [
    'a field twice',
    QUILL,
    replace('surname: Quill', 'surname: Quill\nsurname: Quill'),
    '4:1',
    /not valid YAML.*unique/,
  ],
  [
    'a merge conflict',
    QUILL,
    replace('surname: Quill', '<<<<<<< HEAD\nsurname: Quill\n=======\nsurname: Quil\n>>>>>>> other'),
    '3:1',
    /a merge conflict was left here/,
  ],
  ['an empty file', QUILL, () => '', '1:1', /the file is empty/],
  ['no front matter', QUILL, () => 'Ada Quill\n', '1:1', /does not begin with front matter/],
  [
    'front matter without an end',
    QUILL,
    () => '---\nname: Ada Quill\nsurname: Quill\n',
    '1:1',
    /does not end/,
  ],
  [
    'front matter that is a program',
    QUILL,
    () => '---js\n({name: "x"})\n---\n',
    '1:1',
    /does not begin with front matter/,
  ],
  [
    'an alias bomb',
    QUILL,
    () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n`,
    '',
    /an alias \(\*\) stands for/,
  ],
  [
    'a TODO in front matter',
    GAZETTE,
    replace('publisher: Gazette', 'publisher: TODO'),
    '3:12',
    /still holds TODO/,
  ],
  ['a TODO in a digest', GAZETTE, body('TODO write this. [¶5](#p5)'), '20:1', /still holds TODO/],
  ['JSX in a record', GAZETTE, body('Look: <script>x</script> [¶5](#p5)'), '20:7', /begins mark-up/],
  [
    'an expression in a record',
    GAZETTE,
    body('Look: {process.exit()} [¶5](#p5)'),
    '20:7',
    /an expression in MDX/,
  ],
  ['an import in a record', GAZETTE, body('import x from "y"'), '20:1', /a program in MDX/],
  [
    'an image in a record',
    GAZETTE,
    body('![x](https://example.org/x.png) [¶5](#p5)'),
    '20:1',
    /holds no images/,
  ],
  [
    'a link to a program in a record',
    GAZETTE,
    body('[x](javascript:alert) [¶5](#p5)'),
    '20:3',
    /a link goes to/,
  ],
  [
    'a departure named for somebody else',
    'departures/bram-2031.mdx',
    () => readFileSync(path.join(HARBOUR, BRAM), 'utf8'),
    '2:9',
    /not the person’s id and a year/,
  ],
  [
    'a name that cannot be an id',
    'people/Ada_Q.mdx',
    () => '---\nname: Ada Q\nsurname: Q\n---\n',
    '',
    /cannot be an id/,
  ],
  [
    'an unknown field in site.yaml',
    'site.yaml',
    replace('language: en', 'language: en\ncolour: red'),
    '5:1',
    /unknown field "colour"/,
  ],
  [
    'a correction of an unknown departure',
    'corrections.yaml',
    () =>
      "- date: '2031-05-01'\n  concerns: departures/nobody-2031\n  field: kind\n  kind: we erred\n  before: left\n  after: resigned\n  why: misread\n",
    '2:13',
    /departures\/nobody-2031 was never released/,
  ],
  [
    'an unknown kind of correction',
    'corrections.yaml',
    () =>
      "- date: '2031-05-01'\n  concerns: departures/ada-quill-2031\n  field: kind\n  kind: oops\n  before: left\n  after: resigned\n  why: misread\n",
    '4:9',
    /kind: "oops" .*right: we erred/,
  ],
  [
    'a carriage return that only MDX takes for a line',
    GAZETTE,
    body('Quill \rexport const x = 1 // left. [¶5](#p5)'),
    '20:1',
    /a carriage return stands inside a line/,
  ],
  [
    'front matter that ends in a line of more than dashes',
    QUILL,
    replace('surname: Quill', 'surname: Quill\n---rubbish: 1'),
    '4:1',
    /begins with --- and goes on/,
  ],
  [
    'prose in a person’s record',
    QUILL,
    body('She was kind.'),
    '',
    /only the record of an article has a body/,
  ],
  [
    'a correction of a field that such a record lacks',
    'corrections.yaml',
    () =>
      "- date: '2031-05-01'\n  concerns: people/ada-quill\n  field: joined\n  kind: we erred\n  before: '2019'\n  after: '2020'\n  why: misread\n",
    '3:10',
    /field: .*right: one of name, roles/,
  ],
  [
    'a TODO in a list',
    'redirects.yaml',
    () =>
      "- from: /people/ada-quill/\n  to: /people/bram-oyelaran/\n  date: '2031-05-01'\n  why: TODO say why\n",
    '4:8',
    /still holds TODO/,
  ],
  [
    'an unknown article in a line of context',
    CONTEXT,
    replace('article: gazette-2031', 'article: gazete-2031'),
    '3:12',
    /no article has the id "gazete-2031"/,
  ],
  [
    'a label of context that no phone has room for',
    CONTEXT,
    replace('label: Oyelaran dismissed', `label: ${'Oyelaran '.repeat(5)}dismissed`),
    '2:10',
    /label: .*right: at most 40 characters/,
  ],
  [
    'a date in words in a line of context',
    CONTEXT,
    replace('date: 2031-02', 'date: February 2031'),
    '1:9',
    /date: .*right: a date in EDTF/,
  ],
  [
    'a TODO in a line of context',
    CONTEXT,
    replace('note: February', 'note: TODO February'),
    '8:9',
    /still holds TODO/,
  ],
  [
    'a page sent on that is still there',
    'redirects.yaml',
    () => "- from: /people/ada-quill/\n  to: /people/bram-oyelaran/\n  date: '2031-05-01'\n  why: merged\n",
    '1:9',
    /is sent on, but its file is still there/,
  ],
  [
    'an address that is withdrawn and was never released',
    'withdrawn.yaml',
    () => "- address: /people/nobody/\n  date: '2031-05-01'\n  reason: asked for\n",
    '1:12',
    /\/people\/nobody\/ was never released/,
  ],
  [
    'a merge conflict in a list',
    'redirects.yaml',
    () => '[]\n<<<<<<< HEAD\n=======\n>>>>>>> other\n',
    '2:1',
    /a merge conflict was left here/,
  ],
  [
    'a field called __proto__',
    'site.yaml',
    (source) => `${source}forms2: { __proto__: [left] }\n`,
    '',
    /no field can be called __proto__/,
  ],
  [
    'a record whose name ends otherwise',
    'people/cleo-marsh.MDX',
    () => '---\nname: Cleo Marsh\nsurname: Marsh\n---\n',
    '1:1',
    /no command reads this file/,
  ],
  [
    'a field of the lock that is none',
    'archive.lock.json',
    replace('"words":', '"wordz":'),
    '3:1',
    /unknown field "wordz"|"words" is missing/,
  ],
  ['a lock that is not JSON', 'archive.lock.json', (source) => source.slice(0, -5), '', /not valid JSON/],
];

describe('every mistake is reported with its place, what is wrong, and what right looks like', () => {
  it.each(MISTAKES)('%s', (_, file, edit, place, message) => {
    const { problems, folder } = spoil({ [file]: edit }, checkContent);
    const found = problems.find((problem) => message.test(`${problem.message}; right: ${problem.right}`));
    expect(found, JSON.stringify(problems)).toBeDefined();
    const wanted = file.startsWith('articles/copy')
      ? /articles\/(copy|gazette)-2031\.mdx$/
      : /\.(mdx?|yaml|json)$/i;
    // Every fault says what right looks like.
    expect(found?.right).toMatch(/\S/);
    expect(found?.file).toMatch(wanted);
    expect(found?.file.startsWith(folder)).toBe(true);
    if (place) expect(`${found?.line}:${found?.column}`).toBe(place);
  });

  it('counts at least forty of them', () => expect(MISTAKES.length).toBeGreaterThanOrEqual(40));

  it('reports the mistakes of many files in one run', () => {
    const chosen = MISTAKES.filter(([name]) =>
      [
        'a month that does not exist',
        'a missing article field',
        'an empty file',
        'an unknown field in site.yaml',
      ].includes(name),
    );
    const { problems } = spoil(Object.fromEntries(chosen.map(([, file, edit]) => [file, edit])));
    for (const [, , , , message] of chosen)
      expect(problems.some((problem) => message.test(`${problem.message}; right: ${problem.right}`))).toBe(
        true,
      );
  });
});

it('reports what is wrong between files, in bodies and in lists beside a fault within a record', () => {
  const { problems } = spoil(
    {
      [ADA]: (source) =>
        source.replace("'2031-03-03'", "'2031-13-03'").replace('person: ada-quill', 'person: ada-quil'),
      [GAZETTE]: (source) => source.replace(/publisher: .*\n/, '').replace(/\n$/, '\n\nLook: {x}\n'),
      [QUILL]: (source) => source.replace('surname: Quill', 'surname: Quill\naliases: [Bram Oyelaran]'),
      'withdrawn.yaml': () => "- address: /people/nobody/\n  date: '2031-05-01'\n  reason: asked for\n",
    },
    checkContent,
  );
  const said = problems.map(({ message, right }) => `${message}; right: ${right}`).join('\n');
  for (const expected of [
    /value: .*right: a date in EDTF/,
    /no person has the id "ada-quil"/,
    /"publisher" is missing/,
    /an expression in MDX/,
    /already a name of/,
    /was never released/,
  ])
    expect(said).toMatch(expected);
  // A record that is only half right is still there: nobody is told that it is missing.
  expect(said).not.toMatch(/no article has the id/);
});

it('says of a tab only that it is one, and not what every later line seems to be behind it', () => {
  const { problems } = spoil({ [ADA]: replace('  - field: kind', '\t- field: kind') });
  const inFile = problems.filter(({ file }) => file.endsWith(ADA));
  expect(inFile.map(({ message }) => message)).toEqual([
    'not valid YAML: Tabs are not allowed as indentation',
  ]);
});

it('says how a new archive gets its lock where there is none', () => {
  const folder = copyHarbour();
  folders.push(folder);
  rmSync(path.join(folder, 'archive.lock.json'));
  const [problem] = checkContent(folder).problems;
  expect(problem).toMatchObject({ message: 'the lock is missing', right: expect.stringMatching(/--new$/) });
});

it('takes an absent context.yaml for a list of none', () => {
  const folder = copyHarbour();
  folders.push(folder);
  rmSync(path.join(folder, CONTEXT));
  expect(checkWritten(folder)).toMatchObject({ problems: [], content: { context: [] } });
});

it('finds nothing wrong in the small archive as it stands', () => {
  expect(checkContent(HARBOUR).problems).toEqual([]);
});

describe('what the lock does not vouch for is refused', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a letter of a phrase',
      ADA,
      replace('she would resign and join', 'she would resign and joins'),
      /kind gazette-2031 5 has changed/,
    ],
    [
      'a letter of a value',
      ADA,
      replace('value: Keeper of the north lamp', 'value: Keeper of the north lamps'),
      /role gazette-2031 5 has changed/,
    ],
    [
      'a letter of a digest',
      GAZETTE,
      replace('lost his post in February.', 'lost his post in Februar.'),
      /digest has changed|outline 6 has changed/,
    ],
    [
      'a letter of a gist',
      GAZETTE,
      replace('missed drawing maps', 'missed drawing map'),
      /outline 7 has changed/,
    ],
    [
      'a claim taken away',
      ADA,
      replace(/ {2}- field: joined[\s\S]*?2019\n(?= {2}- )/, ''),
      /joined gazette-2031 5 was verified and is gone/,
    ],
    [
      'a claim added',
      ADA,
      replace(
        '  - field: joined',
        "  - field: joined\n    value: '2019'\n    article: letter-2031\n    paragraph: 5\n    phrase: one two three\n  - field: joined",
      ),
      /joined letter-2031 5 has not been verified/,
    ],
    ['a letter of a title', GAZETTE, replace('Two keepers', 'Two keeper'), /record has changed/],
    ['the day of an article', GAZETTE, replace("'2031-03-06'", "'2031-03-07'"), /record has changed/],
    ['a letter of a name', QUILL, replace('name: Ada Quill', 'name: Ada Quil'), /names has changed/],
    [
      'a form taken away',
      'site.yaml',
      replace('resigned: [resign, resigned]', 'resigned: [resigned]'),
      /kind gazette-2031 5 has changed|kind letter-2031 5 has changed/,
    ],
    ['a letter of the lock', 'archive.lock.json', replace('"words":', '"words":1'), /changed by hand/],
    [
      'a letter of a label of context',
      CONTEXT,
      replace('Oyelaran dismissed', 'Oyelaran dismisses'),
      /context gazette-2031 6 has changed/,
    ],
    [
      'a line of context taken away',
      CONTEXT,
      (source) => source.slice(source.indexOf('- date: 2031-03')),
      /context: context gazette-2031 6 was verified and is gone/,
    ],
    [
      'a capture of another record',
      GAZETTE,
      replace(/capture: ./, 'capture: 0'),
      /record has changed[\s\S]*another capture of this article/,
    ],
  ])('%s', (_, file, edit, message) => {
    const { problems } = spoil({ [file]: edit }, checkContent);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
  });
});
