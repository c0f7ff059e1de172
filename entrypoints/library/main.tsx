import { browser } from 'wxt/browser';
import { LibraryPage } from '../../components/library/LibraryPage';
import { mount } from '../../components/mount';
import { readLibrarySettings } from '../../utils/storage/settings';
import { browserTexts } from '../shared/browser-texts';
import { libraryStore } from '../shared/library-store';

const texts = browserTexts();
document.title = texts.text('libraryTitle');

const { on } = await readLibrarySettings();
mount(
  <LibraryPage store={libraryStore} on={on} openSettings={() => void browser.runtime.openOptionsPage()} />,
  texts,
);
