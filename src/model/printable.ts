/** What a terminal would obey or hide: controls, overrides of direction, characters of no width, lone surrogates. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** Words of a page or a file's name for a terminal: on one line, and nothing in them that it would obey. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(HIDDEN, (found) => found.split('').map(escaped).join(''))
    .trim();
}

/** A name without what a terminal would obey or hide. */
export function withoutHidden(name: string): string {
  return name.replace(HIDDEN, '').trim();
}

/** JSON for programs, in which nothing stands raw that a terminal would obey. The values stay as they are. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(HIDDEN, (found) =>
    found === '\n' ? found : found.split('').map(escaped).join(''),
  );
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
