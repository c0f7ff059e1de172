import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../../utils/card/format-quantity';

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
