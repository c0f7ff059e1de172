// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCardState, type CardSource } from '../../../components/hooks/use-card-state';
import type { CardState } from '../../../utils/model/card-state';
import { settle, show, type View } from '../../support/view';

/** A source whose answers the test gives by hand. */
function sourceByHand() {
  const answers: ((state: CardState) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const fresh: boolean[] = [];
  let changed = (): void => {};
  const source: CardSource = {
    load(again) {
      fresh.push(again);
      return new Promise((resolve, reject) => {
        answers.push(resolve);
        failures.push(reject);
      });
    },
    follow(onChange) {
      changed = onChange;
      return () => {};
    },
  };
  return { source, answers, failures, fresh, change: () => settle(() => changed()) };
}

function Probe({ source }: { readonly source: CardSource }) {
  const [state, retry] = useCardState(source);
  return (
    <button type="button" onClick={() => retry()}>
      {state.name === 'failed' ? state.report : state.name}
    </button>
  );
}

describe('useCardState', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const wait = (ms: number): Promise<void> => settle(() => vi.advanceTimersByTime(ms));

  async function start(): Promise<{ view: View } & ReturnType<typeof sourceByHand>> {
    const hand = sourceByHand();
    return { ...hand, view: await show(<Probe source={hand.source} />) };
  }

  it('reads until there is an answer', async () => {
    const { view, answers } = await start();
    expect(view.text()).toBe('reading');
    await settle(() => answers[0]?.({ name: 'not-article' }));
    expect(view.text()).toBe('not-article');
  });

  it('shows no answer to an older question', async () => {
    const { view, answers, change } = await start();
    await change();
    await settle(() => answers[1]?.({ name: 'not-article' }));
    await settle(() => answers[0]?.({ name: 'too-large' }));
    expect(view.text()).toBe('not-article');
  });

  it('keeps the old view for a blink, so that a kept card comes without flicker', async () => {
    const { view, answers, change } = await start();
    await settle(() => answers[0]?.({ name: 'not-article' }));
    await change();
    await wait(100);
    expect(view.text()).toBe('not-article');
    await wait(50);
    expect(view.text()).toBe('reading');
    await settle(() => answers[1]?.({ name: 'too-large' }));
    await wait(1000);
    expect(view.text()).toBe('too-large');
  });

  it('reads anew when asked to', async () => {
    const { view, fresh } = await start();
    await view.click('button');
    expect(fresh).toEqual([false, true]);
  });

  it('asks once more where the background was stopped in the middle of its answer', async () => {
    const { view, answers, failures } = await start();
    await settle(() => failures[0]?.(new Error('the message channel closed')));
    expect(view.text()).toBe('reading');
    await settle(() => answers[1]?.({ name: 'not-article' }));
    expect(view.text()).toBe('not-article');
  });

  it('shows what went wrong', async () => {
    const { view, failures } = await start();
    await settle(() => failures[0]?.(new Error('no background')));
    await settle(() => failures[1]?.(new Error('no background')));
    expect(view.text()).toBe('Error: no background');
  });
});
