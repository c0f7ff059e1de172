import { describe, expect, it } from 'vitest';
import { articleOf, casualtiesOf, shortForm } from '../../../support/casualties';

/** The figures that a reader is told first, of a short story of one paragraph. */
const headlines = (title: string, text: string, published = '2024-11-15'): string[] =>
  casualtiesOf(articleOf(title, [text], { published }))
    .filter(({ headline }) => headline)
    .map(shortForm)
    .sort();

describe('stories of an incident tell its figures', () => {
  it.each<[title: string, text: string, figures: string, published?: string]>([
    [
      'Coach plunges off mountain road, 14 dead',
      'A coach carrying pilgrims plunged off a mountain road near Halden on Thursday, killing 14 people, four of them children, police said. Another 23 passengers were taken to hospital, six of them in a critical condition. The driver, 52, survived and was being questioned. It was the worst crash in the province since 2011, when 31 people died on the same road.',
      'injured 23, killed 14',
    ],
    [
      'Two held after shopkeeper is beaten to death',
      "A 61-year-old shopkeeper was beaten to death behind his store in Corvale on Monday night. Amin Sule, a father of three, died at the scene. Two men, aged 19 and 22, were arrested. 'My husband never hurt anyone,' said his wife, Nadia, 58.",
      'killed 1',
    ],
    [
      'Teenagers killed in lake accident are named',
      'Three teenagers who drowned in Lake Orrin were named on Tuesday as Ben Hart, 15, Lucy Marsh, 16, and Omar Idris, 17. The dead were pulled from the water by divers late on Sunday. A fourth boy, 14, is still missing.',
      'killed 3, missing 1',
    ],
    [
      'Ministry and rebels dispute toll of market strike',
      "An air strike on a crowded market in Dasht killed at least 40 people, according to the rebels' health office. The defence ministry said it had counted nine dead, all of them fighters. Aid workers said more than 60 people were wounded.",
      'injured 60+, killed 40+',
    ],
    [
      'Plane crashes into sea off Tolland, killing everyone on board',
      'A twin-engine plane crashed into the sea on Wednesday, killing all eight people on board. The dead were identified as the pilot, Jan Roos, and seven tourists. Rescuers recovered six bodies by nightfall.',
      'killed 8',
    ],
    [
      'Nurse jailed for life for murders of two patients',
      'A nurse who murdered two patients in 2019 was jailed for life on Friday. Judge Mary Holt told Karen Pike, 44, that she had betrayed the trust of the hospital. The victims, Ada Brown, 81, and Colin West, 77, were injected with insulin.',
      'killed 2',
    ],
    [
      'GUERRILLAS KILL 7 POLICEMEN IN SAN ARCADIO',
      'SAN ARCADIO, 4 MAR 89 (AP) -- LEFTIST GUERRILLAS AMBUSHED A POLICE PATROL LAST NIGHT, KILLING SEVEN POLICEMEN AND WOUNDING THREE OTHERS, A MILITARY SPOKESMAN SAID TODAY. TWO OF THE ATTACKERS WERE ALSO KILLED, HE SAID. MORE THAN 70,000 PEOPLE HAVE DIED IN NINE YEARS OF WAR.',
      'injured 3, killed 7',
      '1989-03-05',
    ],
    [
      'EMBASSY BOMBED IN CAPITAL',
      'A CAR BOMB EXPLODED IN FRONT OF THE EMBASSY THIS MORNING, CAUSING MATERIAL DAMAGE BUT NO INJURIES. NO GROUP HAS CLAIMED RESPONSIBILITY FOR THE ATTACK, WHICH TOOK PLACE AT 0540.',
      'injured 0',
      '1989-03-05',
    ],
    [
      'Cholera spreads in flooded camps',
      'Cholera has killed 27 people and infected 1,300 in camps in the flooded south, the health ministry said on Friday. Children under five account for 11 of the deaths. The floods in October drove 90,000 people from their homes.',
      'killed 27, sick 1300',
    ],
    [
      'School closes after stomach bug hits pupils',
      'A primary school in Denholm closed on Thursday after 85 pupils and six teachers fell ill. Three children were taken to hospital and have since been sent home. Inspectors took samples from the kitchen.',
      'sick 91',
    ],
    [
      'Gunmen seize 33 pupils from boarding school',
      'Gunmen on motorcycles seized 33 pupils from a boarding school in the north on Sunday night, officials said. A guard was shot dead in the raid, and nine of the pupils later escaped.',
      'abducted 33, killed 1',
    ],
    [
      'Storm Hilda leaves 200,000 without power',
      'Storm Hilda left 200,000 homes without power on Saturday but nobody was hurt, officials said. Fallen trees blocked 40 roads, and 14 flights were cancelled. About 600 people spent the night in shelters.',
      'injured 0',
    ],
    [
      'Quake toll climbs to 412 as rescuers reach villages',
      'The death toll from the earthquake in Marand rose to 412 on Thursday, up from 380 a day earlier, as rescuers reached remote villages. At least 2,100 people were injured and 15,000 left homeless. Rescuers said 57 people were still missing under the rubble.',
      'displaced 15000, injured 2100+, killed 412, missing 57',
    ],
    [
      'Firefighter dies tackling blaze at paint store',
      "A firefighter has died and two colleagues have been hurt tackling a blaze at a paint store in Ruscoe. Paul Denby, 38, was trapped when a wall collapsed. The injured men, aged 29 and 41, are stable. 'Paul died doing the job he loved,' said his brother, Mark, 35.",
      'injured 2, killed 1',
    ],
    [
      'Avalanche buries climbers on Mount Sorr',
      'An avalanche swept away 11 climbers on Mount Sorr on Sunday. Five were dug out alive, four died and two are missing. The victims include two Germans and a Dane, the mountain rescue service said. According to the service, the survivors have broken bones and frostbite.',
      'killed 4, missing 2',
    ],
    [
      'Explosion at fireworks plant kills 19',
      'An explosion tore through a fireworks plant in Sivak on Friday, killing 19 workers and injuring 34. Ten of the dead were women. Their ages ranged from 17 to 61. The owner, 48, and two managers were arrested. Last month a blast at a nearby plant killed six.',
      'injured 34, killed 19',
    ],
    [
      'Hostages freed after nine-hour bank siege',
      'Police freed 16 hostages from a bank in Orsk on Tuesday and shot the gunman dead. None of the hostages was hurt, but two officers were wounded in the shoot-out.',
      'abducted 16, injured 2, killed 1',
    ],
    [
      'Election: candidate shot at rally, supporters say',
      'A candidate for mayor was shot and wounded at a rally in Port Ellery on Saturday, nine days before the vote. Luis Arana, 51, was hit in the shoulder. A bodyguard was killed. At least 22 candidates have been murdered since the campaign began, the election monitor says.',
      'injured 1, killed 1',
    ],
    [
      'Live: floods in the east',
      'Good morning and welcome to our coverage. We now know of 64 deaths, the interior minister says. At least 51 people have died and 200 are missing, officials say. The first reports speak of 12 dead.',
      'killed 64, missing 200',
    ],
    [
      'Truck carrying 20,000 bees overturns',
      'A truck carrying 20,000 bees overturned on a motorway near Brill on Tuesday. The driver, 45, was stung 30 times and taken to hospital. Thousands of bees were killed.',
      'injured 1',
    ],
    [
      'Firm recalls 60,000 heaters after fires',
      'A firm is recalling 60,000 heaters after 12 reports of fires. No injuries have been reported, it said.',
      'injured 0',
    ],
    [
      'Two die in house fire; cause sought',
      'Two people died and a third is in intensive care after a fire gutted a house in Oldmere early on Sunday. Neighbours named the dead as Ruth and Alan Pell, both in their seventies. Six engines and 30 firefighters fought the blaze.',
      'injured 1, killed 2',
    ],
    [
      'TERRORISTS MURDER MAYOR OF PUERTO VIEJO',
      'PUERTO VIEJO, 12 FEB 89 -- THE MAYOR OF PUERTO VIEJO, LUIS ROJAS, WAS MURDERED TODAY BY TWO UNIDENTIFIED MEN ON A MOTORCYCLE. ROJAS, WHO WAS 44, RECEIVED FIVE BULLET WOUNDS. HIS DRIVER WAS SERIOUSLY WOUNDED. HE IS THE THIRD MAYOR TO BE MURDERED THIS YEAR.',
      'injured 1, killed 1',
      '1989-03-05',
    ],
    [
      'Tanker crew held by pirates is freed',
      'Pirates have freed the 21 crew of a tanker that was seized off the coast in June. All 21 are in good health, the owner said.',
      'abducted 21',
    ],
    [
      'Boat capsizes off island',
      'Rescuers pulled 17 bodies from the water on Monday after a boat carrying about 60 migrants capsized off Lessa island. Thirty-eight people were rescued; five remained missing. More than 2,000 migrants have died on the route so far this year.',
      'killed 17, missing 5',
    ],
    [
      'Teen critical after being hit by bus',
      'A 15-year-old girl is in a critical condition after being hit by a bus outside her school. The bus driver, 38, was treated for shock.',
      'injured 1',
    ],
    [
      'Army shells town; toll unclear',
      'The army shelled the town of Marah for a third day on Friday. A doctor at the hospital said he had counted 26 bodies, including those of nine children; the government spoke of seven dead. Tens of thousands of residents have fled.',
      'killed 26',
    ],
    [
      'Vintage plane lands safely after engine fails',
      'A vintage plane with 11 people on board landed safely after an engine failed on Saturday. No one was injured.',
      'injured 0',
    ],
    [
      'Ten killed, including gunman, in mall shooting',
      'A gunman opened fire in a shopping mall in Ridgeway on Sunday, killing nine people before he was shot dead by police. Seventeen others were wounded, five of them critically. The nine victims ranged in age from 4 to 70.',
      'injured 17, killed 10',
    ],
    [
      'Dam bursts in north; dozens feared dead',
      'A dam burst in the north on Wednesday, sweeping away three villages. Dozens are feared dead. By evening 14 bodies had been found and 80 people were missing. Some 3,500 villagers were moved to schools.',
      'killed 14, missing 80',
    ],
  ])('%s', (title, text, figures, published) => {
    expect(headlines(title, text, published).join(', ')).toBe(figures);
  });
});

