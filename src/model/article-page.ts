import { address } from '../urls.ts';
import type { Archive, Article } from './archive.ts';
import { boardGroups } from './board.ts';
import { displayDate } from './dates.ts';
import { letScroll, levelHeadings, markPhrases } from './mark-phrases.ts';
import { outlineOf, type OutlineParagraph } from './outline.ts';
import { counted } from './words.ts';

/** A paragraph's HTML, of which nothing came from the capture as mark-up. */
interface Rendered {
  readonly html: string;
}

const TEXT_HEADING_LEVEL = 3;

/** The text with the phrases marked that something rests on, and its headings below the page's own. */
function markText(
  text: ReadonlyMap<number, Rendered>,
  paragraphs: readonly OutlineParagraph[],
): Map<number, string> {
  const phrases = new Map(
    paragraphs.map(({ n, phrases: quoted }) => [n, quoted.map(({ phrase }) => phrase)]),
  );
  return new Map(
    [...text].map(([n, { html }]) => [
      n,
      letScroll(levelHeadings(markPhrases(html, phrases.get(n) ?? []), TEXT_HEADING_LEVEL)),
    ]),
  );
}

/** Everything that the page of an article shows. Takes the text in the full edition only. */
export function viewArticle(archive: Archive, article: Article, text?: ReadonlyMap<number, Rendered>) {
  const { articles, people, site } = archive;
  const paragraphs = outlineOf(article, people, text?.keys());
  const index = articles.indexOf(article);
  const neighbour = (at: number) => {
    const other = articles[at];
    return other && { to: address.article(other.id), title: `${other.title} (${other.label})` };
  };
  const when = [
    `published ${displayDate(article.published)}`,
    ...(article.updated ? [`updated ${displayDate(article.updated)}`] : []),
  ];
  return {
    when: when.join(', '),
    description: `What ${article.publisher} reports in “${article.title}”: a source for ${counted(article.departures.length, 'departure')}, paragraph by paragraph.`,
    board: boardGroups(article.departures, site.organization),
    paragraphs,
    text: text && markText(text, paragraphs),
    legend: text
      ? 'The text as captured, with what we say of each paragraph, whom it names, and the facts that rest on it. Numbers are the capture’s own and have gaps.'
      : 'What each paragraph says, in our words; whom it names; the facts that rest on it. Numbers are the capture’s own and have gaps.',
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}
