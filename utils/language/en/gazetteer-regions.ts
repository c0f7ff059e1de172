/**
 * Provinces, states and other parts of countries, by country code; `-` holds what belongs to no one country
 * (continents, seas, ranges). Other names of a region stand behind the usual one: with `=`, or with the dot of an abbreviation;
 * `~` marks a region that yields to a city of its name unless the article is about its country.
 */
export const REGIONS = `
US|Alabama,Ala.,Alaska,Arizona,Ariz.,Arkansas,Ark.,California,Calif.,Colorado,Colo.,Connecticut,Conn.,Delaware,Del.,Florida,Fla.,Georgia,Ga.,Hawaii,Idaho,Illinois,Ill.,Indiana,Ind.,Iowa,Kansas,Kan.,Kentucky,Ky.,Louisiana,La.,Maine,Maryland,Md.,Massachusetts,Mass.,Michigan,Mich.,Minnesota,Minn.,Mississippi,Miss.,Missouri,Mo.,Montana,Mont.,Nebraska,Neb.,Nevada,Nev.,New Hampshire,N.H.,New Jersey,N.J.,New Mexico,N.M.,New York state,New York State,N.Y.,North Carolina,N.C.,North Dakota,N.D.,Ohio,Oklahoma,Okla.,Oregon,Ore.,Pennsylvania,Pa.,Rhode Island,R.I.,South Carolina,S.C.,South Dakota,S.D.,Tennessee,Tenn.,Texas,Tex.,Utah,Vermont,Vt.,Virginia,Va.,Washington state,Washington State,Wash.,West Virginia,W.Va.,Wisconsin,Wis.,Wyoming,Wyo.,District of Columbia,D.C.,New England,Midwest,Deep South,Pacific Northwest,Gulf Coast,Bay Area,Silicon Valley,Long Island,Staten Island,Cape Cod,Great Plains,Corn Belt,Appalachia,East Coast,West Coast,Panhandle,Ozarks,Rust Belt,Bible Belt,Southern California,Northern California,Upstate New York,Cook County,Harris County,Miami-Dade,Broward County,Palm Beach County,King County
CA|Alberta,British Columbia,B.C.,Manitoba,New Brunswick,Newfoundland and Labrador,Newfoundland,Labrador,Nova Scotia,Ontario,Ont.,Prince Edward Island,P.E.I.,Quebec,Que.,Saskatchewan,Sask.,Northwest Territories,Nunavut,Yukon,Vancouver Island,Cape Breton,~Labrador
AU|New South Wales,=NSW,N.S.W.,Queensland,South Australia,Tasmania,Victoria,Western Australia,Northern Territory,Australian Capital Territory,Gold Coast,Sunshine Coast,Great Barrier Reef,Outback
NZ|Otago,Canterbury,Waikato,Bay of Plenty,Northland,Southland,Taranaki,Hawke's Bay,North Island,South Island,Chatham Islands
GB|England,Scotland,Wales,Northern Ireland,Ulster,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,Devon,Dorset,County Durham,East Sussex,West Sussex,Sussex,Essex,Gloucestershire,Greater London,Greater Manchester,Hampshire,Herefordshire,Hertfordshire,Isle of Wight,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Norfolk,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,Staffordshire,Suffolk,Surrey,Tyne and Wear,Warwickshire,West Midlands,Wiltshire,Worcestershire,Yorkshire,North Yorkshire,South Yorkshire,West Yorkshire,East Yorkshire,Teesside,Tyneside,Midlands,East Midlands,East Anglia,Cotswolds,Lake District,Peak District,Aberdeenshire,Angus,Argyll,Ayrshire,Fife,Highlands,Scottish Highlands,Lanarkshire,Lothian,Midlothian,Moray,Perthshire,Renfrewshire,Orkney,Shetland,Hebrides,Outer Hebrides,Isle of Skye,Gwent,Gwynedd,Powys,Dyfed,Carmarthenshire,Pembrokeshire,Ceredigion,Anglesey,Glamorgan,South Wales,North Wales,County Antrim,County Armagh,County Down,County Fermanagh,County Tyrone,County Londonderry
IE|County Cork,County Donegal,County Galway,County Kerry,County Kildare,County Limerick,County Louth,County Mayo,County Meath,County Sligo,County Tipperary,County Waterford,County Wexford,County Wicklow,County Clare,Munster,Leinster,Connacht,Donegal,Kerry,Tipperary
DE|Baden-Württemberg,Baden-Wuerttemberg,Bavaria,Brandenburg,Hesse,Lower Saxony,Mecklenburg-Vorpommern,Mecklenburg-Western Pomerania,North Rhine-Westphalia,Rhineland-Palatinate,Saarland,Saxony,Saxony-Anhalt,Schleswig-Holstein,Thuringia,Black Forest,Ruhr,Rhineland
FR|Auvergne-Rhône-Alpes,Brittany,Burgundy,Corsica,Grand Est,Alsace,Lorraine,Hauts-de-France,Ile-de-France,Île-de-France,Normandy,Nouvelle-Aquitaine,Aquitaine,Occitanie,Pays de la Loire,Provence,Provence-Alpes-Côte d'Azur,Côte d'Azur,French Riviera,Riviera,Savoie,Haute-Savoie,Gironde,Loire,Seine-Saint-Denis,Bouches-du-Rhône,Var,Hérault,Dordogne,Picardy,Champagne
ES|Andalusia,Aragon,Asturias,Balearic Islands,Balearics,Basque Country,Canary Islands,Cantabria,Castilla y León,Castile and León,Castilla-La Mancha,Catalonia,Extremadura,Galicia,La Rioja,Murcia,Navarre,Navarra,Valencian Community,Mallorca,Majorca,Menorca,Ibiza,Tenerife,Gran Canaria,Lanzarote,Fuerteventura,La Palma,Costa del Sol,Costa Brava,Costa Blanca,~Valencia
IT|Abruzzo,Aosta Valley,Apulia,Puglia,Basilicata,Calabria,Campania,Emilia-Romagna,Friuli-Venezia Giulia,Lazio,Liguria,Lombardy,Marche,Molise,Piedmont,Sardinia,Sicily,Trentino-Alto Adige,South Tyrol,Tuscany,Umbria,Veneto,Lampedusa,Dolomites
PT|Algarve,Alentejo,Madeira,Azores
CH|Valais,Ticino,Graubünden,Vaud,Bernese Oberland,Swiss Alps
AT|Tyrol,Carinthia,Styria,Lower Austria,Upper Austria,Vorarlberg,Burgenland
NL|North Holland,South Holland,Friesland,Gelderland,Limburg,North Brabant,Zeeland,Drenthe,Overijssel
BE|Flanders,Wallonia
PL|Masovia,Mazovia,Silesia,Pomerania,Podlasie,Malopolska
GR|Attica,Crete,Peloponnese,Thessaly,Lesbos,Rhodes,Corfu,Samos,Evia,Mykonos,Santorini,Kos,Chios,Macedonia province,Peloponnesus
RO|Transylvania,Wallachia
RS|Vojvodina
BA|Republika Srpska,Srpska
SE|Scania,Skane,Gotland,Lapland,Dalarna
NO|Svalbard,Finnmark,Lofoten,Nordland
DK|Jutland,Zealand,Funen,Bornholm
RU|Siberia,Chechnya,Dagestan,Ingushetia,North Ossetia,Tatarstan,Bashkortostan,Kabardino-Balkaria,Karachay-Cherkessia,Kamchatka,Sakhalin,Stavropol,Yakutia,Sakha,Buryatia,Urals,North Caucasus,Primorye,Kuril Islands,Leningrad region,Rostov region,Karelia,Komi
UA|Crimea,Donbas,=Donbass,Zaporizhzhia region,Odesa region,Dnipropetrovsk,Mykolaiv region,Zakarpattia,Volyn
GE|Abkhazia,South Ossetia,Adjara
AZ|Nagorno-Karabakh,Karabakh,Nakhchivan
TR|Anatolia,Eastern Anatolia,Cappadocia,Hatay,Thrace,Mugla
SY|Deir ez-Zor,Deir al-Zor,Deir Ezzor,Hasakah,Daraa province,Eastern Ghouta,Ghouta,Golan Heights,Rojava
IQ|Anbar,Kurdistan,Iraqi Kurdistan,Nineveh,Diyala,Salahuddin,Dhi Qar,Babil
IR|Khuzestan,Sistan and Baluchestan,Sistan-Baluchestan,Fars,Khorasan,Razavi Khorasan,Gilan,Mazandaran,Lorestan,Hormozgan,West Azerbaijan,East Azerbaijan,Alborz,Chaharmahal and Bakhtiari,Kohgiluyeh and Boyer-Ahmad
IL|Galilee,Negev,Upper Galilee,Western Galilee
PS|Gaza,=Gaza Strip,West Bank,=occupied West Bank,East Jerusalem
LB|Bekaa,Bekaa Valley,Beqaa Valley,Mount Lebanon
EG|Sinai,Sinai Peninsula,North Sinai,South Sinai,Upper Egypt,Nile Delta,Minya province
LY|Cyrenaica,Tripolitania,Fezzan
DZ|Kabylie
MA|Rif
SD|Darfur,North Darfur,South Darfur,West Darfur,Kordofan,South Kordofan,North Kordofan,Blue Nile state,Gezira,Al Jazirah
SS|Jonglei,Upper Nile,Unity State,Equatoria,Central Equatoria,Western Equatoria,Warrap
ET|Tigray,Amhara,Oromia,Afar,Gambella,Somali Region,Benishangul-Gumuz,Ogaden
SO|Somaliland,Puntland,Jubaland,Hiran,Hiiraan,Lower Shabelle,Middle Shabelle,Galmudug,Bay region
KE|Rift Valley,Turkana,Nyanza,Laikipia,Baringo
UG|Karamoja,Buganda,Acholi
TZ|Zanzibar,Kagera
CD|North Kivu,South Kivu,Kivu,Ituri,Kasai,Katanga,Equateur,Tshopo,Tanganyika,Maniema,Haut-Uele,Bas-Congo,Kongo Central
CM|Far North Region,Northwest Region,Southwest Region
CF|Ouham,Haute-Kotto
ML|Menaka region,Azawad,Liptako-Gourma
BF|Soum,Est region,Boucle du Mouhoun,Yatenga
NE|Tillaberi,Tillabéri
NG|Borno,Adamawa,Yobe,Plateau State,Plateau state,Benue,Zamfara,Niger State,Niger state,Nasarawa,Taraba,Kogi,Kebbi,Rivers State,Bayelsa,Delta State,Edo,Ogun,Ondo,Oyo,Osun,Ekiti,Imo,Anambra,Abia,Ebonyi,Cross River,Akwa Ibom,Jigawa,Kwara,Federal Capital Territory,Niger Delta
GH|Ashanti,Greater Accra,Volta Region,Bono Region,Northern Region,Eastern Region
MZ|Cabo Delgado,Zambezia,Sofala
MW|Chikwawa,Nsanje
ZM|Copperbelt,Southern Province
ZW|Matabeleland,Mashonaland,Manicaland
ZA|Gauteng,KwaZulu-Natal,=KZN,Eastern Cape,Western Cape,Northern Cape,Limpopo,Mpumalanga,North West province,Free State,Transvaal,Natal,Soweto,Transkei,Ciskei
IN|Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,=Orissa,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,UP,U.P.,Uttarakhand,West Bengal,Jammu and Kashmir,=Jammu & Kashmir,J&K,Kashmir,=Indian-administered Kashmir,Ladakh,Andaman and Nicobar Islands,Andaman Islands,Puducherry,Lakshadweep,NCR,Delhi-NCR,Konkan,Vidarbha,Marathwada,Kashmir Valley,Bastar,Saurashtra,Kutch
PK|Punjab,Sindh,Balochistan,Baluchistan,Khyber Pakhtunkhwa,=Khyber-Pakhtunkhwa,KP,K-P,North-West Frontier Province,NWFP,Gilgit-Baltistan,Azad Kashmir,Azad Jammu and Kashmir,Pakistan-administered Kashmir,Waziristan,North Waziristan,South Waziristan,Swat Valley,Swat,Bajaur,Kurram,Khyber district,Tharparkar,Thar,~Khyber
AF|Helmand,Nangarhar,Kunar,Paktika,Paktia,Badakhshan,Baghlan,Takhar,Balkh,Ghor,Logar,Wardak,Parwan,Panjshir,Panjshir Valley,Uruzgan,Zabul,Nuristan,Laghman,Nimroz,Faryab,Jawzjan,Sar-e Pul
BD|Chittagong Hill Tracts,Sundarbans
NP|Karnali,Bagmati,Lumbini,Madhesh,Gandaki,Koshi,Sudurpashchim,Sindhupalchok,Gorkha
LK|Northern Province of Sri Lanka,Jaffna peninsula,Eastern Province
MM|Rakhine,Arakan,Shan,Kachin,Chin State,Chin state,Kayin,Karen State,Kayah,Mon State,Irrawaddy Delta,Magway,Tanintharyi
TH|Isan,Isaan,Koh Samui,Koh Tao,Chonburi province
VN|Mekong Delta,Central Highlands,Quang Nam,Quang Tri,Quang Ngai,Ha Giang,Lao Cai,Yen Bai,Nghe An,Ha Tinh,Quang Ninh,Dak Lak
KH|Banteay Meanchey,Oddar Meanchey,Preah Vihear
MY|Sabah,Sarawak,Johor,Selangor,Penang,Perak,Kelantan,Terengganu,Pahang,Kedah,Negeri Sembilan,Perlis
ID|Java,West Java,Central Java,East Java,Sumatra,North Sumatra,West Sumatra,South Sumatra,Aceh,Bali,Lombok,Sulawesi,Central Sulawesi,South Sulawesi,North Sulawesi,Kalimantan,West Kalimantan,East Kalimantan,Papua,West Papua,Maluku,North Maluku,East Nusa Tenggara,West Nusa Tenggara,Flores,Sumbawa,Riau,Lampung,Bengkulu,Banten
PH|Luzon,Mindanao,Visayas,Palawan,Leyte,Samar,Cebu province,Basilan,Sulu,Jolo,Negros,Negros Occidental,Negros Oriental,Bohol,Mindoro,Maguindanao,Lanao del Sur,Lanao del Norte,Cagayan,Ilocos Norte,Ilocos Sur,Quezon province,Bicol,Camarines Sur,Albay,Metro Manila,Isabela province,Pampanga,Bulacan,Cavite province,Laguna province,Rizal province
CN|Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang,Xizang,Manchuria
TW|Hualien County,Taitung County,Pingtung,Kinmen,Matsu
JP|Hokkaido,Honshu,Kyushu,Shikoku,Okinawa,Ishikawa,Miyagi,Iwate,Tohoku,Kanto,Kansai,Noto Peninsula,Noto,Kanagawa,Hyogo,Tochigi,Gunma,Aichi,Gifu prefecture,Mie,Shiga,Ehime
KR|Gyeonggi,Gangwon,South Jeolla,North Jeolla,Jeolla,South Gyeongsang,North Gyeongsang,Gyeongsang,South Chungcheong,North Chungcheong,Jeju Island,Jeju
KP|North Hamgyong,South Hwanghae
PG|Bougainville,Enga,East Sepik,Morobe,New Britain,New Ireland
MX|Baja California,Baja California Sur,Chiapas,Coahuila,Durango state,Guerrero,Hidalgo state,Jalisco,State of Mexico,Michoacan,Michoacán,Morelos,Nayarit,Nuevo Leon,Nuevo León,Quintana Roo,Sinaloa,Sonora,Tabasco,Tamaulipas,Yucatan,Yucatán,Yucatan Peninsula,Riviera Maya,~Chihuahua,~Durango,~Hidalgo,~Puebla,~Oaxaca,~Guanajuato,~Veracruz,~Zacatecas
GT|Alta Verapaz,Baja Verapaz,El Peten,Petén,Peten,El Quiche,Quiché,Quiche,Izabal,Sacatepequez,San Marcos department,Suchitepequez,~San Marcos,~Santa Rosa,~Solola
SV|Cabanas,Cabañas,Cuscatlan,Cuscatlán,La Paz department,La Union department,Morazan,Morazán,Santa Ana department,Guazapa,Guazapa Hill,~La Paz,~La Union,~Santa Ana,~San Miguel,~San Vicente,~La Libertad
HN|Olancho,Colon department,Gracias a Dios,Francisco Morazan,Intibuca,Lempira,Copan,El Paraiso,Atlantida,Ocotepeque,Santa Barbara department,Choluteca department,Bay Islands,Mosquitia,~Santa Barbara,~Colon,~La Paz,~Valle
NI|Zelaya,North Zelaya,South Zelaya,Nueva Segovia,Madriz,Chontales,Rio San Juan,North Atlantic Autonomous Region
CR|Guanacaste
PA|Darien,Darien Gap,Darién,Chiriqui,Chiriquí,Bocas del Toro,Veraguas,Panama Canal Zone,Canal Zone
CO|Antioquia,Atlantico,Bolivar department,Boyaca,Boyacá,Caldas,Caqueta,Caquetá,Casanare,Cauca,Cesar,Choco,Chocó,Cordoba department,Cundinamarca,Guajira,La Guajira,Guaviare,Huila,Magdalena,Meta,Narino,Nariño,Norte de Santander,North Santander,Putumayo,Quindio,Risaralda,Santander department,Sucre department,Tolima,Valle del Cauca,Valle,Vichada,Vaupes,Uraba,Urabá,Catatumbo,Magdalena Medio,Middle Magdalena,Magdalena River valley,~Cordoba,~Santander,~Sucre,~Bolivar,~Amazonas,~Magdalena
VE|Zulia,Tachira,Táchira,Apure,Bolivar state,Miranda state,Anzoategui,Aragua,Carabobo,Falcon state,Lara state,Merida state,Monagas,Sucre state,Yaracuy,Delta Amacuro,~Bolivar,~Miranda,~Merida,~Amazonas,~Sucre,~Lara,~Falcon
EC|Guayas,Pichincha,Manabi,Manabí,Azuay,Los Rios,El Oro,Sucumbios,Napo,Chimborazo,Cotopaxi,Imbabura,Carchi,Galapagos,Galapagos Islands
PE|Apurimac,Apurímac,Junin,Junín,Pasco,San Martin department,Ucayali,Loreto,La Libertad,Lambayeque,Ancash,Áncash,Cuzco department,Madre de Dios,Upper Huallaga,Upper Huallaga Valley,Huallaga Valley,Alto Huallaga,~San Martin,~Piura,~Arequipa,~Cuzco,~Puno,~Huanuco,~Tacna,~Amazonas,~Ica,~Cajamarca
BO|Chapare,Santa Cruz department,Beni,Pando,Chuquisaca,Yungas,~Santa Cruz,~La Paz,~Potosi,~Tarija
CL|Araucania,Araucanía,Maule,Biobio,Bio-Bio,Atacama,Magallanes,Los Lagos,Patagonia
AR|Chubut,Santa Cruz province,Tierra del Fuego,Chaco,Misiones,Entre Rios,Entre Ríos,Tucuman,Tucumán,Jujuy,Rio Negro,Catamarca,Pampas,~Santa Cruz,~San Juan,~Formosa,~Santa Fe,~La Pampa
PY|Boqueron,Alto Parana,Alto Paraná,Amambay,Itapua,San Pedro department,Canindeyu
BR|Acre,Alagoas,Amapa,Amapá,Amazonas,Bahia,Ceara,Ceará,Espirito Santo,Espírito Santo,Goias,Goiás,Maranhao,Maranhão,Mato Grosso,Mato Grosso do Sul,Minas Gerais,Pará,Paraiba,Paraíba,Parana,Paraná,Pernambuco,Piaui,Piauí,Rio Grande do Norte,Rio Grande do Sul,Rondonia,Rondônia,Roraima,Santa Catarina,Sergipe,Tocantins,Amazon rainforest
HT|Artibonite,Grand'Anse,Cité Soleil,Cite Soleil
CU|Oriente,Sierra Maestra,Guantanamo Bay,Granma
DJ|Obock
YE|Hadramawt,Hadhramaut,Marib,Shabwa,Abyan,Taiz province,Saada province,Hodeidah province,Socotra
SA|Hejaz,Eastern Province of Saudi Arabia,Asir,Najran,Jizan
-|Africa,West Africa,East Africa,North Africa,Southern Africa,Central Africa,Horn of Africa,sub-Saharan Africa,Sub-Saharan Africa,Sahel,Sahara,Maghreb,Great Lakes region,Asia,Southeast Asia,South-East Asia,South East Asia,South Asia,Central Asia,East Asia,Middle East,Near East,Gulf,Persian Gulf,Arabian Peninsula,Levant,Europe,Western Europe,Eastern Europe,Central Europe,Southern Europe,Northern Europe,Scandinavia,Nordic countries,Balkans,Western Balkans,Baltics,Baltic states,Caucasus,South Caucasus,European Union,EU,E.U.,North America,South America,Central America,Latin America,Caribbean,Amazon,Andes,Oceania,Pacific Islands,South Pacific,Polynesia,Melanesia,Antarctica,Arctic,Indian subcontinent,Korean Peninsula,Korean peninsula,Iberian Peninsula,Himalayas,Alps,Pyrenees,Rocky Mountains,Rockies,Atlas Mountains,Carpathians,Balkan Peninsula,Channel Islands
`;

