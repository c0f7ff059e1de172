import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../utils/messaging/messenger';
import { askForEverySite, askForSite, isAllowed, watchSites } from '../../utils/messaging/site-access';
import { takePointed } from '../../utils/storage/pointed';
import { mountCard } from '../shared/mount-card';
import { followTabs } from './follow-tabs';
import { printPage } from './print-page';
import { tabsBeside } from './tabs-beside';

/** The window that the sidebar belongs to: it never looks at another's tabs. */
const ownWindow = browser.windows.getCurrent().then(({ id }) => id ?? browser.windows.WINDOW_ID_CURRENT);

/** Own questions under way: what is announced meanwhile is their own answer, and asking again would go round in circles. */
let asking = 0;

void mountCard({
  source: {
    async load(fresh, article) {
      asking++;
      try {
        return await sendMessage('openCard', {
          source: 'sidebar',
          windowId: await ownWindow,
          fresh,
          article,
        });
      } finally {
        asking--;
      }
    },
    follow: (onChange) =>
      followTabs(ownWindow, {
        onPage: onChange,
        onReading: () => {
          if (asking === 0) onChange();
        },
      }),
  },
  actions: {
    print: printPage,
    allowSite: (origin) => void (origin === null ? askForEverySite() : askForSite(origin)),
    isAllowed,
    watchSites,
  },
  pointing: (onPoint) => {
    const take = async (): Promise<void> => {
      const pointed = await takePointed();
      if (pointed !== null) onPoint(pointed.tabId, pointed.words);
    };
    void take();
    return onMessage('factPointed', take);
  },
  tabs: tabsBeside(ownWindow),
});
