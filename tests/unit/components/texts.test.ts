import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../components/create-texts';
import arabic from '../../../public/_locales/ar/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { textsOf, type Catalogue } from '../../support/catalogue';

const LOCALES = 'public/_locales';
const SOURCES = ['components', 'entrypoints', 'utils/reading', 'utils/model', 'wxt.config.ts'];
/** Plural categories that a catalogue may spell out; "other" is the one that it must. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Characters that a text may have: what the stores and the label column allow, else by its length in English. */
function roomFor(key: string, inEnglish: string): number {
  if (key === 'extName') return 45;
  if (key === 'extDescription') return 132;
  if (key.startsWith('row')) return 14;
  const { length } = inEnglish;
  if (length <= 12) return length + 12;
  return Math.ceil(length * (length <= 40 ? 1.55 : 1.4));
}

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
});

describe.each(readdirSync(LOCALES))('the catalogue %s', (locale) => {
  const catalogue = JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')) as Catalogue;
  const keys = Object.keys(catalogue);
  const modelOf = (key: string) =>
    (english as Catalogue)[key] ?? (english as Catalogue)[key.replace(PLURAL, '_other')];

  it('is written by the tag of its folder', () => {
    expect(catalogue['locale']?.message).toBe(locale.replace('_', '-'));
  });

  it('keeps to the room that each text has', () => {
    const tooLong = keys.filter((key) => {
      const { message = '' } = catalogue[key] ?? {};
      return message.length > roomFor(key, modelOf(key)?.message ?? '');
    });
    expect(tooLong).toEqual([]);
  });

  it('has no word in the label column that is wider than the column', () => {
    const words = keys
      .filter((key) => key.startsWith('row'))
      .flatMap((key) => catalogue[key]?.message.split(' '));
    expect(words.filter((word = '') => word.length > 10)).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const same = keys.filter((key) => catalogue[key]?.message === modelOf(key)?.message);
    expect(
      locale === 'en' ? [] : same.filter((key) => / \w+ \w+/.test(catalogue[key]?.message ?? '')),
    ).toEqual([]);
  });

  it('has the texts of the English one and no others', () => {
    const missing = Object.keys(english).filter((key) => !(key in catalogue) && !key.endsWith('_one'));
    const unknown = keys.filter((key) => !(key in english) && !(key.replace(PLURAL, '_other') in english));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('has every plural of its language and no others', () => {
    const categories = new Intl.PluralRules(catalogue['locale']?.message).resolvedOptions().pluralCategories;
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
    const wanted = stems.flatMap((stem) => categories.map((category) => `${stem}_${category}`));
    expect(keys.filter((key) => PLURAL.test(key)).sort()).toEqual(wanted.sort());
  });

  it('fills the same placeholders as the English one', () => {
    const named = (text: string): string[] =>
      [...text.matchAll(/\$\w+\$/g)].map(([name]) => name.toUpperCase()).sort();
    const differing = keys.filter(
      (key) => String(named(catalogue[key]?.message ?? '')) !== String(named(modelOf(key)?.message ?? '')),
    );
    // Words may stand for a number ("zero", "one", "two"), never for a "few".
    expect(differing.filter((key) => !/_(?:zero|one|two)$/.test(key))).toEqual([]);
    const undefinedOnes = keys.filter((key) =>
      named(catalogue[key]?.message ?? '').some((name) => {
        const slot = name.slice(1, -1).toLowerCase();
        const content = catalogue[key]?.placeholders?.[slot]?.content;
        return content === undefined || content !== modelOf(key)?.placeholders?.[slot]?.content;
      }),
    );
    expect(undefinedOnes).toEqual([]);
  });
});

describe('createTexts', () => {
  it('counts in the plural of the language', () => {
    expect(textsOf().count('facts', 1)).toBe('1 fact');
    expect(textsOf().count('facts', 1200)).toBe('1,200 facts');
  });

  it.each([
    [1, 'قتيل'],
    [2, 'قتيلان'],
    [5, 'قتلى'],
    [22, 'قتيلًا'],
    [100, 'قتيل'],
  ])('has a word for each of the six Arabic plurals: %d', (count, word) => {
    expect(textsOf(arabic, 'ar').count('killed', count)).toBe(word);
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
