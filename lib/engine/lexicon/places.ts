/**
 * Countries and states with their aliases ("=") and their seat of government after a colon, canonical name first.
 * Where the seat's own name is ambiguous, reports write it as here.
 */
export const COUNTRIES = `
Afghanistan: Kabul
Albania: Tirana
Algeria: Algiers
Andorra: Andorra la Vella
Angola: Luanda
Antigua and Barbuda: St John's
Argentina: Buenos Aires
Armenia: Yerevan
Australia: Canberra
Austria: Vienna
Azerbaijan: Baku
Bahamas: Nassau
Bahrain: Manama
Bangladesh: Dhaka
Barbados: Bridgetown
Belarus=Byelorussia: Minsk
Belgium:
Belize: Belmopan
Benin: Porto-Novo
Bhutan: Thimphu
Bolivia: La Paz
Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina: Sarajevo
Botswana: Gaborone
Brazil: Brasília
Brunei: Bandar Seri Begawan
Bulgaria: Sofia
Burkina Faso: Ouagadougou
Burundi: Gitega
Cambodia: Phnom Penh
Cameroon: Yaoundé
Canada: Ottawa
Cape Verde=Cabo Verde: Praia
Central African Republic: Bangui
Chad: N'Djamena
Chile: Santiago
China=People's Republic of China=PRC=mainland China: Beijing
Colombia: Bogotá
Comoros: Moroni
Democratic Republic of the Congo=Democratic Republic of Congo=DR Congo=DRC=Congo-Kinshasa=Zaire: Kinshasa
Republic of the Congo=Republic of Congo=Congo-Brazzaville: Brazzaville
Congo:
Costa Rica: San José
Croatia: Zagreb
Cuba: Havana
Cyprus: Nicosia
Czech Republic=Czechia: Prague
Denmark: Copenhagen
Djibouti:
Dominica: Roseau
Dominican Republic: Santo Domingo
East Timor=Timor-Leste: Dili
Ecuador: Quito
Egypt: Cairo
El Salvador: San Salvador
England:
Equatorial Guinea: Malabo
Eritrea: Asmara
Estonia: Tallinn
Eswatini=Swaziland: Mbabane
Ethiopia: Addis Ababa
Fiji: Suva
Finland: Helsinki
France: Paris
Gabon: Libreville
Gambia: Banjul
Georgia: Tbilisi
Germany: Berlin
Ghana: Accra
Greece: Athens
Greenland: Nuuk
Grenada: St George's
Guatemala: Guatemala City
Guinea: Conakry
Guinea-Bissau: Bissau
Guyana: Georgetown
Haiti: Port-au-Prince
Honduras: Tegucigalpa
Hong Kong:
Hungary: Budapest
Iceland: Reykjavik
India: New Delhi
Indonesia: Jakarta
Iran=Islamic Republic of Iran: Tehran
Iraq: Baghdad
Ireland=Republic of Ireland=Irish Republic: Dublin
Israel:
Italy: Rome
Ivory Coast=Côte d'Ivoire: Abidjan
Jamaica: Kingston
Japan: Tokyo
Jordan: Amman
Kazakhstan: Astana
Kenya: Nairobi
Kiribati: Tarawa
Kosovo: Pristina
Kuwait: Kuwait City
Kyrgyzstan: Bishkek
Laos: Vientiane
Latvia: Riga
Lebanon: Beirut
Lesotho: Maseru
Liberia: Monrovia
Libya: Tripoli
Liechtenstein: Vaduz
Lithuania: Vilnius
Luxembourg:
Madagascar: Antananarivo
Malawi: Lilongwe
Malaysia: Kuala Lumpur
Maldives: Malé
Mali: Bamako
Malta: Valletta
Marshall Islands: Majuro
Mauritania: Nouakchott
Mauritius: Port Louis
Mexico: Mexico City
Micronesia: Palikir
Moldova: Chisinau
Monaco:
Mongolia: Ulaanbaatar
Montenegro: Podgorica
Morocco: Rabat
Mozambique: Maputo
Myanmar=Burma: Naypyidaw
Namibia: Windhoek
Nauru:
Nepal: Kathmandu
Netherlands=Holland: The Hague
New Zealand: Wellington
Nicaragua: Managua
Niger: Niamey
Nigeria: Abuja
North Korea=DPRK=Democratic People's Republic of Korea: Pyongyang
North Macedonia=Macedonia: Skopje
Northern Ireland: Belfast
Norway: Oslo
Oman: Muscat
Pakistan: Islamabad
Palau:
Palestine=State of Palestine=Palestinian Territories: Ramallah
Panama: Panama City
Papua New Guinea: Port Moresby
Paraguay: Asunción
Peru: Lima
Philippines: Manila
Poland: Warsaw
Portugal: Lisbon
Puerto Rico: San Juan
Qatar: Doha
Romania: Bucharest
Russia=Russian Federation: Moscow
Rwanda: Kigali
Samoa: Apia
San Marino:
Saudi Arabia: Riyadh
Scotland: Edinburgh
Senegal: Dakar
Serbia: Belgrade
Seychelles: Victoria
Sierra Leone: Freetown
Singapore:
Slovakia: Bratislava
Slovenia: Ljubljana
Solomon Islands: Honiara
Somalia: Mogadishu
Somaliland: Hargeisa
South Africa: Pretoria
South Korea=Republic of Korea: Seoul
South Sudan: Juba
Spain: Madrid
Sri Lanka: Colombo
Sudan: Khartoum
Suriname: Paramaribo
Sweden: Stockholm
Switzerland: Bern
Syria=Syrian Arab Republic: Damascus
Taiwan: Taipei
Tajikistan: Dushanbe
Tanzania: Dodoma
Thailand: Bangkok
Togo: Lomé
Tonga: Nuku'alofa
Trinidad and Tobago: Port of Spain
Tunisia: Tunis
Turkey=Türkiye=Turkiye: Ankara
Turkmenistan: Ashgabat
Tuvalu: Funafuti
Uganda: Kampala
Ukraine: Kyiv
United Arab Emirates=UAE=Emirates: Abu Dhabi
United Kingdom=UK=U.K.=Britain=Great Britain: London
United States=US=U.S.=USA=U.S.A.=United States of America=America: Washington
Uruguay: Montevideo
Uzbekistan: Tashkent
Vanuatu: Port Vila
Vatican=Vatican City=Holy See:
Venezuela: Caracas
Vietnam: Hanoi
Wales: Cardiff
Western Sahara: Laayoune
Yemen: Sanaa
Zambia: Lusaka
Zimbabwe: Harare
`;

