import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/model/mention';
import { articleOf, documentOf } from '../../support/short-article';

/** Entities of a text that stands below a headline without names. */
function entitiesOf(...paragraphs: string[]): readonly Entity[] {
  return documentOf(articleOf(null, paragraphs, 'what happened and why')).entities;
}

const shortForm = ({ kind, name, proper }: Entity): string => `${proper ? kind : 'described'} ${name}`;
const shortForms = (text: string): string[] => entitiesOf(text).map(shortForm);

describe('names found whole and typed', () => {
  it.each([
    ['The minister met Ingrid Solberg in the harbour.', 'person Ingrid Solberg'],
    ['On Monday Ana Maria de la Torre resigned.', 'person Ana Maria de la Torre'],
    ['They questioned Omar bin Rashid for hours.', 'person Omar bin Rashid'],
    ['The prize went to Pieter van der Meer, a painter.', 'person Pieter van der Meer'],
    ['Nobody had seen J. R. Holloway since then.', 'person J. R. Holloway'],
    ['The court freed Jean-Luc Perrault on appeal.', 'person Jean-Luc Perrault'],
    ['The film stars Siobhan O’Connell as a spy.', 'person Siobhan O’Connell'],
    ['A statue of Zoë Müller was unveiled.', 'person Zoë Müller'],
    ['He quoted Abu Salim al-Khatib at length.', 'person Abu Salim al-Khatib'],
    ['Mr. Fenwick declined to comment.', 'person Fenwick'],
    ['The song by Lady Marlowe topped the charts.', 'person Lady Marlowe'],
    ['Pope Clement spoke to the crowd.', 'person Pope Clement'],
    ['The Ministry of Health and Welfare denied it.', 'organization Ministry of Health and Welfare'],
    ['The Food and Drug Administration approved the pill.', 'organization Food and Drug Administration'],
    [
      'She works for the Centers for Disease Control and Prevention.',
      'organization Centers for Disease Control and Prevention',
    ],
    ['He studied at the University of Ostrava.', 'organization University of Ostrava'],
    ['The People’s Bank of Ruritania cut rates.', 'organization People’s Bank of Ruritania'],
    ['The Green Alliance Party won two seats.', 'organization Green Alliance Party'],
    ['Shares in Halvorsen & Sons fell.', 'organization Halvorsen & Sons'],
    ['Brightwater Inc. said profits rose.', 'organization Brightwater Inc.'],
    ['The Lisbon Falcons beat their rivals.', 'organization Lisbon Falcons'],
    ['The Harrow County Council met on Tuesday.', 'organization Harrow County Council'],
    ['NATO said it would send ships.', 'organization NATO'],
    ['The UN sent monitors.', 'organization UN'],
    ['Hundreds fled to Portugal by boat.', 'place Portugal'],
    ['The train left for Mazar-i-Sharif at dawn.', 'place Mazar-i-Sharif'],
    ['The bridge over the Danube collapsed.', 'place Danube'],
    ['A fire broke out in New Delhi.', 'place New Delhi'],
    ['They climbed Mount Everest in May.', 'place Mount Everest'],
  ])('%s → %s', (text, name) => {
    expect(shortForms(text)).toContain(name);
  });
});

