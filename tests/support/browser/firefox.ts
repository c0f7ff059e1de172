import puppeteer, { type Browser } from 'puppeteer-core';
import {
  poll,
  type Command,
  type ExtensionBrowser,
  type IconText,
  type MenuEntry,
  type OwnPage,
  type PrivateWindow,
  type Tab,
  type Theme,
  type View,
} from './extension-browser';
import type { LaunchOptions } from './chromium';
import { FirefoxChrome, type Connection } from './firefox-chrome';
import { FirefoxTab, FirefoxView } from './firefox-views';
import {
  answer,
  chooseEntry,
  closeWindow,
  hasLoaded,
  iconText,
  isAsking,
  isMenuOpen,
  openPrivateWindow,
  pressKeys,
} from './firefox-gestures';
import {
  closeView,
  isGone,
  isReady,
  learnViews,
  listRequests,
  paint,
  pressIcon,
  terminateBackground,
  watchRequests,
} from './firefox-scripts';

const ID = 'nutgraf@nutgraf.example';
/** Fixed, so that the extension's pages have known addresses. */
const UUID = 'b7d0c2d4-5f0e-4a7a-9f55-3f1d3a1c8e21';

/** The shortcuts as the manifest suggests them. */
const KEYS: Readonly<Record<Command, string>> = { 'open-sidebar': 'Alt+Shift+K', 'show-all': 'Alt+Shift+Y' };

export async function launchFirefox({
  executable,
  extension,
  headless,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.locale.requested': 'en-US',
      'browser.aboutwelcome.enabled': false,
      // A question can be answered as soon as it is asked.
      'security.notification_enable_delay': 0,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  const chrome = await poll('a window', () => FirefoxChrome.connect(connection));
  await chrome.run(watchRequests);
  await chrome.run(learnViews);
  await chrome.install(extension);
  return new Firefox(browser, chrome, await browser.version());
}

class Firefox implements ExtensionBrowser {
  readonly family = 'firefox';
  readonly version: string;
  readonly #browser: Browser;
  readonly #chrome: FirefoxChrome;
  #theme: Theme = 'light';

  constructor(browser: Browser, chrome: FirefoxChrome, version: string) {
    this.#browser = browser;
    this.#chrome = chrome;
    this.version = version;
  }

  async openPage(url: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(await this.#browser.newPage(), this.#chrome);
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  async clickIcon(tab: Tab): Promise<View> {
    await tab.activate();
    await this.#chrome.run(closeView, 'popup');
    await poll('the last popup to go', () => this.#chrome.run(isGone, 'popup'));
    await this.#chrome.run(pressIcon, ID);
    await poll('the popup', () => this.#chrome.run(isReady, 'popup'));
    await this.#chrome.run(paint, this.#theme);
    return new FirefoxView(this.#chrome, 'popup');
  }

  async popup(): Promise<View> {
    await poll('the popup', () => this.#chrome.run(isReady, 'popup'));
    return new FirefoxView(this.#chrome, 'popup');
  }

  async sidebar(): Promise<View> {
    await poll('the sidebar', () => this.#chrome.run(isReady, 'sidebar'));
    await this.#chrome.run(paint, this.#theme);
    return new FirefoxView(this.#chrome, 'sidebar');
  }

  async openOwn(name: OwnPage): Promise<View> {
    const page = await this.#browser.newPage();
    await page.bringToFront();
    await this.#chrome.navigate(page, `moz-extension://${UUID}/${name}.html`);
    await poll(`the page ${name}`, () => this.#chrome.run(isReady, 'tab'));
    await this.#chrome.run(paint, this.#theme);
    return new FirefoxView(this.#chrome, 'tab', () => page.close());
  }

  async chooseMenu(tab: Tab, entry: MenuEntry, at: string, selected = false): Promise<void> {
    if (!(tab instanceof FirefoxTab)) throw new TypeError('A tab of another browser');
    await tab.activate();
    await tab.rightClick(at, selected);
    await poll('the context menu', () => this.#chrome.run(isMenuOpen));
    await this.#chrome.run(chooseEntry, ID, entry);
  }

  async press(tab: Tab, command: Command): Promise<void> {
    await tab.activate();
    await this.#chrome.run(pressKeys, KEYS[command]);
  }

  async answerQuestion(allow: boolean): Promise<boolean> {
    await poll('the question', () => this.#chrome.run(isAsking));
    await this.#chrome.run(answer, allow);
    return true;
  }

  clipboard(): Promise<string> {
    return this.#chrome.run(() => navigator.clipboard.readText());
  }

  async emulatePrint(view: View, on: boolean): Promise<void> {
    if (view instanceof FirefoxView) await view.emulateMedium(on ? 'print' : '');
  }

  fillStorage(): Promise<boolean> {
    return Promise.resolve(false);
  }

  badge(): Promise<IconText> {
    return this.#chrome.run(iconText, ID);
  }

  async openPrivate(url: string): Promise<PrivateWindow> {
    await this.#chrome.run(openPrivateWindow, url);
    const chrome = await this.#chrome.another();
    await poll('its page', () => chrome.run(hasLoaded, url).catch(() => false));
    await chrome.run(learnViews);
    return {
      clickIcon: async () => {
        await poll('the icon', () =>
          chrome.run(pressIcon, ID).then(
            () => true,
            () => false,
          ),
        );
        await poll('the popup', () => chrome.run(isReady, 'popup'));
        return new FirefoxView(chrome, 'popup');
      },
      sidebar: async () => {
        await poll('the sidebar', () => chrome.run(isReady, 'sidebar'));
        return new FirefoxView(chrome, 'sidebar');
      },
      close: () => chrome.run(closeWindow),
    };
  }

  stopBackground(): Promise<void> {
    return this.#chrome.run(terminateBackground, ID);
  }

  setTheme(theme: Theme): Promise<void> {
    this.#theme = theme;
    return this.#chrome.run(paint, theme);
  }

  async closeAndListRequests(): Promise<string[]> {
    const urls = await this.#chrome.run(listRequests);
    await this.close();
    return urls;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async closed(): Promise<void> {
    await new Promise((resolve) => this.#browser.once('disconnected', resolve));
  }
}
