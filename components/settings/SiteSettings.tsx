import { useTexts } from '../texts';

interface SiteSettingsProps {
  /** Patterns of the sites that may be read without a click, as the browser names them. */
  readonly sites: readonly string[];
  readonly onForget: (pattern: string) => void;
}

/** The sites that the reader has allowed to be read without a click, each to be taken back. */
export function SiteSettings({ sites, onForget }: SiteSettingsProps) {
  const { text } = useTexts();
  return (
    <section id="sites">
      <h2>{text('optionsSites')}</h2>
      {sites.length === 0 && <p>{text('optionsNoSites')}</p>}
      <ul>
        {sites.map((pattern) => (
          <li key={pattern} class="setting">
            <bdi>{pattern}</bdi>
            <button type="button" class="button" onClick={() => onForget(pattern)}>
              {text('optionsForget')}
              <span class="visually-hidden"> {pattern}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
