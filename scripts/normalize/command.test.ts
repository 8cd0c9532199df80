import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capturesFolder } from '../build/settings.ts';
import { runCommand } from '../fixtures/run-command.ts';
import { findFolders } from './find-folders.ts';
import { readCaptures } from './read-captures.ts';
import type { Report } from './report-captures.ts';

const ARTICLE =
  'Ada Quill leaves the lamp\nAda Quill said on Monday that she would leave the lamp that she had kept for nine winters.\n';
const PERSON = '---\nname: Ada Quill\nsurname: Quill\n---\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'departures-normalize-'));
  for (const name of ['captures', 'people']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'people', 'ada-quill.mdx'), PERSON);
});

afterEach(() => rmSync(folder, { recursive: true }));

function capture(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, 'captures', name), content);
  return createHash('sha256').update(content).digest('hex');
}

function normalize(...options: string[]) {
  const ended = runCommand('normalize', options, { CONTENT_DIR: folder, CAPTURES_DIR: '' });
  return { ...ended, report: () => JSON.parse(ended.stdout) as Report };
}

const MARK = 'a mark that only a receipt bears';

/** Marks the report in a receipt: whoever shows the mark has not made the text again. */
function markReceipt(start: string): void {
  const file = path.join(folder, 'texts', `${start}.cuts.json`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"warnings":\[.*?\]/, `"warnings":["${MARK}"]`));
}

/** A capture for each way in which its text is to be spoilt, so that one run can mend them all. */
function captureEach(ways: readonly string[]) {
  return ways.map((of, index) => {
    const file = `${index}.txt`;
    return { of, file, start: capture(file, `${ARTICLE}It was ${of}.\n`).slice(0, 16) };
  });
}

const texts = () => readdirSync(path.join(folder, 'texts')).sort();

