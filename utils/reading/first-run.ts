import { browser, type Browser } from 'wxt/browser';

/**
 * Opens the first page, once: when a reader has installed the extension. Not at updates, and not where it was loaded
 * from a folder, as those who work on it and automatic tests do every time.
 */
export async function welcome({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
