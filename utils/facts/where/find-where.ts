import type { Language } from '../../language/language';
import type { WhereFact } from '../../model/card';
import type { Document } from '../../model/document';

export function findWhere(_document: Document, _language: Language): WhereFact[] {
  return [];
}
