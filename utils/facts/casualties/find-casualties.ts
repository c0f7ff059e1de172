import type { Language } from '../../language/language';
import type { CasualtyFact } from '../../model/card';
import type { Document } from '../../model/document';

export function findCasualties(_document: Document, _language: Language): CasualtyFact[] {
  return [];
}
