import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { WelcomeView, type WelcomePlace } from '../../components/WelcomeView';
import { browserTexts } from '../shared/browser-texts';

const texts = browserTexts();
document.title = texts.text('welcomeTitle');

// Firefox for Android has no shortcuts.
const commands = (await browser.commands?.getAll()) ?? [];
const keysOf = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';

mount(
  <WelcomeView place={place()} cardKeys={keysOf('_execute_action')} sidebarKeys={keysOf('open-sidebar')} />,
  texts,
);

function place(): WelcomePlace {
  if (navigator.userAgent.includes('Android')) return 'android';
  return import.meta.env.FIREFOX ? 'firefox' : 'chrome';
}
