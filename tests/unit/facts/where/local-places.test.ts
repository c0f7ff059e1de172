import { describe, expect, it } from 'vitest';
import { names, where } from './where-of';

describe('the town of a local story', () => {
  it.each([
    [
      'a town in capitals and a dash',
      'Pharmacy robbed',
      'OSTERLEA — A man robbed a pharmacy on Monday, police said.',
      'OSTERLEA',
    ],
    [
      'beside a police department of its name',
      'Pharmacy robbed',
      'OSTERLEA — A man robbed a pharmacy. / The Osterlea Police Department is looking for him.',
      'Osterlea',
    ],
    [
      'beside a doubtful scene',
      'Pharmacy robbed',
      'OSTERLEA — A man walked into a pharmacy in the Eastgate shopping center.',
      'OSTERLEA',
    ],
    [
      'in the state of the scene',
      'Two die at mall in Ohio',
      'OSTERLEA, Ohio (MW) — Two people died at a mall in Ohio.',
      'OSTERLEA',
    ],
    [
      'by the council that acts',
      'Allotments to go',
      'Osterlea City Council wants to build flats on the allotments.',
      'Osterlea',
    ],
    [
      'by its crown court',
      'Teacher spared prison',
      'A teacher walked free. / Osterlea Crown Court heard that she had lied.',
      'Osterlea',
    ],
    [
      'by a wire of the eighties',
      'PYLONS BLOWN UP',
      'SAN SALVADOR, 15 MAY 89 -- GUERRILLAS BLEW UP FOUR PYLONS. / POWER WILL BE BACK IN SANTA ANA.',
      'SAN SALVADOR',
    ],
    [
      'the town of a camp',
      'Mali mission ends',
      'Mali will take over the Bamako camp in May. / Troops left Mali.',
      'Bamako',
    ],
    [
      'the ends of a road',
      'Patrol ambushed',
      'Rebels ambushed a patrol on the road between Rio Pardal and San Elvaro.',
      'Rio Pardal',
    ],
  ])('%s', (_, title, body, place) => {
    expect(names(title, body)).toContain(place);
  });

  it('puts the town of the dateline before the state that holds it', () => {
    const found = names(
      'Two die at mall in Ohio',
      'OSTERLEA, Ohio (MW) — Two people died at a mall in Ohio.',
    );
    expect(found).toEqual(['OSTERLEA', 'Ohio']);
  });

  it('takes no country from a namesake of a town that only its council names', () => {
    const [place] = where('Allotments to go', 'Halden City Council wants to build flats on the allotments.');
    expect(place).toMatchObject({ name: 'Halden', country: null });
  });
});

describe('no scene', () => {
  it.each([
    [
      'an agency before its dash',
      'Talks go on',
      'NORTHERN WIRE — Leaders met on Monday to talk of trade.',
      'NORTHERN WIRE',
    ],
    ['a station before its dash', 'Talks go on', 'CNN — Leaders met on Monday to talk of trade.', 'CNN'],
    [
      'a speaker of a transcript',
      'The mine',
      'JENSEN: I got up at four. / JENSEN: Then I remembered.',
      'JENSEN',
    ],
    [
      'the dateline of a story told elsewhere',
      'Bus falls in Uyuni',
      'LIMA — A bus fell off a road in Uyuni on Monday, killing nine.',
      'LIMA',
    ],
    [
      'the ends of a service',
      'Storm hits Galway',
      'A storm hit Galway on Monday. / Trains between Dublin and Galway are cancelled.',
      'Dublin',
    ],
    [
      'the end of a germ’s name',
      'Lettuce recalled',
      'The outbreak of Salmonella Newport made 64 people ill.',
      'Newport',
    ],
    [
      'the start of a prize’s name',
      'Novel wins',
      'She has won the Geneva Prize for her first novel.',
      'Geneva',
    ],
    ['a convention', 'Bill passed', 'The bill breaks the Geneva Convention, lawyers said.', 'Geneva'],
    [
      'a team named for weather',
      'Blades lose',
      'The Quebec Storm rallied to beat the Blades on Saturday.',
      'Quebec',
    ],
    [
      'the town of a camp of somebody’s name',
      'Mali mission ends',
      'Mali is pleased, the Halvorsen camp said.',
      'Halvorsen',
    ],
    [
      'exile',
      'Trial opens in Conakry',
      'The trial opened in Conakry. / He came from exile in Ouagadougou.',
      'Ouagadougou',
    ],
    ['a national body', 'Strike ends', 'The National Police Council met on Monday.', 'National'],
    ['a country’s high court', 'Strike ends', 'The Indian Supreme Court ruled on Monday.', 'Indian'],
  ])('%s', (_, title, body, place) => {
    expect(names(title, body)).not.toContain(place);
  });
});
