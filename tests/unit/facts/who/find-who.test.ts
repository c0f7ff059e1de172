import { describe, expect, it } from 'vitest';
import { findWho } from '../../../../utils/facts/who/find-who';
import { ENGLISH } from '../../../../utils/language/en/index';
import type { Article } from '../../../../utils/model/article';
import type { WhoFact } from '../../../../utils/model/card';
import { articleOf, documentOf } from '../../../support/short-article';

const whoOf = (title: string, paragraphs: readonly string[] = [], more: Partial<Article> = {}): WhoFact[] =>
  findWho(documentOf({ ...articleOf(null, paragraphs, title), ...more }), ENGLISH);
const names = (facts: readonly WhoFact[]): string[] => facts.map(({ name }) => name);

describe('the first actor', () => {
  it.each([
    ['Solberg quits after budget defeat', ['Ingrid Solberg resigned on Tuesday.'], 'Ingrid Solberg'],
    ['Gunman opens fire at market', ['A gunman shot at shoppers on Friday, police said.'], 'gunman'],
    ['Hunter catches rare plague', ['A hunter fell ill after eating a hare, officials said.'], 'hunter'],
    [
      'Brightwater cuts 300 jobs',
      ['Brightwater Inc. will close two plants, the firm said.'],
      'Brightwater Inc.',
    ],
    ['Court jails former mayor', ['Judges in Harwick sent former mayor Lena Ortiz to prison.'], 'Lena Ortiz'],
    [
      'Ferry captain arrested over sinking',
      ['Police arrested the captain of a ferry that sank.'],
      'Ferry captain',
    ],
    ['Spanish police find stolen painting', ['Police in Spain have found a painting.'], 'Spanish police'],
    ['Boy rescued from well', ['Rescuers pulled a six-year-old boy from a well.'], 'six-year-old boy'],
    [
      'Lisbon Falcons win first title',
      ['The Falcons beat the Porto Giants to win the league.'],
      'Lisbon Falcons',
    ],
    [
      'Mission to leave by March',
      ['The peace mission (UNIPAX) will leave by March. UNIPAX has 900 soldiers.'],
      'UNIPAX',
    ],
    [
      'Protesters block bridge',
      ['Protesters blocked a bridge. The protesters want lower fares.'],
      'Protesters',
    ],
    ['Five hurt in crash', ['Five people were hurt when a bus left the road.'], 'Five people'],
    ['Union leader Marta Silva dies', ['Marta Silva, who led the union, has died.'], 'Marta Silva'],
  ])('%s → %s', (title, paragraphs, name) => {
    const [first] = whoOf(title, paragraphs);
    expect([first?.name, ...(first?.aliases ?? [])].join().toLowerCase()).toContain(name.toLowerCase());
  });
});

describe('those acted on are actors too', () => {
  it.each([
    ['the object', 'Gunmen abduct teacher', ['Gunmen abducted a teacher on Monday.'], 'teacher'],
    [
      'the subject of a passive',
      'Two miners trapped',
      ['Two miners were trapped by a rockfall.'],
      'Two miners',
    ],
    ['the agent of a passive', 'Bridge blocked', ['The bridge was blocked by farmers for hours.'], 'farmers'],
    ['the loser', 'Falcons beat Giants', ['The Lisbon Falcons beat the Porto Giants 2-1.'], 'Porto Giants'],
    ['a country that acts', 'Portugal bans plastic bags', ['Portugal has banned plastic bags.'], 'Portugal'],
  ])('%s', (_label, title, paragraphs, name) => {
    expect(names(whoOf(title, paragraphs)).join().toLowerCase()).toContain(name.toLowerCase());
  });
});

describe('mere sources come last', () => {
  const story = [
    'A fire destroyed a school in Harwick on Monday and a caretaker was hurt.',
    'Firefighters fought the blaze for hours. The caretaker is in hospital.',
    '“It spread fast,” said Harwick Council spokesman Tom Bell.',
    'Bell said the school would reopen.',
  ];

  it('marks a spokesman as a source, behind the actors', () => {
    const facts = whoOf('Caretaker hurt in school fire', story);
    expect(facts[0]?.name.toLowerCase()).toContain('caretaker');
    const bell = facts.find(({ name }) => name === 'Tom Bell');
    expect(bell?.part ?? 'source').toBe('source');
  });

  it.each([
    ['said', 'A bus overturned, Anna Berg said.'],
    ['told', 'Anna Berg told reporters that a bus had overturned.'],
    ['according to', 'A bus overturned, according to Anna Berg.'],
    ['inverted', '“A bus overturned,” said Anna Berg.'],
  ])('%s makes a source', (_label, text) => {
    const facts = whoOf('Bus overturns on motorway', ['The driver was hurt.', text]);
    expect(facts.find(({ name }) => name === 'Anna Berg')?.part ?? 'source').toBe('source');
  });

  it('takes one who speaks and acts for an actor', () => {
    const facts = whoOf('Berg wins race', ['Anna Berg won the race. “I am tired,” Berg said.']);
    expect(facts[0]).toMatchObject({ name: 'Anna Berg', part: 'actor' });
  });
});

