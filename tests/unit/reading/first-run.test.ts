import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../utils/reading/first-run';

const create = vi.fn<(tab: { url?: string }) => Promise<never>>();

function installedAs(installType: string): void {
  Object.assign(fakeBrowser, { management: { getSelf: () => Promise.resolve({ installType }) } });
}

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create);
});

describe('the first page', () => {
  it('is opened when a reader has installed the extension', async () => {
    installedAs('normal');
    await welcome({ reason: 'install' });
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
  });

  it.each([
    ['update', 'normal'],
    ['chrome_update', 'normal'],
    ['install', 'development'],
  ] as const)('is not opened at %s of a %s installation', async (reason, installType) => {
    installedAs(installType);
    await welcome({ reason });
    expect(create).not.toHaveBeenCalled();
  });
});
