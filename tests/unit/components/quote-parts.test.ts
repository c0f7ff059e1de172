import { describe, expect, it } from 'vitest';
import { splitQuote } from '../../../components/quote-parts';

describe('splitQuote', () => {
  it.each([
    ['Astor swam ashore.', ['Astor'], 'Astor', ''],
    ['Somalia and Mali agreed.', ['Mali'], 'Mali', 'Somalia and '],
    ['The LOHA closed the port.', ['Lake Orlo Harbour Authority', 'LOHA'], 'LOHA', 'The '],
    // No whole word: better part of one than nothing.
    ['The Malian army left.', ['Mali'], 'Mali', 'The '],
    ['It sank.', ['Astor', ''], '', 'It sank.'],
    ['', ['Astor'], '', ''],
  ])('marks in %j', (quote, words, marked, before) => {
    const parts = splitQuote(quote, words);
    expect(parts).toMatchObject({ marked, before });
    expect(parts.before + parts.marked + parts.after).toBe(quote);
  });
});
