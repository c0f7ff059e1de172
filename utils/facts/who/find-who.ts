import type { Language } from '../../language/language';
import type { WhoFact } from '../../model/card';
import type { Document } from '../../model/document';

export function findWho(_document: Document, _language: Language): WhoFact[] {
  return [];
}