/** Buildings, streets and seats that stand for a government, beside the capitals above: "name: country or body". */
export const SEATS = `
White House: United States
Oval Office: United States
Capitol Hill: United States
Pentagon: United States
State Department: United States
Downing Street: United Kingdom
Number 10: United Kingdom
Whitehall: United Kingdom
Westminster: United Kingdom
Buckingham Palace: United Kingdom
Holyrood: Scotland
Stormont: Northern Ireland
Kremlin: Russia
Elysée: France
Elysee: France
Elysée Palace: France
Quai d'Orsay: France
Matignon: France
Bundestag: Germany
Chancellery: Germany
Brussels: European Union
Berlaymont: European Union
Strasbourg: European Union
Vatican: Vatican
Zhongnanhai: China
Blue House: South Korea
Cheong Wa Dae: South Korea
Malacañang: Philippines
Planalto: Brazil
Planalto Palace: Brazil
Casa Rosada: Argentina
La Moneda: Chile
Casa de Nariño: Colombia
Miraflores: Venezuela
Moncloa: Spain
Palazzo Chigi: Italy
Quirinale: Italy
Aso Rock: Nigeria
Union Buildings: South Africa
Delhi: India
South Block: India
Aiwan-e-Sadr: Pakistan
Rawalpindi: Pakistan
Knesset: Israel
Jerusalem: Israel
Tel Aviv: Israel
Sublime Porte: Turkey
Bankova: Ukraine
`;