describe('npm run normalize', { timeout: 60_000 }, () => {
  it('writes a text and its cuts for each capture, named by its SHA-256', () => {
    const start = capture('a.txt', ARTICLE).slice(0, 16);
    const { status, stdout } = normalize();
    expect([status, texts()]).toEqual([0, [`${start}.cuts.json`, `${start}.mdx`]]);
    expect(stdout).toMatch(/a\.txt +\S+\.mdx +18 +1 +0 +0 +0 +0 +0/);
    const text = readFileSync(path.join(folder, 'texts', `${start}.mdx`), 'utf8');
    expect(text).toContain('{"n":2,"kind":"text","people":["ada-quill"]}');
    const cuts = JSON.parse(
      readFileSync(path.join(folder, 'texts', `${start}.cuts.json`), 'utf8'),
    ) as unknown;
    expect(cuts).toMatchObject({
      cuts: [],
      fields: [{ name: 'title', line: 1, text: 'Ada Quill leaves the lamp' }],
    });
  });

  it('reports to programs what it did', () => {
    const sha256 = capture('a.txt', `${ARTICLE}Leave a Reply\n`);
    const { captures, refused } = normalize('--json').report();
    expect(refused).toEqual([]);
    expect(captures).toMatchObject([
      {
        file: 'a.txt',
        capture: sha256,
        posts: 0,
        warnings: [],
        cutsByPass: { 'cut-boilerplate': 1 },
        wordsCut: 3,
        wordsCutInside: 0,
        cuts: [{ pass: 'cut-boilerplate', text: 'Leave a Reply' }],
      },
    ]);
    expect(captures[0]?.frontMatter.title).toBe('Ada Quill leaves the lamp');
  });

  it('names every refused capture and its reason, writes the others, and fails', () => {
    capture('a.txt', ARTICLE);
    for (const [name, content] of Object.entries({
      'b.txt': '',
      'c.md': ' \n',
      'd.txt': 'a\0b',
      'e.md': '---\ntitle: x\n',
      'f.html': '<p><br></p>',
    }))
      capture(name, content);
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'captures', 'g.txt'));
    mkdirSync(path.join(folder, 'captures', 'h.txt'));
    const { status, report } = normalize('--json');
    expect(status).toBe(1);
    expect(report().captures.map(({ file }) => file)).toEqual(['a.txt']);
    expect(Object.fromEntries(report().refused.map(({ file, reason }) => [file, reason]))).toEqual({
      'b.txt': 'the file is empty',
      'c.md': 'the file is blank',
      'd.txt': expect.stringContaining('NUL') as string,
      'e.md': expect.stringContaining('does not end') as string,
      'f.html': 'the page holds no words',
      'g.txt': expect.stringContaining('cannot be read') as string,
      'h.txt': 'this is no file',
    });
    expect(texts()).toHaveLength(2);
    rmSync(path.join(folder, 'captures', 'a.txt'));
    expect(normalize().stdout).not.toContain('no captures');
  });

  it('warns of a capture in which no paragraph was found', () => {
    capture('a.txt', 'The lamp\n');
    const [only] = normalize('--json').report().captures;
    expect(only?.warnings).toEqual(['no paragraph of an article was found']);
  });

  it('refuses a file of 200 MB by name, before it is read, and takes the others', () => {
    capture('short.txt', ARTICLE);
    capture('huge.txt', '');
    truncateSync(path.join(folder, 'captures', 'huge.txt'), 200 * 2 ** 20);
    const { captured, refused } = readCaptures(path.join(folder, 'captures'));
    expect(captured.map(({ file }) => file)).toEqual(['short.txt']);
    expect(refused).toEqual([{ file: 'huge.txt', reason: '200 MB is no article; captures go up to 32 MB' }]);
  });

  it('opens no pipe and no device, whether it stands among captures, people or texts', () => {
    const sha256 = capture('a.txt', ARTICLE);
    const base = path.join(folder, 'texts', sha256.slice(0, 16));
    symlinkSync('/dev/zero', path.join(folder, 'people', 'b.mdx'));
    spawnSync('mkfifo', [path.join(folder, 'captures', 'b.txt')]);
    mkdirSync(path.join(folder, 'texts'));
    symlinkSync('/dev/zero', `${base}.cuts.json`);
    spawnSync('mkfifo', [`${base}.mdx`]);
    const { status, report } = normalize('--json');
    expect(report()).toMatchObject({
      captures: [{ file: 'a.txt', unchanged: false }],
      refused: [{ file: 'b.txt', reason: 'this is no file' }],
    });
    expect(status).toBe(1);
    expect(readFileSync(`${base}.mdx`, 'utf8')).toContain('Ada Quill said');
    expect(normalize('--json').report().captures).toMatchObject([{ unchanged: true }]);
  });

  it('does not read what has no size, behind which a part of the system can wait', () => {
    capture('a.txt', '');
    const [file] = readCaptures(path.join(folder, 'captures')).refused;
    expect(file).toEqual({ file: 'a.txt', reason: 'the file is empty' });
    symlinkSync('/proc/self/environ', path.join(folder, 'captures', 'b.txt'));
    expect(readCaptures(path.join(folder, 'captures')).captured).toEqual([]);
  });

  it('says of a text that cannot be written that it cannot, and writes the others', () => {
    const start = capture('a.txt', ARTICLE).slice(0, 16);
    capture('b.txt', `${ARTICLE}Nobody came.\n`);
    mkdirSync(path.join(folder, 'texts', `${start}.mdx`, 'x'), { recursive: true });
    const { status, report } = normalize('--json');
    expect(report()).toMatchObject({
      captures: [{ file: 'b.txt' }],
      refused: [{ file: 'a.txt', reason: expect.stringMatching(/^its text cannot be written: E/) as string }],
    });
    expect(status).toBe(1);
    expect(texts().filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('takes the same content twice for one capture', () => {
    capture('a.txt', ARTICLE);
    capture('b.md', ARTICLE);
    const { captures } = normalize('--json').report();
    expect(captures.map(({ file, warnings }) => [file, warnings])).toEqual([
      ['a.txt', ['b.md holds the same and is the same capture']],
    ]);
  });

  it('leaves unchanged texts, and texts whose capture is gone, as they are', () => {
    const start = capture('a.txt', ARTICLE).slice(0, 16);
    normalize();
    const file = path.join(folder, 'texts', `${start}.mdx`);
    const before = statSync(file);
    rmSync(path.join(folder, 'captures', 'a.txt'));
    capture('b.txt', `${ARTICLE}Nobody came.\n`);
    normalize();
    capture('a.txt', ARTICLE);
    normalize();
    expect(texts()).toHaveLength(4);
    expect([statSync(file).mtimeMs, statSync(file).ino]).toEqual([before.mtimeMs, before.ino]);
  });

  it('does not make a text again that is there already, and reports on it as before', () => {
    const start = capture('a.txt', `${ARTICLE}Leave a Reply\n`).slice(0, 16);
    const first = normalize('--json').report();
    markReceipt(start);
    const again = normalize('--json').report();
    expect(first.captures).toMatchObject([{ unchanged: false, warnings: [] }]);
    expect(again).toEqual({
      captures: first.captures.map((one) => ({ ...one, unchanged: true, warnings: [MARK] })),
      refused: [],
      passedOver: [],
    });
    expect(normalize().stdout).toMatch(/a\.txt +\S+\.mdx[^]*not made again: 1 of 1/);
  });

  it('makes a text again that was deleted or changed by hand, or whose cuts were', () => {
    const spoilt = captureEach(['.mdx deleted', '.mdx changed', '.cuts.json deleted', '.cuts.json changed']);
    normalize();
    const files = spoilt.map(({ start, of }) =>
      path.join(folder, 'texts', `${start}${of.split(' ')[0] ?? ''}`),
    );
    const before = files.map((file) => readFileSync(file, 'utf8'));
    spoilt.forEach(({ start, of }, index) => {
      markReceipt(start);
      const [file, content] = [files[index] ?? '', before[index] ?? ''];
      if (of.endsWith('deleted')) rmSync(file);
      else writeFileSync(file, `${content}by hand\n`);
    });
    const made = normalize('--json').report().captures;
    expect(made).toMatchObject(spoilt.map(({ file }) => ({ file, unchanged: false, warnings: [] })));
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });

  it('makes a text again whose receipt is of other code, is broken, is empty or is gone', () => {
    const spoilt = captureEach(['of other code', '{', '{}', 'gone']);
    normalize();
    const files = spoilt.map(({ start }) => path.join(folder, 'texts', `${start}.cuts.json`));
    const before = files.map((file) => readFileSync(file, 'utf8'));
    spoilt.forEach(({ of }, index) => {
      const [file, content] = [files[index] ?? '', before[index] ?? ''];
      if (of === 'gone') rmSync(file);
      else if (of.startsWith('{')) writeFileSync(file, of);
      else writeFileSync(file, content.replace(/"from":"[0-9a-f]{4}/, '"from":"0000'));
    });
    const made = normalize('--json').report().captures;
    expect(made.map(({ file, unchanged }) => [file, unchanged])).toEqual(
      spoilt.map(({ file }) => [file, false]),
    );
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });

  it('names a text whose capture was changed, and leaves it as it is', () => {
    const start = capture('a.txt', ARTICLE).slice(0, 16);
    normalize();
    const changed = capture('a.txt', ARTICLE.replace('the', 'teh')).slice(0, 16);
    expect(changed).not.toBe(start);
    expect(normalize().stdout).toMatch(
      new RegExp(`left alone: \\S+${start}\\.mdx, whose capture is not among the captures`),
    );
    expect(texts()).toContain(`${start}.mdx`);
  });

  it('makes a text again when the people of the archive have changed', () => {
    const start = capture('a.txt', ARTICLE).slice(0, 16);
    normalize();
    markReceipt(start);
    rmSync(path.join(folder, 'people', 'ada-quill.mdx'));
    const [report] = normalize('--json').report().captures;
    expect(report).toMatchObject({ unchanged: false, warnings: [] });
    expect(report?.frontMatter.paragraphs).toEqual([{ n: 2, kind: 'text', people: [] }]);
  });

  it('mends a text and its cuts of which one was written before a kill, and removes what the kill left', () => {
    const killed = captureEach(['.cuts.json', '.mdx']);
    normalize();
    const whole = texts().map((name) => [name, readFileSync(path.join(folder, 'texts', name), 'utf8')]);
    const dead = spawnSync(process.execPath, ['--version']).pid;
    for (const { start, of } of killed) {
      const stale = path.join(folder, 'texts', `${start}${of}`);
      writeFileSync(stale, 'an earlier one');
      writeFileSync(`${stale}.${dead}.part`, 'half of');
      writeFileSync(`${stale}.${process.pid}.part`, 'of a run that goes on');
    }
    normalize();
    const goesOn = killed.map(({ start, of }) => `${start}${of}.${process.pid}.part`);
    expect(texts()).toEqual([...whole.map(([name = '']) => name), ...goesOn].sort());
    for (const [name = '', content] of whole)
      expect(readFileSync(path.join(folder, 'texts', name), 'utf8')).toBe(content);
  });

  it('prints a file’s name with its control characters escaped, so that it cannot steer a terminal', () => {
    capture('a\u001b[2J\u202e.txt', ARTICLE);
    capture('b\u009b2J\n.txt', '');
    const { stdout } = normalize();
    expect(stdout).toContain('a\\u001b[2J\\u202e.txt');
    expect(stdout).toContain('refused: b\\u009b2J .txt: the file is empty');
    const json = normalize('--json');
    expect(json.stdout).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(json.report().refused).toMatchObject([{ file: 'b\u009b2J\n.txt' }]);
  });

  it('counts the words that it cut, and those of them amid the article’s paragraphs', () => {
    const second = ARTICLE.slice(ARTICLE.indexOf('\n') + 1);
    capture('a.txt', `${ARTICLE}Read more: The boats lie still\n${second}Leave a Reply\n`);
    capture(
      'b.html',
      `<h1>Ada</h1><p>${ARTICLE}<!-- no word of it --><div class="share">Share <b class="this">this</b> page now</div><p>${ARTICLE}`,
    );
    const counts = normalize('--json').report().captures;
    expect(counts.map((one) => [one.wordsCut, one.wordsCutInside])).toEqual([
      [9, 6],
      [4, 4],
    ]);
  });

  it('reads the longer and shorter endings of the same formats', () => {
    for (const [index, name] of ['a.TXT', 'b.text', 'c.md', 'd.Markdown', 'e.html', 'f.HTM'].entries())
      capture(name, `${ARTICLE}Nobody came on day ${index}.\n`);
    expect(normalize('--json').report()).toMatchObject({
      captures: ['txt', 'txt', 'md', 'md', 'html', 'html'].map((format) => ({ frontMatter: { format } })),
      refused: [],
      passedOver: [],
    });
  });

  it('names every file that it passes over, and does not fail for it', () => {
    const others = ['a.pdf', 'b.docx', 'c.mhtml', 'd.webarchive', 'e.xhtml', 'f', 'g.html.gz', 'h.mdx'];
    for (const name of [...others, 'i\u001b[2J.pdf', 'j.txt']) capture(name, ARTICLE);
    const said = ': captures are .txt, .md or .html; save the page as one of these';
    const { status, stdout } = normalize();
    expect([status, stdout.split('\n').filter((line) => line.startsWith('passed over: '))]).toEqual([
      0,
      [...others, 'i\\u001b[2J.pdf'].map((name) => `passed over: ${name}${said}`),
    ]);
    expect(
      normalize('--json')
        .report()
        .passedOver.map(({ file }) => file),
    ).toEqual([...others, 'i\u001b[2J.pdf']);
  });

  it('says nothing of folders, hidden files and what belongs beside captures', () => {
    const start = capture('a.txt', ARTICLE).slice(0, 16);
    for (const name of ['.DS_Store', '.hidden.txt', 'Thumbs.db', 'b.txt.77.part']) capture(name, 'x');
    mkdirSync(path.join(folder, 'captures', 'a_files.pdf'));
    normalize('--out', path.join(folder, 'captures'));
    expect(readdirSync(path.join(folder, 'captures'))).toContain(`${start}.cuts.json`);
    expect(normalize('--json').report()).toMatchObject({ refused: [], passedOver: [] });
  });

  it('has nothing to do without a captures folder', () => {
    rmSync(path.join(folder, 'captures'), { recursive: true });
    expect(normalize()).toMatchObject({ status: 0, stdout: 'no captures\n' });
  });

  it('stops where a file stands in place of a folder, and says what would be right', () => {
    for (const name of ['captures', 'texts']) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
      writeFileSync(path.join(folder, name), 'x');
      const { status, stderr } = normalize();
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/\n {4}right: (?:a|the) (?:file or )?folder that /),
      ]);
      rmSync(path.join(folder, name));
    }
  });

  it.skipIf(process.platform !== 'linux')('ends where no folder can be made', () => {
    capture('a.txt', ARTICLE);
    const { status, stderr } = normalize('--out', '/proc/x');
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^ENOENT.*'\/proc\/x'\n {4}right: a file or folder that /),
    ]);
  });

  it('names a person’s record that cannot be read, and what is wrong with it', () => {
    writeFileSync(path.join(folder, 'people', 'b.mdx'), Uint8Array.from([0xff, 0xfe, 0xfd]));
    symlinkSync('nowhere', path.join(folder, 'people', 'c.mdx'));
    const { status, stderr } = normalize();
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /people\/b\.mdx:1:1 {2}cannot be read: [^\n]+\n {4}right: a file of UTF-8 text\n\S+c\.mdx:1:1 {2}cannot be read: ENOENT/,
      ),
    ]);
  });

  it('fails where its report cannot be written, and not where its reader stops early', () => {
    const sh = (command: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `set -o pipefail; ${command}`,
          process.execPath,
          path.resolve(import.meta.dirname, '../normalize.ts'),
        ],
        {
          env: { ...process.env, CONTENT_DIR: folder, CAPTURES_DIR: '' },
          encoding: 'utf8',
        },
      );
    expect(sh('"$0" "$1" | true')).toMatchObject({ status: 0, stderr: '' });
    if (process.platform !== 'linux') return;
    expect(sh('"$0" "$1" > /dev/full')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^the report cannot be written: ENOSPC/) as string,
    });
  });

  it('explains itself', () => {
    expect(normalize('--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('--captures FOLDER') as string,
    });
  });

  it('stops for a captures folder that was named and does not exist, and for a person’s record that is broken', () => {
    const missing = normalize('--captures', path.join(folder, 'nowhere'));
    expect([missing.status, missing.stderr]).toEqual([
      1,
      expect.stringContaining('there is no captures folder'),
    ]);
    writeFileSync(path.join(folder, 'people', 'b.mdx'), '---\nname: B\n---\n');
    const broken = normalize();
    expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('b.mdx:')]);
  });
});

