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
  coordinators: set('and but or so'),
  relatives: set('which who whom whose'),
  earlier: set('after since following'),
  lost: set('missing seen heard unaccounted'),
  pictured: set('pictured photographed photo photograph picture image footage'),
  occurrence: set(
    `struck hit erupted exploded detonated happened occurred began started ignited crashed collided collapsed capsized sank derailed
     burst broke swept tore killed died drowned shot stabbed attacked ambushed bombed raided stormed fired opened burned burnt
     engulfed flooded ploughed plowed rammed slammed overturned rolled plunged fell tumbled slipped arrested detained charged
     kidnapped abducted seized won beat defeated clinched scored signed resigned elected sworn inaugurated voted approved passed
     rejected launched landed unveiled opened closed unfolded held met departed marched protested clashed found discovered rescued
     robbed murdered injured wounded escaped fled landed blew ripped rocked toppled triggered hijacked broke stole`,
  ),
  tolls: set('toll tolls tally count number dead deaths fatalities casualties cases victims'),
  updates: set(
    'rose rises risen climbed climbs reached reaches increased jumped grew grown revised raised stood stands topped passed',
  ),
  infinitive: 'to',
  agent: 'by',
  prepositions: set(
    'on in at since until till by from before after during late early over throughout between',
  ),
};
