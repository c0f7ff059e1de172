import { describe, expect, it } from 'vitest';
import { formatQuantity, pluralNumber } from '../../../utils/card/format-quantity';

describe('formatQuantity', () => {
  it.each([
    [
      { min: 22, max: 22, vague: null },
      { figure: '22', upTo: false, none: false },
    ],
    [
      { min: 180, max: null, vague: null },
      { figure: '180+', upTo: false, none: false },
    ],
    [
      { min: null, max: 50, vague: null },
      { figure: '50', upTo: true, none: false },
    ],
    [
      { min: 20, max: 30, vague: null },
      { figure: '20–30', upTo: false, none: false },
    ],
    [
      { min: 1_200_000, max: 1_200_000, vague: null },
      { figure: '1,200,000', upTo: false, none: false },
    ],
    [
      { min: null, max: null, vague: 'dozens' },
      { figure: 'dozens', upTo: false, none: false },
    ],
    [
      { min: 0, max: 0, vague: null },
      { figure: '0', upTo: false, none: true },
    ],
    [
      { min: 0, max: 3, vague: null },
      { figure: '0–3', upTo: false, none: false },
    ],
    [{ min: null, max: null, vague: null }, null],
  ])('prints %j', (quantity, printed) => {
    expect(formatQuantity(quantity, 'en-GB')).toEqual(printed);
  });

  it('groups digits as the locale does', () => {
    expect(formatQuantity({ min: 12_000, max: null, vague: null }, 'de')?.figure).toBe('12.000+');
  });
});

describe('pluralNumber', () => {
  it.each([
    [{ min: 1, max: 1, vague: null }, 1],
    [{ min: 1, max: null, vague: null }, 1],
    [{ min: 1, max: 12, vague: null }, 12],
    [{ min: null, max: 40, vague: null }, 40],
    [{ min: 24, max: null, vague: 'dozens' }, 3],
    [{ min: null, max: null, vague: null }, 3],
  ])('takes for %j the plural of %d', (quantity, number) => {
    expect(pluralNumber(quantity)).toBe(number);
  });
});
