/**
 * Functions that run inside Firefox's own window (see FirefoxChrome.run): each is sent as text, so it stands alone.
 * The types below are the small part of Firefox's insides that they use.
 */
/** `tab` is a page of the extension's own in the tab in front. */
export type Place = 'popup' | 'sidebar' | 'tab';

interface ChromeBrowser extends HTMLElement {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  };
  readonly browsingContext: {
    prefersColorSchemeOverride: 'light' | 'dark';
    mediumOverride: string;
    readonly currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

declare global {
  interface Window {
    nutgrafView?: (place: Place) => ChromeBrowser | null;
  }
}

interface Answer {
  readonly value?: string;
  readonly error?: string;
}

interface HttpChannel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } };
  QueryInterface(type: unknown): HttpChannel;
}

declare const Services: {
  readonly obs: { addObserver(observer: (subject: HttpChannel) => void, topic: string): void };
};
declare const Ci: { readonly nsIHttpChannel: unknown };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
};

/** Makes the way to the extension's views known to the functions below; once a window. */
export function learnViews(): void {
  window.nutgrafView = (place) => {
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
    if (place === 'popup')
      return document.querySelector<ChromeBrowser>('browser[webextension-view-type=popup]');
    if (place === 'tab')
      return (window as unknown as { gBrowser: { selectedBrowser: ChromeBrowser } }).gBrowser.selectedBrowser;
    return sidebar?.querySelector<ChromeBrowser>('#webext-panels-browser') ?? null;
  };
}

/** Notes the address of each request from now on that is not the browser's own. */
export function watchRequests(): void {
  const store = globalThis as typeof globalThis & { nutgrafRequests?: string[] };
  const requests: string[] = (store.nutgrafRequests = []);
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (!channel.loadInfo.triggeringPrincipal.isSystemPrincipal) requests.push(channel.URI.spec);
  }, 'http-on-opening-request');
}

export function listRequests(): string[] {
  return (globalThis as typeof globalThis & { nutgrafRequests?: string[] }).nutgrafRequests ?? [];
}

/** Clicks the toolbar button of an extension. A popup that is still open would take the click as its end. */
export function pressIcon(id: string): void {
  if (document.querySelector('browser[webextension-view-type=popup]') !== null)
    throw new Error('A popup is open');
  const button = document.getElementById(`${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`);
  if (button === null) throw new Error('The icon is not in the toolbar');
  button.click();
}

/** Whether the popup or sidebar has loaded its page. */
export function isReady(place: Place): boolean {
  const path = { popup: '/popup.html', sidebar: '/sidepanel.html', tab: '.html' }[place];
  const { spec = '' } = window.nutgrafView?.(place)?.currentURI ?? {};
  return spec.startsWith('moz-extension:') && spec.endsWith(path);
}

/** Whether the popup or sidebar is no longer there. */
export function isGone(place: 'popup' | 'sidebar'): boolean {
  const selector = place === 'popup' ? 'browser[webextension-view-type=popup]' : '#sidebar-box:not([hidden])';
  return document.querySelector(selector) === null;
}

/**
 * Runs code in the page of the popup or sidebar and gives what it returns.
 * @param gesture as if the reader had just clicked: what needs a gesture is allowed.
 */
export async function runInView(place: Place, code: string, gesture: boolean): Promise<unknown> {
  const browser = window.nutgrafView?.(place);
  if (!browser) throw new Error(`No ${place}`);
  const manager = browser.messageManager;
  const name = `nutgraf:${Math.random()}`;
  // A sandbox with the page's own globals: code from outside runs though the page's policy forbids eval.
  const script = `(async () => {
    const send = (data) => sendAsyncMessage(${JSON.stringify(name)}, data);
    const gesture = ${String(gesture)} ? content.windowUtils.setHandlingUserInput(true) : null;
    if (gesture !== null) content.document.notifyUserGestureActivation();
    try {
      const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Components.utils.evalInSandbox(
        '(async () => JSON.stringify((await ' + ${JSON.stringify(code)} + ') ?? null))()', sandbox);
      send({ value });
    } catch (error) { send({ error: String(error) }); }
    finally { gesture?.destruct(); }
  })()`;
  const answer = await new Promise<Answer>((resolve) => {
    const listen = ({ data }: { data: Answer }): void => {
      manager.removeMessageListener(name, listen);
      resolve(data);
    };
    manager.addMessageListener(name, listen);
    // A page that is on its way in or out swallows the script.
    setTimeout(() => listen({ data: { error: 'no answer' } }), 10_000);
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return JSON.parse(answer.value ?? 'null') as unknown;
}

/** A picture of the popup or sidebar as a data URL; of the given height from the top, or of what is seen. */
export async function drawView(place: Place, height: number | null): Promise<string> {
  const browser = window.nutgrafView?.(place);
  if (!browser) throw new Error(`No ${place}`);
  const rect = height === null ? null : new DOMRect(0, 0, browser.clientWidth, height);
  const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}

export function closeView(place: 'popup' | 'sidebar'): void {
  if (place === 'sidebar') {
    (globalThis as unknown as { SidebarController: { hide(): void } }).SidebarController.hide();
    return;
  }
  const popup = document.querySelector('browser[webextension-view-type=popup]');
  (popup?.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** What `prefers-color-scheme` says in the popup and in the sidebar, as far as they are open. */
export function paint(theme: 'light' | 'dark'): void {
  for (const place of ['popup', 'sidebar', 'tab'] as const) {
    const view = window.nutgrafView?.(place);
    if (view) view.browsingContext.prefersColorSchemeOverride = theme;
  }
}

export function focusView(place: Place): void {
  window.nutgrafView?.(place)?.focus();
}

/** What media queries hear: "print", or nothing for the screen. */
export function setMedium(place: Place, medium: string): void {
  const view = window.nutgrafView?.(place);
  if (view) view.browsingContext.mediumOverride = medium;
}