describe('nobody who is no actor', () => {
  const base = ['A dam burst near Harwick on Monday.', 'Engineers closed the road.'];
  it.each([
    [
      'the publisher',
      'Dam bursts',
      [...base, 'The Harwick Herald has asked for comment.'],
      { site: 'The Harwick Herald' },
      'Harwick Herald',
    ],
    [
      'the reporter',
      'Dam bursts',
      [...base, 'Jane Roe reports from the scene.'],
      { byline: ['Jane Roe'] },
      'Jane Roe',
    ],
    ['a photo credit', 'Dam bursts', [...base, '(Photo: Max Snapper, AP)'], {}, 'Max Snapper'],
    ['an agency in a dateline', 'Dam bursts', ['HARWICK, July 3 (Newswire) -- A dam burst.'], {}, 'Newswire'],
    ['a weekday', 'Dam bursts Monday', base, {}, 'Monday'],
    ['a count', 'At least four hurt', ['At least four were hurt.'], {}, 'At least four'],
    ['a label', 'BREAKING: dam bursts', base, {}, 'BREAKING'],
    ['the town', 'Dam bursts in Harwick', base, {}, 'Harwick'],
    [
      'a country beside its town',
      'Dam bursts in Porto, Portugal',
      ['A dam burst in Porto, Portugal.'],
      {},
      'Portugal',
    ],
    ['a pronoun', 'Dam bursts', ['They said it had cracked before.'], {}, 'They'],
    ['an event', 'Dam bursts before World Cup', ['The World Cup starts in June.'], {}, 'World Cup'],
    ['an office held', 'Anna Berg elected president', ['Anna Berg was elected president.'], {}, 'president'],
    ['a demonym', 'French dam bursts', ['A French dam burst.'], {}, 'French'],
    [
      'the first noun of a compound',
      'Police station burns',
      ['The police station burned down.'],
      {},
      'Police',
    ],
    ['a thing in -ers', 'Computers stolen', ['Computers and printers were stolen.'], {}, 'Computers'],
    ['a month', 'March was wet', ['In March rain fell for days.'], {}, 'March'],
  ])('%s', (_label, title, paragraphs, more, name) => {
    expect(names(whoOf(title, paragraphs, more))).not.toContain(name);
  });

  it('gives nobody for a text without people', () => {
    expect(whoOf('Rain expected', ['Heavy rain is expected over the weekend.'])).toEqual([]);
  });
});

describe('one entry an actor', () => {
  it.each([
    ['surname', 'Solberg quits', ['Ingrid Solberg has quit.', 'Solberg lost a vote.'], /Solberg/],
    [
      'acronym',
      'RWI warns of hunger',
      ['Relief Watch International (RWI) warned of hunger.', 'RWI wants aid.'],
      /RWI|Relief/,
    ],
    [
      'office',
      'Prime minister quits',
      ['Prime Minister Nils Ekberg quit.', 'The prime minister lost a vote.'],
      /Ekberg/,
    ],
    [
      'synonym',
      'Gunman holds up bank',
      ['A gunman held up a bank.', 'The attacker fled.'],
      /gunman|attacker/i,
    ],
    ['crowd', 'Crowd storms palace', ['A crowd stormed the palace.', 'Crowds cheered.'], /crowd/i],
  ])('%s', (_label, title, paragraphs, pattern) => {
    expect(names(whoOf(title, paragraphs)).filter((name) => pattern.test(name))).toHaveLength(1);
  });
});

describe('what is shown', () => {
  const facts = whoOf('Ekberg quits after vote', [
    'Swedish Prime Minister Nils Ekberg quit on Tuesday.',
    'Opposition leader Eva Lind welcomed it. Lind said elections would follow.',
    'Ministers, unions, farmers, teachers, nurses, students and doctors had protested.',
  ]);

  it('is five at most', () => {
    expect(facts.length).toBeLessThanOrEqual(5);
  });

  it('holds the role in the article’s own words', () => {
    expect(facts[0]).toMatchObject({ name: 'Nils Ekberg', kind: 'person', role: 'Swedish Prime Minister' });
  });

  it('stands in its first source; role and aliases stand in the article', () => {
    for (const { name, sources, role } of facts) {
      expect(sources[0]?.quote).toContain(name);
      if (role !== null) expect(sources.some(({ quote }) => quote.includes(role))).toBe(true);
    }
  });
});

describe('scenes, governments and sources', () => {
  it.each([
    [
      'a house',
      'Gunmen abduct pupils',
      ['Gunmen abducted pupils from a boarding school.'],
      'boarding school',
    ],
    ['people in general', 'Diver finds rings', ['Anna Berg looks for other people’s rings.'], 'people'],
    [
      'a country beside its junta',
      'Portugal ends pact',
      ['Portugal’s ruling junta ended the pact.', 'The junta blamed costs, and the ruling junta left.'],
      'Portugal',
    ],
  ])('%s is no actor', (_label, title, paragraphs, name) => {
    expect(names(whoOf(title, paragraphs))).not.toContain(name);
  });

  it.each([
    ['a house that acts', 'Hospital sacks nurse', ['A hospital sacked a nurse on Monday.'], 'hospital'],
    [
      'a country without its government',
      'Portugal ends pact',
      ['Portugal ended the pact on Monday.'],
      'Portugal',
    ],
  ])('%s is one', (_label, title, paragraphs, name) => {
    expect(names(whoOf(title, paragraphs)).join().toLowerCase()).toContain(name.toLowerCase());
  });

  it('adds two with a name and an office who speak', () => {
    const facts = whoOf('Five hurt as bus hits tram', [
      'Five people were hurt when a bus hit a tram, police said.',
      'The driver and two passengers were treated by paramedics. Firefighters freed a cyclist.',
      'Transport minister Tom Bell said the road was closed.',
      '“It was loud,” said fire chief Ana Lopez.',
    ]);
    expect(facts.filter(({ part }) => part === 'source').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tom Bell', 'Ana Lopez']),
    );
  });
});
