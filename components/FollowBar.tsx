import { useEffect, useState } from 'preact/hooks';
import type { SurfaceActions } from './HeaderActions';
import { useTexts } from './texts';

interface FollowBarProps {
  readonly address: string;
  readonly actions: SurfaceActions;
}

/**
 * "Follow me while I read": offers to read this site, or every site, without a click. Only where a sidebar stands beside
 * the page, and as long as the site is not allowed; the browser itself asks once more.
 */
export function FollowBar({ address, actions: { allowSite, isAllowed, watchSites } }: FollowBarProps) {
  const { text } = useTexts();
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const refresh = (): void => void isAllowed?.(address).then(setAllowed);
    refresh();
    return watchSites?.(refresh);
  }, [address, isAllowed, watchSites]);
  if (allowed || allowSite === undefined || !URL.canParse(address)) return null;
  const { origin, hostname } = new URL(address);
  return (
    <div class="follow">
      <button type="button" class="link" id="follow-site" onClick={() => allowSite(origin)}>
        {text('allowSite', hostname.replace(/^www\./, ''))}
      </button>
      <button type="button" class="link" id="follow-every-site" onClick={() => allowSite(null)}>
        {text('allowEverySite')}
      </button>
    </div>
  );
}
