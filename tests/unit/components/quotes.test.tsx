// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CardView } from '../../../components/CardView';
import type { QuotePage } from '../../../components/hooks/use-quote';
import type { QuoteOutcome } from '../../../utils/model/reading';
import type { WhoFact } from '../../../utils/model/card';
import { card, source, what, who } from '../../support/sample-facts';
import { settle, show, type View } from '../../support/view';

const actions = { openSettings: () => {}, openLibrary: () => {}, copyText: () => Promise.resolve() };
const ASTOR = who('Ruven Astor', {
  sources: [source('Captain Ruven Astor swam ashore.', 8), source('Police heard Ruven Astor.', 0)],
});

function open(facts: readonly WhoFact[], page: Partial<QuotePage> = {}): Promise<View> {
  const answers: QuotePage = {
    showQuote: () => Promise.resolve('shown'),
    showAll: () => Promise.resolve(3),
    clearQuotes: () => {},
    ...page,
  };
  return show(
    <CardView card={card({ who: facts, what: [what('A ferry sank.')] })} page={answers} actions={actions} />,
  );
}

const FACT = '.fact[data-kind="who"]';

describe('a fact', () => {
  it('is a button that unfolds its quote with its words marked, and folds it again', async () => {
    const clearQuotes = vi.fn<() => void>();
    const view = await open([ASTOR], { clearQuotes });
    const button = view.one(FACT);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await view.click(FACT);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(view.one('.quote').id).toBe(button.getAttribute('aria-controls'));
    expect(view.text('blockquote')).toBe('Captain Ruven Astor swam ashore.');
    expect(view.text('mark')).toBe('Ruven Astor');
    await view.click(FACT);
    expect(view.all('.quote')).toEqual([]);
    expect(clearQuotes).toHaveBeenCalledOnce();
  });

  it('is alone unfolded', async () => {
    const view = await open([ASTOR]);
    await view.click(FACT);
    await view.click('.fact[data-kind="what"]');
    expect(view.all('.fact[aria-expanded="true"]').map((fact) => fact.dataset['kind'])).toEqual(['what']);
  });

  it('does not repeat a sentence that stands right above', async () => {
    const view = await open([]);
    await view.click('.fact[data-kind="what"]');
    expect(view.all('blockquote')).toEqual([]);
    expect(view.text('.quote-status')).toBe('Word for word · Paragraph 1 · shown in the page');
  });

  it.each([
    ['shown', 'Paragraph 8 · shown in the page'],
    ['not-on-page', 'Paragraph 8 · no longer on the page'],
    ['no-access', 'Paragraph 8 · the page cannot be reached; click the toolbar icon again'],
  ] satisfies [QuoteOutcome, string][])('says of a quote that is %s: %s', async (outcome, words) => {
    const view = await open([ASTOR], { showQuote: () => Promise.resolve(outcome) });
    await view.click(FACT);
    expect(view.text('.quote-status')).toBe(words);
    expect(view.text('main > output')).toBe(words);
  });

  it('says that the page cannot be reached when nobody answers', async () => {
    const view = await open([ASTOR], { showQuote: () => Promise.reject(new Error('gone')) });
    await view.click(FACT);
    expect(view.one('.quote').dataset['status']).toBe('no-access');
  });

  it('goes from one place to the next and stops at the last', async () => {
    const showQuote = vi.fn<QuotePage['showQuote']>(() => Promise.resolve('shown'));
    const view = await open([ASTOR], { showQuote });
    await view.click(FACT);
    expect(view.text('.quote-steps')).toBe('1 of 2');
    await view.click('.quote-steps button:last-child');
    expect(view.text('.quote-steps')).toBe('2 of 2');
    expect(view.text('.quote-status')).toBe('Headline · shown in the page');
    await view.click('.quote-steps button:last-child');
    expect(showQuote.mock.calls.map(([, index]) => index)).toEqual([0, 1]);
  });

  it('takes no answer for another place', async () => {
    const waiting: ((outcome: QuoteOutcome) => void)[] = [];
    const showQuote: QuotePage['showQuote'] = () => new Promise((resolve) => waiting.push(resolve));
    const view = await open([ASTOR], { showQuote });
    await view.click(FACT);
    await view.click('.quote-steps button:last-child');
    await settle(() => waiting[0]?.('not-on-page'));
    expect(view.one('.quote').dataset['status']).toBe('looking');
    await settle(() => waiting[1]?.('shown'));
    expect(view.one('.quote').dataset['status']).toBe('shown');
  });

  it('folds on Escape and takes the focus back', async () => {
    const view = await open([ASTOR]);
    await view.click(FACT);
    view.one('.quote-steps button:last-child').focus();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settle(() => document.activeElement?.dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(view.all('.quote')).toEqual([]);
    expect(document.activeElement).toBe(view.one(FACT));
  });

  it('leaves Escape to the browser where nothing is unfolded', async () => {
    await open([ASTOR]);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settle(() => document.body.dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(false);
  });

  it('is brought up out of a folded list when the reader pointed at it in the page', async () => {
    const points = Array.from({ length: 12 }, (_, rank) => what(`Point number ${rank}.`));
    const done = vi.fn<() => void>();
    const page: QuotePage = {
      showQuote: () => Promise.resolve('shown'),
      showAll: () => Promise.resolve(0),
      clearQuotes: () => {},
    };
    const pointed = { tabId: 1, words: 'number 11', done };
    const view = await show(
      <CardView card={card({ what: points })} page={page} actions={actions} pointed={pointed} />,
    );
    expect(view.text('.fact[aria-expanded="true"]')).toBe('Point number 11.');
    expect(document.activeElement).toBe(view.one('.fact[aria-expanded="true"]'));
    expect(done).toHaveBeenCalled();
  });
});

describe('all facts at once', () => {
  it('are shown in the page and put out by the same button', async () => {
    const clearQuotes = vi.fn<() => void>();
    const view = await open([ASTOR], { clearQuotes });
    await view.click('#show-all');
    expect(view.one('#show-all').getAttribute('aria-pressed')).toBe('true');
    expect(view.text('main > output')).toBe('3 quotes shown in the page');
    await view.click('#show-all');
    expect(view.one('#show-all').getAttribute('aria-pressed')).toBe('false');
    expect(clearQuotes).toHaveBeenCalledOnce();
  });

  it('give way to a single one', async () => {
    const view = await open([ASTOR]);
    await view.click('#show-all');
    await view.click(FACT);
    expect(view.one('#show-all').getAttribute('aria-pressed')).toBe('false');
  });
});
