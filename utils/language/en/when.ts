import type { WhenRules } from '../rules/when';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const WHEN: WhenRules = {
  id: 'when',
  speech: set(
    `said says say told tells tell added adds reported reports announced announces stated states confirmed confirms tweeted
     wrote writes posted claimed claims explained explains noted notes insisted warned warns`,
  ),
  quoting: set('said says say told tells tell added adds tweeted wrote writes'),
  clauseOpeners: set(
    'and but while after before as when where which who whom because although though since so until whereas whose that if',
  ),
  relatives: set('which who whom whose'),
  earlier: set('after since following'),
  agent: 'by',
  prepositions: set(
    'on in at since until till by from before after during late early over throughout between',
  ),
};
