import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyHarbour } from '../../scripts/fixtures/copy-harbour.ts';
import { appendRelease } from '../../scripts/release/append-release.ts';
import { checkReleased } from './check-released.ts';
import { serializeLock } from './lock.ts';
import { formatProblems } from './problems.ts';
import { readContent, readWritten } from './read-content.ts';

let folder = '';
beforeEach(() => {
  folder = copyHarbour();
  release('2031-05-01');
});
afterEach(() => rmSync(folder, { recursive: true }));

function release(date: string): void {
  const { content, problems } = readContent(folder);
  if (!content) throw new Error(formatProblems(problems));
  writeFileSync(path.join(folder, 'archive.lock.json'), serializeLock(appendRelease(content, date).lock));
}

function edit(file: string, from: string | RegExp, to: string): void {
  const full = path.join(folder, file);
  const source = readFileSync(full, 'utf8');
  const edited = source.replace(from, to);
  expect(edited).not.toBe(source);
  writeFileSync(full, edited);
}

/** One entry of corrections.yaml; `null` is written as it stands. */
function correction(date: string, before: string, after: string, more = {}): string {
  const entry = {
    date: `'${date}'`,
    concerns: 'departures/ada-quill-2031',
    field: 'announced',
    kind: 'we erred',
    before,
    after,
    why: 'misread',
    ...more,
  };
  return `- ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
}

const correct = (...entries: string[]) =>
  writeFileSync(path.join(folder, 'corrections.yaml'), entries.join(''));

const found = () => formatProblems(checkReleased(readWritten(folder).readable));

const ADA = 'departures/ada-quill-2031.mdx';
const BRAM = 'departures/bram-oyelaran-2031.mdx';
const [THIRD, FOURTH, FIFTH] = ["'2031-03-03'", "'2031-03-04'", "'2031-03-05'"];

describe('corrections lead from what was published to what stands today', () => {
  it('takes two that follow each other for one change', () => {
    edit(ADA, THIRD, FIFTH);
    correct(correction('2031-06-01', THIRD, FOURTH), correction('2031-06-02', FOURTH, FIFTH));
    expect(found()).toBe('');
  });

  it('refuses one that does not take up where the one before it ended', () => {
    edit(ADA, THIRD, FIFTH);
    correct(correction('2031-06-01', THIRD, FOURTH), correction('2031-06-02', THIRD, FIFTH));
    expect(found()).toMatch(
      /corrections\.yaml:12:11 {2}before is not what the correction of 2031-06-01 left\n {4}right: before: "2031-03-04"/,
    );
  });

  it('refuses one that nothing changed by', () => {
    correct(correction('2031-06-01', THIRD, FOURTH));
    expect(found()).toMatch(/corrections\.yaml:6:10 {2}after is not what the archive says today/);
    correct(correction('2031-06-01', FOURTH, THIRD));
    expect(found()).toMatch(/corrections\.yaml:5:11 {2}before is not what was published/);
    correct(correction('2031-06-01', THIRD, THIRD));
    expect(found()).toMatch(/before and after are the same/);
  });

  it('refuses to start from nothing where something was published', () => {
    edit(ADA, THIRD, FOURTH);
    correct(correction('2031-06-01', 'null', FOURTH));
    expect(found()).toMatch(/before is not what was published\n {4}right: before: "2031-03-03"/);
  });

  it('asks for one where a page that stated nothing begins to state something', () => {
    const claim =
      '  - field: destination\n    value: Far Shore Survey\n    article: gazette-2031\n    paragraph: 5\n    phrase: three plain words\n';
    edit(BRAM, '  - field: effective', `${claim}  - field: effective`);
    expect(found()).toMatch(/destination was published on 2031-05-01 as null and is now "Far Shore Survey"/);
    const concerns = 'departures/bram-oyelaran-2031';
    correct(correction('2031-06-01', 'null', 'Far Shore Survey', { concerns, field: 'destination' }));
    expect(found()).toBe('');
    release('2031-06-02');
    expect(found()).toBe('');
  });

  it('misses one that is taken away after the release that it was for', () => {
    edit(ADA, THIRD, FOURTH);
    correct(correction('2031-06-01', THIRD, FOURTH));
    release('2031-06-01');
    expect(found()).toBe('');
    correct('[]\n');
    expect(found()).toMatch(
      /archive\.lock\.json:\d+:1 {2}departures\/ada-quill-2031: announced was published on 2031-05-01 as "2031-03-03" and is now "2031-03-04"/,
    );
  });

  it('asks for one where a fact is stated no more', () => {
    edit(ADA, / {2}- field: joined[\s\S]*?2019\n(?= {2}- )/, '');
    expect(found()).toMatch(/joined was published on 2031-05-01 as "2019" and is now null/);
    correct(correction('2031-06-01', "'2019'", 'null', { field: 'joined' }));
    expect(found()).toBe('');
    release('2031-06-01');
    expect(found()).toBe('');
  });
});

describe('a correction that was released', () => {
  beforeEach(() => {
    edit(ADA, THIRD, FOURTH);
    correct(correction('2031-06-01', THIRD, FOURTH));
    release('2031-06-01');
  });

  it('stands for ever as it was', () => {
    expect(found()).toBe('');
    correct(correction('2031-06-01', THIRD, FOURTH, { why: 'no reason' }));
    expect(found()).toMatch(
      /archive\.lock\.json:\d+:1 {2}the correction of 2031-06-01 to announced of .* is gone or has changed/,
    );
  });

  it('and one back again do not let the fact change a third time', () => {
    edit(ADA, FOURTH, THIRD);
    const back = [correction('2031-06-01', THIRD, FOURTH), correction('2031-07-01', FOURTH, THIRD)];
    correct(...back);
    release('2031-07-01');
    expect(found()).toBe('');
    edit(ADA, THIRD, FOURTH);
    expect(found()).toMatch(/announced was published on 2031-07-01 as "2031-03-03" and is now "2031-03-04"/);
  });

  it('is not older than what it corrects', () => {
    correct(correction('2031-04-30', THIRD, FOURTH));
    expect(found()).toMatch(/corrections\.yaml:1:9 {2}the correction is older than what it corrects/);
  });
});

describe('what counts as a change', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a hedge that goes',
      BRAM,
      / {4}saidBy: the company\n/,
      '',
      /kind was published .* as "dismissed \(according to the company\) .*" and is now "dismissed \(otherwise/,
    ],
    [
      'a hedge that comes',
      ADA,
      'phrase: she would resign and join',
      'phrase: she would resign and join\n    alleged: true',
      /kind was published .* as "resigned" and is now "resigned \(alleged\)"/,
    ],
    [
      'a claim that conflicts and goes',
      BRAM,
      / {2}- field: kind\n {4}value: resigned[\s\S]*?(?= {2}- field)/,
      '',
      /kind was published .* as "dismissed .* \(otherwise: resigned .*" and is now "dismissed [^:]*"/,
    ],
    [
      'the word of the other side',
      BRAM,
      'saidBy: Bram Oyelaran',
      'saidBy: His cousin',
      /kind was published .* and is now ".*resigned \(according to His cousin\)/,
    ],
    [
      'why one side is preferred',
      BRAM,
      'preferred: The company confirmed',
      'preferred: The company said',
      /kind was published .* and is now ".*The company said/,
    ],
    ['the organisation', ADA, /organization: .*/, 'organization: Elsewhere', /organization was published/],
    [
      'a person’s name',
      'people/ada-quill.mdx',
      'name: Ada Quill',
      'name: Ada Quil',
      /people\/ada-quill: name was/,
    ],
    [
      'the title of an article',
      'articles/gazette-2031.mdx',
      'title: Two',
      'title: Both',
      /articles\/gazette-2031: title was published/,
    ],
    [
      'the day of an article',
      'articles/gazette-2031.mdx',
      "published: '2031-03-06'",
      "published: '2031-03-07'",
      /published was published on 2031-05-01 as "2031-03-06"/,
    ],
  ])('%s', (_, file, from, to, expected) => {
    edit(file, from, to);
    expect(found()).toMatch(expected);
  });

  it('sees through a page that was renamed and sent on', () => {
    renameSync(path.join(folder, ADA), path.join(folder, 'departures/ada-quill-2031-lamp.mdx'));
    const rule =
      "- from: /departures/ada-quill-2031/\n  to: /departures/ada-quill-2031-lamp/\n  date: '2031-06-01'\n  why: two\n";
    writeFileSync(path.join(folder, 'redirects.yaml'), rule);
    expect(found()).toBe('');
    edit('departures/ada-quill-2031-lamp.mdx', THIRD, FOURTH);
    expect(found()).toMatch(/departures\/ada-quill-2031: announced was published .* and is now "2031-03-04"/);
    correct(correction('2031-06-01', THIRD, FOURTH));
    expect(found()).toBe('');
  });
});
