import type { Document } from '../../model/document';
import type { PlaceInfo } from '../../model/mention';
import type { PlaceMention } from './reading';
import { PLACED, type Setting } from './setting';

/** A place with all its mentions and how strongly they say that the main event is there. */
export interface WeighedPlace {
  readonly id: string;
  readonly kind: PlaceInfo['kind'];
  readonly country: string | null;
  readonly mentions: readonly PlaceMention[];
  /** Of its own mentions. */
  readonly own: number;
  /** With what it gains from the places in it. */
  readonly weight: number;
}

/** Set by hand on development pages: what a mention of each setting adds. */
const WEIGHTS: Readonly<Record<Setting, number>> = {
  at: 1,
  event: 1,
  holder: 0.7,
  near: 0.6,
  dateline: 0.7,
  office: 0.3,
  seat: 0.3,
  named: 0.35,
  weak: 0.25,
  side: 0.25,
  people: 0.2,
  inside: 0.05,
};
const HEADLINE = 1.5;
/** A sentence far from the main event still counts this much. */
const FAR = 0.15;
/** A name that only stands where a place would. */
const UNSURE = 0.5;
const DECAY = 0.75;
/** Share of a place's weight that its country gains. */
const INHERITED = 0.4;

/** The places of the document, heaviest first. */
export function weighPlaces(document: Document, mentions: readonly PlaceMention[]): WeighedPlace[] {
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.id);
    if (group) group.push(mention);
    else groups.set(mention.id, [mention]);
  }
  const own = [...groups].flatMap(([id, mentions]) => {
    const group = settleDoubt(mentions);
    return group === null ? [] : [{ id, group, weight: sum(group, document) }];
  });
  const heaviestIn = new Map<string, number>();
  for (const { id, group, weight } of own) {
    const country = countryOf(group);
    if (country && country !== id) heaviestIn.set(country, Math.max(weight, heaviestIn.get(country) ?? 0));
  }
  return own
    .map(({ id, group, weight }): WeighedPlace => {
      const [{ kind }] = group as [PlaceMention];
      const country = countryOf(group);
      const inherited = INHERITED * (heaviestIn.get(id) ?? 0);
      return { id, kind, country, mentions: group, own: weight, weight: weight + inherited };
    })
    .sort((a, b) => b.weight - a.weight);
}

function countryOf(group: readonly PlaceMention[]): string | null {
  return group.find(({ country }) => country !== null)?.country ?? null;
}

/**
 * A name that nothing but its setting makes a place must stand as one in most of its mentions; where it does so more
 * than once, the doubt is gone. Null for what is no place.
 */
function settleDoubt(group: readonly PlaceMention[]): readonly PlaceMention[] | null {
  if (group.some(({ sure }) => sure))
    return group.map((mention) => (mention.kind === 'site' ? { ...mention, sure: true } : mention));
  const scenes = group.filter(({ setting }) => PLACED.has(setting)).length;
  if (2 * scenes <= group.length) return null;
  return scenes > 1 ? group.map((mention) => ({ ...mention, sure: true })) : group;
}

/** Each further mention says less than the one before: what the story keeps coming back to is not yet its scene. */
function sum(group: readonly PlaceMention[], { focus }: Document): number {
  return group
    .map((mention) => weightOf(mention, focus))
    .sort((a, b) => b - a)
    .reduce((total, weight, i) => total + weight * DECAY ** i, 0);
}

/** What one mention adds. */
export function weightOf({ sentence, setting, sure }: PlaceMention, focus: readonly number[]): number {
  const near = sentence.kind === 'headline' ? HEADLINE : FAR + (focus[sentence.index] ?? 0);
  return WEIGHTS[setting] * near * (sure ? 1 : UNSURE);
}
