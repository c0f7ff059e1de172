import { describe, expect, it } from 'vitest';
import { names, where } from './where-of';

describe('a place that no gazetteer knows, by the words around it', () => {
  it.each([
    // what it is called
    [
      'Shells hit village',
      'Shelling killed two people in the border village of Orvanka on Sunday.',
      'Orvanka',
    ],
    ['Guests flee lodge', 'Guests fled a fire at a lodge in the ski resort of Brennmark.', 'Brennmark'],
    ['Ferry lists', 'A ferry ran aground off the small island of Tamuriki with 80 people.', 'Tamuriki'],
    ['Police fire on crowd', 'Police fired on crowds in four cities of Maldovia late on Friday.', 'Maldovia'],
    ['Mine flooded', 'Nine miners were trapped in a pit in the coal-mining town of Skeldrup.', 'Skeldrup'],
    [
      'Bridge falls',
      'A bridge fell into the river in Ostrelle district, and two cars with it.',
      'Ostrelle district',
    ],
    [
      'Storm floods homes',
      'Residents of Port Quarle waded home after a storm in Port Quarle.',
      'Port Quarle',
    ],
    [
      'Bomb found at school',
      'A bomb was found near a school. Wenmouth’s mayor closed the centre. In Wenmouth, shops shut.',
      'Wenmouth',
    ],
    [
      'Rocket reaches orbit',
      'A rocket reached orbit on Monday, the first launch from the island of Hovsund.',
      'Hovsund',
    ],
    [
      'Families flee slope',
      'Some 600 people were evacuated from the village of Karsang when the slope gave way.',
      'Karsang',
    ],
    [
      'Gunmen attack market',
      'Gunmen attacked Sabuwar Tasha, a village in the north of Nigeria, and killed nine.',
      'Sabuwar Tasha',
    ],
    [
      'Rebels seize town',
      'Rebels seized the mining town of Walundi on Tuesday, an aid group said.',
      'Walundi',
    ],
    ['Rebels capture Walundi', 'Rebels captured Walundi on Tuesday, residents of Walundi said.', 'Walundi'],
    [
      'Bus falls into gorge',
      'A bus with 40 aboard plunged into a gorge in Kohestar’s Dubairan area.',
      'Dubairan',
    ],
    // what its own words say
    ['Boat capsizes', 'A boat capsized on Lake Mbakoru with 40 traders on board.', 'Lake Mbakoru'],
    ['Teenager drowns', 'A teenager drowned in the River Ostley on Saturday evening.', 'River Ostley'],
    // what happens there
    [
      'Thornbeck fire kills two',
      'Two people died when a fire swept through flats in Thornbeck.',
      'Thornbeck',
    ],
    [
      'Minister visits Kovik',
      'The prime minister visited Kovik on Tuesday, where floods have killed ten. In Kovik she met families.',
      'Kovik',
    ],
    // what holds it
    ['Barn burns', 'A barn burned down near Elderwick, Nebraska, on Sunday.', 'Elderwick'],
    [
      'Girl found alive',
      'A girl was found alive in Dunkara, in Kano state, a week after she vanished.',
      'Dunkara',
    ],
    [
      'Ash falls on farms',
      'Ash fell on farms around Mount Pelagat in western Indonesia on Friday.',
      'Mount Pelagat',
    ],
    // when
    [
      'Bells ring for sailors',
      'Bells rang in Nordvaag on Tuesday for the sailors who were lost ten years ago.',
      'Nordvaag',
    ],
    ['Two hurt in blaze', 'A warehouse went up in flames outside Haxwell early on Monday.', 'Haxwell'],
    // a side of it
    [
      'Plane lands on road',
      'A light plane landed on a road north of Oakenhampton, and nobody was hurt.',
      'Oakenhampton',
    ],
    ['Clashes resume', 'Clashes resumed in eastern Tarvistan, where 12 soldiers were killed.', 'Tarvistan'],
    // a dateline, where another sentence names it too
    [
      'President of Belmoria resigns',
      'VARNOSK, Belmoria (MW) — The president of Belmoria resigned on Friday.',
      'Belmoria',
    ],
    // a courthouse
    [
      'Driver jailed',
      'A driver was jailed for six years at Dorchester Crown Court on Friday.',
      'Dorchester Crown Court',
    ],
    [
      'Patrol ambushed',
      'Rebels ambushed a patrol on the road between Rio Pardillo and San Elviro.',
      'Rio Pardillo',
    ],
  ])('%s: %#', (title, body, place) => expect(names(title, body)).toContain(place));

  it.each([
    ['its people', 'A bomb went off in the Malian town of Tessaret on Tuesday.', 'Mali'],
    [
      'what holds it',
      'A bomb went off in Tessaret, in Mopti region, on Tuesday. Malian troops came.',
      'Mali',
    ],
    ['nothing', 'A bomb went off in the town of Tessaret on Tuesday.', null],
  ])('has the country that the words beside it say: %s', (_, body, country) =>
    expect(where('Bomb goes off', body).find(({ name }) => name === 'Tessaret')?.country).toBe(country),
  );
});

describe('an unknown name that is no place', () => {
  it.each([
    [
      'a speaker',
      'Firm cuts jobs',
      'Varnell said on Monday that it would cut 40 jobs. Varnell makes pumps.',
      'Varnell',
    ],
    [
      'a firm',
      'Chip maker grows',
      'Work at Quorvex Systems goes on, the firm said on Monday.',
      'Quorvex Systems',
    ],
    [
      'a person with a title',
      'Mayor quits',
      'Mayor Lena Skarsgaard quit. Confidence in Skarsgaard had gone.',
      'Skarsgaard',
    ],
    [
      'a surname that is a town',
      'Trader jailed',
      'Marcus Hale was jailed for fraud. Hale moved money abroad, and Hale said he would appeal.',
      'Hale',
    ],
    [
      'a surname that is a town, at a distance',
      'Trader jailed',
      'A jury found Marcus Hale guilty of fraud. Prosecutors said Hale used it. / Hale’s lawyer said he would appeal.',
      'Hale',
    ],
    [
      'an owner in an apposition',
      'Heiress sells house',
      'The house was sold by Ottoline Brackmore, a widow from the village.',
      'Ottoline Brackmore',
    ],
    [
      'an owner of an island',
      'Papers released',
      'Papers tell of the private island of Jonas Berglund, who died in May.',
      'Jonas Berglund',
    ],
    ['an office', 'Minister quits', 'The department of Health said it knew nothing.', 'Health'],
    [
      'a game',
      'Game is out',
      'Players fight knights in Gravemarch and trade swords with each other.',
      'Gravemarch',
    ],
    [
      'a title of a job',
      'Bank names head',
      'The president of Corvane Holdings resigned on Friday.',
      'Corvane Holdings',
    ],
    [
      'an agency in a dateline',
      'Shares fall',
      'MERIDIAN WIRE — Shares of the retailer fell on Monday.',
      'MERIDIAN WIRE',
    ],
    [
      'a bacterium',
      'Salad recalled',
      'Salad was recalled after 30 people caught E. coli, and E. coli was found in it.',
      'E',
    ],
    ['a common noun', 'Man in hospital', 'A man was taken to hospital on Sunday after a fall.', 'hospital'],
    [
      'a ship',
      'Ship sinks',
      'The boat, the Santa Ritara, had left on Tuesday with 75 passengers.',
      'Santa Ritara',
    ],
  ])('%s', (_, title, body, name) => expect(names(title, body)).not.toContain(name));
});
