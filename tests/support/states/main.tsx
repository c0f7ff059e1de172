import { App } from '../../../components/App';
import { mount } from '../../../components/mount';
import { textsOf } from '../catalogue';
import { STATES, type StateName } from './states';

/** Shows one state: `?state=ferry&surface=popup`. Quotes answer as on a page that was read a moment ago. */
const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'popup';
document.documentElement.classList.add(surface);

mount(
  <App
    state={STATES[(query.get('state') ?? 'ferry') as StateName]}
    actions={{
      ...(surface === 'popup' ? { keepOpen: () => {} } : { allowSite: () => {} }),
      openSettings: () => {},
      copyText: (text) => navigator.clipboard.writeText(text),
    }}
    onRetry={() => {}}
    onShowQuote={(_tabId, _sources, index) => Promise.resolve(index === 2 ? 'not-on-page' : 'shown')}
    onShowAll={() => Promise.resolve(12)}
    onClearQuotes={() => {}}
  />,
  textsOf(),
);
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
