import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../support/casualties';

const check = (sentence: string, figures: string): void => {
  expect(figuresIn(sentence, 'Guerrillas attack town')).toEqual(figures.split(', ').filter(Boolean).sort());
};

describe('wire reports', () => {
  it.each([
    ['Jorge Lara, mayor of Puerto Azul, was murdered last night by unidentified men.', 'killed 1'],
    ['Terrorists today killed Father Ignacio Ellas, rector of the college.', 'killed 1'],
    ['The massacre of six teachers and two women shocked the country.', 'killed 8, killed 6, killed 2'],
    ['The attack left a balance of eight dead and 15 wounded.', 'killed 8, injured 15'],
    ['A bomb exploded in front of the embassy; there were no victims.', 'killed 0'],
    ['The explosion did not cause any casualties.', 'killed 0'],
    ['Unofficial sources say there are 20 dead.', 'killed 20'],
    ['In the clashes 17 soldiers and 30 rebels died.', 'killed 47, killed 17, killed 30'],
    ['The army lost 12 soldiers in the battle.', 'killed 12'],
    ['The rebels released two soldiers kidnapped on Monday.', 'abducted 2'],
    ['Mayor Juan Rios was kidnapped by six hooded men.', 'abducted 1'],
    ['Maria Gomez, a teacher, and her husband, Pedro Diaz, were murdered.', 'killed 2, killed 1'],
    ['The plane was destroyed and the 111 persons on board were killed.', 'killed 111'],
    ['The guerrillas suffered four casualties: three killed and one wounded.', 'killed 3, injured 1'],
  ])('%s', check);
});

describe('updates', () => {
  it.each([
    ['Nine more people died, taking the total to 44.', 'killed 9, killed 44'],
    ['The death toll now exceeds 1,800.', 'killed 1800+'],
    ['The number of people killed has risen to 304, the group says.', 'killed 304'],
    ['A sixth person has died of injuries sustained in the attack.', 'killed 6'],
    ['Ten children are among the dead, and 54 were taken to hospital.', 'killed 10, injured 54'],
    ['The dead include six women.', 'killed 6'],
    ['Among the injured were five tourists.', 'injured 5'],
    ['Some 41,000 villagers, mostly women and children, have been killed.', 'killed 41000'],
    ['Three of the five people killed were nurses.', 'killed 5'],
    [
      'A total of 34 people were taken to hospital, six of them in a serious condition.',
      'injured 34, injured 6',
    ],
    ['The pilot and both passengers died.', 'killed 3, killed 2, killed 1'],
    ['Killed in the crash were three nurses.', 'killed 3'],
    ["The boy's body was recovered.", 'killed 1'],
    ['Son of a judge stabbed to death in Corvale.', 'killed 1'],
    ['The boy was treated and released from St Brennan Hospital.', 'injured 1'],
  ])('%s', check);
});

describe('shares, names and near misses stay silent', () => {
  it.each([
    'One in five patients died.',
    'The duvet nearly killed him.',
    'The list holds Grid 2019, Red Dead Rescue 2 and Farm Days.',
    'Five athletes tested positive for doping.',
    'The singer died of cancer, her agent said.',
    'She is missing her friends.',
    'The link between the two is missing.',
    'Nobody else was hurt.',
    'He was found guilty of attempting to murder two others.',
    'Nine people are feared missing.',
    'The number of dead could exceed 100.',
    'Officials expect the toll to rise.',
    'Firefighters pulled three people from the rubble alive.',
    'The gorilla, called Bakari, was shot, and Bakari died.',
  ])('%s', (sentence) => {
    expect(figuresIn(sentence, 'Guerrillas attack town')).toEqual([]);
  });
});
