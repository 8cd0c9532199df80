import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyHarbour } from '../fixtures/copy-harbour.ts';
import { runCommand } from '../fixtures/run-command.ts';

const PAGE = [
  'Cato Finch leaves the harbour company',
  '- tidewriter',
  '- 9:10 am',
  '- May 6, 2031',
  'Cato Finch, who rang the fog bell, said on Monday that he would resign in June. He will join the Far Shore Survey.',
  'Orla Teal, a harbour pilot, said that she had quit as well. Bram Oyelaran was dismissed before them.',
  'The bell has rung for ninety winters, and nobody knows who will ring it through the next one.',
].join('\n');

let content: string;
let away: string;

beforeEach(() => {
  content = copyHarbour();
  away = mkdtempSync(path.join(tmpdir(), 'departures-add-'));
  writeFileSync(
    path.join(content, 'people', 'cato-finch.mdx'),
    '---\nname: Cato Finch\nsurname: Finch\n---\n',
  );
});

afterEach(() => [content, away].forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs a command on the copy of the small archive, from the folder away from it. */
function run(name: Parameters<typeof runCommand>[0], ...args: string[]) {
  return runCommand(name, args, { CONTENT_DIR: content, CAPTURES_DIR: '', INIT_CWD: away }, away);
}

function save(name: string, text: string | Uint8Array = PAGE): string {
  writeFileSync(path.join(away, name), text);
  return name;
}

const read = (...names: string[]) => readFileSync(path.join(content, ...names), 'utf8');
const everything = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
const ARTICLE = 'articles/article-finch-2031.mdx';
const DEPARTURE = 'departures/cato-finch-2031.mdx';

describe('npm run add', { timeout: 120_000 }, () => {
  it('shows what was read, keeps the capture and drafts its entries', () => {
    const before = everything();
    const { status, stdout, stderr } = run('add', save('page.txt'));
    expect([status, stderr]).toEqual([0, '']);
    for (const said of [
      /^page\.txt$/m,
      /title +Cato Finch leaves the harbour company/,
      /by +tidewriter/,
      /dates +published 2031-05-06; the page states .*“May 6, 2031”/,
      /people +cato-finch ¶5\n/,
      /hints +Orla Teal 1× ¶6 \(.*position.*\): in no record, linked nowhere/,
      /¶5 cato-finch: resigned\? “.*resign in June/,
      /¶6 Orla Teal \(hint\): resigned\?/,
      /capture +copied to \S+captures\/page\.txt/,
      /entries +drafted: \S+articles\/article-finch-2031\.mdx, \d+ TODO/,
      /drafted: \S+departures\/cato-finch-2031\.mdx, 5 TODO/,
      /stands already: \S+bram-oyelaran-2031\.mdx; claims could rest on ¶6/,
    ])
      expect(stdout).toMatch(said);
    expect(everything().filter((name) => !before.includes(name))).toEqual([
      ARTICLE,
      'captures/page.txt',
      DEPARTURE,
    ]);
    expect(read('captures', 'page.txt')).toBe(PAGE);
  });

  it('opens no device, and stumbles over no link that leads nowhere, among captures and texts', () => {
    mkdirSync(path.join(content, 'texts', 'b.mdx'), { recursive: true });
    symlinkSync('/dev/zero', path.join(content, 'texts', 'a.mdx'));
    symlinkSync('loop.txt', path.join(content, 'captures', 'loop.txt'));
    symlinkSync('/dev/zero', path.join(content, 'captures', 'zero.txt'));
    expect(run('add', save('page.txt'))).toMatchObject({ status: 0, stderr: '' });
    expect(read('captures', 'page.txt')).toBe(PAGE);
  });

  it('links no hint and drafts none, but where it is asked to', () => {
    run('add', save('page.txt'));
    expect(everything().some((name) => /teal/.test(name))).toBe(false);
    for (const file of [ARTICLE, DEPARTURE]) expect(read(file)).not.toContain('Teal');
    const { stdout } = run('add', '--people', 'page.txt');
    expect(stdout).toMatch(/drafted: \S+people\/orla-teal\.mdx, 1 TODO/);
    expect(read('departures/orla-teal-2031.mdx')).toContain('person: orla-teal');
    expect(run('normalize').status).toBe(0);
  });

  it('marks what build refuses, every TODO by line and column in one run, and nothing else', () => {
    run('add', '--people', save('page.txt'));
    const drafts = [ARTICLE, DEPARTURE, 'departures/orla-teal-2031.mdx', 'people/orla-teal.mdx'];
    const todos = drafts.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/TODO/g)].map((match) => `${file}:${index + 1}:${match.index + 1}`),
        ),
    );
    const { status, stderr } = run('build');
    const said = stderr.split('\n').filter((line) => /^\S+:\d+:\d+ {2}/.test(line));
    // What is new awaits its verification besides.
    const refused = said.filter((line) => !line.endsWith('has not been verified'));
    expect(status).toBe(1);
    expect(refused.map((line) => line.replace(`${content}/`, '').replace(/ {2}.*/, '')).sort()).toEqual(
      todos.sort(),
    );
    expect(refused.every((line) => line.endsWith('an entry still holds TODO'))).toBe(true);
    expect(todos.length).toBeGreaterThan(15);
  });

  it('drafts what verify accepts once its TODOs are filled in', () => {
    run('add', save('page.txt'));
    const fill = (file: string, filled: readonly (readonly [RegExp, string])[]) => {
      const done = filled.reduce((text, [from, to]) => text.replace(from, to), read(file));
      expect(done).not.toContain('TODO');
      writeFileSync(path.join(content, file), done);
    };
    fill(ARTICLE, [
      [/publisher: TODO.*/, 'publisher: Gazette'],
      [/datesBasis: TODO.*/, 'datesBasis: Under the headline.'],
      [/urlSought: TODO.*/, 'urlSought: Nowhere.'],
      [/wording: TODO.*/, 'wording: original'],
      [/gist: TODO/g, 'gist: So it goes.'],
      [/^TODO: .* (\[¶5\]\(#p5\))$/m, 'He rang the fog bell. $1'],
    ]);
    fill(DEPARTURE, [
      [/^# TODO.*\n/m, ''],
      [/value: TODO # one of.*/, 'value: resigned'],
      [/phrase: TODO.*/, 'phrase: he would resign in June'],
      [/value: TODO.*/, 'value: Far Shore Survey'],
      [/phrase: TODO.*/, 'phrase: join the Far Shore Survey'],
    ]);
    expect(run('normalize').status).toBe(0);
    expect(run('verify')).toMatchObject({ status: 0, stderr: '' });
    expect(read('archive.lock.json')).toContain('article-finch-2031');
  });

  it('never changes what is there: neither a draft, nor a record, nor a capture of the same name', () => {
    run('add', save('page.txt'));
    const drafts = [ARTICLE, DEPARTURE].map((file) => path.join(content, file));
    for (const file of drafts) writeFileSync(file, readFileSync(file, 'utf8').replace('TODO', 'done'));
    const before = [...drafts.map((file) => readFileSync(file, 'utf8')), ...everything()];
    const again = run('add', 'page.txt');
    expect(again.stdout).toMatch(
      /is there already: \S+page\.txt[^]*stands already: \S+article-finch-2031[^]*stands already: \S+cato-finch-2031/,
    );
    expect([...drafts.map((file) => readFileSync(file, 'utf8')), ...everything()]).toEqual(before);
    const other = run(
      'add',
      save('page.txt', `${PAGE}\nThe bell is silent today, says the keeper of the yard.`),
    );
    expect(other.stdout).toMatch(
      /copied to \S+captures\/page-[0-9a-f]{8}\.txt[^]*drafted: \S+article-finch-2031-2\.mdx/,
    );
    expect(read('captures', 'page.txt')).toBe(PAGE);
  });

  it('keeps a capture of the longest name that there is, and another one of the same name beside it', () => {
    const name = `${'a'.repeat(251)}.txt`;
    expect(run('add', save(name))).toMatchObject({ status: 0, stderr: '' });
    expect(run('add', save(name, `${PAGE}\nNo bell rings.`))).toMatchObject({ status: 0, stderr: '' });
    const kept = readdirSync(path.join(content, 'captures')).filter((file) => file.startsWith('aaa'));
    expect(kept.map((file) => file.length)).toEqual([255, 255]);
  });

  it('removes what an earlier run left when it was killed, unless it is only to show', () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const left = ['captures', 'articles'].map((folder) => path.join(content, folder, `.${dead}.part`));
    for (const file of left) writeFileSync(file, 'half of');
    run('add', '--dry-run', save('page.txt'));
    expect(left.map((file) => existsSync(file))).toEqual([true, true]);
    run('add', 'page.txt');
    expect(left.map((file) => existsSync(file))).toEqual([false, false]);
  });

  it('shows a date once that a page states in several places', () => {
    const date = '2031-05-06T09:10:00Z';
    const { stdout } = run(
      'add',
      save(
        'page.html',
        `<html><head><meta property="article:published_time" content="${date}"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script></head><body><article><h1>The bell is silent</h1><p>Cato Finch, who rang the fog bell, said on Monday that he would resign in June.</p></article></body></html>`,
      ),
    );
    expect(stdout).toContain(`published 2031-05-06; the page states “${date}”\n`);
    expect(read('articles/article-bell-silent-2031.mdx')).toContain(`the page states “${date}”; read as`);
  });

  it('names every refused file and why, adds the others, and fails', () => {
    save('empty.txt', '');
    save('list.pdf', 'x');
    mkdirSync(path.join(away, 'folder.md'));
    const { status, stdout } = run(
      'add',
      'empty.txt',
      'list.pdf',
      'folder.md',
      'none',
      `${'n'.repeat(300)}.txt`,
      'https://gazette.example/page.html',
      save('page.txt'),
    );
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith('refused: '))).toEqual([
      'refused: empty.txt: the file is empty',
      'refused: list.pdf: captures are .txt, .md or .html; save the page as one of these',
      'refused: folder.md: this is a folder; name the files in it, as in folder/*',
      'refused: none: there is no such file',
      expect.stringMatching(/^refused: n+\.txt: the file cannot be read: ENAMETOOLONG/),
      'refused: https://gazette.example/page.html: this is an address; save the page, and add its file',
    ]);
    expect(existsSync(path.join(content, ARTICLE))).toBe(true);
    expect(everything().filter((name) => /\.part$|empty|list\.pdf/.test(name))).toEqual([]);
  });

  it('keeps nothing over a file of any name, and says so where every name is taken', () => {
    const sha256 = createHash('sha256').update(PAGE).digest('hex');
    const names = [
      'page.txt',
      ...Array.from({ length: 57 }, (_, more) => `page-${sha256.slice(0, 8 + more)}.txt`),
    ];
    for (const name of names.slice(0, 2)) writeFileSync(path.join(content, 'captures', name), name);
    expect(run('add', '--dry-run', save('page.txt')).stdout).toContain(`captures/${names[2]}\n`);
    for (const name of names) writeFileSync(path.join(content, 'captures', name), name);
    expect(run('add', 'page.txt')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^refused: page\.txt: it cannot be kept: every name for it is taken/,
      ) as string,
    });
    for (const name of names) expect(read('captures', name)).toBe(name);
  });

  it('says what was kept of a capture whose entries cannot be drafted, and adds the others', () => {
    rmSync(path.join(content, 'departures'), { recursive: true });
    symlinkSync('nowhere', path.join(content, 'departures'));
    const other = `The tide\n\nNobody has seen the tide turn since the lamp went out, and nobody knows why it did.\n`;
    const { status, stdout } = run('add', save('page.txt'), save('tide.txt', other));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^refused: page\.txt: it is kept in \S+captures\/page\.txt, but not every entry can be drafted: \S+departures is a link that leads to no folder$/m,
    );
    expect(everything().filter((name) => /^articles\/article-/.test(name))).toEqual([
      ARTICLE,
      'articles/article-tide-undated.mdx',
    ]);
  });

  it('says what is wrong with the archive before it reads a page', () => {
    save('page.txt');
    const site = path.join(content, 'site.yaml');
    const said = () => run('add', 'page.txt');
    const fails = (message: RegExp) =>
      expect(said()).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(message) as string,
      });
    rmSync(site);
    fails(/site\.yaml:1:1 {2}the file is missing\n {4}right: the archive’s title/);
    writeFileSync(site, '\n');
    fails(/site\.yaml:1:1 {2}the file is empty\n {4}right: the archive’s title/);
    rmSync(site);
    mkdirSync(site);
    fails(/site\.yaml:1:1 {2}cannot be read: EISDIR[^\n]*\n {4}right: a file of UTF-8 text/);
    rmSync(content, { recursive: true });
    fails(/there is no content folder \S+\n {4}right: a folder that exists, in CONTENT_DIR/);
    mkdirSync(content);
  });

  it('names a folder of records that is a file', () => {
    rmSync(path.join(content, 'people'), { recursive: true });
    writeFileSync(path.join(content, 'people'), 'x');
    expect(run('add', save('page.txt')).stderr).toMatch(/the people folder is a file: [^]*\n {4}right: /);
  });

  it('says which captures say the same, among those held and those given', () => {
    run('normalize');
    const gazette = read('captures', 'gazette.txt');
    save('copy.txt', `${gazette}The Gazette will print the rest of this story in its next number.\n`);
    save('same.md', gazette);
    save('same.txt', gazette);
    const { stdout } = run('add', save('page.txt'), 'copy.txt', 'same.md', 'same.txt');
    expect(stdout).toMatch(
      /^copy\.txt\n[^]*alike +\d\d % of its words stand in same\.md, the capture of gazette-2031 \(\d\d % of both/m,
    );
    expect(stdout).toMatch(/same\.txt holds the same and is the same capture/);
    expect(stdout.split('\ncopy.txt')[0]).not.toContain('alike');
    rmSync(path.join(away, 'same.md'));
    expect(run('add', '--dry-run', 'copy.txt').stdout).toMatch(
      /alike +\d\d % of its words stand in \S+texts\/9d88274831338859\.mdx, the capture of gazette-2031/,
    );
  });

  it('writes nothing when asked only to show', () => {
    const before = everything();
    expect(run('add', '--dry-run', save('page.txt')).stdout).toMatch(
      /would be copied to [^]*would be drafted: \S+article-finch-2031/,
    );
    expect(everything()).toEqual(before);
  });

  it('gives programs one document', () => {
    const { stdout } = run('add', '--json', save('page.txt'), 'none.txt');
    expect(JSON.parse(stdout)).toMatchObject({
      captures: [
        {
          file: 'page.txt',
          people: [
            { id: 'cato-finch', paragraphs: [5], count: 1 },
            { id: 'bram-oyelaran', paragraphs: [6] },
          ],
          hints: [{ name: 'Orla Teal', paragraphs: [6], count: 1 }],
          departures: [
            { id: 'cato-finch', paragraph: 5, suggests: 'resigned' },
            { suggests: 'destination' },
            {},
            {},
          ],
          entries: [
            { kind: 'article', done: 'drafted' },
            { kind: 'departure', done: 'drafted' },
            { done: 'stands already' },
          ],
        },
      ],
      refused: [{ file: 'none.txt' }],
    });
  });

  it('prints nothing that a terminal would obey, of a page or of a file’s name', () => {
    const name = save(
      'pa\u001b]0;x\u0007ge\u202e.txt',
      PAGE.replace('company', 'com\u001b[31mpany \u202egnihton'),
    );
    for (const options of [[], ['--json']]) {
      const { stdout } = run('add', ...options, '--dry-run', name, 'no\u001b[2Jne.txt');
      expect(stdout).toContain('Cato Finch leaves');
      // eslint-disable-next-line no-control-regex
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    run('add', name);
    expect(readdirSync(path.join(content, 'captures')).sort()).toEqual([
      'gazette.txt',
      'letter.md',
      'pa]0;xge.txt',
    ]);
  });

  it('explains itself, and asks for files', () => {
    expect(run('add', '--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('--dry-run') as string,
    });
    expect(run('add')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('FILE...') as string,
    });
    expect(run('add', '--nonsense')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('--nonsense') as string,
    });
  });
});
