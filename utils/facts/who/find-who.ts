import type { Language } from '../../language/language';
import type { WhoRules } from '../../language/rules/who';
import type { WhoFact } from '../../model/card';
import type { Document } from '../../model/document';
import type { Entity } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { sourceOf } from '../../text/spans';
import { scoreActors, type ScoredActor } from './score-actors';

const MOST = 5;
/** Those who speak for the story are shown beyond the five. */
const MORE_SOURCES = 3;
const MOST_SENTENCES = 3;
/** Whoever scores less than this share of the first is not what the story is about. */
const LEAST_SHARE = 0.2;

/** The actors of the story, the most telling first, at most five; mere sources after them, three more where they have a name and office. */
export function findWho(document: Document, language: Language): WhoFact[] {
  const makers = makersOf(document);
  const ranked = scoreActors(document, language).filter(({ entity }) => !isMaker(document, entity, makers));
  const best = ranked[0]?.score ?? 0;
  const telling = ranked.filter(({ score }) => score > 0 && score >= LEAST_SHARE * best);
  const shown = telling
    .filter(({ entity }, i) => {
      const before = telling.slice(0, i);
      return !isGoverned(entity, before, language) && !isMember(entity, before, language.who);
    })
    .slice(0, MOST);
  const sources = ranked
    .filter((actor) => !shown.includes(actor) && isTellingSource(actor, language.who))
    .slice(0, MORE_SOURCES);
  const actorsFirst = [...shown, ...sources].sort((a, b) => Number(a.onlySpeaks) - Number(b.onlySpeaks));
  return actorsFirst.map((actor) => toFact(document, actor));
}

/** Whoever only speaks, and is told by name or as a body that says which ("the council of ministers"). */
function isTellingSource(
  { entity, score, onlySpeaks }: ScoredActor,
  { reporters, outletNouns }: WhoRules,
): boolean {
  if (!onlySpeaks || score <= 0) return false;
  const isPress = wordsOf(entity.role ?? '').some((word) => reporters.has(word) || outletNouns.has(word));
  if (isPress) return false;
  if (entity.kind === 'person') return entity.proper && entity.role !== null;
  if (entity.kind !== 'organization') return false;
  return entity.proper ? entity.role !== null : entity.name.split(/\s+/).length > 2;
}

/** Whether a country is spoken for by its own, more telling government or junta ("Mali's ruling junta", "the Malian government"). */
function isGoverned(
  { kind, place }: Entity,
  actors: readonly ScoredActor[],
  { who, names: { gazetteer } }: Language,
): boolean {
  const country = kind === 'place' && place?.kind === 'country' ? place.country : null;
  if (country === null) return false;
  return actors.some(({ entity }) =>
    [entity.name, ...entity.aliases].some((name) => {
      const words = name.split(/\s+/);
      if (!who.governments.has(words.at(-1)?.toLowerCase() ?? '')) return false;
      return words.some((word) => countryOf(word, gazetteer) === country);
    }),
  );
}

/** "senators" beside the Senate. */
function isMember(
  { name, proper }: Entity,
  actors: readonly ScoredActor[],
  { membersOf }: WhoRules,
): boolean {
  if (proper) return false;
  return actors.some(({ entity }) => {
    const body = wordsOf(entity.name).at(-1) ?? '';
    return membersOf.get(body)?.has(wordsOf(name).at(-1) ?? '') ?? false;
  });
}

function countryOf(word: string, gazetteer: Language['names']['gazetteer']): string | null {
  const owner = word.replace(/['’]s?$/, '');
  return gazetteer.nationality(owner) ?? gazetteer.lookupPlace(owner)?.country ?? null;
}

/** Words of the names of the publisher, the reporters and their agencies, a set each. */
function makersOf({ article }: Document): readonly ReadonlySet<string>[] {
  return [article.site ?? '', ...article.byline, ...article.agency]
    .filter(Boolean)
    .map((name) => new Set(wordsOf(name)));
}

/** The makers of the story are no part of it, unless its headline names them. */
function isMaker(document: Document, entity: Entity, makers: readonly ReadonlySet<string>[]): boolean {
  if (!entity.proper) return false;
  const words = wordsOf(entity.name);
  if (!makers.some((maker) => words.every((word) => maker.has(word)))) return false;
  return !entity.mentions.some(({ sentence }) => document.sentences[sentence]?.kind === 'headline');
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function toFact(document: Document, { entity, onlySpeaks }: ScoredActor): WhoFact {
  return {
    name: entity.name,
    aliases: entity.aliases,
    kind: entity.kind,
    role: entity.role,
    part: onlySpeaks ? 'source' : 'actor',
    sources: sourceSentences(document, entity).map((sentence) => sourceOf(document.article, sentence)),
  };
}

/** First the best sentence that holds the name, then that of the role, then further ones. */
function sourceSentences(document: Document, entity: Entity): Sentence[] {
  const sentences = [...new Set(entity.mentions.map(({ sentence }) => sentence))]
    .map((index) => document.sentences[index])
    .filter((sentence) => sentence !== undefined);
  const byFocus = [...sentences].sort(
    (a, b) => (document.focus[b.index] ?? 0) - (document.focus[a.index] ?? 0),
  );
  const named = byFocus.filter(({ text }) => text.includes(entity.name));
  const roleSpan = entity.roleSpan;
  const ofRole = roleSpan
    ? sentences.filter(
        ({ block, start, end }) => block === roleSpan.block && start <= roleSpan.start && end >= roleSpan.end,
      )
    : [];
  return [...new Set([...named.slice(0, 1), ...ofRole, ...byFocus])].slice(0, MOST_SENTENCES);
}
