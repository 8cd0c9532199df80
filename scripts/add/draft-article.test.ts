import { describe, expect, it } from 'vitest';
import { slug } from '../../src/schemas/values.ts';
import { articleId } from './draft-article.ts';
import { normalizeCapture } from '../normalize/normalize-capture.ts';
import { indexPeople } from '../normalize/people-names.ts';

const { record } = normalizeCapture(
  new TextEncoder().encode('The lamp\n\nIt was out.\n'),
  'txt',
  indexPeople([]),
);

describe('the id of an article', () => {
  it('names publisher, subject and year', () => {
    expect(articleId({ ...record, publisher: 'Gazette', published: '2031-05' }, 'quill')).toBe(
      'gazette-quill-2031',
    );
    expect(articleId(record, undefined)).toBe('article-lamp-undated');
  });

  it('has its year and no more of a long name than an address bears', () => {
    const publisher = 'The Gazette of the Northern and the Far Shores and of every Isle';
    const title = `${'lighthouse'.repeat(30)} out`;
    const id = articleId({ ...record, publisher, title, published: '2031-05-06' }, undefined);
    expect(id).toMatch(/^the-gazette-of-the-northern-and-(?:lighthouse)+[a-z]*-2031$/);
    expect(id.length).toBeLessThanOrEqual(80);
    expect(slug.safeParse(id).success).toBe(true);
  });
});
