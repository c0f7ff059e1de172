import { describe, expect, it } from 'vitest';
import { articleOf, documentOf } from '../../support/short-article';

/** Proper names of actors and places in a story of these sentences. */
const namesIn = (text: string): string[] =>
  documentOf(articleOf(null, [text], 'what happened and why'))
    .entities.filter(({ proper }) => proper)
    .flatMap(({ name, aliases }) => [name, ...aliases]);

describe('a name of a thing is no actor', () => {
  it.each([
    ['The outbreak of Salmonella Hartwick made 40 people ill.', 'Salmonella Hartwick'],
    ['It is caused by Yersinia pestis, which fleas carry.', 'Yersinia'],
    ['Doctors found Borrelia in her blood.', 'Borrelia'],
    ['The lorry overturned on Interstate 95 near the river.', 'Interstate'],
    ['Both engines of the ATR 72 failed.', 'ATR'],
    ['She invoked Article 50 in the spring.', 'Article'],
    ['Nerida Fox will release Salt Hymnal, her first album since 2015.', 'Salt Hymnal'],
    ['He directed the film Low Water in 2011.', 'Low Water'],
    ['They began a sweep dubbed Clean Harvest on Monday.', 'Clean Harvest'],
    ['The army launched the Iron Broom anti-terror operation.', 'Iron Broom'],
    ['The study was published on Monday in Marine Physiology Letters.', 'Marine Physiology Letters'],
    ['A trial that appeared in The Oslo Review of Heart Medicine says so.', 'Oslo Review of Heart Medicine'],
    ['The driver of a black Audi fled on foot.', 'Audi'],
    ['She left her Toyota at the gate.', 'Toyota'],
    ['Police had chased the silver BMW for a mile.', 'BMW'],
    ['(Jane Marsh/The Harwick Post) Crowds filled the square.', 'Jane Marsh'],
    ['Carla Jensen won. Neighbours like the Jensens stayed away.', 'Jensens'],
    ['She drove in a run for her 14th RBI of the year.', 'RBI'],
  ])('%s: not %s', (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });

  it.each([
    ['Isabella Stella sang for an hour.', 'Isabella Stella'],
    ['The firm Coccus Labs hired him.', 'Coccus Labs'],
    ['The film company Northlight closed its doors.', 'Northlight'],
    ['Ingrid Solberg, the album designer, resigned.', 'Ingrid Solberg'],
    ['The game developer Cinder Forge said so.', 'Cinder Forge'],
    ['Tom Bell, a film star, wept.', 'Tom Bell'],
    ['The book was published in Lisbon.', 'Lisbon'],
    ['The carmaker Audi will cut 900 jobs.', 'Audi'],
    ['Workers left the Toyota plant.', 'Toyota'],
    ['Toyota said that sales fell.', 'Toyota'],
    ['The Rev. Jane Marsh (centre) led the march.', 'Jane Marsh'],
    ['Marta Lund praised Carla Jens.', 'Carla Jens'],
    ['Operation leader Ole Dahl spoke.', 'Ole Dahl'],
  ])('%s: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('capitals and colons', () => {
  it.each([
    [
      'TWO MEN WHO WERE GUARDING THE DOOR WERE HURT. THE NOTE READ: THIS IS HOW IT ENDS.',
      /\b(?:WHO|IS|IT)\b/,
    ],
    ['SCOTT DETTMER, HOST: The store was about to close.', /\bHOST\b/],
    ['AUDRA FINLEY, BYLINE: Carla Jensen works here.', /BYLINE/],
    ['Image copyright Reuters Image caption The boy was found.', /^Reuters$/],
  ])('%s', (text, wrong) => {
    for (const name of namesIn(text)) expect(name).not.toMatch(wrong);
  });

  it.each([
    ['The WHO said so on Monday.', 'WHO'],
    ['Analysts at the IS warned of it; IS denied it.', 'IS'],
    ['NEW DELHI: Three men were held.', 'NEW DELHI'],
  ])('%s: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('makes no town of a speaker', () => {
    const { entities } = documentOf(
      articleOf(null, ['CARLA JENSEN: I cried.', 'Carla Jensen has a store.'], 'A store'),
    );
    expect(entities.find(({ name }) => /jensen/i.test(name))?.kind).toBe('person');
  });
});

describe('kinds and roles', () => {
  const kindOf = (text: string, wanted: string): string | undefined =>
    documentOf(articleOf(null, [text], 'what happened and why')).entities.find(({ name }) => name === wanted)
      ?.kind;

  it.each([
    ['State copper miner Coldeco said so.', 'Coldeco', 'organization'],
    ['The Kenya Red Cross said so.', 'Kenya Red Cross', 'organization'],
    [
      'Agents of Immigration and Customs Enforcement came.',
      'Immigration and Customs Enforcement',
      'organization',
    ],
    ['The Larkin Unified School District said so.', 'Larkin Unified School District', 'organization'],
    ['The Quebec Storm rallied to beat Denver.', 'Quebec Storm', 'organization'],
    ['Former miner Tom Bell said so.', 'Tom Bell', 'person'],
    ['LARKIN — Two schools will close. The Larkin Teachers Association is angry.', 'LARKIN', 'place'],
    ['They crossed the Larkin District on foot.', 'Larkin District', 'place'],
  ])('%s: %s is a %s', (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });

  it('takes the office before a rank into the role', () => {
    const { entities } = documentOf(
      articleOf(null, ['Former Guinean president Captain Moussa Diakite went on trial.'], 'A trial'),
    );
    expect(entities.find(({ name }) => name === 'Moussa Diakite')?.role).toMatch(
      /Guinean president Captain$/,
    );
    expect(entities.map(({ name }) => name)).not.toContain('Former Guinean');
  });
});
