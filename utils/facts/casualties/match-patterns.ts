import type { CasualtyPattern } from '../../language/rules/casualties';
import type { Matcher } from './match';
import { countAt, livesAt, modifierAt, noneAt, ofPeople, ownerAt, shareAt, tollAt } from './match-nouns';
import { objectAt, passiveAt, reducedAt, subjectAt } from './match-verbs';

/** One function a pattern; see `CasualtyPattern` for what each reads. */
export const MATCHERS: Readonly<Record<CasualtyPattern, Matcher>> = {
  'SUBJECT @': subjectAt,
  'SUBJECT be @': passiveAt,
  'PEOPLE @': reducedAt,
  '@ OBJECT': objectAt,
  '@ of PEOPLE': ofPeople,
  'COUNT @': countAt,
  '@ at COUNT': tollAt,
  '@ PEOPLE': modifierAt,
  'took COUNT @': livesAt,
  'OWNER @': ownerAt,
  'COUNT of @': shareAt,
  'none @': noneAt,
};
