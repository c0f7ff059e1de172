import type { Language } from '../../language/language';
import type { NameRules } from '../../language/rules/names';
import type { WhoRules } from '../../language/rules/who';
import { quotedTokens } from '../../mentions/quotation';
import type { Document } from '../../model/document';
import type { Entity } from '../../model/mention';
import type { ClauseRole } from './clause-role';

/** Whoever is called by the part in the event ("the gunman") belongs to the story. */
const CENTRAL = 1.3;
/** The press tells the story; where it acts, it is seldom what the story is about. */
const PRESS = 0.35;
/** Somebody without a name who neither acts nor suffers anywhere ("stole from cancer patients"). */
const ASIDE = 0.5;
const THRONG = 0.7;
const COUNTRY = 0.5;
const OTHER_PLACE = 0.3;

/** Where and how an entity stands in the story. */
export interface Standing {
  readonly entity: Entity;
  readonly roles: ReadonlySet<ClauseRole>;
  readonly inTitle: boolean;
  /** The worth of its best part in headline or opening, 0 to 1. */
  readonly acts: number;
}

/**
 * What an entity is worth as an actor by what it is, 0 for none: places act seldom (a country that acts stands for its government),
 * outlets hardly ever, and words for nearly anybody only where the headline is about them.
 */
export function worthOf(standing: Standing, document: Document, language: Language): number {
  const { entity, inTitle, acts, roles } = standing;
  const { who } = language;
  if (entity.kind === 'place')
    return acts < 0.95 ? 0 : entity.place?.kind === 'country' ? COUNTRY : OTHER_PLACE;
  if (!inTitle && isAll(roles, SPOKEN_LINES)) return 0;
  if (!inTitle && isOfPress(standing, who)) return isAny(roles, SUFFERING) ? PRESS : 0;
  if (!inTitle && isContest(entity, who) && !isAny(roles, ACTING)) return 0;
  if (entity.proper) return isOutlet(standing, who) && !inTitle ? outletWorth(standing, who) : 1;
  return describedWorth(standing, document, language);
}

/** A house acts or speaks as a body; one that things are done to or in is a scene. */
const ACTING: readonly ClauseRole[] = ['subject', 'speaker', 'agent', 'attribution'];
const TAKING_PART: readonly ClauseRole[] = [
  'subject',
  'agent',
  'patient',
  'object',
  'subordinate',
  'speaker',
];
const STANDING_BY: readonly ClauseRole[] = ['oblique', 'possessor', 'modifier', 'addressee', 'attribution'];
const SAYING: readonly ClauseRole[] = ['speaker', 'attribution'];
const SUFFERING: readonly ClauseRole[] = ['patient', 'object'];
const SPOKEN_LINES: readonly ClauseRole[] = ['label'];
const HEARING: readonly ClauseRole[] = ['addressee', 'attribution', 'speaker', 'none', 'label'];

const isAny = (roles: ReadonlySet<ClauseRole>, wanted: readonly ClauseRole[]): boolean =>
  wanted.some((role) => roles.has(role));
const isAll = (roles: ReadonlySet<ClauseRole>, allowed: readonly ClauseRole[]): boolean =>
  [...roles].every((role) => allowed.includes(role));

/** Actors without a name, by their noun. */
function describedWorth(standing: Standing, document: Document, { who, names }: Language): number {
  const { entity, roles, inTitle, acts } = standing;
  const last = lastWord(entity.name);
  if (who.settings.has(last) && !isAny(roles, ACTING)) return 0;
  if (!inTitle) {
    if (who.anybody.has(entity.name.toLowerCase())) return 0;
    if (who.audiences.has(last) && roles.has('addressee')) return 0;
    if (who.bareBodies.has(last) && isBare(entity, document, names)) return 0;
    if (isOwnedKin(entity, document, who) || isOnlyQuoted(entity, document)) return 0;
  }
  if (!inTitle && isAll(roles, STANDING_BY)) return ASIDE;
  if (who.centralNouns.has(last)) return CENTRAL;
  if (who.throngs.has(last)) return THRONG;
  const noun = names.actorNouns.get(last);
  // "officials said"
  if (!inTitle && noun?.vague && noun.plural && !/\s/.test(entity.name) && isAll(roles, SAYING)) return 0;
  const isCounted = /^(?:\p{N}|\p{Lu}?\p{Ll}+\s)/u.test(entity.name);
  if (noun?.vague && noun.plural && !isCounted && !inTitle && !isAny(roles, TAKING_PART)) return 0;
  return noun?.vague ? (inTitle || acts > 0.9 ? 0.8 : 0.55) : 0.95;
}

/** "a similar group", "the London-listed firm": says nothing that a name or a people's adjective does not say better. */
function isBare(
  { name, mentions }: Entity,
  document: Document,
  { definites, gazetteer, peopleAdjectives }: NameRules,
): boolean {
  const [first = ''] = name.split(/\s+/);
  const isOfPeople = gazetteer.nationality(first) !== null || peopleAdjectives.has(first.toLowerCase());
  if (!isOfPeople && !/\p{Lu}/u.test(name.slice(1))) return true;
  return mentions.every(({ sentence, from }) =>
    definites.has(document.sentences[sentence]?.tokens[from - 1]?.lower ?? ''),
  );
}

/** "his father", "whose two sons", "the driver's wife": told of somebody else, wherever they stand. */
function isOwnedKin({ name, mentions }: Entity, document: Document, who: WhoRules): boolean {
  if (!who.kin.has(lastWord(name))) return false;
  return mentions.every(({ sentence, from }) => {
    const { tokens = [] } = document.sentences[sentence] ?? {};
    const at = tokens[from - 1]?.tag === 'NUM' ? from - 2 : from - 1;
    return who.owners.has(tokens[at]?.lower ?? '');
  });
}

/** Whether the people are only in somebody's mouth ("This is how traitors die"). */
function isOnlyQuoted({ mentions }: Entity, { sentences }: Document): boolean {
  return mentions.every(({ sentence, from }) => {
    const { tokens = [], text = '' } = sentences[sentence] ?? {};
    return /["“«‘]|``/.test(text) && quotedTokens(tokens)[from] === true;
  });
}

/** A league is what is played in, unless it acts or speaks as a body. */
const isContest = ({ name, kind }: Entity, { leagues, leagueNouns }: WhoRules): boolean =>
  kind === 'organization' && (leagues.has(name.toLowerCase()) || leagueNouns.has(lastWord(name)));

/** Whoever reports the story: "our correspondent Jane Roe". */
function isOfPress({ entity: { role } }: Standing, { reporters }: WhoRules): boolean {
  return role !== null && wordsOf(role).some((word) => reporters.has(word));
}

/** A paper, station or agency: stories quote them, few are about them. */
function isOutlet({ entity, roles }: Standing, who: WhoRules): boolean {
  const { name, role, kind } = entity;
  if (who.agencies.has(name.toLowerCase()) || who.outletShape.test(name)) return true;
  if (kind !== 'organization') return false;
  const words = [...wordsOf(name), ...wordsOf(role ?? '')];
  return words.some((word) => who.outletNouns.has(word)) || (roles.has('addressee') && isAll(roles, HEARING));
}

function outletWorth({ entity, roles }: Standing, { wires }: WhoRules): number {
  if (wires.has(entity.name.toLowerCase())) return 0;
  return isAny(roles, ['subject', 'patient', 'object', 'agent']) ? PRESS : 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/);
const lastWord = (text: string): string => text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
