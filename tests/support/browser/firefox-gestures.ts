/** What a reader does in Firefox's own window: menus, keys, questions. Each function is sent as text (see FirefoxChrome.run). */

interface Menu extends HTMLElement {
  readonly state: 'open' | 'closed';
  hidePopup(): void;
}

interface KeyProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const Cc: Record<string, { createInstance(type: unknown): KeyProcessor }>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const PopupNotifications: {
  readonly panel: HTMLElement & {
    readonly state: string;
    readonly firstElementChild: {
      readonly button: HTMLElement;
      readonly secondaryButton: HTMLElement;
    } | null;
  };
};

export function isMenuOpen(): boolean {
  return (document.getElementById('contentAreaContextMenu') as Menu | null)?.state === 'open';
}

/** Chooses the extension's entry of the page's context menu, which is open. */
export function chooseEntry(extension: string, entry: string): void {
  const id = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-menuitem-_${entry}`;
  const item = document.getElementById(id);
  if (item === null) throw new Error(`No ${id} in the menu`);
  (item as HTMLElement & { doCommand(): void }).doCommand();
  (document.getElementById('contentAreaContextMenu') as Menu).hidePopup();
}

/** Presses keys as the keyboard does: "Alt+Shift+K". */
export function pressKeys(keys: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (processor === undefined) throw new Error('No keyboard');
  processor.beginInputTransactionForTests(window);
  const events = keys.split('+').map((key) => {
    const code = { Alt: 'AltLeft', Shift: 'ShiftLeft' }[key] ?? (key.length > 1 ? key : `Key${key}`);
    const named: Record<string, number> = { Alt: 18, Shift: 16, Tab: 9, Enter: 13, Escape: 27, End: 35 };
    const keyCode = named[key] ?? key.charCodeAt(0);
    // Firefox's own shortcuts still go by the code.
    // oxlint-disable-next-line typescript/no-deprecated
    return new KeyboardEvent('', { key, code, keyCode });
  });
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}

export function isAsking(): boolean {
  return PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild !== null;
}

/** Answers the browser's question for a permission. */
export function answer(allow: boolean): void {
  const question = PopupNotifications.panel.firstElementChild;
  (allow ? question?.button : question?.secondaryButton)?.click();
}

/** Opens a private window on an address. */
export function openPrivateWindow(url: string): void {
  type Opener = { openTrustedLinkIn(url: string, where: string, options: object): void };
  (window as unknown as Opener).openTrustedLinkIn(url, 'window', { private: true });
}

/** Whether the page in front of a window has loaded. */
export function hasLoaded(url: string): boolean {
  type Tabs = {
    gBrowser: {
      currentURI: { spec: string };
      selectedBrowser: { webProgress: { isLoadingDocument: boolean } };
    };
  };
  const { gBrowser } = window as unknown as Tabs;
  return gBrowser.currentURI.spec === url && !gBrowser.selectedBrowser.webProgress.isLoadingDocument;
}

export function closeWindow(): void {
  window.close();
}

/** What the toolbar icon says: its badge and its tooltip. */
export function iconText(extension: string): { readonly badge: string; readonly title: string } {
  const id = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
  const button = document
    .getElementById(id)
    ?.closest('toolbaritem')
    ?.querySelector('.unified-extensions-item-action-button');
  const icon = button ?? document.getElementById(id);
  return { badge: icon?.getAttribute('badge') ?? '', title: icon?.getAttribute('tooltiptext') ?? '' };
}
