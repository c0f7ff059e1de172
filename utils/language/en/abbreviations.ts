/** Dots of these never end a sentence: a name or a number follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr st sen rep gov pres gen lt col maj capt cpl sgt cmdr adm brig supt insp det
   hon msgr mt ft vs no nos fig al cf approx est`.split(/\s+/),
);

/** Dots of these end a sentence only where a new one plainly starts. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc ltd co corp llc plc bros jr etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
   thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c i.e e.g ave blvd rd dept univ calif fla conn colo ariz ala ark mass
   mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo`.split(/\s+/),
);
