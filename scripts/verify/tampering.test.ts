import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/model/check-content.ts';
import { serializeLock, sha256Of } from '../../src/model/lock.ts';
import { formatProblems } from '../../src/model/problems.ts';
import { HARBOUR } from '../fixtures/copy-harbour.ts';
import { runCommand } from '../fixtures/run-command.ts';
import { explain } from './explain.ts';
import { verifyArchive } from './verify-archive.ts';

const folders: string[] = [];

function copy(folder: string): string {
  const made = mkdtempSync(path.join(tmpdir(), 'harbour-'));
  folders.push(made);
  cpSync(folder, made, { recursive: true });
  return made;
}

const environment = (folder: string) => ({
  CONTENT_DIR: folder,
  CAPTURES_DIR: path.join(folder, 'captures'),
});

function run(command: 'normalize' | 'verify' | 'release', folder: string): void {
  const { status, stderr } = runCommand(command, [], environment(folder));
  expect(status, stderr).toBe(0);
}

/** The small archive with its texts made, verified and released by the commands themselves. */
let finished = '';
beforeAll(() => {
  finished = copy(HARBOUR);
  for (const command of ['normalize', 'verify', 'release'] as const) run(command, finished);
}, 120_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const verify = (folder: string) => {
  const read = verifyArchive(environment(folder));
  return 'problems' in read ? formatProblems(read.problems) : '';
};

const build = (folder: string) => formatProblems(checkContent(folder).problems);

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const full = path.join(folder, file);
  const source = readFileSync(full, 'utf8');
  const edited = source.replace(from, to);
  expect(edited).not.toBe(source);
  writeFileSync(full, edited);
}

const text = (folder: string) =>
  `texts/${readdirSync(path.join(folder, 'texts')).find((name) => name.startsWith('9d88') && name.endsWith('.mdx')) ?? ''}`;

const ADA = 'departures/ada-quill-2031.mdx';
const CONTEXT = 'context.yaml';
const GAZETTE = 'articles/gazette-2031.mdx';