describe('finding the folders', () => {
  const root = path.resolve(import.meta.dirname, '../..');

  it('takes options before the environment, and the environment before the content folder', () => {
    expect(
      findFolders(
        { captures: folder, out: 'a', people: 'content' },
        { CAPTURES_DIR: '/nowhere', CONTENT_DIR: '' },
      ),
    ).toEqual({
      captures: folder,
      out: path.join(root, 'a'),
      people: path.join(root, 'content'),
    });
    expect(findFolders({}, { CAPTURES_DIR: root, CONTENT_DIR: folder })).toEqual({
      captures: root,
      out: path.join(folder, 'texts'),
      people: path.join(folder, 'people'),
    });
    expect(findFolders({}, { CONTENT_DIR: folder }).captures).toBe(path.join(folder, 'captures'));
    rmSync(path.join(folder, 'captures'), { recursive: true });
    expect(findFolders({}, { CONTENT_DIR: folder }).captures).toBeUndefined();
  });

  it('takes an empty setting for none', () => {
    expect(findFolders({}, { CONTENT_DIR: '', CAPTURES_DIR: '' }).out).toBe(
      path.join(root, 'content', 'texts'),
    );
  });

  it('refuses a folder that was named and is not there, and an option that names none', () => {
    const nowhere = path.join(folder, 'nowhere');
    const said = (holds: string) =>
      new RegExp(`^there is no ${holds} folder ${nowhere}\n {4}right: a folder`);
    expect(() => findFolders({}, { CONTENT_DIR: nowhere })).toThrow(said('content'));
    expect(() => findFolders({}, { CAPTURES_DIR: nowhere, CONTENT_DIR: folder })).toThrow(said('captures'));
    expect(() => findFolders({ people: nowhere }, { CONTENT_DIR: folder })).toThrow(said('people'));
    expect(() => findFolders({ out: '' }, { CONTENT_DIR: folder })).toThrow('--out names no folder');
  });

  it('refuses what stands by default in the place of a folder and is none', () => {
    for (const name of ['captures', 'people']) rmSync(path.join(folder, name), { recursive: true });
    symlinkSync('nowhere', path.join(folder, 'captures'));
    expect(() => findFolders({}, { CONTENT_DIR: folder })).toThrow('there is no captures folder');
    rmSync(path.join(folder, 'captures'));
    writeFileSync(path.join(folder, 'people'), 'x');
    expect(() => findFolders({}, { CONTENT_DIR: folder })).toThrow(
      /the people folder is a file: .*\n {4}right: /,
    );
  });

  it('refuses a file in the place of a folder, and says what belongs there', () => {
    const file = path.join(folder, 'a.txt');
    writeFileSync(file, ARTICLE);
    const said = /is a file: .*a\.txt\n {4}right: the folder/;
    expect(() => findFolders({}, { CAPTURES_DIR: file })).toThrow(said);
    expect(() => findFolders({ captures: file }, {})).toThrow(said);
    expect(() => capturesFolder({ CAPTURES_DIR: file })).toThrow(said);
  });
});