describe('roles split off', () => {
  it.each([
    ['President Tomas Varga spoke first.', 'Tomas Varga', 'President'],
    ['Swedish Prime Minister Nils Ekberg resigned.', 'Nils Ekberg', 'Swedish Prime Minister'],
    ['Relief Watch spokesperson Jane Roe said so.', 'Jane Roe', 'Relief Watch spokesperson'],
    ['Marco Santini, the Red Arrow driver, won again.', 'Marco Santini', 'Red Arrow driver'],
    [
      'Helen Marsh, head of research at Northfield Bank, disagreed.',
      'Helen Marsh',
      'head of research at Northfield Bank',
    ],
    ['Valencia’s mayor, Carmen Ruiz, told reporters.', 'Carmen Ruiz', 'Valencia’s mayor'],
    ['Lt. Gen. Omar Haddad led the mission.', 'Omar Haddad', 'Lt. Gen.'],
    ['The ousted president, Karim Diallo, was flown out.', 'Karim Diallo', 'ousted president'],
    ['Detective Laura Quinn took the stand.', 'Laura Quinn', 'Detective'],
    ['former Economy Minister Paul Reyes was there.', 'Paul Reyes', 'Economy Minister'],
    ['Administrator Jim Kowalski signed the order.', 'Jim Kowalski', 'Administrator'],
    ['The singer Mira Duval cancelled her tour.', 'Mira Duval', 'singer'],
    ['US Secretary of Commerce Alan Pike signed it.', 'Alan Pike', 'US Secretary of Commerce'],
    ['“It was loud,” said fire chief Mira Duval.', 'Mira Duval', 'fire chief'],
    ['Mira Duval, who heads the fire brigade, agreed.', 'Mira Duval', 'heads the fire brigade'],
  ])('%s', (text, name, role) => {
    const found = entitiesOf(text).find((entity) => entity.name === name);
    expect(found).toMatchObject({ kind: 'person', role });
  });

  it.each([
    ['Mr. Fenwick declined.', 'Fenwick'],
    ['They met Ana Lopez, who police said was unhurt.', 'Ana Lopez'],
    ['Ana Lopez, police said, was unhurt.', 'Ana Lopez'],
    ['Ana Lopez, 37, was unhurt.', 'Ana Lopez'],
    ['The mayor of Ana Lopez Bay agreed with Ana Lopez.', 'Ana Lopez'],
    ['Ana Lopez, who led by two seconds, fell.', 'Ana Lopez'],
    ['They heard Ally Brooke Norton sing.', 'Ally Brooke Norton'],
    ['The king of pop, Ana Lopez said, is dead.', 'Ana Lopez'],
  ])('%s leaves %s without a role', (text, name) => {
    expect(entitiesOf(text).find((entity) => entity.name === name)).toMatchObject({
      kind: 'person',
      role: null,
    });
  });

  it('keeps the span of the role on its own words', () => {
    const article = articleOf(null, ['Swedish Prime Minister Nils Ekberg resigned.'], 'what happened');
    const span = documentOf(article).entities.find(({ name }) => name === 'Nils Ekberg')?.roleSpan;
    expect(span && article.blocks[span.block]?.text.slice(span.start, span.end)).toBe(
      'Swedish Prime Minister',
    );
  });
});

describe('never run together', () => {
  it.each([
    ['Police in Croydon named him as Ben Morgan.', ['place Croydon', 'person Ben Morgan']],
    ['In Croydon Ben Morgan was arrested.', ['place Croydon', 'person Ben Morgan']],
    ['Liberal Union President Akira Mori spoke.', ['organization Liberal Union', 'person Akira Mori']],
    ['Harwick Police Detective Ana Lopez agreed.', ['person Ana Lopez']],
    ['Russian Vladimir Orlov won the race.', ['person Vladimir Orlov']],
    ['Angela Weber and Peter Klein met.', ['person Angela Weber', 'person Peter Klein']],
    ['They flew from France to Russia.', ['place France', 'place Russia']],
  ])('%s', (text, names) => {
    expect(shortForms(text)).toEqual(expect.arrayContaining(names));
  });
});

