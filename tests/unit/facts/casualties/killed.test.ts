import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../support/casualties';

const check = (sentence: string, figures: string): void => {
  expect(figuresIn(sentence)).toEqual(figures.split(', ').filter(Boolean).sort());
};

describe('killed, active', () => {
  it.each([
    ['The blast killed three miners.', 'killed 3'],
    ['A lorry bomb killed at least 40 people near the market.', 'killed 40+'],
    ['Gunmen shot dead two aid workers on Sunday.', 'killed 2'],
    ['The gunman shot and killed four shoppers.', 'killed 4'],
    ['Soldiers killed more than a dozen demonstrators, the union said.', 'killed 12+'],
    ['The landslide has killed up to 50 villagers.', 'killed <50'],
    ['The fire claimed 14 lives.', 'killed 14'],
    ['The storm cost nine people their lives.', 'killed 9'],
    ['The collision took the lives of five students.', 'killed 5'],
    ['The strike killed a nurse, two drivers and a guard.', 'killed 4, killed 1, killed 2'],
    ['Rebels ambushed a convoy, killing seven soldiers.', 'killed 7'],
    ['Raiders stabbed to death a shopkeeper in Corvale.', 'killed 1'],
    ['A suicide bomber blew himself up, killing scores of worshippers.', 'killed scores'],
    ['An avalanche buried a lodge, killing eight climbers and injuring 15 others.', 'killed 8, injured 15'],
    ['The militia executed 22 prisoners.', 'killed 22'],
    ['A driver ran over and killed a cyclist.', 'killed 1'],
    ['Police fatally shot a 34-year-old man after a chase.', 'killed 1'],
  ])('%s', check);
});

describe('killed, passive and reduced', () => {
  it.each([
    ['Three miners were killed in the blast.', 'killed 3'],
    ['At least 11 people have been killed and 30 wounded.', 'killed 11+, injured 30'],
    ['A teacher and two pupils were shot dead.', 'killed 3, killed 1, killed 2'],
    ['Five hikers, who had been missing since Monday, were found dead.', 'killed 5'],
    ['The couple were found dead at their home.', 'killed 2'],
    ['A fisherman was pronounced dead at the scene.', 'killed 1'],
    ['Two brothers were stabbed to death outside a bar.', 'killed 2'],
    ['An off-duty officer was gunned down in Port Ellery.', 'killed 1'],
    ['Some 200 people were reportedly massacred.', 'killed 200'],
    ['Twenty-two passengers are believed to have been killed.', 'killed 22'],
    ['The bus fell into a ravine and 19 passengers were killed.', 'killed 19'],
    ['Officials confirmed that six sailors had been killed.', 'killed 6'],
    ['Officials confirmed six sailors were killed.', 'killed 6'],
    ['Four people travelling in the van were killed.', 'killed 4'],
    ['Of the passengers, 12 were killed.', 'killed 12'],
    ['Between 20 and 30 people were killed.', 'killed 20-30'],
    ['Two people were killed: a boy and his uncle.', 'killed 2'],
    ['Neighbours mourned the two children killed in the fire.', 'killed 2'],
    ['A woman killed in the crash was named as Dora Blakely.', 'killed 1'],
    ['Eight of the 20 passengers were killed.', 'killed 8'],
    ['One person was killed and another injured.', 'killed 1, injured 1'],
  ])('%s', check);
});

describe('died', () => {
  it.each([
    ['Five hikers died in the storm.', 'killed 5'],
    ['A ten-year-old girl died at the scene.', 'killed 1'],
    ['Dozens of people perished when the ferry sank.', 'killed dozens'],
    ['Nine migrants drowned off the coast.', 'killed 9'],
    ['Two more victims later succumbed to their injuries.', 'killed 2'],
    ['Thirteen firefighters lost their lives.', 'killed 13'],
    ['A paramedic lost her life when the roof fell.', 'killed 1'],
    ['Two adults and a child died in the blaze.', 'killed 3, killed 1, killed 2'],
    ['As many as 90 people may have been hurt, but only two died.', 'killed 2'],
    ['Twelve people, including four children, died.', 'killed 12, killed 4'],
    ['A family of five died when their car left the road.', 'killed 5'],
    ['More than 1,500 people have died since Friday.', 'killed 1500+'],
    ['The driver, a 45-year-old man from Holt, died in hospital.', 'killed 1'],
    ['Nearly 80 people died in the crush.', 'killed <80'],
    ['An estimated 3 million people starved to death.', 'killed 3000000'],
    ['Half a dozen workers suffocated in the tank.', 'killed 6'],
    ['Two dozen villagers froze to death.', 'killed 24'],
    ['Ana Duarte became the sixth person to die after the crash.', 'killed 6'],
    ['She is the third cyclist to be killed on the road since May.', 'killed 3'],
    ['Lena Marsh, 42, did not survive.', 'killed 1'],
  ])('%s', check);
});

describe('nominal', () => {
  it.each([
    ['The ministry announced the deaths of three soldiers.', 'killed 3'],
    ['Police are investigating the murder of a taxi driver.', 'killed 1'],
    ['The death toll rose to 22.', 'killed 22'],
    ['The death toll from the flood has climbed to at least 131.', 'killed 131+'],
    ['The storm left a toll of 17 dead.', 'killed 17'],
    ['Officials put the death toll at 64.', 'killed 64'],
    ['The number of dead stands at 18.', 'killed 18'],
    ['The province reported 12 deaths.', 'killed 12'],
    ['There were two fatalities.', 'killed 2'],
    ['The crash resulted in the death of a 15-year-old boy.', 'killed 1'],
    ['Rescuers recovered 12 bodies from the river.', 'killed 12'],
    ['Divers pulled the bodies of two men from the lake.', 'killed 2'],
    ['The assassination of two judges shocked the region.', 'killed 2'],
    ['The city counted 22 homicides.', 'killed 22'],
    ['The attack left 9 dead and 14 wounded.', 'killed 9, injured 14'],
    ['The shooting left a security guard dead.', 'killed 1'],
    ['More than 70 people are dead.', 'killed 70+'],
    ['The blast left three people dead, including two children.', 'killed 3, killed 2'],
    ['It was among the 84 people killed.', 'killed 84'],
    ['A death toll of 40 was given by the mayor.', 'killed 40'],
    ['The death toll has risen from 12 to 15.', 'killed 15'],
  ])('%s', check);
});

describe('headlines', () => {
  it.each([
    ['10 dead, 3 hurt in coach crash', 'killed 10, injured 3'],
    ['Strikes kill Palestinian man', 'killed 1'],
    ['Man dies after fall from crane', 'killed 1'],
    ['Two killed as tram derails', 'killed 2'],
    ['Boy, 9, drowns in quarry', 'killed 1'],
    ['At least 12 dead in mine collapse', 'killed 12+'],
    ['Death toll in ferry fire rises to 31', 'killed 31'],
    ['Dozens feared trapped as 4 die in quake', 'killed 4'],
    ['Two more gunned down', 'killed 2'],
    ['Scores killed as roof collapses', 'killed scores'],
    ['Gunman kills five, wounds nine at mall', 'killed 5, injured 9'],
    ['Chinese boy found dead in well', 'killed 1'],
    ['15-year-old driver killed, 14-year-old passenger critical after crash', 'killed 1, injured 1'],
  ])('%s', (title, figures) => {
    expect(figuresIn('Police gave no further details of the attack.', title)).toEqual(
      figures.split(', ').sort(),
    );
  });
});
