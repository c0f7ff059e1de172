import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../components/texts';
import english from '../../../public/_locales/en/messages.json';
import { textsOf, type Catalogue } from '../../support/catalogue';

const LOCALES = 'public/_locales';
const SOURCES = ['components', 'entrypoints', 'utils/reading', 'wxt.config.ts'];
/** Plural categories that a catalogue may spell out; "other" is the one that it must. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function read(path: string): string {
  if (/\.(?:tsx?|html)$/.test(path)) return readFileSync(path, 'utf8');
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.(?:tsx?|html)$/.test(entry.name))
    .map((entry) => read(`${path}/${entry.name}`))
    .join('\n');
}

describe('the English catalogue', () => {
  const source = SOURCES.map(read).join('\n');

  it('has no text that nothing shows', () => {
    const stems = new Set(Object.keys(english).map((key) => key.replace(PLURAL, '')));
    const unused = [...stems].filter((key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(source));
    expect(unused).toEqual([]);
  });

  it('has every text that the manifest and the background ask for', () => {
    const asked = [...source.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'\)/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });

  it('keeps to the lengths that the stores allow', () => {
    expect(english.extName.message.length).toBeLessThanOrEqual(45);
    expect(english.extDescription.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(readdirSync(LOCALES))('the catalogue %s', (locale) => {
  const catalogue = JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')) as Catalogue;
  const keys = Object.keys(catalogue);

  it('has the texts of the English one and no others', () => {
    const missing = Object.keys(english).filter((key) => !(key in catalogue) && !key.endsWith('_one'));
    const unknown = keys.filter((key) => !(key in english) && !(key.replace(PLURAL, '_other') in english));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('has every plural of its language', () => {
    const categories = new Intl.PluralRules(catalogue['locale']?.message).resolvedOptions().pluralCategories;
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
    const missing = stems.flatMap((stem) =>
      categories.map((category) => `${stem}_${category}`).filter((key) => !(key in catalogue)),
    );
    expect(missing).toEqual([]);
  });

  it('fills the same placeholders as the English one', () => {
    const named = (text: string): string[] =>
      [...text.matchAll(/\$\w+\$/g)].map(([name]) => name.toUpperCase()).sort();
    const differing = keys.filter((key) => {
      const model = (english as Catalogue)[key] ?? (english as Catalogue)[key.replace(PLURAL, '_other')];
      return String(named(catalogue[key]?.message ?? '')) !== String(named(model?.message ?? ''));
    });
    // Words may stand for a number ("zero", "one", "two"), never for a "few".
    expect(differing.filter((key) => !/_(?:zero|one|two)$/.test(key))).toEqual([]);
  });
});

describe('createTexts', () => {
  it('counts in the plural of the language', () => {
    expect(textsOf().count('facts', 1)).toBe('1 fact');
    expect(textsOf().count('facts', 1200)).toBe('1,200 facts');
  });

  it('falls back to "other" where a catalogue lacks a category', () => {
    const texts = textsOf({ locale: { message: 'en' }, facts_other: { message: 'facts' } });
    expect(texts.count('facts', 1)).toBe('facts');
  });

  it.each([
    ['en-US', 'en-US'],
    ['en_GB', 'en-GB'],
    ['ja', 'en'],
  ])('writes dates for a browser in %s as %s', (uiLanguage, locale) => {
    expect(createTexts((key) => (key === 'locale' ? 'en' : ''), uiLanguage).locale).toBe(locale);
  });

  it('knows which languages run from right to left', () => {
    expect(createTexts((key) => (key === 'locale' ? 'ar' : ''), 'ar').direction).toBe('rtl');
    expect(textsOf().direction).toBe('ltr');
  });

  it('shows the key where a text is missing, rather than nothing', () => {
    expect(createTexts(() => '', 'en').text('rowWho')).toBe('rowWho');
  });
});
