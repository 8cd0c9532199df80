import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { searchNames, type NamedArchive } from '../../../src/model/search-names.ts';
import { titleParts } from '../../../src/model/title-parts.ts';
import type { Data } from '../../build/page-facets.ts';
import { seededNumbers } from './misspell.ts';

/** Files of a built site that a generated one needs to be searched: pages with the box, scripts, headers. */
const SHELL = ['index.html', '404.html', '_headers', '_astro', 'before-paint.js', 'search'];
const WORDS_PER_ARTICLE = 890;
const WORDS_PER_PARAGRAPH = 45;
const VOCABULARY = 20_000;
const FIRST =
  'Ada Bram Cleo Dario Edith Femi Grace Hugo Ines Jonas Kira Liam Maya Noor Omar Petra Quinn Rosa Saul Tessa Uma Viktor Wanda Xenia Yusuf Zoe Alice Boris Carla David Elena Frank Gita Henry Irene Julia Karim Laura Mario Nadia Oscar Paula Rahul Sofia Tomas Ursula Vera Walter Yara Zane'.split(
    ' ',
  );
const ONSETS = 'b br ch d dr f g gr h j k kr l m n p pr r s sh st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ie ou'.split(' ');
const CODAS = ['', '', 'l', 'n', 'r', 's', 't', 'm', 'ck', 'nd', 'rt'];

/** A made-up archive of so many articles and people. */
export interface Corpus {
  readonly articles: number;
  readonly people: number;
}

function wordMaker(random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? list[0]!;
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return { pick, word: (syllables: number) => Array.from({ length: syllables }, syllable).join('') };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Names, titles and dates, the same for a size on every machine. */
function makeArchive({ articles, people }: Corpus): NamedArchive {
  const { pick, word } = wordMaker(seededNumbers(articles));
  const random = seededNumbers(people);
  const date = () =>
    `20${10 + Math.floor(random() * 20)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const publishers = Array.from({ length: 40 }, () => capital(word(2)));
  const records = Array.from({ length: articles }, (_, at) => {
    const published = date();
    const title = Array.from({ length: 8 }, () => word(2)).join(' ');
    return {
      id: `article-${at}`,
      title: capital(title),
      publisher: pick(publishers),
      published,
      otherTitles: [],
    };
  });
  const names = new Set<string>();
  while (names.size < people) names.add(`${pick(FIRST)} ${capital(word(2 + Math.floor(random() * 2)))}`);
  const persons = [...names].map((name) => ({ id: slug(name), name, aliases: [], scripts: [] }));
  const departures = persons.map((person) => {
    const when = date();
    return {
      id: `${person.id}-${when.slice(0, 4)}`,
      person,
      title: `${person.name} ${pick(['resigns from', 'leaves', 'is dismissed from'])} Lighthouse`,
      date: when,
      articles: [pick(records), pick(records)],
    };
  });
  return { people: persons, departures, articles: records };
}

/** Writes what filters and the order by date are made from. */
function writeData({ people, departures, articles }: NamedArchive, folder: string): void {
  const leaving = new Map(departures.map((departure) => [departure.person.id, departure]));
  const named = Map.groupBy(articles, (_, at) => people[at % people.length]?.id);
  const data: Data = {
    departures: departures.map(({ id, person, date }) => ({
      id,
      person,
      announced: date,
      effective: null,
      articles: [],
    })),
    people: people.map(({ id, name }) => ({
      id,
      name,
      departures: [leaving.get(id)?.id ?? ''].filter(Boolean),
      mentions: (named.get(id) ?? []).map((article) => ({ article: article.id })),
    })),
    articles: articles.map((article, at) => ({ ...article, people: [people[at % people.length]?.id ?? ''] })),
  };
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  for (const [name, rows] of Object.entries(data))
    writeFileSync(path.join(folder, 'data', `${name}.json`), JSON.stringify(rows));
}

/** Text whose words are as unequally common as those of a language (Zipf). */
function textMaker(seed: number) {
  const random = seededNumbers(seed);
  const { word } = wordMaker(random);
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) =>
    word(rank < 200 ? 1 : rank < 4000 ? 2 : 3),
  );
  return (words: number) =>
    Array.from({ length: words }, () => vocabulary[Math.floor(VOCABULARY ** random()) - 1]).join(' ');
}

const html = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${body}</main></body></html>`;

/**
 * Writes pages as the site's, of made-up people and articles, with the shell of a built site around
 * them; they are still to be indexed.
 *
 * @returns a person of it, and a word of its first article, to be asked for.
 */
export function generateCorpus(
  corpus: Corpus,
  shell: string,
  folder: string,
): { name: string; word: string } {
  rmSync(folder, { recursive: true, force: true });
  for (const part of SHELL) cpSync(path.join(shell, part), path.join(folder, part), { recursive: true });
  const archive = makeArchive(corpus);
  const text = textMaker(corpus.articles);
  const write = (address: string, page: string) => {
    mkdirSync(path.join(folder, address), { recursive: true });
    writeFileSync(path.join(folder, address, 'index.html'), page);
  };
  const opening = text(WORDS_PER_PARAGRAPH);
  const paragraphs = Math.ceil(WORDS_PER_ARTICLE / WORDS_PER_PARAGRAPH);
  for (const [at, { id, title }] of archive.articles.entries()) {
    const named = archive.people[at % archive.people.length]?.name ?? '';
    const items = Array.from(
      { length: paragraphs },
      (_, n) =>
        `<li id="p${n + 1}"><a href="#p${n + 1}">¶ ${n + 1}</a><p>${n ? '' : `${named} `}${at || n ? text(WORDS_PER_PARAGRAPH) : opening}</p></li>`,
    );
    write(`articles/${id}`, html(title, `<ol>${items.join('')}</ol>`));
  }
  for (const { id, title } of archive.departures)
    write(`departures/${id}`, html(title, `<p>${title}. ${text(60)}</p>`));
  for (const { id, name } of archive.people) write(`people/${id}`, html(name, `<p>${name} ${text(30)}</p>`));
  writeFileSync(path.join(folder, 'search/names.json'), JSON.stringify(searchNames(archive)));
  mkdirSync(path.join(folder, 'search/titles'), { recursive: true });
  for (const [part, names] of titleParts(archive).entries())
    writeFileSync(path.join(folder, `search/titles/${part}.json`), JSON.stringify(names));
  writeData(archive, folder);
  const last = archive.people.at(-1)?.name ?? '';
  return {
    name: last,
    word: opening.split(' ').find((word) => word.length > 6 && word.at(-2) !== word.at(-3)) ?? '',
  };
}
