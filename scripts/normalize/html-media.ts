import { plain } from './draft.ts';
import { attributeOf, type HtmlElement } from './parse-html.ts';

/** What the usual frames of posts, videos and charts are called, or where they come from; advertisements and counters have none. */
const EMBED_TITLE = /\b(?:post|tweet|video|player|thread|podcast|map|chart|graphic|table|document)\b/i;
const EMBED_SOURCE =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?|youtu|vimeo|twitter|x|instagram|facebook|tiktok|bsky|threads|reddit|linkedin|spotify|soundcloud|datawrapper|flourish|infogram|documentcloud|scribd)\.[a-z]{2,6}\//i;

/** Whether an element plays or embeds something that a capture cannot hold. */
export function isPlayed({ tagName }: HtmlElement): boolean {
  return tagName === 'video' || tagName === 'audio' || tagName === 'iframe';
}

function frameWords(element: HtmlElement): string | undefined {
  const title = plain(attributeOf(element, 'title') ?? '');
  const known = EMBED_TITLE.test(title) || EMBED_SOURCE.test(attributeOf(element, 'src') ?? '');
  if (!known) return undefined;
  return title ? `Not in the capture, embedded here: ${title}` : 'Not in the capture: what was embedded here';
}

/** Our words for a picture, a recording or a frame, without brackets; undefined for one that shows nothing of the article, such as a picture without a description. */
export function descriptionOf(element: HtmlElement): string | undefined {
  const { tagName } = element;
  if (tagName === 'iframe') return frameWords(element);
  if (tagName === 'video') return 'Video not in the capture';
  if (tagName === 'audio') return 'Recording not in the capture';
  const alt = plain(attributeOf(element, 'alt') ?? '');
  return alt ? `Image not in the capture: ${alt}` : undefined;
}
