import type { LibrarySettings, Settings } from '../utils/model/settings';
import { LibrarySection, type LibraryPlace } from './library/LibrarySection';
import { AppearanceSettings } from './settings/AppearanceSettings';
import { SelfCheck, type CountRequests } from './settings/SelfCheck';
import { SiteSettings } from './settings/SiteSettings';
import { useTexts } from './texts';

export interface Shortcut {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

interface OptionsViewProps {
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Patterns of the sites that may be read without a click. */
  readonly sites: readonly string[];
  readonly onForgetSite: (pattern: string) => void;
  readonly library: LibrarySettings;
  readonly onLibrary: (change: Partial<LibrarySettings>) => Promise<void>;
  readonly libraryPlace: LibraryPlace;
  readonly countRequests: CountRequests;
}

/** How the card looks, what the extension can see, in plain words, and how it is opened without the mouse. */
export function OptionsView(props: OptionsViewProps) {
  const { text } = useTexts();
  const { version, shortcuts, settings, onSettings, sites, onForgetSite } = props;
  const { library, onLibrary, libraryPlace, countRequests } = props;
  return (
    <main class="settings">
      <h1>{text('optionsTitle')}</h1>
      <AppearanceSettings settings={settings} onChange={onSettings} />
      <section id="privacy">
        <h2>{text('optionsPrivacy')}</h2>
        <ul>
          <li>{text('optionsPrivacyClick')}</li>
          <li>{text('optionsPrivacyDevice')}</li>
          <li>{text('optionsPrivacyKeep')}</li>
          {library.on && <li>{text('optionsPrivacyLibrary')}</li>}
        </ul>
      </section>
      <SelfCheck count={countRequests} />
      <SiteSettings sites={sites} onForget={onForgetSite} />
      <LibrarySection {...libraryPlace} settings={library} onSettings={onLibrary} />
      {shortcuts.length > 0 && (
        <section id="shortcuts">
          <h2>{text('optionsShortcuts')}</h2>
          <dl>
            {shortcuts.map(({ name, description, shortcut }) => (
              <div key={name}>
                <dt>{description || text('actionTitle')}</dt>
                <dd>{shortcut ? <kbd>{shortcut}</kbd> : text('optionsNoShortcut')}</dd>
              </div>
            ))}
          </dl>
          <p class="aside">{text('optionsShortcutsChange')}</p>
        </section>
      )}
      <p class="aside">{text('optionsVersion', version)}</p>
    </main>
  );
}
