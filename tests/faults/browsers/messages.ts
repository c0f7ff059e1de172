interface Answer {
  readonly url: string;
  readonly title: string;
}

interface Reply {
  readonly res: { readonly card?: { readonly article: { readonly title: string } } };
}

/*
 * These run in a page of the extension's own: each is sent as text, so it stands alone. The shape of a message is that of
 * @webext-core/messaging.
 */

/** Wants a new card for every tab that may be read, all in one turn. */
export async function askAllAtOnce(): Promise<Answer[]> {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const tabs = (await api.tabs.query({})).filter(({ url }) => url?.includes('/story-'));
  return Promise.all(
    tabs.map(async ({ id, url, windowId }, i) => {
      const data = { source: 'popup', windowId, tabId: id, fresh: true };
      const message = { id: i, type: 'openCard', data, timestamp: 0 };
      const { res } = await api.runtime.sendMessage<object, Reply>(message);
      return { url: url ?? '', title: res.card?.article.title ?? JSON.stringify(res) };
    }),
  );
}

/** Wants the card of the one tab that may be read, new, as many times in one turn. */
export async function askManyTimes(times: number): Promise<string[]> {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const [tab] = (await api.tabs.query({})).filter(({ url }) => url?.includes('/story-'));
  return Promise.all(
    Array.from({ length: times }, async (_, i) => {
      const data = { source: 'popup', windowId: tab?.windowId, tabId: tab?.id, fresh: true };
      const message = { id: i, type: 'openCard', data, timestamp: 0 };
      const { res } = await api.runtime.sendMessage<object, Reply>(message);
      return res.card?.article.title ?? JSON.stringify(res);
    }),
  );
}
