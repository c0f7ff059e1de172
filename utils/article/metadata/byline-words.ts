/*
 * Words of bylines. Bylines are half a dozen words in a page's frame, not text in its language, and pages of every language
 * carry them: the forms of the larger languages stand side by side here.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrases = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .split('\n')
      .flatMap((line) => line.split(','))
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** News agencies and wire services by the names that bylines give them, lower case, letters and digits alone. */
export const AGENCIES: ReadonlySet<string> = phrases(`
  ap, associated press, the associated press, reuters, thomson reuters, afp, agence france presse, agence france-presse, upi,
  united press international, bloomberg, bloomberg news, dow jones, pa, pa media, pa news agency, press association,
  the press association, dpa, deutsche presse agentur, epd, kna, afd, apa, austria press agency, keystone sda, sda, ats,
  efe, agencia efe, europa press, ansa, agi, adnkronos, lusa, anp, belga, ntb, tt, stt, ritzau, bns, leta, elta, pap, ctk,
  tasr, mti, hina, tanjug, fena, mia, bta, agerpres, mediafax, ana mpa, cna, aa, anadolu, anadolu agency, dha, iha,
  ukrinform, unian, interfax, interfax ukraine, tass, itar tass, ria, ria novosti, sputnik, belta, kazinform, trend,
  apa news, azertac, armenpress, agenda ge, pti, press trust of india, ani, asian news international, ians,
  indo asian news service, uni, app, associated press of pakistan, inp, ppi, unb, bss, xinhua, xinhua news agency,
  china daily, kyodo, kyodo news, jiji, jiji press, yonhap, yonhap news agency, kcna, bernama, antara, vna, tna, pna,
  philippine news agency, aap, australian associated press, the canadian press, canadian press, cp, la presse canadienne,
  notimex, prensa latina, telam, agencia brasil, agencia estado, andina, wam, mena, spa, saudi press agency, qna, kuna, bna,
  petra, sana, irna, isna, fars, tasnim, mehr, nna, wafa, maan, aps, map, tap, nan, news agency of nigeria, gna,
  ghana news agency, ena, ethiopian news agency, sanews, african news agency, ana, pana, new ziana, ap news, pa wire,
  getty images, efe news, wire services, wire reports, news agencies, agencies, news wire, newswire, cnn wire, cnn newswire`);

/** A name with one of these words is of a desk, a house or a post, not of a person. */
export const HOUSE_WORDS: ReadonlySet<string> = set(`
  desk newsdesk webdesk newsroom bureau staff team teams crew office department editors editorial reporters correspondents
  writers contributors contributor columnist columnists agency agencies wire wires newswire news press media network networks
  broadcasting tv television radio channel fm times post daily weekly herald tribune gazette chronicle journal telegraph observer
  guardian express mail globe independent today evening morning sunday magazine review bulletin courier dispatch examiner
  inquirer register sentinel record reporter editor correspondent producer journalist writer author admin administrator webmaster
  user anonymous unknown online web digital website service services sources source group company corporation corp inc ltd llc
  gmbh plc foundation institute university college centre center council committee commission association society union federation
  ministry government police publisher publishing publications production productions studio studios newsletter community
  readers board shimbun partners partner sponsored sponsor advertorial promoted content conversation
  com net org redaktion redacción redaccion rédaction redazione redação redacao redactie redakcja redakce toimitus редакция
  agentur agence agencia agenzia agência nachrichten noticias notizie notícias nouvelles actualités presse prensa stampa imprensa
  zeitung journalisten international national local world sports sport politics business entertainment breaking special`);

/** Posts: with one of these at its end, what follows a name is the person's post. */
export const POST_WORDS: ReadonlySet<string> = set(`
  reporter editor correspondent producer journalist writer columnist contributor editor-at-large writer-at-large
  reporter-at-large co-editor photographer photojournalist anchor host presenter intern trainee fellow analyst commentator
  specialist head lead consultant meteorologist staff author critic blogger videographer researcher chief`);

/** Posts, and the words that say which post it is. */
export const ROLE_WORDS: ReadonlySet<string> = set(`
  ${[...POST_WORDS].join(' ')} senior junior chief deputy assistant associate managing executive political foreign diplomatic defence defense security
  crime court legal health science environment technology tech economics education royal transport features investigations
  investigative freelance multimedia video data visual breaking regional city sub
  europe africa asia america middle east west north south uk us special news world sports sport business politics digital online web exclusive local national international`);

/** Places of two words that stand behind a name ("Ana Ruiz, New York") and look like one; lower case. */
export const TWO_WORD_PLACES: ReadonlySet<string> = phrases(`
  new york, new york city, los angeles, san francisco, san diego, san jose, las vegas, new orleans, st louis, st. louis, fort worth, salt lake city,
  washington dc, washington d.c., mexico city, buenos aires, rio de janeiro, sao paulo, são paulo, santo domingo, san juan, san salvador,
  guatemala city, panama city, port au prince, la paz, costa rica, puerto rico, el salvador, hong kong, new delhi, kuala lumpur,
  phnom penh, ho chi minh city, sri lanka, abu dhabi, tel aviv, saudi arabia, addis ababa, cape town, south africa, sierra leone,
  burkina faso, ivory coast, south sudan, st petersburg, st. petersburg, the hague, milton keynes, northern ireland, new zealand,
  south korea, north korea, united states, united kingdom, white house, capitol hill, west bank, gaza city, great britain`);

/** Particles that stay lower case inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = set(`
  de del della di da dos das do du des la le el al bin binti ibn bint abu ben van von der den ter ten zu zur zum af av y e i o
  san st lo los las dal dalla degli ul ur ud`);

/** "By", and what stands with it: "Written by", "Story by", "Reporting by", "Von", "Por". */
export const BY_LABEL =
  /^\W*(?:(?:article|story|text|words|report|reports|reporting|reported|written|posted|published|compiled|curated|created|produced|submitted|authored|updated|exclusive|analysis|opinion|comment|review|interview|additional reporting|as told to|first published|photos?|pictures?)\s+)?(?:by|von|par|por|di|da|door|av|af|przez|автор|author|authors|autor|autore|auteur|reporter|journalist|writer|text|words)(?:\s*:\s*|\s+(?:the\s+author\s+)?)(?=\S)/i;

/** What ends the names of a byline: a date, a time, "Published", "Updated", reading time, sharing. */
export const BYLINE_END =
  /\d|\b(?:published|updated|posted|modified|last|created|first published|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|min read|share|follow|view|see|read more|more by|more from|more on|contact|email|e-mail|comments?|bio|getty|photo|image|via|source)\b/i;
