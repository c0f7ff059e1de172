import { describe, expect, it } from 'vitest';
import { names, where } from './where-of';

describe('the place of the main event', () => {
  it.each([
    // a preposition says where
    [
      'Six killed in Nairobi blast',
      'Six people were killed when a gas depot exploded in Nairobi on Friday, police said.',
      'Nairobi',
    ],
    [
      'Ferry sinks off Lesbos',
      'A ferry with 90 people on board sank off the coast of Lesbos, the Greek coastguard said.',
      'Lesbos',
    ],
    [
      'Quake rattles villages',
      'A magnitude 5.9 earthquake struck near Herat early on Sunday, destroying dozens of homes.',
      'Herat',
    ],
    [
      'Train derails',
      'A freight train derailed north of Lyon on Tuesday, spilling chemicals into a stream.',
      'Lyon',
    ],
    [
      'Gunmen storm camp',
      'Gunmen stormed an army camp in northern Burkina Faso, killing eleven soldiers.',
      'Burkina Faso',
    ],
    [
      'Floods cut off towns',
      'Floods have cut off towns across southern Malawi, where 30,000 people fled their homes.',
      'Malawi',
    ],
    [
      'Man held over stabbing',
      'A man was arrested after a stabbing outside a station in downtown Montreal on Monday.',
      'Montreal',
    ],
    [
      'Mayor opens bridge',
      'The bridge over the river was opened in the Polish city of Gdansk on Thursday.',
      'Gdansk',
    ],
    [
      'Bus plunges into ravine',
      'A bus plunged into a ravine in the village of Rakhat in Nepal, killing 14 pilgrims.',
      'Rakhat',
    ],
    ['Storm cuts power', 'A storm battered Guernsey overnight with winds of 100 miles an hour.', 'Guernsey'],
    [
      'Landslide buries village',
      'A landslide buried 150 homes in a village in Enga province in Papua New Guinea.',
      'Enga province',
    ],
    ['Trial opens', 'The trial of the general opened in The Hague on Monday.', 'The Hague'],
    // the headline alone
    [
      'Brussels airport attack leaves nine dead',
      'Nine people died when two bombs went off during the morning rush.',
      'Brussels',
    ],
    [
      'Wildfire spreads in Sardinia',
      'Hundreds of firefighters were battling the flames on Wednesday.',
      'Sardinia',
    ],
    [
      "Fire at Lisbon's main market",
      'Traders lost everything overnight when flames tore through the stalls.',
      'Lisbon',
    ],
    // datelines
    [
      'Junta extends curfew',
      'OUAGADOUGOU (AP) — The ruling junta extended a curfew by three months on Monday.',
      'OUAGADOUGOU',
    ],
    [
      'Two bombs explode',
      'Lima, 14 Aug 88 (AFP) -- Two bombs exploded last night near a bank, and a guard was injured.',
      'Lima',
    ],
    ['Court clears editor', 'NEW DELHI: A court on Tuesday cleared the editor of all charges.', 'NEW DELHI'],
    // sites
    [
      'Blast damages church',
      'A bomb exploded in front of a church in Talcahuano District last night.',
      'Talcahuano District',
    ],
    [
      'Crowd crush at stadium',
      'Twelve fans were crushed at Marlowe Stadium in Leeds on Saturday.',
      'Marlowe Stadium',
    ],
    ['Cyclist dies', 'A cyclist was hit by a lorry on Harrow Road in London on Friday.', 'Harrow Road'],
    ['Boy bitten at zoo', 'A boy was bitten by a camel at the Dresden Zoo on Sunday.', 'Dresden Zoo'],
    // doubtful names where the words around say that they are places
    ['Hundreds march in Nice', 'Hundreds marched in Nice, France, on Sunday against the new law.', 'Nice'],
    ['Man drowns in Reading', 'A man drowned in the Thames in Reading, Berkshire, on Monday.', 'Reading'],
    ['Chelsea fire', 'A fire broke out in Chelsea, Massachusetts, on Sunday night.', 'Chelsea'],
    ['Lincoln shooting', 'Two people were shot in Lincoln, Nebraska, on Friday.', 'Lincoln'],
  ])('%s: %#', (title, body, place) => expect(names(title, body)).toContain(place));
});

