/**
 * Countries and territories: `CODE|names|demonyms`, names first as shown, then as news also writes them.
 * Regular plurals ("Malians") and -man/-woman forms are read off the demonyms, so only the singular stands here.
 */
export const COUNTRIES = `
AF|Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani
AL|Albania|Albanian
DZ|Algeria|Algerian
AD|Andorra|Andorran
AO|Angola|Angolan
AG|Antigua and Barbuda,Antigua|Antiguan,Barbudan
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean
AM|Armenia|Armenian
AU|Australia|Australian,Aussie
AT|Austria|Austrian
AZ|Azerbaijan|Azerbaijani,Azeri
BS|Bahamas,The Bahamas|Bahamian
BH|Bahrain|Bahraini
BD|Bangladesh|Bangladeshi
BB|Barbados|Barbadian,Bajan
BY|Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian
BE|Belgium|Belgian
BZ|Belize|Belizean
BJ|Benin|Beninese,Beninois
BT|Bhutan|Bhutanese
BO|Bolivia|Bolivian
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina|Bosnian,Herzegovinian
BW|Botswana|Botswanan,Motswana,Batswana
BR|Brazil|Brazilian
BN|Brunei,Brunei Darussalam|Bruneian
BG|Bulgaria|Bulgarian
BF|Burkina Faso,Burkina|Burkinabe,Burkinabé,Burkinese
BI|Burundi|Burundian
KH|Cambodia,Kampuchea|Cambodian,Khmer
CM|Cameroon|Cameroonian
CA|Canada|Canadian
CV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean
CF|Central African Republic|Central African
TD|Chad|Chadian
CL|Chile|Chilean
CN|China,People's Republic of China,PRC,Mainland China|Chinese
CO|Colombia|Colombian
KM|Comoros,Comoro Islands|Comorian,Comoran
CG|Republic of the Congo,Congo-Brazzaville,Republic of Congo,Congo Republic|
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo,Congo-Kinshasa,Zaire,Zaïre|Congolese,Zairian,Zairean
CR|Costa Rica|Costa Rican
CI|Ivory Coast,Côte d'Ivoire|Ivorian,Ivoirian
HR|Croatia|Croatian,Croat
CU|Cuba|Cuban
CY|Cyprus|Cypriot
CZ|Czech Republic,Czechia|Czech
DK|Denmark|Danish,Dane
DJ|Djibouti|Djiboutian
DM|Dominica|
DO|Dominican Republic|Dominican
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadoran
EG|Egypt|Egyptian
SV|El Salvador|Salvadoran,Salvadorean,Salvadorian
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean
ER|Eritrea|Eritrean
EE|Estonia|Estonian
SZ|Eswatini,Swaziland|Swazi
ET|Ethiopia|Ethiopian
FJ|Fiji|Fijian
FI|Finland|Finnish,Finn
FR|France,French Republic|French,Frenchman,Frenchwoman,Frenchmen
GA|Gabon|Gabonese
GM|Gambia,The Gambia|Gambian
GE|Georgia,Republic of Georgia|Georgian
DE|Germany,West Germany,East Germany,FRG,GDR,Federal Republic of Germany|German,West German,East German
GH|Ghana|Ghanaian
GR|Greece|Greek
GD|Grenada|Grenadian
GT|Guatemala|Guatemalan
GN|Guinea,Guinea-Conakry|Guinean
GW|Guinea-Bissau|Bissau-Guinean
GY|Guyana|Guyanese
HT|Haiti|Haitian
VA|Vatican,Holy See,Vatican City|
HN|Honduras|Honduran
HU|Hungary|Hungarian
IS|Iceland|Icelandic,Icelander
IN|India|Indian
ID|Indonesia|Indonesian
IR|Iran,Islamic Republic of Iran,Islamic Republic|Iranian,Persian
IQ|Iraq|Iraqi
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman,Irishmen
IL|Israel|Israeli
IT|Italy|Italian
JM|Jamaica|Jamaican
JP|Japan|Japanese
JO|Jordan|Jordanian
KZ|Kazakhstan|Kazakh,Kazakhstani
KE|Kenya|Kenyan
KI|Kiribati|
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean
KR|South Korea,Republic of Korea,Korea|South Korean,Korean
XK|Kosovo|Kosovar,Kosovan
KW|Kuwait|Kuwaiti
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic|Kyrgyz,Kyrgyzstani
LA|Laos|Laotian,Lao
LV|Latvia|Latvian
LB|Lebanon|Lebanese
LS|Lesotho|Basotho,Mosotho
LR|Liberia|Liberian
LY|Libya|Libyan
LI|Liechtenstein|Liechtensteiner
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourger,Luxembourgish
MG|Madagascar|Malagasy,Madagascan
MW|Malawi|Malawian
MY|Malaysia|Malaysian
MV|Maldives,The Maldives|Maldivian
ML|Mali|Malian
MT|Malta|Maltese
MH|Marshall Islands|Marshallese
MR|Mauritania|Mauritanian
MU|Mauritius|Mauritian
MX|Mexico|Mexican
FM|Micronesia,Federated States of Micronesia|Micronesian
MD|Moldova,Moldavia|Moldovan,Moldavian
MC|Monaco|Monegasque,Monacan
MN|Mongolia|Mongolian,Mongol
ME|Montenegro|Montenegrin
MA|Morocco|Moroccan
MZ|Mozambique|Mozambican
MM|Myanmar,Burma|Burmese,Myanmarese
NA|Namibia|Namibian
NR|Nauru|Nauruan
NP|Nepal|Nepali,Nepalese
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchwoman,Dutchmen,Netherlander
NZ|New Zealand,Aotearoa|New Zealander,Kiwi
NI|Nicaragua|Nicaraguan
NE|Niger|Nigerien
NG|Nigeria|Nigerian
MK|North Macedonia,Macedonia|Macedonian
NO|Norway|Norwegian
OM|Oman|Omani
PK|Pakistan|Pakistani
PW|Palau|Palauan
PS|Palestine,State of Palestine,Palestinian territories,Occupied Palestinian Territory|Palestinian
PA|Panama|Panamanian
PG|Papua New Guinea,PNG|Papua New Guinean
PY|Paraguay|Paraguayan
PE|Peru|Peruvian
PH|Philippines,The Philippines|Filipino,Philippine,Filipina
PL|Poland|Polish,Pole
PT|Portugal|Portuguese
QA|Qatar|Qatari
RO|Romania,Rumania|Romanian
RU|Russia,Russian Federation,USSR,U.S.S.R.,Soviet Union|Russian,Soviet
RW|Rwanda|Rwandan,Rwandese
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis,St Kitts|Kittitian
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St Lucian
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian
WS|Samoa,Western Samoa|Samoan
SM|San Marino|Sammarinese
ST|São Tomé and Príncipe,Sao Tome and Principe,Sao Tome|Santomean
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian
SN|Senegal|Senegalese
RS|Serbia|Serbian,Serb
SC|Seychelles|Seychellois
SL|Sierra Leone|Sierra Leonean
SG|Singapore|Singaporean
SK|Slovakia,Slovak Republic|Slovak,Slovakian
SI|Slovenia|Slovenian,Slovene
SB|Solomon Islands,Solomons|Solomon Islander
SO|Somalia|Somali,Somalian
ZA|South Africa|South African
SS|South Sudan|South Sudanese
ES|Spain|Spanish,Spaniard
LK|Sri Lanka,Ceylon|Sri Lankan
SD|Sudan|Sudanese
SR|Suriname,Surinam|Surinamese
SE|Sweden|Swedish,Swede
CH|Switzerland|Swiss
SY|Syria,Syrian Arab Republic|Syrian
TW|Taiwan,Republic of China|Taiwanese
TJ|Tajikistan|Tajik,Tajikistani
TZ|Tanzania|Tanzanian
TH|Thailand|Thai
TL|East Timor,Timor-Leste|Timorese,East Timorese
TG|Togo|Togolese
TO|Tonga|Tongan
TT|Trinidad and Tobago,Trinidad,Tobago|Trinidadian,Tobagonian
TN|Tunisia|Tunisian
TR|Turkey,Türkiye,Turkiye|Turkish,Turk
TM|Turkmenistan|Turkmen
TV|Tuvalu|Tuvaluan
UG|Uganda|Ugandan
UA|Ukraine,the Ukraine|Ukrainian
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit,English,Englishman,Englishmen,Scottish,Scot,Scots,Scotsman,Welsh,Northern Irish
US|United States,US,U.S.,USA,U.S.A.,United States of America,America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek,Uzbekistani
VU|Vanuatu|Ni-Vanuatu
VE|Venezuela|Venezuelan
VN|Vietnam,Viet Nam,North Vietnam,South Vietnam|Vietnamese
YE|Yemen,North Yemen,South Yemen|Yemeni
ZM|Zambia|Zambian
ZW|Zimbabwe,Rhodesia|Zimbabwean
HK|Hong Kong,Hongkong|Hong Konger,Hongkonger
MO|Macau,Macao|Macanese
PR|Puerto Rico|Puerto Rican
GL|Greenland|Greenlandic,Greenlander
FO|Faroe Islands,Faroes|Faroese
GU|Guam|Guamanian
BM|Bermuda|Bermudian
KY|Cayman Islands|Caymanian
VG|British Virgin Islands|
VI|US Virgin Islands,U.S. Virgin Islands|
GI|Gibraltar|Gibraltarian
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander
NC|New Caledonia|New Caledonian
PF|French Polynesia,Tahiti|Tahitian
RE|Reunion Island,Réunion,La Réunion|
GP|Guadeloupe|
MQ|Martinique|
GF|French Guiana|
YT|Mayotte|
EH|Western Sahara|Sahrawi,Saharawi
CW|Curaçao,Curacao|
AW|Aruba|Aruban
IM|Isle of Man|Manx
JE|Jersey|
GG|Guernsey|
AS|American Samoa|
MP|Northern Mariana Islands|
CK|Cook Islands|
TC|Turks and Caicos Islands,Turks and Caicos|
YU|Yugoslavia,Czechoslovakia|Yugoslav,Yugoslavian,Czechoslovak
`;
