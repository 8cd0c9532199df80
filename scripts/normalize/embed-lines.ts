const PLACE =
  '(?:x(?:\\.com)?|twitter|instagram|threads|facebook|linkedin|mastodon|bluesky|youtube|tiktok|reddit|telegram)';
const THING =
  '(?:posts?|tweets?|threads?|videos?|photos?|pictures?|images?|screenshots?|reels?|charts?|embed(?:ded (?:content|post|video))?)';

/** Whole lines that a page shows with, or in place of, an embedded post, video or picture. */
const EMBED_LINES: readonly RegExp[] = [
  new RegExp(
    `^(?:view|see|watch|show|read|open) (?:(?:this|the|full|original|more) )*(?:(?:${THING}|profile|story) )?(?:on|in) ${PLACE}$`,
    'i',
  ),
  new RegExp(`^(?:sehen sie sich|voir|ver|vedi|bekijk) .{0,25}(?:auf|sur|en|su|op) ${PLACE}(?: an)?$`, 'i'),
  new RegExp(
    `^(?:this|the) ${THING} (?:is|was|has been|could not be) .{0,30}(?:available|loaded|removed|deleted)$`,
    'i',
  ),
  new RegExp(`^(?:loading )?${THING} (?:or )?(?:embed|loading)$`, 'i'),
  /^a post shared by .{1,80}\(@[\w.]+\)(?: on .{1,40})?$/i,
  new RegExp(`^(?:see|watch) (?:the )?(?:full )?${THING} below$`, 'i'),
];

/** Words in the middle of a sentence that point to what the page shows below it. */
const BELOW = new RegExp(
  `\\b(?:see|in|watch|read) (?:(?:the|this|that|her|his|their|full) )*${THING} (?:just )?below\\b`,
  'i',
);

const LONGEST = 120;

/** Whether a line is what a page shows in place of something embedded, dots and brackets aside. */
export function isEmbedLine(line: string): boolean {
  // Nearly every line is longer, and need not be looked at.
  if (line.length > LONGEST) return false;
  const bare = line.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');
  return EMBED_LINES.some((pattern) => pattern.test(bare));
}

/** Whether a line points to a post or a picture below it. */
export function pointsBelow(line: string): boolean {
  return /below/i.test(line) && BELOW.test(line);
}
