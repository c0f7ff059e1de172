import { browser } from 'wxt/browser';
import { CardSurface, type Pointing } from '../../components/CardSurface';
import type { SurfaceActions } from '../../components/HeaderActions';
import type { TabsBeside } from '../../components/hooks/use-pin';
import type { CardSource } from '../../components/hooks/use-card-state';
import { mount } from '../../components/mount';
import { sendMessage } from '../../utils/messaging/messenger';
import { quoteGroups } from '../../utils/reading/quote-groups';
import { browserTexts } from './browser-texts';
import { firstSettings } from './first-settings';
import { openLibrary } from './open-page';

interface CardPage {
  readonly source: CardSource;
  /** What only this page can do. */
  readonly actions?: Pick<SurfaceActions, 'keepOpen' | 'allowSite' | 'isAllowed' | 'watchSites' | 'print'>;
  readonly pointing?: Pointing;
  readonly tabs?: TabsBeside;
}

/** Shows the cards of a source in popup or sidebar. */
export async function mountCard({ source, actions, pointing, tabs }: CardPage): Promise<void> {
  const settings = await firstSettings();
  const all: SurfaceActions = {
    ...actions,
    openSettings: () => void browser.runtime.openOptionsPage(),
    openLibrary,
    copyText: (text) => navigator.clipboard.writeText(text),
    // The reader may close the share sheet: that is no failure.
    ...('share' in navigator ? { share: (data) => void navigator.share(data).catch(() => undefined) } : {}),
  };
  mount(
    <CardSurface
      source={source}
      settings={settings}
      actions={all}
      {...(pointing === undefined ? {} : { pointing })}
      {...(tabs === undefined ? {} : { tabs })}
      onShowQuote={(tabId, sources, index) => sendMessage('showQuote', { tabId, sources, index })}
      onShowAll={(tabId, card) => sendMessage('showAllQuotes', { tabId, groups: quoteGroups(card) })}
      onClearQuotes={(tabId) => void sendMessage('clearQuotes', { tabId })}
    />,
    browserTexts(),
  );
}
