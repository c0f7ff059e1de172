import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** A Wednesday. */
const PRINTED = '2023-05-17T22:30:00+02:00';

describe('how a date bounds its clause', () => {
  it.each([
    ['The port has been shut since Monday.', 'since'],
    ['The port has been shut since early March.', 'since'],
    ['It stays shut until Friday.', 'until'],
    ['It will be shut by Friday.', 'by'],
    ['It will be shut by the end of June.', 'by'],
    ['It was shut during May 2021.', 'during'],
    ['It was shut throughout 2021.', 'during'],
    ['It was shut between 2010 and 2015.', 'during'],
    ['It was shut on Monday.', 'on'],
    ['It was shut in 2021.', 'on'],
  ])('%s', (text, relation) => {
    expect(datesOf(PRINTED, text)[0]?.relation).toBe(relation);
  });

  it('keeps what was stated apart from what was inferred', () => {
    const stated = (text: string) => datesOf(PRINTED, text)[0]?.stated;
    expect(stated('It fell on Friday, March 5, 2021.')).toEqual(['year', 'month', 'day', 'weekday']);
    expect(stated('It fell on March 5.')).toEqual(['month', 'day']);
    expect(stated('It fell on Friday.')).toEqual(['weekday']);
    expect(stated('It fell yesterday.')).toEqual([]);
  });
});
