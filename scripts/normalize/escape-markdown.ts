const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '{': '&#123;',
  '}': '&#125;',
  '&': '&amp;',
};

/** Schemes that a link of a text may have. Any other, `javascript:` among them, leaves words alone. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]/i;
/** An address of which a page shows no more than `https://…` leads nowhere. */
const NO_ADDRESS = /^https?:?[^\p{L}\p{N}]*$/iu;

/** Words so written that no Markdown and no MDX processor reads mark-up, an expression or a tag in them. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_~[\]|<{}]|&(?=[#\p{L}\p{N}])/gu, (found) => ENTITIES[found] ?? `\\${found}`);
}

/**
 * The beginning of a written line, guarded: what would start a heading, a quote, a list, a rule or an
 * underlined heading, and the ESM that MDX sees in a line that begins with `import` or `export`.
 */
export function guardLineStart(written: string): string {
  return written
    .replace(/^[-+=#>]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^i(?=mport)/, '&#105;')
    .replace(/^e(?=xport)/, '&#101;');
}

/** An address as a link's destination; undefined where a text may not link to it. */
export function destinationOf(address: string): string | undefined {
  const trimmed = address.trim();
  if (!SAFE_ADDRESS.test(trimmed) || NO_ADDRESS.test(trimmed)) return undefined;
  return trimmed
    .replace(/[\s\u0000-\u001f\u007f<>{}\\`|"^]/g, (found) => encodeURIComponent(found))
    .replace(/[()]/g, '\\$&')
    .replace(/&(?=[#\p{L}\p{N}])/gu, '&amp;');
}

/**
 * Puts a link behind the pieces that are written already; an exclamation mark before it would make it a picture.
 * Pieces, since a long line with many links would else be copied for each of them.
 */
export function appendLink(pieces: string[], words: string, destination: string): void {
  const before = pieces.findLastIndex(Boolean);
  if (pieces[before]?.endsWith('!')) pieces[before] = `${pieces[before].slice(0, -1)}\\!`;
  pieces.push(`[${words}](${destination})`);
}

/** What GFM takes for an address; it is not choosy, and links a mere `www` before a full stop. */
const BARE_ADDRESS = /(?:https?:\/\/|www(?=\.))[^\s<>]*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** What every such address holds: quickly looked for, and rarely found. */
const SIGN_OF_ADDRESS = /:\/\/|www\.|@/i;
const TAIL: ReadonlySet<string> = new Set('.,;:!?\'"*_~”’»…“‘«');

/** An address in running text without what stands at its end and is no part of it. */
function withoutTail(address: string): string {
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (;;) {
    const last = address.charAt(end - 1);
    if (!TAIL.has(last) && (last !== ')' || unopened <= 0)) return address.slice(0, end);
    if (last === ')') unopened -= 1;
    end -= 1;
  }
}

/**
 * Running words, with every address in them as an explicit link. GFM would link them itself, but with
 * a bare `www.` it swallows a following escape, and MDX without GFM would not link them. Where nothing
 * of an address is left after `https://`, its colon is written so that nobody links it.
 */
export function escapeAndLink(text: string): string {
  if (!SIGN_OF_ADDRESS.test(text)) return escapeText(text);
  const written: string[] = [];
  let done = 0;
  for (const { index, 0: found } of text.matchAll(BARE_ADDRESS)) {
    const address = withoutTail(found);
    const scheme = /^https?:/i.test(address) ? '' : /^www/i.test(address) ? 'http://' : 'mailto:';
    const destination = destinationOf(scheme + address);
    written.push(escapeText(text.slice(done, index)));
    if (destination) {
      appendLink(written, escapeText(address), destination);
      done = index + address.length;
    } else {
      written.push(found.slice(0, found.indexOf(':')), '&#58;');
      done = index + found.indexOf(':') + 1;
    }
  }
  return written.join('') + escapeText(text.slice(done));
}
