import type { Language } from '../../language/language';
import type { WhereFact } from '../../model/card';
import type { Document } from '../../model/document';
import { sourceOf } from '../../text/spans';
import { choosePlaces } from './choose-places';
import { findPlaceMentions } from './place-mentions';
import type { PlaceMention } from './reading';
import { weighPlaces, weightOf, type WeighedPlace } from './weigh-places';

const MOST_SOURCES = 2;

/**
 * Where the main event takes place: the most telling place first, then what holds it; none where the article does
 * not say. At most three.
 */
export function findWhere(document: Document, language: Language): WhereFact[] {
  const mentions = findPlaceMentions(document, language.where);
  const places = choosePlaces(weighPlaces(document, mentions));
  return places.map((place) => toFact(document, place, language));
}

function toFact(
  document: Document,
  { id, kind, country, mentions }: WeighedPlace,
  { where: { gazetteer } }: Language,
): WhereFact {
  const byWeight = [...mentions].sort((a, b) => weightOf(b, document.focus) - weightOf(a, document.focus));
  const [heaviest] = byWeight as [PlaceMention];
  const usual = kind === 'country' ? gazetteer.countryName(id) : null;
  const best =
    byWeight.find(({ text }) => text === usual) ??
    byWeight.find((mention) => isFull(mention)) ??
    byWeight.find(({ setting }) => setting !== 'people') ??
    heaviest;
  const texts = [...new Set(byWeight.map(({ text }) => text))];
  const sentences = [...new Set([best, ...byWeight].map(({ sentence }) => sentence))];
  const isItself = country === id && best.setting !== 'people';
  return {
    name: best.text,
    aliases: texts.filter((text) => text !== best.text),
    kind,
    country: country === null || isItself ? null : gazetteer.countryName(country),
    sources: sentences.slice(0, MOST_SOURCES).map((sentence) => sourceOf(document.article, sentence)),
  };
}

/** Not a demonym, nor initials, an abbreviation or the capitals of a dateline. */
function isFull({ text, setting }: PlaceMention): boolean {
  return setting !== 'people' && /\p{Ll}/u.test(text) && !text.endsWith('.');
}
