import type { Language } from '../../language/language';
import type { WhenFact } from '../../model/card';
import type { Document } from '../../model/document';

export function findWhen(_document: Document, _language: Language): WhenFact[] {
  return [];
}
