import type { Language } from '../language/language';
import type { Article } from '../model/article';
import type { DateMention, Entity, NameMention, NumberMention } from '../model/mention';
import type { Sentence } from '../model/token';

/** Names, places and described actors of the whole document, typed and tied together. `taken` are tokens already settled. */
export function findNames(
  _article: Article,
  _sentences: readonly Sentence[],
  _taken: readonly (NumberMention | DateMention)[],
  _language: Language,
): { mentions: NameMention[]; entities: Entity[] } {
  return { mentions: [], entities: [] };
}
