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
  spokespeople: words(
    'spokesman spokeswoman spokesperson spokespeople spokespersons correspondent reporter analyst expert professor economist pundit commentator columnist',
  ),
  centralNouns: words(`
    gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers sniper killer killers murderer suspect suspects hijacker hijackers kidnapper kidnappers captors
    robbers thieves perpetrator culprit arsonist driver pilot hunter victim victims hostage hostages survivor survivors patient patients detainee detainees defendant defendants
    passenger passengers protester protesters demonstrators rioters rescuers striker strikers boy girl baby toddler child newborns rebels militants insurgents guerrillas terrorists extraditables
    smugglers traffickers refugees migrants`),
  reporters: words('reporter correspondent host anchor newsreader byline presenter photographer'),
  settings: words(
    'clinic clinics hospital hospitals school schools kindergarten nursery college university hotel hotels restaurant restaurants cafe church churches mosque mosques monastery temple synagogue museum museums gallery aquarium theatre theater casino prison prisons jail supermarket supermarkets shop store',
  ),
  governments: words('government junta regime administration cabinet authorities rulers leaders'),
  outletNouns: words(
    'newspaper newspapers magazine website outlet portal channel broadcaster tabloid news times post magazine herald tribune gazette journal daily radio television tv broadcasting press telegraph guardian cadena emisoras televisora domestic chronicle observer mirror express weekly shimbun zeitung',
  ),
  agencies: AGENCIES,
};