/** Other names of one place, canonical first, by which reports differ; transliterations are left to the folding. */
export const PLACE_ALIASES = `
Kyiv=Kiev
Odesa=Odessa
Kharkiv=Kharkov
Lviv=Lvov
Mykolaiv=Nikolaev=Mykolayiv
Zaporizhzhia=Zaporizhia=Zaporozhye
Chernihiv=Chernigov
Dnipro=Dnepropetrovsk=Dnipropetrovsk
Luhansk=Lugansk
Bakhmut=Artemivsk=Artyomovsk
Istanbul=Constantinople
Mumbai=Bombay
Kolkata=Calcutta
Chennai=Madras
Bengaluru=Bangalore
Varanasi=Benares
Yangon=Rangoon
Ho Chi Minh City=Saigon
Beijing=Peking
Guangzhou=Canton
St Petersburg=Saint Petersburg=St. Petersburg=Leningrad
Volgograd=Stalingrad
Cologne=Köln
Nuremberg=Nürnberg
Hanover=Hannover
Geneva=Genève
Zurich=Zürich
Padua=Padova
Leghorn=Livorno
Hama=Ḩamāh
Raqqa=Ar Raqqah=Ar-Raqqah
Mosul=Al Mawşil al Jadīdah
Basra=Al Başrah al Qadīmah=Basrah
Sanaa=Sana'a
Mecca=Makkah
Medina=Madinah
Tehran=Teheran
Isfahan=Esfahan
Kandahar=Qandahar
Herat=Harat
Djakarta=Jakarta
Nur-Sultan=Astana
Chişinău=Chisinau
Bucharest=București
Gdansk=Gdańsk=Danzig
Wroclaw=Wrocław=Breslau
Antwerp=Antwerpen
Ghent=Gent
Bruges=Brugge
The Hague=Den Haag
Seville=Sevilla
Zaragoza=Saragossa
Lisbon=Lisboa
Mariupol=Mariupil
Macau=Macao
Crimea=Crimean Peninsula
New York=New York City=NYC
Los Angeles=LA=L.A.
Washington=Washington DC=Washington D.C.=Washington, D.C.=D.C.
Mexico City=Ciudad de México
Hong Kong=HK
European Union=EU
Gaza=Gaza Strip
West Bank=occupied West Bank
`;

/** Regions, provinces, islands and states of countries that reports name without them. */
export const REGIONS =
  "Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia, Middle East, Near East, Far East, Gulf, Persian Gulf, Balkans, Caucasus, North Caucasus, South Caucasus, Baltics, Scandinavia, Iberia, Maghreb, Sahel, Sahara, Horn of Africa, East Africa, West Africa, North Africa, Southern Africa, Central Africa, sub-Saharan Africa, Central Asia, South Asia, Southeast Asia, East Asia, Western Europe, Eastern Europe, Central Europe, Caribbean, Levant, Mesopotamia, Siberia, Anatolia, Kurdistan, Kashmir, Punjab, Donbas, Donbass, Crimea, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Chechnya, Dagestan, Ingushetia, Tatarstan, Kaliningrad, Xinjiang, Tibet, Inner Mongolia, Manchuria, Hokkaido, Honshu, Kyushu, Okinawa, Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Galilee, Negev, Darfur, Kordofan, Tigray, Amhara, Oromia, Ogaden, Puntland, Katanga, North Kivu, South Kivu, Ituri, Cabo Delgado, Zanzibar, Casamance, Biafra, Borno, Idlib, Latakia, Rojava, Anbar, Nineveh, Kirkuk, Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa, Waziristan, Helmand, Kerala, Tamil Nadu, Karnataka, Maharashtra, Gujarat, Rajasthan, Uttar Pradesh, Bihar, West Bengal, Assam, Manipur, Odisha, Rakhine, Shan State, Java, Sumatra, Bali, Lombok, Sulawesi, Borneo, Aceh, Papua, West Papua, Mindanao, Luzon, Cebu, Taiwan Strait, Sicily, Sardinia, Lombardy, Tuscany, Corsica, Brittany, Normandy, Provence, Alsace, Catalonia, Andalusia, Basque Country, Galicia, Bavaria, Saxony, Thuringia, Brandenburg, Hesse, Rhineland, Silesia, Bohemia, Moravia, Transylvania, Vojvodina, Flanders, Wallonia, Crete, Cyclades, Lesbos, Rhodes, Cornwall, Devon, Kent, Essex, Sussex, Yorkshire, Lancashire, Cumbria, Northumberland, Merseyside, Midlands, Highlands, Hebrides, Orkney, Shetland, Ulster, Munster, Connacht, Leinster, Isle of Man, Jersey, Guernsey, Gibraltar, Falkland Islands, Bermuda, Cayman Islands, Faroe Islands, Svalbard, Lapland, Canary Islands, Azores, Madeira, Balearic Islands, Mallorca, Majorca, Ibiza, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, New England, Midwest, Silicon Valley, Manhattan, Brooklyn, Queens, Bronx, Maui, Oahu, Guam, American Samoa, Virgin Islands, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan, Yukon, Nunavut, New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Patagonia, Amazonia, Chiapas, Oaxaca, Sinaloa, Sonora, Chihuahua, Yucatan, Tierra del Fuego, Martinique, Guadeloupe, Réunion, Mayotte, New Caledonia, French Guiana, French Polynesia, Aruba, Curaçao";