describe('described actors', () => {
  it.each([
    ['Mali’s ruling junta has agreed.', 'Mali’s ruling junta'],
    ['Spanish police found the car.', 'Spanish police'],
    ['A 27-year-old man was arrested.', '27-year-old man'],
    ['The protesters blocked the road.', 'protesters'],
    ['Two gunmen opened fire on the bus.', 'Two gunmen'],
    ['The crew abandoned the ship.', 'crew'],
    ['Researchers have mapped the reef.', 'Researchers'],
    ['The victims were taken to hospital.', 'victims'],
    ['The 14-year-old was found safe.', '14-year-old'],
    ['Striking dockworkers and truck drivers marched.', 'truck drivers'],
    ['Several campaigners chained themselves to the gate.', 'campaigners'],
    ['Iranian security forces fired on them.', 'Iranian security forces'],
    ['Harwick Zoo officials closed the park.', 'Harwick Zoo officials'],
    ['Tunisians queued for hours.', 'Tunisians'],
    ['They sang as protesters marched.', 'protesters'],
    ['It closed after nurses resigned.', 'nurses'],
    ['A group of journalists left.', 'journalists'],
    ['The Lisbon-based firm closed.', 'Lisbon-based firm'],
  ])('%s', (text, name) => {
    expect(shortForms(text)).toContain(`described ${name}`);
  });
});

describe('forms of one actor tied together', () => {
  it.each([
    [['Ingrid Solberg won.', 'Solberg thanked voters.'], 'Ingrid Solberg', ['Solberg']],
    [['Hundreds heard Lewis Hamilton speak.', 'Hamilton was cheered.'], 'Lewis Hamilton', ['Hamilton']],
    [
      ['Relief Watch International (RWI) reported it.', 'RWI wants a ban.'],
      'Relief Watch International',
      ['RWI'],
    ],
    [['The Liberal Democratic Front lost.', 'The LDF will appeal.'], 'Liberal Democratic Front', ['LDF']],
    [['The Boston Comets won.', 'The Comets scored late.'], 'Boston Comets', ['Comets']],
    [['Mondavi International cut jobs.', 'Mondavi blamed costs.'], 'Mondavi International', ['Mondavi']],
    [['Harwick Zoo shut its gates.', 'The zoo will reopen.'], 'Harwick Zoo', ['zoo']],
    [
      ['Prime Minister Nils Ekberg quit.', 'The prime minister had lost a vote.'],
      'Nils Ekberg',
      ['prime minister'],
    ],
    [
      ['Osama bin Tariq fled.', 'They traced bin Tariq.', 'Osama bin Tariq denied it.'],
      'Osama bin Tariq',
      [],
    ],
  ])('%j', (paragraphs, name, aliases) => {
    const found = entitiesOf(...paragraphs).find((entity) => entity.name === name);
    expect(found?.aliases).toEqual(expect.arrayContaining(aliases));
  });

  it.each([
    ['gunman and attacker', ['A gunman fired at the bank.', 'The attacker fled.'], 'gunman'],
    [
      'the child is the only boy',
      ['A four-year-old boy fell in.', 'The child was unhurt.'],
      'four-year-old boy',
    ],
    ['by age', ['A 55-year-old farmer has collapsed.', 'The 55-year-old is stable.'], '55-year-old farmer'],
  ])('%s', (_label, paragraphs, name) => {
    expect(entitiesOf(...paragraphs).find((entity) => entity.name === name)?.mentions).toHaveLength(2);
  });

  it.each([
    [
      'two persons of one surname',
      ['Anna Berg left.', 'Otto Berg stayed.'],
      ['person Anna Berg', 'person Otto Berg'],
    ],
    [
      'a boy and a girl',
      ['A boy and a girl were hiding.', 'The boy was asleep.'],
      ['described boy', 'described girl'],
    ],
    [
      'a place and its team',
      ['The Lisbon Falcons won.', 'They flew home to Lisbon.'],
      ['organization Lisbon Falcons', 'place Lisbon'],
    ],
  ])('%s stay apart', (_label, paragraphs, names) => {
    expect(entitiesOf(...paragraphs).map(shortForm)).toEqual(expect.arrayContaining(names));
  });
});

