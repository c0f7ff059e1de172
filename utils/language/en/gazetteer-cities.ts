/**
 * Cities by folded name, sorted: country, step of POPULATION_STEPS, a star for the capital.
 * Written by scripts/build-gazetteer.ts from GeoNames (https://www.geonames.org), CC BY 4.0. Do not edit.
 */
export const CITIES = `
a coruna|ES4
aachen|DE4
aalborg|DK5
aalen|DE6
aalst|BE6
aarau|CH8
abadan|IR4
abadeh|IR6
abaetetuba|BR6
abakaliki|NG5
abakan|RU5
abancay|PE6
abasan al kabirah|PS8
aba|NG3
abbotsford|CA5
abbottabad|PK5
abeche|TD6
abengourou|CI5
abeokuta|NG3
abepura|ID6
aberdare|GB7
aberdeen|GB5
abergele|GB8
aberystwyth|GB8
abhar|IR6
abha|SA4
abidjan|CI1
abiko|JP5
abilene|US5
abingdon|GB7
abnub|EG6
abobo|CI3
abohar|IN5
abomey calavi|BJ4
abomey|BJ6
abreu e lima|BR6
abreus|CU8
abu dhabi|AE3*
abu ghurayb|IQ3
abu kabir|EG5
abu qurqas|EG6
abu road|IN6
abu tij|EG6
abuja|NG3*
abyek|IR6
acacias|CO7
acajutla|SV7
acambaro|MX6
acapulco de juarez|MX3
acarigua|VE5
acayucan|MX6
accra|GH2*
accrington|GB7
acerra|IT6
achalpur|IN5
acharnes|GR6
acheng|CN5
achinsk|RU5
acilia castel fusano ostia antica|IT5
acreage|US7
acre|IL7
acton|GB6
acu|BR7
ad damazin|SD5
ad dawadimi|SA6
ad diwaniyah|IQ4
ad douiem|SD6
adamantina|BR7
adamstown|PN9*
adana|TR2
adapazari|TR4
addis ababa|ET1*
addison|US7
adelaide hills|AU6
adelaide|AU2
adelanto|US7
aden|YE3
adigrat|ET6
adilabad|IN5
adilcevaz|TR6
adiwerna|ID5
adiyaman|TR4
adler|RU6
ado ekiti|NG4
adoni|IN5
adrar|DZ7
adrogue|AR7
adwick le street|GB8
adzope|CI6
afgooye|SO6
afikpo|NG6
aflao|GH6
aflou|DZ6
afragola|IT6
afula|IL7
afyonkarahisar|TR5
agadez|NE5
agadir|MA3
agartala|IN4
agar|IN7
agbor|NG6
agboville|CI6
agdam|AZ7
agdas|AZ7
agdzhabedy|AZ7
ageoshimo|JP4
aghstafa|AZ8
aghsu|AZ8
agia paraskevi|GR6
agios dimitrios|GR6
agra|IN2
agri|TR6
agua dulce|MX7
agua prieta|MX6
aguachica|CO6
aguada de pasajeros|CU7
aguadas|CO8
aguadilla|PR8
aguascalientes|MX3
aguazul|CO8
agudos|BR7
aguilares|AR7,SV7
agulu|NG6
agustin codazzi|CO6
ahar|IR6
ahlat|TR6
ahlen|DE6
ahmadnagar|IN4
ahmadpur east|PK5
ahmadpur sial|PK7
ahmadpur|IN7
ahmedabad|IN1
ahuachapan|SV7
ahvaz|IR3
ahwatukee foothills|US6
aibak|AF7
aigaleo|GR6
aiken|US7
aileu|TL8
ain beida|DZ5
ain defla|DZ6
ain fakroun|DZ6
ain oussera|DZ5
ain sefra|DZ6
ain temouchent|DZ6
ain touta|DZ6
ainaro|TL8
aioun|MR8
airdrie|GB7,CA7
airoli|IN5
aix en provence|FR5
aizawl|IN4
ajaccio|FR6
ajax|CA6
ajdabiya|LY5
ajlun|JO5
ajman city|AE4
ajman|AE4
ajmer|IN3
ajodhya|IN6
akalkot|IN7
akashi|JP4
akbarabad|IR6
akbarpur|IN7
akbou|DZ6
akhaltsikhe|GE8
akhisar|TR6
akhmim|EG6
akim oda|GH6
akita|JP4
akividu|IN7
akjoujt|MR8
akola|IN4
akora|PK7
akot|IN6
akron|US5
aksaray|TR5
aksehir|TR6
aksu|CN4
aktau|KZ5
aktobe|KZ4
akureyri|IS8
akure|NG4
aku|NG6
al ahmadi|KW3
al ain city|AE6
al ain|AE6
al ajaylat|LY5
al amarah|IQ4
al ayzariyah|PS8
al bab|SY5
al bahah|SA6
al basrah al qadimah|IQ1
al bayda|LY6,YE7
al birah|PS7
al burayj|PS7
al buraymi|OM6
al fahahil|KW6
al fallujah|IQ5
al farwaniyah|KW6
al fashn|EG6
al faw|IQ5
al fayyum|EG4
al fqih ben calah|MA6
al fujairah city|AE6
al fujairah|AE6
al ghayzah|YE8
al hamdaniya|IQ6
al hasakah|SY6
al hawamidiyah|EG5
al hayy|IQ6
al hazm|YE8
al hillah|IQ4
al hindiyah|IQ6
al hoceima|MA4
al hudaydah|YE3
al hufuf|SA4
al jadid|LY5
al jahra|KW7
al jammaliyah|EG6
al jubayl|SA4
al khaburah|OM6
al khafji|SA6
al khankah|EG6
al kharijah|EG6
al kharj|SA4
al khawr|QA8
al khums|LY4
al kut|IQ4
al mahallah al kubra|EG4
al mahwit|YE8
al manaqil|SD5
al manshah|EG6
al mansurah|EG4
al manzalah|EG6
al marj|LY6
al marsa|TN6
al matariyah|EG6
al mawsil al jadidah|IQ1
al mayadin|SY6
al minya|EG4
al miqdadiyah|IQ6
al mithnab|SA6
al mubarraz|SA4
al muharraq|BH6
al qadarif|SD4
al qanatir al khayriyah|EG6
al qararah|PS8
al qatif|SA6
al qunaytirah|SY7
al qurayn|EG6
al qusiyah|EG6
al shamkhah city|AE6
al shamkhah|AE6
al wakrah|QA7
al yamun|PS8
alabaster|US7
alafaya|US6
alaghsas|NE6
alagoinhas|BR5
alajuela|CR7
alameda|US6
alamogordo|US7
aland|IN7
alanya|TR5
alappuzha|IN5
alba iulia|RO6
albacete|ES5
albany|US6,AU7
albardon|AR7
alberton|ZA5
albi|FR6
albu kamal|SY6
albuquerque|US3
alcala de guadaira|ES6
alcala de henares|ES4
alcalde diaz|PA7
alchevsk|UA5
alcobendas|ES5
alcorcon|ES5
alcoy|ES6
alderetes|AR7
aldershot|GB6
aldridge|GB8
alegrete|BR6
aleg|MR8
aleksandrov|RU6
aleksin|RU6
alem paraiba|BR7
aleppo|SY2
alessandria|IT6
alexandria|EG1,US5,RO7
alexandroupoli|GR6
alfenas|BR6
alfreton|GB7
algeciras|ES5
algiers|DZ2*
algonquin|US7
algueirao|PT6
alhambra|US5
ali sabieh|DJ6
alicante|ES4
alice springs|AU7
alief|US6
aligarh|IN3
aligudarz|IR6
alipur duar|IN6
alipur|PK7
aliso viejo|US6
aliwal north|ZA7
alkmaar|NL6
allahabad|IN2
allanridge|ZA7
allapattah|US6
allentown|US5
allen|US6,AR7
alliston|CA8
alloa|GB7
almaty|KZ1
alma|CA7
almelo|NL6
almere stad|NL5
almeria|ES5
almetyevsk|RU5
almirante tamandare|BR6
almora|IN7
alofi|NU9*
aloha|US7
alor setar|MY4
alotau|PG8
alotenango|GT8
alpharetta|US6
alphen aan den rijn|NL6
alquizar|CU8
alta gracia|AR7
altadena|US7
altagracia de orituco|VE7
altai|MN8
altamira|BR6,MX6
altamonte springs|US7
altamura|IT6
altay|CN5
alto barinas|VE4
altona|DE4
alton|GB8
altoona|US7
altrincham|GB7
alushta|UA7
alvand|IR6
alvaro obregon|MX3
alwar|IN4
alytus|LT6
am timan|TD7
amadora|PT5
amagasaki|JP4
amaigbo|NG5
amalapuram|IN6
amalner|IN6
aman garh|PK7
amancio|CU7
amarillo|US5
amarnath|IN4
amasya|TR6
amatitlan|GT6
ambah|IN7
ambajogai|IN6
ambala|IN5
ambarawa|ID6
ambasamudram|IN7
ambatondrazaka|MG7
ambato|EC5
ambattur|IN4
ambikapur|IN6
ambilobe|MG6
ambon|ID4
ambositra|MG7
ambovombe|MG6
ambur|IN5
amecameca|MX7
ameca|MX7
americana|BR5
americo brasiliense|BR7
amersfoort|NL5
amersham on the hill|GB8
amersham|GB7
ames|US6
amherst|US5
amiens|FR5
amli|IN7
ammanford|GB7
amman|JO2*
amnat charoen|TH7
amol|IR5
amora|PT6
amos|CA8
amozoc de mota|MX6
ampang|MY5
amparafaravola|MG6
amparo|BR7
ampthill|GB7
amran|YE6
amravati|IN3
amreli|IN6
amritsar|IN2
amroha|IN5
amstelveen|NL6
amsterdam|NL3*
amudalavalasa|IN7
amuntai|ID6
amvrosiyivka|UA7
an muileann gcearr|IE8
an nuhud|SD5
an nusayrat|PS7
anaco|VE5
anadyr|RU8
anaheim|US4
anaime|CO7
anakapalle|IN6
anamur|TR6
anand|IN5
ananindeua|BR4
anantapur|IN4
anantnag|IN6
anan|JP6
anapa|RU6
anapolis|BR4
anatuya|AR7
anbu|CN5
ancaster|CA7
anchorage|US4
ancona|IT6
ancon|PA7
ancud|CL7
andahuaylas|PE8
andalucia|CO8
anda|CN5
anderson|US6
andes|CO8
andijon|UZ4
andong|KR5
andorra la vella|AD7*
andover|GB7,US7
andradina|BR6
andria|IT6
anekal|IN7
ang thong|TH8
angamali|IN7
angarsk|RU4
angeles city|PH4
angeles|PH4
angers|FR5
angol|CL7
angono|PH6
angra dos reis|BR5
angren|UZ5
angul|IN7
anjangaon|IN6
anjar|IN6
anjiang|CN6
anjo|JP5
anju|KP6
ankang|CN5
ankara|TR1*
ankeny|US6
ankleshwar|IN6
anlu|CN6
ann arbor|US5
anna regina|GY8
annaba|DZ4
annandale|US7
annapolis|US7
annau|TM7
anqing|CN4
anqiu|CN5
ansan si|KR3
anseong|KR6
anserma|CO7
anshan|CN2
anshun|CN4
antakya|TR4
antalya|TR3
antananarivo|MG2*
antanifotsy|MG6
anta|IN7
antelope|US7
antibes|FR6
antigua guatemala|GT7
antiguo cuscatlan|SV7
antioch|US5
antipolo|PH3
antofagasta|CL4
antonio enes|MZ6
antony|FR6
antratsyt|UA6
antrim|GB8
antsirabe|MG5
antsiranana|MG6
antsohihy|MG7
antwerpen|BE4
anupgarh|IN7
anuradhapura|LK6
anxiang|CN6
anyama|CI5
anyang si|KR3
anyang|CN3
anzhero sudzhensk|RU6
aomori|JP4
aonla|IN6
aosta|IT7
apache junction|US7
apalit|PH6
aparecida de goiania|BR3
aparecida|BR7
apartado|CO6
apatity|RU6
apatzingan|MX6
apeldoorn|NL5
apex|US7
apia|WS7*
apizaco|MX7
apomu|NG6
apopa|SV5
apopka|US7
apostolove|UA8
apple valley|US6
appleton|US6
apucarana|BR5
aqaba|JO6
aquidauana|BR7
aquiraz|BR6
ar ram wa dahiyat al barid|PS7
ar ramtha|JO6
ar raqqah|SY5
ar rass|SA6
ar rastan|SY6
ar rayyan|QA4
ar rifa|BH6
ar riqqah|KW6
aracaju|BR4
aracataca|CO7
aracati|BR7
aracatuba|BR5
aracruz|BR6
arad|RO5,IL7
araguaina|BR5
araguari|BR6
arakkonam|IN6
arak|IR3
aral|CN4
arambagh|IN6
aramoko ekiti|NG6
arandas|MX6
aranjuez|ES6
arantangi|IN7
arapiraca|BR5
arapongas|BR6
ararangua|BR7
araraquara|BR5
araras|BR5
araria|IN6
araripina|BR7
araruama|BR5
arar|SA5
arashiyama|JP6
araucaria|BR5
arauca|CO6
arauco|CL7
araure|VE6
araxa|BR6
arayat|PH6
arba minch|ET6
arbroath|GB7
arcadia|US6
archway|GB4
arcos|BR7
arcot|IN6
arcoverde|BR6
ardabil|IR4
ardahan|TR7
ardakan|IR6
arden arcade|US6
ardesen|TR6
arecibo|PR7
aregua|PY8
arendal|NO7
arequipa|PE3
arezzo|IT6
arganda|ES6
argenteuil|FR5
arhus|DK4
ariana|TN6
arica|CL5
ariel|IL8
arifwala|PK6
ariguani|CO7
arima|TT7
ariquemes|BR6
arish|EG5
aristobulo del valle|AR7
arjawinangun|ID5
arjona|CO6
arkhangelsk|RU4
arles|FR6
arlington heights|US6
arlington|US4
armavir|RU5,AM7
armenia|CO4
armidale|AU7
armyansk|UA7
arnavutkoy|TR5
arnhem|NL5
arni|IN6
arnold|GB7
arnsberg|DE6
arona|ES6
aroor|IN7
arrah|IN4
arraijan|PA6
arrecife|ES6
arroyito|AR8
arroyo naranjo|CU4
arroyo seco|AR7
arsenyev|RU6
arsikere|IN7
artashat|AM7
artemisa|CU6
artem|RU5
artigas|UY7
artur nogueira|BR7
artvin|TR7
arua|UG6
aruja|BR6
aruppukkottai|IN6
arusha|TZ4
arvada|US5
arvayheer|MN7
arvi|IN7
arzamas|RU5
as safirah|SY6
as salamiyah|SY6
as salt|JO6
as samawah|IQ5
as samu|PS8
as sulaymaniyah|IQ3
as suwayda|SY6
as suwayq|OM5
asaba|NG6
asadabad|IR6,AF7
asahikawa|JP4
asaka|JP5,UZ6
asansol|IN3
asan|KR6
asbest|RU6
ascencion de guarayos|BO8
aschaffenburg|DE6
ascot|GB8
asenovgrad|BG6
aserri|CR7
ash shafa|SA6
ash shamiyah|IQ6
ash shatrah|IQ6
ashburn|US7
ashburton|NZ7
ashdod|IL4
asheville|US6
ashford|GB6
ashgabat|TM3*
ashikaga|JP5
ashington|GB7
ashiya|JP6
ashkelon|IL5
ashmun|EG6
ashoknagar kalyangarh|IN5
ashoknagar|IN6
ashtarak|AM8
ashta|IN7
ashton in makerfield|GB7
ashton under lyne|GB7
asker|NO6
asmara|ER3*
asnieres sur seine|FR6
asosa|ET7
aspen hill|US7
assab|ER7
assen|NL6
assis|BR5
astanajapura|ID5
astara|AZ8
asti|IT6
astoria|US5
astrakhan|RU3
asuncion mita|GT8
asuncion|PY2*
aswan|EG4
asyut|EG4
at tafilah|JO7
at tall al kabir|EG6
at tall|SY6
atakpame|TG6
atani|NG4
ataq|YE7
atarra|IN7
atar|MR7
atascocita|US6
atasehir|TR4
atbara|SD5
ath thawrah|SY6
athens|GR3*,US5
atherton|GB7
athlone|IE7
athni|IN7
atibaia|BR5
ati|TD7
atlanta|US4
atlantic city|US7
atlantis|ZA6
atlixco|MX6
atmakur|IN7
atrauli|IN7
atsiaman|GH4
atsugi|JP4
attili|IN6
attingal|IN7
attleboro|US7
attock city|PK6
attock|PK6
attur|IN6
atuntaqui|EC8
atyrau|KZ5
aubervilliers|FR6
auburn|US6
auchi|NG6
auckland|NZ4
augsburg|DE4
augusta|US7
aulnay sous bois|FR6
auraiya|IN6
aurangabad|IN2
aurora|US4,CA6
ausa|IN7
austin|US3
autlan de navarro|MX7
avadi|IN4
avare|BR6
avarua|CK8*
avdiyivka|UA7
aveiro|PT6
avellaneda|AR7
aventura|US7
aversa|IT6
avignon|FR6
avila|ES6
aviles|ES6
avondale|US6
aweil|SS7
awka|NG5
awsim|EG6
ayacucho|PE5
ayapel|CO7
ayaviri|PE8
aydin|TR5
aylesbury|GB6
ayn al arab|SY6
ayr|GB7
ayutuxtepeque|SV7
ayvalik|TR6
az zahiriyah|PS7
az zawiyah|LY4
az zubayr|IQ5
az zulfi|SA6
az zuwaydah|PS8
azadshahr|IR3
azamgarh|IN5
azare|NG5
azcapotzalco|MX4
azimpur|BD6
azogues|EC7
azor|IL8
azov|RU6
azua|DO6
azul|AR6
azusa|US7
azzaba|DZ6
baalbek|LB7
bab ezzouar|DZ4
babahoyo|EC6
babati|TZ7
babina|IN7
babol|IR4
babruysk|BY4
babu|CN6
bac giang|VN6
bac kan|VN8
bac lieu|VN5
bac ninh|VN7
bacabal|BR6
bacau|RO5
bacolod city|PH4
bacolod|PH4
bacoor|PH4
bad homburg vor der hohe|DE6
bad salzuflen|DE6
bada barabil|IN6
badagara|IN6
badajoz|ES5
badalona|ES4
baddomalhi|PK8
baden baden|DE6
badin|PK6
badlapur|IN5
badulla|LK7
baduria|IN7
baekrajan|ID6
bafang|CM6
bafata|GW7
bafia|CM6
bafoussam|CM4
bafra|TR6
bagaha|IN5
bagalkot|IN6
bagamoyo|TZ6
bagasra|IN7
bagcilar|TR3
bagerhat|BD4
bage|BR6
baghdad|IQ0*
bagheria|IT6
baghlan|AF5
baghpat|IN7
bago city|PH5
bago|MM4
bagua grande|PE7
baguio|PH4
bahadurganj|IN7
bahadurgarh|IN5
baharampur|IN5
bahawalnagar|PK5
bahawalpur|PK3
bahcelievler|TR3
baheri|IN6
bahia blanca|AR4
bahia de caraquez|EC7
bahia honda|CU8
bahir dar|ET5
bahjoi|IN7
bahla|OM6
bahraigh|IN5
baia mare|RO5
baicheng|CN4
baidoa|SO5
baidyabati|IN5
baie comeau|CA7
baihe|CN6
baijiantan|CN6
baikonur|KZ6
bail hongal|IN7
baildon|GB8
baiquan|CN6
bairagnia|IN7
baise city|CN6
baise|CN6
baishan|CN5
baishishan|CN6
bais|PH6
baiyin|CN5
baj baj|IN6
bajos de haina|DO6
bakersfield|US4
bakhchysarai|UA7
bakhmach|UA7
bakhmut|UA6
bakhtiyarpur|IN7
bakixanov|AZ6
baki|ID6
baku|AZ2*
balaghat|IN6
balagtas|PH6
balaipungut|ID6
balaklava|UA8
balakliya|UA7
balakovo|RU5
balanga|PH6
balangir|IN6
balapur|IN7
balashikha|RU5
balashov|RU6
balasore|IN5
balatah|PS8
balayan|PH6
balbriggan|IE7
balcarce|AR7
baldwin park|US6
balfour|ZA7
balikesir|TR4
balikpapan|ID4
baliuag|PH5
bali|IN4,CM6
balkanabat|TM6
balkh|AF5
ballarat|AU6
ballito|ZA8
ballwin|US7
ballymena|GB7
balneario camboriu|BR7
balotra|IN6
balqash|KZ6
balrampur|IN6
balsas|BR6
balta|UA8
baltimore|US3
balti|MD5
balurghat|IN5
balwyn north|AU7
balzar|EC7
bamako|ML2*
bama|NG5
bambari|CF7
bamberg|DE6
bamenda|CM4
bamiantong|CN6
bamyan|AF6
bam|IR6
ban houayxay|LA8
ban lam luk ka|TH6
ban mai|TH6
ban pong|TH6
ban talat yai|TH6
banbridge|GB8
banbury|GB7
banda aceh|ID4
bandar abbas|IR4
bandar e anzali|IR5
bandar e genaveh|IR6
bandar labuan|MY6
bandar lampung|ID3
bandar seri begawan|BN6*
banda|IN5
bandipura|IN7
bandirma|TR5
bandundu|CD5
bandung|ID2
baneh|IR5
banes|CU6
banfora|BF6
bang kruai|TH6
bangangte|CM6
bangaon|IN5
bangarapet|IN7
bangarmau|IN7
bangassou|CF7
banga|PH6
bangil|ID5
bangkalan|ID6
bangkok|TH0*
bangor|GB6,US7
bangui|CF3*
banha|EG5
bani mazar|EG6
bani naim|PS8
bani suhayla|PS7
bani suwayf|EG5
bani yas city|AE6
bani yas|AE6
bani|DO6
banja luka|BA4
banjaran|ID5
banjarmasin|ID3
banjar|ID6
banjul|GM7*
banka|IN7
bankra|IN6
bankura|IN5
banlung|KH8
banning|US7
bannu|PK7
banqiao|TW3
bansbaria|IN5
bansi|IN7
banska bystrica|SK6
banstead|GB7
banswara|IN6
bantul|ID6
bantval|IN7
banyuwangi|ID5
bao loc|VN5
baoding|CN3
baoqing|CN6
baoshan|CN5
baotou|CN2
baoying|CN6
bapatla|IN6
baqubah|IQ5
bar bigha|IN7
barabai|ID6
baracoa|CU7
baragua|CU8
barakaldo|ES6
baraki|DZ5
barakpur|IN5
baramati|IN6
baramula|IN6
baranagar|IN4
baranoa|CO7
baranovichi|BY5
baran|IN6
barasat|IN4
barauli|IN7
baraut|IN6
barbacena|BR5
barbalha|BR7
barberena|GT7
barberton|ZA6
barbil|IN6
barbosa|CO7
barcelona|ES2,VE4
barceloneta|PR7
barda|AZ7
barddhaman|IN4
bardoli|IN6
bareilly|IN3
barentu|ER8
bargarh|IN6
barhiya|IN7
barh|IN7
barika|DZ6
barinas|VE4
barinitas|VE7
barisal|BD4
bari|IT4,IN6
barking|GB6
barlad|RO6
barletta|IT6
barmer|IN6
barnala|IN5
barnaul|RU3
barnet|GB7
barnsley|GB6
barnstable|US7
barnstaple|GB7
barpeta road|IN7
barpeta|IN7
barquisimeto|VE3
barra bonita|BR7
barra do bugres|BR7
barra do corda|BR6
barra do garcas|BR6
barra do pirai|BR6
barra mansa|BR5
barrancabermeja|CO5
barrancas|CO8
barranca|PE7
barranqueras|AR6
barranquilla|CO2
barreiras|BR5
barreiros|BR7
barreiro|PT6
barretos|BR5
barrhead|GB8
barrie|CA5
barros blancos|UY7
barrow in furness|GB7
barry|GB6
barsi|IN5
bartica|GY8
bartin|TR7
bartlesville|US7
bartlett|US6
bartley green|GB7
bartolome maso|CU6
barueri|BR4
baruipur|IN7
baruni|IN6
baruta|VE4
baruun urt|MN8
barwala|IN7
barwani|IN7
barysaw|BY5
bar|ME8,UA8
basaksehir|TR5
basarabeasca|MD8
basavakalyan|IN6
basavana bagevadi|IN7
basel|CH5
basford|GB8
basildon|GB5
basingstoke|GB5
basirpur|PK7
basmat|IN6
basoda|IN6
basrah|IQ1
bassar|TG6
basse santa su|GM8
basse terre|GP8*
basseterre|KN8*
basti|IN5
basudebpur|IN7
basyun|EG6
bat khela|PK7
bat yam|IL5
batac city|PH6
batac|PH6
batala|IN5
batam|ID2
batangas|PH4
batang|ID5
batatais|BR6
bataysk|RU5
bata|GQ5
bath beach|US7
bathgate|GB7
bathinda|IN4
bathurst|AU7
bath|GB6
batikent|TR4
batken|KG8
batley|GB6
batman|TR4
batna|DZ4
baton rouge|US4
battagram|PK3
battambang|KH5
battaramulla south|LK6
batticaloa|LK6
battle creek|US6
batu pahat|MY5
batumi|GE5
baturaja|ID5
batu|ID6
bauchi|NG4
baukau|TL8
bauru|BR4
bauska|LV8
bauta|CU7
bawku|GH6
bawshar|OM5
bay city|US7
bayaguana|DO7
bayamon|PR4
bayamo|CU5
bayan nur|CN2
bayana|IN7
bayanhongor|MN7
bayan|CN6
bayburt|TR7
bayeux|BR6
bayonne|US6
bayramaly|TM6
bayreuth|DE6
bayside|US6
bayt hanun|PS7
bayt jala|PS8
bayt lahya|PS6
baytown|US6
bazar e yakawlang|AF6
bazarak|AF6
bcharre|LB7
beaconsfield|CA8
bearsden|GB7
beau bassin rose hill|MU5
beaufort west|ZA7
beaumont|US5
beauvais|FR6
beavercreek|US7
beaverton|US6
beawar|IN5
bebedouro|BR6
beberibe|BR7
bebington|GB8
bechar|DZ5
beckenham|GB6
bedford|GB5,US7
bedlington|GB8
bedworth|GB7
bedzin|PL6
beersheba|IL5
begamganj|IN7
begusarai|IN5
behbahan|IR6
behshahr|IR6
beian|CN4
beibei|CN5
beichengqu|CN6
beidaihehaibin|CN6
beidao|CN6
beihai|CN4
beijing|CN0*
beipiao|CN5
beira|MZ3
beirut|LB2*
bejaia|DZ5
beja|TN6,PT7
bejucal|CU8
bekasi|ID2
bekescsaba|HU6
bekobod|UZ6
bel air north|US7
bel air south|US7
belalcazar|CO7
belawan|ID5
bela|IN6,PK7
belchatow|PL6
belebey|RU6
beledweyne|SO6
belek|TR6
belem|BR2
belen de umbria|CO8
belfast|GB4
belford roxo|BR4
belfort|FR6
belgaum|IN4
belgorod|RU4
belgrade|RS2*
belize city|BZ6
belize|BZ6
bell gardens|US7
bell ville|AR7
bella vista|AR8
bellampalli|IN6
bellary|IN4
bellavista|PE8
belleville|CA7,US7
bellevue|US5
bellflower|US6
bellingham|US6
bellinzona|CH8
bello|CO4
bellshill|GB7
bell|US7
belmopan|BZ8*
belo horizonte|BR1
belo jardim|BR7
beloeil|CA8
belogorsk|RU6
beloit|US7
belorechensk|RU6
beloretsk|RU6
belovo|RU6
belper|GB7
bemowo|PL5
ben arous|TN6
ben tre|VN6
benalmadena|ES6
bender|MD5
bende|NG6
bendigo|AU5
bend|US6
benevides|BR7
bengaluru|IN0
bengbu|CN3
benghazi|LY3
bengkulu|ID4
benguela|AO5
beni mellal|MA5
beni mered|DZ6
benidorm|ES6
benin city|NG2
benin|NG2
benito juarez|MX4
beni|CD4
benoni|ZA3
bensonhurst|US6
bensonville|LR7
bentley|GB7
bento goncalves|BR6
bentonville|US7
benton|US7
benxi|CN3
beppu|JP5
berane|ME8
berat|AL7
berazategui|AR5
berberati|CF6
berbera|SO4
berdsk|RU6
berdyansk|UA5
berdychiv|UA6
berea|ZA8
berehove|UA7
berekum|GH6
berezniki|RU5
berezovskiy|RU6
bergama|TR6
bergamo|IT5
bergen op zoom|NL6
bergen|NO4
bergheim|DE6
bergisch gladbach|DE5
bergkamen|DE6
berkane|MA6
berkeley|US5
berkhamsted|GB7
berlin|DE1*
bermejo|BO7
bern|CH5*
berovo|MK8
berrechid|MA6
berrouaghia|DZ6
bertioga|BR7
bertoua|CM4
beruniy|UZ6
berwyn|US6
besancon|FR5
besbes|DZ6
besuki|ID6
bet shean|IL8
bet shemesh|IL6
betamcherla|IN7
bethal|ZA5
bethel park|US7
bethesda|US6
bethlehem|ZA6,US6,PS7
betim|BR4
bettendorf|US7
bettiah|IN5
betul|IN6
beverley|GB7
beverly cove|US7
beverly hills|US7
beverly|US7
bexhill on sea|GB7
bexley|GB4
beylagan|AZ8
beylikduzu|TR5
beypore|IN6
bezerros|BR6
beziers|FR6
bhabhua|IN7
bhadasar|IN7
bhadohi|IN6
bhadrachalam|IN7
bhadrakh|IN6
bhadravati|IN5
bhadra|IN7
bhadreswar|IN5
bhagalpur|IN4
bhairab bazar|BD5
bhaisa|IN7
bhakkar|PK6
bhalki|IN7
bhalwal|PK6
bhandara|IN6
bhan|PK8
bharatpur|IN4,NP5
bharthana|IN7
bharuch|IN5
bhatapara|IN6
bhatkal|IN7
bhatpara|IN4
bhavani|IN7
bhavnagar|IN3
bhawana|PK8
bhawaniganj|IN7
bhawanipatna|IN6
bhayandar|IN3
bhera|PK7
bhilai|IN3
bhilwara|IN4
bhimavaram|IN5
bhimbar|PK4
bhimunipatnam|IN7
bhind|IN5
bhinmal|IN7
bhisho|ZA5
bhit shah|PK8
bhiwadi|IN7
bhiwandi|IN3
bhiwani|IN5
bhola|BD6
bhongir|IN6
bhopalwala|PK8
bhopal|IN2
bhubaneshwar|IN3
bhuj|IN5
bhusaval|IN5
biala podlaska|PL6
bialoleka|PL6
bialystok|PL4
bianzhuang|CN6
biaora|IN7
bibir hat|BD6
bicester|GB7
bidar|IN4
bida|NG5
biddulph|GB8
bideford|GB7
bielany|PL5
bielefeld|DE4
bielsko biala|PL5
bien hoa|VN4
biggleswade|GB8
biguacu|BR6
bihac|BA6
bihar sharif|IN4
bihariganj|IN7
bijapur|IN4
bijar|IR6
bijelo polje|ME8
bijie|CN6
bijnor|IN6
bikaner|IN3
bikramganj|IN7
bila tserkva|UA5
bilara|IN7
bilasipara|IN7
bilaspur|IN4
bilbao|ES4
bilbays|EG5
bilecik|TR7
bilhorod dnistrovskyi|UA6
bilimora|IN3
billericay|GB7
billerica|US7
billingham|GB7
billings|US5
bilohirsk|UA8
bilopillya|UA8
biloxi|US7
bilqas|EG5
biltine|TD8
bim son|VN6
bima|ID6
bimbo|CF5
binangonan|PH4
binan|PH4
bindki|IN7
bindura|ZW7
bingerville|CI6
binghamton|US7
bingley|GB7
bingol|TR6
binhe|CN6
binjai|ID4
binonga|PH6
bintulu|MY5
binzhou|CN5
bir el ater|DZ6
bir el djir|DZ6
birao|CF8
biratnagar|NP5
birendranagar|NP7
birganj|NP5
birigui|BR5
birine|DZ6
birjand|IR5
birkenhead|GB4
birkhadem|DZ6
birkirkara|MT7
birmingham|GB3,US4
birnin kebbi|NG5
birobidzhan|RU6
birpara|IN7
bisalpur|IN6
bisauli|IN7
bisceglie|IT6
bishkek|KG3*
bishnupur|IN6
bishoftu|ET5
bishop auckland|GB7
bishopbriggs|GB7
bishops stortford|GB7
bishopstoke|GB8
biskra|DZ4
bislig|PH6
bismarck|US6
bismil|TR6
bissau|GW4*
bistrita|RO6
biswan|IN6
bitlis|TR7
bitola|MK6
bitonto|IT6
biu|NG6
biysk|RU4
bizerte|TN5
bjelovar|HR7
blackburn|GB5
blackheath|GB7
blackpool|GB4
blacksburg|US7
blackwood|GB8
blagoevgrad|BG6
blagoveshchensk|RU4
blaine|US6
blainville|CA7
blanchardstown|IE8
blantyre|MW3,GB8
blenheim|NZ7
bletchley|GB6
blida|DZ5
blitar|ID5
bloemfontein|ZA4
bloemhof|ZA8
blois|FR6
bloomfield|US7
bloomington|US6
blora|ID6
bloxwich|GB7
blue springs|US6
bluefields|NI7
blumenau|BR4
blyth|GB7
bnei brak|IL5
boa esperanca|BR7
boa vista|BR4
boaco|NI7
boardman|US7
bobbili|IN6
bobo dioulasso|BF4
boca chica|DO7
boca raton|US6
boca suno|EC7
bocaiuva|BR7
bocaue|PH6
bocholt|DE6
bochum hordel|DE4
bochum|DE4
bodden town|KY8
bodhan|IN6
bodinayakkanur|IN6
bodo|NO7
boende|CD7
bogale|MM6
boghni|DZ6
bognor regis|GB6
bogor|ID3
bogota|CO0*
bogovinje|MK8
bogra|BD4
bohicon|BJ5
bohodukhiv|UA8
bohuslav|UA8
boisbriand|CA7
boise|US5
boituva|BR7
bojnurd|IR5
bojonegoro|ID6
bokaro|IN4
boke|GN8
boksburg|ZA4
bolama|GW8
bolgatanga|GH6
bolhrad|UA8
bolingbrook|US6
boli|CN6
bologna|IT4
bolpur|IN6
bolton|GB5
bolu|TR6
bolvadin|TR6
bolzano|IT6
bol|TD8
bom despacho|BR7
bom jesus da lapa|BR7
bom jesus do itabapoana|BR7
boma|CD5
bonab|IR6
bonao|DO6
bondoukou|CI6
bondowoso|ID6
bongaigaon|IN6
bongor|TD7
bonita springs|US6
bonnyrigg|GB8
bonn|DE4
bontang|ID5
bootle|GB6
boras|SE6
borazjan|IR6
bordeaux|FR4
bordj bou arreridj|DZ5
bordj el kiffan|DZ5
bordon|GB7
borehamwood|GB7
borisoglebsk|RU6
borivli|IN3
borough park|US5
borovichi|RU6
borsad|IN6
borujen|IR6
borujerd|IR4
boryeong|KR6
boryslav|UA7
boryspil|UA6
bor|RU6,SS7
bosaso|SO6
boshan|CN5
bosilovo|MK8
bossangoa|CF7
bossier city|US6
boston|US3,GB7
botad|IN5
bothaville|ZA6
bothell|US7
botosani|RO5
botou|CN6
botshabelo|ZA4
bottrop|DE5
botucatu|BR5
bouafle|CI6
bouake|CI3
bouar|CF7
boucherville|CA7
boufarik|DZ6
bougara|DZ6
bouira|DZ6
boulder|US5
boulogne billancourt|FR5
boumerdas|DZ3
bountiful|US7
bourges|FR6
bournemouth|GB5
bowie|US6
bowling green|US6
bowthorpe|GB7
boyarka|UA7
boynton beach|US6
boyolali|ID6
bozeman|US7
bozhou|CN5
bozoum|CF7
bozuyuk|TR6
bo|SL5
bracknell|GB6
bradenton|US6
bradford|GB4
braganca paulista|BR5
braganca|BR6,PT7
braga|PT5
brahmapur|IN4
braila|RO4
braintree|GB6,US7
brajarajnagar|IN6
brakpan|ZA4
bramhall|GB7
brampton|CA4
brandenburg an der havel|DE6
brandon|US5,CA7
brantford|CA6
brant|CA7
brasilia|BR1*
brasov|RO4
bratislava|SK4*
bratsk|RU4
braunschweig|DE4
bray|IE7
brazzaville|CG2*
brcko|BA7
brea|US7
breda|NL5
bredbury|GB8
bregenz|AT7
bremen|DE3
bremerhaven|DE5
bremerton|US7
brentwood|US6,GB6
brent|GB4
brescia|IT5
brest|BY4,FR5
breves|BR7
briarwood|US6
bria|CF7
bridgend|GB6
bridgeport|US5
bridgetown|BB6*
bridgewater|US7
bridgwater|GB7
bridlington|GB7
brierley hill|GB7
brighouse|GB7
brighton beach|US7
brighton|GB5,US7
brikama|GM6
brindisi|IT6
brisbane|AU1
bristol|GB3,US6
briton ferry|GB7
brive la gaillarde|FR6
brixham|GB8
brno|CZ4
broadstairs|GB7
brockton|US6
brockville|CA7
brody|UA7
broken arrow|US5
broken hill|AU8
brokopondo|SR8
bromsgrove|GB7
bronkhorstspruit|ZA7
bronx|US2
brookfield|US7
brookhaven|US6
brookline|US6
brooklyn center|US7
brooklyn park|US6
brooklyn|US1
broomfield|US6
brossard|CA6
brough|GB8
brovary|UA6
brownhills|GB7
brownsville|US5
broxburn|GB8
brugge|BE5
brumado|BR7
brunswick|US7
brusque|BR6
brussels|BE2*
brvenica|MK8
bryanka|UA6
bryansk|RU4
bryan|US6
brymbo|GB8
bubanza|BI8
bucaramanga|CO3
buchanan|LR7
bucharest|RO2*
bucha|UA7
bucheon si|KR3
buckeye|US6
buckingham|CA8
buckley|GB6
budapest|HU2*
budaun|IN5
buddh gaya|IN7
budennovsk|RU6
budhana|IN7
budta|PH2
budva|ME8
buea|CM7
buena park|US6
buenaventura|CO4
buenavista|MX4
buenos aires|AR0*
buffalo grove|US7
buffalo|US4
bugulma|RU6
buguma|NG5
buguruslan|RU6
buhe|CN5
buin|CL6
bujumbura|BI4
bukan|IR4
bukavu|CD4
bukhara|UZ4
bukit mertajam|MY4
bukittinggi|ID6
bukoba|TZ6
bulacan|PH6
bulandshahr|IN5
bulaon|PH5
bulawayo|ZW3
buldana|IN6
bulgan|MN8
bullhead city|US7
bumba|CD6
bunbury|AU6
bundaberg|AU6
bunda|TZ6
bundi|IN6
bungoma|KE6
bunia|CD6
buon ma thuot|VN5
burao|SO6
buraydah|SA4
burbank|US5
burdur|TR6
burewala|PK5
burgas|BG5
burgess hill|GB7
burgos|ES5
burhanpur|IN4
buri ram|TH7
burien|US6
burke|US7
burla|IN7
burleson|US7
burlingame|US7
burlington|CA5,US6
burnaby|CA4
burngreave|GB7
burnham on sea|GB7
burnie|AU8
burnley|GB5
burnsville|US6
burntwood|GB7
bursa|TR2
burton upon trent|GB5
bururi|BI8
bury st edmunds|GB7
bury|GB6
busan|KR1
buseresere|TZ6
bushehr|IR5
bushey|GB8
bushwick|US5
bush|EG6
busia|KE6
busselton|AU7
busto arsizio|IT6
butare|RW6
buta|CD6
butembo|CD5
butha buthe|LS8
butterworth|MY5,ZA7
butte|US7
butuan|PH4
butwal|NP6
buxar|IN6
buxton|GB7
buynaksk|RU6
buyukcekmece|TR5
buzau|RO5
buzuluk|RU6
bwizibwera|UG6
bydgoszcz|PL4
bytom|PL5
byumba|RW6
ca mau|VN5
caacupe|PY7
caaguazu|PY6
caazapa|PY7
cabaiguan|CU7
cabanatuan city|PH4
cabanatuan|PH4
cabedelo|BR6
cabimas|VE4
cabinda|AO6
cabo frio|BR5
cabo rojo|PR8
cabo san lucas|MX6
cabo|BR5
cabrero|CL8
cabreuva|BR7
cabuyao|PH4
cacador|BR6
cacak|RS5
cacapava|BR6
cacem|PT6
caceres|ES6
cacheu|GW8
cachoeira do sul|BR6
cachoeiras de macacu|BR7
cachoeirinha|BR5
cachoeiro de itapemirim|BR5
cacoal|BR6
cacocum|CU7
cadereyta jimenez|MX6
cadereyta|MX6
cadiz|PH5,ES5
caen|FR5
caerphilly|GB7
caete|BR7
cagayan de oro|PH4
cagliari|IT5
caguas|PR6
cagua|VE5
cahul|MD7
caibarien|CU7
caicedonia|CO7
caico|BR6
caidian|CN6
caieiras|BR6
cainta|PH4
cairns|AU5
cairo|EG0*
cair|MK6
cajamarca|PE5
cajamar|BR6
cajazeiras|BR7
cajica|CO7
cakovec|HR8
calabar|NG4
calabozo|VE5
calais|FR6
calama|CL5
calamba|PH4
calapan|PH6
calarasi|MD8
calarca|CO6
calbayog city|PH6
calbayog|PH6
calceta|EC8
caldas novas|BR6
caldas|CO6
caldwell|US6
caleta olivia|AR7
calexico|US7
calgary|CA2
calimete|CU7
cali|CO1
callao|PE3
calle blancos|CR7
calne|GB8
caloocan city|PH2
caloocan|PH2
calpulalpan|MX7
caltanissetta|IT6
calumet city|US7
calumpit|PH6
calvia|ES6
cam pha mines|VN5
cam ranh|VN5
camacari|BR5
camaguey|CU4
camajuani|CU7
camana|PE8
camaqua|BR6
camargo|MX7
camarillo|US6
camayenne|GN2
camberley|GB7
cambe|BR6
camborne|GB7
cambridge|GB5,CA5,US5,NZ8
cambuslang|GB7
camden town|GB7
camden|US6
cameta|BR7
camiri|BO7
camoapa|NI8
camocim|BR7
campana|AR6
campbell river|CA7
campbell|US7
campeche|MX4
campechuela|CU7
campina grande do sul|BR7
campina grande|BR4
campinas|BR2
campina|ES6
campo belo|BR7
campo de la cruz|CO7
campo grande|BR3
campo largo|BR6
campo maior|BR7
campo mourao|BR6
campoalegre|CO7
campobasso|IT7
campos do jordao|BR6
campos dos goytacazes|BR4
camrose|CA8
can gio|VN6
can giuoc|VN5
can tho|VN4
canada de gomez|AR7
canakkale|TR6
cananea|MX7
canarsie|US6
canas|CR7
canberra|AU4*
cancun|MX3
candelaria|PH6,BR7,CO7
candiac|CA8
canela|BR7
canelones|UY8
canete|CL7
cangzhou|CN3
caninde|BR7
cankaya|TR3
cannes|FR6
canning|IN7
cannock|GB6
canoas|BR4
canoinhas|BR7
cantaura|VE7
cantel|GT7
canterbury|GB6
canton|US6
canvey island|GB7
cao bang|VN7
cao lanh|VN6
caohe|CN6
capalaba|AU8
capanema|BR7
capao bonito|BR7
capao da canoa|BR7
capas|PH6
cape coast|GH5
cape coral|US5
cape girardeau|US7
cape town|ZA1
capelle aan den ijssel|NL6
capiata|PY5
capitan bermudez|AR7
capitao poco|BR7
capivari|BR7
caraballeda|VE7
carabanchel|ES4
caracas|VE1*
caraguatatuba|BR6
carapicuiba|BR4
caratinga|BR6
carazinho|BR6
carcarana|AR8
cardenas|CU6,MX6
cardiff|GB4
carepa|CO7
cariamanga|EC8
caringin|ID6
carletonville|ZA5
carlisle|GB6
carlow|IE7
carlsbad|US5
carmarthen|GB8
carmelo|UY8
carmel|US6
carmen de viboral|CO7
carmichael|US6
carmona|PH6
carol city|US6
carol stream|US7
carolina|PR5
carora|VE6
carpentersville|US7
carpi centro|IT6
carpina|BR6
carrara|IT6
carrefour|HT4
carrickfergus|GB7
carrizal|VE7
carrollton|US5
carrollwood village|US7
carrollwood|US7
carsamba|TR6
carshalton|GB7
carson city|US6
carson|US6
cartagena|CO3,ES4,CL8
cartago|CO5,CR7
carterton|GB8
caruaru|BR4
carupano|VE5
cary|US5
casa grande|US6
casablanca|MA1
casas adobes|US6
cascavel|BR4
caserta|IT6
casilda|AR7
casoria|IT6
casper|US6
castanhal|BR5
castellammare di stabia|IT6
castelldefels|ES6
castelli|AR7
castello de la plana|ES5
castelo branco|PT7
castle rock|US6
castleford|GB6
castlereagh|GB6
castries|LC7*
castro valley|US6
castrop rauxel|DE6
castro|BR7,CL7
catacaos|PE6
cataguases|BR6
catalao|BR6
catalina foothills|US6
catamayo|EC8
catanduva|BR5
catania|IT4
catano|PR7
catanzaro|IT6
catbalogan|PH6
caterham|GB7
cathedral city|US6
catia la mar|VE5
cativa|PA7
catonsville|US7
catriel|AR8
catu|BR7
caucaguita|VE6
caucaguito|VE6
caucaia|BR4
caucasia|CO6
caucete|AR7
cauquenes|CL7
causeni|MD7
cauto cristo|CU7
cavite city|PH5
cavite|PH5
caxias do sul|BR4
caxias|BR5
caxito|AO7
cayambe|EC7
cayenne|GF6*
cayey|PR8
ceara mirim|BR7
cebu city|PH3
cebu|PH3
cedar city|US7
cedar falls|US7
cedar hill|US7
cedar park|US6
cedar rapids|US5
ceerigaabo|SO7
celaya|MX4
celbridge|IE8
celje|SI7
celle|DE6
centar zupa|MK7
centenario|AR7
centennial|US5
centereach|US7
central islip|US7
centralniy|RU4
centre de flacq|MU8
centreville|US6
centro familiar la soledad|MX7
centurion|ZA4
cepu|ID6
cerdanyola del valles|ES6
ceres|US7,ZA7
cerete|CO6
cergy pontoise|FR5
cergy|FR6
cerignola|IT6
cerkezkoy|TR6
cerquilho|BR7
cerritos|US7
cerro de pasco|PE6
cerro|CU5
cesena|IT6
cesis|LV8
ceske budejovice|CZ6
cessnock|AU8
cetinje|ME8
ceuta|ES6
ceyhan|TR6
chacabuco|AR7
chacao|VE6
chacarita|CR7
chachapoyas|PE7
chachoengsao|TH7
chaeryong up|KP6
chaguanas|TT6
chai nat|TH8
chaibasa|IN6
chaihe|CN6
chaiyaphum|TH6
chajari|AR7
chak azam sahu|PK7
chak five hundred seventy five|PK7
chak jhumra|PK7
chak one hundred twenty nine left|PK7
chak thirty one eleven left|PK7
chak two hundred forty nine thal development authority|PK8
chake chake|TZ7
chaklasi|IN7
chakradharpur|IN7
chaksu|IN7
chakwal|PK5
chakwama|NG4
chalatenango|SV8
chalchuapa|SV7
chalco|MX5
chalfont saint peter|GB7
chalisgaon|IN6
chalkida|GR6
challakere|IN6
chalons en champagne|FR6
chalus|IR6
chaman|PK6
chamartin|ES5
chambas|CU7
chambery|FR6
chambly|CA7
champaign|US6
champa|IN7
champigny sur marne|FR6
champoton|MX7
chamrajnagar|IN6
chancay|PE7
chandannagar|IN5
chanda|IN4
chanderi|IN7
chandigarh|IN3
chandler|US4
chandpur|IN6
chanduasi|IN5
changanacheri|IN6
changchun|CN1
changde|CN3
changji|CN5
changleng|CN6
changling|CN6
changli|CN6
changnyeong|KR6
changping|CN6
changqing|CN6
changsha|CN1
changshu city|CN2
changshu|CN2
changtu|CN6
changuinola|PA8
changwon|KR3
changzhi|CN3
changzhou|CN3
chania|GR6
channapatna|IN6
channarayapatna|IN7
channelview|US7
chanthaburi|TH6
chaohu|CN5
chaoyang|CN4
chaozhou|CN4
chapadinha|BR7
chaparral|CO8
chapayevsk|RU6
chapeco|BR5
chapel allerton|GB8
chapel hill|US6
chapeltown|GB7
chapra|IN4
charallave|VE5
charata|AR7
charikar|AF6
charkhi dadri|IN6
charleroi|BE4
charleston|US5
charleville mezieres|FR6
charlotte amalie|VI7*
charlottesville|US7
charlottetown|CA7
charlotte|US3
charqueadas|BR7
charsadda|PK6
chas|IN5
chateauguay|CA7
chateauroux|FR6
chatham|GB6,CA7
chatra|IN7
chattanooga|US5
chauk|MM6
chaupimarca|PE7
chawinda|PK7
chaykovskiy|RU6
cheadle hulme|GB7
cheboksary|RU4
cheektowaga|US6
chekhov|RU6
chelghoum el aid|DZ6
chelmsford|GB5,US7
chelm|PL6
chelsea|US7
cheltenham|GB5
chelyabinsk|RU2
chemmumiahpet|IN7
chemnitz|DE4
chenab nagar|PK6
chengde|CN4
chengdu|CN0
chenghua|CN5
chengtangcun|CN5
chengyang|CN6
chengzhong|CN4
chengzihe|CN6
chennai|IN1
chenzhou|CN5
cheonan|KR4
cheongju si|KR3
chepen|PE7
chepstow|GB8
cheremkhovo|RU6
cheremushki|RU5
cherepovets|RU4
cheria|DZ6
cherkasy|UA4
cherkessk|RU5
chernihiv|UA4
chernivtsi|UA4
chernogorsk|RU6
cherpulassery|IN7
cherry hill|US6
cherthala|IN7
chervonohrad|UA6
chervonopartyzansk|UA8
chesapeake|US4
chesham|GB7
cheshunt|GB6
chessington|GB8
chester le street|GB7
chesterfield|GB5,US7
chester|GB6,US7
chetumal|MX5
chetwayi|IN7
cheyenne|US6
cheyyar|IN7
chhatarpur|IN5
chhibramau|IN6
chhindwara|IN5
chhor|PK8
chiang mai|TH4
chiang rai|TH6
chiapa de corzo|MX7
chia|CO6
chiba|JP3
chibuto|MZ6
chicacao|GT7
chicago heights|US7
chicago|US1
chichawatni|PK6
chichester|GB7
chichibu|JP6
chichicastenango|GT6
chichigalpa|NI7
chiclana de la frontera|ES6
chiclayo|PE3
chicoloapan|MX5
chicopee|US6
chico|US6
chicureo abajo|CL8
chidambaram|IN6
chidawa|IN7
chifeng|CN4
chigasaki|JP4
chigorodo|CO7
chiguayante|CL6
chihuahua|MX3
chik ballapur|IN6
chikhli|IN6
chikmagalur|IN5
chikodi|IN7
chikushino shi|JP5
chilakalurupet|IN6
chilapa de alvarez|MX7
chilecito|AR7
chilibre|PA7
chililabombwe|ZM6
chillan|CL5
chilliwack|CA6
chillum|US7
chilpancingo|MX5
chimaltenango|GT6
chimbarongo|CL8
chimbas|AR6
chimbote|PE4
chimichagua|CO8
chimoio|MZ4
chinandega|NI5
chinautla|GT6
chincha alta|PE5
chinchina|CO6
chinchon|KR6
chingleput|IN6
chingola|ZM5
chinhoyi|ZW6
chiniot|PK4
chinju|KR4
chinnachowk|IN6
chinnamanur|IN7
chino hills|US6
chino|US6,JP6
chinsali|ZM8
chintamani|IN6
chinu|CO8
chipata|ZM6
chiplun|IN6
chippenham|GB7
chipping sodbury|GB7
chiquimula|GT7
chiquinquira|CO7
chirala|IN6
chirchiq|UZ5
chiriguana|CO8
chiryu|JP6
chisec|GT8
chishtian|PK5
chisinau|MD3*
chislehurst|GB7
chistopol|RU6
chitapur|IN7
chita|RU4
chitose|JP6
chitradurga|IN5
chittagong|BD1
chittaranjan|IN7
chittaurgarh|IN5
chittur|IN7
chitungwiza|ZW4
chivacoa|VE7
chivilcoy|AR6
chizhou|CN5
chlef|DZ5
cho dok|VN6
choa saidan shah|PK8
chocope|PE7
chofu|JP4
chokwe|MZ6
cholet|FR6
choloma|HN5
cholula|MX6
choma|ZM7
chomutov|CZ6
chon buri|TH4
chone|EC7
chongjin|KP4
chonglong|CN6
chongoyape|PE8
chongqing|CN0
chopda|IN6
chorley|GB7
chornomorsk|UA6
chortkiv|UA7
chorzow|PL5
chosica|PE6
christchurch|NZ4,GB7
christiana|ZA8
chuchar kana mandi|PK6
chuhar jamali|PK8
chuhuyiv|UA7
chula vista|US4
chulucanas|PE6
chumphon|TH6
chunar|IN7
chuncheon|KR4
chunian|PK6
churachandpur|IN7
churu|IN5
chur|CH7
chusovoy|RU6
chust|UZ6
chuzhou|CN4
chystyakove|UA6
ciamis|ID5
ciampea|ID4
cianorte|BR6
cibinong|ID5
cibitoke|BI8
cicero|US6
cicurug|ID6
ciego de avila|CU5
cienaga de oro|CO8
cienaga|CO6
cienfuegos|CU5
cifuentes|CU7
cikampek|ID5
cikarang|ID5
cikupa|ID5
cileungsir|ID4
cileunyi|ID5
cimahi|ID4
cimislia|MD8
cincinnati|US4
cinco saltos|AR8
cinisello balsamo|IT6
cintalapa de figueroa|MX7
cipolletti|AR6
ciputat|ID4
ciranjang hilir|ID6
circasia|CO7
cirebon|ID4
cirencester|GB8
ciro redondo|CU7
citeureup|ID5
citrus heights|US6
city of balikpapan|ID3
city of isabela|PH6
city of milford (balance)|US6
city of sammamish|US7
city of westminster|GB4
ciudad acuna|MX5
ciudad apodaca|MX4
ciudad benito juarez|MX5
ciudad bolivar|VE4,CO8
ciudad choluteca|HN6
ciudad constitucion|MX7
ciudad de huajuapan de leon|MX6
ciudad de villa de alvarez|MX5
ciudad del carmen|MX5
ciudad del este|PY4
ciudad delicias|MX5
ciudad fernandez|MX7
ciudad general escobedo|MX4
ciudad guayana|VE3
ciudad guzman|MX6
ciudad hidalgo|MX6
ciudad lazaro cardenas|MX6
ciudad lerdo|MX6
ciudad lineal|ES4
ciudad lopez mateos|MX4
ciudad madero|MX5
ciudad mante|MX6
ciudad melchor muzquiz|MX7
ciudad mendoza|MX7
ciudad nezahualcoyotl|MX2
ciudad obregon|MX4
ciudad real|ES6
ciudad rio bravo|MX6
ciudad sabinas hidalgo|MX7
ciudad sandino|NI6
ciudad valles|MX5
ciudad victoria|MX4
ciudad vieja|GT7
cizre|TR6
clacton on sea|GB6
clamart|FR6
claremont|US7
clarence rockland|CA7
clarksville|US5
clearfield|US7
clearwater|US5
cleburne|US7
cleckheaton|GB7
cleethorpes|GB7
clermont ferrand|FR5
clermont|US7
clevedon|GB7
cleveland heights|US7
cleveland|US4
cleveleys|GB8
clichy|FR6
clifton|US6
clinton township|US6
clinton|US7
clorinda|AR8
closepet|IN6
clovis|US5
cluain meala|IE8
cluj napoca|RO4
clydach|GB8
clydebank|GB7
coacalco|MX4
coachella|US7
coalville|GB7
coamo|PR8
coaraci|BR7
coari|BR6
coatbridge|GB7
coatepec|MX6
coatepeque|GT7
coatzacoalcos|MX4
coatzintla|MX7
coban|GT6
cobham|GB8
cobija|BO7
cobourg|CA8
cochabamba|BO3
cochin|IN3
cochrane|CA8
cockburn town|TC9*
coconut creek|US6
codo|BR6
coelho neto|BR7
coeur dalene|US7
coffs harbour|AU7
cofradia|HN7
coimbatore|IN3
coimbra|PT5
coishco|PE8
coity|GB7
cojutepeque|SV7
colatina|BR5
colchester|GB5
coleraine|GB7
colima|MX5,CR8
collado villalba|ES6
college park|US7
college station|US5
collierville|US7
collingwood|CA8
collinwood|US7
collipulli|CL8
colmar|FR6
colne|GB7
colomba|GT8
colombes|FR6
colombia|CU7
colombo|LK3*,BR4
colonia del sacramento|UY7
colonia del sol|MX7
colonia del valle|MX4
colony|US7
colon|PA6,CU6,VE7
colorado springs|US4
colton|US6
columbia|US5
columbus|US3
colwyn bay|GB7
comalapa|GT7
comalcalco|MX7
comal|ID6
comayagua|HN6
comendador|DO8
comilla|BD4
comitancillo|GT8
comitan|MX6
commack|US7
commerce city|US6
comodoro rivadavia|AR5
como|IT6
compton|US6
comrat|MD7
conakry|GN2*
conceicao do coite|BR7
concepcion de la vega|DO5
concepcion del uruguay|AR6
concepcion|CL4,PH6,PY7
conception bay south|CA8
concordia|AR5,BR6
concord|US5
condado|CU7
coney island|US6
congleton|GB7
congonhas|BR7
conisbrough|GB8
conroe|US6
conselheiro lafaiete|BR5
consett|GB7
consolacion del sur|CU6
constanta|RO4
constantine|DZ4
constanza|DO7
constitucion|CL7
contagem|BR3
contai|IN6
contramaestre|CU6
conway|US6
cookeville|US7
coon rapids|US6
cooper city|US7
copacabana|CO7
copenhagen|DK2*
copiapo|CL5
coppell|US7
copperas cove|US7
coquimbo|CL5
coquitlam|CA5
coral gables|US6
coral springs|US5
coram|US7
corby|GB6
cordoba|AR2,ES4,MX5
corfu|GR7
corinto|NI8,CO8
cork|IE5
corlu|TR4
cornelio procopio|BR7
cornella de llobregat|ES6
corner brook|CA8
cornwall|CA7
coroata|BR7
corona|US5
coronda|AR8
coronel fabriciano|BR5
coronel oviedo|PY6
coronel suarez|AR7
coronel|CL6
corozal|CO7,PR8
coro|VE5
corpus christi|US4
corralillo|CU6
corrientes|AR4
corroios|PT6
cortazar|MX6
corumba|BR6
corum|TR5
coruripe|BR7
corvallis|US6
cosamaloapan|MX7
cosenza|IT6
coslada|ES6
cosmopolis|BR7
cosquin|AR8
costa mesa|US5
cotabato|PH5
cote saint luc|CA7
cotia|BR5
cotoca|BO8
cotonou|BJ3
cottage grove|US7
cottbus|DE6
cottonwood heights|US7
cotui|DO7
coulsdon|GB7
council bluffs|US6
country club|US7
courbevoie|FR6
courtenay|CA7
cova figueira|CV8
coventry|GB4,US7
covina|US7
covington|US7
cowes|GB7
cowley|GB8
coxim|BR7
coxs bazar|BD4
coyah|GN6
coyhaique|CL7
coyoacan|MX3
coyotepec|MX7
cozumel|MX6
cradock|ZA7
craigavon|GB6
craiova|RO4
cramlington|GB7
cranbrook|CA8
cranston|US6
crateus|BR6
crato|BR6
cravinhos|BR7
crawley|GB5
cremona|IT6
crespo|AR8
creteil|FR6
crewe|GB6
criciuma|BR5
cristalina|BR7
croix des bouquets|HT4
crosby|GB6
crowborough|GB7
crowthorne|GB7
croydon|GB5
cruces|CU7
cruz alta|BR6
cruz das almas|BR7
cruz del eje|AR7
cruzeiro do sul|BR6
cruzeiro|BR6
crystal lake|US7
cu chi|VN6
cuamba|MZ6
cuauhtemoc|MX3
cuautitlan izcalli|MX4
cuautitlan|MX5
cuautla|MX5
cua|VE5
cubatao|BR5
cubuk|TR6
cucuta|CO3
cuddalore|IN5
cuddapah|IN5
cuenca|EC4,ES6
cuernavaca|MX4
cueto|CU7
cuiaba|BR3
cuilapa|GT8
cuito|AO5
cukai|MY6
culiacan|MX3
cullinan|ZA7
cumanayagua|CU7
cumana|VE4
cumaribo|CO7
cumberland|US7
cumbernauld|GB6
cumbum|IN6
cung kiem|VN6
cupertino|US6
curanilahue|CL7
curepipe|MU6
curico|CL5
curitibanos|BR7
curitiba|BR2
currais novos|BR7
curridabat|CR7
curug|ID5
curumani|CO7
curundu|PA8
curuzu cuatia|AR7
curvelo|BR6
cuscatancingo|SV7
cusco|PE4
cutler bay|US7
cutral co|AR7
cuttack|IN3
cuxhaven|DE6
cuyahoga falls|US7
cwmbran|GB7
cyangugu|RW6
cypress hills|US6
cypress|US7
czestochowa|PL4
da lat|VN5
da nang|VN3
dabhoi|IN6
dabou|CI6
dabra|IN6
dabrowa gornicza|PL5
dabwali|IN6
dadhar|PK8
dadonghai|CN1
dadri|IN6
dadukou|CN4
dadu|PK5
daegu|KR1
daejeon|KR2
daet|PH6
dagenham|GB5
dagupan|PH5
dahanu|IN7
dahegam|IN7
daitocho|JP5
dajabon|DO8
dajal|PK8
dakar|SN1*
dakhla|EH6
dalai|CN6
dalandzadgad|MN8
dale city|US6
daliang|CN4
dalianwan|CN6
dalian|CN1
daliyat al karmel|IL7
dali|CN5
dallas|US2
daloa|CI4
dalserf|GB8
daltonganj|IN6
dalton|US7
daly city|US5
dam dam|IN5
damanhur|EG4
daman|IN7
damascus|SY2*
damaturu|NG7
dambulla|LK6
damghan|IR6
damietta|EG6
dammam|SA3
damoh|IN5
dana point|US7
danane|CI6
danao|PH6
danbury|US6
dandeli|IN6
dandong|CN3
dangriga|BZ8
dania beach|US7
danjiangkou|CN6
danli|HN7
danshui|CN5
danville|US7
daokou|CN6
dapaong|TG7
dapitan|PH6
daqing|CN4
dar chioukh|DZ6
dar es salaam|TZ1
dar kulayb|BH6
darab|IR6
darayya|SY6
dara|SY6
darbhanga|IN4
darhan|MN6
darien|CO8
darjiling|IN5
darlington|GB6
darmstadt|DE5
darnah|LY6
darsi|IN7
dartford|GB6
dartmouth|CA5
darton|GB8
daru|PG8
darwen|GB7
darwin|AU5
darya khan|PK8
daryapur|IN7
dasha|CN5
dashiqiao|CN6
dashitou|CN6
dasmarinas|PH4
dasoguz|TM5
datia|IN6
datong|CN2
daud khel|PK7
daudnagar|IN7
daugavpils|LV5
daund|IN7
daura|NG6
daur|PK8
dausa|IN6
davangere|IN4
davao|PH2
davenport|US5
daventry|GB7
david|PA6
davie|US5
davis|US6
dawei|MM5
dawukou|CN5
daxing|CN5
daxi|TW6
daye|CN6
dayr al balah|PS6
dayrut|EG6
daytona beach|US6
dayton|US5
dazaifu|JP6
dazhong|CN6
dazhou|CN5
de aar|ZA7
deal|GB7
dean funes|AR7
dearborn heights|US6
dearborn|US6
debaltseve|UA7
debar|MK8
debre birhan|ET6
debre markos|ET6
debrecen|HU4
decan|XK6
decatur|US6
decin|CZ6
dededo village|GU7
dedougou|BF7
deer park|US7
deer valley|US5
deerfield beach|US6
deeside|GB7
dehdasht|IR6
dehiwala mount lavinia|LK4
dehra dun|IN3
dehri|IN5
dehui|CN5
deir ez zor|SY4
dekalb|US7
del rio|US7
deland|US7
delano|US6
delaware|US7
delcevo|MK8
delegacion cuajimalpa de morelos|MX5
delemont|CH8
delft|NL6
delgado|SV6
delhi|IN0
delmas|ZA6
delmenhorst|DE6
delmiro gouveia|BR7
delray beach|US6
delta del tigre|UY8
delta|CA5
deltona|US6
dembeni|YT8
den helder|NL6
dengzhou|CN6
denizli|TR4
denov|UZ6
denpasar|ID3
denton|US5,GB7
denver|US3
deoband|IN6
deolali|IN6
deoli|IN5
deoria|IN5
depok|ID2
deqen|CN6
deqing|CN6
dera bugti|PK8
dera ghazi khan|PK4
dera ismail khan|PK5
derbent|RU5
derby|GB4
derhachi|UA8
derince|TR5
derry village|US7
derry|GB6
des moines|US4
des plaines|US6
dese|ET5
desoto|US6
dessau|DE6
detmold|DE6
detroit|US3
deurne|BE6
deux montagnes|CA8
devakottai|IN7
deva|RO6
deventer|NL6
devizes|GB8
dewas|IN4
dewsbury|GB6
deyang|CN5
dezhou|CN4
dhahran|SA6
dhaka|BD0*,IN7
dhalie|YE8
dhamar|YE5
dhampur|IN7
dhamtari|IN6
dhanbad|IN4
dhandhuka|IN7
dhangadhi|NP6
dhankuta|NP7
dhanot|PK8
dharangaon|IN7
dharan|NP5
dharapuram|IN6
dharmabad|IN7
dharmanagar|IN7
dharmapuri|IN6
dharmavaram|IN5
dhar|IN6
dhaulpur|IN5
dhenkanal|IN6
dholka|IN6
dhone|IN7
dhoraji|IN6
dhoro naro|PK8
dhrangadhra|IN6
dhuburi|IN6
dhulian|IN6
dhulia|IN4
dhupgari|IN7
dhuri|IN6
diadema|BR4
diamante|AR8
diamantina|BR7
diamond bar|US6
diamond harbour|IN7
dibai|IN7
dibrugarh|IN5
didcot|GB7
didwana|IN7
diego de almagro|CL8
dien bien phu|VN7
dieppe|CA8
diepsloot|ZA4
diez de octubre|CU4
diffa|NE7
diglur|IN6
digos|PH5
digras|IN7
digri|PK7
dig|IN7
dihok|IQ4
dijkot|PK7
dijon|FR5
dikhil|DJ8
dikirnis|EG5
dili|TL5*
dimapur|IN5
dimbokro|CI6
dimitrovgrad|RU5
dimona|IL7
dinajpur|BD4
dinalupihan|PH6
dinapore|IN5
dindigul|IN4
dinga|PK7
dingcheng|CN6
dingtao|CN6
dingzhou|CN5
dinhata|IN7
dinnington|GB8
dinslaken|DE6
dipalpur|PK6
dipayal|NP7
diphu|IN6
dipolog|PH6
dire dawa|ET4
diriamba|NI7
disa|IN6
dishna|EG6
dispur|IN8
disuq|EG5
divichibazar|AZ7
divinopolis|BR5
divo|CI5
diyarb najm|EG6
diyarbakir|TR3
djamaa|DZ6
djelfa|DZ5
djibouti|DJ3*
djougou|BJ4
dmitrov|RU6
dniprorudne|UA7
dnipro|UA2
doba|TD7
dobele|LV8
dobrich|BG6
dobropillya|UA7
dod ballapur|IN6
dodoma|TZ5*
dogbo|BJ7
dogonbadan|IR6
dogubayazit|TR6
dohad|IN6
doha|QA4*
dokuchayevsk|UA7
dolgoprudnyy|RU6
dolisie|CG5
dollard des ormeaux|CA7
dolneni|MK8
dolores hidalgo cuna de la independencia nacional|MX6
dolores|AR7,UY8
dolyna|UA7
dolynska|UA7
dom pedrito|BR7
dombivli|IN2
domodedovo|RU6
domzale|SI8
don luan|VN7
don torcuato|AR6
doncaster|GB5
dondaicha|IN7
dondo|MZ6
donetsk|UA2,RU6
dong ha|VN8
dongargarh|IN7
dongcun|CN6
dongdu|CN6
dongfeng|CN6
donggongon|MY6
dongguan|CN0
donghai|CN5
dongkan|CN6
dongling|CN5
dongning|CN6
dongola|SD8
dongsheng|CN6
dongtai|CN5
dongxing|CN5
dongyang|CN5
donostia / san sebastian|ES5
dorado|PR8
doral|US6
dorchester|GB8
dordrecht|NL5
dori|BF7
dorking|GB8
dormagen|DE6
dorsten|DE6
dortmund|DE3
dortyol|TR6
dorval|CA8
dos hermanas|ES5
dosquebradas|CO5
dosso|NE7
dothan|US6
douala|CM2
douane|TN6
douglasville|US7
douglas|IM7*
douliu|TW5
douma|SY5
dourados|BR5
dover|GB7,US7
downers grove|US7
downey|US5
drammen|NO6
drancy|FR6
draper|US7
drean|DZ6
dresden|DE4
driefontein|ZA7
drobeta turnu severin|RO5
drochia|MD8
drogheda|IE7
drohobych|UA6
droichead nua|IE8
droitwich|GB7
dronfield|GB7
droylsden|GB7
drummondville|CA6
druzhkivka|UA6
dschang|CM6
dubai|AE1
dubbo|AU7
dublin|IE2*,US6
dubna|RU6
dubno|UA7
dubrajpur|IN7
dubrovnik|HR7
dubuque|US6
duc trong|VN5
ducheng|CN6
dudley|GB5
duisburg|DE3
duitama|CO6
duiwelskloof|ZA7
dukinfield|GB8
dukuhturi|ID6
dullewala|PK7
duluth|US6
dumaguete|PH5
dumai|ID5
dumbarton|GB8
dumfries|GB7
dumka|IN7
dumraon|IN6
dun laoghaire|IE7
dunaivtsi|UA8
dunaujvaros|HU6
duncanville|US7
duncan|CA7
dundalk|US6,IE7
dundee|GB5,ZA6
dunedin|NZ5,US7
dunfermline|GB6
dunga bunga|PK7
dungarpur|IN7
dunhua|CN5
dunkerque|FR6
dunstable|GB6
dunwoody|US7
dunyapur|PK7
duobao|CN6
duque de caxias|BR3
durazno|UY7
dura|PS7
durban|ZA1
duren|DE6
durgapur|IN3
durg|IN4
durham|US4,GB7
durres|AL5
dushanbe|TJ3*
dusseldorf|DE3
dutse|NG8
duyun|CN6
duzce|TR6
dwarka|IN7
dyker heights|US7
dzaoudzi|YT8
dzerzhinsk|RU4
dzhankoy|UA7
dzuunmod|MN8
eagan|US6
earl shilton|GB8
earlsfield|GB8
east brunswick|US7
east chattanooga|US5
east concord|US7
east dereham|GB7
east flatbush|US5
east florence|US7
east grinstead|GB7
east gwillimbury|CA7
east hampton|US5
east harlem|US5
east hartford|US6
east honolulu|US7
east independence|US5
east jerusalem|PS4
east kilbride|GB6
east lake|US7
east lansing|US7
east london|ZA4
east los angeles|US5
east meadow|US7
east molesey|GB8
east norwalk|US6
east orange|US6
east pensacola heights|US6
east point|US7
east providence|US7
east york|CA5
eastbourne|GB5
eastleigh|GB6
eastpointe|US7
eastvale|US6
eastwood|GB8
eau claire|US6
ebaye|MH8
ebbw vale|GB7
ebebiyin|GQ7
ebetsu|JP5
ebolowa|CM6
ebute ikorodu|NG3
ecatepec de morelos|MX2
eccles|GB7
ech chettia|DZ5
ed damer|SD5
edea|CM4
eden prairie|US6
edenvale|ZA7
ede|NL6
edina|US6
edinburgh|GB4
edinburg|US6
edinet|MD7
edirne|TR5
edison|US5
edmonds|US7
edmond|US6
edmonton|CA3
edmundston|CA8
effium|NG6
efon alaaye|NG4
eger|HU6
egham|GB7
egra|IN7
egypt lake leto|US7
eha amufu|NG6
eilat|IL7
eimsbuttel|DE4
eindhoven|NL4
eisen|KR6
eixample|ES4
ejido|VE5
ejigbo|NG5
ejura|GH6
ekangala|ZA7
ekibastuz|KZ5
ekpoma|NG6
el achir|DZ5
el bagre|CO7
el banco|CO6
el bayadh|DZ6
el bolson|AR8
el cajon|US5
el carmen de bolivar|CO7
el centro|US7
el cerrito|CO7
el charco|CO7
el copey|CO8
el crucero|NI8
el daein|SD4
el dorado hills|US7
el ejido|ES6
el estor|GT8
el eulma|DZ5
el fasher|SD4
el hamma|TN6
el hatillo|VE6
el jadid|MA5
el kef|TN7
el khroub|DZ6
el limon|VE5
el mirage|US7
el monte|US5,CL7
el obeid|SD4
el oued|DZ5
el palmar|GT8
el paraiso|HN8
el paso|US3
el prat de llobregat|ES6
el progreso|HN5
el pueblito|MX6
el puerto de santa maria|ES6
el rama|NI7
el reten|CO8
el soberbio|AR8
el tarf|DZ7
el tejar|GT8
el tigre|VE5
el tocuyo|VE6
el tor|EG8
el triunfo|EC7
el viejo|NI6
el vigia|VE6
elazig|TR4
elbasan|AL5
elbistan|TR6
elblag|PL5
elche|ES4
elda|ES6
eldersburg|US7
eldoret|KE4
elektrostal|RU5
elgin|US5,GB7
elista|RU5
elizabeth|US5
elk grove village|US7
elk grove|US5
elkhart|US6
elk|PL6
elland|GB8
ellenabad|IN7
ellesmere port|GB6
ellicott city|US6
ellore|IN5
elmhurst|US5
elmont|US7
eloy alfaro|EC5
elur|IN7
elyria|US6
ely|GB8
embalenhle|ZA5
embalse|AR8
embarcacion|AR7
embu guacu|BR6
embu|BR4,KE7
emden|DE6
emiliano zapata|MX7
eminabad|PK7
emkhomazi|ZA7
emmen|NL6
emmiganur|IN6
empalme|MX7
empangeni|ZA7
emsworth|GB8
emure ekiti|NG6
en naqoura|LB7
encamp|AD8
encarnacion|PY6
enchanted hills|US6
encheng|CN5
encinitas|US6
encrucijada|CU7
ende|ID6
energodar|UA6
enfield town|GB5
enfield|US7
engels|RU5
englewood|US7
enid|US6
ennis|IE7
enschede|NL5
ensenada|MX4
enshi|CN6
entebbe|UG6
enterprise|US5
enugu ukwu|NG6
enugu|NG3
envigado|CO5
epe|NG6
epsom|GB7
er reina|IL8
erandol|IN7
erattupetta|IN7
erbaa|TR6
erbil|IQ3
ercis|TR6
ercolano|IT6
erdaojiang|CN6
erdenet|MN6
erd|HU6
erechim|BR6
eregli|TR6
erftstadt|DE6
erfurt|DE4
ergani|TR6
erie|US6
erlangen|DE5
ermelo|ZA7
ermoupolis|GR8
erode|IN5
errachidia|MA6
erskine|GB8
erzincan|TR5
erzurum|TR4
es senia|DZ6
esbjerg|DK6
escada|BR7
eschweiler|DE6
escondido|US5
escuinapa|MX7
escuintla|GT5
esenler|TR3
esenyurt|TR4
esfarayen|IR6
esher|GB6
esikhaleni|ZA7
eskilstuna|SE6
eskisehir|TR3
esmeraldas|EC5,BR5
esmeralda|CU7
esparza|CR8
esperanza|DO7,MX7,AR7
espinal|CO6
espirito santo do pinhal|BR7
espoo|FI4
esquel|AR7
esquina|AR7
esquipulas|GT7
essaouira|MA6
essen|DE3
essex|US7
esslingen|DE6
estancia velha|BR7
estancia|BR6
esteio|BR6
esteli|NI6
estepona|ES6
estero|US7
esuk oron|NG5
et taiyiba|IL7
etawah|IN4
etawa|IN6
etobicoke|CA4
euclid|US7
eugene|US5
euless|US6
eunapolis|BR5
eusebio|BR7
euskirchen|DE6
evanston|US6
evansville|US5
even yehuda|IL8
everett|US5
evesham|GB7
evora|PT6
evreux|FR6
evry|FR6
ewing|US7
exeter|GB5
exmouth|GB7
ezhou|CN5
ezhva|RU6
ezza ohu|NG6
facatativa|CO6
fada ngourma|BF7
fada|TD7
failsworth|GB7
fair lawn|US7
fair oaks|US7
fairbanks|US7
fairborn|US7
fairfield|US5
faisalabad|PK1
fajardo|PR7
falesti|MD8
falkirk|GB7
fall river|US6
fallbrook|US7
fallingbrook|CA7
falmouth|GB7
falun|SE7
famagusta|CY7
famailla|AR7
fangshan|CN6
faqirwali|PK7
faqus|EG6
far rockaway|US7
farafangana|MG7
farah|AF7
faraskur|EG6
fareham|GB6
fargo|US5
faridabad|IN2
faridkot|IN6
faridpur|BD5,IN6
farmers branch|US7
farmington hills|US6
farmington|US7
farnborough|GB6
farnham|GB7
farnworth|GB7
faro|PT7
farroupilha|BR6
farrukhabad|IN4
farrukhnagar|IN7
farshut|EG6
faruka|PK7
fasa|IR6
fastiv|UA6
fatehabad|IN6
fatehpur sikri|IN7
fatehpur|IN5
fatsa|TR6
fatwa|IN7
faversham|GB8
favoriten|AT4
faya largeau|TD8
fayetteville|US4
fayroz koh|AF8
fayzabad|AF7
fazilka|IN6
fazilpur|PK7
federal way|US6
federal|AR8
feicheng|CN6
feira de santana|BR4
felgueiras|PT6
felixstowe|GB7
felling|GB7
feltham|GB7
fendou|CN4
fengcheng|CN5
fenghuang|CN4
fenghua|CN6
fengkou|CN6
fengrun|CN6
fengxian|CN6
feni|BD6
fenoarivo atsinanana|MG7
fenyi|CN6
feodosiya|UA6
fergana|UZ5
ferizaj|XK6
ferkessedougou|CI6
fernando de la mora|PY5
fernandopolis|BR6
ferndown|GB8
ferokh|IN7
ferozepore|IN5
ferrara|IT6
ferraz de vasconcelos|BR5
ferrenafe|PE7
ferrol|ES6
fes|MA3
fethiye|TR6
fianarantsoa|MG5
fiditi|NG6
fier|AL6
findlay|US7
finglas|IE8
firmat|AR8
firozabad|IN4
firuzabad|IR6
fishers|US6
fitchburg|US7
fizuli|AZ7
flagami|US6
flagstaff|US6
flandes|CO7
flatbush|US6
flatlands|US6
fleetwood|GB7
fleet|GB7
flensburg|DE6
flint|US6,GB7
florence graham|US6
florence|IT4,US7
florencia|CO5,CU8
floresti|MD8
flores|GT7
florianopolis|BR4
floriano|BR7
floridablanca|CO4
florida|CU6,CO7,UY7
florin|US7
florissant|US6
flower mound|US6
flying fish cove|CX9*
fnidek|MA6
fochville|ZA6
focsani|RO6
foggia|IT5
folkestone|GB6
folsom|US6
fomboni|KM8
fomento|CU8
fond du lac|US7
fonseca|CO7
fontana|US4,AR7
fontenay sous bois|FR6
foothill farms|US7
forbesganj|IN7
fordham|US6
fordon|PL6
forest hills|US6
forli|IT6
formby|GB7
formiga|BR6
formosa|AR4,BR6
fort abbas|PK7
fort beaufort|ZA6
fort collins|US5
fort de france|MQ6*
fort erie|CA8
fort lauderdale|US5
fort lee|US7
fort liberte|HT8
fort mcmurray|CA6
fort myers|US6
fort pierce|US7
fort smith|US6
fort st john|CA8
fort wayne|US4
fort worth|US3
fortaleza|BR1
foshan|CN1
foster city|US7
foumban|CM6
foumbot|CM6
fountain valley|US6
fountainebleau|US6
foz do iguacu|BR4
fraccionamiento real palmas|MX7
fraijanes|GT7
framingham center|US6
framingham|US6
franca|BR4
franceville|GA7
francisco beltrao|BR6
francisco morato|BR5
francistown|BW6
franco da rocha|BR5
frankfort|US7
frankfurt (oder)|DE6
frankfurt am main|DE3
franklin|US6
frankston east|AU7
frauenfeld|CH7
fray bentos|UY7
frederick|US6
fredericton|CA6
frederiksberg|DK6
fredrikstad|NO6
freeport|US7,BS7
freetown|SL3*
freiburg|DE4
frejus|FR6
fremont|US4
frenda|DZ6
fresnillo|MX5
fresno|US3,CO8
fribourg|CH7
friedrichshafen|DE6
friendswood|US7
frinton on sea|GB8
frisco|US5
frome|GB7
frontera|MX6
frutal|BR7
fryazevo|RU6
fryazino|RU6
frydek mistek|CZ6
fuan|CN6
fuchucho|JP6
fuding|CN6
fuencarral el pardo|ES4
fuengirola|ES6
fuenlabrada|ES5
fuentes del valle|MX6
fujieda|JP5
fujinomiya|JP5
fujin|CN6
fujioka|JP6
fujisawa|JP4
fuji|JP4
fukayacho|JP5
fukuchiyama|JP6
fukui shi|JP4
fukuoka|JP2
fukuroi|JP6
fukushima|JP4
fukuyama|JP4
fulda|DE6
fuling|CN5
fuli|CN6
fullerton|US5
funafuti|TV9*
funchal|PT5
fundacion|CO6
funtua|NG5
funza|CO6
fuorigrotta|IT6
fuqing|CN6
furth|DE5
furukawa|JP6
fusagasuga|CO6
fushun|CN2
fussa|JP6
futtsu|JP6
fuvahmulah|MV8
fuwwah|EG6
fuxin|CN3
fuyang|CN5
fuyu|CN5
fuzhou|CN2
fylde|GB6
fyzabad|IN5
ga rankuwa|ZA6
gaalkacyo|SO6
gabes|TN5
gaborone|BW4*
gabrovo|BG6
gabu|GW8
gadag betageri|IN5
gadag|IN5
gadarwara|IN7
gaddi annaram|IN6
gadsden|US7
gadwal|IN6
gafsa|TN6
gagnoa|CI5
gahanna|US7
gaillimh|IE6
gainesville|US5
gainsborough|GB7
gaithersburg|US6
gajraula|IN6
gajuwaka|IN4
galapa|CO8
galati|RO4
galatsi|GR6
galesburg|US7
galesong|ID6
gallarate|IT6
gallatin|US7
galle|LK6
galveston|US6
galvez|AR8
gamagori|JP6
gambat|PK7
gambela|ET7
gamboru|NG6
gamping lor|ID6
gan yavne|IL7
gandajika|CD5
gandhidham|IN5
gandhinagar|IN5
gandia|ES6
ganei tikva|IL8
gangakher|IN7
ganganagar|IN4
gangapur|IN5
gangarampur|IN6
gangawati|IN5
gangneung|KR5
gangoh|IN6
gangtok|IN7
ganj dundwara|IN7
ganja|AZ4
gannan|CN6
gantang|CN6
gaogou|CN6
gaomi|CN5
gaoping|CN4
gaoyou|CN6
gaozhou|CN5
gao|ML6
gapan|PH6
gapyeong|KR6
garanhuns|BR5
garbahaarrey|SO8
garbsen|DE6
garca|BR7
garcia|MX6
garden grove|US5
gardena|US6
gardez|AF5
garfield|US7
garh maharaja|PK7
garhmuktesar|IN7
garhwa|IN7
gariadhar|IN7
garibaldi|BR7
garissa|KE6
garland|US4
garoowe|SO6
garoua|CM4
garupa|AR7
gary|US6
garzon|CO7
gashua|NG5
gaspar|BR7
gasteiz / vitoria|ES4
gastonia|US6
gatchina|RU6
gateshead|GB6
gatineau|CA4
gavarr|AM7
gavle|SE6
gawler|AU7
gaya|IN4
gaza|PS4
gaziantep|TR2
gbadolite|CD6
gbarnga|LR7
gbongan|NG5
gdansk|PL4
gdynia|PL4
gebze|TR4
gedangan|ID6
gedera|IL7
geelong|AU4
geita|TZ7
gejiu|CN5
gela|IT6
gelendzhik|RU6
gelligaer|GB8
gelsenkirchen|DE4
gemena|CD5
gemlik|TR6
geneina|SD5
general enrique mosconi|AR8
general jose de san martin|AR7
general pacheco|AR7
general pico|AR6
general pinedo|AR8
general roca|AR6
general santos|PH3
general trias|PH6
general villegas|AR8
geneve|CH5
genhe|CN6
genk|BE6
genoa|IT3
genteng|ID6
gent|BE4
geoktschai|AZ7
george town|MY4,KY7*
georgetown|GY4*,US6
georgiyevsk|RU6
geraldton|AU7
gera|DE5
gereida|SD5
germantown|US6
gerrards cross|GB7
getafe|ES5
getxo|ES6
gevgelija|MK7
gevrai|IN7
gharaunda|IN7
ghardaia|DZ6
gharo|PK8
gharyan|LY6
ghatal|IN6
ghatampur|IN7
ghatsila|IN7
ghat|LY7
ghauspur|PK7
ghaziabad|IN2
ghazieh|LB6
ghazipur|IN5
ghazni|AF5
ghosi|IN7
ghotki|PK6
ghugus|IN7
gibara|CU7
gibraltar|GI7*
giddarbaha|IN7
giessen|DE6
gifu shi|JP4
gijon|ES4
gilbert|US4
gilgit|PK8
gillette|US7
gillingham|GB5
gilroy|US6
gimcheon|KR5
ginowan|JP6
girardot city|CO5
girardot|CO5
giresun|TR6
giridih|IN6
girona|ES6
giron|CO5
gisborne|NZ7
gisenyi|RW6
gitarama|RW6
gitega|BI7*
giugliano in campania|IT6
giurgiu|RO6
givat shmuel|IL8
givatayim|IL7
giyani|ZA7
giza|EG1
gjakove|XK6
gjilan|XK6
gjirokaster|AL7
glace bay|CA8
gladbeck|DE6
gladstone|AU7
glasgow|GB3
glastonbury|US7
glazov|RU5
glen burnie|US6
glendale heights|US7
glendale|US4
glendora|US6
glenrothes|GB7
glenview|US7
gliwice|PL5
glodeni|MD8
glogovac|XK6
glogow|PL6
glossop|GB7
gloucester|GB5
glyfada|GR6
gniezno|PL6
goalpara|IN6
gobabis|NA8
gobardanga|IN7
gobernador galvez|AR6
gobernador virasora|AR7
gobichettipalayam|IN6
godalming|GB7
godda|IN7
godean|ID6
godhra|IN5
gohadi|IN6
gohana|IN6
goiana|BR7
goianesia|BR7
goiania|BR2
gojra|PK5
gokak|IN6
gola gokarannath|IN6
golaghat|IN7
golborne|GB7
golcuk|TR6
gold coast|AU3
golden glades|US7
goldsboro|US7
goleta|US7
goma|CD5
gombe|NG4
gomez palacio|MX4
gomoh|IN7
gonaives|HT6
gonbad e kavus|IR5
gonda city|IN5
gondal|IN5
gondar|ET5
gonda|IN5
gondia|IN5
gongchangling|CN6
gongju|KR6
gongzhuling|CN5
goodyear|US6
goole|GB7
goose creek|US7
gopalganj|IN6
goppingen|DE6
gorakhpur|IN2
gorgan|IR4
goribidnur|IN7
gori|GE7
gorlitz|DE6
gorno altaysk|RU6
goroka|PG8
gorontalo|ID5
gorseinon|GB7
gorzow wielkopolski|PL5
gosaba|IN4
gosforth|GB7
goshen|US7
gosport|GB6
gostivar|MK6
goteborg|SE3
gotenba|JP6
goth radhan|PK8
gottingen|DE5
gouda|NL6
goulburn|AU7
governador valadares|BR4
goyang si|KR2
goya|AR6
goyerkata|IN6
graaff reinet|ZA6
grabouw|ZA7
grahamstown|ZA6
grajau|BR7
granada|ES4,NI6,CO7
granadero baigorria|AR7
granby|CA6
grand bassam|CI6
grand forks|US6
grand island|US6
grand junction|US6
grand prairie|US5
grand rapids|US5
grande prairie|CA7
graneros|CL7
grangemouth|GB8
granger|US7
granollers|ES6
grantham|GB7
grants pass|US7
grao de murviedro|ES6
grapevine|US6
gravatai|BR4
gravata|BR6
gravesend|US5,GB6
grays|GB6
graz|AT4
great falls|US6
great malvern|GB7
great sankey|GB7
great wyrley|GB8
great yarmouth|GB6
greater napanee|CA8
greater noida|IN4
greater sudbury|CA5
greeley|US5
green bay|US5
greenacres city|US7
greenburgh|US6
greenfield|US7
greenford|GB7
greenock|GB7
greensboro|US4
greenville|US6,LR8
greenwood|US6
greifswald|DE6
grenoble|FR5
gresham|US5
gresik|ID6
grevenbroich|DE6
griffith|AU8
grimsby|GB5
grogol|ID5
groningen|NL5
grosseto|IT6
grove city|US7
grove|GB8
groznyy|RU4
grudziadz|PL6
grytviken|GS9*
guacamayas|MX7
guacara|VE5
guacari|CO8
guadalajara de buga|CO5
guadalajara|MX2,ES6
guadalupe|MX3,CR7,PE7
guaiba|BR5
guaimaro|CU7
guaira|BR7
guajara mirim|BR7
gualaceo|EC8
gualan|GT8
gualeguaychu|AR6
gualeguay|AR7
guamuchil|MX6
guanabacoa|CU5
guanajay|CU7
guanajuato|MX6
guanambi|BR6
guanare|VE5
guane|CU8
guangming|CN5
guangshui|CN5
guangyuan|CN4
guangzhou|CN0
guankou|CN2
guantanamo|CU4
guapiles|CR8
guapimirim|BR7
guarabira|BR7
guaranda|EC7
guarapari|BR5
guarapuava|BR5
guaratingueta|BR5
guarda|PT7
guarenas|VE5
guariba|BR7
guaruja|BR4
guarulhos|BR2
guasave|MX6
guasdualito|VE7
guastatoya|GT8
guatemala city|GT3*
guatemala|GT3*
guatire|VE5
guaxupe|BR7
guayama|PR7
guayaquil|EC2
guayaramerin|BO7
guaynabo|PR6
guayos|CU8
gubkin|RU6
gucheng chengguanzhen|CN6
gudalur|IN7
gudivada|IN5
gudiyatham|IN6
gudur|IN6
guduvancheri|IN7
gueckedou|GN6
guelma|DZ5
guelmim|MA6
guelph|CA5
guercif|MA6
guider|CM6
guidonia montecelio|IT6
guigang|CN6
guigue|VE6
guiguinto|PH6
guildford|GB6
guilin|CN3
guines|CU6
guiping|CN6
guira de melena|CU6
guiren|CN6
guiria|VE7
guisa|CU8
guisborough|GB8
guiseley|GB7
guixi|CN6
guiyang|CN2
gujar khan|PK6
gujranwala|PK2
gujrat|PK4
gukovo|RU6
gulaothi|IN7
gulariya|NP6
gulbarga|IN4
guledagudda|IN7
gulfport|US6
guliston|UZ6
guli|CN3
gulu|UG5
gumia|IN7
gumi|KR4
gumla|IN7
gummersbach|DE6
gumushkhane|TR7
guna|IN5
gunsan|KR4
guntakal junction|IN5
guntur|IN3
guozhen|CN6
gurgaon|IN5
guri si|KR5
gurnee|US7
gursahaiganj|IN7
gurupi|BR6
gus khrustalnyy|RU6
gusau|NG4
gushikawa|JP6
gushu|CN6
guskhara|IN7
gustavia|BL9*
gustavo adolfo madero|MX2
gutersloh|DE6
guwahati|IN3
guyong|PH5
gwadar|PK6
gwalior|IN3
gwanda|ZW8
gwangju|KR2
gweru|ZW5
gyeongju|KR5
gyeongsan si|KR5
gyoda|JP6
gyor|HU5
gyumri|AM5
ha dong|VN6
ha giang|VN7
ha long|VN5
ha tinh|VN7
haapsalu|EE8
haarlem|NL5
habbouch|LB6
habiganj|BD6
habra|IN5
hachinohe|JP4
hachioji|JP3
hacienda heights|US6
hacienda la calera|CL7
hacienda santa fe|MX6
haciqabul|AZ7
hackensack|US7
hadali|PK7
hadano|JP5
hadejia|NG5
hadera|IL6
hadleigh|GB8
hadley wood|GB7
hadyach|UA7
haeju|KP4
hafar al batin|SA4
hafizabad|PK5
haflong|IN7
hagatna|GU9*
hagen|DE5
hagerstown|US7
hagonoy|PH5
hague|NL4
hai duong|VN6
haicheng|CN5
haifa|IL4
haikou|CN3
hailakandi|IN7
hailar|CN4
hailin|CN6
hailsham|GB8
hailun|CN5
hail|SA4
haimen|CN5
haining|CN6
haiphong|VN3
haisyn|UA7
haizhou|CN6
hajipur|IN5
hajjah|YE7
hakha|MM7
hakkari|TR6
hakodate|JP4
halabjah|IQ6
hala|PK7
haldia|IN5
haldwani|IN5
halesowen|GB6
hale|GB8
half way tree|JM8
halhul|PS7
halifax|CA4,GB6
halisahar|IN5
hallandale beach|US7
halle (saale)|DE4
halmstad|SE6
halol|IN7
haltom city|US7
halwan|EG4
hamadan|IR3
hamah|SY4
hamakita|JP6
hamamatsu|JP3
hamar|NO7
hamburg mitte|DE4
hamburg nord|DE4
hamburg|DE2
hamden|US6
hameenlinna|FI7
hameln|DE6
hamhung|KP3
hamilton|CA3,NZ5,US6,GB6,BM9*
hamirpur|IN7
hami|CN5
hamma bouziane|DZ6
hammamet|TN6
hammocks|US6
hammond|US6
hamm|DE5
hampton|US5,GB8
hanamaki|JP6
hanam|KR5
hanau am main|DE6
hancheng|CN6
hanchuan|CN6
handan|CN2
handa|JP5
hanford|US6
hangu|CN4,PK7
hangzhou|CN0
haninge|SE6
hannover|DE3
hanno|JP6
hanoi|VN2*
hanover park|US7
hanover|US7
hansi|IN6
hanting|CN6
hanumangarh|IN5
hanyu|JP6
hanzhong|CN5
haora|IN2
hapur|IN4
harare|ZW2*
harar|ET6
harbin|CN0
harburg|DE4
harda khas|IN6
hardenberg|NL6
hardoi|IN5
hargeysa|SO4
haridwar|IN5
harihar|IN6
haripur|PK6
harlingen|US6
harlow|GB6
harnoli|PK8
harnosand|SE8
harpanahalli|IN7
harpenden|GB7
harper|LR7
harringay|GB8
harrisburg|US7
harrismith|ZA7
harrisonburg|US6
harrogate|GB6
harsin|IR6
hartford|US5
hartlepool|GB6
hartley|GB8
harunabad|PK6
harwich|GB7
hasanpur|IN6
hashimoto|JP6
hasilpur|PK6
hasimara|IN7
haskovo|BG6
haslingden|GB8
hassan|IN5
hasselt|BE6
hassi messaoud|DZ6
hastings|GB5,NZ6
hasuda|JP6
hat yai|TH5
hatfield|GB7
hathras|IN5
hato mayor del rey|DO7
hatogaya honcho|JP6
hatsukaichi|JP6
hatta|IN7
hattiesburg|US7
hattingen|DE6
havana|CU1*
havant|GB7
haveli lakha|PK6
havelian|PK7
haverhill|US6,GB7
haveri|IN6
havirov|CZ6
hawalli|KW5
hawarden|GB7
hawassa|ET5
hawsh isa|EG6
hawthorne|US6
haydock|GB8
hayes|GB6
hayling island|GB8
hayvoron|UA8
haywards heath|GB7
hayward|US5
haz zebbug|MT8
hazaribagh|IN5
hazel grove|GB8
hazro city|PK7
hazro|PK7
heanor|GB7
hebburn|GB8
hebi|CN4
hebron|PS5
hechuan|CN6
hecun|CN6
hede|CN6
hedge end|GB8
heerlen|NL6
hefei|CN1
hegang|CN3
heidelberg|DE5,ZA6
heidenheim an der brenz|DE6
heihe|CN5
heilbronn|DE5
heilbron|ZA6
heishan|CN6
hekinan|JP6
helena|US7
helmond|NL6
helong|CN6
helsingborg|SE5
helsinki|FI3*
hemel hempstead|GB6
hemet|US6
hempstead|US6
hendala|LK6
hendersonville|US6
henderson|US4
hendrina|ZA8
hengelo|NL6
hengshui|CN4
hengyang|CN3
henichesk|UA7
hennenman|ZA7
hepingjie|CN6
hepo|CN5
herat|AF4
herceg novi|ME8
heredia|CR7
hereford|GB6
herford|DE6
herisau|CH8
hermanus|ZA7
hermosillo|MX3
herne bay|GB7
herne|DE5
heroica caborca|MX6
heroica guaymas|MX5
heroica matamoros|MX4
heroica zitacuaro|MX6
herriman|US7
herten|DE6
hertford|GB7
hervey bay|AU6
herzliya|IL6
hesperia|US6
heswall|GB7
hetauda|NP6
heysham|GB8
heyuan|CN6
heze|CN4
hialeah|US4
hickory|US7
hicksville|US7
higashimurayama|JP5
high blantyre|GB8
high peak|GB6
high point|US5
high wycombe|GB5
highlands ranch|US6
highland|US6
hikone|JP5
hilden|DE6
hildesheim|DE5
hillerod|DK7
hilliard|US7
hillsboro|US5
hilo|US7
hilsa|IN7
hilton head island|US7
hilton head|US7
hilversum|NL6
himatnagar|IN6
himeji|JP4
himimachi|JP6
hincesti|MD8
hinche|HT8
hinckley|GB7
hindaun|IN6
hindley|GB7
hindupur|IN5
hinesville|US7
hinganghat|IN6
hingoli|IN6
hingorja|PK7
hino|JP5
hinthada|MM5
hirakata|JP4
hiratsuka|JP4
hiriyur|IN6
hirosaki|JP5
hiroshima|JP2
hisar|IN4
hitachi naka|JP5
hitachi|JP5
hita|JP6
hitchin|GB7
hlukhiv|UA7
ho chi minh city|VN1
ho chi minh|VN1
hoa binh|VN5
hobart|AU4
hobbs|US7
hoboken|US6
hod hasharon|IL7
hodal|IN7
hoddesdon|GB7
hoffman estates|US6
hofu|JP5
hohhot|CN3
hohoe|GH6
hojai|IN7
hola prystan|UA8
holguin|CU4
holladay|US7
holland|US7
hollister|US7
holly springs|US7
hollywood|US5
holon|IL5
holyoke|US7
homa bay|KE7
homestead|US6
homnabad|IN7
homs|SY3
homyel|BY4
honcho|JP3
honda|CO7
hong kong|HK0*
hongchon|KR6
honggang|CN5
hongjiang|CN6
hongqiao|CN6
hongseong|KR6
hongwon|KP6
honiara|SB6*
honjo|JP6
honmachi|JP5
honolulu|US4
hoofddorp|NL5
hook|GB8
hoorn|NL6
hoover|US6
hopkinsville|US7
horad zhodzina|BY6
horishni plavni|UA6
horizonte|BR6
horley|GB7
horlivka|UA4
hormigueros|PR8
hornsby|AU7
horodok|UA8
horodyshche|UA8
horsens|DK6
horsforth|GB8
horsham|GB6
hortolandia|BR4
horwich|GB8
hosaina|ET6
hoshangabad|IN5
hoshiarpur|IN5
hoskote|IN7
hospet|IN5
hosur|IN5
hot springs national park|US7
hot springs|US7
hotan|CN5
houghton le spring|GB7
houma|US7
houmt el souk|TN6
hounslow|GB6
houston|US1
hove|GB6
howick|ZA7
hoyland nether|GB8
ho|GH6
hpa an|MM6
hradec kralove|CZ6
hrazdan|AM7
hrodna|BY4
hsinchu|TW4
hua hin|TH6
huacho|PE6
huadian|CN5
huaian|CN3
huaibei|CN3
huaicheng|CN6
huaidian|CN6
huaihua|CN5
huainan|CN2
huaiyuan chengguanzhen|CN6
hualien city|TW4
hualien|TW4
hualmay|PE7
huamachuco|PE7
huamantla|MX6
huambo|AO4
huanan|CN6
huancavelica|PE7
huancayo|PE4
huanggang|CN4
huangmei|CN6
huangnihe|CN6
huangpi|CN6
huangshan|CN6
huangshi|CN3
huangyan|CN5
huangzhou|CN5
huanren|CN6
huanta|PE8
huanuco|PE5
huanuni|BO8
huaquillas|EC7
huaral|PE6
huaraz|PE6
huarmey|PE8
huatabampo|MX7
huatusco|MX7
huauchinango|MX6
huaura|PE7
huayin|CN4
huazhou|CN6
huber heights|US7
hubli|IN3
hucknall|GB7
huddersfield|GB5
huddinge|SE6
huehuetenango|GT6
huejutla de reyes|MX7
huelva|ES5
huesca|ES6
hue|VN4
hugli|IN5
huicheng|CN5
huilong|CN6
huinan|CN6
huixquilucan|MX5
huixtla|MX7
huizhou|CN4
hujra shah muqim|PK6
hulan ergi|CN4
hulan|CN5
hulyaypole|UA8
humacao|PR7
humaita|BR7
humen|CN5
hunchun|CN6
hunedoara|RO6
hung yen|VN7
hungnam|KP4
hunsur|IN7
huntersville|US6
huntingdon|GB7
huntington beach|US4
huntington park|US6
huntington station|US7
huntington|US7
huntsville|US5,CA8
hun|LY8
huocheng|CN4
huoqiu chengguanzhen|CN6
hurghada|EG6
hurlingham|AR6
hurst|US7
hurth|DE6
hushitai|CN6
hutang|CN6
hutchinson|US7
huyton|GB6
huzhou|CN5
hwado|KR5
hwaseong si|KR4
hwasun|KR6
hwawon|KR6
hyderabad|IN1,PK2
hyde|GB7
hyeres|FR6
hyesan dong|KP6
hyesan|KP5
hythe|GB7
ialoveni|MD8
iasi|RO4
ibadan|NG1
ibague|CO4
ibaraki|JP4
ibarra|EC5
ibbenburen|DE6
ibb|YE4
ibipora|BR7
ibirite|BR5
ibitinga|BR7
ibra|OM7
ibri|OM5
ibshaway|EG6
icara|BR6
ica|PE4
ichalkaranji|IN4
ichchapuram|IN7
icheon si|KR5
ichihara|JP4
ichinomiya|JP4
ichinoseki|JP6
idaho falls|US6
idah|NG6
idanre|NG6
idappadi|IN6
idfu|EG5
idhna|PS8
idku|EG4
idlib|SY5
ifo|NG6
ifrane|MA6
igarassu|BR6
igatpuri|IN7
igbara odo|NG6
igbo ora|NG6
igbo ukwu|NG6
igboho|NG5
igdir|TR6
igede ekiti|NG6
iguala de la independencia|MX5
iguatu|BR6
ihiala|NG6
ihosy|MG8
iida|JP5
iizuka|JP6
ijebu igbo|NG5
ijebu jesa|NG6
ijebu ode|NG4
ijero ekiti|NG5
ijevan|AM8
ijui|BR6
ikeda|JP6
ikeja|NG4
ikere ekiti|NG5
ikire|NG4
ikirun|NG5
ikoma|JP5
ikom|NG6
ikot ekpene|NG4
iksan|KR4
ila orangun|NG5
ilagan|PH6
ilam|IR5
ilave|PE8
ilebo|CD5
ilesa|NG4
ilha de mocambique|MZ6
ilhabela|BR7
ilheus|BR5
iligan city|PH4
iligan|PH4
ilinden|MK8
ilion|GR6
ilioupoli|GR6
ilkal|IN6
ilkeston|GB7
illapel|CL7
ilobu|NG5
iloilo|PH4
ilopango|SV7
ilorin|NG3
ilovaysk|UA8
ilo|PE6
imaichi|JP6
imaricho ko|JP6
imbituba|BR7
imishli|AZ7
imola|IT6
imperatriz|BR4
imperial|PE7
impfondo|CG7
imphal|IN4
imus|PH4
inaruwa|NP6
inazawa|JP5
ina|JP6
incheon|KR1
inda silase|ET6
indaial|BR7
indaiatuba|BR5
independence|US5
indian trail|US7
indianapolis|US3
indio|US6
indi|IN7
indore|IN2
indramayu|ID5
inegol|TR5
ingeniero pablo nogues|AR7
inglewood|US5
ingolstadt|DE5
ingraj bazar|IN5
inhambane|MZ6
inhumas|BR7
inisa|NG5
innsbruck|AT5
inongo|CD7
inowroclaw|PL6
inuyama|JP6
inver grove heights|US7
invercargill|NZ7
inverness|GB7
ioannina|GR6
iowa city|US6
ipatinga|BR4
ipiales|CO6
ipiau|BR7
ipis|CR7
ipoh|MY3
ipojuca|BR6
ipoti|NG6
ipswich|GB5
iquique|CL4
iquitos|PE4
irakleion|GR5
iranshahr|IR5
irapuato|MX4
irati|BR7
irbid|JO4
irece|BR6
iriga city|PH6
iriga|PH6
iringa|TZ5
irkutsk|RU3
irlam|GB8
irondequoit|US6
ironville|US4
irpin|UA7
irun|ES6
irvine|US4,GB7
irvington|US6
irving|US4
isabela|PR8
isahaya|JP6
ise ekiti|NG5
isehara|JP5
iserlohn|DE6
isesaki|JP5
ise|JP6
isfahan|IR2
ishikari|JP6
ishimbay|RU6
ishim|RU6
ishinomaki|JP5
ishioka|JP6
ishurdi|BD6
isieke|NG6
isiolo|KE7
isiro|CD5
iskenderun|TR5
iskitim|RU6
islamabad|PK3*
islampur|IN6
isle of lewis|GB8
isleworth|GB7
islington|GB4
ismailia|EG4
ismayilli|AZ8
isna|EG6
isparta|TR5
issaquah|US7
issia|CI6
issy les moulineaux|FR6
istanbul|TR0
istaravshan|TJ6
itabaiana|BR6
itaberaba|BR7
itabira|BR6
itabirito|BR7
itaborai|BR5
itabuna|BR4
itacoatiara|BR6
itaguai|BR5
itagui|CO4
itaitinga|BR7
itaituba|BR6
itajai|BR5
itajuba|BR6
itamaraju|BR7
itami|JP5
itanagar|IN7
itanhaem|BR6
itapage|BR7
itapecerica da serra|BR5
itapecuru mirim|BR7
itapema|BR7
itaperuna|BR6
itapetinga|BR6
itapetininga|BR5
itapeva|BR6
itapevi|BR4
itapipoca|BR6
itapira|BR6
itapolis|BR7
itaquaquecetuba|BR4
itaqui|BR7
itarare|BR7
itarsi|IN5
itatiba|BR6
itaugua|PY6
itauna|BR6
ita|PY8
iten|KE7
ithaca|US7
itoman|JP6
ito|JP6
ituiutaba|BR6
itumbiara|BR6
ituverava|BR7
itu|BR5
ivano frankivsk|UA4
ivanovo|RU4
ivanteyevka|RU6
ivry sur seine|FR6
iwade|JP6
iwaki|JP4
iwakuni|JP5
iwamizawa|JP6
iwata|JP6
iwatsuki|JP5
iwo|NG4
ixmiquilpan|MX7
ixtapa zihuatanejo|MX6
ixtapaluca|MX4
izalco|SV8
izaz|SY6
izhevsk|RU3
izmail|UA6
izmir|TR1
izmit|TR5
izola|SI8
iztacalco|MX4
iztapalapa|MX2
izucar de matamoros|MX7
izumiotsu|JP6
izumisano|JP5
izumi|JP5
izumo|JP6
izyaslav|UA8
izyum|UA6
jabalpur|IN2
jabalya|PS5
jablah|SY6
jaboatao dos guararapes|BR3
jaboatao|BR3
jaboticabal|BR6
jacaltenango|GT7
jacarei|BR4
jacarezinho|BR7
jackson heights|US6
jacksonville|US3
jackson|US5
jacmel|HT5
jacobabad|PK5
jacobina|BR7
jacona de plancarte|MX6
jaen|ES5,PE6
jaffna|LK5
jagadhri|IN5
jagatsinghapur|IN7
jagdalpur|IN6
jagdishpur|IN7
jagdispur|IN7
jaggayyapeta|IN7
jagraon|IN6
jagtial|IN6
jaguaquara|BR7
jaguariaiva|BR7
jaguariuna|BR7
jaguey grande|CU6
jahanabad|IN6
jahangirabad|IN6
jahanian shah|PK7
jaigaon|IN5
jaipur|IN1
jaisalmer|IN6
jaisingpur|IN7
jaito|IN7
jajpur|IN7
jakarta|ID0*
jalai nur|CN5
jalal abad|KG6
jalalabad|AF4,IN7
jalalpur jattan|PK6
jalalpur pirwala|PK7
jalalpur|IN7
jalandhar|IN3
jalapa|GT7,NI7
jalarpet|IN7
jalaun|IN6
jalesar|IN7
jales|BR7
jalgaon|IN4
jalilabad|AZ7
jalingo|NG5
jalna|IN4
jalor|IN7
jalpaiguri|IN5
jaltipan de morelos|MX7
jamaame|SO5
jamadoba|IN7
jamaica plain|US7
jamaica|US4,CU8
jamalpur|BD5,IN5
jambi city|ID4
jambi|ID4
jambusar|IN7
jamestown|US7,SH9*
jamjamal|IQ6
jamkhandi|IN6
jammalamadugu|IN7
jammu|IN4
jamnagar|IN4
jampur|PK6
jamshedpur|IN3
jamui|IN6
jamundi|CO7
jamuria|IN5
janakpur|NP6
janauba|BR6
jandira|BR5
jand|PK8
janesville|US6
jangaon|IN7
jangipur|IN6
janin|PS7
janjgir|IN7
januaria|BR7
jaora|IN6
japekrom|GH6
japeri|BR6
jarabacoa|DO7
jaragua do sul|BR5
jaragua|BR7
jaranwala|PK5
jarash|JO7
jardin america|AR7
jardines de la silla (jardines)|MX6
jardinopolis|BR7
jarrow|GB7
jaruco|CU7
jasdan|IN7
jaspur|IN7
jastrzebie zdroj|PL6
jatai|BR6
jatani|IN6
jatibarang|ID6
jatibonico|CU8
jatiroto|ID6
jatiwangi|ID6
jatoi shimali|PK7
jauharabad|PK7
jauja|PE7
jaunpur|IN5
jau|BR5
jawhar|SO7
jaworzno|PL6
jayamkondacholapuram|IN7
jayapura|ID5
jbail|LB7
jeddah|SA1
jefferson city|US7
jeffersonville|US7
jega|NG6
jeju city|KR4
jeju|KR4
jekabpils|LV7
jelenia gora|PL6
jelgava|LV6
jember|ID4
jena|DE5
jendouba|TN6
jeongeup|KR5
jeonju|KR3
jequie|BR5
jeremie|HT6
jerez de garcia salinas|MX7
jerez de la frontera|ES4
jericho|PS8
jersey city|US4
jerusalem|IL3
jesenice|SI8
jessore|BD4
jesus maria|MX7,AR7
jesus menendez|CU6
jetpur|IN5
jeypore|IN6
jha jha|IN7
jhabua|IN7
jhajjar|IN7
jhalawar|IN6
jhalrapatan|IN7
jhang sadr|PK4
jhanjharpur|IN7
jhansi|IN4
jhargram|IN6
jharia|IN6
jharsuguda|IN6
jhawarian|PK7
jhelum|PK5
jhol|PK8
jhunjhunun|IN5
ji parana|BR5
jiagedaqi|CN5
jiamusi|CN3
jiangkou|CN6
jiangmen|CN3
jianguang|CN6
jiangyan|CN6
jiangyin|CN5
jiangyou|CN5
jianou|CN6
jianshui|CN4
jian|CN4
jiaojiang|CN4
jiaozhou|CN5
jiaozuo|CN3
jiaxing|CN4
jiayuguan|CN5
jiazi|CN5
jidong|CN6
jiehu|CN6
jieshi|CN5
jieshou|CN5
jiexiu|CN6
jieyang|CN2
jiguani|CU7
jihlava|CZ6
jijel|DZ5
jijiang|CN6
jijiga|ET6
jilin|CN2
jimaguayu|CU7
jimenez|MX7
jimeta|NG4
jimma|ET5
jimo|CN6
jinan|CN1
jinchang|CN5
jincheng|CN4,TW7
jind|IN5
jingdezhen|CN4
jinghong|CN6
jingling|CN4
jingmen|CN5
jingzhou|CN5
jinhua|CN5
jining|CN4
jinja|UG6
jinjiang|CN6
jinji|CN6
jinotega|NI6
jinotepe|NI7
jinsha|CN6
jinshi|CN6
jintur|IN7
jinxiang|CN6
jinzhou|CN3
jipijapa|EC7
jirja|EG5
jishui|CN6
jishu|CN5
jitra|MY6
jiujiang|CN4
jiupu|CN5
jiuquan|CN6
jiutai|CN5
jiutepec|MX5
jiwani|PK8
jixi|CN4
jizan|SA5
jizzax|UZ5
joao monlevade|BR6
joao pessoa|BR3
joaquin v. gonzalez|AR8
jobabo|CU7
jocotenango|GT8
jodhpur|IN3
joensuu|FI6
joetsu|JP4
jogbani|IN7
johannesburg|ZA1
johi|PK8
johns creek|US6
johnson city|US6
johnstone|GB8
johor bahru|MY3
johvi|EE8
joinville|BR4
joliette|CA7
joliet|US5
jolo|PH5
jombang|ID5
jonesboro|US6
jonkoping|SE6
joplin|US6
jorhat|IN6
jose c. paz|AR4
jos|NG3
jounieh|LB6
jovellanos|CU7
joymontop|BD6
joypur hat|BD6
juan diaz|PA5
juan griego|VE7
juanjui|PE7
juarez|MX2
juazeiro do norte|BR4
juba|SS4*
juchitan de zaragoza|MX6
judeida makr|IL8
juegang|CN6
juigalpa|NI6
juiz de fora|BR4
juliaca|PE4
jumri tilaiya|IN6
junagadh|IN5
jundiai|BR4
juneau|US7
junin|AR6,PE8
jupiter|US6
jurmala|LV6
jutiapa|GT7
juticalpa|HN7
juventino rosas|MX7
juye|CN6
jyvaskyla|FI6
kabanjahe|ID6
kabankalan|PH5
kabarnet|KE7
kabinda|CD6
kabirwala|PK6
kabul|AF1*
kabwe|ZM5
kadayanallur|IN6
kadiri|IN6
kadirli|TR6
kadiyivka|UA6
kadi|IN6
kadoma|JP5,ZW6
kadugli|SD6
kaduna|NG2
kadur|IN7
kaedi|MR6
kaesong|KP4
kafanchan|NG6
kaffrine|SN7
kafr ad dawwar|EG4
kafr ash shaykh|EG5
kafr az zayyat|EG6
kafr kanna|IL8
kafr manda|IL8
kafr qasim|IL8
kaga bandoro|CF6
kagoro|NG6
kagoshima|JP3
kahna nau|PK7
kahramanmaras|TR4
kahriz|IR3
kahror pakka|PK6
kahta|TR6
kahuta|PK7
kaifeng|CN3
kaihua|CN6
kailua|US7
kaimganj|IN7
kairana|IN6
kairouan|TN5
kaiserslautern|DE6
kaithal|IN5
kaitong|CN6
kaiyuan|CN5
kaizuka|JP6
kajaani|FI7
kajiado|KE8
kakamega|KE6
kakamigahara|JP5
kakata|LR7
kakching|IN7
kakegawa|JP6
kakhovka|UA7
kakinada|IN4
kakogawacho honmachi|JP4
kakrala|IN7
kalabagh|PK8
kalamaria|GR6
kalamata|GR6
kalamazoo|US6
kalandia|PS7
kalasin|TH6
kalat|PK7
kaleke mandi|PK8
kalemie|CD5
kalibo (poblacion)|PH6
kalimpong|IN7
kaliningrad|RU4
kalininskiy|RU3
kalisz|PL5
kaliyaganj|IN6
kalka|IN7
kallakkurichchi|IN7
kallar kahar|PK8
kallithea|GR5
kalmar|SE7
kalmunai|LK5
kalna|IN6
kalpi|IN7
kaluga|RU4
kalulushi|ZM6
kalur kot|PK7
kalush|UA6
kalyani|IN6
kalyan|IN2
kalynivka|UA8
kamakura|JP5
kamalia|PK5
kaman|IN7
kamar mushani|PK8
kamareddi|IN6
kamarhati|IN4
kambar|PK6
kamensk shakhtinskiy|RU6
kamensk uralskiy|RU5
kameoka|JP6
kamianets podilskyi|UA5
kamianske|UA4
kamifukuoka|JP6
kamigyo ku|JP6
kamina|CD6
kamloops|CA6
kamnik|SI8
kamoke|PK5
kampala|UG2*
kamphaeng phet|TH6
kampli|IN7
kampong baharu balakong|MY6
kampong cham|KH6
kampong chhnang|KH6
kampong dungun|MY6
kampong speu|KH7
kampong thom|KH8
kampot|KH7
kampung baru subang|MY3
kampung bukit baharu|MY6
kampung pasir gudang baru|MY5
kampung sungai ara|MY5
kamra|PK7
kamthi|IN6
kamyaran|IR6
kamyshin|RU5
kananga|CD4
kanasin|MX6
kanata|CA6
kanazawa|JP4
kanbe|MM6
kanchanaburi|TH6
kanchipuram|IN5
kanchrapara|IN5
kandahar|AF4
kandhkot|PK6
kandhla|IN7
kandiaro|PK7
kandi|BJ5,IN6
kandukur|IN6
kandy|LK5
kaneohe|US7
kanganpur|PK7
kangar|MY6
kangavar|IR6
kangayam|IN7
kangding|CN5
kanggye|KP4
kaniv|UA7
kankanhalli|IN6
kankan|GN5
kannad|IN7
kannangad|IN6
kannapolis|US7
kannauj|IN6
kannur|IN6
kanoya|JP6
kano|NG1
kanpur|IN1
kansas city|US4
kansk|RU5
kanuma|JP6
kanuru|IN7
kanye|BW7
kaohsiung|TW2
kaolack|SN5
kapadvanj|IN7
kapan|AM7
kapenguria|KE6
kaposvar|HU6
kapurthala|IN6
kara balta|KG6
karabaglar|TR4
karabuk|TR6
karachi|PK0
karad|IN6
karagandy|KZ4
karaikal|IN6
karaikkudi|IN6
karaj|IR2
karak city|JO7
karakol|KG6
karak|JO7
karamadai|IN7
karaman|TR5
karamay|CN4
karamsad|IN7
karanganom|ID6
karangsembung|ID6
karanja|IN6
karatsu|JP6
karauli|IN6
kara|TG5
karbala|IQ4
kardzhali|BG6
kargil|IN8
karimganj|IN6
karimnagar|IN4
kariya|JP5
karjat|IN7
karlivka|UA8
karlovac|HR7
karlovy vary|CZ6
karlskrona|SE7
karlsruhe|DE4
karlstad|SE6
karmiel|IL7
karnal|IN4
karol bagh|IN3
karor|PK7
karsiyang|IN7
kars|TR6
kartasura|ID6
karur|IN6
karuzi|BI8
karvina|CZ6
karwar|IN6
kasama|ZM6
kasaoka|JP6
kasaragod|IN6
kasese|UG6
kasganj|IN6
kashgar|CN4
kashihara shi|JP5
kashihara|JP6
kashima shi|JP6
kashipur|IN5
kashiwazaki|JP6
kashiwa|JP4
kashmar|IR6
kashmor|PK7
kasihan|ID6
kasongo|CD6
kaspiysk|RU6
kassala|SD4
kassel|DE5
kasserine|TN6
kastamonu|TR6
kasugai|JP4
kasukabe|JP4
kasur|PK4
katerini|GR6
kathmandu|NP2*
kathua|IN7
katihar|IN5
katima mulilo|NA7
katiola|CI6
katol|IN7
katori shi|JP6
katowice|PL4
katoya|IN6
katras|IN6
katsina|NG4
katsuta|JP5
kattaqorgon shahri|UZ6
kattivakkam|IN7
katumba|TZ5
katunayaka|LK6
kaunas|LT4
kaura namoda|NG6
kavadarci|MK7
kavakli|TR6
kavala|GR6
kavali|IN6
kavaratti|IN8
kavieng|PG8
kawagoe|JP4
kawaguchi|JP4
kawalu|ID6
kawanishi|JP5
kawardha|IN7
kawasaki|JP2
kawit|PH6
kawm umbu|EG6
kawthoung|MM6
kayalpattinam|IN7
kayankulam|IN6
kayanza|BI8
kaya|BF7
kayes|ML6,CG6
kayseri|TR3
kaysville|US7
kazanlak|BG6
kazan|RU2
kazerun|IR6
kazo|JP6
kearney|US7
kearns|US7
kearny|US7
kebili|TN8
kebomas|ID6
kecskemet|HU5
kediri|ID4
kedougou|SN8
kedungwaru|ID6
kedungwuni|ID5
kedzierzyn kozle|PL6
keelakarai|IN7
keelung|TW4
keetmanshoop|NA8
kefar yona|IL7
keffi|NG6
keighley|GB6
keizer|US7
kekri|IN7
keller|US7
kelowna|CA5
kemerovo|RU4
kempston hardwick|GB7
kempston|GB8
kempten (allgau)|DE6
ken caryl|US7
kendale lakes|US6
kendall west|US7
kendall|US6
kendal|GB7
kendari|ID5
kendraparha|IN7
kenema|SL5
kenilworth|GB7
keningau|MY6
kenitra|MA4
kenner|US6
kennesaw|US7
kennewick|US6
kenora|CA8
kenosha|US6
kensington|US7
kentau|KZ6
kentwood|US6
kent|US5
kepanjen|ID6
keratsini|GR6
kerch|UA5
keren|ER6
kericho|KE7
kermanshah|IR3
kerman|IR3
kerpen|DE6
kertosono|ID6
kerugoya|KE8
keshod|IN6
kettering|GB6,US6
kew gardens hills|US7
keynsham|GB8
kfar saba|IL6
khabarovsk vtoroy|RU3
khabarovsk|RU3
khachrod|IN7
khadki|IN6
khagaria|IN7
khagaul|IN6
khagrachhari|BD6
khairabad|IN7
khairpur mirs|PK5
khairpur nathan shah|PK7
khairpur tamewah|PK7
khairpur|PK7
khair|IN7
khalabat|PK7
khalandrion|GR6
khalifah a city|AE6
khalifah a|AE6
khalilabad|IN7
khalis|IQ6
khalkhal|IR6
khambhaliya|IN7
khambhat|IN6
khamgaon|IN6
khamis mushait|SA4
khammam|IN5
khan yunis|PS5
khanabad|AF6
khandwa|IN5
khangah dogran|PK7
khangarh|PK8
khanjarah|TR6
khanna|IN5
khanpur mahar|PK7
khanpur|PK5
khanty mansiysk|RU6
kharagpur|IN4
kharan|PK7
kharar|IN7
khardah|IN5
khargone|IN6
kharian|PK6
kharkiv|UA2
khartoum|SD2*
khartsyzk|UA6
khasab|OM8
khasavyurt|RU5
khash|IR6
khatauli|IN6
khekra|IN7
khemis miliana|DZ6
khemisset|MA5
khenchela|DZ5
khenifra|MA6
kherson|UA4
khewra|PK7
khimki|RU4
khirdalan|AZ7
khiwa|UZ6
khlong luang|TH5
khmelnytskyi|UA4
khmilnyk|UA7
khobar|SA5
khomeyni shahr|IR4
khomeyn|IR6
khon kaen|TH5
khopoli|IN6
khorramabad|IR4
khorramdarreh|IR6
khorramshahr|IR4
khorugh|TJ7
khost|AF6
khouribga|MA5
khovd|MN7
khowy|IR5
khujand|TJ5
khulm|AF6
khulna|BD2
khunti|IN7
khurai|IN7
khurda|IN7
khurja|IN5
khurrianwala|PK7
khushab|PK5
khust|UA7
khuzdar|PK5
kiambu|KE7
kibaha|TZ7
kibuye|RW7
kicevo|MK7
kichha|IN7
kidal|ML8
kidapawan|PH6
kidderminster|GB6
kidlington|GB8
kidsgrove|GB7
kielce|PL4
kiel|DE4
kiffa|MR7
kigali|RW3*
kigoma|TZ5
kikwit|CD5
kilifi|KE7
kilis|TR6
kiliya|UA8
kilju|KP6
kilkenny|IE7
killeen|US5
kilmarnock|GB7
kilosa|TZ6
kilwinning|GB8
kimberley|ZA5
kimbe|PG8
kimhae|KR4
kimitsu|JP6
kimry|RU6
kindia|GN5
kindu|CD5
kineshma|RU6
kingisepp|RU6
kings bridge|US6
kings lynn|GB7
kingsport|US6
kingston upon hull|GB4
kingston|JM3*,CA5,NF9*
kingstown|VC7*
kingswinford|GB7
kingswood|GB6
kinkala|CG8
kinshasa|CD0*
kippax|GB8
kipushi|CD6
kiratpur|IN6
kirikhan|TR6
kirikkale|TR4
kirishi|RU6
kirkby in ashfield|GB7
kirkby|GB7
kirkcaldy|GB7
kirkintilloch|GB8
kirkland|US6,CA7
kirklareli|TR6
kirkuk|IQ3
kirovo chepetsk|RU6
kirovsk|UA7
kirov|RU4
kirsehir|TR6
kiryat gat|IL7
kiryu|JP5
kisangani|CD3
kisaran|ID5
kisarazu|JP5
kisela voda|MK6
kiselevsk|RU5
kishanganj|IN6
kishangarh|IN5
kishiwada|JP4
kishorganj|BD6
kisii|KE7
kisi|NG5
kislovodsk|RU5
kismayo|SO4
kissimmee|US6
kisumu|KE4
kitahiroshima|JP6
kitaibaraki|JP6
kitakami|JP6
kitakyushu|JP3
kitale|KE6
kitami|JP5
kitchener|CA4
kitgum|UG6
kitui|KE8
kitwe|ZM4
kivertsi|UA8
kivsharivka|UA8
kizhake chalakudi|IN7
kiziltepe|TR5
kizlyar|RU6
kladno|CZ6
klaeng|TH6
klagenfurt am worthersee|AT6
klaipeda|LT5
klangenan|ID6
klang|MY3
klaten|ID5
klerksdorp|ZA5
klimovsk|RU6
klintsy|RU6
klin|RU6
kluang|MY5
knoxville|US5
knysna|ZA6
ko samui|TH6
kobe|JP2
koblenz|DE5
kobryn|BY6
koch bihar|IN6
kochang|KR6
kochani|MK7
kochi|JP4
kodaikanal|IN7
kodar|IN6
kodinar|IN7
kodungallur|IN7
koforidua|GH6
kofu|JP5
kogalym|RU6
koga|JP6
kogon shahri|UZ6
koh kong|KH7
kohat|PK5
kohima|IN6
koidu|SL6
kokkola|FI7
kokomo|US6
kokopo|PG7
kokrajhar|IN7
kokshetau|KZ5
kokstad|ZA7
kokubu matsuki|JP6
kokubunji|JP5
kolar|IN5
kolda|SN6
kolding|DK6
kolhapur|IN3
kolkata|IN1
kollam|IN4
kollegal|IN6
koln|DE3
kolomna|RU5
kolomyia|UA6
kolonnawa|LK6
kolpino|RU5
kolwezi|CD4
komaki|JP5
komatipoort|ZA7
komatsu|JP5
kombolcha|ET6
komotini|GR7
komsomolsk on amur|RU4
kon tum|VN7
konan|JP5
konch|IN6
kondapalle|IN7
konibodom|TJ6
konin|PL6
konnagar|IN6
konosu|JP6
konotop|UA6
konstanz|DE6
kontagora|NG6
konya|TR3
kopaganj|IN7
kopargaon|IN6
koper|SI7
kopeysk|RU6
koppal|IN6
koprivnica|HR7
koraput|IN7
koratla|IN6
korba|IN4
korce|AL6
korfez|TR6
korhogo|CI5
koriyama|JP4
korla|CN5
korolev|RU5
koronadal|PH5
koror|PW8
korosten|UA6
korostyshiv|UA7
korsun shevchenkivskyi|UA8
kortrijk|BE6
korydallos|GR6
kosamba|IN7
koshigaya|JP4
kosice|SK4
kosi|IN6
kosong|KR6
koson|UZ6
kostanay|KZ4
kosti|SD4
kostopil|UA7
kostroma|RU4
kostyantynivka|UA6
koszalin|PL5
kot addu|PK5
kot diji|PK7
kot ghulam muhammad|PK7
kot mumin|PK7
kot radha kishan|PK7
kot samaba|PK7
kota bharu|MY2
kota kinabalu|MY4
kota tinggi|MY6
kotamangalam|IN7
kota|IN3
kotikawatta|LK6
kotkapura|IN6
kotka|FI6
kotlas|RU6
kotli loharan|PK7
kotli|PK3
kotma|IN7
kotputli|IN7
kotri|PK6
kottagudem|IN6
kottayam|IN6
koudougou|BF6
koulamoutou|GA8
koulikoro|ML7
koumra|TD7
koungou|YT8
kousa|EG6
kousseri|CM4
koutiala|ML6
kouvola|FI7
kovel|UA6
kovilpatti|IN6
kovrov|RU5
kovur|IN7
kovvur|IN7
kowloon|HK1
kozani|GR7
kozan|TR6
kozhikode|IN4
kozyatyn|UA7
kpalime|TG6
kraaifontein|ZA6
krabi|TH7
kragujevac|RS5
krakow|PL3
kralendijk|BQ9*
kraljevo|RS6
kramatorsk|UA5
kranj|SI7
kraslava|LV8
krasnodar|RU3
krasnogorsk|RU6
krasnogvargeisky|RU4
krasnohrad|UA7
krasnokamensk|RU6
krasnokamsk|RU6
krasnoturinsk|RU6
krasnoyarsk|RU3
krasnyy luch|UA6
krasyliv|UA8
krathum baen|TH6
kratie|KH8
kratovo|MK8
krefeld|DE4
kremenchuk|UA4
kremenets|UA7
kreminna|UA7
kresek|ID5
kribi|CM6
kriel|ZA8
krishnagiri|IN6
krishnanagar|IN5
kristiansand|NO6
kriva palanka|MK7
krolevets|UA7
krong kep|KH8
kroonstad|ZA5
kropotkin|RU6
kropyvnytskyi|UA4
krugersdorp|ZA4
kruisfontein|ZA8
krusevac|RS6
krymsk|RU6
kryvyi rih|UA3
ksar chellala|DZ6
ksar el boukhari|DZ6
ksar el kebir|MA5
kstovo|RU6
kuala belait|BN7
kuala lumpur|MY2*
kuala selangor|MY6
kuala terengganu|MY4
kuandian|CN6
kuantan|MY4
kuchaman|IN6
kuching|MY3
kudamatsu|JP6
kudus|ID6
kufa|IQ5
kuhdasht|IR5
kuje|NG6
kukatpalli|IN4
kukes|AL8
kukichuo|JP6
kulachi|PK7
kulai|MY6
kuldiga|LV8
kulim|MY5
kulob|TJ6
kultali|IN5
kulti|IN4
kumagaya|JP5
kumamoto|JP3
kumanovo|MK6
kumasi|GH2
kumbakonam|IN5
kumba|CM5
kumbo|CM6
kumertau|RU6
kumhari|IN7
kundian|PK7
kundla|IN6
kunduz|AF5
kungur|RU6
kunigal|IN7
kuningan|ID6
kunjah|PK7
kunming|CN1
kunnamangalam|IN7
kunnamkulam|IN6
kunri|PK7
kunshan|CN2
kunyang|CN6
kuopio|FI6
kupang|ID4
kupjansk|UA7
kuqa|CN6
kurakhovo|UA7
kurashiki|JP4
kuressaare|EE8
kure|JP5
kurgan|RU4
kurnool|IN4
kuroiso|JP6
kursk|RU4
kurume|JP4
kurunegala|LK7
kusadasi|TR6
kusatsu|JP5
kushiro|JP5
kushtia|BD5
kutahya|TR5
kutaisi|GE5
kutloanong|ZA6
kuwait city|KW6*
kuwait|KW6*
kuwana|JP5
kuznetsk|RU6
kwadukuza|ZA6
kwang binh|VN7
kwangmyong|KR4
kwangyang|KR6
kwekwe|ZW6
kwinana|AU7
kyaiklat|MM6
kyain seikgyi township|MM4
kyathampalle|IN7
kyaukse|MM6
kyiv|UA1*
kyle|US7
kyosai|KR6
kyoto|JP2
kyrenia|CY7
kyurdarmir|AZ8
kyustendil|BG7
kyzylorda|KZ4
kyzyl|RU5
la asuncion|VE7
la barca|MX7
la breita|PE8
la calera|AR7
la ceiba|HN5
la ceja|CO7
la chorrera|PA6
la concepcion|PA8
la crosse|US6
la dorada|CO6
la esperanza|GT8
la estrella|CO7
la falda|AR8
la fria|VE7
la gi|VN5
la gomera|GT7
la goulette|TN6
la guaira|VE7
la habra|US6
la jagua de ibirico|CO8
la laguna|ES5
la libertad|EC6,SV8
la ligua|CL7
la lima|HN7
la linea de la concepcion|ES6
la louviere|BE6
la mana|EC8
la mesa|US6,CO7
la mirada|US7
la mohammedia|TN6
la oroya|PE7
la paz centro|NI7
la paz|BO3,MX4,AR7,UY8,HN8
la peca|PE7
la piedad|MX6
la pintana|CL4
la plata|AR3,CO8
la porte|US7
la prairie|CA7
la presa|US7
la puente|US7
la punta|AR8
la quinta|US7
la rinconada|PE7
la rioja|AR5
la roche sur yon|FR6
la rochelle|FR6
la romana|DO4
la salud|CU7
la serena|CL5
la seyne sur mer|FR6
la sierpe|CU8
la spezia|IT6
la tebaida|CO7
la troncal|EC7
la union|PE7,SV7,CL7,CO7
la vergne|US7
la verne|US7
la victoria|VE6
la villa del rosario|VE6
la virginia|CO7
laascaanood|SO6
laayoune|EH5
labasa|FJ7
labe|GN6
labinsk|RU6
laboulaye|AR8
labuan bajo|ID5
labuan|MY6
lacey|US7
lachhmangarh sikar|IN7
lachi|PK8
ladner|CA4
ladnun|IN6
lady frere|ZA7
ladybrand|ZA8
ladyzhyn|UA7
lae|PG6
lafayette|US5
lafiagi|NG5
lafia|NG5
lagarto|BR7
lages|BR5
laghouat|DZ5
lagoa da prata|BR7
lagoa santa|BR7
lagos de moreno|MX6
lagos|NG0
laguna hills|US7
laguna niguel|US6
laguna|BR7
lagunillas|VE7
lahad datu|MY5
laharpur|IN6
lahar|IN7
lahat|ID6
lahij|YE7
lahore|PK0
lahti|FI6
laibin|CN6
laiwu|CN5
laixi|CN6
laiyang|CN5
laizhou|CN5
lai|TD8
lajas|CU7
laja|CL8
lajeado|BR6
lake charles|US6
lake elsinore|US6
lake forest|US6
lake havasu city|US6
lake oswego|US7
lake ridge|US7
lake stevens|US7
lake worth|US7
lakeland|US5
lakeside|US7
lakeville|US6
lakewood|US5
lakhdaria|DZ6
lakhimpur|IN5
lakhyabad|IN7
lakki|PK7
laksham|BD6
lakshmeshwar|IN7
lakshmipur|BD6
lal bahadur nagar|IN4
lala musa|PK6
lalganj|IN7
lalian|PK7
lalitpur|IN5
lalmonirhat|BD6
lalsot|IN7
lalupon|NG6
lambarene|GA7
lambare|PY5
lambayeque|PE7
lamezia terme|IT6
lamia|GR6
lamongan|ID6
lampang|TH5
lampa|CL7
lamphun|TH7
lamu|KE7
lancaster|US5,GB7
lancienne lorette|CA8
lancing|GB8
land o lakes|US7
landshut|DE6
lang son|VN6
langarud|IR6
langenfeld|DE6
langenhagen|DE6
langfang|CN3
langford|CA7
langley|CA7
langsa|ID6
langtoucun|CN6
langxiang|CN6
langzhong|CN6
lankaran|AZ4
lansing|US5
lanxi|CN6
lanzhou|CN1
lao cai|VN7
laoag|PH5
laohekou|CN4
laojunmiao|CN6
lappeenranta|FI6
lapu lapu city|PH4
lapu lapu|PH4
laquila|IT7
larache|MA5
laramie|US7
larbaa|DZ6
laredo|US4,PE7
largo|US6
larisa|GR5
larkana|PK4
larkhall|GB8
larnaca|CY6
larne|GB8
las animas|CL7
las brenas|AR7
las choapas|MX7
las cruces|US5
las matas de farfan|DO7
las palmas de gran canaria|ES4
las piedras|UY6
las pinas|PH3
las rozas de madrid|ES6
las tejerias|VE7
las tunas|CU4
las vegas|US3
lashio|MM5
lashkar gah|AF7
lassomption|CA8
latacunga|EC6
latakia|SY4
latina|ES4,IT6
latur|IN4
lauderdale lakes|US7
lauderhill|US6
launceston|AU5
lauro de freitas|BR5
lausanne|CH5
lautaro|CL7
lautoka|FJ6
laval|CA4,FR6
laventille|TT7
lavras|BR6
lawang|ID5
lawndale|US7
lawrenceville|US7
lawrence|US6
lawton|US6
layton|US6
layyah|PK6
le havre|FR5
le mans|FR5
le plateau|CA8
le tampon|RE6
league city|US6
leamington|CA7
leander|US7
leatherhead|GB7
leavenworth|US7
leawood|US7
lebanon|US7
lebedyn|UA7
lebowakgomo|ZA7
lebu|CL7
lecce|IT6
lecheng|CN5
leduc|CA8
leeds|GB4
leek|GB8
leer|SS8
lees summit|US6
leesburg|US6
leeuwarden|NL6
leganes|ES5
legaspi|PH5
legionowo|PL6
legnano|IT6
legnica|PL5
lehigh acres|US6
lehi|US6
leh|IN7
leicester|GB3
leiden|NL5
leighton buzzard|GB7
leigh|GB7
leipzig|DE3
leiria|PT7
leixlip|IE8
leiyang|CN5
lekki|NG4
lelydorp|SR8
lelystad|NL6
lembang|ID5
leme|BR6
lencois paulista|BR6
lenexa|US6
lengshuijiang|CN5
lengshuitan|CN6
leninogorsk|RU6
leninsk kuznetsky|RU5
leogane|HT5
leominster|US7
leon de los aldama|MX2
leon|NI5,ES5
leopoldina|BR7
leova|MD8
lere|NG6
leribe|LS7
lerida|CO7
les abymes|GP6
les cayes|HT5
les coteaux|CA8
les escaldes|AD8
leshan|CN5
leskovac|RS6
lesnoy|RU6
lesosibirsk|RU6
leszno|PL6
letchworth garden city|GB7
lethbridge|CA6
leticia|CO7
letterkenny|IE8
leuven|BE6
levallois perret|FR6
leverkusen|DE5
levin|NZ8
levis|CA5
levittown|US6
lewes|GB8
lewiston orchards|US7
lewiston|US7
lewisville|US5
lexington fayette|US4
lexington|US4
leyland|GB7
lezhe|AL8
lhasa|CN5
lhokseumawe|ID6
lhospitalet de llobregat|ES4
lianghu|CN5
liangxiang|CN6
lianhe|CN5
lianjiang|CN5
lianran|CN5
lianshan|CN4
lianyuan|CN6
lianzhou|CN6
liaocheng|CN4
liaoyang|CN3
liaoyuan|CN4
liaozhong|CN6
libano|CO7
liberec|CZ6
liberia|CR7
libertador general san martin|AR7
libertad|PH4
liberty|US7
libon|PH6
libreville|GA3*
licheng|CN5
lichfield|GB7
lichinga|MZ5
lichtenburg|ZA6
lichuan|CN6
lida|BY6
lido di ostia|IT6
liege|BE5
liepaja|LV6
liestal|CH8
lijiang|CN2
likasi|CD4
likisa|TL8
lillehammer|NO8
lille|FR4
lilongwe|MW3*
limache|CL7
limassol|CY5
limay|PH6
lima|PE0*,US7
limbdi|IN7
limbe|CM6
limeira|BR4
limoeiro|BR7
limoges|FR5
limonar|CU7
limon|CR6
limpio|PY6
linares|CL6,MX6,ES6
lincheng|CN6
lincoln park|US7
lincoln|US4,GB5,AR7
linden|GY7,US7
lindi|TZ7
lindsay|CA7
linfen|CN4
lingayen|PH6
lingcheng|CN6
lingdong|CN6
lingen|DE6
linghai|CN6
lingyuan|CN6
linhai|CN5
linhares|BR5
linjiang|CN6
linkoping|SE5
linkou|CN6
linping|CN6
linqiong|CN6
linqu|CN6
linshui|CN5
lins|BR6
linton hall|US7
lintong|CN6
linxia chengguanzhen|CN4
linxi|CN5
linyi|CN4
linz|AT4
lipa city|PH4
lipa|PH4
lipetsk|RU3
lipkovo|MK7
lippstadt|DE6
lira|UG5
lisala|CD6
lisbon|PT3*
lisburn|GB6
lishui|CN6
lishu|CN6
liski|RU6
litherland|GB7
little elm|US7
little rock|US5
littlehampton|GB6
littleton|US7
liuhe|CN6
liupanshui|CN4
livani|LV8
livermore|US6
liverpool|GB3,AU7
livingstone|ZM5
livingston|GB6
livny|RU6
livonia|US6
livorno|IT5
ljubljana|SI4*
llaillay|CL8
llallagua|BO7
llandudno|GB8
llanelli|GB7
lleida|ES5
lloydminster|CA7
lo prado|CL5
loa janan|ID4
lobito|AO4
lobnya|RU6
loch garman|IE8
lodhran|PK6
lodi|US6
lodja|CD6
lodwar|KE7
lodz|PL3
lod|IL6
loei|TH7
lofthouse|GB7
logan city|AU4
logan|US6
logrono|ES5
lohardaga|IN6
loikaw|MM8
loja|EC5
lokoja|NG6
lokossa|BJ6
loma bonita|MX7
lombard|US7
lome|TG3*
lompoc|US7
lomza|PL6
lonavla|IN6
loncoche|CL8
london|GB0*,CA4
londrina|BR4
long beach|US4
long branch|US7
long eaton|GB7
long xuyen|VN5
longfeng|CN5
longfield|GB8
longgang|CN6
longjiang|CN5
longjing|CN5
longmont|US6
longquan|CN6
longueuil|CA4
longview|US6
longyearbyen|SJ9*
loni|IN5
lop buri|TH6
lorain|US6
loralai|PK7
lorca|ES6
lorena|BR6
lorica|CO7
lorient|FR6
los altos|US7
los andes|CL6
los angeles|US1,CL5
los banos|PH6,US7
los dos caminos|VE6
los gatos|US7
los mochis|MX4
los palacios|CU7
los patios|CO6
los polvorines|AR6
los rastrojos|VE7
los reyes acaquilpan|MX6
los reyes de salgado|MX7
los teques|VE5
lospalos|TL8
lota|CL7
loudi|CN5
louga|SN6
loughborough|GB6
louis trichardt|ZA6
louisville|US4
loum|CM5
loures|PT6
loushanguan|CN6
louth|GB8
louveira|BR7
lovech|BG7
loveland|US6
lowell|US5
lower earley|GB7
lower hutt|NZ5
lower sackville|CA7
lowestoft|GB6
lozova|UA6
luancheng|CN3
luanda|AO1*
luang prabang|LA7
luanshya|ZM5
lubango|AO5
lubao|PH6
lubbock|US4
lubeck|DE4
lubin|PL6
lublin|PL4
lubny|UA6
lubuklinggau|ID5
lubumbashi|CD2
lubu|CN6
lucan|IE8
lucca|IT6
lucena|PH4
lucheng|CN6
luckeesarai|IN6
lucknow|IN1
ludenscheid|DE6
ludhiana|IN2
ludwigsburg|DE6
ludwigshafen am rhein|DE5
ludza|LV8
luebo|CD7
luena|AO7
lufkin|US7
lugano|CH6
luganville|VU8
lugo|ES6
luhansk|UA4
luimneach|IE6
lujan|AR6
lulea|SE7
luleburgaz|TR6
lumajang|ID5
lunavada|IN7
lund|SE6
luneburg|DE6
lunen|DE6
lunglei|IN6
luocheng|CN6
luohe|CN4
luorong|CN6
luoyang|CN2
luqiao|CN4
lusaka|ZM2*
lusambo|CD7
lushun|CN6
lutes mountain|CA8
luton|GB4
lutsk|UA4
lutuhyne|UA8
luxembourg|LU6*
luxor|EG4
luzern|CH6
luziania|BR5
lviv|UA3
lydenburg|ZA7
lyman|UA7
lymington|GB8
lynchburg|US6
lynnwood|US7
lynn|US6
lynwood|US6
lyon|FR4
lysva|RU6
lysychansk|UA5
lytham st annes|GB7
lytkarino|RU6
lyubertsy|RU5
lyubotyn|UA7
maalot tarshiha|IL7
maan|JO6
maastricht|NL5
mabai|CN6
mabalacat city|PH5
mabalacat|PH5
maba|CN5
mableton|US7
mabopane|ZA6
macae|BR5
macaiba|BR7
macapa|BR4
macas|EC7
macau|MO3*
macclesfield|GB6
maceio|BR3
machachi|EC7
machado|BR7
machagai|AR7
machakos|KE7
machala|EC5
machali|CL7
macheng|CN5
macherla|IN6
machida|JP4
machilipatnam|IN5
machiques|VE6
mach|PK8
mackay|AU6
macon|US6
macuspana|MX7
madaba|JO6
madanapalle|IN5
madang|PG7
madaripur|BD6
madera|US6
madgaon|IN6
madhipura|IN6
madhubani|IN6
madhupur|IN6
madhyamgram|IN5
madhyapur thimi|NP6
madikeri|IN7
madinat hamad|BH6
madingou|CG7
madison heights|US7
madison|US4
madiun|ID5
madrid|ES1*,CO6
madruga|CU7
madurai|IN3
maebaru chuo|JP6
maebashi|JP4
maesteg|GB7
maevatanana|MG7
mafeteng|LS6
mafraq|JO6
mafra|BR7
magadan|RU6
magalang|PH6
magangue|CO5
magdalena contreras|MX4
magdeburg|DE4
magelang|ID5
maghar|IL8
maghull|GB7
magnitogorsk|RU4
magog|CA8
magong|TW6
magugpo poblacion|PH4
magway|MM6
maha sarakham|TH6
mahabad|IR5
mahajanga|MG5
mahalingpur|IN7
maharagama|LK6
maharaganj|IN7
mahasamund|IN6
mahbubabad|IN7
mahbubnagar|IN5
mahdia|TN7
mahemdavad|IN7
mahendranagar|NP6
mahe|IN7
mahikeng|ZA8
mahilyow|BY4
mahmudabad|IN7
mahoba|IN6
maicao|CO5
maidenhead|GB6
maidstone|GB5
maiduguri|NG2
maihar|IN7
mailsi|PK6
mainpuri|IN6
maintirano|MG8
mainz|DE5
maiquetia|VE6
mairinque|BR7
mairipora|BR6
maisi|CU7
maisons alfort|FR6
maitland|AU6
maizuru|JP6
majadahonda|ES6
majalengka|ID6
majalgaon|IN7
majie|CN5
majuro|MH7*
makamba|BI8
makassar|ID2
makati city|PH3
makati|PH3
makeni|SL6
makhachkala|RU4
makiyivka|UA4
makokou|GA8
makrana|IN6
makumbako|TZ6
makurdi|NG4
malabo|GQ5*
malacca|MY5
maladzyechna|BY5
malaga|ES3,CO8
malahide|IE8
malakal|SS5
malakwal city|PK7
malakwal|PK7
malambo|CO5
malang|ID3
malanje|AO6
malappuram|IN6
malard|IR6
malatya|TR4
malaut|IN6
malavalli|IN7
malaybalay|PH6
malayer|IR5
mala|PE8
malden|US6
maldonado|UY6
maldon|GB7
malegaon|IN4
maler kotla|IN5
male|MV5*
maliana|TL7
malindi|KE5
malingao|PH2
malir cantonment|PK4
malkajgiri|IN5
malkapur|IN6
mallawi|EG5
malmesbury|ZA7
malmo|SE4
malolos|PH5
maltby|GB8
maltepe|TR4
malumfashi|NG6
malungun|PH6
malur|IN7
malyn|UA7
mamoudzou|YT6*
mamou|GN7
mamu kanjan|PK7
mamuju|ID8
manacapuru|BR6
manado|ID4
managua|NI3*
manakara|MG7
manali|IN7
manama|BH5*
mananwala|PK7
manaoag|PH6
manapparai|IN7
manassas|US7
manati|PR8
manaus|BR2
manavgat|TR6
manbij|SY6
mancheral|IN6
manchester|GB4,US5
mandaguari|BR7
mandalay|MM2
mandalgovi|MN8
mandaluyong city|PH4
mandaluyong|PH4
mandamarri|IN6
mandapeta|IN7
mandaue city|PH4
mandaue|PH4
mandera|KE7
mandeville|JM7
mandi bahauddin|PK5
mandideep|IN7
mandimba|MZ5
mandla|IN7
mandsaur|IN5
mandurah|AU6
mandvi|IN7
mandya|IN5
manfalut|EG6
manfredonia|IT6
mangalagiri|IN6
mangaldan|PH6
mangalore|IN4
manga|BF8
mangere|NZ6
mangilao village|GU8
manglaur|IN7
mangla|PK8
mangotsfield|GB7
mangrol|IN6
manhattan beach|US7
manhattan|US2
manhuacu|BR6
manicaragua|CU7
manila|PH2*
manisa|TR4
manitowoc|US7
manizales|CO4
manjeri|IN6
mankachar|IN7
mankato|US7
manmad|IN6
mannarakkat|IN6
mannargudi|IN6
mannheim|DE4
manokwari|ID6
manouba|TN7
manpo|KP5
manresa|ES6
mansa|IN6,ZM7
mansehra|PK6
mansfield woodhouse|GB8
mansfield|GB5,US6
mansilingan|PH4
mansoura|DZ6
mantampay|PH4
manta|EC5
manteca|US6
manuguru|IN7
manukau city|NZ4
manvi|IN7
manwat|IN7
manzanares|CO8
manzanillo|MX5,CU5
manzhouli|CN6
manzini|SZ5
man|CI5
mao|DO7,TD8
maple grove|US6
maple ridge|CA6
maplewood|US7
mapuca|IN7
maputo|MZ2*
mar del plata|AR3
maraba|BR5
maracaibo|VE1
maracanau|BR5
maracay|VE2
maradi|NE5
maralal|KE7
marana|US7
marand|IR5
maravatio de ocampo|MX7
marawi city|PH5
marawi|PH5
marbella|ES5
marburg an der lahn|DE6
marcavelica|PE7
march|GB7
marcos juarez|AR7
mardan|PK4
mardin|TR6
marechal candido rondon|BR7
marechal deodoro|BR6
margahayukencana|ID6
margate|GB6,US6,ZA7
margilon|UZ5
marhanets|UA6
maria la baja|CO7
mariana|BR7
mariano roque alonso|PY6
mariano|PH6
mariara|VE5
maribor|SI6
marib|YE8
marica|BR6
maricopa|US7
maridi|SS8
mariehamn|AX8*
mariel|CU7
mariental|NA8
marienthal|DE4
marietta|US6
marigot|MF9*
marijampole|LT7
marilao|PH6
marilia|BR4
maringa|BR4
marinilla|CO7
marino|RU4
marion|US7
mariupol|UA4
marivan|IR6
mariveles|PH6
markala|ML6
markapur|IN6
marka|SO4
market harborough|GB7
markham|CA4
marlborough|US7
marlboro|US7
marlow|GB8
marl|DE6
marondera|ZW6
maroua|CM4
marousi|GR6
marple|GB8
marrakesh|MA3
marrero|US7
marsabit|KE8
marsala|IT6
marsaskala|MT8
marseille|FR3
martapura|ID5
martinez de la torre|MX6
martinez|US7
martin|SK6
marudi|MY6
marugame|JP6
marvdasht|IR5
maryborough|AU8
marysville|US6
maryvale|US4
mary|TM5
masaka|UG6
masan|KR4
masatepe|NI7
masaurhi buzurg|IN6
masaya|NI5
mascara|DZ5
mascouche|CA7
maseru|LS5*
mashhad|IR1
masina|CD4
masjed soleyman|IR5
mason|US7
maspeth|US7
massakory|TD8
massawa|ER7
massa|IT6
massillon|US7
masterton|NZ7
mastung|PK7
masvingo|ZW6
mata utu|WF9*
matadi|CD5
matagalpa|NI5
matamoros|MX6
matam|SN8
matanzas|CU5
matao|BR6
mataram|ID4
matara|LK6
mataro|ES5
matehuala|MX6
matera|IT6
mathura|IN4
matiari|PK8
mati|PH5
matli|PK6
matola|MZ3
matozinhos|BR7
matsubara|JP5
matsudo|JP4
matsue|JP5
matsumoto|JP4
matsuto|JP6
matsuyama|JP4
mattanur|IN7
matthews|US7
maturin|VE4
maua|BR4
maubin|MM6
maudaha|IN7
maulavi bazar|BD6
maun|BW7
mau|IN4
mawana|IN6
mawlamyine|MM4
maxixe|MZ5
may pen|JM7
mayaguez|PR6
mayiladuthurai|IN6
maykop|RU5
maymana|AF6
mazabuka|ZM6
mazar e sharif|AF4
mazatenango|GT7
mazatlan|MX4
mazyr|BY5
mbabane|SZ6*
mbaiki|CF6
mbake|SN6
mbale|UG6
mbalmayo|CM6
mbandaka|CD5
mbanza kongo|AO7
mbanza ngungu|CD6
mbarara|UG6
mbeya|TZ4
mbouda|CM5
mbuji mayi|CD3
mcallen|US5
mckinney|US5
mclean|US7
mcminnville|US7
meads|US4
meaux|FR6
mecca|SA2
mechanicsville|US7
mechelen|BE6
medak|IN7
medan|ID2
medea|DZ5
medellin|CO2
medenine|TN6
medford|US6
media luna|CU8
medianeira|BR7
medias|RO6
medicine hat|CA6
medina estates|GH5
medina|SA2
medinipur|IN5
meerbusch|DE6
meerut|IN2
meftah|DZ6
mehar|PK7
mehekar|IN7
mehrabpur|PK7
mehtar lam|AF8
meiganga|CM6
meihekou|CN6
meiktila|MM5
meizhou|CN5
mejicanos|SV5
mekele|ET4
meknes|MA3
melati|ID6
melbourne|AU1,US6
melchor ocampo|MX7
meleuz|RU6
melgar|CO7
melilla|ES6
melipilla|CL6
melitopol|UA5
melksham|GB8
melo|UY6
melton mowbray|GB7
melur|IN7
memari|IN7
memphis|US3
mendaha|ID6
mendefera|ER8
menden|DE6
mendi|PG7
mendoza|AR3
menemen|TR6
mengcheng chengguanzhen|CN6
mengyin|CN6
menifee|US6
menlo park|US7
menomonee falls|US7
menongue|AO7
mentor|US7
mentougou|CN5
mercedes|AR6,UY7,CR7
merced|US6
merefa|UA7
merelani|TZ6
merida|MX3,VE4,ES6
meriden|US6
meridian|US6
merignac|FR6
merkezefendi|TR4
merlo|AR4
merrillville|US7
merritt island|US7
mersa matruh|EG6
mersin|TR3
merta|IN7
merthyr tydfil|GB7
mertoyudan|ID6
meru|KE7
merzifon|TR6
mesa|US4
mesquite|US5
messaad|DZ6
messina|IT4
mestre|IT5
metairie terrace|US5
metairie|US5
metapan|SV8
methuen|US7
metlili chaamba|DZ6
metro|ID5
mettupalayam|IN6
mettur|IN6
metz|FR5
mevasseret ziyyon|IL7
mexborough|GB8
mexicali|MX3
mexico city|MX0*
mexico|MX0*
meybod|IR6
meycauayan|PH5
mezhdurechensk|RU5
miami beach|US6
miami gardens|US5
miami lakes|US7
miami|US4
mian channun|PK6
miandoab|IR5
mianke mor|PK6
mianwali|PK6
mianyang|CN4
miass|RU5
michigan city|US7
michurinsk|RU6
middelburg|ZA5,NL7
middlesbrough|GB5
middleton|GB7
middletown|US7
midland|US5,CA7
midrand|ZA5
midstream|ZA7
midvale|US7
midwest city|US6
midyat|TR6
mielec|PL6
miercurea ciuc|RO7
migdal haemeq|IL7
migori|KE7
miguel aleman (la doce)|MX7
miguel hidalgo|MX4
mihara|JP6
mijas|ES6
mikhaylovka|RU6
mikhaylovsk|RU6
miki|JP6
mikkeli|FI7
milagro|EC5
milan|IT2
mila|DZ6
mildura|AU7
milford|US6
millcreek|US6
milpitas|US6
milton keynes|GB4
milton|CA5,US7
milwaukee|US3
minab|IR6
minacu|BR7
minamirinkan|JP4
minas de marcona|PE8
minas de matahambre|CU7
minas|UY7,CU7
minatitlan|MX5
minato|JP4
minbu|MM6
minchianabad|PK7
mindelo|CV6
minden|DE6
mineiros|BR7
mineralnye vody|RU6
mingelchaur|AZ6
minggang|CN6
mingguang|CN6
minglanilla|PH6
mingora|PK4
mingshui|CN5
mingyue|CN6
minna|NG4
minneapolis|US4
minnetonka mills|US6
minnetonka|US6
minokamo|JP6
minot|US7
mino|JP5
minsk|BY2*
minusinsk|RU6
minyat an nasr|EG6
minzhu|CN5
mirabel|CA7
miragoane|HT6
miramar|US5,MX5
miramichi|CA8
mirfield|GB8
mirialguda|IN5
miri|MY4
mirpur khas|PK4
mirpur mathelo|PK7
miryang|KR6
mirzapur|IN4
mishan|CN6
mishawaka|US7
mishima|JP5
miskolc|HU5
misratah|LY4
mission bend|US7
mission viejo|US6
mission|US6,CA7
mississauga|CA3
missoula|US6
missouri city|US6
mitcham|GB7
mitha tiwana|PK7
mithi|PK7
mito|JP4
mitrovice|XK5
miura|JP6
mixco|GT4
miyakonojo|JP5
miyako|JP6
miyang|CN6
miyazaki|JP4
mizhou|CN5
mizque|BO7
mizusawa|JP6
moanda|CD6
moa|CU6
mobara|JP6
mobaye|CF8
mobile|US5
moca|DO6
moche|PE7
mochudi|BW7
mocoa|CO7
mococa|BR6
modakeke|NG5
modasa|IN6
modena|IT5
modesto|US4
modiin ilit|IL6
modiin makkabbim reut|IL6
modimolle|ZA7
moers|DE5
mogadishu|SO1*
moga|IN5
mogi das cruzes|BR4
mogi guacu|BR5
mogi mirim|BR6
mogok|MM6
mohales hoek|LS7
mohali|IN5
mohammedia|MA5
mohyliv podilskyi|UA7
mojokerto|ID5
mokameh|IN6
mokokchung|IN7
mokolo|CM4
mokopane|ZA5
mokotow|PL4
mokpo|KR4
molde|NO8
molepolole|BW6
molfetta|IT6
molina de segura|ES6
molina|CL7
moline|US7
mollendo|PE7
mollet del valles|ES6
molndal|SE6
molodohvardiysk|UA7
mombasa|KE3
momostenango|GT7
mompos|CO7
mon repos|TT6
monaco|MC7*
monastir|TN6
monchengladbach|DE4
monclova|MX4
moncton|CA5
mondlo|ZA7
mong cai|VN6
mongagua|BR7
monghyr|IN4
mongo|TD7
mongu|ZM6
monkayo|PH6
monroe|US7
monrovia|LR3*,US7
monsanto|PT6
monsefu|PE7
mons|BE6
mont royal|CA8
mont saint hilaire|CA8
montagu|ZA8
montalvo|EC8
montana|BG7
montauban|FR6
montclair|US7
monte alto|BR7
monte carmelo|BR7
monte caseros|AR7
monte llano|DO8
monte mor|BR7
monte plata|DO8
montebello|US6
montecarlo|AR7
montecristi|EC8
montego bay|JM6
montelibano|CO6
montenegro|BR6,CO7
montepuez|MZ6
monterey park|US6
monteria|CO4
monteros|AR7
montero|BO6
monterrey|MX2
montes claros|BR4
montevideo|UY2*
montgomery village|US7
montgomery|US4
montpellier|FR4
montreal|CA2
montreuil|FR6
monywa|MM5
monza|IT5
mooka|JP6
mooresville|US7
moore|US6
moorhead|US7
moorpark|US7
moose jaw|CA7
mopti|ML5
moquegua|PE6
morada nova|BR7
moradabad|IN3
morales|CO7,GT8
morar|IN7
moratuwa|LK5
mora|CM6
morbi|IN5
morden|GB7
morecambe|GB6
morelia|MX3
morena|IN5
moreno valley|US4
moreno|BR7
moreton|GB8
morgan hill|US7
morgantown|US7
moriguchi|JP5
morioka|JP4
moriyama|JP6
moriya|JP6
morley|GB6
mormugao|IN5
morogoro|TZ4
moroleon|MX7
morondava|MG7
moroni|KM7*
moron|AR4,CU6,VE7
moro|PK6
morrinhos|BR7
morris heights|US7
morsi|IN7
morteros|AR8
moscow|RU0*
moshi|TZ5
mosquera|CO7
mossel bay|ZA6
mossoro|BR4
mostaganem|DZ5
mostar|BA5
mosta|MT8
mostoles|ES4
most|CZ6
mosul|IQ2
motherwell|GB7
mothihari|IN5
motril|ES6
mott haven|US6
mouila|GA7
moundou|TD5
mount gambier|AU7
mount hagen|PG7
mount isa|AU7
mount juliet|US7
mount laurel|US7
mount lebanon|US7
mount pearl|CA7
mount pleasant|US6
mount prospect|US6
mount vernon|US6
mountain view|US6
mountsorrel|GB8
mouscron|BE6
moussoro|TD8
moutsamoudou|KM7
moyobamba|PE7
mpanda|TZ6
mpophomeni|ZA7
mpumalanga|ZA5
msaken|TN6
msila|DZ5
mthatha|ZA6
mtwara|TZ6
muang phon hong|LA8
muang phonsavan|LA7
muang xay|LA7
muan|KR6
muar|MY5
mubarakpur|IN6
mubi|NG4
mucumpiz|VE4
mudanjiang|CN3
mudbidri|IN7
muddebihal|IN7
mudhol|IN7
mudon|MM6
mudu|CN6
mueang nonthaburi|TH4
mufulira|ZM5
mughal sarai|IN6
mugla|TR7
muhammadabad|IN7
mujiayingzi|CN6
mukacheve|UA6
mukalla|YE4
mukdahan|TH7
mukono|UG6
muko|JP6
muktsar|IN6
mulbagal|IN7
mulchen|CL7
mulheim|DE5
mulhouse|FR5
multan|PK2
mumbai|IN0
muncar|ID6
muncie|US6
mundelein|US7
mungyeong|KR6
munich|DE2
muniz|AR7
munnar|IN6
munster|DE4
munuf|EG6
muradnagar|IN6
muramvya|BI8
muranga|KE8
muratpasa|TR4
murcia|ES4
murfreesboro|US5
muriae|BR6
muricay|PH5
muridke|PK5
murmansk|RU4
murom|RU5
muroran|JP6
murray|US7
murree|PK7
murrieta|US5
murshidabad|IN7
murska sobota|SI8
murtajapur|IN7
murun kuren|MN7
murwara|IN5
murzuq|LY7
musaffah|AE4
musanze|RW6
musashino|JP5
muscat|OM3*
mushabani|IN7
musiri|IN7
muskegon|US7
muskogee|US7
musoma|TZ5
musselburgh|GB7
mustafabad|PK7
mustafakemalpasa|TR5
mus|TR6
mutare|ZW5
muyinga|BI6
muzaffarabad|PK3
muzaffargarh|PK5
muzaffarnagar|IN4
muzaffarpur|IN4
mwanza|TZ4
mweka|CD6
mwene ditu|CD5
my tho|VN5
myaydo|MM6
myeik|MM5
myingyan|MM5
myitkyina|MM6
mykolayiv|UA3
mymensingh|BD4
myrhorod|UA7
myrnohrad|UA7
myrtle beach|US7
myslowice|PL6
mysore|IN3
mytilene|GR7
mytishchi|RU5
mzuzu|MW5
naas|IE7
nabagram|IN7
nabari|JP6
nabatiye et tahta|LB5
naberezhnyye chelny|RU3
nabeul|TN6
nabha|IN6
nablus|PS5
nacala|MZ4
nacaome|HN8
nacimiento|CL7
nacogdoches|US7
nadapuram|IN7
nadiad|IN4
nador|MA5
nadvirna|UA7
naeso|KR6
nagahama|JP6
nagano|JP4
nagaoka|JP5
nagareyama|JP5
nagarote|NI7
nagarpur|BD4
nagasaki|JP4
nagaur|IN6
naga|PH5
nagda|IN5
nagercoil|IN4
nagina|IN6
nagoya|JP1
nago|JP6
nagpur|IN1
nagua|DO7
nagykanizsa|HU6
nahariyya|IL6
nahavand|IR6
naha|JP4
nahuala|GT7
naic|PH6
naihati|IN4
nailsea|GB7
naini tal|IN7
nairobi|KE1*
najafabad|IR4
najafgarh|IN2
najaf|IQ4
najibabad|IN6
najran|SA4
nakatsugawa|JP6
nakatsu|JP6
nakhchivan|AZ6
nakhodka|RU5
nakhon nayok|TH7
nakhon pathom|TH5
nakhon phanom|TH7
nakhon ratchasima|TH4
nakhon sawan|TH6
nakhon si thammarat|TH5
nakodar|IN7
naksalbari|IN6
nakuru|KE4
nalchik|RU4
nalgonda|IN5
nalut|LY7
nam dinh|VN5
namakkal|IN6
namangan|UZ4
namibe|AO6
nampa|US6
nampo|KP4
nampula|MZ4
namur|BE5
namyangju|KR6
nanaimo|CA6
nanchang|CN1
nanchong|CN0
nancy|FR5
nandaime|NI7
nanded|IN3
nandigama|IN7
nandikotkur|IN7
nanding|CN6
nandura buzurg|IN7
nandurbar|IN5
nandu|CN6
nandyal|IN5
nanfeng|CN6
nangal|IN7
nangen|KR6
nangi|IN4
nangloi jat|IN5
nangong|CN6
nanjangud|IN6
nanjing|CN0
nankana sahib|PK6
nanlong|CN6
nanma|CN6
nanning|CN3
nanpara|IN7
nanpiao|CN5
nanping|CN5
nantai|CN6
nanterre|FR6
nantes|FR4
nanto shi|JP6
nantong|CN3
nantou|TW5
nantwich|GB8
nanuque|BR7
nanyang|CN4
nanzhang chengguanzhen|CN6
nanzhou|CN6
nan|TH7
napa|US6
naperville|US5
napier|NZ6
naples|IT3
naqadeh|IR6
nara shi|JP4
narail|BD6
narang mandi|PK7
narangba|AU8
naranjal|EC7
naranjito|EC7
narasapur|IN6
narasaraopet|IN6
narathiwat|TH7
narayanganj|BD4
narayanpet|IN7
narbonne|FR6
narela|IN3
nargund|IN7
narita|JP5
narnaul|IN6
naro fominsk|RU6
narok|KE7
narowal|PK6
narsimhapur|IN7
narsingdi|BD4
narsipatnam|IN7
narutocho mitsuishi|JP6
narva|EE6
narwana|IN6
naryan mar|RU8
naryn|KG6
nashik|IN2
nashua|US6
nashville|US3
nasirabad|IN6,PK7
nasiriyah|IQ4
nassau|BS4*
nasugbu|PH6
natal|BR3
nathdwara|IN7
natick|US7
national city|US6
natitingou|BJ6
natore|BD4
naucalpan de juarez|MX3
naudero|PK7
naugachhia|IN7
naugatuck|US7
naukot|PK7
naushahra virkan|PK7
naushahro firoz|PK8
nautanwa|IN7
navadwip|IN5
navan|IE7
navapolatsk|BY5
navarre|US7
navegantes|BR7
navi mumbai|IN1
navirai|BR7
navoiy|UZ5
navojoa|MX5
navotas|PH4
navsari|IN5
nawabganj|BD5,IN6
nawabshah|PK4
nawada|IN6
nawalgarh|IN6
nawanshahr|IN7
naxxar|MT8
nay pyi taw|MM3*
nayudupet|IN7
nazarabad|IR4
nazareth|IL6
nazarovo|RU6
nazca|PE7
nazilli|TR5
nazran|RU5
nazret|ET4
ndalatando|AO4
ndele|CF8
ndjamena|TD3*
ndola|ZM4
nea ionia|GR6
nea smyrni|GR6
neath|GB7
nebaj|GT7
necochea|AR6
nedumangad|IN6
neem ka thana|IN7
neftcala|AZ8
neftekamsk|RU5
nefteyugansk|RU5
negapatam|IN6
negombo|LK5
negotino|MK8
nehe|CN5
neiba|DO8
neijiang|CN3
neiva|CO4
nellikkuppam|IN7
nellore|IN4
nelson|NZ6,GB7
nelspruit|ZA5
nema|MR6
nemby|PY6
nenjiang|CN6
nepalgunj|NP6
nepanagar|IN7
nepean|CA5
neryungri|RU6
nesher|IL7
ness ziona|IL7
neston|GB8
netanya|IL5
netishyn|UA7
netivot|IL7
netrakona|BD6
neu ulm|DE6
neubrandenburg|DE6
neubruck|DE6
neuchatel|CH7
neue neustadt|DE4
neuilly sur seine|FR6
neumunster|DE6
neuquen|AR4
neuss|DE5
neustadt|DE6
neuwied|DE6
nevinnomyssk|RU5
nevsehir|TR6
new albany|US7
new amsterdam|GY7
new badah|PK7
new bedford|US6
new berlin|US7
new bern|US7
new braunfels|US6
new britain|US6
new brunswick|US6
new cairo|EG4
new city|US7
new delhi|IN4*
new glasgow|CA8
new haven|US5
new iberia|US7
new kingston|JM3
new mills|GB8
new milton|GB7
new mirpur|PK5
new orleans|US4
new plymouth|NZ7
new rochelle|US6
new south memphis|US3
new westminster|CA6
new york city|US0
newark on trent|GB7
newark|US4
newburn|GB7
newbury|GB7
newcastle under lyme|GB6
newcastle upon tyne|GB5
newcastle|ZA4,AU4
newington|US7
newmarket|CA6,GB7
newnan|US7
newport beach|US6
newport news|US5
newport pagnell|GB8
newport|GB4
newquay|GB7
newry|GB7
newton abbot|GB7
newton aycliffe|GB7
newton le willows|GB7
newton mearns|GB7
newton|US6
newtownabbey|GB6
newtownards|GB7
neyagawa|JP4
neyshabur|IR4
neyyattinkara|IN6
nganjuk|ID6
ngaoundere|CM4
ngerulmud|PW9*
ngozi|BI7
nguru|NG5
nha trang|VN4
nia valencia|PH6
niagara falls|CA6,US7
niamey|NE3*
nianzishan|CN6
nice|FR4
nicolas r casillas|MX7
nicolas romero|MX4
nicosia|CY4*
nicoya|CR8
nidadavole|IN7
nieuw nickerie|SR8
nieuwegein|NL6
nigde|TR6
nigel|ZA5
nihtaur|IN7
niigata|JP3
niihama|JP5
niitsu honcho|JP6
nijmegen|NL5
nikaia|GR6
nikki|BJ6
nikopol|UA5
niksic|ME6
nilanga|IN7
nilopolis|BR5
nimbahera|IN6
nimes|FR5
ningbo|CN1
ningde|CN6
ninghai|CN6
ningyang|CN6
ninh binh|VN7
niort|FR6
nipani|IN6
niquero|CU8
nirgua|VE7
nirmal|IN6
nishi tokyo shi|JP5
nishinomiya hama|JP4
nishio|JP5
nisporeni|MD8
nis|RS4
niteroi|BR4
nitra|SK6
niwai|IN7
nizamabad|IN4
nizhnekamsk|RU4
nizhnevartovsk|RU4
nizhniy novgorod|RU2
nizhny tagil|RU4
nizhyn|UA6
nizip|TR6
nizwa|OM6
njeru|UG6
njombe|TZ7
nkongsamba|CM5
nkoteng|CM6
nkowakowa|ZA7
nkpor|NG5
nkwerre|NG6
nnewi|NG5
nobeoka|JP5
noblesville|US6
noda|JP5
nof hagalil|IL7
nogales|MX4
nogata|JP6
noginsk|RU5
nohar|IN7
noida|IN4
noisy le grand|FR6
nokha|IN6
nola|CF7
nong bua lamphu|TH7
nong khai|TH6
norderstedt|DE6
nordhorn|DE6
norfolk county|CA6
norfolk|US4
norilsk|RU5
normal|US6
norman|US5
norristown|US7
norrkoping|SE6
north atlanta|US7
north battleford|CA8
north bay|CA6
north bergen|US6
north bethesda|US7
north charleston|US5
north chicopee|US6
north cowichan|CA7
north fort myers|US7
north highlands|US7
north la crosse|US6
north lakhimpur|IN6
north las vegas|US4
north lauderdale|US7
north little rock|US6
north miami beach|US7
north miami|US6
north olmsted|US7
north peoria|US5
north port|US6
north providence|US7
north richland hills|US6
north ridgeville|US7
north royalton|US7
north shields|GB7
north shore|NZ4
north stamford|US5
north tonawanda|US7
north vancouver|CA7
north york|CA3
northallerton|GB8
northampton|GB4
northbrook|US7
northglenn|US7
northolt|GB7
northwich|GB7
norton|ZW6
norwalk|US5
norwich|GB4,US7
norzagaray|PH6
noshiro|JP6
nosivka|UA8
nossa senhora do socorro|BR5
nottingham|GB3
nouadhibou|MR6
nouakchott|MR3*
noumea|NC6*
nova friburgo|BR5
nova gorica|SI8
nova iguacu|BR2
nova kakhovka|UA6
nova lima|BR6
nova odessa|BR7
novara|IT6
novato|US6
novaya balakhna|RU6
novi pazar|RS6
novi sad|RS4
novi|US6
novo hamburgo|BR4
novo horizonte|BR7
novo mesto|SI7
novo peredelkino|RU5
novo selo|MK8
novoaltaysk|RU6
novocheboksarsk|RU5
novocherkassk|RU5
novohrad volynskyi|UA6
novokhovrino|RU6
novokuybyshevsk|RU5
novokuznetsk|RU3
novomoskovsk|RU5,UA6
novorossiysk|RU4
novoshakhtinsk|RU6
novosibirsk|RU2
novotroitsk|RU5
novoukrayinka|UA8
novouralsk|RU6
novovolynsk|UA6
novoyavorivsk|UA7
novyy buh|UA8
novyy urengoy|RU6
nowrangapur|IN2
nowshera cantonment|PK6
nowy sacz|PL6
noyabrsk|RU5
nsukka|NG5
nueva gerona|CU7
nueva guinea|NI6
nueva imperial|CL8
nueva italia de ruiz|MX7
nueva loja|EC7
nueva rosita|MX7
nueve de julio|AR7
nuevitas|CU6
nuevo casas grandes|MX6
nuevo imperial|PE7
nuevo laredo|MX4
nuevo san carlos|GT8
nukualofa|TO7*
nukus|UZ4
numan|NG6
numazu|JP4
nuneaton|GB6
nur sultan|KZ4*
nurabad|IR6
nurnberg|DE4
nurpur|IN7
nusaybin|TR6
nushki|PK7
nuuk|GL8*
nuzvid|IN6
nyagan|RU6
nyala|SD3
nyamira|KE8
nyaunglebin|MM6
nyeri|KE6
nyiregyhaza|HU5
nykoping|SE7
nzerekore|GN5
oadby|GB7
oak bay|CA8
oak creek|US7
oak hill|US7
oak lawn|US6
oak park|US6
oakland park|US7
oakland|US4
oakley|US7
oakton|US7
oakville|CA5,US7
oami|JP6
oaxaca|MX4
obando|PH6
obera|AR6
oberhausen|DE4
obihiro|JP5
obninsk|RU5
obock|DJ8
obonoma|NG6
obo|CF8
obra|IN6
obuase|GH5
obukhiv|UA7
obu|JP6
ocala|US6
ocana|CO6
oceanside|US5
ochakiv|UA8
ochota|PL6
ocoee|US7
ocosingo|MX7
ocotal|NI7
ocotlan|MX6
ocozocoautla de espinosa|MX7
ocumare del tuy|VE5
odate|JP6
odawara|JP4
odemis|TR6
odense|DK5
odenton|US7
odessa|UA2,US5
ode|NG6
odienne|CI7
odintsovo|RU5
odivelas|PT6
ofallon|US6
ofaqim|IL7
offa|NG5
offenbach|DE5
offenburg|DE6
ogaki|JP5
ogaminana|NG6
ogden|US6
ogre|LV7
ohafia ifigh|NG6
ohrid|MK6
oildale|US7
oita|JP4
oi|JP6
ojo de agua|MX4
okanagan|CA4
okap|HT5
okara|PK4
okayama|JP3
okaya|JP6
okazaki|JP4
okcheon|KR6
oke mesi|NG6
okegawa|JP6
okene|NG4
okhtyrka|UA7
okigwe|NG5
okinawa|JP5
oklahoma city|US3
okrika|NG5
oktyabrskiy|RU5
ol kalou|KE7
olaine|LV8
olanchito|HN7
olathe|US5
olavarria|AR6
oldenburg|DE5
oldham|GB5
oleksandriya|UA5
olgii|MN7
olimpia|BR7
olinda|BR4
olive branch|US7
oliveira|BR7
olmaliq|UZ5
olney|US7
olomouc|CZ5
olongapo|PH4
olsztyn|PL5
oltinkol|UZ6
olupona|NG6
olympia|US6
omagh|GB7
omaha|US4
omdurman|SD2
ome|JP5
omihachiman|JP6
omsk|RU2
omura|JP6
omuta|JP5
ondjiva|AO8
ondo|NG4
ongjin|KP6
ongole|IN5
onitsha|NG3
onojo|JP6
onomichi|JP6
ono|JP6
ontario|US5
oosterhout|NL6
ooty|IN6
opava|CZ6
opole|PL5
or yehuda|IL7
oradea|RO4
orai|IN5
oral|KZ4
orange walk|BZ8
orangevale|US7
orangeville|CA7
orange|US5,AU7
oranjestad|AW7*
oran|DZ3
ordos|CN2
ordu|TR5
orebro|SE5
oregon city|US7
orekhovo zuyevo|RU5
orel|RU4
orem|US6
orenburg|RU3
orhangazi|TR6
orhei|MD7
orihuela|ES6
orikhiv|UA8
orillia|CA7
orita eruwa|NG6
oriximina|BR7
orizaba|MX5
orkney|ZA5,GB7
orland park|US6
orlandia|BR7
orlando|US4
orleans|FR5
ormoc|PH5
ormond beach|US7
ormskirk|GB7
oro valley|US7
oroqen zizhiqi|CN6
orpington|GB8
orsha|BY5
orsk|RU4
orumiyeh|IR3
oruro|BO4
osaka|JP1
osan|KR5
osasco|BR3
oshakati|NA7
oshawa|CA4
oshkosh|US6
oshnaviyeh|IR6
osh|KG4
osijek|HR6
oslo|NO3*
osmanabad|IN6
osmaniye|TR4
osnabruck|DE5
osogbo|NG5
osorio|BR7
osorno|CL5
ossett|GB7
oss|NL6
ostend|BE6
ostersund|SE7
ostrava|CZ4
ostroleka|PL6
ostrow wielkopolski|PL6
ostrowiec swietokrzyski|PL6
ostuncalco|GT7
oswego|US7
oswestry|GB8
otaru|JP5
otavalo|EC7
otawara|JP6
ota|JP5
otjiwarongo|NA7
otradnyy|RU6
otsu|JP4
ottappalam|IN6
ottawa|CA3*
ouagadougou|BF2*
ouahigouya|BF6
ouargla|DZ5
ouarzazat|MA6
oudtshoorn|ZA6
oued rhiou|DZ6
oued zem|MA6
ouesso|CG7
ouezzane|MA6
ouidah|BJ6
oujda angad|MA4
oulad teima|MA6
oulu|FI5
oum el bouaghi|DZ5
oume|CI6
ourense|ES5
ourilandia do norte|BR7
ourinhos|BR6
ouro preto|BR6
ovalle|CL6
overland park|US5
oviedo|ES4,US7
ovruch|UA8
owando|CG7
owasso|US7
owen sound|CA7
owensboro|US6
owerri|NG4
owings mills|US7
owo|NG4
oxford|GB5
oxnard|US4
oxon hill glassmanor|US7
oyama|JP5
oyan|NG6
oyem|GA7
oyo|NG3
ozamiz city|PH6
ozamiz|PH6
ozar|IN7
ozersk|RU6
ozone park|US6
ozubulu|NG6
ozurgeti|GE7
paarl|ZA5
pabbi|PK7
pabianice|PL6
pabna|BD5
pacajus|BR7
pacasmayo|PE7
pacatuba|BR6
pachora|IN7
pacho|CO8
pachuca de soto|MX4
pacifica|US7
pad idan|PK7
padalarang|ID5
padangsidempuan|ID5
padang|ID3
paderborn|DE5
padova|IT4
padrauna|IN7
padra|IN7
padua|CO8
pagadian|PH5
pagar alam|ID6
pago pago|AS8*
paharpur|PK8
pahrump|US7
paicandu|BR7
paignton|GB7
paijan|PE7
pailin|KH8
paine|CL7
paisley|GB6
paita|PE6
paithan|IN7
pak kret|TH5
pakokku|MM5
pakpattan|PK5
pakse|LA6
pakur|IN7
pakxan|LA7
palaio faliro|GR6
palakollu|IN6
palangkaraya|ID5
palang|BD6
palani|IN6
palanpur|IN5
palasa|IN6
palatine|US6
pala|TD7
palembang|ID2
palencia|ES6,GT8
palenque|MX7
palermo|IT3
palghar|IN6
palghat|IN5
palhoca|BR5
palia kalan|IN7
palikir national government center|FM9*
palimanan|ID6
palin|GT7
palitana|IN6
pali|IN4
palladam|IN7
pallavaram|IN5
palm bay|US5
palm beach gardens|US6
palm coast|US6
palm desert|US6
palm harbor|US6
palm springs|US7
palma soriano|CU5
palmaner|IN7
palmar de varela|CO7
palmares|BR7
palmas|BR5
palma|ES4
palmdale|US5
palmeira das missoes|BR7
palmerston north|NZ6
palmerston|AU7
palmira|CO4,CU7
palo alto|US6
palo negro|VE5
paloncha|IN6
palopo|ID5
palpala|AR7
paltan|BD5
palu|ID4
palwal|IN5
palwancha|IN6
pamanukan|ID5
pamekasan|ID6
pampierstad|ZA7
pamplona|ES5,CO6
pamulang|ID5
panabo|PH6
panaji|IN6
panalanoy|PH5
panama city|US7
panama|PA4*
panambi|BR7
pancevo|RS6
panchkula|IN4
pandak|ID6
pandeglang|ID6
pandharpur|IN6
pandhurna|IN7
pando|UY7
panevezys|LT5
pangkalpinang|ID5
panguipulli|CL8
panihati|IN4
panipat|IN4
panna|IN7
pano aqil|PK6
panruti|IN6
panshan|CN3
panshi|CN6
pantin|FR6
panuco|MX7
panvel|IN5
panzos|GT7
paoy paet|KH6
papakura|NZ7
papantla de olarte|MX6
papeete|PF7*
paphos|CY7
pappinissheri|IN7
par naogaon|BD5
para de minas|BR6
paracambi|BR7
paracatu|BR6
paradip garh|IN6
paradise|US4
paradsasvar|HU6
paragominas|BR6
paraguacu paulista|BR7
paraguari|PY8
paraiba do sul|BR7
paraiso|CR7
parakou|BJ5
paramagudi|IN6
paramaribo|SR4*
paramonga|PE7
paramount|US6
paranagua|BR5
paranaiba|BR7
paranavai|BR6
parana|AR4
paraparaumu|NZ7
parasia|IN7
parauapebas|BR5
paravur tekkumbhagam|IN7
parbhani|IN4
pardubice|CZ6
parepare|ID5
pare|ID6
pariaman|ID6
parintins|BR6
paris|FR1*
park ridge|US7
parkchester|US6
parkersburg|US7
parker|US7
parkland|US7
parkville|US7
parlakimidi|IN7
parla|ES5
parli vaijnath|IN6
parma|IT5,US6
parnaiba|BR5
parnamirim|BR5
parnu|EE7
parobe|BR7
parola|IN7
parral|MX5,CL7
parramatta|AU7
parras de la fuente|MX7
parsabad|IR5
parsippany|US6
partur|IN7
parung|ID5
parvatipuram|IN6
parys|ZA6
pasadena|US5
pasaje|EC7
pasan|IN7
pasarkemis|ID5
pasay|PH4
pasco|US6
paseh|ID5
pasig city|PH3
pasig|PH3
pasni|PK7
paso de carrasco|UY8
paso de los libres|AR7
pasragad branch|IR3
pasrur|PK6
passaic|US6
passau|DE6
passo fundo|BR5
passos|BR6
pasto|CO4
pasuruan|ID5
patamundai|IN7
patancheru|IN7
patan|NP5,IN5
patarra|CR7
paterna|ES6
paterson|US5
pathanamthitta|IN7
pathankot|IN5
pathardih|IN7
pathein|MM4
pathri|IN7
pathum thani|TH7
patiala|IN4
patia|CO7
patiya|BD6
pati|ID5
patna|IN2
patnos|TR6
pato branco|BR6
patos de minas|BR5
patos|BR6,AL6
patra|GR5
patrocinio|BR6
pattani|TH7
pattaya|TH6
patti|IN7
pattoki|PK6
pattukkottai|IN6
patuto|PH6
patzcuaro|MX6
patzicia|GT8
patzun|GT8
paulinia|BR6
paulista|BR4
paulo afonso|BR6
pau|FR6
pavia|IT6
pavlodar|KZ4
pavlohrad|UA5
pavlovo|RU6
pavlovskiy posad|RU6
pavugada|IN7
pawtucket|US6
payakumbuh|ID5
payande|CO7
paysandu|UY6
payyannur|IN6
pazardzhik|BG6
peabody|US6
peacehaven|GB8
peachtree city|US7
peachtree corners|US7
pearl city|US7
pearland|US5
pecangaan|ID6
pecs|HU5
pec|XK7
pedana|IN7
peddapalli|IN7
peddapuram|IN7
pedernales|DO8
pederneiras|BR7
pedregal|PA6
pedreira|BR7
pedro betancourt|CU7
pedro carbo|EC7
pedro juan caballero|PY6
pedro leopoldo|BR7
pehowa|IN7
pekalongan|ID4
pekanbaru|ID3
pekin|US7
pelileo|EC8
pelotas|BR4
pemagatshel|BT8
pemalang|ID5
pematangsiantar|ID4
pemba|MZ5
pembroke pines|US5
pembroke|CA8
penaflor|CL6
penal|TT8
penapolis|BR6
penarth|GB7
penco|CL7
penedo|BR7
pengcheng|CN6
penicuik|GB8
penjamo|MX7
pennsauken|US7
penonome|PA8
penrith|GB8
pensacola|US6
penticton|CA7
penzance|GB8
penza|RU3
pen|IN7
peoria|US5
perai|MY6
perambalur|IN7
peranampattu|IN7
perbaungan|ID5
percut|ID4
pereiaslav khmelnytskyi|UA7
pereira|CO4
perevalsk|UA7
perez|AR7
pergamino|AR6
perico|CU7
peristeri|GR5
periyakulam|IN7
perm|RU3
pernik|BG6
perote|MX7
perpignan|FR5
perris|US6
perth amboy|US6
perth|AU2,GB7
perugia|IT5
peruibe|BR6
pervomayskyy|UA7
pervomaysk|UA6
pervouralsk|RU5
pesaro|IT6
pescara|IT5
peshawar|PK2
peshkopi|AL8
pesqueira|BR7
pessac|FR6
petah tiqwa|IL4
petaling jaya|MY3
petaluma|US6
petapa|GT5
petare|VE4
petawawa|CA8
peterborough|GB5,CA6
peterhead|GB8
peterhof|RU6
peterlee|GB7
petersburg|US7
petionville|HT4
petlad|IN6
petrodvorets|RU6
petrolina|BR5
petropavlovsk kamchatsky|RU5
petropavl|KZ4
petropolis|BR4
petroupolis|GR6
petrozavodsk|RU4
pflugerville|US6
pforzheim|DE5
phagwara|IN5
phalaborwa|ZA5
phalia|PK7
phalodi|IN7
phaltan|IN6
phan rang thap cham|VN6
phan thiet|VN5
pharr|US6
phatthalung|TH7
phayao|TH7
phenix city|US7
phetchabun|TH6
phetchaburi|TH7
phichit|TH7
philadelphia|US2
philipsburg|SX9*
phitsanulok|TH5
phnom penh|KH2*
phoenix|US2
phongsali|LA8
phra nakhon si ayutthaya|TH6
phra phutthabat|TH6
phra pradaeng|TH5
phrae|TH7
phu ly|VN7
phuket|TH6
phulbani|IN7
phuthaditjhaba|ZA6
piacenza|IT6
pianura|IT6
piatra neamt|RO5
piatykhatky|UA7
pickering|CA6
pico rivera|US6
picos|BR6
picsi|PE7
pidhorodne|UA8
piedecuesta|CO6
piedras negras|MX5
piekary slaskie|PL6
piendamo|CO7
pierre|US8
piet retief|ZA6
pietermaritzburg|ZA3
pihani|IN7
pikesville|US7
pikine|SN3
pilar|AR4,BR7,PY7
pila|PL6
pilibangan|IN7
pilibhit|IN5
pilkhua|IN6
pilsen|CZ5
pimentel|PE8
pimpri|IN2
pinar del rio|CU5
pinas|EC8
pind dadan khan|PK7
pindamonhangaba|BR5
pindi bhattian|PK7
pindi gheb|PK7
pindiga|NG5
pine bluff|US7
pine hills|US6
pinellas park|US6
pingdingshan|CN3
pingdu|CN6
pingliang|CN5
pingnan|CN6
pingshan|CN5
pingxiang|CN4
pingyin|CN6
pingyi|CN6
pingzhuang|CN6
pinhais|BR5
pinheiro|BR7
pinjaur|IN7
pinner|GB8
pinsk|BY5
piotrkow trybunalski|PL6
pipar|IN7
pir jo goth|PK7
pir mahal|PK7
piracicaba|BR4
piraeus|GR5
pirane|AR8
piranshahr|IR6
pirapora|BR6
piraquara|BR7
pirassununga|BR6
piripiri|BR7
pirojpur|BD6
pisa|IT6
piscataway|US6
pisco|PE6
pishin|PK7
pishva|IR6
pistoia|IT6
pita kotte|LK5
pitalito|CO6
pitesti|RO5
pithampur|IN6
pithapuram|IN6
pithoragarh|IN7
pitsea|GB7
pitt meadows|CA8
pittsburgh|US4
pittsburg|US6
pittsfield|US7
piura|PE4
pivijay|CO7
pizhou|CN6
placentia|US6
placetas|CU6
plainfield|US6
planaltina|BR5
planeta rica|CO7
plano|US4
plant city|US7
plantation|US6
plaridel|PH6
plato|CO7
plauen|DE6
playa del carmen|MX5
playas|EC7
pleasant grove|US7
pleasant hill|US7
pleasanton|US6
pleiku|VN5
plettenberg bay|ZA8
pleven|BG5
pljevlja|ME8
plock|PL5
ploiesti|RO4
plottier|AR7
plovdiv|BG4
plumbon|ID5
plymouth|GB4,US6,MS9*
plymstock|GB7
poa|BR5
pocatello|US6
pocito|AR7
pocoes|BR7
pocos de caldas|BR5
podgorica|ME5*
podilsk|UA7
podolsk|RU5
pogradec|AL6
pohang|KR3
poinciana|US6
point fortin|TT8
point pedro|LK6
pointe claire|CA7
pointe noire|CG3
poitiers|FR6
pokhara|NP4
pokrovsk|UA6
polangui|PH6
polatli|TR6
polatsk|BY6
polavaram|IN7
polevskoy|RU6
polewali|ID6
pollachi|IN6
polohy|UA7
polokwane|ZA5
polomolok|PH6
polonne|UA7
poltava|UA4
pomona|US5
pompano beach|US5
ponce|PR5
ponferrada|ES6
ponnani|IN5
ponnuru|IN6
ponnur|IN6
ponorogo|ID6
ponta delgada|PT7
ponta grossa|BR4
ponta pora|BR6
pontal|BR7
ponte nova|BR7
ponte vedra beach|US7
pontefract|GB7
pontevedra|ES6,AR7
pontiac|US6
pontian kechil|MY6
pontianak|ID4
ponticelli|IT6
pontypool|GB7
pontypridd|GB7
poole|GB5
poonamalle|IN7
popasna|UA7
popayan|CO4
popondetta|PG7
poprad|SK6
poptun|GT8
porangatu|BR7
porbandar|IN5
porirua|NZ6
pori|FI6
porlamar|VE6
porsa|IN7
port alberni|CA7
port alfred|ZA8
port antonio|JM8
port arthur|US6
port au prince|HT2*
port aux francais|TF9*
port blair|IN5
port charlotte|US6
port colborne|CA8
port coquitlam|CA6
port de paix|HT4
port dickson|MY6
port elizabeth|ZA3
port gentil|GA5
port glasgow|GB8
port harcourt|NG2
port loko|SL7
port louis|MU5*
port macquarie|AU7
port moody|CA7
port moresby|PG4*
port of spain|TT7*
port orange|US6
port said|EG3
port saint lucie|US5
port shepstone|ZA6
port sudan|SD4
port vila|VU7*
portadown|GB7
portage|US7
portalegre|PT8
porterville|US6
porthcawl|GB8
portici|IT6
porticos de san antonio|MX7
portishead|GB7
portland|US3
portmore|JM5
porto alegre|BR2
porto feliz|BR7
porto ferreira|BR7
porto novo|BJ4*
porto seguro|BR5
porto velho|BR4
portoviejo|EC5
porto|PT4
portslade|GB7
portsmouth heights|US6
portsmouth|GB5,US6
porur|IN7
posadas|AR4
post falls|US7
postmasburg|ZA7
posto fiscal rolim de moura|BR7
potchefstroom|ZA5
potenza|IT6
potiskum|NG6
potomac|US7
potosi|BO5
potrerillos|HN8
potsdam|DE5
potters bar|GB7
poughkeepsie|US7
poulton le fylde|GB8
pouso alegre|BR5
poway|US6
poyang|CN6
poza rica de hidalgo|MX5
pozega|HR7
poznan|PL3
pozuelo de alarcon|ES6
prabumulih|ID5
prachin buri|TH7
prachuap khiri khan|TH7
pradera|CO7
praga polnoc|PL6
praga poludnie|PL5
prague|CZ2*
praia grande|BR4
praia|CV5*
pratapgarh|IN7
prato|IT5
prattville|US7
prescott valley|US7
prescott|US7
prescot|GB7
presidencia roque saenz pena|AR6
presidente dutra|BR7
presidente epitacio|BR7
presidente franco|PY6
presidente prudente|BR4
presidente venceslau|BR7
presov|SK6
prestatyn|GB8
preston|GB4
prestwich|GB7
pretoria|ZA2*
prey veng|KH7
prievidza|SK6
prilep|MK6
primero de enero|CU8
prince albert|CA7
prince edward|CA7
prince george|CA6
princes town|TT8
pristina|XK3*
prizren|XK5
probishtip|MK8
probolinggo|ID5
proddatur|IN5
progreso|MX7,UY8
prokhladnyy|RU6
prokopyevsk|RU4
providence|US5
provo|US5
pruszkow|PL6
pryluky|UA6
przemysl|PL6
pskov|RU4
ptuj|SI8
pubal|KR6
pucallpa|PE4
pucheng|CN6
pucon|CL7
pudsey|GB7
puducherry|IN4
pudukkottai|IN5
puebla|MX2
pueblo|US5
puente alto|CL3
puente de vallecas|ES4
puerto asis|CO7
puerto ayacucho|VE6
puerto aysen|CL8
puerto barrios|GT6
puerto berrio|CO7
puerto boyaca|CO7
puerto cabello|VE5
puerto cabezas|NI7
puerto carreno|CO8
puerto colombia|CO7
puerto cortez|HN7
puerto el triunfo|SV8
puerto eldorado|AR6
puerto esperanza|AR8
puerto francisco de orellana|EC7
puerto iguazu|AR7
puerto la cruz|VE4
puerto lopez|CO8
puerto madryn|AR6
puerto maldonado|PE7
puerto montt|CL5
puerto natales|CL7
puerto padre|CU6
puerto penasco|MX6
puerto plata|DO5
puerto princesa|PH4
puerto rico|AR8
puerto san jose|GT8
puerto santander|CO8
puerto tejada|CO6
puerto vallarta|MX4
puerto varas|CL7
puertollano|ES6
pujali|IN7
pujili|EC8
pukekohe east|NZ7
pul e alam|AF8
pul e khumri|AF6
pulandian|CN5
pula|HR6
pulgaon|IN7
pulheim|DE6
pulilan|PH6
pulivendla|IN7
puliyangudi|IN6
puli|TW6
pullman|US7
pulong santa cruz|PH5
pumiao|CN6
punakha|BT7
punalur|IN7
punasa|IN4
punata|BO8
pune|IN1
punganuru|IN7
puning|CN5
puno|PE5
punta alta|AR6
punta arenas|CL5
punta cana|DO5
punta cardon|VE6
puntarenas|CR7
punto fijo|VE5
puqi|CN5
puranpur|IN7
purbalingga|ID6
purisima de bustos|MX7
puri|IN5
purley|GB6
purmerend|NL6
purna|IN7
purnia|IN5
purral|CR7
pursat|KH6
puruandiro|MX7
puruliya|IN5
purwakarta|ID4
purwodadi|ID5
purwokerto|ID4
pusad|IN6
pushkino|RU5,AZ8
pushkin|RU6
putatan|MY6
puthia|BD5
putian|CN4
putra heights|MY6
putrajaya|MY6
puttur|IN6
putyvl|UA7
puyallup|US7
puyang chengguanzhen|CN3
puyang|CN1
puyo|EC7
pyapon|MM6
pyatigorsk|RU5
pyay|MM5
pyin oo lwin|MM5
pyinmana|MM6
pyongsong|KP5
pyongyang|KP1*
pyriatyn|UA8
qabatiyah|PS8
qachas nek|LS7
qadirpur ran|PK7
qalansuwa|IL8
qalat bishah|SA6
qalat|AF8
qalqilyah|PS7
qalyub|EG5
qamdo|CN6
qapqal|CN5
qaracuxur|AZ6
qarchak|IR4
qarshi|UZ4
qax|AZ8
qazax|AZ8
qazvin|IR4
qianjiang|CN5
qianzhou|CN5
qina|EG4
qingdao|CN1
qinggang|CN6
qingnian|CN5
qingquan|CN6
qingshuping|CN6
qingyang|CN6
qingyuan|CN5
qingzhou|CN5
qinhuangdao|CN3
qinnan|CN6
qinzhou|CN5
qionghai|CN4
qionghu|CN6
qiongshan|CN6
qiqihar|CN3
qiryat ata|IL7
qiryat bialik|IL7
qiryat mozqin|IL7
qiryat shemona|IL7
qiryat yam|IL7
qom|IR3
qoqon|UZ5
qormi|MT8
qorveh|IR6
qoryooley|SO6
quang ngai|VN7
quanzhou|CN5
quartu santelena|IT6
quatre bornes|MU6
quba|AZ7
quchan|IR5
quebec|CA3
queen creek|US7
queens village|US6
queensdale|ZA7
queenstown|ZA5
queens|US1
queimados|BR5
quelimane|MZ5
quellon|CL7
queluz|PT5
querecotillo|PE7
quesada|CR7
quetta|PK3
quetzaltenango|GT5
quevedo|EC5
quezaltepeque|SV7
quezon city|PH1
quezon|PH1
qufu|CN6
qui nhon|VN4
quibdo|CO6
quibor|VE7
quillacollo|BO6
quillota|CL6
quilmes|AR4
quilpue|CL5
quimbaya|CO7
quimper|FR6
quincy|US6
quinte west|CA7
quirinopolis|BR7
quisqueya|DO8
quitilipi|AR7
quito|EC2*
quixada|BR7
quixeramobim|BR7
qujing|CN5
qulsary|KZ6
qurayyat|SA5
qurghonteppa|TJ6
qusar|AZ8
quthbullapur|IN4
quthing|LS7
qutqashen|AZ8
quzhou|CN6
raanana|IL6
rabak|SD5
rabat|MA2*
rabkavi|IN6
rach gia|VN4
raciborz|PL6
racine|US6
radcliffe|GB7
radhanpur|IN7
radnor|US7
radomyshl|UA8
radom|PL4
radovis|MK7
raebareli|IN5
rafaela|AR6
rafah|PS5
rafsanjan|IR5
raghogarh|IN6
ragusa|IT6
rahat|IL8
rahim yar khan|PK3
rahuri|IN7
raichur|IN4
raiganj|IN5
raigarh|IN5
raipur|IN3,BD6
raisen|IN7
raiwind|PK7
raj nandgaon|IN5
raja jang|PK7
rajahmundry|IN4
rajakhera|IN7
rajanpur|PK6
rajapalaiyam|IN5
rajgarh|IN7
rajgir|IN7
rajin|KP6
rajkot|IN2
rajpipla|IN7
rajpura|IN6
rajsamand|IN6
rajshahi|BD3
rajula|IN7
rakvere|EE8
raleigh|US4
ramachandrapuram|IN7
ramadi|IQ4
ramagundam|IN4
ramallah|PS7
ramanathapuram|IN6
ramapuram|IN7
ramat gan|IL5
ramat hasharon|IL7
ramenskoye|RU6
rameswaram|IN7
ramganj mandi|IN7
ramganj|BD6
ramgarh|IN6
ramgundam|IN4
ramla|IL6
ramnagar|IN6
ramnicu valcea|RO5
ramos arizpe|MX6
ramotswa|BW7
rampur hat|IN6
rampura|IN7
rampur|IN4
ramsbottom|GB8
ramsgate|GB7
ranaghat|IN6
rancagua|CL4
ranchi|IN3
rancho cordova|US6
rancho cucamonga|US5
rancho palos verdes|US7
rancho santa margarita|US7
ranchuelo|CU7
randallstown|US7
randburg|ZA4
randers|DK6
randfontein|ZA5
randolph|US7
rangkasbitung|ID5
rangpur|BD4
ranibennur|IN6
raniganj|IN5
ranipur|PK7
ranong|TH7
rantauprapat|ID5
rapid city|US6
ras al khaimah city|AE4
ras al khaimah|AE4
ras bayrut|LB2
ras el oued|DZ6
rasht|IR3
rasipuram|IN7
rasra|IN7
ratangarh|IN6
ratchaburi|TH6
rath|IN6
ratingen|DE6
ratlam|IN4
ratnagiri|IN6
ratnapura|LK7
ratodero|PK7
raurkela|IN3
ravenna|IT6
rawala kot|PK6
rawalpindi|PK2
rawang|MY5
rawatbhata|IN7
rawatsar|IN7
rawmarsh|GB8
rawson|AR7
rawtenstall|GB7
raxaul|IN7
rayachoti|IN6
rayadrug|IN6
rayleigh|GB7
rayong|TH5
rayside balfour|CA8
razampeta|IN7
razgrad|BG7
reading|GB4,US6
rechytsa|BY6
recife|BR2
recklinghausen|DE5
reconquista|AR6
red deer|CA6
redan|US7
redcar|GB7
redding|US6
redditch|GB6
redencao|BR6
redford|US7
redhill|GB6
redlands|US6
redmond|US6
redondo beach|US6
redruth|GB7
redwood city|US6
reef al fujairah city|AE6
reef al fujairah|AE6
regensburg|DE5
reggio calabria|IT5
reggio nellemilia|IT5
reghaia|DZ6
regina|CA5
registro|BR7
regla|CU7
rego park|US7
reguiba|DZ6
rehovot|IL5
reigate|GB6
reims|FR5
reitz|ZA8
relizane|DZ5
remchi|DZ6
remedios|CU7
remscheid|DE5
remuna|IN7
renala khurd|PK7
renfrew|GB7
rengasdengklok|ID4
rengo|CL7
reni|UA8
rennes|FR4
reno|US4
renqiu|CN6
renton|US5
renukut|IN6
repalle|IN7
repelon|CO8
repentigny|CA6
resende|BR5
resen|MK8
resistencia|AR4
resita|RO6
ressano garcia|MZ5
reston|US6
retalhuleu|GT7
retford|GB7
retreat|ZA7
reus|ES5
reutlingen|DE5
reutov|RU6
revda|RU6
revelganj|IN7
revere|US6
rewari|IN5
rewa|IN4
reyhanli|TR6
reykjavik|IS5*
reynoldsburg|US7
reynosa|MX3
rezekne|LV7
rheine|DE6
rhondda|GB6
rhosllanerchrugog|GB7
rhyl|GB7
rialto|US5
ribeirao das neves|BR4
ribeirao pires|BR5
ribeirao preto|BR3
riberalta|BO6
ribnita|MD6
richards bay|ZA4
richardson|US5
richfield|US7
richland|US6
richmond hill|CA5,US6
richmond west|US7
richmond|US4,CA5,ZA7,NZ8
ridder|KZ6
riga|LV3*
rijeka|HR5
rikaze|CN6
rimini|IT5
rimouski|CA7
rio blanco|MX7,NI8
rio bonito|BR7
rio branco|BR4
rio bueno|CL8
rio cauto|CU7
rio ceballos|AR8
rio claro|BR5,TT7
rio cuarto|AR5
rio das ostras|BR5
rio de janeiro|BR0
rio de mouro|PT6
rio do sul|BR6
rio gallegos|AR6
rio grande da serra|BR7
rio grande|BR5,AR6,MX7,DO7,PR8
rio guayabal de yateras|CU7
rio largo|BR6
rio negrinho|BR7
rio rancho|US6
rio segundo|AR8
rio tercero|AR6
rio verde|BR4
riobamba|EC5
riohacha|CO6
rioja|PE7
rionegro|CO6
riosucio|CO8
rioverde|MX6
ripley|GB7
ripon|GB8
risalpur cantonment|PK7
riscani|MD8
risca|GB7
rishikesh|IN6
rishon leziyyon|IL4
rishra|IN5
risod|IN7
rivas vaciamadrid|ES6
rivas|NI7
rivera|UY6
riversdale|ZA8
riverside|US4
riverton|US7
riverview|US6
riviera beach|US7
riviere du loup|CA8
riviere du rempart|MU8
rivne|UA4
riyadh|SA1*
rize|TR6
rizhao|CN4
road town|VG9*
roanoke|US6
robat karim|IR6
robertsganj|IN7
robertsonpet|IN5
robertson|ZA7
robertsport|LR8
rocha|UY7
rochdale|GB6
rochester hills|US6
rochester|US4,GB7
rochford|GB8
rock hill|US6
rock island|US7
rockford|US5
rockhampton|AU6
rockingham|AU5
rocklin|US6
rockville|US6
rockwall|US7
rocky mount|US6
rodas|CU8
rodos|GR6
rodriguez|PH5
roeselare|BE6
rogers|US6
roha|IN6
rohini|IN3
rohnert park|US7
rohri|PK6
rohtak|IN4
roi et|TH7
rolandia|BR6
roldanillo|CO7
roman|RO6
romeoville|US7
rome|IT1*,US7
romford|GB6
romny|UA7
romsey|GB8
rondebosch|ZA8
rondonopolis|BR5
roodepoort|ZA4
roorkee|IN5
roosendaal|NL6
ropar|IN6
roquetas de mar|ES6
rosa zarate|EC7
rosario do sul|BR7
rosario|AR2
rosarito|MX6
rose belle|MU8
roseau|DM8*
rosemead|US6
rosenberg|US7
rosenheim|DE6
rosetta|EG6
roseville|US5
rosh haayin|IL7
roslavl|RU6
rossendale|GB6
rossosh|RU6
rosso|MR7
rostock|DE5
rostov na donu|RU2
roswell|US6
rotherham|GB5
rotorua|NZ6
rotterdam|NL3
rottingdean|GB7
roubaix|FR6
rouen|FR5
rouissat|DZ6
round rock|US5
rouyn noranda|CA7
rovaniemi|FI7
rovenky|UA6
rowland heights|US7
rowlett|US6
roxas city|PH5
roxas|PH5
royal leamington spa|GB6
royal oak|US6
royal palm beach|US7
royal tunbridge wells|GB6
royston|GB8
royton|GB7
roy|US7
rozdilna|UA8
rubidoux|US7
rubio|VE6
rubizhne|UA6
rubi|ES6
rubtsovsk|RU5
ruda slaska|PL5
rudarpur|IN7
rudnyy|KZ5
rueil malmaison|FR6
rufino|AR8
rugby|GB6
rugeley|GB7
ruislip|GB7
rukban|JO6
rumbek|SS7
runcorn|GB6
rundu|NA6
runing|CN6
ruse|BG5
rushden|GB7
russas|BR7
russeifa|JO4
russelsheim|DE6
rustaq|OM6
rustavi|GE6
rustenburg|ZA5
rutana|BI7
rutherglen|GB7
ruyigi|BI7
rwamagana|RW7
ryazan|RU3
rybinsk|RU4
rybnik|PL5
ryde|GB7
ryton|GB8
ryugasaki|JP6
rzeszow|PL5
rzhev|RU6
s hertogenbosch|NL5
sa dec|VN4
sa kaeo|TH7
saarbrucken|DE5
saatli|AZ6
sabac|RS6
sabadell|ES4
sabae|JP6
sabah as salim|KW5
sabalgarh|IN7
sabana grande de boya|DO8
sabanagrande|CO7
sabanalarga|CO6
sabaneta|DO8
sabanitas|PA8
sabha|LY5
sabinas|MX6
sabirabad|AZ7
sabratah|LY5
sabya|SA6
sabzevar|IR4
sacaba|BO5
sacramento|US4
sadabad|IN7
sadah|YE6
sadaseopet|IN7
saddiqabad|PK5
safed|IL7
saffron walden|GB8
safidon|IN7
safi|MA4
sagaing|MM6
sagar|IN6
sagauli|IN7
sagay|PH6
saga|JP5
saginaw|US7
sagua de tanamo|CU8
sagua la grande|CU6
saguenay|CA5
sagunto|ES6
sahagun|CO6
saham|OM6
saharanpur|IN4
saharsa|IN5
sahaswan|IN6
sahibganj|IN6
sahiwal|PK4
sahuayo de morelos|MX6
sai kung|HK8
saida|DZ5
saidpur|BD5
saijo|JP6
saint andrews|GB8
saint anns bay|JM8
saint augustin de desmaures|CA8
saint basile le grand|CA8
saint brieuc|FR6
saint bruno de montarville|CA7
saint charles|US6
saint clair shores|US6
saint cloud|US6
saint constant|CA7
saint croix|VI6
saint denis|RE5*,FR6
saint etienne|FR5
saint eustache|CA7
saint georges|CA7,GD9*
saint george|US6
saint helier|JE7*
saint hyacinthe|CA6
saint jean sur richelieu|CA6
saint jerome|CA6
saint johns|AG7*
saint john|CA6,MT8
saint joseph|US6
saint lazare|CA8
saint louis park|US7
saint louis|SN5
saint malo|FR6
saint marc|HT6
saint maur des fosses|FR6
saint nazaire|FR6
saint neots|GB7
saint paul|US4,RE6
saint peter port|GG8*
saint petersburg|RU0
saint peters|GB5,US6
saint pierre|RE6,PM9*
saint quentin en yvelines|FR5
saint quentin|FR6
saint thomas mount|IN7
sainte catherine|CA8
sainte julie|CA7
sainte therese|CA7
sainthia|IN7
sainyabuli|LA8
saipan|MP7*
sair|PS8
saitama|JP2
sakado|JP6
sakaidecho|JP6
sakai|JP3
sakakah|SA5
sakata|JP5
sakete|BJ7
sakhnin|IL7
saki|NG5,UA7
sakon nakhon|TH6
sakrand|PK7
sakurai|JP6
sakura|JP5
saku|JP6
salaberry de valleyfield|CA7
saladas|AR8
salalah|OM5
salamanca|MX5,ES5
salama|GT7
salamina|CO8
salaqi|CN6
salaspils|LV8
salatiga|ID5
salavat|RU5
salaya|IN7
salcedo|DO7
saldanha|ZA6
saldus|LV8
sale al jadida|MA4
salekhard|RU7
salem|IN3,US5
salerno|IT5
sale|MA3,GB6
salford|GB6
salgotarjan|HU7
salgueiro|BR7
salihli|TR6
salihorsk|BY5
salina cruz|MX6
salinas|US5,EC7
salina|US7
salinopolis|BR7
salisbury|GB7,US7
salmas|IR6
salsk|RU6
salt lake city|US5
saltash|GB8
salta|AR3
saltillo|MX3
salto de pirapora|BR7
salto|UY6,BR6
salur|IN6
salvador|BR1
salvaleon de higuey|DO5
salvatierra|MX7
salyan|AZ7
salzburg|AT5
salzgitter|DE5
samalkha|IN7
samalkot|IN6
samalut|EG6
samana|DO8
samannud|EG6
samara|RU2
samarinda|ID4
samarkand|UZ4
samarra|IQ5
samastipur|IN6
sambalpur|IN5
sambava|MG7
sambhal|IN5
sambir|UA7
samborondon|EC7
sambrial|PK6
sammamish|US6
sampang|ID6
sampit|ID6
sampues|CO7
samraong|KH8
samsun|TR4
samut prakan|TH4
samut sakhon|TH6
samut songkhram|TH7
san andres cholula|MX7
san andres itzapa|GT8
san andres tuxtla|MX6
san andres|CO6
san angelo|US5
san antonio de los altos|VE6
san antonio de los banos|CU7
san antonio del tachira|VE7
san antonio oeste|AR8
san antonio|US2,CL6,PY6
san bartolome de tirajana|ES6
san benito abad|CO8
san benito|GT7
san bernardino tlaxcalancingo|MX6
san bernardino|US4
san bernardo|CL4
san borja|BO7
san bruno|US7
san buenaventura|MX7
san carlos de bariloche|AR6
san carlos del zulia|VE6
san carlos|VE6,CL7,UY7,CO7,NI8
san clemente|US6,PE8
san cristobal de las casas|MX5
san cristobal verapaz|GT8
san cristobal|VE4,DO5,CU6
san diego|US2,CR8
san dimas|US7
san felipe|VE6,CL6,CR7
san fernando de apure|VE6
san fernando de monte cristi|DO8
san fernando del valle de catamarca|AR5
san fernando|PH4,ES6,TT6
san francisco de macoris|DO5
san francisco del rincon|MX6
san francisco el alto|GT6
san francisco|US3,AR6,CR6,SV8
san gabriel|US7,EC8
san german|CU7,PR8
san gil|CO7
san ignacio de velasco|BO7
san ildefonso|PH6
san isidro|PE6,AR7,CR7,MX7
san jacinto|US7,CO7
san javier|CL7,AR8
san jeronimo cuatro vientos|MX7
san joaquin|VE7
san jorge|AR8
san jose de guanipa|VE6
san jose de jachal|AR7
san jose de las lajas|CU6
san jose de mayo|UY7
san jose de ocoa|DO7
san jose del cabo|MX6
san jose del guaviare|CO7
san jose del monte|PH4
san jose guadalupe otzacatipan|MX7
san jose pinula|GT7
san jose village|MP8
san jose|US2,CR4*,PH5
san juan bautista|PY8
san juan capistrano|US7
san juan de dios|CR8
san juan de la maguana|DO6
san juan de los lagos|MX7
san juan de los morros|VE6
san juan del cesar|CO7
san juan del rio|MX5
san juan nepomuceno|CO7
san juan sacatepequez|GT5
san juan|AR4,PR4*,PH5,US7,CR7
san justo|AR7
san leandro|US6
san lorenzo de esmeraldas|EC7
san lorenzo|PY4,AR7,HN7
san lucas sacatepequez|GT8
san luis de la paz|MX7
san luis de since|CO7
san luis del palmar|AR8
san luis obispo|US7
san luis potosi|MX3
san luis rio colorado|MX5
san luis|AR5,CU6,US7
san marcos|US6,SV6,CO7,GT7,NI7
san marino|SM9*
san martin azcatepec|MX7
san martin de los andes|AR7
san martin texmelucan de labastida|MX6
san martin|AR6,SV7,CO8
san mateo atenco|MX6
san mateo|PH5,US5,VE6
san miguel de allende|MX6
san miguel de tucuman|AR3
san miguel del padron|CU5
san miguel topilejo|MX7
san miguelito|PA4
san miguel|SV5,AR5,PH6,CR7
san nicolas de los arroyos|AR5
san nicolas de los garza|MX4
san onofre|CO7
san pablo autopan|MX7
san pablo de las salinas|MX5
san pablo jocopilas|GT7
san pablo|PH4,US7,CR7
san pawl il baħar|MT8
san pedro ayampuc|GT7
san pedro de jujuy|AR6
san pedro de lloc|PE8
san pedro de macoris|DO4
san pedro garza garcia|MX5
san pedro sacatepequez|GT7
san pedro sula|HN4
san pedro|PH4,CI5,MX7,AR7,CR7
san rafael abajo|CR7
san rafael arriba|CR8
san rafael del sur|NI7
san rafael oriente|SV8
san rafael|AR5,US6,CR7
san ramon de la nueva oran|AR6
san ramon|US6
san salvador de jujuy|AR4
san salvador tizatlalli|MX6
san salvador|SV3*
san sebastian de los reyes|ES6
san sebastian de mariquita|CO7
san sebastian|PR8
san severo|IT6
san tan valley|US6
san vicent del raspeig|ES6
san vicente de canete|PE7
san vicente de moravia|CR7
san vicente de tagua tagua|CL7
san vicente|SV7,AR7,CR7,CL7
sanaa|YE2*
sanandaj|IR4
sanand|IN7
sanarate|GT8
sanawad|IN7
sana|PE7
sancaktepe|TR4
sanchazi|CN6
sancti spiritus|CU5
sandacho|JP5
sandakan|MY4
sandbach|GB8
sandila|IN6
sandnes|NO6
sandown|GB7
sandwip|BD6
sandy springs|US5
sandyford|IE7
sandy|US6
sanford|US6
sangamner|IN6
sangareddi|IN6
sangaria|IN7
sanghar|PK6
sangju|KR6
sangla hill|PK6
sangli|IN3
sangmelima|CM6
sangola|IN7
sangre grande|TT8
sangrur|IN6
sanjo|JP6
sankeshwar|IN7
sankt augustin|DE6
sankt gallen|CH6
sankt polten|AT7
sanliurfa|TR4
sanlucar de barrameda|ES6
sanming|CN4
sanniquellie|LR8
sano|JP6
sanshui|CN5
sant boi de llobregat|ES6
sant cugat del valles|ES6
sant marti|ES4
santa ana chiautempan|MX7
santa ana|US4,SV5,PE7
santa barbara doeste|BR5
santa barbara|US6,HN8
santa catarina pinula|GT6
santa catarina|MX4
santa clara|CU4,US5
santa clarita|US5
santa coloma de gramenet|ES5
santa cruz de barahona|DO6
santa cruz de el seibo|DO7
santa cruz de la sierra|BO2
santa cruz de tenerife|ES4
santa cruz del norte|CU8
santa cruz del quiche|GT7
santa cruz del sur|CU7
santa cruz do capibaribe|BR6
santa cruz do rio pardo|BR7
santa cruz do sul|BR5
santa cruz xoxocotlan|MX6
santa cruz|PH5,US6,CL7
santa elena de uairen|VE7
santa elena|EC7,AR8
santa fe|AR4,US6
santa helena de goias|BR7
santa ines|BR6
santa isabel|BR7
santa lucia cotzumalguapa|GT6
santa lucia|ES6,AR7,UY8,CO8
santa luzia|BR4
santa maria chimalhuacan|MX3
santa maria de jesus|GT8
santa maria|BR4,US5
santa marta|CO4
santa monica|US6
santa paula|US7
santa rita|BR5,VE7
santa rosa de cabal|CO6
santa rosa de copan|HN7
santa rosa|PH4,US5,AR5,BR6,EC7
santa tecla|SV5
santa teresa del tuy|VE4
santa teresa|MX7
santana de parnaiba|BR6
santana do livramento|BR6
santana|BR6
santander de quilichao|CO7
santander|ES5
santangpu|CN6
santarem|BR5,PT7
santee|US6
santiago atitlan|GT7
santiago de cao|PE7
santiago de compostela|ES6
santiago de cuba|CU3
santiago de las vegas|CU7
santiago de los caballeros|DO2
santiago de maria|SV8
santiago de queretaro|MX3
santiago de surco|PE4
santiago de tolu|CO7
santiago de veraguas|PA7
santiago del estero|AR4
santiago del torno|BO8
santiago sacatepequez|GT7
santiago teyahualco|MX6
santiago|CL1*,PH5,BR7,MX7
santo amaro|BR7
santo andre|BR3
santo angelo|BR6
santo antonio da platina|BR7
santo antonio de jesus|BR6
santo antonio de padua|BR7
santo domingo de los colorados|EC4
santo domingo este|DO3
santo domingo oeste|DO3
santo domingo tehuantepec|MX7
santo domingo|DO1*,CU7
santo tomas|PH6,CO7
santo tome|AR6
santol|PH4
santos dumont|BR7
santos|BR4
santuario|CO8
santutxu|ES6
sanya|CN5
sao bento do sul|BR6
sao bernardo do campo|BR3
sao borja|BR6
sao caetano do sul|BR5
sao carlos|BR4
sao cristovao|BR6
sao francisco do sul|BR7
sao francisco|BR7
sao gabriel|BR6
sao gotardo|BR7
sao joao da boa vista|BR6
sao joao de meriti|BR4
sao joao del rei|BR6
sao joaquim da barra|BR7
sao jose do rio pardo|BR7
sao jose do rio preto|BR4
sao jose dos campos|BR3
sao jose dos pinhais|BR5
sao jose|BR4
sao leopoldo|BR4
sao lourenco da mata|BR6
sao lourenco|BR7
sao luis|BR3
sao luiz gonzaga|BR7
sao manuel|BR7
sao mateus|BR6
sao miguel dos campos|BR7
sao paulo|BR0
sao pedro da aldeia|BR6
sao roque|BR6
sao sebastiao do paraiso|BR6
sao sebastiao do passe|BR7
sao sebastiao|BR6
sao tome|ST6*
sao vicente|BR4
sapele|NG5
sapiranga|BR6
sapporo|JP2
sapucaia|BR5
saqqez|IR5
saquarema|BR6
sar e pul|AF6
saraburi|TH6
sarai alamgir|PK7
sarai naurang|PK8
sarai sidhu|PK8
sarajevo|BA3*
sarandi|BR6
sarangpur|IN7
saransk|RU4
sarapul|RU6
sarasota|US6
saratoga|US7
saratov|RU3
sarcelles|FR6
sardarshahr|IN6
sardhana|IN7
sargodha|PK3
sarh|TD5
sarishabari|BD6
sariwon|KP4
sari|IR4
sarkand|KZ6
sarkhej|IN7
sarnia|CA6
sarny|UA7
sarov|RU6
sarpang|BT8
sarpol e zahab|IR6
sarpsborg|NO6
sartrouville|FR6
sasebo|JP4
saskatoon|CA5
sasolburg|ZA6
sassari|IT6
satana|IN7
satara|IN5
sathupalli|IN7
sathyamangalam|IN7
satipo|PE8
satkania|BD6
satkhira|BD5
satna|IN4
satsumasendai|JP6
sattahip|TH6
sattenapalle|IN6
satte|JP6
sattur|IN7
satu mare|RO5
satun|TH7
saugor|IN4
sault ste. marie|CA6
saundatti|IN7
saurimo|AO7
savage|US7
savalou|BJ7
savanna la mar|JM8
savannah|US5
savannakhet|LA6
savanur|IN7
savarkundla|IN6
saveh|IR5
save|BJ6
savona|IT6
sawai madhopur|IN5
sawangan|ID5
sayama|JP5
sayhat|SA6
saynshand|MN8
sayreville junction|US7
sayreville|US7
sayyan|YE6
scarborough|CA3,GB6,TT8
schaffhausen|CH7
schaumburg|US6
schenectady|US6
schertz|US7
schiedam|NL6
schwabisch gmund|DE6
schweinfurt|DE6
schweizer reneke|ZA6
schwerin|DE6
schwerte|DE6
schwyz|CH8
scottburgh|ZA7
scottsdale|US4
scranton|US6
scunthorpe|GB6
seaford|GB7
seaham|GB7
seaside|US7
seattle|US3
sechura|PE7
secunda|ZA7
secunderabad|IN4
security widefield|US7
sederot|IL7
sedhiou|SN8
sedrata|DZ6
seeb|OM4
sefrou|MA6
segamat|MY6
segou|ML6
segovia|ES6,CO7
seguela|CI6
sehore|IN6
sehwan|PK7
seinajoki|FI7
sejong|KR4
sekondi takoradi|GH5
selby|GB7
selebi phikwe|BW6
selibaby|MR8
selu|IN7
selydove|UA7
semarang|ID2
semenyih|MY6
semey|KZ4
semnan|IR5
semporna|MY6
senador canedo|BR6
sendai|JP2
sendhwa|IN6
senekal|ZA7
sengkang|ID6
senhor do bonfim|BR7
sensuntepeque|SV7
seogwipo|KR5
seohara|IN7
seongnam si|KR2
seoni|IN5
seosan|KR6
seoul|KR0*
sepang|MY4
sepatan|ID5
sept iles|CA7
seraing|BE6
seram|IN7
serang|ID5
serekunda|GM4
seremban|MY4
sergiyev posad|RU5
serilingampalle|IN5
seropedica|BR6
serov|RU6
serowe|BW7
serpong|ID6
serpukhov|RU5
serra talhada|BR6
serrana|BR7
serra|BR4
serres|GR6
serrinha|BR7
sertaozinho|BR6
sesto san giovanni|IT6
sesvete|HR6
sete lagoas|BR4
setharja old|PK7
setif|DZ4
seto|JP5
settat|MA5
setubal|PT5
sevastopol|UA4
sevenoaks|GB7
severna park|US7
severnyy|RU4
severn|US7
severodvinsk|RU5
severomorsk|RU6
seversk|RU5
sevilla|ES3,CO7
sewon|ID6
seydisehir|TR6
sfantu gheorghe|RO6
sfax|TN4
sha tin|HK7
shabqadar|PK6
shache|CN6
shadrinsk|RU6
shagamu|NG4
shah alam|MY4
shahabad|IN6
shahada|IN6
shahbazpur|IN7
shahdad kot|PK6
shahdadpur|PK6
shahdol|IN6
shahecheng|CN5
shahjanpur|IN4
shahkot|PK4
shahpur chakar|PK7
shahpura|IN7
shahpur|IN7
shahr e babak|IR6
shahr e kord|IR5
shahr sultan|PK8
shahre jadide andisheh|IR6
shahriar|IR6
shahrisabz|UZ6
shahrud|IR5
shahzadpur|BD5
shajapur|IN6
shakargarh|PK6
shakhtarsk|UA6
shakhty|RU4
shakopee|US7
shamakhi|AZ7
shamkhor|AZ7
shamli|IN6
shamsabad|IN7
shancheng|CN6
shanghai|CN0
shangmei|CN6
shangqiu|CN5
shangrao|CN4
shangri la|CN5
shangyu|CN3
shangzhi|CN6
shanhaiguan|CN5
shanhecun|CN6
shanting|CN6
shantipur|IN5
shantou|CN0
shanwei|CN5
shaoguan|CN3
shaowu|CN5
shaoxing|CN4
shaping|CN5
sharjah|AE2
sharqpur sharif|PK7
shashemene|ET6
shashi|CN4
shawinigan|CA7
shawnee|US6
shchekino|RU6
shchelkovo|RU5
sheboygan|US7
sheepshead bay|US5
sheffield|GB3
shegaon|IN6
sheikhpura|IN7
shekhupura|PK4
sheki|AZ6
shelby|US6
shelton|US7
shendi|SD6
shengli|CN4
shenjiamen|CN6
shenyang|CN0
shenzhen|CN0
sheopur|IN6
shepetivka|UA7
shepparton|AU7
sherbrooke|CA5
sherghati|IN7
sherkot|IN6
sherman|US7
sherpur|BD5
shertallai|IN7
sherwood park|CA6
sherwood|US7
shibata|JP6
shibganj|BD4
shibin al kawm|EG5
shibin al qanatir|EG6
shibirghan|AF6
shiguai|CN6
shihezi|CN3
shijiazhuang|CN1
shikarpur|PK5,IN7
shiki|JP6
shikohabad|IN6
shilin|CN6
shillong|IN5
shilong|CN5
shimada|JP6
shima|CN6
shimla|IN5
shimodate|JP6
shimoga|IN4
shimonoseki|JP4
shimotoda|JP5
shinyanga|TZ5
shiogama|JP6
shiojiri|JP6
shipley|GB7
shiqiao|CN5
shiqi|CN4
shiraoka|JP6
shiraz|IR2
shirbin|EG6
shirdi|IN7
shiroi|JP6
shirpur|IN6
shirvan|IR6
shitanjing|CN6
shivaji nagar|IN2
shivpuri|IN5
shiwan|CN6
shixing|CN6
shiyan|CN1
shizilu|CN6
shizuishan|CN5
shizuoka|JP3
shkoder|AL6
shoham|IL7
shoranur|IN7
shorapur|IN7
shoreham by sea|GB8
shoreline|US6
shorkot|PK6
shostka|UA6
shouguang|CN6
shpola|UA8
shreveport|US5
shrewsbury|GB6,US7
shrirampur|IN4
shtip|MK7
shuangcheng|CN5
shuangyang|CN6
shuangyashan|CN3
shujaabad|PK6
shujalpur|IN7
shulan|CN6
shumen|BG6
shunyi|CN5
shushi|AZ8
shushtar|IR6
shush|IR6
shuya|RU6
shwebo|MM6
shyamnagar|IN4
shymkent|KZ4
si racha|TH5
si sa ket|TH7
sialkot|PK4
siauliai|LT5
siaya|KE8
sibanicu|CU8
sibate|CO7
sibay|RU6
sibenik|HR7
sibiti|CG8
sibiu|RO5
sibi|PK6
sibolga|ID6
sibsagar|IN6
sibut|CF7
sibu|MY5
sicklerville|US7
sicuani|PE7
siddhapur|IN6
siddharthanagar|NP6
siddipet|IN6
sidhi|IN6
sidi aissa|DZ6
sidi bel abbes|DZ5
sidi bouzid|TN7
sidi khaled|DZ6
sidi moussa|DZ6
sidi qacem|MA6
sidi slimane|MA6
sidlaghatta|IN7
sidoarjo|ID5
sidon|LB5
siedlce|PL6
siegen|DE5
siem reap|KH5
siemianowice slaskie|PL6
sierra vista|US7
siguatepeque|HN7
sigulda|LV8
sig|DZ6
sihanoukville|KH5
sihora|IN7
sihor|IN6
siirt|TR5
sijua|IN7
sikandarabad|IN6
sikandra rao|IN7
sikar|IN5
sikasso|ML5
silang|PH5
silao|MX6
silchar|IN5
siliana|TN7
silifke|TR6
siliguri|IN3
silistra|BG7
silivri|TR6
sillanwali|PK7
sillod|IN6
silopi|TR6
silvan|TR6
silvassa|IN7
silver spring|US6
simdega|IN7
simferopol|UA4
simi valley|US5
simoes filho|BR5
simpang empat|MY6
sinah|IQ5
sinan|KR6
sincelejo|CO4
sindelfingen|DE6
sindgi|IN7
sindhnur|IN6
sinfin|GB8
sinfra|CI6
sing buri|TH7
singanallur|IN7
singapore|SG1*
singaraja|ID5
singa|SD4
singerei|MD8
singida|TZ6
singkawang|ID5
singosari|ID6
singrauli|IN5
sinhyeon|KR6
sinjhoro|PK8
sinnar|SD5,IN7
sinop|BR5,TR7
sint niklaas|BE6
sinuiju|KP4
sioux city|US6
sioux falls|US5
siping|CN3
siquirres|CR8
siracusa|IT6
sirajganj|BD5
sira|IN6
sirhind|IN6
sirinhaem|BR7
sirjan|IR4
sirkazhi|IN7
sirnak|TR6
sirohi|IN7
sironj|IN7
sirsa|IN5
sirsilla|IN6
sirsi|IN6
sirte|LY5
siruguppa|IN7
sirur|IN7
sirvan|AZ6
sisak|HR7
sishui|CN6
sisli|TR4
sisophon|KH7
sita road|PK7
sitamarhi|IN6
sitapur|IN5
sitten|CH7
sittingbourne|GB7
sittwe|MM5
situbondo|ID3
siuna|NI8
siuri|IN6
sivaganga|IN7
sivakasi|IN6
sivas|TR4
siverek|TR5
siwan|IN5
siyabuswa|ZA7
skadovsk|UA8
skanes|TN6
skegness|GB7
skelmersdale|GB7
skien|NO6
skikda|DZ5
skofja loka|SI8
skokie|US6
skopje|MK4*
skvyra|UA8
slatina|RO6
slavonski brod|HR6
slavuta|UA7
slavutych|UA7
slavyansk na kubani|RU6
slawi|ID6
sleaford|GB8
sleman|ID6
sliema|MT8
sligo|IE7
sliven|BG6
slobozhanske|UA8
slobozia|RO6
slonim|BY6
slough|GB5
sloviansk|UA5
slupsk|PL6
slutsk|BY6
smederevo|RS6
smila|UA6
smolensk|RU4
smolyan|BG7
smyrna|US6
snezhinsk|RU6
snizhne|UA6
soacha|CO4
sobral|BR5
soc trang|VN5
sochi|RU4
socorro|US7,CO8
sodertalje|SE6
sodhri|PK8
sodo|ET6
sofia|BG2*
sofifi|ID7
sogamoso|CO5
sohag|EG4
sohar|OM5
sohna|IN7
soio|AO6
sojat|IN7
soja|JP6
sokal|UA7
sokaraja|ID6
soka|JP4
sokcho|KR6
soke|TR6
sokhumi|GE6
sokode|TG5
sokoto|NG3
solana|PH6
solan|IN7
solapur|IN3
soledad de graciano sanchez|MX4
soledad|CO4
solihull|GB6
solikamsk|RU5
solingen|DE5
sollentuna|SE5
solna|SE6
solnechnogorsk|RU6
solola|GT7
solothurn|CH8
soma|TR6
somerset east|ZA8
somerville|US6
somotillo|NI8
somoto|NI7
son la|VN8
sonargaon|BD5
song cau|VN6
songea|TZ5
songjianghe|CN6
songjiang|CN5
songkhla|TH6
songling|CN6
songnim|KP5
songyang|CN6
songyuan|CN5
sonipat|IN4
sonsonate|SV6
sonson|CO8
sonzacate|SV8
sopron|HU6
sopur|IN6
soran|IQ5
soreang|ID5
sorel tracy|CA7
sorgun|TR6
sorocaba|BR3
soroca|MD7
sorokyne|UA7
sorong|ID5
soroti|UG6
sorsogon|PH6
sosnovyy bor|RU6
sosnowiec|PL4
sougueur|DZ6
souk ahras|DZ5
sour el ghozlane|DZ6
sousa|BR7
sousse|TN5
south bend|US5
south benfleet|GB7
south boston|US3
south croydon|GB6
south elmsall|GB8
south gate|US6
south hayling|GB8
south hill|US6
south jordan|US6
south kingstown|US7
south miami heights|US7
south ockendon|GB8
south peabody|US6
south san francisco|US6
south shields|GB6
south suffolk|US6
south tangerang|ID2
south valley|US7
south vineland|US6
south whittier|US6
southall|GB6
southampton|GB4
southaven|US6
southend on sea|GB4
southfield|US6
southport|GB6
soweto|ZA2
soyapango|SV4
soyibug|IN5
spalding|GB7
spanish fork|US7
spanish town|JM5
sparks|US6
spartanburg|US7
spennymoor|GB8
speyer|DE6
spijkenisse|NL6
split|HR5
spokane valley|US6
spokane|US4
spring hill|US6
spring valley|US5
springdale|US6
springfield gardens|US7
springfield|US5
springville|US7
spring|US6
spruce grove|CA7
squamish|CA8
sragen|ID6
sri dungargarh|IN7
sri jayewardenepura kotte|LK5
sri madhopur|IN7
srikakulam|IN5
srinagar|IN3
srivilliputhur|IN6
srodmiescie|PL5
st albans|GB6,AU7
st albert|CA6
st austell|GB7
st catharines|CA5
st charles|US7
st helens|GB5
st johns|CA6
st louis|US4
st petersburg|US4
st thomas|CA7
stafford|GB6
staines|GB6
stalowa wola|PL6
stalybridge|GB7
stamford|US5,GB7
standerton|ZA6
stanford le hope|GB7
stanley|GB7,FK9*
stanton|US7
stara zagora|BG5
starachowice|PL6
stargard|PL6
starobilsk|UA7
starokostiantyniv|UA7
staryy oskol|RU4
state college|US7
staten island|US4
statesboro|US7
stavanger|NO5
staveley|GB7
stavropol|RU4
stebnyk|UA7
steinkjer|NO7
stellenbosch|ZA6
sterling heights|US5
sterlitamak|RU4
stevenage|GB6
stilfontein|ZA6
stillwater|US7
stirling|GB7
stockholm|SE2*
stockport|GB5
stockton on tees|GB6
stockton|US4
stoke on trent|GB4
stolberg|DE6
stonecrest|US6
stourbridge|GB6
stourport on severn|GB7
stowmarket|GB7
stow|US7
stralsund|DE6
strasbourg|FR4
straseni|MD8
stratford upon avon|GB7
stratford|US6,CA7
streamwood|US7
stretford|GB7
strongsville|US7
stroud|GB6
strovolos|CY6
struga|MK7
strumica|MK7
stryi|UA6
studenicane|MK8
stung treng|KH7
stupino|RU6
stutterheim|ZA7
stuttgart|DE3
suai|TL7
subang jaya|MY3
subic|PH6
subotica|RS5
suceava|RO5
sucre|BO4*,CO7,EC8
sudak|UA8
sudbury|GB7
suez|EG4
suffolk|US6
sugar land|US6
suhbaatar|MN7
suicheng|CN6
suihua|CN4
suileng|CN6
suining|CN5
suita|JP4
suitland silver hill|US7
suixi|CN6
suizhou|CN4
sujangarh|IN5
sujiatun|CN5
sukabumi|ID4
sukagawa|JP6
sukheke mandi|PK7
sukhothai|TH7
sukkur|PK4
suleja|NG5
sullana|PE5
sultanah|SA3
sultanbeyli|TR4
sultangazi|TR4
sultanpur|IN5
suluru|IN7
sumare|BR4
sumbawa besar|ID6
sumbawanga|TZ6
sumber|ID6
sumbe|AO7
sumedang|ID4
sumenep|ID6
summerville|US7
sumpango|GT7
sumqayit|AZ4
sumter|US7
sumy|UA4
sun city|US7
sun prairie|US7
sunam|IN6
sunbury on thames|GB7
sunchales|AR8
suncheon|KR4
sunchon|KP4
sundargarh|IN7
sunderland|GB4
sundsvall|SE6
sungai penuh|ID6
sungai petani|MY4
sungailiat|ID6
sunggal|ID5
sunnyside|US7
sunnyvale|US5
sunrise manor|US5
sunrise|US6
sunyani|GH6
sunzha|RU6
suong|KH7
suozhen|CN6
supaul|IN6
suphan buri|TH6
surabaya|ID1
surakarta|ID3
surat thani|TH5
suratgarh|IN6
surat|IN1
surbiton|GB7
surendranagar|IN5
surgut|RU4
suriapet|IN5
surigao|PH6
surin|TH7
surkhpur|PK7
surprise|US5
surrey|CA4
surubim|BR7
sur|OM6
sutton coldfield|GB5
sutton in ashfield|GB7
sutton|GB5
suva reka|XK6
suva|FJ6*
suwalki|PL6
suwa|JP6
suwon|KR2
suzaka|JP6
suzano|BR4
suzhou|CN0
suzuka|JP5
svalyava|UA8
svatove|UA8
svay rieng|KH7
sverdlovsk|UA6
sveti nikole|MK8
svitlovodsk|UA7
svobodnyy|RU6
svyetlahorsk|BY6
swabi|PK6
swadlincote|GB7
swakopmund|NA7
swanley|GB7
swanscombe|GB8
swansea|GB4
swedru|GH6
swidnica|PL6
swietochlowice|PL6
swindon|GB5
swinton|GB7
swords|IE7
sydney|AU1,CA5
syevyerodonetsk|UA5
syktyvkar|RU4
sylhet|BD4
synelnykove|UA7
syracuse|US5
syriam|MM6
syzran|RU5
szczecin|PL4
szeged|HU5
szekesfehervar|HU5
szekszard|HU7
szolnok|HU6
szombathely|HU6
ta khmau|KH6
tabaco|PH6
taboao da serra|BR4
tabora|TZ5
tabriz|IR2
tabuk|SA4
taby|SE6
tacarigua|VE7
tachilek|MM6
tacloban|PH4
tacna|PE4
tacoma|US4
tacuarembo|UY6
tacurong|PH6
tadepallegudem|IN5
tadepalle|IN7
tadjourah|DJ7
tadley|GB8
tadmur|SY6
tadpatri|IN6
tafi viejo|AR7
tafo|GH6
taganrog|RU4
tagawa|JP6
tagaytay|PH6
tagbilaran city|PH6
tagbilaran|PH6
tagiura|LY5
taguig|PH3
tahe|CN6
tahoua|NE6
tahta|EG6
tai po|HK8
taian|CN0
taichung|TW2
taif|SA3
taihecun|CN4
taikang|CN6
tailai|CN6
tainan|TW3
taipei|TW0*
taiping|MY4
taishan|CN5
taitung city|TW5
taitung|TW5
taixing|CN6
taiyuan|CN1
taizhou|CN3
taizz|YE3
tajimi|JP5
takab|IR6
takaishi|JP6
takamatsu|JP4
takaoka|JP5
takarazuka|JP4
takasaki|JP4
takatsuki|JP4
takayama|JP6
takefu|JP6
takeo|KH3
takestan|IR6
taki|IN7
takoradi|GH4
tak|TH7
talagang|PK7
talagante|CL6
talamba|PK7
talara|PE6
talas|KG7
talavera de la reina|ES6
talavera|PH6
tala|EG6,MX7
talcahuano|CL4
talca|CL5
talcher|IN7
taldykorgan|KZ5
talegaon dabhade|IN7
talhar|PK7
talipparamba|IN6
talisay|PH5
talkha|EG5
tallaght|IE6
tallahassee|US5
tallinn|EE4*
talnakh|RU6
talne|UA8
taloqan|AF6
talsi|LV8
tam ky|VN6
tamale|GH4
taman senai|MY6
tamano|JP6
tamanrasset|DZ6
tamarac|US6
tambacounda|SN6
tambaram|IN5
tambo grande|PE7
tambopata|PE7
tamboril|DO7
tambov|RU4
tame|CO7
tamiami|US6
tamluk|IN7
tampa|US4
tampere|FI4
tampico|MX4
tamra|IL7
tamuning tumon harmon village|GU8
tamworth|GB6,AU7
tan an|VN6
tan tan|MA6
tanabe|JP6
tanauan|PH6
tanay|PH6
tanda|EG4,IN6
tandil|AR5
tandlianwala|PK7
tando adam|PK5
tando allahyar|PK5
tando jam|PK7
tando muhammad khan|PK6
tandur|IN6
tangail|BD5
tanga|TZ4
tangerang|ID2
tanggu|CN3
tangier|MA3
tangi|PK7
tangjiazhuang|CN6
tangping|CN6
tangshan|CN1
tangzhai|CN6
tanjore|IN4
tanjung pandan|ID6
tanjung pinang|ID5
tanjungagung|ID6
tanjungbalai|ID5
tank|PK7
tantou|CN6
tantoyuca|MX7
tanuku|IN6
tanza|PH5
taourirt|MA6
taoyuan city|TW4
taoyuan|TW4
taozhuang|CN6
tapachula|MX4
taquara|BR7
taquaritinga|BR6
taraclia|MD8
tarakan|ID6
tarakeswar|IN7
taranto|IT5
tarawa|KI7*
taraz|KZ4
tarbes|FR6
taree|AU8
targovishte|BG7
targoviste|RO6
targowek|PL5
targu jiu|RO6
targu mures|RO5
tarhuna|LY4
tariba|VE7
tarija|BO5
tarikere|IN7
tarinkot|AF8
tarlac city|PH5
tarlac|PH5
tarma|PE6
tarn taran|IN6
tarnobrzeg|PL6
tarnowskie gory|PL6
tarnow|PL5
taroudant|MA6
tarragona|ES5
tarsus|TR4
tartagal|AR6
tartouss|SY6
tartu|EE5
tarub|ID6
tarut|SA6
tasek glugor|MY5
tasgaon|IN7
tashkent|UZ2*
tasikmalaya|ID4
tatabanya|HU6
tataouine|TN6
tatebayashi|JP6
tateyama|JP6
tatui|BR6
tatvan|TR6
taubate|BR4
taungdwingyi|MM6
taunggyi|MM5
taungoo|MM5
taunsa|PK7
taunton|GB6,US6
taupo|NZ7
taurage|LT7
tauranga|NZ5
tavsanli|TR6
tawau|MY4
taxco de alarcon|MX6
tay ninh|VN7
taylorsville|US6
taylor|US6
taytay|PH4
taza|MA5
tbeng meanchey|KH7
tbilisi|GE2*
tchibanga|GA8
tczew|PL6
teaneck|US7
tearce|MK7
tebessa|DZ3
tebingtinggi|ID5
tecate|MX6
techiman|GH6
tecoman|MX6
tecpan guatemala|GT7
tefe|BR7
tegal|ID4
teghra|IN7
tegucigalpa|HN3*
tehran|IR0*
tehuacan|MX4
teignmouth|GB8
tejar|CR7
tejen|TM6
tekirdag|TR5
tel aviv|IL4
telavi|GE7
tela|HN7
telde|ES5
telemaco borba|BR6
telerghma|DZ6
telford|GB5
tellicherry|IN6
telsiai|LT7
teluk intan|MY6
teluknaga|ID5
temara|MA4
tema|GH5
tembisa|ZA3
temecula|US5
temerluh|MY6
temirtau|KZ5
temixco|MX6
tempe junction|US5
tempe|US5
temple city|US7
temple|US6
temuco|CL4
tena|EC8
tendo|JP6
teni|IN2
tenkodogo|BF7
tenosique|MX7
tenri|JP6
teofilo otoni|BR5
teoloyucan|MX6
tepatitlan de morelos|MX6
tepeji del rio de ocampo|MX7
tepexpan|MX5
tepic|MX4
teplice|CZ6
tepotzotlan|MX7
terbanggi besar|ID6
teresina|BR3
teresopolis|BR5
termas de rio hondo|AR7
ternate|ID5
terni|IT6
ternopil|UA4
terrace|CA8
terrassa|ES4
terre haute|US6
terrebonne|CA6
terter|AZ8
tesistan|MX6
tete|MZ5
tetouan|MA4
tetovo|MK6
tewkesbury|GB8
texarkana|US7
texas city|US7
texcoco de mora|MX5
teziutlan|MX6
tezpur|IN6
tha maka|TH6
thaba nchu|ZA7
thai binh|VN6
thai nguyen|VN5
thakhek|LA6
thakurdwara|IN7
thakurgaon|BD6
thal|PK7
thana bhawan|IN7
thanesar|IN5
thane|IN2
thanh hoa|VN5
thanh pho uong bi|VN6
than|IN7
tharu shah|PK8
tharyarwady|MM6
thatcham|GB7
thaton|MM5
thatta|PK7
thayetmyo|MM6
thenkasi|IN6
thessaloniki|GR4
thetford mines|CA7
thetford|GB7
theunissen|ZA7
thi xa phu my|VN4
thies nones|SN4
thies|SN4
thika|KE4
thimphu|BT6*
thiruthani|IN7
thiruvananthapuram|IN3
thiruvarur|IN6
thohoyandou|ZA7
thomazeau|HT6
thongwa|MM6
thoothukudi|IN4
thornaby on tees|GB7
thorne|GB8
thornton cleveleys|GB7
thornton|US5
thorold|CA8
thoubal|IN7
thousand oaks|US5
thrissur|IN4
throgs neck|US7
thu dau mot|VN6
thul|PK7
thunder bay|CA6
tianchang|CN6
tianfu|CN5
tiangua|BR7
tianjin|CN0
tianpeng|CN6
tianshui|CN1
tiaret|DZ5
tiberias|IL7
ticul|MX7
tiebo|SN5
tieling|CN4
tieli|CN5
tierra blanca|MX7
tierralta|CO7
tiete|BR7
tiflet|MA6
tigard|US6
tigre|AR7
tigwav|HT5
tijuana|MX2
tikamgarh|IN6
tikhoretsk|RU6
tikhvin|RU6
tiko|CM6
tikrit|IQ7
tilburg|NL5
tilhar|IN6
tillaberi|NE8
timaru|NZ7
timashevsk|RU6
timbauba|BR7
timbo|BR7
timbuktu|ML7
timisoara|RO4
timmins|CA7
timon|BR5
timoteo|BR6
tinaquillo|VE6
tindivanam|IN6
tindouf|DZ7
tingo maria|PE6
tinley park|US6
tinongan|PH6
tinsukia|IN6
tipasa|DZ7
tipitapa|NI6
tipton|GB7
tiptur|IN6
tiquipaya|BO6
tiquisate|GT8
tirah|IL7
tirana|AL4*
tiraspol|MD5
tirat karmel|IL8
tirhanimine|MA6
tirmiz|UZ5
tiruchengode|IN6
tiruchirappalli|IN3
tirunelveli|IN2
tirupati|IN4
tirupparangunram|IN7
tiruppur|IN4
tirur|IN6
tiruttangal|IN6
tiruvalla|IN6
tiruvallur|IN7
tiruvannamalai|IN5
tiruvottiyur|IN4
tissemsilt|DZ6
titagarh|IN5
titusville|US7
tiverton|GB8
tizayuca|MX7
tizi ouzou|DZ5
tizimin|MX7
tiznit|MA6
tlahuac|MX4
tlajomulco de zuniga|MX7
tlalnepantla|MX3
tlalpan|MX3
tlapa de comonfort|MX7
tlapacoyan|MX7
tlaquepaque|MX3
tlaxcala|MX6
tlemcen|DZ5
toamasina|MG4
toba tek singh|PK6
tobolsk|RU5
tobruk|LY5
tocache|PE7
tochigi|JP6
tocoa|HN7
tocopilla|CL7
tocumen|PA6
togane|JP6
tohana|IN6
tokat|TR5
toki|JP6
tokmak|UA7
tokmok|KG6
tokorozawa|JP4
tokushima|JP4
tokuyama|JP5
tokyo|JP0*
tolanaro|MG7
toledo|US4,PH5,BR5,ES6
tolga|DZ6
toliara|MG5
toluca|MX4
tolyatti|RU3
tomakomai|JP5
tomaszow mazowiecki|PL6
tome acu|BR7
tome|CL7
tomigusuku|JP6
toms river|US6
tomsk|RU4
tonala|MX4
tonbridge|GB7
tondabayashicho|JP5
tongchuanshi|CN4
tongchuan|CN6
tonghae|KR5
tonghua|CN3
tongliao|CN4
tongren|CN6
tongshan|CN2
tongzhou|CN5
tonj|SS8
tonk|IN5
tonsberg|NO7
tonypandy|GB6
tooele|US7
toowoomba|AU5
topeka|US5
topi|PK7
torbali|TR6
torbat e heydariyeh|IR5
torbat e jam|IR6
tordher|PK5
toretsk|UA7
toride|JP6
torit|SS7
toronto|CA1
torquay|GB6
torrance|US5
torre del greco|IT6
torrejon de ardoz|ES5
torrelavega|ES6
torremolinos|ES6
torrent|ES6
torreon|MX3
torres|BR7
torrevieja|ES5
torrington|US7
torshavn|FO8*
tortuguitas|AR7
torun|PL4
tosu|JP6
totonicapan|GT6
totton|GB7
tottori|JP5
touba|SN3
toukh|EG6
toulon|FR5
toulouse|FR4
tourcoing|FR6
tournai|BE6
tours|FR5
tovuz|AZ8
town n country|US6
townsville|AU5
towson|US6
toyama|JP4
toyohashi|JP4
toyokawa|JP5
toyonaka|JP4
toyota|JP4
tozeur|TN7
tozkhurmato|IQ6
tra vinh|VN6
trabzon|TR4
tracy|US6
tralee|IE7
tramandai|BR7
trang|TH6
trani|IT6
trapani|IT6
traralgon|AU7
trat|TH7
trbovlje|SI8
treinta y tres|UY7
trelew|AR6
tremembe|BR7
trencin|SK6
trenton|US6
trento|IT6
tres arroyos|AR7
tres coracoes|BR6
tres isletas|AR7
tres lagoas|BR6
tres pontas|BR7
tres rios|BR6
treviso|IT6
trier|DE5
trieste|IT5
trikala|GR6
trincomalee|LK5
trindade|BR6
trinidad|BO6,CU6,UY7
tripoli|LY2*,LB4,GR7
triyuga|NP6
trnava|SK6
trois rivieres|CA5
troisdorf|DE6
troitsk|RU6
tromso|NO6
trondheim|NO5
troparevo|RU5
trowbridge|GB7
troyes|FR6
troy|US6
trujillo alto|PR6
trujillo|PE3,VE7
trumbull|US7
truro|GB7,CA7
truskavets|UA7
tsawwassen|CA7
tsevie|TG6
tshikapa|CD4
tsirang|BT8
tsiroanomandidy|MG7
tsuen wan|HK4
tsukuba|JP5
tsuruga|JP6
tsuruoka|JP6
tsurusaki|JP6
tsushima|JP6
tsuyama|JP6
tsu|JP5
tsyurupynsk|UA7
tuapse|RU6
tuban|ID6
tubarao|BR6
tubas|PS8
tubingen|DE6
tucano|BR7
tuckahoe|US7
tucson|US3
tucuma|BR7
tucupita|VE6
tucurui|BR6
tuen mun|HK8
tuensang|IN7
tuguegarao|PH5
tukums|LV8
tulancingo|MX5
tulangan utara|ID6
tulare|US6
tula|RU4
tulcan|EC6
tulcea|RO6
tulchyn|UA8
tuljapur|IN7
tulkarm|PS7
tulsa|US4
tultepec|MX6
tulua|CO5
tulungagung|ID6
tulun|RU6
tumaco|CO6
tumbes|PE5
tumen|CN6
tumkur|IN4
tumsar|IN7
tunapuna|TT8
tunceli|TR7
tundla|IN6
tungipara|BD6
tungi|BD4
tunis|TN3*
tuni|IN6
tunja|CO5
tupa|BR6
tupelo|US7
tupiza|BO7
tuquerres|CO7
turaiyur|IN7
tura|IN6
turbaco|CO6
turbat|PK6
turbo|CO6
turda|RO6
turgutlu|TR5
turhal|TR5
turin|IT3
turkestan|KZ6
turkmenabat|TM4
turkmenbasy|TM6
turku|FI5
turlock|US6
turmero|VE4
turpan|CN4
turrialba|CR7
tuscaloosa|US6
tustin|US6
tutamandahostel|EC5
tutong|BN8
tuxpam de rodriguez cano|MX6
tuxtepec|MX5
tuxtla|MX3
tuy hoa|VN6
tuyen quang|VN7
tuymazy|RU6
tuzla|BA5
tver|RU4
twin falls|US7
tychy|PL5
tyldesley|GB7
tyler|US5
tynemouth|GB8
tyre|LB5
tyumen|RU3
tzaneen|ZA8
ualog|PH6
ubari|LY7
ubatuba|BR6
ubauro|PK7
uba|BR6
uberaba|BR4
uberlandia|BR3
ube|JP5
ubon ratchathani|TH5
uchiza|PE8
uckfield|GB8
udaipur|IN4
udgir|IN5
udhampur|IN6
udine|IT6
udon thani|TH4
udumalaippettai|IN6
udupi|IN5
ueda|JP5
ueno ebisumachi|JP6
ufa|RU2
uga|NG6
ugep|NG4
ughelli|NG6
uige|AO6
uijeongbu si|KR4
uiju|KP6
uitenhage|ZA4
ujar|AZ8
ujhani|IN6
uji|JP5
ujjain|IN4
ukhta|RU5
ulaangom|MN7
ulan bator|MN3*
ulan ude|RU4
ulanhot|CN5
ulcinj|ME8
ulhasnagar|IN3
uliastay|MN8
ullal|IN6
ulm|DE5
ulsan|KR3
ulu tiram|MY6
ulundi|ZA7
ulyanovsk|RU3
uman|UA6,MX7
umarga|IN7
umarkhed|IN7
umarkot|PK7
umea|SE6
umm al quwain city|AE6
umm al quwain|AE6
umm el fahm|IL7
umm qasr|IQ5
umm ruwaba|SD6
umraniye|TR3
umred|IN6
umreth|IN7
umuahia|NG4
umuarama|BR5
unai|BR6
una|IN6
undurkhaan|MN8
ungaran|ID5
ungheni|MD7
ungsang|KR6
uniao da vitoria|BR7
uniao dos palmares|BR7
union city|US6
union de reyes|CU7
union|US6
university city|US7
university place|US7
university|US7
unjha|IN6
unnao|IN5
unna|DE6
unquillo|AR8
unye|TR6
un|IN7
upata|VE6
upington|ZA6
upland|US6
upleta|IN6
uppal kalan|IN5
upper arlington|US7
upper dir|PK7
upper hutt|NZ7
uppsala|SE5
uravakonda|IN7
urayasu|JP5
urbana|US7
urbandale|US7
urdaneta|PH5
urganch|UZ5
uriangato|MX6
urmston|GB7
uromi|NG5
urrao|CO8
ursynow|PL5
uruacu|BR7
uruapan|MX4
uruguaiana|BR5
urumqi|CN1
usak|TR5
ushiku|JP6
ushirombo|TZ6
ushuaia|AR6
usilampatti|IN7
uskudar|TR3
usolye sibirskoye|RU6
ussuriysk|RU5
ust ilimsk|RU5
ust kamenogorsk|KZ4
usta muhammad|PK7
usti nad labem|CZ6
usulutan|SV6
utena|LT7
uthai thani|TH7
uthal|PK8
utica|US6
utmanzai|PK7
utrecht|NL4
utrera|ES6
utsunomiya|JP4
uttaradit|TH6
uvira|CD5
uwajima|JP6
uyovu|TZ6
uyo|NG4
uzhgorod|UA5
uzice|RS6
uzlovaya|RU6
vaasa|FI6
vacaria|BR6
vacaville|US6
vacoas|MU5
vadigenhalli|IN7
vadodara|IN2
vaduz|LI9*
vaijapur|IN7
val dor|CA7
valdemoro|ES6
valdivia|CL5
valdosta|US6
vale of leven|GB7
valenca|BR6
valence|FR6
valencia|VE2,ES3,US5
valera|VE6
valga|EE8
valinhos|BR6
valjevo|RS6
vallabh vidyanagar|IN7
valladolid|ES4,MX7
valle de la pascua|VE6
valle de santiago|MX6
valle hermoso|MX7
valledupar|CO4
vallejo|US5
vallenar|CL7
valletta|MT9*
valley east|CA8
valley stream|US7
valley|AI9*
valmiera|LV7
valparaiso|CL4,US7
valparai|IN6
valrico|US7
valsad|IN6
valvedditturai|LK6
vanadzor|AM5
vancouver|CA3,US5
vandavasi|IN7
vanderbijlpark|ZA4
vanier|CA8
vanimo|PG8
vaniyambadi|IN6
vannes|FR6
vantaa|FI5
van|TR4
vapi|IN6
varadero|CU7
varamin|IR5
varanasi|IN2
varangaon|IN7
varash|UA7
varazdin|HR7
varennes|CA7
varese|IT6
vargem grande do sul|BR7
varginha|BR5
varkala|IN7
varna|BG4
varzea grande|BR4
varzea paulista|BR5
vasco da gama|IN5
vasilevo|MK8
vaslui|RO6
vasteras|SE5
vasylevsky ostrov|RU4
vasylivka|UA8
vasylkiv|UA7
vatican city|VA9*
vatican|VA9*
vatutine|UA8
vatutino|RU6
vaudreuil dorion|CA7
vaughan|CA4
vavuniya|LK6
vaxjo|SE6
vedaraniyam|IN7
veenendaal|NL6
vega alta|PR8
vega baja|PR7
veinticinco de mayo|AR7
vejalpur|IN5
vejle|DK6
velasco ibarra|EC7
velbert|DE6
velenje|SI7
veles|MK6
velez malaga|ES6
velikiy novgorod|RU4
velikiye luki|RU5
veliko turnovo|BG6
vellore|IN5
velsen zuid|NL6
venado tuerto|AR6
venancio aires|BR7
venezuela|CU8
venice|IT6
venissieux|FR6
venkatagiri|IN7
venlo|NL6
ventanas|EC7
ventspils|LV7
ventura|US6
venustiano carranza|MX4
vera cruz|BR7
veracruz|MX4,PA8
veraval|IN5
vera|AR8
vereeniging|ZA4
verkhnyaya pyshma|RU6
vernon|CA7
verona|IT4
versailles|FR6
vertientes|CU7
verviers|BE6
vespasiano|BR6
vestavia hills|US7
veszprem|HU6
vetapalem|IN7
vettur|IN7
vi thanh|VN7
viamao|BR4
viana do castelo|PT7
viana|BR6
viborg|DK7
vicenza|IT5
vicosa|BR6
victor rosales|MX7
victoria de durango|MX3
victorias|PH6
victoriaville|CA7
victoria|CA4,US6,AR7,CL7,SC7*
victorville|US5
videira|BR7
vidin|BG6
vidisha|IN5
vidnoye|RU6
viedma|AR7
vienna|AT2*
vientiane|LA5*
viersen|DE6
viet tri|VN6
viewpark|GB8
vigevano|IT6
vigo|ES4
vihari|PK5
vijayawada|IN3
vikarabad|IN7
vila nova de gaia|PT6
vila real|ES6,PT8
vila velha|BR4
viladecans|ES6
vilanova i la geltru|ES6
vilhena|BR6
viljandi|EE7
viljoenskroon|ZA6
villa alemana|CL6
villa allende|AR7
villa altagracia|DO7
villa angela|AR7
villa bisono|DO7
villa bruzual|VE7
villa canales|GT5
villa carlos paz|AR6
villa constitucion|AR7
villa de cura|VE6
villa de mayo|AR7
villa de san diego de ubate|CO7
villa del rosario|CO6
villa dolores|AR7
villa elisa|PY6
villa gesell|AR7
villa hayes|PY6
villa maria|AR6
villa mercedes|AR6
villa nueva|GT4,AR8
villa ocampo|AR8
villa paula de sarmiento|AR8
villa regina|AR7
villa vicente guerrero|MX6
villa yapacani|BO8
villach|AT6
villaflores|MX7
villages|US6
villaguay|AR7
villahermosa|MX4
villamaria|CO7
villamontes|BO8
villanueva|HN7,CO7
villarrica|PY7,CL7
villavicencio|CO4
villazon|BO7
villeneuve dascq|FR6
villeta|CO7
villeurbanne|FR5
villingen schwenningen|DE6
villupuram|IN6
vilnius|LT3*
vina del mar|CL4
vinales|CU7
vinces|EC7
vineland|US6
vinh long|VN5
vinh yen|VN8
vinhedo|BR6
vinh|VN5
vinica|MK8
vinnytsia|UA4
vinukonda|IN6
viransehir|TR5
virar|IN5
virginia beach|US4
virginia|ZA5
virovitica|HR8
virudunagar|IN6
viru|PE7
visakhapatnam|IN2
visalia|US5
visby|SE7
viseu|PT7
visnagar|IN6
vista|US5
vitebsk|BY4
viterbo|CO8
vite|IN7
vitoria da conquista|BR4
vitoria de santo antao|BR5
vitoria|BR4
vitry sur seine|FR6
vittoria|IT6
vizianagaram|IN5
vlaardingen|NL6
vladikavkaz|RU4
vladimir|RU4
vladivostok|RU3
vlore|AL6
voinjama|LR7
volgodonsk|RU5
volgograd|RU2
volksrust|ZA7
volnovakha|UA7
volodymyr volynskyi|UA7
vologda|RU4
volos|GR6
volsk|RU6
volta redonda|BR4
volzhskiy|RU4
volzhsk|RU6
vorkuta|RU6
voronezh|RU3
voru|EE8
voskresensk|RU6
vostochnoe degunino|RU6
votkinsk|RU6
votorantim|BR6
votuporanga|BR6
vovchansk|UA8
voznesensk|UA7
vranje|RS6
vratsa|BG6
vredenburg|ZA7
vriddhachalam|IN6
vrindavan|IN6
vryburg|ZA7
vryheid|ZA5
vukovar|HR7
vung tau|VN4
vuyyuru|IN7
vwawa|TZ7
vyara|IN7
vyazma|RU6
vyborg|RU6
vykhino zhulebino|RU4
vyksa|RU6
vynohradiv|UA7
vyronas|GR6
vyshhorod|UA7
vyshneve|UA7
vyshniy volochek|RU6
wabu|KR6
wacheng|CN6
waco|US5
wad medani|SD4
wadi as sir|JO5
wadi|IN7
wafangdian|CN4
waiblingen|DE6
waipahu|US7
wai|IN7
wajir|KE7
wakayama|JP4
wake forest|US7
wakefield|GB6,US6
wako|JP6
walajapet|IN7
walbrzych|PL5
waldorf|US6
walkden|GB7
walla walla|US7
wallasey|GB6
wallsend|GB7
walnut creek|US6
walnut grove|CA7
walnut|US7
walsall|GB5
waltham abbey|GB8
waltham|US6
walton on thames|GB7
walton on the naze|GB8
walvis bay|NA6
wanda|AR8
wandsbek|DE4
wanganui|NZ7
wangaratta|AU8
wangkui|CN6
wangqing|CN6
wani|IN6
wanju|KR6
wankaner|IN7
wanning|CN6
wanparti|IN6
wantage|GB8
wanxian|CN5
warah|PK8
warangal|IN3
wardha|IN5
ware|GB8
waris aliganj|IN7
warmbaths|ZA6
warminster|GB8
warner robins|US6
warnes|BO7
warora|IN7
warragul|AU8
warrenton|ZA8
warren|US5
warrington|GB5
warri|NG3
warrnambool|AU7
warsaw|PL2*
warud|IN7
warwick|US6,GB7
washim|IN6
washington heights|US5
washington, d.c.|US3*
washington|GB6
watampone|ID6
waterbury|US5
waterford|US6,IE7
waterlooville|GB6
waterloo|CA6,US6
watertown|US7
watford|GB5
wath upon dearne|GB8
watsonville|US6
waukegan|US6
waukesha|US6
wausau|US7
wauwatosa|US7
wau|SS5
wawer|PL6
waxahachie|US7
wayne|US6
wazirabad|PK5
wa|GH6
wedi|ID6
wednesbury|GB7
wednesfield|GB7
weifang|CN4
weihai|CN5
weimar|DE6
weinan|CN5
weining|CN6
weleri|ID6
welkom|ZA4
welland|CA6
wellingborough|GB6
wellington|NZ4*,US6,ZA6,GB7
welling|GB7
welwyn garden city|GB6
wembley|GB6
wenatchee|US7
wenchang|CN5
wenling|CN6
weno|FM8
wenshan city|CN4
wenshang|CN6
wenshan|CN4
wentzville|US7
wenxing|CN6
wenzhou|CN3
weru|ID5
wesel|DE6
weslaco|US7
wesley chapel|US7
wesselsbron|ZA7
west albany|US6
west allis|US6
west babylon|US7
west bay|KY8
west bend|US7
west bloomfield township|US6
west bridgford|GB7
west bromwich|GB5
west coon rapids|US6
west covina|US5
west des moines|US6
west end|CA7,BS8
west fargo|US7
west gulfport|US6
west hartford|US6
west haven|US6
west island|CC9*
west jerusalem|IL4
west jordan|US5
west kelowna|CA7
west lafayette|US7
west lake sammamish|US7
west little river|US7
west lynchburg|US6
west molesey|GB8
west new york|US6
west orange|US7
west palm beach|US5
west raleigh|US4
west sacramento|US6
west seneca|US7
west torrington|US7
west valley city|US5
west vancouver|CA7
west warwick|US7
westbury|GB8
westerville|US7
westfield|US7
westhoughton|GB7
westlake|US7
westland|US6
westminster|US5
westmont|US7
westmount|CA7
weston super mare|GB6
westonaria|ZA5
weston|US6
wete|TZ7
wetzlar|DE6
wewak|PG8
weybridge|GB8
weymouth|GB6,US6
whakatane|NZ8
whangarei|NZ6
wheat ridge|US7
wheaton|US6
wheeling|US7
whickham|GB8
white plains|US6
white river|ZA8
white rock|CA6
whitefield|GB7
whitehaven|GB7
whitehorse|CA7
whitestone|US7
whitley bay|GB7
whitney|US7
whitstable|GB7
whittier|US6
wichita falls|US5
wichita|US4
wickford|GB7
widnes|GB6
wiesbaden|DE4
wigan|GB5
wigston magna|GB7
wildomar|US7
wildwood|US7
wilhelmshaven|DE6
wilkes barre|US7
willemstad|CW5*
willenhall|GB7
willich|DE6
willingboro|US7
willowbrook|US7
willowdale|CA6
wilmington|US5
wilmslow|GB7
wilson|US7
winchester|GB7
windhoek|NA4*
windsor|CA4,GB7
winejok|SS4
winnipeg|CA3
winsford|GB7
winston salem|US4
winter garden|US7
winter haven|US7
winter springs|US7
winterthur|CH6
wisbech|GB7
wishaw|GB7
witbank|ZA4
witham|GB7
witney|GB7
witten|DE5
wloclawek|PL5
woburn|US7
wodonga|AU8
wokha|IN6
wokingham|GB7
woking|GB5
wola|PL5
wolfenbuttel|DE6
wolfsburg|DE5
wollongong|AU4
wolmaransstad|ZA7
wolverhampton|GB4
wombwell|GB8
wonju|KR4
wonosobo|ID6
wonsan|KP4
woodbury|US6
woodford green|GB7
woodhaven|US7
woodlands|SG4,US6
woodland|US6
woodlawn|US7
woodridge|US7
woodside|US7
woodstock|CA7
woonsocket|US7
worcester park|GB8
worcester|US5,ZA5,GB5
workington|GB7
worksop|GB7
worms|DE6
worthing|GB6
wrexham|GB6
wroclaw|PL3
wuchang|CN6
wucheng|CN6
wuchuan|CN5
wuda|CN5
wuhai|CN4
wuhan|CN0
wuhu|CN3
wukari|NG6
wulingyuan|CN6
wum|CM6
wuppertal|DE4
wurzburg|DE5
wusong|CN4
wuwei|CN4
wuxi|CN1
wuxue|CN4
wuyang|CN6
wuzhen|CN6
wuzhou|CN4
wylie|US7
wyoming|US6
xacmaz|AZ7
xai xai|MZ5
xalapa de enriquez|MX4
xalisco|MX7
xam nua|LA7
xankandi|AZ6
xanxere|BR7
xiamen|CN1
xiangcheng chengguanzhen|CN6
xiangtan|CN3
xiangxiang|CN6
xiangyang|CN4
xianju|CN6
xianning|CN5
xiannu|CN6
xianshuigu|CN6
xiantao|CN4
xianyang|CN2
xian|CN0
xiaogan|CN5
xiaolingwei|CN6
xiaoshan|CN6
xiaoshi|CN6
xiaoweizhai|CN6
xiazhen|CN5
xiazhuang|CN6
xichang|CN5
xicotepec de juarez|MX7
xico|MX4
xifeng|CN6
xihe|CN6
xilin hot|CN5
ximeicun|CN6
xincheng|CN6
xindian|CN6
xindi|CN5
xingcheng|CN6
xinghua|CN5
xinglongshan|CN6
xingtai|CN3
xinguara|BR7
xinhui|CN5
xining|CN3
xinji|CN5
xinmin|CN6
xinpu|CN4
xinqing|CN6
xinshi|CN6
xintai|CN4
xinxiang|CN3
xinyang|CN2
xinyi|CN6
xinyuan|CN4
xinyu|CN6
xinzhi|CN6
xinzhou|CN5
xiongzhou|CN6
xique xique|BR7
xishan|CN6
xiulin|CN5
xiuyan|CN6
xiuying|CN4
xixiang|CN6
xochimilco|MX4
xojayli shahri|UZ6
xuanzhou|CN5
xuchang|CN2
xucheng|CN6
xuddur|SO8
xunchang|CN6
yachimata|JP6
yacuiba|BO6
yadgir|IN6
yafran|LY6
yagoua|CM6
yaguachi nuevo|EC7
yaguajay|CU7
yahotyn|UA7
yaizu|JP5
yakeshi|CN5
yakima|US6
yakutsk|RU4
yala|TH6
yalova|TR6
yalta|UA6
yamagata|JP4
yamaguchi|JP5
yambio|SS7
yambol|BG6
yamethin|MM6
yamoussoukro|CI5*
yamunanagar|IN4
yanacancha|PE7
yanamalakuduru|IN7
yanam|IN7
yanbu|SA4
yancheng|CN3
yangchun|CN5
yangcun|CN6
yanggu|CN6
yangiyul|UZ6
yangjiang|CN4
yangju|KR5
yangliuqing|CN6
yangon|MM1
yangpyong|KR6
yangquan|CN4
yangsan|KR6
yangshuo|CN4
yangzhou|CN3
yanjiang|CN6
yanji|CN4
yanliang|CN6
yantai|CN3
yanta|CN6
yantongshan|CN6
yany kapu|UA7
yanzhou|CN6
yaounde|CM2*
yao|JP4
yara|CU7
yaren|NR9*
yaritagua|VE6
yarm|GB8
yaroslavl|RU3
yartsevo|RU6
yarumal|CO7
yashan|CN6
yashio|JP6
yasothon|TH7
yasuj|IR6
yasynuvata|UA7
yateley|GB7
yate|GB7
yatou|CN6
yauco|PR7
yautepec|MX7
yaval|IN7
yavatmal|IN5
yavne|IL7
yawata|JP6
yazd|IR4
yazman|PK7
yeadon|GB7
yebaishou|CN6
yegoryevsk|RU6
yehud monosson|IL7
yehud|IL7
yei|SS7
yekaterinburg|RU2
yelabuga|RU6
yelahanka|IN5
yelenendorf|AZ8
yelets|RU5
yellandu|IN7
yellowknife|CA8
yen bai|VN6
yen vinh|VN5
yenagoa|NG7
yenakiyeve|UA5
yenangyaung|MM5
yeola|IN7
yeongam|KR6
yeosu|KR4
yeovil|GB7
yerba buena|AR6
yerevan|AM2*
yessentuki|RU6
yevlakh|AZ5
yevpatoriya|UA5
yeysk|RU6
yibin|CN4
yichang|CN4
yicheng|CN6
yichun|CN5
yigo village|GU7
yigou|CN6
yilan|TW6,CN6
yima|CN6
yinchuan|CN4
yingchuan|CN6
yingkou|CN3
yingshang chengguanzhen|CN6
yinzhu|CN6
yishui|CN6
yiwu|CN6
yiyang|CN4
yogyakarta|ID3
yokkaichi|JP4
yokohama|JP1
yokosuka|JP4
yola|NG6
yonago|JP5
yonezawa|JP6
yongchuan|CN6
yongfeng|CN6
yonkers|US4
yono|JP2
yopal|CO6
yorba linda|US6
yorkton|CA8
york|GB5,US7
yoro|HN8
yoshikawa|JP6
yoshkar ola|RU4
yotsukaido|JP6
youhao|CN6
youngstown|US6
young|UY8
youssoufia|MA6
yozgat|TR6
yuanlin|TW5
yuanping|CN6
yuba city|US6
yucaipa|US6
yucheng|CN6
yuci|CN4
yudong|CN6
yuen long kau hui|HK5
yueyang|CN2
yuki|JP6
yuksekova|TR6
yuktae dong|KP6
yukuhashi|JP6
yulinshi|CN6
yulin|CN5
yuma|US6
yumbo|CO6
yuncheng|CN4
yunfu|CN1
yunguyo|PE8
yunmeng chengguanzhen|CN6
yunyang|CN6
yurga|RU6
yurimaguas|PE7
yushu|CN5
yutan|CN6
yuta|PS7
yuxia|CN6
yuxi|CN5
yuyao|CN5
yuzhne|UA7
yuzhno sakhalinsk|RU5
yuzhnoukrainsk|UA7
zaandam|NL6
zaanstad|NL5
zabbar|MT8
zabid|YE6
zabol|IR5
zabrze|PL5
zacapa|GT7
zacapu|MX6
zacatecas|MX5
zacatecoluca|SV7
zacatelco|MX7
zacatlan|MX7
zadar|HR6
zafarwal|PK7
zagazig|EG4
zaghouan|TN8
zagreb|HR3*
zahedan|IR3
zahir pir|PK7
zahirabad|IN7
zahle|LB6
zaida|PK7
zaidpur|IN7
zalaegerszeg|HU6
zalau|RO6
zalingei|SD7
zamania|IN7
zama|JP5
zamboanga|PH4
zamora|MX5,ES6,EC8
zamosc|PL6
zanjan|IR4
zanzibar|TZ4
zaoyang|CN5
zaozhuang|CN5
zapala|AR7
zapopan|MX2
zaporizhia|UA3
zapotlanejo|MX7
zaqatala|AZ8
zaragoza|ES3,CO8
zarand|IR6
zaranj|AF7
zarate|AR6
zaraza|VE7
zardob|AZ8
zarechnyy|RU6
zaria|NG3
zarinsk|RU6
zarqa|JO3
zarumilla|PE8
zarzal|CO7
zarzis|TN6
zawiercie|PL6
zawiya|LY5
zaxo|IQ6
zayed city|AE6
zayed|AE6
zdolbuniv|UA7
zeerust|ZA8
zefta|EG6
zeist|NL6
zejtun|MT8
zelenodolsk|RU6
zelenogorsk|RU6
zelenograd|RU4
zelino|MK7
zemun|RS5
zenica|BA5
zeytinburnu|TR4
zgierz|PL6
zhabei|CN3
zhalantun|CN5
zhanaozen|KZ5
zhangjiagang|CN6
zhangjiajie|CN6
zhangjiakou shi xuanhua qu|CN4
zhangjiakou|CN3
zhangye|CN5
zhangzhou|CN3
zhanjiang|CN3
zhaobaoshan|CN6
zhaodong|CN5
zhaogezhuang|CN6
zhaoqing|CN4
zhaotong|CN5
zhaoyuan|CN5
zhaozhou|CN6
zhashkiv|UA8
zheleznodorozhnyy|RU5
zheleznogorsk|RU6
zhengjiatun|CN6
zhengzhou|CN1
zhenjiang|CN3
zhenlai|CN6
zhenzhou|CN5
zhezqazghan|KZ5
zhicheng|CN5
zhigulevsk|RU6
zhijiang|CN6
zhlobin|BY6
zhmerynka|UA7
zhob|PK6
zhongshan|CN1
zhongshu|CN6
zhongxiang|CN5
zhongxing new village|TW7
zhongxing|CN6
zhoucheng|CN6
zhoucun|CN5
zhoukou|CN4
zhoushan|CN6
zhovti vody|UA6
zhu cheng city|CN2
zhu cheng|CN2
zhuanghe|CN6
zhuangyuan|CN6
zhuhai|CN3
zhujiajiao|CN6
zhuji|CN5
zhukovskiy|RU6
zhumadian|CN3
zhuzhou|CN3
zhytomyr|UA4
zibo|CN1
zielona gora|PL5
zigong|CN3
ziguinchor|SN5
zijinglu|CN6
zile|TR6
zilina|SK6
zinacantepec|MX6
zinder|NE5
ziniare|BF8
zinjibar|YE8
zipaquira|CO6
zira|IN7
zlatoust|RU5
zlin|CZ6
zliten|LY5
zmiyiv|UA8
znomenka|UA7
zoetermeer|NL5
zografos|GR6
zoliborz|PL6
zolochiv|UA7
zolotonosha|UA7
zomba|MW6
zonguldak|TR5
zory|PL6
zoucheng|CN5
zouerate|MR7
zrenjanin|RS6
zugdidi|GE6
zug|CH7
zuhres|UA8
zumpango|MX6
zunyi|CN4
zurich|CH4
zushi|JP6
zuwarah|LY7
zvenihorodka|UA8
zwedru|LR7
zwickau|DE6
zwolle|NL5
ħamrun|MT8
арачиново|MK8
бережани|UA8
`;
