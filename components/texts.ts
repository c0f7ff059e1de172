import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTexts, type Texts } from './create-texts';

export type { MessageKey, PluralKey, Texts } from './create-texts';

export const TextsContext = createContext<Texts>(createTexts(() => '', 'en'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
