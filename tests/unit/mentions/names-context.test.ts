import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/model/mention';
import { articleOf, documentOf } from '../../support/short-article';

const shortForm = ({ kind, name, proper }: Entity): string => `${proper ? kind : 'described'} ${name}`;
const shortForms = (text: string): string[] =>
  documentOf(articleOf(null, [text], 'what happened and why')).entities.map(shortForm);

describe('datelines name a place', () => {
  it.each([
    ['TINGO BLANCO, 13 Mar 89 (Radio Sur) -- Four soldiers fell.', 'place TINGO BLANCO'],
    ['BERETA, Burkina Faso (MW) — Miners were freed.', 'place BERETA'],
  ])('%s', (text, name) => {
    expect(shortForms(text)).toContain(name);
  });
});

describe('what stands beside a name types it', () => {
  it.each([
    ['It rose from the island of Andvær.', 'place Andvær'],
    ['They fled from the village of Kovikstad.', 'place Kovikstad'],
    ['Fans sang as Westport City beat Calder Rovers.', 'organization Westport City'],
    ['They sacked the Northfield Town manager.', 'organization Northfield Town'],
    ['On Sunday they defeated Harwick Athletic City.', 'organization Harwick Athletic City'],
  ])('%s → %s', (text, name) => {
    expect(shortForms(text)).toContain(name);
  });

  it.each([
    ['He studied at the University of Ostrava.', 'place University of Ostrava'],
    ['They beat rivals in Porto.', 'organization Porto'],
    ['A lorry overturned on the A38 near Porto.', 'organization A38'],
    ['The B-52 landed.', 'organization B-52'],
    ['Flight KL1002 was late.', 'organization KL1002'],
  ])('%s is not %s', (text, name) => {
    expect(shortForms(text)).not.toContain(name);
  });

  it('keeps bodies whose name is a code', () => {
    expect(shortForms('M23 took the town. The G7 met.')).toEqual(['organization M23', 'organization G7']);
  });
});

describe('the words beside a picture end a name', () => {
  it.each([
    ['Crowds cheered the Harwick Comets REUTERS Police have closed roads.', 'Harwick Comets'],
    ['HARWICKDAILY Police have closed the road.', 'Police'],
    ['They saw Ingrid Solberg View Photos of the day.', 'Ingrid Solberg'],
  ])('%s → %s', (text, name) => {
    expect(shortForms(text).join()).toContain(name);
    expect(shortForms(text).join()).not.toMatch(/(?:REUTERS|DAILY) Police|View/);
  });

  it.each([
    ['The firm moved to Mountain View in May.', 'Mountain View'],
    ['The LAPD Detective Ana Lopez agreed.', 'Ana Lopez'],
    ['Share prices of the Reuters Institute rose.', 'Reuters Institute'],
  ])('%s keeps %s', (text, name) => {
    expect(shortForms(text).join()).toContain(name);
  });
});

describe('what somebody is or becomes is nobody else', () => {
  it.each([
    ['Salome Veikune will become the first woman to lead it.', 'woman'],
    ['Tom Bell is a teacher.', 'teacher'],
    ['She has always been a fighter.', 'fighter'],
  ])('%s has no %s', (text, name) => {
    expect(shortForms(text).join()).not.toContain(name);
  });

  it.each([
    ['There was a man in the car.', 'described man'],
    ['It was the gunman who fell.', 'described gunman'],
    ['Among the dead was a nurse.', 'described nurse'],
  ])('%s has %s', (text, name) => {
    expect(shortForms(text)).toContain(name);
  });
});

