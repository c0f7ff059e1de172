import { expect, it } from 'vitest';
import { settled, until, type View } from '../../support/browser/extension-browser';
import { isGone, isThere, textOf } from '../asks';
import { SAMPLE, type Session } from '../session';

const FERRY = '/stories/ferry-capsizes';

/** Opens a story anew and gives what the card remembers, if anything. */
async function visit({ browser, server }: Session, path: string): Promise<string> {
  const tab = await browser.openPage(server.url(path));
  const popup = await browser.clickIcon(tab);
  await settled(popup);
  const read = (): Promise<string> =>
    popup.evaluate(() => document.querySelector<HTMLElement>('.memory')?.innerText ?? '');
  // What the library knows is loaded after the card; of an unknown story it knows nothing.
  let memory = await read();
  for (let tries = 0; memory === '' && tries < 8; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    memory = await read();
  }
  await popup.close();
  return memory;
}

function type(view: View, words: string): Promise<void> {
  return view.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (field === null) throw new Error('No search');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}

function choose(view: View, list: string, value: string): Promise<void> {
  return view.evaluate(
    (id, wanted) => {
      const select = document.querySelector<HTMLSelectElement>(`#${id}`);
      if (select === null) throw new Error(`No ${id}`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    list,
    value,
  );
}

function filling(session: () => Session): void {
  it('is turned on in the settings and filled by reading', async () => {
    const { browser } = session();
    const options = await browser.openOwn('options');
    await options.click('#library-on');
    await isThere(options, '#keep-days');
    expect(await textOf(options, '#library')).toContain('Older stories are deleted when another is kept');
    await options.close();
    expect(await visit(session(), SAMPLE)).toBe('');
    expect(await visit(session(), FERRY)).toBe('');
    expect(await visit(session(), SAMPLE)).toContain('You read this on');
  });

  it('tells what changed since', async () => {
    expect(await visit(session(), '/pages/toll')).toBe('');
    expect(await visit(session(), '/pages/toll#22')).toMatch(/You read this on[^]*12 killed → now 22 killed/);
  });

  it('is searched, filtered and grouped', async () => {
    const { browser, keepPicture } = session();
    const library = await browser.openOwn('library');
    expect(await textOf(library, '#found')).toBe('3 stories');
    await type(library, 'landslide');
    await until(library, 'one story', () => document.querySelector('#found')?.textContent === '1 story');
    await type(library, 'zeppelin');
    await until(
      library,
      'no story',
      () => document.querySelector('#found')?.textContent === 'No story kept matches.',
    );
    await type(library, '');
    const person = await library.evaluate(
      () => document.querySelector<HTMLSelectElement>('#person')?.options[1]?.value ?? '',
    );
    await choose(library, 'person', person);
    await until(library, 'fewer stories', () =>
      /^[12] stor/.test(document.querySelector('#found')?.textContent ?? ''),
    );
    await choose(library, 'person', '');
    await choose(library, 'place', 'Peru');
    await until(library, 'two stories', () => document.querySelector('#found')?.textContent === '2 stories');
    await keepPicture(library, 'library');
    await library.close();
  });
}

function takingOut(session: () => Session): void {
  it('goes out as a file, is deleted only after a question, and comes back', async () => {
    const { browser } = session();
    const options = await browser.openOwn('options');
    await isThere(options, '#export-json');
    await options.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.documentElement.dataset['file'] = text));
        return createObjectURL(new Blob(['']));
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await options.click('#export-markdown');
    expect(
      await until(options, 'Markdown', () => document.documentElement.dataset['file']?.startsWith('# ')),
    ).toBe(true);
    await options.click('#export-json');
    await until(options, 'JSON', () => document.documentElement.dataset['file']?.startsWith('{'));
    await options.click('#delete-stories');
    expect(await textOf(options, '.question')).toContain('Delete 3 stories?');
    await options.click('#delete-no');
    expect(await textOf(options, '#library-count')).toBe('3 stories');
    await options.click('#delete-stories');
    await options.click('#delete-yes');
    await until(options, 'none', () => document.querySelector('#library-count')?.textContent === '0 stories');
    await options.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File([document.documentElement.dataset['file'] ?? ''], 'library.json'));
      const input = document.querySelector<HTMLInputElement>('#import-file');
      if (input === null) throw new Error('No input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      options,
      'three',
      () => document.querySelector('#library-count')?.textContent === '3 stories',
    );
    expect(await textOf(options, '#library')).toContain('3 stories taken in.');
    await options.close();
  });
}

function faults(session: () => Session): void {
  it('says that its database is out of order, and reading goes on', async () => {
    const { browser } = session();
    const options = await browser.openOwn('options');
    // A database of a later version cannot be opened by this one.
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const wish = indexedDB.open('nutgraf-library', 99);
          wish.addEventListener('error', () => reject(new Error(String(wish.error))));
          wish.addEventListener('success', () => {
            wish.result.close();
            resolve();
          });
        }),
    );
    expect(await visit(session(), FERRY)).toContain('the browser does not let it be opened');
    const library = await browser.openOwn('library');
    expect(await textOf(library, '.fault')).toContain('reading goes on without it');
    await library.close();
    await options.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const wish = indexedDB.deleteDatabase('nutgraf-library');
          wish.addEventListener('success', () => resolve());
        }),
    );
    await options.close();
  });

  it('says that this device has no more room, and the card is there all the same', async ({ skip }) => {
    const { browser } = session();
    if (!(await browser.fillStorage(true))) return skip('The background is out of reach in Firefox');
    expect(await visit(session(), '/stories/hotel-gas-leak')).toContain('this device has no more room');
    await browser.fillStorage(false);
    return undefined;
  });

  it('is turned off again', async () => {
    const options = await session().browser.openOwn('options');
    await isThere(options, '#keep-days');
    await options.click('#library-on');
    await isGone(options, '#keep-days');
    await options.close();
  });
}

/** The library from the settings to its own page: turned on, filled, searched, taken out, emptied, and out of order. */
export function libraryPage(session: () => Session): void {
  filling(session);
  takingOut(session);
  faults(session);
}
