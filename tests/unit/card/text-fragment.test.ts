import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../utils/card/text-fragment';

const PAGE = 'https://courier.example/orlo';

describe('textFragmentUrl', () => {
  it.each([
    ['The boat sank.', `${PAGE}#:~:text=The%20boat%20sank.`],
    // Signs with a meaning in the directive or in a Markdown link.
    ['well-known, (so) & so', `${PAGE}#:~:text=well%2Dknown%2C%20%28so%29%20%26%20so`],
    [
      'The boat had been built for sixty passengers and carried more than a hundred.',
      `${PAGE}#:~:text=The%20boat%20had%20been,more%20than%20a%20hundred.`,
    ],
    ['', PAGE],
  ])('names %j', (quote, address) => {
    expect(textFragmentUrl(PAGE, quote)).toBe(address);
  });

  it('takes the place of a fragment that is there', () => {
    expect(textFragmentUrl(`${PAGE}#comments`, 'Boat')).toBe(`${PAGE}#:~:text=Boat`);
  });

  it('survives half a surrogate pair', () => {
    expect(textFragmentUrl(PAGE, 'a\ud800b')).toBe(`${PAGE}#:~:text=a%EF%BF%BDb`);
  });

  it('is silent where the address may not be followed', () => {
    expect(textFragmentUrl('javascript:alert(1)', 'Boat')).toBeNull();
  });
});