describe('no names', () => {
  it.each([
    ['Monday brought more rain.', 'Monday'],
    ['In March prices rose again.', 'March'],
    ['At least four were hurt.', 'At least four'],
    ['BREAKING: the dam has burst.', 'BREAKING'],
    ['TWO men were held.', 'TWO'],
    ['A HUNTER fell ill. The hunter was treated.', 'HUNTER'],
    ['However, prices fell.', 'However'],
    ['Meanwhile, trade slowed.', 'Meanwhile'],
    ['Verified footage shows smoke.', 'Verified'],
    ['Opposition grew. The opposition wants a vote.', 'Opposition'],
    ['French wine sells well.', 'French'],
    ['West African migrants wait there.', 'West African'],
    ['The Japan-Portugal pact was signed.', 'Japan-Portugal'],
    ['(Photo: Jane Roe, AP) The bridge fell.', 'Jane Roe'],
    ['Credit: Max Snapper', 'Max Snapper'],
    ['By JANE ROE', 'JANE ROE'],
    ['JANE ROE/STAR PHOTO', 'JANE ROE'],
    ['LISBON, July 3 (Newswire) -- The ship sank.', 'Newswire'],
    ['It was the first Christmas since then.', 'Christmas'],
    ['The World Series ended in May.', 'World Series'],
    ['They were hit by Hurricane Dolores.', 'Hurricane Dolores'],
    ['Hurricane Dolores came. Dolores killed cattle.', 'Dolores'],
    ['"We will rebuild," she said. "Nothing is lost."', 'Nothing'],
    ['I think so, he said.', 'I'],
    ['Mr President has left.', 'Mr'],
    ['The R-rated film opened.', 'R-rated'],
    ['A Lisbon-based firm won.', 'Lisbon-based'],
    ['Share Email Print', 'Share Email Print'],
    ['The map shows [Text] of it.', 'Text'],
  ])('%s has no name %s', (text, name) => {
    expect(
      entitiesOf(text)
        .filter(({ proper }) => proper)
        .map((entity) => entity.name),
    ).not.toContain(name);
  });
});

describe('no described actors', () => {
  it.each([
    ['The police station burned down.', 'police'],
    ['The group of journalists left.', 'group'],
    ['She was elected president.', 'president'],
    ['He works as manager of a shop.', 'manager'],
    ['Two others were taken hostage.', 'hostage'],
    ['One heads to court today.', 'One heads'],
    ['Orders and letters piled up.', 'Orders'],
    ['The computers and trailers were sold.', 'trailers'],
    ['Victim support is free.', 'Victim'],
    ['They offer guided tours.', 'tours'],
    ['He said they would win.', 'they'],
  ])('%s has no %s', (text, name) => {
    expect(entitiesOf(text).map((entity) => entity.name)).not.toContain(name);
  });
});

describe('headlines', () => {
  const titled = (title: string, ...paragraphs: string[]): string[] =>
    documentOf(articleOf(null, paragraphs, title)).entities.map(shortForm);

  it('takes from a Title Case headline what the text below confirms', () => {
    const names = titled(
      'Outraged Voters Tell Solberg To Quit',
      'Ingrid Solberg will stay. Voters are outraged.',
    );
    expect(names).toContain('person Ingrid Solberg');
    expect(names.join()).not.toMatch(/(?:person|organization) Outraged|Quit/);
  });

  it('reads an all-capitals headline the same way', () => {
    const names = titled('SOLBERG QUITS AFTER VOTE', 'Ingrid Solberg has quit. Her party lost the vote.');
    expect(names).toContain('person Ingrid Solberg');
    expect(names.join()).not.toMatch(/QUITS|VOTE/);
  });

  it.each([
    ['Gunman Opens Fire In Mall', 'Opens'],
    ['Mystery Deepens Over Missing Plane', 'Mystery'],
    ['Fans Fume As Ticket Prices Soar', 'Fume'],
    ['Why the world needs bees', 'Why'],
  ])('%s has no name %s', (title, name) => {
    expect(titled(title).join()).not.toContain(name);
  });

  it.each([
    ['Hunter catches rare illness', 'described Hunter'],
    ['Truck rams crowd at market', 'described crowd'],
    ['Price rise upsets fans', 'described fans'],
  ])('%s → %s', (title, name) => {
    expect(titled(title)).toContain(name);
  });
});
