import type { CardState } from '../../../utils/model/card-state';
import { compareCards } from '../../../utils/library/compare-cards';
import { ferryCard } from '../library-entries';
import * as cards from './sample-cards';

const before = ferryCard(12, cards.ferry.article.url);
const READ = Date.UTC(2025, 2, 4, 12);

/** Every state a reader can meet, by a name for the screenshot. */
export const STATES = {
  ferry: { name: 'card', tabId: 1, card: cards.ferry },
  background: { name: 'card', tabId: 1, card: cards.background },
  silent: { name: 'card', tabId: 1, card: cards.silent },
  crowded: { name: 'card', tabId: 1, card: cards.crowded },
  longWords: { name: 'card', tabId: 1, card: cards.longWords },
  arabic: { name: 'unsupported-language', tabId: 1, card: cards.arabic },
  remembered: {
    name: 'card',
    tabId: 1,
    card: cards.ferry,
    memory: {
      ok: true,
      visited: READ,
      changes: compareCards(before, cards.ferry),
      own: [{ article: before.article, last: READ, figures: before.casualties }],
    },
  },
  unchanged: {
    name: 'card',
    tabId: 1,
    card: cards.ferry,
    memory: { ok: true, visited: READ, changes: [], own: [] },
  },
  libraryFull: { name: 'card', tabId: 1, card: cards.silent, memory: { ok: false, fault: 'full' } },
  reading: { name: 'reading' },
  notArticle: { name: 'not-article' },
  notAllowed: { name: 'not-allowed' },
  accessLost: { name: 'access-lost', origin: 'https://courier.example' },
  tooLarge: { name: 'too-large' },
  failed: {
    name: 'failed',
    report: 'TypeError: Cannot read properties of null (reading "document")\n    at read (reader.js:14:3)',
  },
} satisfies Record<string, CardState>;

export type StateName = keyof typeof STATES;
