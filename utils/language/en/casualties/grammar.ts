import type { GrammarWords } from '../../rules/casualties';
import { words } from './words';

/** Closed word classes of English, as far as the shallow parser asks for them. */
export const GRAMMAR: GrammarWords = {
  be: words("be is are was were been being am 's 're get gets got gotten getting"),
  have: words("have has had having 've 'd"),
  modals: words("can could may might must shall should will would 'll ca wo ought cannot"),
  negations: words("not n't never"),
  almost: words('nearly almost practically virtually narrowly'),
  infinitive: words('to'),
  relatives: words('who which that whom where whose'),
  subordinators: words(
    'when while because although though unless if whether once whereas wherever whenever so lest till that but',
  ),
  either: words('after before since until as than like'),
  prepositions: words(
    `in on at of by for from with to into onto over under near along across around through during among amongst amid
     against between within without outside inside behind beyond beside besides toward towards upon off out up down via per
     including excluding except despite aboard throughout beneath alongside following involving according versus
     between below above about`,
  ),
  and: words('and or & plus nor'),
  of: 'of',
  that: 'that',
  monthsToo: words('may'),
  progressive: /ing$/,
  participle: /(?:ed|ing|en|n|t)$/,
  notModifier: /(?:ing|s)$/,
  oneOther: words('another other'),
  distributive: words('every each any all'),
  andPhrases: [
    ['as', 'well', 'as'],
    ['along', 'with'],
    ['together', 'with'],
  ],
  commas: words(', ( ) [ ]'),
  quotes: words('" “ ” « »'),
  determiners: words(
    `the a an this that these those his her its their our my your some any no another each every both all either neither
     one's whose`,
  ),
  indefinites: words('a an another one'),
  definites: words('the this that his her their its my our your'),
  objectPronouns: words('him her them us me'),
  both: 'both',
  possessive: words("'s '"),
  owners: words('his her'),
  ownersSpeaking: words('my our'),
  timeOpeners: words('last next this early late earlier mid'),
  articles: words('a an the'),
  any: words('any'),
  none: words('no zero neither none nobody no-one'),
  singularPronouns: words('he she him'),
  subjectPronouns: words('they he she it'),
  otherPronouns: words(
    `they them we us i you it me nobody everyone someone somebody anyone anybody everybody himself herself themselves itself
     nothing something everything who what`,
  ),
  others: words('others other more another people else dead'),
  adverbs: words(
    `also later then still already reportedly allegedly apparently fatally seriously severely critically badly slightly
     gravely mortally instantly accidentally deliberately tragically sadly only just even now so far since ever
     subsequently eventually immediately initially officially previously brutally sexually`,
  ),
  predicates: words(
    'dead missing critical homeless hostage unconscious alive unhurt unharmed uninjured unscathed',
  ),
  reporting: words(
    `say says said saying tell tells told telling report reports reported reporting confirm confirms confirmed confirming
     believe believes believed claim claims claimed add adds added announce announces announced announcing state states stated
     stating estimate estimates estimated note notes noted show shows showed find learn learned learnt reveal reveals revealed
     suggest suggests suggested insist insisted allege alleges alleged write wrote tweeted know knows knew think thought think
     acknowledge acknowledged admit admitted indicate indicates indicated recall recalled warn warned fear feared fears hear
     heard hears understand understood means meant see saw`,
  ),
  factive: words(
    'believed reported thought known confirmed said understood estimated presumed appears appear appeared found seem seems continued claim claims claimed claiming boasted boasts',
  ),
  claiming: words('claim claims claimed claiming boasted boasts'),
};
