import type { CasualtyCues } from '../../rules/casualties';
import { phrases, words } from './words';

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30';
const PERIODS = NUMBERS.split(' ').flatMap((n) =>
  ['months', 'years', 'decades'].flatMap((unit) => [
    `in ${n} ${unit}`,
    `over ${n} ${unit}`,
    `of ${n} ${unit}`,
  ]),
);

/** Words around a figure that make it none, background or old. */
export const CUES: CasualtyCues = {
  hypothetical: phrases(
    `if, unless, whether, in case, in the event of, fears that, feared, fears, fear, risk of, risks of, threat of, threatened to,
     threatens to, threatening to, warned of, plot to, plotting to, plotted to, plans to, planned to, wanted to, want to, intent
     to, intended to, attempt to, attempts to, attempted, hypothetical, imagine, suppose, supposedly, simulated, simulation, drill,
     exercise, scenario, potentially, likely to, able to, capable of, chance of, chances of, aim to, trying to, tried to, vowed to,
     conspiracy to, conspiring to, hoax, rumour, rumours, rumors, rumor, denied, dispelled, without, instead of, enough to, aims to, aimed at, seeks to, hopes to, to cut, to reduce, escaped being, avoided being, escaped death, spared being, avoid, prevent, to prevent, as if, as though`,
  ),
  fiction: words(
    `film movie movies films sequel novel novels fiction fictional episode thriller trilogy screenplay gameplay gamer gamers videogame
     videogames playstation xbox nintendo starring protagonist storyline netflix hbo cinema box-office premiere remake trailer
     character characters plotline anime manga comic superhero blockbuster comedy cast sitcom playwright whodunnit gory drama dramas zombie zombies respawn multiplayer`,
  ),
  fictionSections: words(
    'film films movies movie tv television books book games gaming reviews review fiction theatre theater stage comics streaming',
  ),
  reviews: words('review reviews review: reviewed'),
  reviewed: words(
    'game games film films movie book novel play series season episode album stage staging players player',
  ),
  sportSections: words(
    'sport sports football soccer cricket rugby tennis golf nfl nba mlb nhl olympics baseball basketball hockey motorsport boxing f1 racing athletics',
  ),
  sport: words(
    `league cup match matches goal goals goalkeeper midfielder striker defender season playoff playoffs championship
     tournament innings wicket wickets batsman bowler bowling quarterback touchdown nba nfl nhl mlb fifa uefa premier scored score
     scorer halftime half-time semi-final semifinal quarterfinal quarter-final finals fixture fixtures squad lineup line-up
     hamstring knee ankle rebounds assists pitcher inning homer rugby cricket football soccer tennis golf grand-prix podium
     chess grandmaster checkmate
     lap laps championship referee transfer kickoff kick-off offense defense roster standings championship standings`,
  ),
  background: phrases(
    `last year, last month, years ago, year ago, months ago, months after, years after, months before, years before, decades ago, previous year, earlier this year, last january, last february, last march, last april, last may, last june, last july, last august, last september,
     last october, last november, last december, last summer, last winter, last spring, last autumn, 9 / 11, september 11, hiroshima, nagasaki, black death, middle ages,
     each year, every year, a
     year, per year, annually, yearly, worldwide, globally, around the world, historically, history, in recent years, past year, past
     two years, past decade, last decade, in recent months, past months, in the past, over the years, over the past, years of war, years of fighting, years of conflict, since the war,
     since the start, since the beginning, since the conflict, since then, civil war, world war, second world war, first world war, century, genocide,
     holocaust, pandemic, so far this year, this year, according to statistics, statistics, on average, on record, previous, previously, similar incident,
     similar incidents, similar attack, other incidents, another incident, earlier attack, earlier incident, previous attack, previous incident, separate incident last, after a similar, during the last, the last time, comes after, come after, came after, comes days after,
     comes weeks after, comes a week after, comes a day after, came days after, came weeks after, anniversary, commemorate, commemorates, commemorating,
     rose from, compared with, compared to, weeks earlier, months earlier, years earlier, weeks before, month earlier, year earlier, two weeks ago, weeks ago`,
  ),
  periods: [...PERIODS, 'in a decade', 'in a year', 'over a century', 'over a decade', 'over the years'],
  superlatives: words(
    'first worst deadliest biggest largest bloodiest strongest heaviest highest longest most second third',
  ),
  wars: words(
    'war wars fighting conflict conflicts insurgency insurgencies offensive campaign campaigns hostilities bloodshed crackdown feud vendetta invasion coup uprising revolution takeover intifada occupation',
  ),
  since: words('since'),
  superseded: phrases(
    `earlier reports, earlier said, had earlier, initially, at first, initial reports, earlier toll, previous toll, previous count, previously, at one point,
     earlier put, first reported, up from, down from, revised from, earlier count, earlier tally, earlier estimate, earlier estimates, earlier figure,
     earlier reported, previously reported, previously said, previously thought, originally, preliminary reports, preliminary report, preliminary toll,
     preliminary count, had put, had stood, initial count, initial toll, initial report, first reports, early reports, had been put, earlier death toll,
     previous death toll, an earlier`,
  ),
  ceremonies: phrases(
    `anniversary, anniversaries, centenary, remember, remembers, remembered, remembering, remembrance, commemorate, commemorates, commemorated,
     commemorating, commemoration, commemorations, memorial, memorials, monument, wreath, wreaths, funeral, funerals, buried, burial, burials, laid to
     rest, minute of silence, minute 's silence, two minutes of silence, years on, decades on, year on, months on, pay homage, paid homage, requiem,
     cenotaph, years since, decades since, months since, dedicates plaque, plaque, holocaust, heritage, plot of graves`,
  ),
  procedures: phrases(
    `clash over, clashes over, row over, spar over, split over, jailed, jails, sentenced, sentences, sentence, sentencing, convicted, convicts, conviction, guilty, acquitted, acquits, acquittal, cleared,
     charged, charges, indicted, indictment, arraigned, pleads, pleaded, trial, retrial, verdict, court, courts, tribunal, judge, judges, jury, appeal, appeals,
     inquest, coroner, lawsuit, lawsuits, sues, sued, suing, compensation, settlement, settles, extradited, extradition, extradite, parole, paroled, bail, prosecutors, prosecutor,
     hearing, upholds, overturns, pardon, pardons, pardoned, amnesty law, arrested, arrests, arrest, detained, custody, wanted, testifies, testimony, testify,
     inquiry, investigation, investigators, probe, probes, commission, committee, watchdog, ombudsman, report blames, report criticises, report criticizes, report slams, report faults, review,
     vote, votes, voted, voting, voters, election, elections, poll, polls, candidate, candidates, ballot, bill, senate, senators, parliament, congress, lawmakers, mps, council, law, laws, legislation,
     talks, summit, negotiators, negotiations, envoys, envoy, treaty, accord, pact, diplomats, resolution, sanctions, visit, visits, visiting, pope, resigns, resign, resigned, resignation, apologises, apologizes, apology, apologised, apologized,
     forgiveness, ban, bans, banned, approves, approved, plan, plans, proposal, proposes, policy, reform, reforms, strategy, summit, budget, fund, funding, reopens, reopened, reopen, rebuild, rebuilding, reconstruction,
     conference, nominee, nominated, appointed, appoints, sworn in, government to, to pay, pays families, payout, damages, years for, life for, gets life, death row, clemency, speed limit, ruling party, governing party, to strike, walk out, walks out, walkout, walkouts, union, unions, pay dispute, over pay, industrial action, coalition, turnout, referendum, premier, cabinet, campaign trail, opposition leader, first results, manifesto, minister defends, award, awards, prize, exhibition, documentary, book, biography, museum, tips, how to, what is, why, opinion, guide, profile, interview, diary`,
  ),
  arrests: words(
    'arrest arrests arrested arresting charge charged charges detained detains custody held suspect suspects manhunt wanted questioned nabbed hunt captured surrenders',
  ),
  elsewhere: phrases(
    `neighbouring, neighboring, other states, other countries, other provinces, other cities, other regions, other counties, other nations, another country, another state, overseas, abroad`,
  ),
  regarding: words('over after since following from about on into behind'),
  continuing: words(
    'other others another also most victims dead deceased them whom injured wounded survivors more both same too driver pilot attacker gunman',
  ),
  violence: words(
    `attack attacks attacked crash crashes crashed crashing fire fires blaze explosion explosions blast blasts bomb bombs bombing bombings
     shooting shootings shootout gunfire earthquake earthquakes quake tremor tremors flood floods flooding landslide landslides mudslide
     avalanche storm storms cyclone hurricane typhoon tornado tornadoes tsunami eruption volcano wildfire wildfires accident accidents
     collision derailment derailed stampede crush collapse collapsed massacre ambush ambushed raid raids strike strikes struck
     airstrike airstrikes shelling clash clashes violence unrest riot riots stabbing stabbed knife murder murders murdered killing
     killings slaying homicide homicides kills kill killed wounded wounding injured injures injuring injury injuries hurt shot gunned gunman
     gunmen hostage hostages kidnapped abducted kidnapping abduction capsized capsizes sank sinks sinking shipwreck war fighting
     offensive battle rampage rams rammed plows ploughed siege assassination assassinated assassin execution suicide genocide
     fatal hit-and-run drowned drowning mauled mauling bitten burned trapped rescue rescued rescuers explodes exploded
     guerrilla guerrillas terrorist terrorists militants rebels troops missile missiles rocket rockets drone drones warplanes
     flooded stranded violent slain lightning critical critically coma plunged plunges overturned overturns ploughed stung electrocuted crushed swept
     murdering murderer murderers strangled slaughter slaughtered massacred stabs shoots drowns fatally kidnaps kidnap abducts derails collide collides collided
     overturn plunge wreck wreckage blizzard mauls mauls poisoner manslaughter killer killers electrocution suffocation shelled shells bombed bombs bombards
     rubble gunshot bullet bullets stab assault assaulted beaten mugged choked suffocated asphyxiated monoxide detonated ablaze inferno
     arson sinkhole pile-up pileup paramedics mudslides landslip rockfall beheaded behead beheads lynched pirates captors`,
  ),
  illness: words(
    `outbreak outbreaks epidemic pandemic plague cholera ebola covid covid-19 coronavirus virus measles malaria dengue polio flu influenza
     mpox monkeypox salmonella listeria legionnaires meningitis anthrax hepatitis tuberculosis norovirus typhoid diphtheria zika
     poisoning poisoned contaminated infection infections infected disease diagnosed illness bacteria e.coli botulism fever
     quarantine quarantined ill sick sickened sickens sickness hospitalised hospitalized hospitalizations vomiting tested infects infect variant heatwave methanol`,
  ),
  aftermath: words(
    `death deaths dead died die dies dying toll victim victims casualties fatalities disaster tragedy deadly missing displaced homeless
     evacuated evacuation perished bodies mourn mourns mourning funeral drought famine newborns survivors`,
  ),
  naturalDeath: phrases(
    `peacefully, of natural causes, natural causes, of cancer, cancer, of a heart attack, heart attack, long illness, of old age, dementia,
     alzheimer's, of leukaemia, of leukemia, of a stroke, short illness, in childbirth, brain tumour, brain tumor, after battling, in infancy`,
  ),
  oldAge: phrases('at the age of, aged, age, at home'),
  ageOpeners: words('at'),
  chronic: words(
    `cancer diabetes autism autistic adhd depression dementia alzheimer's parkinson's leukaemia leukemia tumour tumor asthma bipolar
     schizophrenia arthritis lupus epilepsy dyslexia doping steroids steroid banned substance substances drugs alcohol cocaine cannabis epo
     performance-enhancing anxiety ptsd study studies placebo cohort trial trials`,
  ),
  saying: words(
    `say says said saying told tells report reports reported confirm confirms confirmed announce announced announces estimate
     estimates estimated claim claims claimed add added adds put puts state stated believes believe according suggest suggests suggesting`,
  ),
  according: ['according', 'to'],
  exercises: words('exercise exercises drill drills simulation mock rehearsal'),
  pretended: words(
    'mock simulated scenario role-play role-players pretend pretended actors extras fictitious imaginary dummies mannequins',
  ),
  agent: words('by'),
  series: words(
    `captive hostage suspect attacker gunman assailant bomber defendant passenger member brother sister son daughter wife husband twin
     survivor witness candidate minister president king queen leader contestant player applicant officer-in-charge kidnapper hijacker
     robber intruder vehicle one`,
  ),
  abstract: words(
    `revolt rebellion scandal scandals criticism defeat defeats remarks comments resignation resignations row allegations allegation loss losses
     poll polls inflation sanctions tariffs tariff recession slump cuts downturn rejection betrayal words jibe jibes accusation accusations insult
     insults sarcasm rumours rumors divorce breakup split jury verdict ruling decision policy policies taxes tax tackle tackles volley penalty reshuffle backlash satire`,
  ),
  naming: words('named called ,'),
  perpetrators: words(
    `driver attacker attackers gunman gunmen shooter assailant assailants suspect suspects bomber bombers perpetrator perpetrators
     terrorist terrorists militant militants hijacker hijackers knifeman attacker's robber robbers assassin
     kidnapper kidnappers pirate pirates captor captors abductor abductors`,
  ),
};
