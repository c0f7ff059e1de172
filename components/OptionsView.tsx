import { useTexts } from './texts';

interface Shortcut {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

interface OptionsViewProps {
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
}

/** What the extension can see, in plain words, and how it is opened without the mouse. */
export function OptionsView({ version, shortcuts }: OptionsViewProps) {
  const { text } = useTexts();
  return (
    <main class="settings">
      <h1>{text('optionsTitle')}</h1>
      <section>
        <h2>{text('optionsPrivacy')}</h2>
        <ul>
          <li>{text('optionsPrivacyClick')}</li>
          <li>{text('optionsPrivacyDevice')}</li>
          <li>{text('optionsPrivacyKeep')}</li>
        </ul>
      </section>
      {shortcuts.length > 0 && (
        <section>
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
