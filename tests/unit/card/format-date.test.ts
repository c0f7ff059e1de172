import { describe, expect, it } from 'vitest';
import { compareDates, formatDate } from '../../../utils/card/format-date';

describe('formatDate', () => {
  it.each([
    ['2013', '2013'],
    ['2024-11', 'Nov 2024'],
    ['2024-11-15', '15 Nov 2024'],
    // The calendar day as printed, whatever the zone says.
    ['2024-11-07T23:30:00-05:00', '7 Nov 2024'],
    ['0987', '987'],
    ['2024-11-04/2024-11-06', '4–6 Nov 2024'],
    ['2013-07/2023-12-31', 'Jul 2013 – 31 Dec 2023'],
    ['2024-11-15/2024-11-15', '15 Nov 2024'],
  ])('prints %s as %s', (value, printed) => {
    expect(formatDate(value, 'en-GB').replace(/\u2009/g, '')).toBe(printed);
  });

  it('follows the locale', () => {
    expect(formatDate('2024-11-15', 'en-US')).toBe('Nov 15, 2024');
    expect(formatDate('2024-11-15', 'de')).toBe('15. Nov. 2024');
  });

  it.each(['', 'soon', '2013/', '/2014', 'Monday'])('gives %j back, which is no calendar value', (value) => {
    expect(formatDate(value, 'en-GB')).toBe(value);
  });
});

describe('compareDates', () => {
  it('sorts by start, the less precise first, the undated last', () => {
    const dates = ['soon', '2024-11-15', '2013', '2024', '2023-12-31/2024-01-02'];
    expect(dates.sort(compareDates)).toEqual(['2013', '2023-12-31/2024-01-02', '2024', '2024-11-15', 'soon']);
  });
});