/** Waters and the like: places where a ship or a plane comes to grief, never a country's. */
export const WATERS = `Mediterranean Sea,Mediterranean,Black Sea,Red Sea,Baltic Sea,North Sea,Caspian Sea,Aegean Sea,Aegean,Adriatic Sea,Adriatic,Ionian Sea,Arabian Sea,South China Sea,East China Sea,Yellow Sea,Sea of Japan,Sea of Azov,Sea of Okhotsk,Java Sea,Tasman Sea,Caribbean Sea,Coral Sea,Bering Sea,Barents Sea,Irish Sea,Celtic Sea,Dead Sea,Sea of Galilee,Sea of Marmara,Andaman Sea,Philippine Sea,Atlantic Ocean,Atlantic,Pacific Ocean,Pacific,Indian Ocean,Arctic Ocean,Southern Ocean,Gulf of Mexico,Gulf of Aden,Gulf of Guinea,Gulf of Oman,Gulf of Finland,Gulf of Thailand,Gulf of Tonkin,Gulf of California,Gulf of Fonseca,Gulf of Suez,Bay of Bengal,Bay of Biscay,Bay of Pigs,Hudson Bay,San Francisco Bay,Chesapeake Bay,English Channel,Strait of Hormuz,Strait of Gibraltar,Strait of Malacca,Malacca Strait,Taiwan Strait,Bering Strait,Bab el-Mandeb,Bosphorus,Bosporus,Dardanelles,Suez Canal,Panama Canal,Lake Victoria,Lake Chad,Lake Tanganyika,Lake Malawi,Lake Kivu,Lake Albert,Lake Titicaca,Lake Baikal,Lake Michigan,Lake Superior,Lake Huron,Lake Erie,Lake Ontario,Lake Tahoe,Lake Geneva,Lake Constance,Lake Como,Lake Garda,Loch Ness,Great Lakes,Nile,Nile River,Blue Nile,White Nile,Congo River,Niger River,Zambezi,Amazon River,Orinoco,Mississippi River,Missouri River,Ohio River,Hudson River,East River,Potomac,Potomac River,Rio Grande,Colorado River,Columbia River,Danube,Rhine,Rhone,Seine,Thames,River Thames,Severn,Mersey,Volga,Dnieper,Dnipro River,Don River,Ganges,Ganga,Yamuna,Brahmaputra,Indus,Mekong,Mekong River,Yangtze,Yangtze River,Yellow River,Euphrates,Tigris,Jordan River,Litani,Litani River,Murray River,Irrawaddy,Magdalena River,Huallaga River,Lempa River,Mount Everest,Mount Etna,Mount Vesuvius,Mount Fuji,Mount Kilimanjaro,Mont Blanc,K2,Nanga Parbat,Annapurna,Matterhorn,Mount Rainier,Mount Hood,Mount Merapi,Mount Semeru`;
