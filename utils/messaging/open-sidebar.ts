import { browser } from 'wxt/browser';

/** The parts of the two browsers' sidebar interfaces that are used; each browser has one of them, Android none. */
interface SidebarHosts {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a sidebar at all (Firefox for Android has none). */
export function hasSidebar(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as SidebarHosts;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the sidebar of a window. Must be called in the very handler of the reader's gesture: after any `await` the
 * gesture is spent and both browsers refuse.
 */
export function openSidebar(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidebarHosts;
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}
