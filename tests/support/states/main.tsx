import { App } from '../../../components/App';
import type { PinControl } from '../../../components/hooks/use-pin';
import { mount } from '../../../components/mount';
import { PAGES } from './pages';
import { STATES, type StateName } from './states';
import { textsIn } from './texts-in';

/** Shows one state: `?state=ferry&surface=popup&locale=de`. Quotes answer as on a page that was read a moment ago. */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'popup';
const wanted = query.get('state') ?? 'ferry';
const texts = await textsIn(query.get('locale') ?? 'en');

if (isPage(wanted)) {
  document.documentElement.className = 'options';
  mount(PAGES[wanted], texts);
  document.documentElement.dataset['state'] = 'page';
} else {
  document.documentElement.classList.add(surface);
  mount(<Card state={wanted as StateName} />, texts);
}
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';

function isPage(name: string): name is keyof typeof PAGES {
  return name in PAGES;
}

function Card({ state }: { readonly state: StateName }) {
  const pin = { place: query.get('pin') as PinControl['place'], toggle: () => {}, goToTab: () => {} };
  return (
    <App
      state={STATES[state]}
      pin={surface === 'popup' ? null : pin}
      actions={{
        ...(surface === 'popup'
          ? { keepOpen: () => {} }
          : { allowSite: () => {}, isAllowed: () => Promise.resolve(false), print: () => {} }),
        openSettings: () => {},
        openLibrary: () => {},
        copyText: (text) => navigator.clipboard.writeText(text),
        share: () => {},
      }}
      onRetry={() => {}}
      onShowQuote={(_tabId, _sources, index) => Promise.resolve(index === 2 ? 'not-on-page' : 'shown')}
      onShowAll={() => Promise.resolve(12)}
      onClearQuotes={() => {}}
    />
  );
}
