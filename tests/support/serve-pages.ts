import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Address of a page; `other` gives the same page on another site, for what depends on the origin. */
  url(path: string, site?: 'home' | 'other'): string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** A page with more to it than HTML text. */
export interface ServedPage {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages on this machine. `find` gives what stands at a path like "/story.html", or null. */
export async function servePages(
  find: (path: string) => string | Buffer | ServedPage | null,
): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    requests.push(path);
    const found = find(path);
    const page = typeof found === 'string' || Buffer.isBuffer(found) ? { body: found } : found;
    // A string goes out as UTF-8; bytes say themselves what they are.
    const charset = typeof page?.body === 'string' ? '; charset=utf-8' : '';
    const type = path.endsWith('.svg') ? 'image/svg+xml' : `text/html${charset}`;
    response.writeHead(page === null ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? 'There is nothing here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, site = 'home') => `http://${site === 'home' ? 'localhost' : '127.0.0.1'}:${port}${path}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
