import type { CardState } from '../utils/model/card-state';
import { factsOf } from './facts-of';
import { useTexts, type MessageKey } from './texts';

const SAID: Readonly<Record<Exclude<CardState['name'], 'card' | 'unsupported-language'>, MessageKey>> = {
  reading: 'readingTitle',
  'not-article': 'notArticleTitle',
  'not-allowed': 'notAllowedTitle',
  'access-lost': 'accessLostTitle',
  'too-large': 'tooLargeTitle',
  failed: 'failedTitle',
};

/** Tells screen readers what is on view now. It outlives every view: a live region is heard only when its text changes. */
export function StateAnnouncer({ state }: { readonly state: CardState }) {
  const { text, count } = useTexts();
  const said =
    'card' in state ? text('cardReady', count('facts', factsOf(state.card).length)) : text(SAID[state.name]);
  return <output class="visually-hidden">{said}</output>;
}