describe('descriptions that the text gives a name', () => {
  const entitiesOf = (...paragraphs: string[]): readonly Entity[] =>
    documentOf(articleOf(null, paragraphs, 'what happened and why')).entities;
  const aliasesOf = (name: string, paragraphs: readonly string[]): string =>
    entitiesOf(...paragraphs)
      .find((entity) => entity.name === name)
      ?.aliases.join(' | ') ?? 'nobody';

  it.each([
    [
      ['A man died.', 'The 34-year-old, named by police as Daniel Osei, was stabbed.'],
      'Daniel Osei',
      '34-year-old',
    ],
    [['Police identified the gunman as Peter Hall.'], 'Peter Hall', 'gunman'],
    [['The victim, who was later identified as Jane Marsh, was 20.'], 'Jane Marsh', 'victim'],
    [['A third passenger, their cousin Tyler, is in hospital.'], 'Tyler', 'passenger'],
    [['Tom Bell, 51, was arrested.', 'The 51-year-old was later freed.'], 'Tom Bell', '51-year-old'],
    [['A man was stabbed.', 'The man was named as Daniel Osei.'], 'Daniel Osei', 'man'],
  ])('%j → %s is %s', (paragraphs, name, alias) => {
    expect(aliasesOf(name, paragraphs)).toContain(alias);
  });

  it.each([
    [['A man was held.', 'Another man was named as Daniel Osei.', 'The man was freed.'], 'described man'],
    [['Tom Bell, 51, died.', 'A 52-year-old driver was arrested.'], 'described 52-year-old driver'],
    [['Tom Bell, 51, and Al Marsh, 51, fell.', 'A 51-year-old baker saw it.'], 'described 51-year-old baker'],
    [['The club named Tom Bell as captain.', 'The driver wept.'], 'described driver'],
  ])('%j keeps %s', (paragraphs, name) => {
    expect(entitiesOf(...paragraphs).map(shortForm)).toContain(name);
  });

  it.each([
    [['Twelve gold miners were kidnapped.', 'The men were seized in May.'], 'Twelve gold miners', 2],
    [['Two climbers were found by rescuers.', 'The pair were unhurt.'], 'Two climbers', 2],
    [['Twelve miners met two men.', 'The men were lost.'], 'two men', 2],
    [['Twelve miners left.', 'Men wept.'], 'Twelve miners', 1],
  ])('%j: %s has %i mentions', (paragraphs, name, count) => {
    expect(entitiesOf(...paragraphs).find((entity) => entity.name === name)?.mentions).toHaveLength(count);
  });
});

describe('a body and whose it is', () => {
  const entitiesOf = (...paragraphs: string[]): readonly Entity[] =>
    documentOf(articleOf(null, paragraphs, 'what happened and why')).entities;
  const named = (name: string, paragraphs: readonly string[]): string =>
    entitiesOf(...paragraphs)
      .find((entity) => [entity.name, ...entity.aliases].includes(name))
      ?.aliases.join(' | ') ?? 'nobody';

  it('takes the owner’s mission for the mission in brackets', () => {
    const text = [
      'The UN peace mission (UNIPAX) has ended.',
      'The UN mission left.',
      'Soldiers of the UN’s mission wept.',
    ];
    expect(named('UNIPAX', text)).toMatch(/UN peace mission/);
    expect(named('UNIPAX', text)).toMatch(/UN mission/);
    expect(named('UNIPAX', text)).toMatch(/UN’s mission/);
    expect(entitiesOf(...text).map(({ name }) => name)).not.toContain('UN');
  });

  it('leaves the owner where it stands for itself', () => {
    const text = [
      'The UN peace mission (UNIPAX) has ended.',
      'The UN sent envoys.',
      'The UN missions cost much.',
    ];
    expect(entitiesOf(...text).map(({ name }) => name)).toContain('UN');
  });

  it('takes the military leaders for the junta of the same country', () => {
    const text = ['Mali’s military leaders signed.', 'Mali’s ruling junta seized power in May.'];
    expect(named('Mali’s ruling junta', text)).toContain('Mali’s military leaders');
  });

  it.each([
    [['Mali’s military leaders met Niger’s junta.']],
    [['Military leaders met in Oslo.', 'The government agreed.']],
  ])('%j are two actors', (text) => {
    expect(entitiesOf(...text).filter(({ proper }) => !proper)).toHaveLength(2);
  });

  it.each([
    [['Halvorsen Foods cut jobs.', 'The company blamed costs.'], 'Halvorsen Foods', 'company'],
    [['The bus company, Transportes Luz del Norte, said so.'], 'Transportes Luz del Norte', 'bus company'],
    [['The council of ministers met.'], 'council of ministers', ''],
  ])('%j: %s is %s', (paragraphs, name, alias) => {
    const found = entitiesOf(...paragraphs).find((entity) => entity.name === name);
    expect([found?.role, ...(found?.aliases ?? [])].join(' | ')).toContain(alias);
    expect(found?.kind).toBe('organization');
  });

  it('makes no actor of the group that two firms become', () => {
    const found = entitiesOf(
      'Halvorsen Foods and Brightwater Inc. will merge.',
      'The new group will employ 900.',
    );
    expect(found.map(({ name }) => name)).not.toContain('new group');
  });
});
