import type { WhatRules } from '../rules/what';

export const WHAT: WhatRules = {
  id: 'what',
  clauseOpeners: new Set(
    `and but while after before as when where which who because although though since so or yet whereas despite amid
     according saying adding including with leaving making`.split(/\s+/),
  ),
};
