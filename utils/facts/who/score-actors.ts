import type { Language } from '../../language/language';
import type { Document } from '../../model/document';
import type { Entity, NameMention } from '../../model/mention';
import { clauseRole, type ClauseRole } from './clause-role';

/** How much each part in a clause makes an actor of somebody. */
const ROLE_WORTH: Readonly<Record<ClauseRole, number>> = {
  subject: 1,
  agent: 1,
  patient: 0.95,
  object: 0.8,
  possessor: 0.5,
  modifier: 0.45,
  oblique: 0.45,
  none: 0.5,
  speaker: 0.35,
  attribution: 0.15,
};
const TITLE_WORTH = 2.2;
const LEDE_WORTH = 1.3;
/** Sentences of the story that count as its opening. */
const LEDE_SENTENCES = 3;

export interface ScoredActor {
  readonly entity: Entity;
  readonly score: number;
  /** Only speaks or is named as a source, wherever it stands. */
  readonly onlySpeaks: boolean;
}

/** How far each entity is what the story is about, the highest first. */
export function scoreActors(document: Document, language: Language): ScoredActor[] {
  const lede = ledeSentences(document);
  const scored = document.entities.map((entity) => scoreActor(document, entity, lede, language));
  return scored.sort((a, b) => b.score - a.score || a.entity.id - b.entity.id);
}

function ledeSentences(document: Document): ReadonlySet<number> {
  const body = document.sentences.filter(
    ({ kind, tokens }) => (kind === 'paragraph' || kind === 'standfirst') && tokens.length >= 8,
  );
  return new Set(body.slice(0, LEDE_SENTENCES).map(({ index }) => index));
}

function scoreActor(
  document: Document,
  entity: Entity,
  lede: ReadonlySet<number>,
  language: Language,
): ScoredActor {
  let title = 0;
  let opening = 0;
  let presence = 0;
  let onlySpeaks = true;
  for (const mention of entity.mentions) {
    const sentence = document.sentences[mention.sentence];
    if (!sentence) continue;
    const role = clauseRole(sentence, mention, language.who);
    const worth = ROLE_WORTH[role];
    if (role !== 'speaker' && role !== 'attribution') onlySpeaks = false;
    if (sentence.kind === 'headline') title = Math.max(title, 0.35 + 0.65 * worth);
    else if (lede.has(sentence.index)) opening = Math.max(opening, worth);
    presence += (0.3 + 0.7 * worth) * place(document, mention);
  }
  const score = TITLE_WORTH * title + LEDE_WORTH * opening + Math.log2(1 + presence);
  return { entity, score: score * factor(entity, title, language), onlySpeaks: onlySpeaks && title === 0 };
}

/** What is said under pictures, or far from the event, counts less. */
function place(document: Document, mention: NameMention): number {
  const kind = document.sentences[mention.sentence]?.kind;
  const base = kind === 'caption' || kind === 'subheading' ? 0.3 : 1;
  return base * (0.5 + 0.5 * (document.focus[mention.sentence] ?? 0));
}

/** Places act seldom, outlets hardly ever, and words for nearly anybody only where the title is about them. */
function factor(entity: Entity, title: number, language: Language): number {
  if (entity.kind === 'place') return title > 0.9 ? 0.5 : 0.25;
  const noun = language.names.actorNouns.get(entity.name.split(/\s+/).at(-1)?.toLowerCase() ?? '');
  if (!entity.proper) return noun?.vague ? 0.6 : 0.95;
  return language.who.agencies.has(entity.name.toLowerCase()) ? 0.35 : 1;
}
