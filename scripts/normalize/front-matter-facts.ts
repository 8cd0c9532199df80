import { language, webAddress } from '../../src/schemas/values.ts';
import { plain, type Fact } from './draft.ts';
import { FRONT_MATTER_KEYS } from './front-matter-keys.ts';
import { readStamp } from './read-stamp.ts';

/** What a key and its value say; a value that is not what its key promises is kept as it is. */
export function factsOf(key: string, raw: string): Fact[] {
  const value = plain(raw);
  const other: Fact[] = [{ name: 'other', value: `${key}: ${value}` }];
  const name = FRONT_MATTER_KEYS.get(key.toLowerCase().replace(/[-_ ]/g, ''));
  if (!value || name === undefined) return other;
  if (name === 'published' || name === 'updated') {
    const date = readStamp(value.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'))?.date;
    return [{ name: 'dateStated', value }, ...(date ? [{ name, value: date } as const] : [])];
  }
  const tag = value.replace('_', '-');
  if (name === 'language') return language.safeParse(tag).success ? [{ name, value: tag }] : other;
  if (name === 'url') return webAddress.safeParse(value).success ? [{ name, value }] : other;
  if (name === 'byline') return [{ name, value: value.replace(/\[\[|\]\]/g, '') }];
  if (name === 'source' && webAddress.safeParse(value).success) return [{ name: 'url', value }];
  return [{ name, value }];
}
