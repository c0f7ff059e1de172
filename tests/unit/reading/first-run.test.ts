import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../utils/reading/first-run';

const opened: (string | undefined)[] = [];

function installedAs(installType: string): void {
  Object.assign(fakeBrowser, { management: { getSelf: () => Promise.resolve({ installType }) } });
}

beforeEach(() => {
  fakeBrowser.reset();
  opened.length = 0;
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((({ url }: { url?: string }) => {
    opened.push(url);
    return Promise.resolve();
  }) as never);
});

describe('the first page', () => {
  it('is opened when a reader has installed the extension', async () => {
    installedAs('normal');
    await welcome({ reason: 'install' });
    expect(opened).toEqual([expect.stringMatching(/\/welcome\.html$/)]);
  });

  it.each([
    [{ reason: 'update', previousVersion: '1.0.0' }, 'normal'],
    [{ reason: 'chrome_update' }, 'normal'],
    [{ reason: 'install' }, 'development'],
  ] as const)('is not opened at %j of a %s installation', async (details, installType) => {
    installedAs(installType);
    await welcome(details);
    expect(opened).toEqual([]);
  });
});
