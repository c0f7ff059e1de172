import { CircleSlash, FileX, Lock, MousePointerClick, TriangleAlert, type IconNode } from 'lucide';
import type { CardState } from '../utils/model/card-state';
import { HeaderActions, type SurfaceActions } from './HeaderActions';
import { Icon } from './Icon';
import { ReportBox } from './ReportBox';
import { useTexts, type MessageKey } from './texts';

/** States in which there is no card to show. */
export type StatusState = Exclude<CardState, { name: 'reading' | 'card' | 'unsupported-language' }>;

interface Words {
  readonly icon: IconNode;
  readonly title: MessageKey;
  /** What the reader can do now. */
  readonly text: MessageKey;
  /** Whether reading the same page again may help. */
  readonly retry: boolean;
}

const WORDS: Readonly<Record<StatusState['name'], Words>> = {
  'not-article': { icon: FileX, title: 'notArticleTitle', text: 'notArticleText', retry: true },
  'not-allowed': { icon: Lock, title: 'notAllowedTitle', text: 'notAllowedText', retry: false },
  'access-lost': { icon: MousePointerClick, title: 'accessLostTitle', text: 'accessLostText', retry: false },
  'too-large': { icon: CircleSlash, title: 'tooLargeTitle', text: 'tooLargeText', retry: false },
  failed: { icon: TriangleAlert, title: 'failedTitle', text: 'failedText', retry: true },
};

interface StatusMessageProps {
  readonly state: StatusState;
  readonly actions: SurfaceActions;
  readonly onRetry: () => void;
}

/** Why there is no card, in words, and the way on. */
export function StatusMessage({ state, actions, onRetry }: StatusMessageProps) {
  const texts = useTexts();
  const { icon, title, text, retry } = WORDS[state.name];
  return (
    <main class="card status">
      <div class="bar">
        <HeaderActions actions={actions} />
      </div>
      <div class="status-body">
        <Icon node={icon} />
        <h1>{texts.text(title)}</h1>
        <p>{texts.text(text)}</p>
        {retry && (
          <button type="button" class="button" id="try-again" onClick={onRetry}>
            {texts.text('tryAgain')}
          </button>
        )}
        {state.name === 'access-lost' && actions.allowSite !== undefined && (
          <AllowSite origin={state.origin} allow={actions.allowSite} />
        )}
        {state.name === 'failed' && <ReportBox report={state.report} copyText={actions.copyText} />}
      </div>
    </main>
  );
}

interface AllowSiteProps {
  readonly origin: string | null;
  readonly allow: (origin: string | null) => void;
}

/** The other way on: to let this site, or every site, be read without a click. The browser itself asks once more. */
function AllowSite({ origin, allow }: AllowSiteProps) {
  const { text } = useTexts();
  const label = origin === null ? text('allowEverySite') : text('allowSite', new URL(origin).hostname);
  return (
    <>
      <button type="button" class="button" id="allow-site" onClick={() => allow(origin)}>
        {label}
      </button>
      <p class="aside">{text('allowNote')}</p>
    </>
  );
}
