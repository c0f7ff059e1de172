import { describe, expect, it } from 'vitest';
import { detectLanguage, settleLanguage } from '../../../utils/language/detect-language';
import type { Article } from '../../../utils/model/article';

const SAMPLES: Readonly<Record<string, string>> = {
  en: 'Rescue workers searched the rubble for a second night after a block of flats collapsed in the port, and the mayor said that more than forty people had been taken to hospital.',
  es: 'Los equipos de rescate buscaron por segunda noche entre los escombros del edificio que se derrumbó en el puerto, y el alcalde dijo que más de cuarenta personas fueron llevadas al hospital.',
  fr: "Les secouristes ont fouillé les décombres pour la deuxième nuit après l'effondrement d'un immeuble dans le port, et le maire a dit que plus de quarante personnes ont été conduites à l'hôpital.",
  de: 'Die Rettungskräfte haben die zweite Nacht in den Trümmern gesucht, nachdem ein Wohnhaus am Hafen eingestürzt ist, und der Bürgermeister sagte, dass mehr als vierzig Menschen in die Klinik gebracht wurden.',
  pt: 'As equipes de resgate procuraram pela segunda noite nos escombros de um prédio que desabou no porto, e o prefeito disse que mais de quarenta pessoas não foram levadas para o hospital.',
  it: 'I soccorritori hanno cercato per la seconda notte tra le macerie di un palazzo crollato nel porto, e il sindaco ha detto che più di quaranta persone sono state portate in ospedale.',
  nl: 'Reddingswerkers hebben voor de tweede nacht in het puin gezocht nadat een flat in de haven was ingestort, en de burgemeester zei dat meer dan veertig mensen naar het ziekenhuis zijn gebracht.',
  tr: 'Arama kurtarma ekipleri limanda çöken bir binanın enkazında ikinci gece de çalıştı ve belediye başkanı kırktan çok kişinin hastaneye kaldırıldığını, ancak bu sayının daha da artacağını söyledi.',
  pl: 'Ratownicy drugą noc szukali w gruzach domu, który zawalił się w porcie, i nie wiadomo, ile osób jest pod gruzami, ale do szpitala trafiło już ponad czterdzieści osób.',
  sv: 'Räddningsarbetare letade för andra natten i rasmassorna efter att ett hus rasat i hamnen, och borgmästaren säger att det är fler än fyrtio som har förts till sjukhus.',
  id: 'Tim penyelamat mencari korban untuk malam kedua di reruntuhan gedung yang runtuh di pelabuhan itu, dan wali kota mengatakan lebih dari empat puluh orang telah dibawa ke rumah sakit.',
  ru: 'Спасатели вторую ночь разбирали завалы дома, который обрушился в порту, и мэр сообщил, что более сорока человек доставлены в больницу.',
  uk: 'Рятувальники другу ніч розбирали завали будинку, який обвалився в порту, і мер повідомив, що понад сорок людей доставлені до лікарні.',
  ar: 'واصل رجال الإنقاذ البحث لليلة الثانية تحت أنقاض المبنى الذي انهار في الميناء وقال رئيس البلدية إن أكثر من أربعين شخصا نقلوا إلى المستشفى',
  fa: 'نیروهای امدادی برای دومین شب در میان آوار ساختمانی که در بندر فرو ریخت جستجو کردند و شهردار گفت بیش از چهل نفر به بیمارستان منتقل شدند',
  zh: '救援人员连续第二个夜晚在港口倒塌大楼的废墟中搜寻，市长说已有四十多人被送往医院。',
  ja: '救助隊は港で倒壊した建物のがれきの中を二晩続けて捜索し、市長は四十人以上が病院に運ばれたと述べた。',
  ko: '구조대는 항구에서 무너진 건물 잔해를 이틀째 밤에도 수색했으며 시장은 마흔 명 이상이 병원으로 옮겨졌다고 말했다.',
  hi: 'बचाव दल ने बंदरगाह में ढही इमारत के मलबे में दूसरी रात भी खोज की और महापौर ने कहा कि चालीस से अधिक लोगों को अस्पताल ले जाया गया।',
  el: 'Οι διασώστες έψαχναν για δεύτερη νύχτα στα ερείπια του κτιρίου που κατέρρευσε στο λιμάνι.',
};

function article(language: string | null, ...texts: string[]): Article {
  return { language, blocks: texts.map((text) => ({ kind: 'paragraph', text })) } as unknown as Article;
}

describe('detectLanguage', () => {
  it.each(Object.entries(SAMPLES))('tells %s', (language, text) =>
    expect(detectLanguage(text)).toBe(language),
  );

  it.each([
    '',
    '1,200 3.5 %',
    'Photo gallery',
    'Oslo Lima Quito Nairobi',
    'ABC XYZ QRS TUV WXY KLM NOP DEF GHI JKL RST UVW',
  ])('says nothing of “%s”', (text) => expect(detectLanguage(text)).toBeNull());

  it('is not led astray by foreign names and a quoted sentence', () => {
    const text = `${SAMPLES['en']} A sign in the square read: «Les secouristes ont fouillé les décombres». The search at Rue de la Paix in Saint-Pierre goes on, said Jean de la Tour.`;
    expect(detectLanguage(text)).toBe('en');
  });
});

describe('settleLanguage', () => {
  const en = SAMPLES['en'] as string;
  const es = SAMPLES['es'] as string;
  it.each([
    ['the text beats a wrong tag', article('de', 'Title', en), null, 'en'],
    ['and the other way round', article('en-US', 'Title', es), null, 'es'],
    ['a tag that agrees is kept whole', article('en-GB', 'Title', en), null, 'en-GB'],
    ['with an underscore too', article('en_GB', 'Title', en), null, 'en_GB'],
    ['no tag', article(null, 'Title', en), 'fr', 'en'],
    ['too little text: the tag', article('pt-BR', 'Fotos'), 'en', 'pt-BR'],
    ['too little text and no tag: the hint', article(null, 'Fotos'), 'pt', 'pt'],
    ['nothing at all', article(null, '2024'), null, 'en'],
    [
      'Norwegian by its own tag',
      article(
        'nb',
        'x',
        'Redningsfolk lette for andre natt i ruinene etter at et hus raste sammen på havna, og ordføreren sier at mer enn førti har blitt kjørt til sykehus, men at det ikke er mange av dem som er hardt skadet.',
      ),
      null,
      'nb',
    ],
  ] as const)('%s', (_, page, hint, expected) => expect(settleLanguage(page, hint)).toBe(expected));
});
