import { describe, expect, it } from 'vitest';
import { publishHarbour } from '../../scripts/fixtures/publish-harbour.ts';
import { atomFeed, calendar, describeDeparture, jsonFeed } from './feeds.ts';

const ADA = '/departures/ada-quill-2031/';
const publication = publishHarbour({ released: { [ADA]: '2031-04-01' } });
const [bram, ada] = publication.archive.departures;
const HOSTILE = `A]]> <b>&"'\u0007</title>`;

describe('the description of a departure', () => {
  it('has a fact on each line, and the articles', () => {
    expect(ada && describeDeparture(ada)).toBe(
      [
        'What happened: Resigned',
        'Announced: 3 March 2031',
        'Role: Keeper of the north lamp',
        'Where to: Far Shore Survey',
        'According to: Gazette, 2031; Pier paper, 2031',
      ].join('\n'),
    );
  });

  it('says whose word a fact is and where articles differ', () => {
    expect(bram && describeDeparture(bram)).toContain(
      'What happened: Dismissed (according to the company; articles differ)',
    );
  });
});

describe('the Atom feed', () => {
  const feed = atomFeed(publication);

  it('lists departures newest first', () => {
    expect([...feed.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map((match) => match[1])).toEqual([
      'https://example.org/archive/departures/ada-quill-2031/',
      'https://example.org/archive/departures/bram-oyelaran-2031/',
    ]);
  });

  it('dates an entry by its release, and publishes none before', () => {
    expect(feed.match(/<published>.*?<\/published>/g)).toEqual([
      '<published>2031-04-01T00:00:00Z</published>',
    ]);
    expect(feed.match(/<updated>.*?<\/updated>/g)).toEqual([
      '<updated>2031-04-01T00:00:00Z</updated>',
      '<updated>2031-04-01T00:00:00Z</updated>',
      '<updated>2031-03-20T00:00:00Z</updated>',
    ]);
  });

  it('is the same whenever it is built', () => {
    expect(atomFeed(publication)).toBe(feed);
  });

  it('holds hostile names as text', () => {
    expect(atomFeed(publishHarbour({ name: HOSTILE }))).toContain(
      '<title>A]]&gt; &lt;b&gt;&amp;&quot;&#39;&lt;/title&gt; resigns from Harbour Light Company</title>',
    );
  });
});

describe('the JSON feed', () => {
  it('says the same as the Atom feed', () => {
    expect(jsonFeed(publication)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://example.org/archive/',
      feed_url: 'https://example.org/archive/feed.json',
      items: [
        {
          id: `https://example.org/archive${ADA}`,
          date_published: '2031-04-01T00:00:00Z',
          date_modified: '2031-04-01T00:00:00Z',
        },
        {
          title: 'Bram Oyelaran is dismissed from Harbour Light Company',
          date_modified: '2031-03-20T00:00:00Z',
        },
      ],
    });
    expect(jsonFeed(publication).items[1]).not.toHaveProperty('date_published');
  });
});

describe('the calendar', () => {
  const file = calendar(publication);
  const unfolded = file.replaceAll('\r\n ', '');

  it('holds only departures of which a day is stated, as all-day events', () => {
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(unfolded).toContain('\r\nUID:ada-quill-2031@example.org\r\n');
    expect(unfolded).toContain('\r\nDTSTART;VALUE=DATE:20310303\r\n');
  });

  it('names the program that made it', () => {
    expect(unfolded).toContain('\r\nPRODID:-//Departures//Archive//EN\r\n');
  });

  it('is stamped by the release, not by the build', () => {
    expect(unfolded).toContain('\r\nDTSTAMP:20310401T000000Z\r\n');
  });

  it('folds every line at 75 octets and ends each in CRLF', () => {
    const lines = calendar(publishHarbour({ name: '마일스 브런디지 '.repeat(12) })).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('').includes('\n')).toBe(false);
  });

  it('escapes what has a meaning in the format', () => {
    const hostile = calendar(
      publishHarbour({ name: 'a,b;c\\d\r\nEND:VCALENDAR', site: { title: 'x; y, z' } }),
    );
    expect(hostile.replaceAll('\r\n ', '')).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VCALENDAR resigns from');
    expect(hostile).toContain('\r\nNAME:x\\; y\\, z\r\n');
  });
});
