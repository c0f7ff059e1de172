import type catalogue from '../public/_locales/en/messages.json';

/** Every text of the interface by its key in `public/_locales`: a misspelt key does not compile. */
export type MessageKey = keyof typeof catalogue;

type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Texts that change with a count; each has one message a plural category ("facts_one", "facts_other"). */
export type PluralKey = PluralStem<MessageKey>;

/** How the browser hands out messages; empty where the key is unknown. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** Languages of the interface that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export interface Texts {
  /** BCP 47 tag in which dates and numbers are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  text(key: MessageKey, ...values: readonly string[]): string;
  /** The message of the count's plural category, the count itself as its first value. */
  count(key: PluralKey, count: number): string;
  number(value: number): string;
}

/**
 * @param uiLanguage The browser's language. Its region decides date order ("en-GB", "en-US") where the catalogue is of
 * that language; an English catalogue in a Japanese browser keeps to English dates.
 */
export function createTexts(getMessage: GetMessage, uiLanguage: string): Texts {
  const catalogueLanguage = getMessage('locale') || 'en';
  const sameLanguage = uiLanguage.split(/[-_]/)[0] === catalogueLanguage.split(/[-_]/)[0];
  const locale = sameLanguage ? uiLanguage.replace('_', '-') : catalogueLanguage;
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    direction: RIGHT_TO_LEFT.has(catalogueLanguage) ? 'rtl' : 'ltr',
    text: (key, ...values) => getMessage(key, [...values]) || key,
    count(key, count) {
      const values = [numbers.format(count)];
      return getMessage(`${key}_${plurals.select(count)}`, values) || getMessage(`${key}_other`, values);
    },
    number: (value) => numbers.format(value),
  };
}
