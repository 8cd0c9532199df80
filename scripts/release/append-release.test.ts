import { rmSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent, readWritten, type Content } from '../../src/model/read-content.ts';
import { checkReleased } from '../../src/model/check-released.ts';
import { serializeLock } from '../../src/model/lock.ts';
import { copyHarbour } from '../fixtures/copy-harbour.ts';
import { appendRelease } from './append-release.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function contentOf(folder: string): Content {
  const { content, problems } = readContent(folder);
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

/** The small archive, released on 1 May 2031. */
function released(): string {
  const folder = copyHarbour();
  folders.push(folder);
  const { lock } = appendRelease(contentOf(folder), '2031-05-01');
  writeFileSync(path.join(folder, 'archive.lock.json'), serializeLock(lock));
  return folder;
}

const messages = (folder: string) =>
  checkReleased(readWritten(folder).readable).map(({ message, right }) => `${message} ${right}`);

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const full = path.join(folder, file);
  const source = readFileSync(full, 'utf8');
  const edited = source.replace(from, to);
  expect(edited).not.toBe(source);
  writeFileSync(full, edited);
}

describe('a release promises addresses and facts', () => {
  it('adds each once, with its day, and nothing the second time', () => {
    const content = contentOf(released());
    expect(content.lock.addresses.map(({ address }) => address)).toContain('/departures/ada-quill-2031/');
    expect(
      content.lock.facts.find(
        ({ concerns, field }) => concerns === 'departures/ada-quill-2031' && field === 'role',
      ),
    ).toMatchObject({ value: 'Keeper of the north lamp', since: '2031-05-01' });
    expect(appendRelease(content, '2031-06-01')).toMatchObject({ addresses: 0, facts: 0 });
    expect(messages(released())).toEqual([]);
  });

  it('refuses a page that is gone, until it is sent on or withdrawn', () => {
    const folder = released();
    unlinkSync(path.join(folder, 'departures/ada-quill-2031.mdx'));
    expect(messages(folder).join()).toMatch(
      /\/departures\/ada-quill-2031\/ was published on 2031-05-01 and is gone/,
    );
    writeFileSync(
      path.join(folder, 'redirects.yaml'),
      "- from: /departures/ada-quill-2031/\n  to: /departures/bram-oyelaran-2031/\n  date: '2031-06-01'\n  why: merged\n",
    );
    // The facts of the page that is gone are not those of the one that it was sent on to.
    expect(messages(folder).join()).toMatch(
      /person was published on 2031-05-01 as "ada-quill" and is now "bram-oyelaran"/,
    );
    expect(messages(folder).join()).not.toMatch(/is gone|no page/);
    writeFileSync(
      path.join(folder, 'redirects.yaml'),
      "- from: /departures/ada-quill-2031/\n  to: /people/nobody/\n  date: '2031-06-01'\n  why: merged\n",
    );
    expect(messages(folder).join()).toMatch(/which is no page of its kind/);
    writeFileSync(path.join(folder, 'redirects.yaml'), '[]\n');
    writeFileSync(
      path.join(folder, 'withdrawn.yaml'),
      "- address: /departures/ada-quill-2031/\n  date: '2031-06-01'\n  reason: asked for\n",
    );
    expect(messages(folder)).toEqual([]);
  });

  it('refuses a notice for a page that is still there', () => {
    const folder = released();
    writeFileSync(
      path.join(folder, 'withdrawn.yaml'),
      "- address: /people/ada-quill/\n  date: '2031-06-01'\n  reason: asked for\n",
    );
    expect(messages(folder).join()).toMatch(/still there/);
  });

  it('refuses a fact that changed, until a correction accounts for it; a release then takes it over', () => {
    const folder = released();
    edit(folder, 'departures/ada-quill-2031.mdx', "value: '2031-03-03'", "value: '2031-03-04'");
    expect(messages(folder).join()).toMatch(
      /announced was published on 2031-05-01 as "2031-03-03" and is now "2031-03-04" an entry in corrections.yaml/,
    );
    const correction = (after: string) =>
      `- date: '2031-06-01'\n  concerns: departures/ada-quill-2031\n  field: announced\n  kind: we erred\n  before: '2031-03-03'\n  after: '${after}'\n  why: misread\n`;
    writeFileSync(path.join(folder, 'corrections.yaml'), correction('2031-03-05'));
    expect(messages(folder)).toHaveLength(1);
    writeFileSync(path.join(folder, 'corrections.yaml'), correction('2031-03-04'));
    expect(messages(folder)).toEqual([]);
    const { lock, facts } = appendRelease(contentOf(folder), '2031-06-01');
    expect(facts).toBe(1);
    const announced = lock.facts.filter(
      ({ concerns, field }) => concerns === 'departures/ada-quill-2031' && field === 'announced',
    );
    expect(announced).toMatchObject([
      { value: '2031-03-03', since: '2031-05-01' },
      { value: '2031-03-04', since: '2031-06-01' },
    ]);
  });

  it('takes an older correction for no newer change', () => {
    const folder = released();
    const correct = (before: string, after: string, date: string) =>
      `- date: '${date}'\n  concerns: departures/ada-quill-2031\n  field: announced\n  kind: we erred\n  before: '${before}'\n  after: '${after}'\n  why: misread\n`;
    const file = path.join(folder, 'corrections.yaml');
    const release = (date: string) =>
      writeFileSync(
        path.join(folder, 'archive.lock.json'),
        serializeLock(appendRelease(contentOf(folder), date).lock),
      );
    writeFileSync(
      file,
      correct('2031-03-03', '2031-03-04', '2031-06-01') + correct('2031-03-04', '2031-03-03', '2031-07-01'),
    );
    edit(folder, 'departures/ada-quill-2031.mdx', "value: '2031-03-03'", "value: '2031-03-04'");
    release('2031-06-01');
    edit(folder, 'departures/ada-quill-2031.mdx', "value: '2031-03-04'", "value: '2031-03-03'");
    release('2031-07-01');
    expect(messages(folder)).toEqual([]);
    edit(folder, 'departures/ada-quill-2031.mdx', "value: '2031-03-03'", "value: '2031-03-04'");
    expect(messages(folder).join()).toMatch(/and is now "2031-03-04"/);
  });

  it('refuses a rule for an address that was never released', () => {
    const folder = released();
    writeFileSync(
      path.join(folder, 'redirects.yaml'),
      "- from: /search/\n  to: /people/ada-quill/\n  date: '2031-06-01'\n  why: x\n",
    );
    expect(messages(folder).join()).toMatch(/\/search\/ was never released/);
  });
});
