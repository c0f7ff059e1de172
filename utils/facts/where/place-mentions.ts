import type { WhereRules } from '../../language/rules/where';
import type { Document } from '../../model/document';
import type { Sentence } from '../../model/token';
import { tieHolders } from './held-places';
import { nearCountries } from './near-countries';
import { provenPlaces } from './proven-places';
import { readName } from './read-name';
import { readUnnamed } from './read-unnamed';
import type { Known, NameAt, PlaceMention, Reading } from './reading';
import { surnames } from './surnames';

/** Every place of the document that could be where something happens, in order. */
export function findPlaceMentions(document: Document, rules: WhereRules): PlaceMention[] {
  const known: Known = {
    near: nearCountries(document, rules),
    proven: provenPlaces(document, rules),
    surnames: surnames(document),
    rules,
  };
  return document.sentences.flatMap((sentence) => readSentence(document, sentence, known));
}

function readSentence(document: Document, sentence: Sentence, known: Known): PlaceMention[] {
  const names = new Map<number, NameAt>();
  for (const { from, to, entity } of document.namesOf(sentence.index)) {
    const named = document.entities[entity];
    if (named?.proper) names.set(from, { from, to, entity: named });
  }
  const dates = new Map(document.datesOf(sentence.index).map(({ from, to }) => [from, to]));
  const reading: Reading = { sentence, ...known, names, found: [] };
  let at = 0;
  while (at < sentence.tokens.length) {
    const afterDate = dates.get(at);
    const name = names.get(at);
    const read = afterDate ? null : name ? readName(reading, name) : readUnnamed(reading, at);
    if (read) reading.found.push(read);
    at = Math.max(afterDate ?? 0, name?.to ?? 0, read?.to ?? 0, at + 1);
  }
  return tieHolders(reading.found, known.rules);
}
