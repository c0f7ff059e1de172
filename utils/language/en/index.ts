import type { Language } from '../language';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations';
import { CASUALTIES } from './casualties';
import { DATES } from './dates';
import { FOCUS } from './focus';
import { NAMES } from './names';
import { NUMBERS } from './numbers';
import { tagEnglish } from './tagger';
import { WHAT } from './what';
import { WHEN } from './when';
import { WHERE } from './where';
import { WHO } from './who';

export const ENGLISH: Language = {
  code: 'en',
  sample:
    'Mayor Ada Brandt told the Northfield Courier on Friday that at least 12 people were killed and dozens injured when a bus hit a bridge near Lyon in France on 3 May 2019.',
  text: {
    locale: 'en',
    titleAbbreviations: TITLE_ABBREVIATIONS,
    otherAbbreviations: OTHER_ABBREVIATIONS,
    tag: tagEnglish,
  },
  numbers: NUMBERS,
  dates: DATES,
  names: NAMES,
  focus: FOCUS,
  what: WHAT,
  who: WHO,
  when: WHEN,
  where: WHERE,
  casualties: CASUALTIES,
};
