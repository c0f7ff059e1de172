import { browser } from 'wxt/browser';
import { countRequests } from './count-requests';
import { sendMessage } from './messenger';

interface Counts {
  readonly page: number | null;
  readonly background: number | null;
  readonly policy: string;
}

/** Counts the requests of this page and of the background, and reads from the manifest what connections are allowed. */
export async function selfCheck(): Promise<Counts> {
  const background = await sendMessage('countRequests', {}).catch(() => null);
  return { page: countRequests(), background, policy: allowedConnections() };
}

/** The addresses after `connect-src` in the policy of the extension's pages; empty for 'none'. */
function allowedConnections(): string {
  const { content_security_policy: policy } = browser.runtime.getManifest();
  const pages = typeof policy === 'string' ? policy : (policy?.extension_pages ?? '');
  const [, allowed = '*'] = /connect-src ([^;]*)/.exec(pages) ?? [];
  return allowed.trim() === "'none'" ? '' : allowed.trim();
}
