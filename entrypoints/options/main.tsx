import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { OptionsView } from '../../components/OptionsView';
import { browserTexts } from '../shared/browser-texts';

const texts = browserTexts();
document.title = texts.text('optionsTitle');

// Firefox for Android has no shortcuts.
const commands = (await browser.commands?.getAll()) ?? [];
mount(<OptionsView version={browser.runtime.getManifest().version} shortcuts={commands} />, texts);
