// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ExportActions, type ExportPlatform } from '../../../components/export/ExportActions';
import { card, what } from '../../support/sample-facts';
import { settle, show, type View } from '../../support/view';

const facts = card({ what: [what('A ferry sank.')] });

function open(platform: Partial<ExportPlatform> = {}): Promise<View> {
  return show(<ExportActions card={facts} copyText={() => Promise.resolve()} {...platform} />);
}

describe('the export menu', () => {
  it.each([
    ['copy-markdown', /^# Ferry sinks on Lake Orlo/],
    ['copy-text', /^Ferry sinks on Lake Orlo/],
    ['copy-json', /^\{\n {2}"version": 1/],
    ['copy-citation', /^“Ferry sinks on Lake Orlo/],
  ])('has %s', async (id, format) => {
    const copyText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    const view = await open({ copyText });
    await view.click('#export-menu');
    await view.click(`#${id}`);
    await vi.waitFor(() => expect(view.text('output')).toBe('Copied'));
    expect(copyText.mock.calls[0]?.[0]).toMatch(format);
    expect(view.all('.menu-list')).toEqual([]);
  });

  it('shares the text and the address where the platform can', async () => {
    const share = vi.fn<NonNullable<ExportPlatform['share']>>();
    const view = await open({ share });
    await view.click('#export-menu');
    await view.click('#share');
    await vi.waitFor(() => expect(share).toHaveBeenCalledOnce());
    const { title, url } = facts.article;
    expect(share.mock.calls[0]?.[0]).toMatchObject({ title, url });
    expect(share.mock.calls[0]?.[0].text).toContain('A ferry sank.');
  });

  it('prints where that does not close the page', async () => {
    const print = vi.fn<() => void>();
    const view = await open({ print });
    await view.click('#export-menu');
    await view.click('#print');
    expect(print).toHaveBeenCalledOnce();
  });

  it('offers neither where it cannot be', async () => {
    const view = await open();
    await view.click('#export-menu');
    expect(view.all('.menu-list button')).toHaveLength(4);
  });

  it('folds on Escape, which then does nothing else, and gives the focus back', async () => {
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    const view = await open();
    await view.click('#export-menu');
    const first = view.one('#copy-text');
    first.focus();
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settle(() => first.dispatchEvent(press));
    expect(view.one('#export-menu').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement?.id).toBe('export-menu');
    expect([heard.mock.calls.length, press.defaultPrevented]).toEqual([0, true]);
    document.removeEventListener('keydown', heard);
  });
});
