import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPointed, takePointed } from '../../../utils/storage/pointed';

describe('words that the reader pointed at', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are given once, the last ones', async () => {
    await keepPointed({ tabId: 1, words: 'a ferry' });
    await keepPointed({ tabId: 2, words: 'a quake' });
    expect(await takePointed()).toEqual({ tabId: 2, words: 'a quake' });
    expect(await takePointed()).toBeNull();
  });

  it('are none at first', async () => {
    expect(await takePointed()).toBeNull();
  });
});
