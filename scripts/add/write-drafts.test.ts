import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDraft } from './write-drafts.ts';

let content: string;
beforeEach(() => (content = mkdtempSync(path.join(tmpdir(), 'departures-drafts-'))));
afterEach(() => rmSync(content, { recursive: true }));

describe('writing a draft', () => {
  const planned = {
    kind: 'person',
    id: 'ada-quill',
    draft: 'TODO one\nTODO two\n',
    paragraphs: [5],
  } as const;

  it('makes its folder and its file, and counts what is left to decide', () => {
    expect(writeDraft(planned, content, false)).toMatchObject({ done: 'drafted', todos: 2 });
    expect(readFileSync(path.join(content, 'people/ada-quill.mdx'), 'utf8')).toBe(planned.draft);
    expect(readdirSync(path.join(content, 'people'))).toEqual(['ada-quill.mdx']);
  });

  it('leaves a file of that name as it is', () => {
    writeDraft({ ...planned, draft: 'first' }, content, false);
    expect(writeDraft(planned, content, false)).toMatchObject({ done: 'stands already', todos: 0 });
    expect(readFileSync(path.join(content, 'people/ada-quill.mdx'), 'utf8')).toBe('first');
  });

  it('leaves a link that leads nowhere as it is', () => {
    const link = path.join(content, 'people', 'ada-quill.mdx');
    mkdirSync(path.dirname(link));
    symlinkSync('nowhere', link);
    expect(writeDraft(planned, content, false)).toMatchObject({ done: 'stands already', todos: 0 });
    expect(readlinkSync(link)).toBe('nowhere');
  });
});
