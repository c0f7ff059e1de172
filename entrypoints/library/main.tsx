import { browser } from 'wxt/browser';
import { LibraryPage } from '../../components/library/LibraryPage';
import { mount } from '../../components/mount';
import { Themed } from '../../components/Themed';
import { readLibrarySettings } from '../../utils/storage/settings';
import { browserTexts } from '../shared/browser-texts';
import { firstSettings } from '../shared/first-settings';
import { libraryStore } from '../shared/library-store';

const texts = browserTexts();
document.title = texts.text('libraryTitle');

const [settings, { on }] = await Promise.all([firstSettings(), readLibrarySettings()]);
mount(
  <Themed settings={settings}>
    <LibraryPage store={libraryStore} on={on} openSettings={() => void browser.runtime.openOptionsPage()} />
  </Themed>,
  texts,
);
