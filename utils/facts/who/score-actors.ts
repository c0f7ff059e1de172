import type { Language } from '../../language/language';
import type { WhoRules } from '../../language/rules/who';
import type { Document } from '../../model/document';
import type { Entity, NameMention } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { clauseRole, opensClause, type ClauseRole } from './clause-role';
import { worthOf } from './standing';

/** How much each part in a clause makes an actor of somebody. */
const ROLE_WORTH: Readonly<Record<ClauseRole, number>> = {
  subject: 1,
  agent: 1,
  patient: 0.95,
  object: 0.8,
  subordinate: 0.7,
  possessor: 0.45,
  modifier: 0.45,
  oblique: 0.45,
  none: 0.5,
  speaker: 0.35,
  attribution: 0.15,
  addressee: 0.2,
  label: 0.1,
};
const SPEAKING: ReadonlySet<ClauseRole> = new Set<ClauseRole>(['speaker', 'attribution', 'label']);
const TITLE_WORTH = 2.2;
const LEDE_WORTH = 1.3;
/** "Five shot in Seattle": what the number of a headline alone is worth to "five people" in the text. */
const TITLE_COUNT = 0.8;
const SOURCE_FACTOR = 0.85;
/** Sentences of the story that count as its opening. */
const LEDE_SENTENCES = 3;
/** Anything shorter is a label or a stray line. */
const LEAST_TOKENS = 6;

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
    ({ kind, tokens }) => (kind === 'paragraph' || kind === 'standfirst') && tokens.length >= LEAST_TOKENS,
  );
  return new Set(body.slice(0, LEDE_SENTENCES).map(({ index }) => index));
}

function scoreActor(
  document: Document,
  entity: Entity,
  lede: ReadonlySet<number>,
  language: Language,
): ScoredActor {
  let title = isCountedInTitle(document, entity, language.who) ? TITLE_COUNT : 0;
  let opening = 0;
  let presence = 0;
  let onlySpeaks = true;
  const roles = new Set<ClauseRole>();
  for (const mention of entity.mentions) {
    const sentence = document.sentences[mention.sentence];
    if (!sentence) continue;
    const role = roleOf(entity, sentence, mention, language);
    const worth = ROLE_WORTH[role];
    roles.add(role);
    if (!SPEAKING.has(role)) onlySpeaks = false;
    if (sentence.kind === 'headline') title = Math.max(title, 0.15 + 0.85 * worth);
    else if (lede.has(sentence.index)) opening = Math.max(opening, worth);
    presence += (0.3 + 0.7 * worth) * place(document, mention);
  }
  const score = TITLE_WORTH * title + LEDE_WORTH * opening + Math.log2(1 + presence);
  const standing = { entity, roles, inTitle: title > 0, acts: Math.max(title, opening) };
  return {
    entity,
    score: score * worthOf(standing, document, language) * (onlySpeaks ? SOURCE_FACTOR : 1),
    onlySpeaks: onlySpeaks && title === 0,
  };
}

function roleOf({ kind }: Entity, sentence: Sentence, mention: NameMention, language: Language): ClauseRole {
  const role = clauseRole(sentence, mention, language);
  return kind === 'place' && role === 'subject' && !opensClause(sentence, mention) ? 'oblique' : role;
}

/** What is said under pictures, or far from the event, counts less. */
function place(document: Document, mention: NameMention): number {
  const kind = document.sentences[mention.sentence]?.kind;
  const base = kind === 'caption' || kind === 'subheading' ? 0.3 : 1;
  return base * (0.5 + 0.5 * (document.focus[mention.sentence] ?? 0));
}

/** Tags of what a number counts. */
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** Whether the headline has the number of "five people" without a noun of its own. */
function isCountedInTitle(document: Document, { name, proper }: Entity, rules: WhoRules): boolean {
  const number = name.split(/\s+/)[0]?.toLowerCase() ?? '';
  const tokens = document.sentences[0]?.tokens ?? [];
  if (proper || tokens.length === 0) return false;
  return tokens.some(({ tag, lower }, i) => {
    const next = tokens[i + 1];
    const isFate = rules.fates.has(next?.lower ?? '');
    return tag === 'NUM' && lower === number && (isFate || !NAMING.has(next?.tag ?? 'PUNCT'));
  });
}
