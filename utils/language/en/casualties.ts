import type { CasualtyRules } from '../rules/casualties';
import { CUES } from './casualties/cues';
import { GRAMMAR } from './casualties/grammar';
import { HURT_AND_MISSING } from './casualties/hurt';
import { KILLED } from './casualties/killed';
import { SICK_DISPLACED_ABDUCTED } from './casualties/others';
import { ANIMALS, PEOPLE, THINGS } from './casualties/people';
import { allForms } from './casualties/forms';
import { words } from './casualties/words';

/** Verb forms that are nouns as often ("old wounds"): the tagger decides. */
const NOUNS_TOO = words(
  'murder murders massacre massacres slaughter wound wounds poison poisons shoots hurts stabs hang hangs maul',
);

/** English casualties. Order matters only where two rules fire on the same words: the earlier one tells the kind. */
export const CASUALTIES: CasualtyRules = {
  rules: [...KILLED, ...SICK_DISPLACED_ABDUCTED, ...HURT_AND_MISSING],
  grammar: GRAMMAR,
  verbForms: new Set(
    allForms(
      `kill murder assassinate massacre slaughter slay:slew:slain behead decapitate lynch electrocute asphyxiate strangle suffocate
       die perish drown succumb injure wound maim infect sicken poison displace uproot kidnap abduct evacuate hospitalize hospitalise
       stab bludgeon trample froze frozen starve strangle batter maul scald shoot:shot hurt:hurt hang:hanged fell:fell found:found
       lost:lost took:took`,
    ).filter((form) => !NOUNS_TOO.has(form)),
  ),
  verbNouns: NOUNS_TOO,
  people: PEOPLE,
  animals: ANIMALS,
  things: THINGS,
  partitives: words(
    'dozens scores hundreds thousands millions total number group groups handful couple majority most some many several all one none rest bulk team crowd convoy crowd tens pair dozen family families number',
  ),
  parts: words('including among'),
  bodies: words('bodies corpses body remains'),
  tollVerbs: words(
    `rises rise rose risen rising climbs climb climbed climbing stands stood stand standing jumps jumped jump reaches reached reach
     hits hit passes passed tops topped top surpasses surpassed exceeds exceeded exceed is was at to of has had been now put puts grew grows grow increased increases
     increase mounts mounted soars soared soar nears neared updated raised climbing revised totalled totaled numbered :`,
  ),
  exceeding: words('passes passed tops topped surpasses surpassed exceeds exceeded exceed surpass top'),
  lifeVerbs: words(
    'claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing end ended ends',
  ),
  leaving: words('leave leaves left leaving find finds found finding'),
  timeNouns: words(
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night
     week month year day hour weekend noon midnight january february march april may june july august september october november december`,
  ),
  cues: CUES,
};
