// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../utils/highlight/find-quote';

const page = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};
const never = (): boolean => false;
const anchor = (quote: string, before = '', after = '') => ({ quote, before, after });

describe('findQuote', () => {
  it.each([
    ['plain text', '<p>The dam broke. Nobody was hurt.</p>', 'Nobody was hurt.', 'Nobody was hurt.'],
    [
      'across inline elements',
      '<p>The <a href="#">dam</a> <b>broke</b> at dawn.</p>',
      'The dam broke at dawn.',
      'The dam broke at dawn.',
    ],
    ['white space folded otherwise', '<p>The\n   dam\tbroke.</p>', 'The dam broke.', 'The\n   dam\tbroke.'],
    [
      'soft hyphens and zero-width marks',
      '<p>The reser\u00ADvoir bro\u200Bke.</p>',
      'reservoir broke',
      'reser\u00ADvoir bro\u200Bke',
    ],
    ['a no-break space', '<p>about 40\u00A0people</p>', '40 people', '40\u00A0people'],
    ['over several blocks', '<p>One.</p><p>Two.</p>', 'One. Two.', 'One.Two.'],
  ])('finds %s', (_name, html, quote, text) => {
    expect(findQuote(page(html), anchor(quote), never)?.toString()).toBe(text);
  });

  it.each([
    ['other words', '<p>The dam held.</p>', 'The dam broke.'],
    ['another case', '<p>THE DAM BROKE.</p>', 'The dam broke.'],
    ['another number', '<p>12 people died.</p>', '13 people died.'],
    ['an empty quote', '<p>The dam broke.</p>', ' \u200B '],
    ['an empty page', '', 'The dam broke.'],
  ])('does not take %s for the quote', (_name, html, quote) => {
    expect(findQuote(page(html), anchor(quote), never)).toBeNull();
  });

  it('tells equal sentences apart by what stands around them', () => {
    const root = page('<p>In May: he left. In June: he left. In July: he left.</p>');
    const range = findQuote(root, anchor('he left.', 'In May: he left. In June: ', ' In July'), never);
    expect(range?.startOffset).toBe('In May: he left. In June: '.length);
  });

  it('passes over what the reader cannot see', () => {
    const root = page('<p>The dam <script>let it = 1</script>broke.</p>');
    const range = findQuote(root, anchor('The dam broke.'), (element) => element.tagName === 'SCRIPT');
    expect(range).not.toBeNull();
    expect(findQuote(root, anchor('let it'), (element) => element.tagName === 'SCRIPT')).toBeNull();
  });
});
