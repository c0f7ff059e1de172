import { describe, expect, it } from 'vitest';
import { tagEnglish } from '../../../utils/language/en/tagger';

/** Tagged by hand with Universal part-of-speech tags. */
const SENTENCES = `
Six/NUM people/NOUN were/AUX killed/VERB and/CCONJ dozens/NOUN injured/VERB when/SCONJ a/DET gas/NOUN depot/NOUN exploded/VERB in/ADP Nairobi/PROPN on/ADP Friday/PROPN ,/PUNCT police/NOUN said/VERB ./PUNCT
The/DET ruling/ADJ junta/NOUN has/AUX extended/VERB a/DET curfew/NOUN by/ADP three/NUM months/NOUN ./PUNCT
A/DET 27-year-old/ADJ man/NOUN was/AUX arrested/VERB after/ADP the/DET stabbing/NOUN outside/ADP a/DET station/NOUN ./PUNCT
Rescue/NOUN workers/NOUN are/AUX still/ADV searching/VERB for/ADP survivors/NOUN under/ADP the/DET rubble/NOUN ./PUNCT
"/PUNCT We/PRON will/AUX not/PART give/VERB up/ADP ,/PUNCT "/PUNCT Mayor/PROPN Olga/PROPN Brandt/PROPN told/VERB reporters/NOUN ./PUNCT
Gunmen/NOUN stormed/VERB an/DET army/NOUN camp/NOUN near/ADP the/DET border/NOUN ,/PUNCT killing/VERB at/ADP least/ADJ eleven/NUM soldiers/NOUN ./PUNCT
The/DET flood/NOUN forced/VERB more/ADJ than/ADP 30,000/NUM villagers/NOUN to/PART flee/VERB their/PRON homes/NOUN ./PUNCT
Officials/NOUN did/AUX n't/PART say/VERB how/ADV many/ADJ passengers/NOUN had/AUX been/AUX on/ADP board/NOUN ./PUNCT
The/DET bus/NOUN carrying/VERB pilgrims/NOUN plunged/VERB into/ADP a/DET ravine/NOUN late/ADV on/ADP Sunday/PROPN ./PUNCT
French/ADJ President/PROPN Marc/PROPN Delon/PROPN condemned/VERB the/DET attack/NOUN as/ADP cowardly/ADJ ./PUNCT
It/PRON was/AUX the/DET deadliest/ADJ bombing/NOUN in/ADP the/DET country/NOUN since/ADP 2013/NUM ./PUNCT
Local/ADJ media/NOUN reported/VERB that/SCONJ the/DET suspect/NOUN had/AUX shot/VERB himself/PRON ./PUNCT
Her/PRON lawyer/NOUN says/VERB she/PRON may/AUX appeal/VERB the/DET ruling/NOUN ./PUNCT
The/DET death/NOUN toll/NOUN is/AUX expected/VERB to/PART rise/VERB ./PUNCT
Thousands/NOUN of/ADP protesters/NOUN marched/VERB through/ADP the/DET capital/NOUN on/ADP Saturday/PROPN demanding/VERB new/ADJ elections/NOUN ./PUNCT
Two/NUM of/ADP the/DET wounded/NOUN later/ADV died/VERB in/ADP hospital/NOUN ./PUNCT
Authorities/NOUN in/ADP Hebei/PROPN ordered/VERB the/DET evacuation/NOUN of/ADP low-lying/ADJ villages/NOUN ./PUNCT
He/PRON faces/VERB up/ADP to/ADP 20/NUM years/NOUN in/ADP prison/NOUN ./PUNCT
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((pair) => pair.split(/\/(?=[A-Z]+$)/) as [string, string]));

describe('tagEnglish', () => {
  it('tags at least 94 of 100 words of news as a reader does', () => {
    const wrong: string[] = [];
    let total = 0;
    for (const sentence of SENTENCES) {
      const tags = tagEnglish(sentence.map(([word]) => word));
      sentence.forEach(([word, tag], i) => {
        total += 1;
        if (tags[i] !== tag) wrong.push(`${word}: ${tags[i]}, not ${tag}`);
      });
    }
    expect(wrong.length / total, wrong.join('\n')).toBeLessThanOrEqual(0.06);
  });

  it.each([
    ['a headline', 'Six Killed in Nairobi Explosion , Police Say', 'NUM VERB ADP PROPN NOUN PUNCT NOUN VERB'],
    ['capitals', 'SIX PEOPLE WERE KILLED BY A BOMB', 'NUM NOUN AUX VERB ADP DET NOUN'],
    ['a verb after to', 'They want to kill the bill', 'PRON VERB PART VERB DET NOUN'],
    ['a noun after the', 'The kill was quick', 'DET NOUN AUX ADJ'],
    ['may as a month', 'in May the troops left', 'ADP PROPN DET NOUN VERB'],
    ['may as a verb', 'he may go', 'PRON AUX VERB'],
    ['a possessive', "Mali 's army said", 'PROPN PART NOUN VERB'],
    ['a name in running text', 'the village of Kolvarra was shelled', 'DET NOUN ADP PROPN AUX VERB'],
    ['an unknown name that looks like a verb', 'near Corsted on Monday', 'ADP PROPN ADP PROPN'],
  ])('%s', (_, words, tags) => expect(tagEnglish(words.split(' ')).join(' ')).toBe(tags));

  it('gives one tag a word and none for no words', () => {
    expect(tagEnglish([])).toEqual([]);
    expect(tagEnglish(['', '…', '\u200b', '🙂'])).toHaveLength(4);
  });
});
