import type { Language } from '../../language/language';
import type { WhereFact } from '../../model/card';
import type { Document } from '../../model/document';
import { sourceOf } from '../../text/spans';
import { findPlaceMentions, type PlaceMention } from './place-mentions';
import { weighPlaces, weightOf, type WeighedPlace } from './weigh-places';

const MOST = 3;
const MOST_SOURCES = 2;
/** Below this no place is shown: the article does not say where. */
const LEAST = 0.4;
/** A further place must weigh this share of the first. */
const LEAST_SHARE = 0.5;
/** The same for a place in the country that is shown first. */
const LEAST_SHARE_INSIDE = 0.25;
/** The same for one that is named together with it as the scene. */
const LEAST_SHARE_TOGETHER = 0.2;
/** A place in the heaviest country goes before it from this share of its own weight. */
const LEAST_INSIDE = 0.5;
/** What a country named in passing weighs is not enough to show it. */
const LEAST_HOLDER = 0.12;

/** Where the main event takes place: the most telling place first, then what holds it; none where the article does not say. */
export function findWhere(document: Document, language: Language): WhereFact[] {
  const mentions = findPlaceMentions(document, language.where);
  const places = choosePlaces(weighPlaces(document, mentions));
  return places.map((place) => toFact(document, place, language));
}

function choosePlaces(weighed: readonly WeighedPlace[]): WeighedPlace[] {
  const told = weighed.some(({ mentions }) => mentions.some(isScene));
  // where the report was written is not where things happened, if the report says where they did
  const places = told
    ? weighed.filter(({ mentions }) => mentions.some(({ setting }) => setting !== 'dateline'))
    : weighed;
  const [heaviest] = places;
  if (!heaviest || heaviest.weight < LEAST) return [];
  const first = withinCountry(places, heaviest);
  const held = places.find(
    (place) => place.id === first.country && place !== first && isNamed(place) && place.own >= LEAST_HOLDER,
  );
  const others = places.filter((place) => {
    if (place === first || place === held || !isNamed(place) || !place.mentions.some(({ sure }) => sure))
      return false;
    const inside = place.country === first.id && place.mentions.some(isScene);
    const share = standsWith(place, first) ? LEAST_SHARE_TOGETHER : inside ? LEAST_SHARE_INSIDE : LEAST_SHARE;
    return place.own >= share * first.own;
  });
  return [first, ...(held ? [held] : []), ...others].slice(0, MOST);
}

/** Where the heaviest is a country, the place in it that the story is told of, if there is one; else the heaviest. */
function withinCountry(places: readonly WeighedPlace[], heaviest: WeighedPlace): WeighedPlace {
  if (heaviest.kind !== 'country') return heaviest;
  const inside = places.find(
    ({ country, id, mentions, own }) =>
      country === heaviest.id &&
      id !== heaviest.id &&
      mentions.some(isScene) &&
      own >= LEAST_INSIDE * heaviest.own,
  );
  return inside ?? heaviest;
}

/** Named with the first where that is named as the scene: "at Lark Tower in Tolva", "in Tolva, Hebei". */
function standsWith({ mentions }: WeighedPlace, first: WeighedPlace): boolean {
  const scenes = new Set(first.mentions.filter(isScene).map(({ sentence }) => sentence));
  return mentions.some(
    (mention) => (isScene(mention) || mention.setting === 'holder') && scenes.has(mention.sentence),
  );
}

/** Named itself, and not only by its people. */
function isNamed({ mentions }: WeighedPlace): boolean {
  return mentions.some(({ setting }) => setting !== 'people');
}

/** Initials and demonyms are shown only where the article has no fuller name. */
function isShort({ text, setting }: PlaceMention): boolean {
  return setting === 'people' || /^(?:\p{Lu}\.?){1,4}$|\.$/u.test(text);
}

function isScene({ setting }: PlaceMention): boolean {
  return setting === 'at' || setting === 'event';
}

function toFact(
  document: Document,
  { id, kind, country, mentions }: WeighedPlace,
  language: Language,
): WhereFact {
  const byWeight = [...mentions].sort((a, b) => weightOf(b, document.focus) - weightOf(a, document.focus));
  const [heaviest] = byWeight as [PlaceMention];
  const usual = country === id ? language.where.gazetteer.countryName(id) : null;
  const best =
    byWeight.find(({ text }) => text === usual) ?? byWeight.find((mention) => !isShort(mention)) ?? heaviest;
  const texts = [...new Set(byWeight.map(({ text }) => text))];
  const sentences = [...new Set([best, ...byWeight].map(({ sentence }) => sentence))];
  return {
    name: best.text,
    aliases: texts.filter((text) => text !== best.text),
    kind,
    country:
      country === null || (country === id && best.setting !== 'people')
        ? null
        : language.where.gazetteer.countryName(country),
    sources: sentences.slice(0, MOST_SOURCES).map((sentence) => sourceOf(document.article, sentence)),
  };
}
