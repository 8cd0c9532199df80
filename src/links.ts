import { withBase } from './urls.ts';

/** An address of `urls.ts` as a link of this build: below the folder that the site is served from. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The same with the site's origin, for what leaves the site: citations, canonical links, error reports. */
export function fullAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
