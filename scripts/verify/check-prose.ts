import { readDigest } from '../../src/model/citations.ts';
import type { Entry } from '../../src/model/parse-entry.ts';
import type { Problem } from '../../src/model/problems.ts';
import type { Readable } from '../../src/model/read-content.ts';
import { findUnsupported, stemOf, type Support, type Vocabulary } from '../../src/model/support.ts';
import type { ArticleRecord } from '../../src/schemas/article.ts';
import type { Source, Sources } from './match-texts.ts';

/** Gives what prose about some paragraphs may rest on. */
function supportFor(content: Readable, article: string, { paragraphs }: Source) {
  const names = new Map(content.people.map((entry) => [entry.id, entry.data.name]));
  const claims = content.departures.flatMap((entry) =>
    entry.data.claims.filter((claim) => claim.article === article),
  );
  return (numbers: readonly number[]): Support => {
    const cited = numbers.flatMap((n) => paragraphs.get(n) ?? []);
    const people = cited.flatMap((paragraph) => paragraph.people);
    return {
      paragraphs: cited.map((paragraph) => paragraph.plain),
      names: people.flatMap((id) => names.get(id) ?? []),
      claims: claims.filter((claim) => numbers.includes(claim.paragraph)),
      exempt: content.site ? [content.site.organization] : [],
    };
  };
}

function unsupported(
  prose: string,
  support: Support,
  vocabulary: Vocabulary,
  cited: readonly number[],
): string | undefined {
  const words = findUnsupported(prose, support, vocabulary);
  const where = cited.map((n) => `¶${n}`).join(' ');
  return words.length
    ? `${words.map((word) => `"${word}"`).join(', ')} is in none of what is cited (${where})`
    : undefined;
}

function checkDigest(
  entry: Entry<ArticleRecord>,
  source: Source,
  supportOf: (numbers: readonly number[]) => Support,
  vocabulary: Vocabulary,
): Problem[] {
  const at = (line: number) => ({ file: entry.file, line: entry.bodyLine + line - 1, column: 1 });
  const { cited, uncited } = readDigest(entry.body);
  const none = {
    ...at(1),
    message: 'the digest is empty',
    right: 'a summary in our own words, with citations',
  };
  return [
    ...(cited.length || uncited.length ? [] : [none]),
    ...uncited.map(({ text, line }) => ({
      ...at(line),
      message: `nothing is cited for "${text.slice(0, 60)}"`,
      right: 'end it with a citation such as [¶26](#p26)',
    })),
    ...cited.flatMap(({ text, paragraphs, line }): Problem[] => {
      const missing = paragraphs.filter((n) => !source.paragraphs.has(n));
      if (missing.length)
        return [
          {
            ...at(line),
            message: `there is no paragraph ${missing.join(', ')}`,
            right: `one of ${[...source.paragraphs.keys()].join(', ')}`,
          },
        ];
      const message = unsupported(text, supportOf(paragraphs), vocabulary, paragraphs);
      return message
        ? [{ ...at(line), message, right: 'cite the paragraph that says so, or say only what it says' }]
        : [];
    }),
  ];
}

function checkOutline(
  entry: Entry<ArticleRecord>,
  source: Source,
  supportOf: (numbers: readonly number[]) => Support,
  vocabulary: Vocabulary,
): Problem[] {
  const at = (index: number) => ({ file: entry.file, ...entry.locate(['outline', index]) });
  const listed = new Set(entry.data.outline.map((item) => item.paragraph));
  const left = [...source.paragraphs.keys()].filter((n) => !listed.has(n));
  return [
    ...(left.length
      ? [
          {
            ...at(0),
            message: `the outline leaves out paragraph ${left.join(', ')}`,
            right: '{ paragraph: …, gist: … } for every paragraph',
          },
        ]
      : []),
    ...entry.data.outline.flatMap((item, index): Problem[] => {
      if (!source.paragraphs.has(item.paragraph))
        return [
          {
            ...at(index),
            message: `there is no paragraph ${item.paragraph}`,
            right: `one of ${[...source.paragraphs.keys()].join(', ')}`,
          },
        ];
      const message = unsupported(item.gist, supportOf([item.paragraph]), vocabulary, [item.paragraph]);
      return message
        ? [{ ...at(index), message, right: 'a gist that says only what its paragraph says' }]
        : [];
    }),
  ];
}

/** The label of each line of context names nothing that its paragraph does not. */
function checkLabels(content: Readable, sources: Sources, vocabulary: Vocabulary): Problem[] {
  return content.context.flatMap(({ label, article, paragraph }, index): Problem[] => {
    const source = sources.get(article);
    if (!source?.paragraphs.has(paragraph)) return [];
    const support = supportFor(content, article, source)([paragraph]);
    const message = unsupported(label, support, vocabulary, [paragraph]);
    const right = 'a label that says only what its paragraph says';
    return message ? [{ ...content.at('context', [index, 'label']), message, right }] : [];
  });
}

/** Words that begin small, wherever the texts and our own prose have them. */
function smallWords(prose: readonly string[]): string[] {
  return prose.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}'-]*/gu) ?? []);
}

function vocabularyOf({ articles, people }: Readable, sources: Sources): Vocabulary {
  const texts = [...sources.values()].flatMap(({ paragraphs }) => [...paragraphs.values()]);
  const ours = articles.flatMap(({ body, data }) => [body, ...data.outline.map(({ gist }) => gist)]);
  return {
    // One letter is an initial, and begins many a sentence.
    names: new Set(people.flatMap((entry) => entry.data.name.split(' ')).filter((part) => part.length > 1)),
    small: new Set(smallWords([...texts.map(({ plain }) => plain), ...ours]).map(stemOf)),
  };
}

/** Holds every digest, every gist and every label of context against the paragraphs they are about. */
export function checkProse(content: Readable, sources: Sources): Problem[] {
  const vocabulary = vocabularyOf(content, sources);
  const records = content.articles.flatMap((entry) => {
    const source = sources.get(entry.id);
    if (!source) return [];
    const supportOf = supportFor(content, entry.id, source);
    return [
      ...checkDigest(entry, source, supportOf, vocabulary),
      ...checkOutline(entry, source, supportOf, vocabulary),
    ];
  });
  return [...records, ...checkLabels(content, sources, vocabulary)];
}
