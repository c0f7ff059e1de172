/** City names that news uses and GeoNames lists otherwise, both folded: `alias=name`;
 * and places in the news that are too small for the list: `name@country`. */
export const CITY_ALIASES = `
aarhus@DK
aberfan@GB
acapulco=acapulco de juarez
accomarca@PE
aden city=aden
afrin@SY
aksum@ET
al mawasi@PS
antwerp=antwerpen
armero@CO
astana=nur sultan
avdiivka=avdiyivka
axum@ET
ayodhya@IN
ayotzinapa@MX
bagram@AF
balakot@PK
bandiagara@ML
bangalore=bengaluru
bariloche@AR
basra=basrah
beit hanoun@PS
beit lahia@PS
beit lahiya@PS
bentiu@SS
beslan@RU
bhubaneswar=bhubaneshwar
bint jbeil@LB
bokkos@NG
bombay=mumbai
bondi beach@AU
bondi junction@AU
bondi@AU
borodyanka@UA
bosso@NE
brixton@GB
broome@AU
bruges=brugge
brumadinho@BR
bunagana@CD
buni yadi@NG
buthidaung@MM
butler@US
calcutta=kolkata
canton=guangzhou
cap haitien@HT
chamonix@FR
charm el sheikh@EG
chasiv yar@UA
chattogram=chittagong
chernobyl@UA
chibok@NG
chimalhuacan@MX
ciudad juarez=juarez
cluj=cluj napoca
cologne=koln
cuzco=cusco
dadaab@KE
dahiyeh@LB
dapchi@NG
daraa=dara
davos@CH
dehradun=dehra dun
deir al balah=dayr al balah
deraa=dara
derna=darnah
dessie@ET
dhusamareb@SO
djibo@BF
dnipropetrovsk=dnipro
douentza@ML
dunblane@GB
dunkirk=dunkerque
east palestine@US
el alto@BO
el geneina=geneina
el mozote@SV
enerhodar@UA
falluja=al fallujah
fallujah=al fallujah
ferguson@US
fez=fes
frankfurt=frankfurt am main
ft worth=fort worth
galkayo@SO
galway@IE
gatwick@GB
gaza city=gaza
gedaref@SD
geneva=geneve
ghent=gent
gomel=homyel
gothenburg@SE
gqeberha=port elizabeth
grenfell@GB
grindavik@IS
grozny=groznyy
guantanamo bay@CU
gurugram=gurgaon
halabja@IQ
halle=halle (saale)
hama=hamah
hanau=hanau am main
hargeisa=hargeysa
harlem@US
heathrow@GB
hodeidah=al hudaydah
hostomel@UA
hull=kingston upon hull
humera@ET
iguala@MX
irbil=erbil
itaewon@KR
izium=izyum
jabalia=jabalya
jabaliya=jabalya
jenin=janin
joburg=johannesburg
joshimath@IN
jowhar@SO
jozi=johannesburg
kakuma@KE
kanyabayonga@CD
kauai@US
khan younis=khan yunis
kharkov=kharkiv
kiev=kyiv
kiruna@SE
kiryat shmona@IL
kobane@SY
kobani@SY
koh samui@TH
kupiansk=kupjansk
kupyansk=kupjansk
kuta@ID
la=los angeles
lahaina@US
lalibela@ET
las anod@SO
las palmas=las palmas de gran canaria
legazpi@PH
leningrad=saint petersburg
limerick@IE
lockerbie@GB
londonderry=derry
lourdes@FR
lucerne=luzern
lvov=lviv
lyons=lyon
macomia@MZ
madras=chennai
mae sot@TH
maghazi@PS
majdal shams@IL
mangaluru=mangalore
mangu@NG
mar a lago@US
marrakech=marrakesh
marseilles=marseille
marthas vineyard@US
masisi@CD
maui@US
maungdaw@MM
mazar i sharif=mazar e sharif
mekelle=mekele
menaka@ML
metula@IL
minamata@JP
minembwe@CD
misrata=misratah
mocimboa da praia@MZ
mong la@MM
monguno@NG
montpelier@US
mueda@MZ
myawaddy@MM
mykolaiv=mykolayiv
mysuru=mysore
nabatieh=nabatiye et tahta
nabatiyeh=nabatiye et tahta
nantucket@US
naqoura@LB
naypyidaw=nay pyi taw
new york=new york city
newtown@US
nuremberg=nurnberg
nuseirat@PS
nyc=new york city
oahu@US
odesa=odessa
ouaga=ouagadougou
pahalgam@IN
palm beach@US
palma de mallorca=palma
palmyra=tadmur
panama city=panama
panmunjom@KP
parachinar@PK
patras=patra
peking=beijing
port arthur@AU
prayagraj=allahabad
pulwama@IN
putis@PE
qalqilya@PS
qana@LB
quebec city=quebec
rangoon=yangon
rann@NG
raqqa@SY
robotyne@UA
rostov on don=rostov na donu
rostov=rostov na donu
rutshuru@CD
saigon=ho chi minh city
sake@CD
samarqand=samarkand
saragossa=zaragoza
saraqeb@SY
sderot@IL
sebha=sabha
seville=sevilla
sewol@KR
shakahola@KE
sharm el sheikh@EG
shejaiya@PS
shire@ET
sinjar@IQ
soledar@UA
srebrenica@BA
st louis=saint louis
st paul=saint paul
st petersburg=saint petersburg
stansted@GB
stepanakert=xankandi
sulaimaniya@IQ
sulaymaniyah@IQ
suwayda@SY
suzu@JP
sweida@SY
taiz@YE
tartous@SY
tartus@SY
tel aviv yafo=tel aviv
tessalit@ML
tottenham@GB
tshwane=pretoria
tulkarem=tulkarm
ubud@ID
ulaanbaatar=ulan bator
uri@IN
utoya@NO
uvalde@US
vuhledar@UA
wad madani@SD
wajima@JP
walikale@CD
washington d.c.=washington, d.c.
washington dc=washington, d.c.
washington=washington, d.c.
wayanad@IN
westminster@GB
wimbledon@GB
yelwata@NG
yongbyon@KP
zabadani@SY
zaporizhzhia=zaporizhia
zaporizhzhya=zaporizhia
`;