describe('stories of no incident tell none of their own', () => {
  it.each<[title: string, text: string]>([
    [
      'Town marks 50 years since mine disaster',
      "Hundreds of people gathered in Penfold on Sunday to mark the 50th anniversary of the pit disaster that killed 144 miners. Relatives of the dead laid wreaths at the shaft. 'We lost 12 men from our street,' said Ron Evans, 71.",
    ],
    [
      'New drug halves heart attacks, study finds',
      'A new pill halved the risk of heart attack in a study of 8,000 patients, doctors said on Monday. Over five years 312 of the patients died, compared with 404 in the group given a placebo. Heart disease kills 18 million people a year worldwide.',
    ],
    [
      'What you need to know about carbon monoxide',
      'Carbon monoxide is a gas you cannot see or smell. It kills about 60 people a year in the country and sends 4,000 to hospital. Fit an alarm, and have your boiler checked each year.',
    ],
    [
      'Jazz trumpeter Miles Oakley dies at 88',
      'Miles Oakley, the trumpeter whose records sold four million copies, has died at the age of 88. He died peacefully at his home on Tuesday, his daughter said. Oakley is survived by three children and seven grandchildren.',
    ],
    [
      'Harbour Nights is a thriller that dies on its feet',
      'In this slow film a detective hunts a man who has killed seven women. The plot is murdered by its script, and the last act is dead on arrival. Two of the women are found in the river in the first ten minutes.',
    ],
    [
      'Review: Grave Runner 3 brings the dead back',
      'The new game in the series lets players kill thousands of zombies. Your squad of four soldiers is trapped in a mall after 30 survivors are bitten. It runs at 60 frames a second.',
    ],
    [
      'Wolf pack kills 40 sheep in one night',
      'Wolves killed 40 sheep at a farm in the Aller valley, the owner said. Three dogs were also injured in the attack. Farmers want the state to shoot 20 wolves a year.',
    ],
    [
      'Insurer cuts 900 jobs as profits bleed',
      'The insurer will axe 900 jobs after a year in which it lost 300,000 customers. The merger is dead, said its chief executive, Paul Reiner, 55. Shares were hammered, and two rivals were wounded too.',
    ],
    [
      'Why we must not let our libraries die',
      'Libraries are dying a slow death in this country. More than 800 have closed, and with them the hopes of thousands of children. We are killing the places where we learned to read.',
    ],
    [
      'Minister survives no-confidence vote',
      'The interior minister survived a vote of no confidence by 12 votes on Wednesday. The opposition had attacked her over the deaths of three migrants in a detention centre in June. Her plan to cut crime was shot down in committee.',
    ],
    [
      'How the siege of Karrow ended',
      'In the winter of 1643 the town of Karrow was besieged for 90 days. By spring some 2,000 of its people had died of hunger and plague. Today a museum tells the story to visitors.',
    ],
    [
      'Startup shows phone that folds twice',
      'The firm showed a phone that folds twice at a fair in Hanover. Its last model suffered from dead pixels, and 400 were returned. The battery dies after nine hours.',
    ],
    [
      'Ski resorts open early after heavy snow',
      'Four resorts will open two weeks early after 90 cm of snow fell in three days. Rescue teams warned of avalanches: two skiers were killed near Vall last winter. Lift passes cost 58 euros.',
    ],
    [
      'Actress tells of grief in new memoir',
      "The actress Jo Farrow, 47, tells of the loss of her parents in a new memoir. 'My father died when I was six, and my mother drank herself to death,' she writes. The book is out on 3 December.",
    ],
    [
      'The chef who cooks for the homeless',
      "Every night Leo Barros feeds 120 homeless people in the old town. His brother was shot dead in 2004, and two cousins died in prison. 'I lost 30 kilos and two friends,' he says.",
    ],
    [
      'Vaccine could save 200,000 lives a year',
      'A new malaria vaccine could save 200,000 lives a year, the health agency said. Malaria killed 608,000 people in 2022, most of them children in Africa. The jab costs 4 dollars a dose.',
    ],
    [
      'Ceasefire holds for second day in Arran valley',
      'A ceasefire held for a second day on Tuesday in the Arran valley, where fighting has killed more than 5,000 people since March. Both sides said they had released 40 prisoners. The war has displaced a million people, the UN says.',
    ],
    [
      "The Mirror's view: too many of our young die by the knife",
      'How many more mothers must bury a son before ministers act? Last year 244 people were stabbed to death in this country, 17 of them under 16. My own nephew was killed two years ago.',
    ],
    [
      'Dolphin deaths puzzle scientists',
      'More than 120 dolphins have died in the bay since May, scientists said. The cause may be a virus that killed 600 seals in 2002. Fishermen found 14 carcasses on Friday.',
    ],
    [
      'Rail strike to hit 40,000 commuters',
      'A rail strike on Monday will hit 40,000 commuters, the operator said. Talks collapsed after three hours, and union leaders accused managers of killing off the deal. Two lines will be suspended.',
    ],
    [
      'Chess: Novak crushed in final',
      'Petra Novak was crushed in 24 moves in the final on Sunday. She lost two pawns and was dead lost by move 18. The champion, 19, has beaten six grandmasters this year.',
    ],
    [
      'Zoo mourns oldest elephant',
      "Tara, the zoo's oldest elephant, died on Friday at the age of 61. Three keepers were with her. She leaves two daughters. Visitors left hundreds of flowers.",
    ],
    [
      'Police recover 14 stolen bikes',
      'Police recovered 14 stolen bikes from a garage and arrested two men, aged 20 and 31. One bike had been missing for two years.',
    ],
    [
      'Hackers take hospital systems hostage',
      "Hackers have taken the systems of nine hospitals hostage and demand 4 million dollars. Some 30,000 patients' files were infected, the ministry said. Nobody's treatment was delayed.",
    ],
    [
      'Comedian killed it on opening night',
      'The comedian killed it on opening night, with 900 people dying of laughter. Her new show runs for three weeks.',
    ],
    [
      'New law on drink-driving takes effect',
      'A new law that lowers the drink-drive limit takes effect on Sunday. Ministers hope it will save 150 lives a year. Last year 1,633 people were killed on the roads. Drivers face fines of up to 2,500 dollars.',
    ],
    [
      'Opinion: The war on plastic is lost',
      'We have lost the war on plastic. Eight million tonnes choke the sea each year. It kills turtles, whales and a million birds. My children will inherit a dead ocean.',
    ],
    [
      'Black hole swallows star',
      'Astronomers have watched a black hole swallow a dying star 300 million light years away. The star died in a flash that outshone two galaxies. The team of 40 published its study on Wednesday.',
    ],
    [
      'Quiz: how well do you know 2024?',
      'Which king was beheaded in 1649? How many people died on the Titanic? About 1,500. Which player scored four goals?',
    ],
    [
      'Council mourns former mayor',
      'Flags flew at half mast on Monday for the former mayor Jack Tarn, who died last week after a long illness. He was 79. He leaves a wife and four children.',
    ],
  ])('%s', (title, text) => {
    expect(headlines(title, text)).toEqual([]);
  });
});

describe('who says so', () => {
  it.each([
    [
      "An air strike killed at least 40 people, according to the rebels' health office.",
      "rebels' health office",
    ],
    ['The defence ministry said it had counted nine dead.', 'defence ministry'],
    ['According to local residents, three people were killed.', 'local residents'],
    ['Three people were killed, rescuers reported.', 'rescuers'],
    ['Three people were killed on Monday.', null],
    ['He said three men were killed.', null],
    ['It is said that three men were killed.', null],
  ])('%s', (sentence, by) => {
    expect(
      casualtiesOf(articleOf('Attack in the harbour district', [sentence])).map((fact) => fact.by),
    ).toEqual([by]);
  });
});
