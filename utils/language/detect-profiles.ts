/** Function words of languages in Latin script: a text in the language is a quarter to a half made of them. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as he by at from his they have be had not are but this which or an were has who will their been more said one about up its when after there',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d'un cette d'une ont ses mais comme on tout nous sa été elle être leur ces deux à même où",
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder war',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são foi ser está',
  it: 'di e il la che in un a per è una del non i le con si da sono al più dei della nel come alla lo gli anche ha delle ma su degli dal questo ed o suo se ci nella sua dalla stato essere era due',
  nl: 'de van het een en in is dat op te zijn voor met niet die er aan om ook als maar bij door uit nog naar heeft ze wordt dan over hij werd tot was worden kan meer geen al hebben deze was had of zich',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne var ama o her ya değil ki diye iki mi göre ise yeni hem şey olduğu oldu olduğunu etti dedi ancak ilk bin yıl büyük',
  pl: 'w i z na do się nie o że jest od po jak za to dla przez są oraz ale przy czy był co tym jego także które który ich może roku tego już pod będzie było być tak jako bardzo',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag men sig från vi så kan man när år säger nu över också efter eller vid mot ska sin ut där hade',
  da: 'og i at det er en til på af for den med de ikke som der har et om var sig fra han men vi kan så ved eller også blev efter jeg skal være være over mod nu siger ud havde hun',
  no: 'og i det er på en som til av for at med har de ikke den et om var fra seg han men ble så kan vi også etter ved eller jeg skal være over mot nå sier ut hadde blir hun sier mer',
  fi: 'ja on ei oli se että hän mutta ovat myös kun mukaan ole joka jo niin kuin sen vain hänen vuoden sekä tai ne oli olisi voi ollut nyt jos vielä mitä jotka siitä',
  cs: 'a v na se je že s z do to o i ve k pro za by ale jako po si které od už jsou který byl jeho tak podle má jsem aby nebo až roce ze co jen také bylo při',
  ro: 'de și în a la cu o că pe din este care un nu mai pentru se au fost sau ce prin lui dar fi sunt după al fost ar cel am între cea despre acest iar până când',
  hu: 'a az és hogy nem is egy van volt de meg csak el már ez még kell azt ki lehet több sem ha mint után szerint majd amely lesz pedig mert ezt vagy azonban',
  id: 'yang dan di itu dengan untuk pada tidak ini dari dalam akan ke juga ada oleh saya mereka tersebut sebagai adalah telah dia kepada bisa karena atau satu para kata sudah lebih',
  vi: 'và của là các có được cho trong một những với không người này đã đến khi từ về ra vào tại năm để ở theo cũng đó sau trên như ông',
  sw: 'na ya wa kwa ni katika za la kuwa hiyo cha huo yake hii wake huyo alisema baada hilo pia lakini wakati kama watu ambao ambayo vya',
  tl: 'ang ng sa na mga ay at si ni para kung hindi ito may nang ko niya sila siya rin din ako lang isang kay mula noong naman',
};

/** A letter of one of these scripts stands for one language in news, or for one of a few told apart by their own letters. */
export const SCRIPTS: readonly {
  readonly script: RegExp;
  readonly language: string;
  readonly unless?: readonly (readonly [RegExp, string])[];
}[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { script: /\p{Script=Han}/gu, language: 'zh' },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  {
    script: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    unless: [
      [/[іїєґ]/giu, 'uk'],
      [/[љњђћџј]/giu, 'sr'],
      [/ў/giu, 'be'],
      [/[қғңұ]/giu, 'kk'],
    ],
  },
  {
    script: /\p{Script=Arabic}/gu,
    language: 'ar',
    unless: [
      [/[ٹڈڑےں]/gu, 'ur'],
      [/[پچژگی]/gu, 'fa'],
    ],
  },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Devanagari}/gu, language: 'hi' },
  { script: /\p{Script=Bengali}/gu, language: 'bn' },
  { script: /\p{Script=Tamil}/gu, language: 'ta' },
  { script: /\p{Script=Telugu}/gu, language: 'te' },
  { script: /\p{Script=Thai}/gu, language: 'th' },
  { script: /\p{Script=Georgian}/gu, language: 'ka' },
  { script: /\p{Script=Armenian}/gu, language: 'hy' },
  { script: /\p{Script=Ethiopic}/gu, language: 'am' },
];
