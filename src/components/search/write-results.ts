import { findPart } from './find-part.ts';
import type { Known } from './known-names.ts';
import type { ExcerptRun } from './read-excerpt.ts';
import { KIND_WORDS, type Result } from './search-results.ts';

/** Writes runs of text into an element, those that were found as marks. Nothing of them is mark-up. */
function writeRuns(into: Element, runs: readonly ExcerptRun[]): void {
  for (const { text, marked } of runs) {
    const run = marked ? document.createElement('mark') : document.createTextNode(text);
    if (marked) run.textContent = text;
    into.append(run);
  }
}

/** Writes one result into a copy of the template. */
export function writeResult(template: HTMLTemplateElement, result: Result, root: string): DocumentFragment {
  const { kind, title, path, note, excerpt, paragraphs } = result;
  const item = document.importNode(template.content, true);
  const link = findPart(item, 'a', HTMLAnchorElement);
  link.textContent = title;
  link.href = root + path;
  const label = findPart(item, '[data-result-kind]', HTMLElement);
  label.textContent = KIND_WORDS[kind].one;
  label.dataset['resultKind'] = kind;
  const line = findPart(item, '[data-result-note]', HTMLElement);
  line.textContent = note;
  if (!note) line.remove();
  const passage = findPart(item, '[data-result-excerpt]', HTMLElement);
  writeRuns(passage, excerpt);
  if (!excerpt.length) passage.remove();
  const list = findPart(item, '[data-result-paragraphs]', HTMLElement);
  for (const { anchor, runs } of paragraphs) {
    const entry = document.createElement('li');
    const place = document.createElement('a');
    place.href = `${root}${path}#${anchor}`;
    place.textContent = `¶ ${anchor.slice(1)}`;
    entry.append(place, ' ');
    writeRuns(entry, runs);
    list.append(entry);
  }
  if (!paragraphs.length) list.remove();
  return item;
}

/** Says who is known all the same where nothing was found, with links to them; nothing where nobody is. */
export function writeSharing(people: readonly Known[], root: string): (Node | string)[] {
  const links = people.flatMap(({ names: [name = ''], path }, at) => {
    const link = document.createElement('a');
    link.href = root + path;
    link.textContent = name;
    return [at ? ', ' : '', link];
  });
  return links.length ? [' The archive does know ', ...links, '.'] : [];
}
