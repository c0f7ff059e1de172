import { browser } from 'wxt/browser';

/** Words of a page that the reader pointed at. */
export interface PointedWords {
  readonly tabId: number;
  readonly words: string;
}

const KEY = 'pointed';

/** Keeps words, in memory only, for a sidebar that is still opening; a full storage costs them alone. */
export async function keepPointed(pointed: PointedWords): Promise<void> {
  await browser.storage.session.set({ [KEY]: pointed }).catch(() => undefined);
}

/** The words kept last, or null; they are given once. */
export async function takePointed(): Promise<PointedWords | null> {
  const { [KEY]: pointed } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return (pointed as PointedWords | undefined) ?? null;
}