/** What was changed, which command reads it next, and what it says. */
const TABLE: readonly [string, (folder: string) => void, 'build' | 'verify', RegExp][] = [
  [
    'a letter of a phrase',
    (f) => edit(f, ADA, 'she would resign', 'she wuold resign'),
    'build',
    /ada-quill-2031\.mdx:5:5 {2}kind gazette-2031 5 has changed since it was verified/,
  ],
  [
    'a letter of a phrase, verified again',
    (f) => edit(f, ADA, 'she would resign', 'she wuold resign'),
    'verify',
    /ada-quill-2031\.mdx:5:5 {2}phrase not found in paragraph 5/,
  ],
  [
    'a letter of a value',
    (f) => edit(f, ADA, "'2031-03-03'", "'2031-03-04'"),
    'build',
    /announced was published on .* as "2031-03-03" and is now "2031-03-04"/,
  ],
  [
    'a letter of a value, verified again',
    (f) => edit(f, ADA, "'2031-03-03'", "'2031-03-04'"),
    'verify',
    /basis weekday gives 2031-03-03, not 2031-03-04/,
  ],
  [
    'a letter of a line of context',
    (f) => edit(f, CONTEXT, 'said on Monday that she', 'siad on Monday that she'),
    'build',
    /context\.yaml:9:3 {2}context gazette-2031 5 has changed/,
  ],
  [
    'a letter of a line of context, verified again',
    (f) => edit(f, CONTEXT, 'said on Monday that she', 'siad on Monday that she'),
    'verify',
    /context\.yaml:9:3 {2}phrase not found in paragraph 5/,
  ],
  [
    'the day of a line of context, verified again',
    (f) => edit(f, CONTEXT, 'date: 2031-03-03', 'date: 2031-03-04'),
    'verify',
    /context\.yaml:9:3 {2}basis weekday gives 2031-03-03, not 2031-03-04/,
  ],
  [
    'a month of context made a day, verified again',
    (f) => edit(f, CONTEXT, 'date: 2031-02', 'date: 2031-02-11'),
    'verify',
    /context\.yaml:1:3 {2}basis month gives 2031-02, not 2031-02-11/,
  ],
  [
    'a line of context moved to a paragraph that is not there',
    (f) => edit(f, CONTEXT, 'paragraph: 6', 'paragraph: 60'),
    'verify',
    /context\.yaml:1:3 {2}gazette-2031 has no paragraph 60/,
  ],
  [
    'a label of context that names what its paragraph does not',
    (f) => edit(f, CONTEXT, 'label: Oyelaran dismissed', 'label: Oyelaran leaves Pier Nine'),
    'verify',
    /context\.yaml:2:10 {2}"Nine", "Pier" is in none of what is cited/,
  ],
  [
    'sentences of a capture put into a note of context',
    (f) =>
      edit(
        f,
        CONTEXT,
        'note: February before March 2031.',
        'note: Ada Quill, who kept the north lamp, said on Monday that she would resign and join',
      ),
    'verify',
    /context\.yaml:8:9 {2}more than 12 words in a row/,
  ],
  [
    'a letter of a digest',
    (f) => edit(f, GAZETTE, 'to the Far Shore Survey. [', 'to the Fer Shore Survey. ['),
    'build',
    /gazette-2031\.mdx:17:1 {2}digest has changed/,
  ],
  [
    'a letter of a digest, verified again',
    (f) => edit(f, GAZETTE, 'to the Far Shore Survey. [', 'to the Fer Shore Survey. ['),
    'verify',
    /"Fer" is in none of what is cited/,
  ],
  [
    'a letter of a gist',
    (f) => edit(f, GAZETTE, 'missed drawing maps', 'missed drawing mops'),
    'build',
    /outline 7 has changed/,
  ],
  [
    'a number of a gist, verified again',
    (f) => edit(f, GAZETTE, 'came in 2019', 'came in 2018'),
    'verify',
    /"2018" is in none of what is cited/,
  ],
  [
    'a letter of the lock',
    (f) => edit(f, 'archive.lock.json', '"words":', '"words":1'),
    'build',
    /archive\.lock\.json:3:1 {2}this entry was changed by hand/,
  ],
  [
    'a line of the lock taken out',
    (f) => edit(f, 'archive.lock.json', /\n\{"entry":"articles\/gazette-2031","part":"digest".*/, ''),
    'build',
    /gazette-2031\.mdx:17:1 {2}digest has not been verified/,
  ],
  [
    'a letter of a text',
    (f) => edit(f, text(f), 'resign', 'resigm'),
    'verify',
    /texts\/9d88274831338859\.mdx:\d+:1 {2}the text is not what normalize makes/,
  ],
  [
    'a letter of a capture',
    (f) => edit(f, 'captures/gazette.txt', 'resign', 'resigm'),
    'verify',
    /its capture 9d88274831338859 is not among the captures/,
  ],
  [
    'a line of released facts taken out',
    (f) => edit(f, 'archive.lock.json', /\{"concerns":"departures\/ada-quill-2031","field":"role".*\n/, ''),
    'build',
    /entries of "facts" were added, taken out or moved by hand/,
  ],
  [
    'a title, verified again',
    (f) => edit(f, GAZETTE, 'title: Two keepers', 'title: Two sweepers'),
    'verify',
    /gazette-2031\.mdx:2:8 {2}title is not what the capture states\n {4}right: title: Two keepers/,
  ],
  [
    'the day of an article, verified again',
    (f) => edit(f, GAZETTE, "published: '2031-03-06'", "published: '2031-03-13'"),
    'verify',
    /published is not what the capture states\n {4}right: published: 2031-03-06/,
  ],
  [
    'sentences of a capture called a subtitle',
    (f) =>
      edit(
        f,
        GAZETTE,
        'publisher: Gazette',
        'subtitle: Ada Quill, who kept the north lamp, said on Monday that she would resign and join\npublisher: Gazette',
      ),
    'verify',
    /subtitle is not what the capture states[\s\S]*more than 12 words in a row/,
  ],
  [
    'sentences of a capture with a citation between them',
    (f) =>
      edit(
        f,
        GAZETTE,
        'Oyelaran lost his post in February. [',
        'Ada Quill, who kept the north lamp, said on Monday that [¶5](#p5) she would resign and join. [',
      ),
    'verify',
    /more than 12 words in a row are a capture’s/,
  ],
  [
    'a claim moved to somebody whom the paragraph does not name',
    (f) =>
      edit(
        f,
        'departures/bram-oyelaran-2031.mdx',
        '  - field: effective',
        '  - field: destination\n    value: Far Shore Survey\n    article: gazette-2031\n    paragraph: 5\n    phrase: join the Far Shore Survey\n  - field: effective',
      ),
    'verify',
    /the paragraph does not name bram-oyelaran, .*\n {4}right: a note; or .* under aliases in people\/bram-oyelaran\.mdx/,
  ],
  [
    'a role given to somebody whom the paragraph does not name, in words that it does not use',
    (f) =>
      edit(
        f,
        'people/bram-oyelaran.mdx',
        'surname: Oyelaran',
        'surname: Oyelaran\nroles:\n  - { value: Pilot, article: gazette-2031, paragraph: 5, phrase: who kept the north lamp }',
      ),
    'verify',
    /neither "Pilot" nor a form of it that site\.yaml lists under forms[^]*does not name bram-oyelaran\n {4}right: a paragraph that names them/,
  ],
  [
    'a claim taken away',
    (f) => edit(f, ADA, / {2}- field: joined[\s\S]*?2019\n(?= {2}- )/, ''),
    'build',
    /departures\/ada-quill-2031: joined was published on .* as "2019" and is now null/,
  ],
  [
    'the lock taken away',
    (f) => unlinkSync(path.join(f, 'archive.lock.json')),
    'build',
    /archive\.lock\.json:1:1 {2}the lock is missing/,
  ],
  [
    'a fact of the lock that says another value',
    (f) => edit(f, 'archive.lock.json', '"field":"joined","value":"2019"', '"field":"joined","value":"2018"'),
    'build',
    /archive\.lock\.json:\d+:1 {2}this entry was changed by hand/,
  ],
  [
    'a hedge taken away',
    (f) => edit(f, 'departures/bram-oyelaran-2031.mdx', / {4}saidBy: the company\n/, ''),
    'build',
    /kind was published on .* as "dismissed \(according to the company\)/,
  ],
  [
    'a page sent on to one that tells it otherwise',
    (f) => {
      renameSync(path.join(f, ADA), path.join(f, 'departures/ada-quill-2031-lamp.mdx'));
      edit(f, 'departures/ada-quill-2031-lamp.mdx', "'2031-03-03'", "'2031-03-04'");
      writeFileSync(
        path.join(f, 'redirects.yaml'),
        "- from: /departures/ada-quill-2031/\n  to: /departures/ada-quill-2031-lamp/\n  date: '2031-06-01'\n  why: two\n",
      );
    },
    'build',
    /departures\/ada-quill-2031: announced was published on .* and is now "2031-03-04"/,
  ],
  [
    'sentences of a capture in a comment',
    (f) =>
      edit(
        f,
        ADA,
        'claims:',
        '# Ada Quill, who kept the north lamp, said on Monday that she would resign and join the Survey\nclaims:',
      ),
    'verify',
    /ada-quill-2031\.mdx:4:1 {2}more than 12 words in a row are a capture’s/,
  ],
  [
    'a page taken away',
    (f) => unlinkSync(path.join(f, ADA)),
    'build',
    /\/departures\/ada-quill-2031\/ was published on .* and is gone/,
  ],
  [
    'sentences of a capture put into a record',
    (f) =>
      edit(
        f,
        GAZETTE,
        'Oyelaran lost his post in February. [',
        'Ada Quill, who kept the north lamp, said on Monday that she would resign and join. [',
      ),
    'verify',
    /more than 12 words in a row are a capture’s/,
  ],
];

describe('tampering is caught by the next command that reads it', () => {
  it.each(TABLE)('%s', (_, tamper, command, expected) => {
    const folder = copy(finished);
    expect(build(folder)).toBe('');
    tamper(folder);
    const output = command === 'build' ? build(folder) : verify(folder);
    expect(output).toMatch(expected);
    expect(output).toMatch(/\n {4}right: /);
  });

  it('words of ours in a text that a claim, a line of context and a gist rest on', () => {
    const folder = copy(finished);
    edit(folder, 'captures/gazette.txt', /$/, '\nView post on X\n');
    const sha256 = sha256Of(readFileSync(path.join(folder, 'captures/gazette.txt')));
    edit(folder, GAZETTE, /capture: .*/, `capture: ${sha256}`);
    edit(folder, GAZETTE, /gist: Quill missed.*/, '$&\n  - { paragraph: 9, gist: View post on X. }');
    run('normalize', folder);
    expect(verify(folder)).toBe('');
    const claim = (phrase: string) =>
      `article: gazette-2031\n    paragraph: 9\n    phrase: ${phrase}\n    note: So.`;
    edit(folder, ADA, /article: gazette-2031\n {4}paragraph: 5\n.*join$/m, claim('what was embedded here'));
    edit(folder, ADA, /article: letter-2031\n {4}paragraph: 9\n.*/, claim('View post on X'));
    edit(folder, CONTEXT, /paragraph: 5\n {2}phrase: .*/, 'paragraph: 9\n  phrase: what was embedded here');
    edit(folder, GAZETTE, 'gist: View post on X', 'gist: The Capture shows it');
    const output = verify(folder);
    expect(output).toMatch(
      /ada-quill-2031\.mdx:5:5 {2}phrase not found[^\n]*"what was embedded here"\n {4}right: .* is ours/,
    );
    expect(output).toMatch(/context\.yaml:9:3 {2}phrase not found/);
    expect(output).toMatch(/"Capture" is in none of what is cited/);
    expect(output).not.toMatch(/phrase not found[^\n]*"View post/);
  });

  it('refuses a fact that was released, changed and verified again without a correction', () => {
    const folder = copy(finished);
    edit(folder, ADA, 'value: Keeper of the north lamp', 'value: Lamp keeper');
    edit(folder, 'site.yaml', 'Keeper of the north lamp: ', 'Lamp keeper: ');
    const read = verifyArchive(environment(folder));
    if ('problems' in read) throw new Error(formatProblems(read.problems));
    writeFileSync(path.join(folder, 'archive.lock.json'), serializeLock(read.lock));
    expect(build(folder)).toMatch(
      /role was published on .* as "Keeper of the north lamp" and is now "Lamp keeper"/,
    );
  });

  it('never begins a lock again on its own, which would forget what was released', () => {
    const folder = copy(finished);
    unlinkSync(path.join(folder, 'archive.lock.json'));
    const run = (...options: string[]) => runCommand('verify', options, environment(folder));
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/the lock is missing\n {4}right: restore/),
    });
    expect(run('--new').status).toBe(0);
  }, 60_000);

  it('ends verify with status 1, every fault printed and the lock as it was', () => {
    const folder = copy(finished);
    const lock = readFileSync(path.join(folder, 'archive.lock.json'), 'utf8');
    edit(folder, ADA, 'she would resign', 'she wuold resign');
    edit(folder, GAZETTE, 'came in 2019', 'came in 2018');
    const { status, stderr } = runCommand('verify', [], environment(folder));
    expect(status).toBe(1);
    expect(stderr).toMatch(/phrase not found[\s\S]*2 to mend/);
    expect(readFileSync(path.join(folder, 'archive.lock.json'), 'utf8')).toBe(lock);
  }, 60_000);
});

it('explains nothing that does not stand', () => {
  const folder = copy(finished);
  edit(folder, ADA, 'she would resign', 'she wuold resign');
  const { status, stdout, stderr } = runCommand(
    'verify',
    ['--explain', 'ada-quill-2031'],
    environment(folder),
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/phrase not found/);
});

it('explains a departure down to its capture', () => {
  const read = verifyArchive(environment(finished));
  if ('problems' in read) throw new Error(formatProblems(read.problems));
  expect(explain('ada-quill-2031', read.content, read.sources)).toMatch(
    /announced: 2031-03-03\n {2}claim .*weekday.*\n {2}phrase {5}"said on Monday that"\n {2}paragraph {2}gazette-2031 ¶5: Ada Quill.*\n {2}capture {4}9d8827/,
  );
});
