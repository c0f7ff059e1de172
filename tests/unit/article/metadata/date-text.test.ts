import { describe, expect, it } from 'vitest';
import { parseMachineDate, parsePrintedDate } from '../../../../utils/article/metadata/date-text';
import { monthNames } from '../../../../utils/article/metadata/month-names';

const ENGLISH = monthNames('en');

describe('parseMachineDate', () => {
  it.each([
    ['2024-05-04', '2024-05-04', null],
    ['20240504', '2024-05-04', null],
    ['2024-05-04T10:15:00Z', '2024-05-04T10:15:00Z', 0],
    ['2024-05-04T10:15Z', '2024-05-04T10:15:00Z', 0],
    ['2024-05-04 07:00:00Z', '2024-05-04T07:00:00Z', 0],
    ['2024-05-04 07:00:00 UTC', '2024-05-04T07:00:00Z', 0],
    ['2024-05-04T03:00:00-04:00', '2024-05-04T03:00:00-04:00', -240],
    ['2024-05-04T23:30:00.123+0530', '2024-05-04T23:30:00+05:30', 330],
    ['2024-05-04T23:30:00', '2024-05-04T23:30:00', null],
    ['Sat, 04 May 2024 07:55:25 GMT', '2024-05-04', null],
    ['1714817725', '2024-05-04T10:15:25.000Z', 0],
    ['1714817725000', '2024-05-04T10:15:25.000Z', 0],
  ])('reads %s', (text, iso, offset) => {
    expect(parseMachineDate(text, ENGLISH)).toEqual({ day: iso.slice(0, 10), iso, offset });
  });

  it.each([
    '',
    '0001-01-01T00:00:00Z',
    '1970-01-01',
    '2024-13-01',
    '2024-02-30',
    'yesterday',
    '12345',
    '9999-12-31',
  ])('refuses %j', (text) => {
    expect(parseMachineDate(text, ENGLISH)).toBeNull();
  });
});

describe('parsePrintedDate', () => {
  it.each([
    ['Published 4 May 2024, 10:15 BST', '2024-05-04'],
    ['May 4, 2024', '2024-05-04'],
    ['MAY 4 2024 8:54 AM', '2024-05-04'],
    ['Nov. 7, 2024', '2024-11-07'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['17:41 JST, October 13, 2024', '2024-10-13'],
    ['10:43, Tue, Nov 19, 2019', '2019-11-19'],
    ['12:20pm Jan 7, 2024', '2024-01-07'],
    ['As of Friday, April 22, 2022', '2022-04-22'],
    ['4th May 2024', '2024-05-04'],
    ['the 4th of May, 2024', '2024-05-04'],
    ['Saturday 04-May-2024', '2024-05-04'],
    ['2024/05/04 09:00', '2024-05-04'],
    ['2024年5月4日', '2024-05-04'],
    ['04.05.2024', '2024-05-04'],
    ['23/05/2024', '2024-05-23'],
    ['05/23/2024', '2024-05-23'],
  ])('reads %s', (text, day) => {
    expect(parsePrintedDate(text, ENGLISH)?.day).toBe(day);
  });

  it.each([
    ['de', '4. Mai 2024, 12:03 Uhr', '2024-05-04'],
    ['es', '4 de mayo de 2024', '2024-05-04'],
    ['pt-BR', '4 de maio de 2024', '2024-05-04'],
    ['fr', 'Publié le 4 août 2024 à 10h15', '2024-08-04'],
    ['it', '4 maggio 2024', '2024-05-04'],
    ['ru', '4 мая 2024', '2024-05-04'],
  ])('reads months in %s', (language, text, day) => {
    expect(parsePrintedDate(text, monthNames(language))?.day).toBe(day);
  });

  it('reads digits month first on American pages', () => {
    expect(parsePrintedDate('05/04/2024', ENGLISH, true)?.day).toBe('2024-05-04');
    expect(parsePrintedDate('05/04/2024', ENGLISH)?.day).toBe('2024-04-05');
  });

  it.each([
    '3 hours ago',
    'May 2024',
    'Volume 12, Issue 3',
    'Version 10.4.2024.1',
    'call 0800 12 05 2024 11',
    'Ward 4 Many 2024',
    '31 February 2024',
    'about 45 May 2024',
    '2024',
    '10:15',
    '1.5.2',
  ])('finds none in %s', (text) => {
    expect(parsePrintedDate(text, ENGLISH)).toBeNull();
  });
});
