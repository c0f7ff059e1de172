import type { Language } from '../../language/language';
import type { WhatFact } from '../../model/card';
import type { Document } from '../../model/document';

export function findWhat(_document: Document, _language: Language): WhatFact[] {
  return [];
}
