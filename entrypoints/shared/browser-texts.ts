import { browser } from 'wxt/browser';
import { createTexts, type GetMessage, type Texts } from '../../components/create-texts';

/** The texts of the interface in the browser's language. */
export function browserTexts(): Texts {
  return createTexts(browser.i18n.getMessage as GetMessage, browser.i18n.getUILanguage());
}
