import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { OptionsPage } from '../../components/OptionsPage';
import { allowedSites, forgetSite, watchSites } from '../../utils/messaging/site-access';
import { selfCheck } from '../../utils/messaging/self-check';
import { browserTexts } from '../shared/browser-texts';
import { firstSettings } from '../shared/first-settings';
import { libraryStore } from '../shared/library-store';
import { openLibrary } from '../shared/open-page';
import { saveFile } from './save-file';

const texts = browserTexts();
document.title = texts.text('optionsTitle');

// Firefox for Android has no shortcuts.
const shortcuts = (await browser.commands?.getAll()) ?? [];
mount(
  <OptionsPage
    settings={await firstSettings()}
    version={browser.runtime.getManifest().version}
    shortcuts={shortcuts}
    countRequests={selfCheck}
    libraryPlace={{ store: libraryStore, saveFile, openLibrary }}
    siteStore={{ list: allowedSites, forget: forgetSite, watch: watchSites }}
  />,
  texts,
);
