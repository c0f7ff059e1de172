import { ENGLISH } from './en/index';
import type { Language } from './language';

export const LANGUAGES: readonly Language[] = [ENGLISH];

/** The rules for a language tag ("en-GB"), or null where there are none yet. */
export function languageFor(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === primary) ?? null;
}
