import type { WhatRules } from '../rules/what';

export const WHAT: WhatRules = {
  id: 'what',
  clauseOpeners: new Set(
    `and but while after before as when where which who because although though since so or yet whereas despite amid
     according saying adding including with leaving making`.split(/\s+/),
  ),
  dependentOpeners: new Set(
    `he she they it his her their its this that these those such but and so then still yet however instead meanwhile also
     another both neither others some one therefore thus moreover furthermore additionally besides nevertheless nonetheless or
     there here what`.split(/\s+/),
  ),
  labels: new Set(
    `live updates update updated blog latest breaking news just in developing watch video listen exclusive opinion comment commentary
     analysis editorial column explainer explained interview profile obituary feature review gallery pictures photos podcast poll quiz
     report special alert flash urgent top story world politics sport business`.split(/\s+/),
  ),
};
