import { describe, expect, it } from 'vitest';
import { articleOf, casualtiesOf, figuresIn, shortForm } from '../../../support/casualties';

const silent = (sentence: string): void => {
  expect(figuresIn(sentence)).toEqual([]);
};

describe('things and animals are no casualties', () => {
  it.each([
    'The frost killed three million vines.',
    'The committee killed three bills.',
    'Poachers killed four elephants.',
    'Two dogs were shot dead.',
    'A 12-year-old lioness was killed by keepers.',
    'Some 3,000 chickens died in the barn fire.',
    'The blast destroyed 14 houses.',
    'Five cars were hit by bullets.',
    'Two planes are missing.',
    'Twelve pages are missing from the file.',
    'The virus infected 400 computers.',
    'The floods displaced 300 boats.',
    'The remarks hurt three banks.',
    'Forty shops were wounded by the strike, owners joked.',
    'A racehorse called Silver Tide was put down after the fall and died.',
    'The zoo said the gorilla was shot dead.',
    'Four bridges were destroyed and two trucks burned.',
    'Wolves killed 20 sheep.',
    'Two horses drowned in the river.',
    'The collapse of the bank cost savers 40 million dollars.',
  ])('%s', silent);
});

describe('counts of something else', () => {
  it.each([
    'There were 14 attacks last week.',
    'Police arrested three men.',
    'A total of 300 officers were sent to the scene.',
    'Eleven suspects were detained.',
    'The company will cut 400 jobs.',
    'The court heard 12 cases.',
    'The suspect, 27, appeared in court.',
    'The fire broke out at 10:45 p.m. on Thursday.',
    'The storm brought winds of 120 km an hour.',
    'Damage is put at 3 million euros.',
    'More than 80 firefighters fought the blaze.',
    'Two gunmen fled on a motorcycle.',
    'A crowd of 5,000 people gathered in the square.',
    'Doctors performed 14 operations.',
    'Hundreds of people protested against the killing.',
    'Five people were rescued from the roof.',
    'Two men were charged with murder.',
    'He was jailed for 30 years for murder.',
    'The jury found three men guilty of the murder.',
    'About 60 people attended the vigil for the victims.',
    'Six people survived.',
  ])('%s', silent);
});

describe('what did not happen', () => {
  it.each([
    'The gang threatened to kill three hostages.',
    'An explosion could kill hundreds of people.',
    'Officials fear that 40 people may have died.',
    'Dozens are feared dead.',
    'If the dam breaks, 2,000 people would be killed.',
    'They plotted to murder two judges.',
    'He denied that five people were killed.',
    'The exercise imagined that 20 people had been killed.',
    'The disease might kill a million people.',
    'He was accused of planning to kill three teachers.',
    'The law aims to prevent 100 deaths a year.',
    'Were three people killed?',
    'The police warned of up to 30 dead.',
    'Nobody knows whether four people died.',
    'Two men attempted to kidnap a girl.',
    'It will kill five people unless it is stopped.',
    'He tried to kill two guards.',
    'Without seat belts, three people would have died.',
    'A man was arrested on suspicion of attempted murder.',
    'She vowed to kill him.',
  ])('%s', silent);
});

describe('figures of speech', () => {
  it.each([
    'The race ended in a dead heat between two runners.',
    'Talks were dead in the water.',
    'Two late goals killed the game.',
    'The joke killed the audience.',
    'Their hopes died in the storm.',
    'The phone died after three hours.',
    'Investors were bored to death.',
    'He missed the target by two metres.',
    'The plan was stillborn.',
    'Two ideas died in committee.',
    'The deadline killed off four projects.',
    'They were killing time before the match.',
    'The murder of the English language goes on.',
    'The film was shot in five towns.',
    'A photographer shot the players at dawn.',
    'The team missed three players.',
    'This is the death of the novel.',
    'He is a dead ringer for the king.',
    'The killer whale swam off.',
    'Two governing bodies met on Friday.',
    'Her remains of the day were spent reading.',
    'She buried the hatchet with two rivals.',
  ])('%s', silent);
});

describe('fiction', () => {
  it.each([
    'In the film, a gunman kills five people.',
    'The novel opens with the murder of two sisters.',
    'In the second episode three detectives die.',
    'The player must kill 20 guards in the video game character mode.',
    'The thriller follows a man whose wife was murdered.',
    'In the movie two astronauts were lost and died.',
  ])('%s', silent);
});

describe('articles about something else stay silent', () => {
  it.each([
    [
      'Rovers beat City in final',
      'Two defenders were injured before the match and the striker missed the season with a knee problem, the coach said.',
    ],
    ['Council approves library budget', 'The library was founded by a printer who died in 1911.'],
    ['Actor wins prize', 'His father died when he was nine.'],
    ['Bank raises rates', 'The bank was hurt by two bad years.'],
    ['Museum opens new wing', 'The painter, who died aged 84, left two sons.'],
    ['Chef shares soup recipe', 'Kill the heat, and add three onions.'],
    ['Phone maker shows new model', 'The battery of the old one died after a day.'],
    ['Tennis star returns', 'She was injured in May and missed three tournaments.'],
    ['Parliament passes farm bill', 'Two amendments were killed in committee.'],
    ['Red Dead sequel runs slowly', 'The game has killed two consoles, users joked.'],
    ['Mayor opens bridge', 'A worker was injured when the old one was built.'],
    ['Singer announces tour', 'She lost two band members to rivals.'],
    ['Startup lays off staff', 'It fired 200 people and closed three offices.'],
    ['Team loses quarterback', 'The league said two players were hurt in the game this season.'],
  ])('%s', (title, sentence) => {
    expect(
      casualtiesOf(
        articleOf(title, [
          'Officials spoke to reporters for an hour on the plan.',
          'More will be known next week, they said.',
          sentence,
        ]),
      ).map(shortForm),
    ).toEqual([]);
  });
});
