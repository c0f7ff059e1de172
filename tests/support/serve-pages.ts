import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Address of a page; `other` gives the same page on another site, for what depends on the origin. */
  url(path: string, site?: 'home' | 'other'): string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** Serves pages on this machine. `find` gives the HTML of a path like "/story.html", or null. */
export async function servePages(find: (path: string) => string | Buffer | null): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    requests.push(path);
    const page = find(path);
    const type = path.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
    response.writeHead(page === null ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(page ?? 'There is nothing here.');
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
