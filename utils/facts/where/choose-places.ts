import type { PlaceMention } from './reading';
import { PLACED } from './setting';
import type { WeighedPlace } from './weigh-places';

const MOST = 3;
/** Places that are looked at: what weighs less than so many others is never shown. */
const REACH = 20;
/** Below this no place is shown: the article does not say where. */
const LEAST = 0.4;
/** The same for the place of the dateline or of the local body that acts, where the report names no other. */
const LEAST_DATELINE = 0.08;
/** A further place must weigh this share of the first. */
const LEAST_SHARE = 0.5;
/** The same for a place in the country that is shown first. */
const LEAST_SHARE_INSIDE = 0.2;
/** The same for one that is named together with it as the scene. */
const LEAST_SHARE_TOGETHER = 0.2;
/** A place in the heaviest country goes before it from this share of its own weight. */
const LEAST_INSIDE = 0.5;
/** What a country named in passing weighs is not enough to show it. */
const LEAST_HOLDER = 0.12;

/**
 * The places to show, of those weighed, heaviest first: the scene, the country that holds it where the article names
 * it, and others of nearly the same weight. None where nothing weighs enough.
 */
export function choosePlaces(weighed: readonly WeighedPlace[]): WeighedPlace[] {
  const places = withoutParts(withoutReporters(weighed)).slice(0, REACH);
  const [heaviest] = places;
  if (!heaviest || heaviest.weight < leastWeight(heaviest)) return [];
  const first = withinCountry(places, heaviest);
  const scenes = new Set(first.mentions.filter(isScene).map(({ sentence }) => sentence));
  const holder = places.find(
    (place) => place.id === first.country && place !== first && isNamed(place) && place.own >= LEAST_HOLDER,
  );
  const others = places.filter(
    (place) =>
      place !== first && place !== holder && isShown(place) && place.own >= leastShare(place) * first.own,
  );
  return [first, ...(holder ? [holder] : []), ...others].slice(0, MOST);

  function leastShare({ country, mentions }: WeighedPlace): number {
    const together = mentions.some(
      (mention) => (isScene(mention) || mention.setting === 'holder') && scenes.has(mention.sentence),
    );
    if (together) return LEAST_SHARE_TOGETHER;
    return country === first?.id && mentions.some(isScene) ? LEAST_SHARE_INSIDE : LEAST_SHARE;
  }
}

/** Where the report was written is not where things happened, if the report says where they did. */
function withoutReporters(places: readonly WeighedPlace[]): readonly WeighedPlace[] {
  if (!places.some(({ mentions }) => mentions.some((mention) => mention.sure && isScene(mention))))
    return places;
  const others = places.filter(
    (place) => place.mentions.some(({ setting }) => setting !== 'dateline') || isWithin(place, places),
  );
  return others.some(({ weight }) => weight >= LEAST) ? others : places;
}

/** "BROOKVALE, Ohio —" of what happened "in Ohio": the town of a dateline that the scene is said to hold. */
function isWithin(town: WeighedPlace, places: readonly WeighedPlace[]): boolean {
  const [dateline] = town.mentions;
  if (!dateline || town.kind === 'country' || town.kind === 'region') return false;
  const scenes = places.filter((place) => place !== town && place.mentions.some(isScene));
  return (
    scenes.length > 0 &&
    scenes.every(
      ({ kind, mentions }) =>
        kind === 'region' &&
        mentions.some(({ sentence, setting }) => setting === 'dateline' && sentence === dateline.sentence),
    )
  );
}

function leastWeight({ mentions }: WeighedPlace): number {
  return mentions.some(({ setting, sure }) => sure && (setting === 'dateline' || setting === 'seat'))
    ? LEAST_DATELINE
    : LEAST;
}

/** "a Sahel town": a part of the world that only holds the scene tells nothing beside a place that is named. */
function withoutParts(places: readonly WeighedPlace[]): readonly WeighedPlace[] {
  const others = places.filter((place) => !isPartOfWorld(place) || place.mentions.some(isScene));
  return others.some(({ weight }) => weight >= LEAST) ? others : places;
}

function isPartOfWorld({ kind, country }: WeighedPlace): boolean {
  return kind === 'region' && country === null;
}

/** Where the heaviest is a country, the place in it that the story is told of, if there is one; else the heaviest. */
function withinCountry(places: readonly WeighedPlace[], heaviest: WeighedPlace): WeighedPlace {
  const town = heaviest.kind === 'region' ? places.find((place) => isWithin(place, places)) : undefined;
  if (heaviest.kind !== 'country') return town ?? heaviest;
  const inside = places.find(
    ({ country, id, mentions, own }) =>
      country === heaviest.id &&
      id !== heaviest.id &&
      mentions.some(isScene) &&
      own >= LEAST_INSIDE * heaviest.own,
  );
  return inside ?? heaviest;
}

/** A further place is one that something is said to be at, and not merely named. */
function isShown({ mentions }: WeighedPlace): boolean {
  return mentions.some(isPlaced);
}

function isPlaced({ sure, setting }: PlaceMention): boolean {
  return sure && PLACED.has(setting);
}

/** Named itself, and not only by its people or as a team that plays there. */
function isNamed({ mentions }: WeighedPlace): boolean {
  if (!mentions.some(isPlaced) && mentions.some(({ setting }) => setting === 'side')) return false;
  return mentions.some(({ setting }) => setting !== 'people');
}

function isScene({ setting }: PlaceMention): boolean {
  return setting === 'at' || setting === 'event';
}
