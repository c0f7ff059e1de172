import { App } from '../../../components/App';
import { mount } from '../../../components/mount';
import type { Texts } from '../../../components/texts';
import { textsOf, type Catalogue } from '../catalogue';
import { STATES, type StateName } from './states';

/**
 * Shows one state: `?state=ferry&surface=popup&locale=ar`. Quotes answer as on a page that was read a moment ago.
 */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'popup';
document.documentElement.classList.add(surface);
const texts = await textsIn(query.get('locale') ?? 'en');

mount(
  <App
    state={STATES[(query.get('state') ?? 'ferry') as StateName]}
    actions={{
      ...(surface === 'popup' ? { keepOpen: () => {} } : { allowSite: () => {} }),
      openSettings: () => {},
      openLibrary: () => {},
      copyText: (text) => navigator.clipboard.writeText(text),
    }}
    onRetry={() => {}}
    onShowQuote={(_tabId, _sources, index) => Promise.resolve(index === 2 ? 'not-on-page' : 'shown')}
    onShowAll={() => Promise.resolve(12)}
    onClearQuotes={() => {}}
  />,
  texts,
);
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';

/** @param folder Name of the catalogue under `public/_locales`. */
async function textsIn(folder: string): Promise<Texts> {
  if (folder === 'en') return textsOf();
  const answer = await fetch(`/_locales/${folder}/messages.json`);
  return textsOf((await answer.json()) as Catalogue, folder.replace('_', '-'));
}
