import { browser } from 'wxt/browser';
import { CardSurface } from '../../components/CardSurface';
import type { CardSource } from '../../components/hooks/use-card-state';
import { mount } from '../../components/mount';
import { sendMessage } from '../../utils/messaging/messenger';
import { browserTexts } from './browser-texts';

/**
 * Shows the cards of a source in popup or sidebar.
 * @param keepOpen Opens the sidebar; absent where there is none to open.
 */
export function mountCard(source: CardSource, keepOpen?: () => void): void {
  const actions = {
    ...(keepOpen === undefined ? {} : { keepOpen }),
    openSettings: () => void browser.runtime.openOptionsPage(),
    copyText: (text: string) => navigator.clipboard.writeText(text),
  };
  mount(
    <CardSurface
      source={source}
      actions={actions}
      onShowQuote={(tabId, sources, index) => sendMessage('showQuote', { tabId, sources, index })}
      onClearQuotes={(tabId) => void sendMessage('clearQuotes', { tabId })}
    />,
    browserTexts(),
  );
}