describe('what holds the place', () => {
  it.each([
    [
      'Boy rescued from well in Baoding',
      'Rescuers freed a boy from a well in Baoding, Hebei, on Monday.',
      ['Baoding', 'Hebei'],
      'China',
    ],
    [
      'Fire kills ten',
      'Ten people died in a fire in the Spanish city of Valencia on Thursday.',
      ['Valencia'],
      'Spain',
    ],
    [
      'Strike shuts port of Cordoba',
      'Workers in Cordoba walked out on Monday, the Argentine union said.',
      ['Cordoba'],
      'Argentina',
    ],
    [
      'Shooting in Birmingham, Alabama',
      'Four people were shot in Birmingham, Alabama, late on Saturday.',
      ['Birmingham', 'Alabama'],
      'United States',
    ],
    [
      'Guerrillas attack town',
      'Guerrillas attacked a police post in San Jose, Costa Rica, on Sunday.',
      ['San Jose', 'Costa Rica'],
      'Costa Rica',
    ],
    [
      'Clashes in Kasai',
      'Clashes between militias in Kasai killed 20 people, Congolese officials said.',
      ['Kasai'],
      'Democratic Republic of the Congo',
    ],
  ])('%s', (title, body, places, country) => {
    const facts = where(title, body);
    expect(facts.map(({ name }) => name)).toEqual(expect.arrayContaining(places));
    expect(facts[0]?.country).toBe(country);
  });

  it('shows a country by its fullest name and keeps the others as aliases', () => {
    const [fact] = where(
      'Storm hits UK',
      'A storm hit the UK on Friday. / Much of the United Kingdom was left without power, and trains across Britain stood still.',
    );
    expect(fact).toMatchObject({ kind: 'country', country: null });
    expect(new Set([fact?.name, ...(fact?.aliases ?? [])])).toEqual(
      new Set(['Britain', 'UK', 'United Kingdom']),
    );
  });

  it.each([
    ['a sentence far below', 'He had come to Sweden in May.'],
    ['one that acts', 'Sweden said on Saturday it would help.'],
    ['a possessor', 'It is one of Sweden’s largest forests.'],
  ])('prefers the own name of a country to that of its people: %s', (_, sentence) => {
    const [fact] = where(
      'Swedish police hunt escaped prisoner',
      `Swedish police searched woods for a second day on Friday for a prisoner who escaped. / The Swedish officers had dogs. / ${sentence}`,
    );
    expect(fact).toMatchObject({ name: 'Sweden', kind: 'country' });
  });

  it('prefers the initials of a country to its people', () => {
    const [fact] = where(
      'American navy frees crew',
      'The American navy freed a crew of nine on Friday. / American divers took part. / The ship had left the U.S. in May.',
    );
    expect(fact).toMatchObject({ name: 'U.S.', kind: 'country' });
  });

  it('names the country of a people where the article says no more', () => {
    const [fact] = where(
      'Swedish police hunt escaped prisoner',
      'Swedish police searched woods for a second day on Friday for a prisoner who escaped from a van.',
    );
    expect(fact).toMatchObject({ name: 'Swedish', kind: 'country', country: 'Sweden' });
  });
});

describe('the place shown first', () => {
  it.each([
    [
      'the scene before the place the report came from',
      'Truck rams crowd in Nice',
      'PARIS — A truck rammed a crowd in Nice on Thursday, killing dozens, the interior ministry said. / In Nice, the streets were empty on Friday.',
      'Nice',
    ],
    [
      'the scene before an earlier one',
      'Bomb kills five in Kabul',
      'A bomb killed five people in Kabul on Monday. / Last year a similar attack in Herat killed 30.',
      'Kabul',
    ],
    [
      'the scene before where the victims came from',
      'Tourists die in Kruger crash in South Africa',
      'Three tourists from Germany and one from Poland died when a minibus overturned in South Africa on Monday.',
      'South Africa',
    ],
    [
      'the scene before where somebody speaks',
      'Drought worsens in Somalia',
      'Four million people in Somalia need food, the United Nations said in Geneva on Tuesday. / Wells in Somalia have run dry.',
      'Somalia',
    ],
    [
      'the scene before the state that acts',
      'Israeli strike kills three in Lebanon',
      'An Israeli strike killed three people in southern Lebanon on Monday, the state news agency said.',
      'Lebanon',
    ],
  ])('%s', (_, title, body, place) => expect(names(title, body)[0]).toBe(place));
});

