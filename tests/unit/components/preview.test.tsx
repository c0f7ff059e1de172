// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardView } from '../../../components/CardView';
import { card, source, what, who } from '../../support/sample-facts';
import { settle, show, type View } from '../../support/view';

const ASTOR = 'The boat was steered by Ruven Astor that night.';
const facts = card({
  what: [what('A ferry sank.')],
  who: [who('Ruven Astor', { kind: 'person', sources: [source(ASTOR)] })],
});

const actions = { openSettings: () => {}, openLibrary: () => {}, copyText: () => Promise.resolve() };
const page = {
  showQuote: () => Promise.resolve('shown' as const),
  showAll: () => Promise.resolve(0),
  clearQuotes: () => {},
};

async function point(view: View, kind: string, pointerType = 'mouse', rest = 400): Promise<void> {
  const fact = view.one(`.fact[data-kind="${kind}"]`);
  await settle(() => {
    fact.dispatchEvent(new PointerEvent('pointerenter', { pointerType }));
    vi.advanceTimersByTime(rest);
  });
}

describe('the preview of a quote', () => {
  let view: View;
  beforeEach(async () => {
    view = await show(<CardView card={facts} page={page} actions={actions} />);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows under a pointer that rests, the words of the fact marked, for the eyes alone', async () => {
    await point(view, 'who');
    expect(view.text('.preview')).toBe(ASTOR);
    expect(view.text('.preview mark')).toBe('Ruven Astor');
    expect(view.one('.preview').getAttribute('aria-hidden')).toBe('true');
  });

  it.each([
    ['a pointer that passes by', 'who', 'mouse', 100],
    ['a finger', 'who', 'touch', 400],
    ['a fact that is its whole quote', 'what', 'mouse', 400],
  ])('does not show under %s', async (_what, kind, pointerType, rest) => {
    await point(view, kind, pointerType, rest);
    expect(view.all('.preview')).toEqual([]);
  });

  const leave = (selector: string, wait: number): Promise<void> =>
    settle(() => {
      view.one(selector).dispatchEvent(new PointerEvent('pointerleave'));
      vi.advanceTimersByTime(wait);
    });

  it('goes a moment after the pointer has left', async () => {
    await point(view, 'who');
    await leave('.fact[data-kind="who"]', 300);
    expect(view.all('.preview')).toHaveLength(1);
    await settle(() => vi.advanceTimersByTime(300));
    expect(view.all('.preview')).toEqual([]);
  });

  it('stays while the pointer is on it, and goes when it leaves', async () => {
    await point(view, 'who');
    await leave('.fact[data-kind="who"]', 300);
    await settle(() => {
      view.one('.preview').dispatchEvent(new PointerEvent('pointerenter'));
      vi.advanceTimersByTime(5000);
    });
    expect(view.all('.preview')).toHaveLength(1);
    await leave('.preview', 600);
    expect(view.all('.preview')).toEqual([]);
  });

  it('gives way to the quote itself', async () => {
    await point(view, 'who');
    await view.click('.fact[data-kind="who"]');
    expect(view.all('.preview')).toEqual([]);
    await point(view, 'who');
    expect(view.all('.preview')).toEqual([]);
  });

  it('goes on Escape, and the popup stays', async () => {
    await point(view, 'who');
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settle(() => document.dispatchEvent(press));
    expect(view.all('.preview')).toEqual([]);
    expect(press.defaultPrevented).toBe(true);
  });
});