/** Seas, rivers, lakes, straits and ranges. "River X" and "Lake X" are read by their noun. */
export const WATERS_AND_MOUNTAINS =
  "Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Dead Sea, Caspian Sea, Baltic Sea, Baltic, North Sea, Irish Sea, Aegean Sea, Aegean, Adriatic Sea, Adriatic, Ionian Sea, Sea of Azov, Arabian Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Bering Sea, Barents Sea, Caribbean Sea, Andaman Sea, Java Sea, Coral Sea, Tasman Sea, Philippine Sea, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean, Southern Ocean, Bay of Bengal, Bay of Biscay, Gulf of Aden, Gulf of Oman, Gulf of Mexico, Gulf of Guinea, Persian Gulf, Strait of Hormuz, Bab el-Mandeb, Bosphorus, Dardanelles, Strait of Gibraltar, Strait of Malacca, English Channel, Kerch Strait, Suez Canal, Panama Canal, Nile, Blue Nile, Euphrates, Tigris, Jordan River, Litani, Dnipro, Dnieper, Dniester, Danube, Rhine, Elbe, Oder, Vistula, Rhône, Seine, Loire, Po, Tiber, Thames, Mersey, Severn, Volga, Don, Ural, Ob, Lena, Amur, Yangtze, Yellow River, Mekong, Irrawaddy, Ganges, Brahmaputra, Indus, Murray, Darling, Amazon, Orinoco, Paraná, Mississippi River, Missouri River, Ohio River, Colorado River, Rio Grande, Hudson, Potomac, St Lawrence, Congo River, Niger River, Zambezi, Limpopo, Lake Victoria, Lake Tanganyika, Lake Chad, Lake Baikal, Lake Superior, Lake Michigan, Great Lakes, Himalayas, Alps, Andes, Rockies, Pyrenees, Carpathians, Urals, Hindu Kush, Everest, Mount Everest, Kilimanjaro, Etna, Vesuvius, Fuji";

/** Capitalised nouns that make a place of the name beside them: "Lake Orta", "Osk River", "Tarn Province". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    "river lake mount mountain mountains island islands isle bay gulf sea ocean strait channel canal cape peninsula valley " +
    "desert forest province region district county governorate prefecture oblast state territory city town village port " +
    "harbour harbor airport airfield bridge dam road street avenue boulevard square park highway motorway station " +
    "crossing checkpoint border heights hill hills creek falls beach coast base camp neighbourhood neighborhood plain pass"
  ).split(" "),
);
