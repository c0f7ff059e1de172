import { TEXT_SIZES, THEMES, type Settings } from '../../utils/model/settings';
import { COVERAGE_ENGINES } from '../../utils/related/coverage';
import { useTexts, type MessageKey } from '../texts';
import { Choice } from './Choice';
import { RowSettings } from './RowSettings';

const THEME_TEXTS: Readonly<Record<Settings['theme'], MessageKey>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};
const SIZE_TEXTS: Readonly<Record<Settings['textSize'], MessageKey>> = {
  small: 'sizeSmall',
  normal: 'sizeNormal',
  large: 'sizeLarge',
  larger: 'sizeLarger',
};

interface AppearanceSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How the card looks: every change holds at once, here and in open cards. */
export function AppearanceSettings({ settings, onChange }: AppearanceSettingsProps) {
  const { text } = useTexts();
  return (
    <section>
      <h2>{text('optionsCard')}</h2>
      <Choice
        id="theme"
        label={text('optionsTheme')}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, text(THEME_TEXTS[theme])])}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        id="text-size"
        label={text('optionsTextSize')}
        value={settings.textSize}
        options={TEXT_SIZES.map((size) => [size, text(SIZE_TEXTS[size])])}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choice
        id="coverage"
        label={text('optionsCoverage')}
        value={settings.coverage ?? ''}
        options={[['', text('coverageAll')], ...COVERAGE_ENGINES.map((name) => [name, name] as const)]}
        onChange={(engine) => onChange({ coverage: engine === '' ? null : engine })}
      />
      <label class="check">
        <input
          type="checkbox"
          id="compact"
          checked={settings.compact}
          onChange={(event) => onChange({ compact: event.currentTarget.checked })}
        />
        {text('optionsCompact')}
      </label>
      <RowSettings settings={settings} onChange={onChange} />
    </section>
  );
}
