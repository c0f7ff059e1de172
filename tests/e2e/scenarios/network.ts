import { expect, it } from 'vitest';
import type { Session } from '../session';

/** Stands last: it closes the browser to read what was asked for in all the tests before. */
export function network(session: () => Session): void {
  it('nothing but the pages themselves was ever asked for', async () => {
    const { browser, server } = session();
    const asked = await browser.closeAndListRequests();
    const home = [server.url('', 'home'), server.url('', 'other')];
    expect(asked.filter((url) => !home.some((start) => url.startsWith(`${start}/`)))).toEqual([]);
    const pages = /^\/(samples|stories|pages)\/|^\/favicon\.ico$/;
    expect(server.requests.filter((path) => !pages.test(path))).toEqual([]);
  });
}