describe('no place where the article states none', () => {
  it.each([
    [
      'New phone has brighter screen',
      'The phone has a brighter screen and a bigger battery than last year, and costs 40 dollars more.',
    ],
    [
      'How to bake a pear cake',
      'Peel the pears, melt the butter and fold in the flour. Bake for 40 minutes.',
    ],
    [
      'Shares fall after profit warning',
      'Shares of the retailer fell 7 per cent after it cut its profit forecast for the year.',
    ],
    [
      'Review: a slow game with a big heart',
      'The game runs at 30 frames a second and never rushes its story of two brothers.',
    ],
    [
      'Scientists find water on distant moon',
      'A team found traces of water vapour on a moon of Jupiter, which is larger than the Earth.',
    ],
    [
      'Reading helps children sleep',
      'Reading for ten minutes a day helps children sleep better, a study found. Most of them were under ten.',
    ],
    ['Nice weather ahead', 'Nice weather and mild nights are expected for the rest of the week.'],
    [
      'Mobile phones to cost more',
      'Mobile phones will cost more from June, and Split screens are to become standard.',
    ],
    ['We need to talk', 'We all know the feeling. March was hard, and May will be no better.'],
  ])('%s', (title, body) => expect(names(title, body)).toEqual([]));
});

describe('a place inside another name is none', () => {
  it.each([
    [
      'Chicago Cubs sign pitcher',
      'The Chicago Cubs signed the pitcher for three years on Monday, the club said.',
      'Chicago',
    ],
    [
      'Hamilton wins again',
      'Lewis Hamilton won his second race in a row and thanked his team. Hamilton now leads by nine points.',
      'Hamilton',
    ],
    ['Paris Hilton sells house', 'Paris Hilton has sold her house, her agent said on Friday.', 'Paris'],
    [
      'Washington Post wins prize',
      'The Washington Post won a prize for its reporting, the jury said on Monday.',
      'Washington',
    ],
    [
      'Jordan Peele to direct sequel',
      'Jordan Peele will direct the sequel himself, the studio said.',
      'Jordan',
    ],
    [
      'Chelsea Manning speaks',
      'Chelsea Manning spoke for the first time since her release. Manning said she was well.',
      'Chelsea',
    ],
    [
      'Florence Pugh joins cast',
      'Florence Pugh joins the cast of the series, which starts in autumn.',
      'Florence',
    ],
    ['Bank of America cuts jobs', 'Bank of America is to cut 400 jobs by the end of the year.', 'America'],
    [
      'Carlos Valencia named coach',
      'Carlos Valencia was named coach on Sunday. Valencia, 44, signed for two years.',
      'Valencia',
    ],
    ['Sofia Coppola gets award', 'Sofia Coppola will get the award for her life’s work.', 'Sofia'],
    [
      'Georgia Meloni? No, Giorgia',
      'Readers of the magazine misspelt the name of Georgia Tennant more than any other.',
      'Georgia',
    ],
    [
      'Boston Consulting Group names head',
      'Boston Consulting Group named a new head on Wednesday.',
      'Boston',
    ],
  ])('%s: not %s', (title, body, place) => expect(names(title, body)).not.toContain(place));
});

