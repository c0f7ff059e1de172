import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { TextsContext } from '../../components/texts';
import { textsOf } from './catalogue';

/** A view rendered into the test's document, in English. */
export interface View {
  readonly root: HTMLElement;
  /** Elements that match, in document order. */
  all(selector: string): HTMLElement[];
  /** The only element that matches; throws where there is none or more than one. */
  one(selector: string): HTMLElement;
  /** What a reader sees: text with white space folded. */
  text(selector?: string): string;
  click(selector: string): Promise<void>;
  update(view: ComponentChildren): Promise<void>;
}

/** Does something and waits until the view shows what came of it, promises that answer at once included. */
export function settle(action: () => unknown): Promise<void> {
  return act(async () => {
    action();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  });
}

export async function show(view: ComponentChildren): Promise<View> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const texts = textsOf();
  const update = (next: ComponentChildren): Promise<void> =>
    settle(() => render(<TextsContext.Provider value={texts}>{next}</TextsContext.Provider>, root));
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [first, ...others] = all(selector);
    if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} or no ${selector}`);
    return first;
  };
  await update(view);
  return {
    root,
    all,
    one,
    update,
    text: (selector) =>
      (selector === undefined ? root : one(selector)).textContent.replace(/\s+/g, ' ').trim(),
    click: (selector) => settle(() => one(selector).click()),
  };
}
