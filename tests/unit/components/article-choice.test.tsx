// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArticleChoice } from '../../../components/ArticleChoice';
import { article } from '../../support/sample-facts';
import { show } from '../../support/view';

describe('ArticleChoice', () => {
  it('offers the other articles by their titles and asks for the right one', async () => {
    const onChoose = vi.fn<(article: number) => void>();
    const others = ['Mill fire is out in Orsk', 'Bridge opens at last'];
    const view = await show(<ArticleChoice article={article({ others, index: 1 })} onChoose={onChoose} />);
    expect(view.all('.choice button').map(({ textContent }) => textContent)).toEqual(others);
    await view.click('.choice li:first-child button');
    await view.click('.choice li:last-child button');
    expect(onChoose.mock.calls).toEqual([[0], [2]]);
  });

  it.each([
    ['on a page of one article', { others: [] }],
    ['on a card that knows no numbers', { others: ['Mill fire is out in Orsk'] }],
  ])('offers nothing %s', async (_, over) => {
    const view = await show(<ArticleChoice article={article(over)} onChoose={() => {}} />);
    expect(view.all('button')).toEqual([]);
  });
});
