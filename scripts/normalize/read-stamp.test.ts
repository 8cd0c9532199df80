import { describe, expect, it } from 'vitest';
import { readStamp } from './read-stamp.ts';

describe('reading a date as a page writes it', () => {
  it.each([
    ['March 6, 2031', '2031-03-06'],
    ['Mar. 6, 2031', '2031-03-06'],
    ['6 March 2031', '2031-03-06'],
    ['Thursday, 6th of March 2031 at 9:10 am', '2031-03-06'],
    ['2031-03-06', '2031-03-06'],
    ['2031-03-06T09:10:00Z', '2031-03-06'],
    ['2031/3/6', '2031-03-06'],
    ['6.3.2031', '2031-03-06'],
    ['6. März 2031', '2031-03-06'],
    ['le 6 mars 2031', '2031-03-06'],
    ['6 de marzo de 2031', '2031-03-06'],
    ['2031年3月6日 09:10', '2031-03-06'],
    ['2031년 3월 6일', '2031-03-06'],
    ['Feb 29 14:59', 'XXXX-02-29'],
    ['3月6日', 'XXXX-03-06'],
    ['March 2031', '2031-03'],
    ['2031-03', '2031-03'],
  ])('reads %s as %s', (words, date) => {
    expect(readStamp(words)).toEqual({ date });
  });

  it('reads a time of day without a date', () => {
    expect([readStamp('9:10 am'), readStamp('14:59'), readStamp('7 p.m. EST')]).toEqual([{}, {}, {}]);
  });

  it('leaves a date open of which the month can be either number, and reads one of which it cannot', () => {
    expect(['03/06/2031', '13/06/2031', '06/13/2031', '06/06/2031 at 9:10'].map(readStamp)).toEqual([
      {},
      { date: '2031-06-13' },
      { date: '2031-06-13' },
      { date: '2031-06-06' },
    ]);
    expect(readStamp('13/13/2031')).toBeUndefined();
  });

  it.each([
    'Might 6, 2031',
    'March',
    'March 6, 2031 was a Thursday',
    'February 30, 2031',
    '2031-13-01',
    'May the lamp burn',
    '2031',
    '---',
    '',
  ])('makes no date of %j', (words) => {
    expect(readStamp(words)).toBeUndefined();
  });
});
