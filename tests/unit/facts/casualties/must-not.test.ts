import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../support/casualties';

/** Sentences, one a line, that tell of no casualty although their words are near. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const silent = (sentence: string): void => {
  expect(figuresIn(sentence)).toEqual([]);
};

describe('animals', () => {
  it.each(
    lines(`
      Wolves killed 14 sheep in a single night.
      Some 50,000 hens were culled at two farms.
      The barn fire killed 300 pigs.
      Two police horses were injured in the parade.
      A dog was shot dead by a farmer.
      More than 200 pilot whales died on the beach.
      Nine elephants have been poisoned since May.
      A bear was killed after it entered a school.
      The virus has killed 60 million birds.
      Forty cows were electrocuted by a fallen cable.
      The zoo said that two lions had died of old age.
      Six cats are missing from the street.
      The flood drowned 900 cattle.
      Vets treated 30 dogs for smoke inhalation.
    `),
  )('%s', silent);
});

describe('things', () => {
  it.each(
    lines(`
      The committee killed three bills.
      The storm destroyed 40 houses and damaged 200 more.
      Air defences shot down 27 drones.
      Twelve vehicles were burned.
      The crash killed the engine.
      Three pages are missing from the report.
      Two of the paintings were never found.
      The hackers infected 40,000 computers.
      The quake injured the pride of the town.
      Nine shops were evacuated of their stock.
      Five missiles were fired at the port.
      The bridge is in critical condition.
      Three helicopters were lost in the storm.
      The landslide swept away two bridges.
      The boat was found abandoned.
      Six of the dead batteries were replaced.
      The government seized 12 lorries.
      The blaze claimed four warehouses.
      Its death toll of old ships is long.
    `),
  )('%s', silent);
});

describe('counts of something else', () => {
  it.each(
    lines(`
      There were 12 attacks in June.
      Police arrested 40 people.
      The man, 47, was questioned for three hours.
      The company cut 1,900 jobs.
      Some 22,000 people watched the match.
      Firefighters took nine hours to put out the blaze.
      The quake struck at a depth of 10 kilometres.
      The bomb contained 300 kilograms of dynamite.
      The attack was claimed by two groups.
      Six hundred firefighters fought the blaze.
      The murder rate has doubled in six years.
      The toll rose to 22 dollars a crossing.
      The pilot had flown 4,000 hours.
      Three people were charged with murder.
      Forty people survived.
      All 60 passengers were rescued.
      The rebels have 300 fighters in the valley.
      About 2,000 people attended the ceremony.
      Death duties rose to 40 percent.
      Deaths fell by a quarter.
      One in five patients died.
      About one patient in a hundred dies.
      The court ordered him to pay 12 victims.
      The death penalty was abolished in 23 states.
      The killer sent four letters.
      The ambulance took 14 minutes.
    `),
  )('%s', silent);
});

describe('what did not happen, or may', () => {
  it.each(
    lines(`
      An earthquake under the city could kill 23,000 people.
      Up to 72,000 people would be injured.
      Officials fear that 40 people may have died.
      The group threatened to kill ten hostages.
      He planned to kill his wife.
      They tried to kidnap a banker.
      Five people narrowly escaped being killed.
      If the dam breaks, 4,000 people will drown.
      He denied killing two women.
      The minister denied that 30 people had been killed.
      The bomb was meant to kill hundreds.
      The vaccine may prevent 700 deaths a year.
      Without a truce 100 people would die every day.
      Police foiled a plot to kill three judges.
      He was accused of attempting to murder two nurses.
      The blast could have killed dozens.
      Troops were ordered not to shoot anyone.
      Did 30 people die in the raid?
      Nearly killed by the fall, he now walks again.
      Doctors warned that 200 children might starve.
      She said that she would die for her country.
      The law aims to cut 40 deaths a year.
      He vowed to kill every one of them.
      Rumours that six miners had died were false.
      The exercise simulates the evacuation of 900 patients.
      Nobody else was hurt.
      They were nearly killed.
    `),
  )('%s', silent);
});

describe('figures of speech', () => {
  it.each(
    lines(`
      The prime minister was wounded by a revolt in May.
      Two ministers were hurt by the scandal.
      The two jokes killed the audience.
      She was bored to death.
      We died out there, the captain said.
      The heat is killing us.
      The three leaders buried the hatchet.
      Voters slaughtered the party at the polls.
      The remarks hurt three banks.
      He was dead right about the price.
      The chancellor was the biggest casualty of the night.
      They ran into a dead end.
      His career died with the scandal.
      The deal is dead, two officials said.
      She is a victim of her own success.
      He lost his mind and two friends.
      Her hopes were crushed.
      The tax will bleed families dry.
      The team was in a coma for an hour.
      He is dying to see her.
      The news struck a nerve with many people.
    `),
  )('%s', silent);
});

describe('sport', () => {
  it.each(
    lines(`
      Rovers destroyed Athletic 5-0.
      The two sides were level until sudden death.
      The striker was shot down by a tackle.
      He killed the ball with his chest.
      Two players are out with knee injuries.
      The captain lost the toss and three wickets fell.
      She fought for her life in the third set.
      The champions survived a scare.
      The pitcher struck out nine batters.
      A late goal killed the game.
      The winger has a broken hand and misses two matches.
      The keeper was beaten three times.
    `),
  )('%s', (sentence) => {
    expect(figuresIn(sentence, 'Rovers beat Athletic in cup semi-final')).toEqual([]);
  });
});

describe('films, books and games', () => {
  it.each(
    lines(`
      In the film a detective hunts the murderer of nine women.
      The novel opens with the death of two brothers.
      The hero kills 40 soldiers in the first episode.
      The videogame lets 60 players die on one map.
      In the sequel three of the crew are murdered.
      Her character is stabbed to death in the finale.
      The thriller has 14 corpses and no ending.
      Netflix will not say how many characters die in the series.
      The play, a comedy, ends with three deaths.
      The trailer shows six soldiers killed by a drone.
    `),
  )('%s', silent);
});

describe('people who are only near', () => {
  it.each(
    lines(`
      Three police officers are investigating the killing.
      Two men were arrested after the shooting.
      Four witnesses saw the attack.
      Twelve survivors were taken to a hotel.
      Nine judges heard the appeal.
      Two lawyers spoke for the families of the dead.
      A surgeon with experience of gunshot wounds arrived.
      The 40 rescuers worked through the night.
      Three ministers visited the wounded.
      The two killers fled in a van.
      Six reporters covered the funeral.
      Five nurses cared for the sick.
      Ten volunteers searched for the missing.
      The gunman had two accomplices.
      Seven suspects are wanted for the kidnapping.
      Two doctors were cleared of the death.
    `),
  )('%s', silent);
});

describe('stories of no incident', () => {
  it.each<[title: string, text: string]>([
    [
      'Council to close two libraries',
      'The leader said that the plan was dead, and two members left in protest.',
    ],
    ['Merger creates dairy giant', 'The three rivals lost the battle, and 300 people will lose their posts.'],
    ['Museum shows war paintings', 'Two rooms are given to the wounded horse and the dead tree.'],
    ['How to make the perfect omelette', 'Beat three eggs, kill the heat and leave for two minutes.'],
    [
      '300 “casualties” treated in airport drill',
      'In the scenario a jet had hit a tanker, killing 40 people.',
    ],
    [
      'Deadlight 3 review: a thousand zombies',
      'In this game 400 villagers are slaughtered and 60 players die.',
    ],
    ['Review: Slaughter Six', 'The play is a comedy in which a butcher murders two lovers.'],
    ['Prices fall for third month', 'Inflation hurt pensioners most, with two in five cutting meals.'],
    [
      'Bands line up for summer festival',
      'The Dead Pilots and Three Wounded Men play on Friday at the old brewery on the edge of the town, which opens at six.',
    ],
    ['Singer cancels 12 concerts', 'She lost her voice, and two shows were killed at short notice.'],
    ['Chess champion loses to computer', 'He sacrificed two knights and was dead lost by move 30.'],
    ['Firm recalls 3,000 heaters', 'No faults were found in 40 others, and the maker missed two deadlines.'],
  ])('%s', (title, text) => {
    expect(figuresIn(text, title)).toEqual([]);
  });
});