describe('a place that is not where it happened', () => {
  it.each([
    [
      'a professor’s university',
      'Birds fly higher than thought',
      'Birds fly higher than thought, said a professor at Uppsala University who led the study.',
      'Uppsala University',
    ],
    [
      'a dateline beside a scene elsewhere',
      'Plane crashes in Kazakhstan',
      'MOSCOW (Reuters) - A plane crashed in Kazakhstan on Wednesday with 60 people on board.',
      'MOSCOW',
    ],
    [
      'a newspaper',
      'Minister resigns',
      'The minister resigned on Sunday, the Lagos Daily Gazette reported.',
      'Lagos',
    ],
    ['a month', 'Curfew lifted', 'The curfew was lifted in March and has not come back in May.', 'March'],
    [
      'a network',
      'Singer sorry for remark',
      'The singer said sorry on Twitter and in a post on Facebook.',
      'Twitter',
    ],
    [
      'a language',
      'Dictionary gets new words',
      'The words come from sport, and most of them were first printed in English.',
      'English',
    ],
    [
      'a birthplace',
      'Painter dies at 91',
      'The painter, who was born in Liverpool and lived in Spain, died on Sunday.',
      'Liverpool',
    ],
    [
      'what a measure is aimed at',
      'Minister defends tariffs',
      'The minister defended the tariffs on Canada in a speech in Houston on Monday.',
      'Canada',
    ],
    [
      'where a source speaks',
      'Refinery hit in Russia',
      'Drones hit a refinery in Russia overnight, a source in Kyiv said.',
      'Kyiv',
    ],
    [
      'where a traveller came from',
      'Plane crashes in Brazil',
      'A plane that took off from Cascavel, in Parana state, crashed in Brazil on Friday.',
      'Parana state',
    ],
    [
      'a country that strikes another',
      'US strikes kill 40 in Yemen',
      'U.S. air strikes killed 40 people in Yemen on Thursday.',
      'US',
    ],
    [
      'the home of a visiting team',
      'Scotland lose captain before Rome test',
      'Scotland will be without their captain for Sunday’s match against Italy in Rome. / Italy, who have won three in a row, are unchanged.',
      'Italy',
    ],
    [
      'a beaten team',
      'Norway beat Portugal',
      'Norway beat Portugal 2-1 in a friendly in Dublin on Tuesday.',
      'Portugal',
    ],
    [
      'a part of the world that only says which town',
      'Bomb at market in Sahel town kills nine',
      'A bomb at a market killed nine people in the northern Malian town of Tessaret on Tuesday.',
      'Sahel',
    ],
    [
      'a football club',
      'Real beat Manchester City',
      'Real Madrid beat Manchester City 3-1 on Wednesday and play the final in Paris.',
      'Manchester City',
    ],
  ])('%s', (_, title, body, place) => expect(names(title, body)).not.toContain(place));
});

describe('a country beside the place in it', () => {
  it.each([
    [
      'a team at home',
      'Ireland host Japan',
      'Ireland play Japan in Dublin on Sunday, in front of 50,000 people in Ireland.',
      'Ireland',
    ],
    [
      'the country of a town in the title',
      'Fire in Kenya town kills six',
      'Six people died in a fire in a market in Nakuru on Monday. Kenya has strict rules.',
      'Kenya',
    ],
    [
      'an opponent that is no team',
      'Protest against Peru mine',
      'Villagers marched against a mine near Cusco in southern Peru on Monday.',
      'Peru',
    ],
    [
      'a part of the world as the scene',
      'Heatwave grips Sahel',
      'A heatwave gripped the Sahel on Monday, with 45 degrees across the Sahel.',
      'Sahel',
    ],
    [
      'a sea as the scene',
      'Boat sinks in Mediterranean',
      'A boat with 60 migrants sank in the Mediterranean off Libya on Monday.',
      'Mediterranean',
    ],
  ])('%s', (_, title, body, place) => expect(names(title, body)).toContain(place));
});

describe('names that several places share', () => {
  it.each([
    [
      'Georgia the state',
      'Man charged with threat',
      'ATLANTA (AP) — A man was charged with a threat in Fulton County, Georgia, prosecutors said.',
      'Georgia',
      'United States',
    ],
    [
      'Georgia the country',
      'President vetoes law',
      'TBILISI, Georgia (AP) — The president vetoed a law, and thousands of Georgians marched in Tbilisi.',
      'Tbilisi',
      'Georgia',
    ],
    [
      'San Jose by its country',
      'Fire in San Jose',
      'A fire broke out in San Jose on Monday, and Costa Rican firefighters came from three towns.',
      'San Jose',
      'Costa Rica',
    ],
    [
      'a small namesake far away, and nothing else known',
      'Teenager stabbed in Camden',
      'A boy was stabbed in Camden on Saturday, said police in London.',
      'Camden',
      null,
    ],
    [
      'a small namesake far away, by what holds it',
      'Teenager stabbed in Camden',
      'A boy was stabbed in Camden, in north London, on Saturday.',
      'Camden',
      'United Kingdom',
    ],
  ])('%s', (_, title, body, place, country) =>
    expect(where(title, body).find(({ name }) => name === place)?.country).toBe(country),
  );
});

it('shows an attack on a city as being there', () => {
  expect(
    names('Missile attack on Kharkiv', 'Seven people died in a missile attack on Kharkiv on Friday.'),
  ).toEqual(['Kharkiv']);
});

it('reads a very long sentence in time that grows with its length', () => {
  const body = 'A man from Lyon met Anna Berg in Nairobi, '.repeat(2000);
  const start = performance.now();
  where('A long sentence', body);
  expect(performance.now() - start).toBeLessThan(8000);
});
