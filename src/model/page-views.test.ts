import { describe, expect, it } from 'vitest';
import { viewArticle } from './article-page.ts';
import { viewDeparture } from './departure-page.ts';
import { exampleArchive } from './example-archive.ts';
import { viewPerson } from './person-page.ts';

const archive = exampleArchive({
  departures: {
    'ada-quill-2030': [{ field: 'effective', value: '2030-01' }],
    'ada-quill-2031': [
      { field: 'kind', value: 'resigned' },
      { field: 'announced', value: '2031-03-03', paragraph: 5, phrase: 'said on Monday that' },
      { field: 'reason', value: 'Quarrel' },
      { field: 'reason', value: 'Rest', preferred: 'her own words' },
    ],
    'bram-oyelaran-2031': [
      { field: 'kind', value: 'dismissed' },
      { field: 'announced', value: '2031-03-05' },
    ],
  },
  people: { 'ada-quill': { aliases: ['@quill'] } },
  mentions: { 'ada-quill': [5, 6] },
});
const publication = (released: [string, string][] = []) => ({
  archive,
  link: (path: string) => `https://example.org${path}`,
  released: new Map(released),
});
const departure = archive.departures.find(({ id }) => id === 'ada-quill-2031') ?? archive.departures[0];
if (!departure) throw new Error('no departure');

describe('the page of a departure', () => {
  const view = viewDeparture(publication(), departure);

  it('puts the preferred account of a conflict first, with the reason', () => {
    expect(view.conflicts).toMatchObject([
      { label: 'Reason', why: 'her own words', rows: [{ value: 'Rest' }, { value: 'Quarrel' }] },
    ]);
  });

  it('says what no article states', () => {
    expect(view.unstated).toBe(
      'The one article here does not state “Role”, “Took effect”, “Joined”, “Where to” and “Returned”. What is not stated may be known elsewhere.',
    );
  });

  it('leads to what happened that week, to the person’s other departures and to its neighbours', () => {
    expect(view.related.map(({ heading, departures }) => [heading, departures.map(({ id }) => id)])).toEqual([
      ['Within a week', ['bram-oyelaran-2031']],
      ['That month, day not stated', []],
      ['Other departures of Ada Quill', ['ada-quill-2030']],
    ]);
    expect([view.previous?.to, view.next?.to]).toEqual([
      '/departures/ada-quill-2030/',
      '/departures/bram-oyelaran-2031/',
    ]);
  });

  it('is cited with its address, and with its day once it is released', () => {
    const address = 'https://example.org/departures/ada-quill-2031/';
    expect(view.citation).toBe(`“Ada Quill resigns from Lighthouse”. Harbour. ${address}`);
    const released = publication([['/departures/ada-quill-2031/', '2031-04-01']]);
    expect(viewDeparture(released, departure).citation).toBe(
      `“Ada Quill resigns from Lighthouse”. Harbour. 1 April 2031. ${address}`,
    );
  });
});

describe('the page of a person', () => {
  it('begins with what happened and where articles name the person', () => {
    const view = viewPerson(archive, departure.person);
    expect(view.lede).toBe(
      'Left in January 2030. Resigned, announced on 3 March 2031. Named in two paragraphs of one article.',
    );
    expect(view).toMatchObject({ hasOtherNames: true, named: true });
  });

  it('says so where no departure is stated', () => {
    const named = exampleArchive({ departures: {}, people: { 'edda-holm': {} } });
    const [person] = named.people;
    expect(person && viewPerson(named, person).lede).toBe(
      'No departure of Edda Holm from Lighthouse is stated here.',
    );
  });
});

describe('the page of an article', () => {
  const [article] = archive.articles;
  if (!article) throw new Error('no article');

  it('has no text in the public edition', () => {
    expect(viewArticle(archive, article).text).toBeUndefined();
  });

  it('marks in the text what something rests on, and lists every paragraph of it', () => {
    const text = new Map([
      [2, { html: '<h1 id="x">Keepers</h1>' }],
      [5, { html: '<p>She said on Monday that she went.</p>' }],
    ]);
    const view = viewArticle(archive, article, text);
    expect(view.text?.get(5)).toBe('<p>She <mark>said on Monday that</mark> she went.</p>');
    expect(view.text?.get(2)).toBe('<h3>Keepers</h3>');
    expect(view.paragraphs.map(({ n }) => n)).toEqual([2, 3, 5, 6]);
  });
});
