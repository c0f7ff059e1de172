import type { WhoRules } from '../rules/who';
import { AGENCIES } from './names-ignored';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs whose subject speaks, in every form. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
  say says said saying tell tells told telling add adds added adding claim claims claimed claiming state states stated stating note notes noted noting explain explains explained
  explaining argue argues argued report reports reported insist insists insisted admit admits admitted deny denies denied comment comments commented reply replies replied respond
  responds responded write writes wrote tweet tweets tweeted post posted posts recall recalls recalled describe describes described describing suggest suggests suggested believe believes
  believed think thinks thought estimate estimates estimated predict predicts predicted acknowledge acknowledges acknowledged confirm confirms confirmed announce announces announced
  declare declares declared warn warns warned stress stresses stressed observe observes observed point points pointed mention mentions mentioned joke joked jokes quip quipped
  speak speaks spoke ask asks asked wonder wondered exclaim exclaimed testify testified testifies reveal reveals revealed indicate indicates indicated concede concedes conceded
  conclude concluded concludes caution cautioned cautions remark remarked remarks continue continued shout shouted express expressed expresses`);

/** Speech that is a deed, in every form. */
const DEEDS = words(
  'announce announces announced declare declares declared warn warns warned deny denies denied admit admits admitted confirm confirms confirmed reveal reveals revealed testify testified testifies conclude concluded concludes',
);

export const WHO: WhoRules = {
  id: 'who',
  // to announce, confirm, warn, deny or admit is to act
  speechVerbs: new Set([...SPEECH_VERBS].filter((verb) => !DEEDS.has(verb))),
  passiveAuxiliaries: words(`is are was were be been being 's 're gets get got getting`),
  agentPreposition: 'by',
  subordinators: words(
    'after before as because since although though while when if that whether until unless and but or',
  ),
  attributions: words('to'),
  attributionVerbs: words('according'),
  addressVerbs: words('tell tells told telling'),
  addressPrepositions: words('to with for'),
  addresses: words(
    'speaking spoke speaks speak interview interviews talking talked statement statements briefing remarks',
  ),
  audiences: words(
    'reporters journalists newsmen correspondents media press audience viewers listeners readers',
  ),
  fates: words(
    'dead hurt killed injured wounded shot stabbed slain missing trapped sick ill infected hospitalised hospitalized drowned kidnapped abducted arrested charged held jailed detained rescued saved freed displaced homeless stranded critical die dies perish',
  ),
  anybody: words('people person persons others everyone public individuals individual'),
  throngs: words(
    'crowd crowds mob throng throngs onlookers bystanders spectators passers-by passersby witnesses eyewitnesses audience',
  ),
  kin: words(`
    son sons daughter daughters child children wife wives husband husbands spouse father fathers mother mothers dad mum mom parent parents brother brothers sister sisters sibling siblings
    uncle uncles aunt aunts cousin cousins nephew nephews niece nieces grandfather grandmother grandparents grandson granddaughter grandchildren relative relatives family families widow
    widower girlfriend boyfriend partner fiance fiancee friend friends neighbour neighbours neighbor neighbors colleague colleagues`),
  owners: words(`his her their its my our your whose 's '`),
  bareBodies: words(`
    group groups team teams squad panel panels company companies firm firms faction factions organisation organization movement party unit units body business conglomerate corporation giant
    maker manufacturer retailer carrier operator lender insurer publisher studio brand chain startup start-up network outfit outlet agency agencies department council committee commission`),
  membersOf: new Map([
    ['senate', words('senators senator')],
    ['congress', words('lawmakers congressmen legislators')],
    ['parliament', words('lawmakers mps legislators parliamentarians deputies')],
    ['jury', words('jurors juror')],
    ['police', words('officers policemen')],
    ['army', words('soldiers troops')],
    ['military', words('soldiers troops')],
    ['council', words('councillors councilors')],
    ['government', words('ministers')],
  ]),
  spokespeople: words(
    'spokesman spokeswoman spokesperson spokespeople spokespersons correspondent reporter analyst expert professor economist pundit commentator columnist',
  ),
  centralNouns: words(`
    gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers sniper killer killers murderer suspect suspects hijacker hijackers kidnapper kidnappers captors
    robbers thieves perpetrator culprit arsonist driver pilot hunter victim victims hostage hostages survivor survivors patient patients detainee detainees defendant defendants
    passenger passengers protester protesters demonstrators rioters striker strikers boy girl baby toddler child newborns rebels militants insurgents guerrillas terrorists extraditables
    smugglers traffickers refugees migrants`),
  reporters: words('reporter correspondent host anchor newsreader byline presenter photographer'),
  settings: words(
    'clinic clinics hospital hospitals school schools kindergarten nursery college university hotel hotels restaurant restaurants cafe church churches mosque mosques monastery temple synagogue museum museums gallery aquarium theatre theater casino prison prisons jail supermarket supermarkets shop store',
  ),
  governments: words('government junta regime administration cabinet authorities rulers leaders'),
  outletNouns: words(
    'newspaper newspapers magazine website outlet portal channel broadcaster tabloid news times post magazine herald tribune gazette journal daily radio television tv broadcasting press telegraph guardian cadena emisoras televisora domestic chronicle observer mirror express weekly shimbun zeitung',
  ),
  leagues: new Set(
    `major league baseball|mlb|nba|wnba|nfl|nhl|mls|wta|atp|uefa|fifa|pga|premier league|bundesliga|la liga|laliga|serie a|serie b|ligue 1|eredivisie|super rugby|championship|primera division|ncaa|sec|big ten|euroleague`.split(
      '|',
    ),
  ),
  leagueNouns: words('league bundesliga liga ligue serie division conference championship cup tour circuit'),
  outletShape:
    /(?:[\p{Lu}\p{N}]TV|[\p{Lu}\p{N}]-?FM|^TV[\p{Lu}\p{N}]+|^[KW][\p{Lu}]{3}(?:-(?:TV|FM))?(?: \p{N}+)?|Radio|[\p{Ll}]News)$/u,
  wires: words(
    'reuters afp ap upi dpa efe ansa tass itar-tass xinhua kyodo yonhap bloomberg pa aap anadolu interfax notimex prela',
  ),
  agencies: AGENCIES,
};
