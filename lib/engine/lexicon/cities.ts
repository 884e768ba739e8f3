/**
 * Cities of 150,000 people or more, and capitals, by ISO 3166 country: from GeoNames (geonames.org, CC BY 4.0), largest
 * first. One country a line: "FR: Paris, Marseille, …".
 */
export const CITIES = `
AD: Andorra la Vella
AE: Dubai, Sharjah, Abu Dhabi, Ajman City, Ras Al Khaimah City, Musaffah
AF: Kabul, Kandahār, Mazār-e Sharīf, Herāt, Jalālābād, Kunduz
AG: Saint John’s
AI: The Valley
AL: Tirana
AM: Yerevan
AO: Luanda, N’dalatando, Huambo, Lobito, Benguela
AR: Buenos Aires, Córdoba, Rosario, Mendoza, San Miguel de Tucumán, La Plata, Mar del Plata, Salta, Santa Fe, San Juan, Resistencia, Santiago del Estero, Corrientes, Posadas, Morón, San Salvador de Jujuy, Bahía Blanca, Paraná, Merlo, Neuquén, José C. Paz, Quilmes, Pilar, Formosa, San Fernando del Valle de Catamarca, San Luis, Berazategui, La Rioja, San Miguel, Río Cuarto
AS: Pago Pago
AT: Vienna, Graz, Linz, Salzburg
AU: Sydney, Melbourne, Brisbane, Perth, Adelaide, Gold Coast, Canberra, Newcastle, Wollongong, Logan City, Geelong, Hobart, Townsville, Cairns
AW: Oranjestad
AX: Mariehamn
AZ: Baku, Ganja, Sumqayıt, Lankaran
BA: Sarajevo, Banja Luka, Zenica
BB: Bridgetown
BD: Dhaka, Chittagong, Khulna, Rājshāhi, Comilla, Shibganj, Natore, Rangpur, Tungi, Narsingdi, Bagerhat, Cox’s Bāzār, Jessore, Nāgarpur, Sylhet, Mymensingh, Nārāyanganj, Bogra, Dinājpur, Barisāl, Saidpur, Pār Naogaon, Pābna, Paltan, Tāngāil, Jamālpur, Puthia
BE: Brussels, Antwerpen, Gent, Charleroi, Liège
BF: Ouagadougou, Bobo-Dioulasso
BG: Sofia, Plovdiv, Varna, Burgas, Ruse
BH: Manama
BI: Bujumbura, Gitega
BJ: Cotonou, Abomey-Calavi, Djougou, Porto-Novo, Parakou
BL: Gustavia
BM: Hamilton
BN: Bandar Seri Begawan
BO: Santa Cruz de la Sierra, Cochabamba, La Paz, Sucre, Oruro, Tarija
BQ: Kralendijk
BR: São Paulo, Rio de Janeiro, Salvador, Fortaleza, Belo Horizonte, Brasília, Curitiba, Manaus, Recife, Belém, Porto Alegre, Goiânia, Guarulhos, Campinas, Nova Iguaçu, Maceió, São Luís, Duque de Caxias, Natal, Teresina, São Bernardo do Campo, Campo Grande, Jaboatão, Osasco, Santo André, João Pessoa, Jaboatão dos Guararapes, Contagem, Ribeirão Preto, São José dos Campos, Uberlândia, Sorocaba, Cuiabá, Aparecida de Goiânia, Aracaju, Feira de Santana, Londrina, Juiz de Fora, Belford Roxo, Joinville, Niterói, São João de Meriti, Ananindeua, Florianópolis, Santos, Ribeirão das Neves, Vila Velha, Serra, Diadema, Campos dos Goytacazes, Mauá, Betim, Caxias do Sul, São José do Rio Preto, Olinda, Carapicuíba, Campina Grande, Piracicaba, Macapá, Itaquaquecetuba, Bauru, Montes Claros, Canoas, Mogi das Cruzes, São Vicente, Jundiaí, Pelotas, Anápolis, Vitória, Maringá, Guarujá, Porto Velho, Franca, Blumenau, Foz do Iguaçu, Ponta Grossa, Paulista, Limeira, Viamão, Suzano, Caucaia, Petrópolis, Uberaba, Rio Branco, Cascavel, Novo Hamburgo, Vitória da Conquista, Barueri, Taubaté, Governador Valadares, Praia Grande, Várzea Grande, Volta Redonda, Santa Maria, Santa Luzia, Gravataí, Caruaru, Boa Vista, Rio Verde, Ipatinga, Sumaré, Juazeiro do Norte, Embu, Imperatriz, Colombo, Taboão da Serra, Jacareí, Marília, Presidente Prudente, São Leopoldo, Itabuna, São Carlos, Hortolândia, Mossoró, Itapevi, Sete Lagoas, São José, Palmas, Parauapebas, Americana, Petrolina, Divinópolis, Maracanaú, Planaltina, Santarém, Camaçari, Santa Bárbara d'Oeste, Rio Grande, Cachoeiro de Itapemirim, Itaboraí, Rio Claro, Indaiatuba, Passo Fundo, Cotia, Francisco Morato, Araçatuba, Araraquara, Ferraz de Vasconcelos, Arapiraca, Lages, Barra Mansa, Nossa Senhora do Socorro, Dourados, Criciúma, Chapecó, Barreiras, Sobral, Itajaí, Ilhéus, Angra dos Reis, Nova Friburgo, Rondonópolis, Itapecerica da Serra, Guarapuava, Parnamirim
BS: Nassau
BT: Thimphu
BW: Gaborone
BY: Minsk, Homyel', Mahilyow, Vitebsk, Hrodna, Brest, Babruysk, Baranovichi
BZ: Belmopan
CA: Toronto, Montréal, Calgary, Ottawa, Edmonton, Mississauga, North York, Winnipeg, Vancouver, Scarborough, Hamilton, Brampton, Surrey, Laval, Halifax, Etobicoke, London, Oshawa, Okanagan, Victoria, Windsor, Markham, Gatineau, Vaughan, Kitchener, Longueuil, Burnaby, Ladner, Saskatoon, Richmond Hill, Barrie, Richmond, Nepean, Regina, Oakville, Burlington, Greater Sudbury, Abbotsford
CC: West Island
CD: Kinshasa, Lubumbashi, Mbuji-Mayi, Kisangani, Masina, Kananga, Likasi, Kolwezi, Tshikapa, Beni, Bukavu, Mwene-Ditu, Kikwit, Mbandaka, Matadi, Uvira, Boma, Butembo, Gandajika
CF: Bangui
CG: Brazzaville, Pointe-Noire
CH: Zürich, Genève, Basel, Bern
CI: Abidjan, Abobo, Bouaké, Daloa, San-Pédro, Yamoussoukro, Korhogo
CK: Avarua
CL: Santiago, Puente Alto, Antofagasta, Viña del Mar, Valparaíso, Talcahuano, San Bernardo, Temuco, Iquique, Concepción, Rancagua, La Pintana, Talca, Arica, Coquimbo, Puerto Montt, La Serena, Chillán
CM: Douala, Yaoundé, Garoua, Kousséri, Bamenda, Maroua, Bafoussam, Mokolo, Ngaoundéré, Bertoua, Edéa, Loum
CN: Shanghai, Beijing, Tianjin, Guangzhou, Shenzhen, Wuhan, Dongguan, Chongqing, Chengdu, Nanjing, Nanchong, Xi’an, Shenyang, Hangzhou, Harbin, Tai’an, Suzhou, Shantou, Jinan, Zhengzhou, Changchun, Dalian, Kunming, Qingdao, Foshan, Puyang, Wuxi, Xiamen, Tianshui, Ningbo, Shiyan, Taiyuan, Tangshan, Hefei, Zibo, Zhongshan, Changsha, Ürümqi, Shijiazhuang, Lanzhou, Yunfu, Nanchang, Dadonghai, Ordos, Jilin, Bayan Nur, Kunshan, Xinyang, Fushun, Luoyang, Guankou, Handan, Baotou, Xuchang, Yueyang, Anshan, Tongshan, Fuzhou, Guiyang, Lijiang, Datong, Changshu City, Xianyang, Huainan, Jieyang, Zhu Cheng City, Baoding, Benxi, Changzhou, Huaibei, Kaifeng, Pingdingshan, Qiqihar, Wenzhou, Nanning, Anyang, Hohhot, Shangyu, Xining, Qinhuangdao, Hengyang, Xinxiang, Hegang, Langfang, Zhumadian, Yantai, Zhuzhou, Changzhi, Zhangjiakou, Zigong, Fuxin, Huangshi, Liaoyang, Xiangtan, Puyang Chengguanzhen, Nantong, Mudanjiang, Guilin, Zhanjiang, Zhenjiang, Dandong, Shaoguan, Yancheng, Panshan, Haikou, Taizhou, Xingtai, Jinzhou, Shuangyashan, Luancheng, Yingkou, Zhangzhou, Bengbu, Shihezi, Siping, Huai'an, Jiamusi, Neijiang, Yangzhou, Guli, Tanggu, Jiangmen, Cangzhou, Changde, Jiaozuo, Tonghua, Wuhu, Zhuhai, Shashi, Wuwei, Jianshui, Qionghai, Yichang, Yinchuan, Zunyi, Jiaxing, Liaoyuan, Xiangyang, Dadukou, Hengshui, Jining, Wenshan City, Chengde, Bei’an, Luqiao, Chaozhou, Shaoxing, Luohe, Yangquan, Chaoyang, Jixi, Yangjiang, Weifang, Xinpu, Dezhou, Zhoukou, Putian, Pingxiang, Fenghuang, Zhaoqing, Huocheng, Anqing, Anshun, Chifeng, Taihecun, Shiqi, Aksu, Tieling, Jincheng, Yanji, Suizhou, Shangrao, Baicheng, Lianshan, Wusong, Jingdezhen, Shengli, Xinyuan, Yangshuo, Xiuying, Beihai, Huizhou, Chuzhou, Kashgar, Linyi, Chengzhong, Wuzhou, Hulan Ergi, Mianyang, Tongliao, Karamay, Aral, Jiujiang, Turpan, Heze, Laohekou, Suihua, Liupanshui, Nanyang, Wafangdian, Rizhao, Ji’an, Hebi, Huayin, Yibin, Xiantao, Yuci, Linfen, Liaocheng, Huanggang, Jingling, Tongchuanshi, Xintai, Wuxue, Wuhai, Guangyuan, Hailar, Daliang, Sanming, Hangu, Gaoping, Daqing, Yiyang, Linxia Chengguanzhen, Yuncheng, Changji, Kaiyuan, Mentougou, Xinhui, Ezhou, Humen, Haicheng, Zoucheng, Wanxian, Donghai, Baiyin, Laizhou, Zaoyang, Quanzhou, Baishan, Zaozhuang, Anda, Shangqiu, Xianning, Korla, Qianjiang, Chenzhou, Jingzhou, Zhenzhou, Xindi, Jiutai, Bozhou, Licheng, Weinan, Nanping, Dongling, Fuyang, Laiyang, Jingmen, Fuling, Gaozhou, Ulanhot, Shanwei, Jiaozhou, Fendou, Tongzhou, Anbu, Xiaogan, Qapqal, Zhicheng, Huzhou, Nanpiao, Yichun, Lianghu, Beipiao, Guangshui, Leshan, Zhaodong, Xinzhou, Sanshui, Boshan, Yangchun, Linhai, Dingzhou, Weihai, Chenghua, Deyang, Longfeng, Qingyuan, Gaomi, Loudi, Huangyan
CO: Bogotá, Cali, Medellín, Barranquilla, Cartagena, Cúcuta, Bucaramanga, Pereira, Santa Marta, Ibagué, Bello, Pasto, Manizales, Neiva, Soledad, Villavicencio, Armenia, Soacha, Valledupar, Itagüí, Montería, Sincelejo, Popayán, Floridablanca, Palmira, Buenaventura, Barrancabermeja, Dosquebradas, Tuluá, Envigado
CR: San José
CU: Havana, Santiago de Cuba, Camagüey, Holguín, Guantánamo, Santa Clara, Arroyo Naranjo, Las Tunas, Bayamo, Pinar del Río, Cienfuegos, San Miguel del Padrón
CV: Praia
CW: Willemstad
CX: Flying Fish Cove
CY: Nicosia, Limassol
CZ: Prague, Brno, Ostrava, Pilsen
DE: Berlin, Hamburg, Munich, Köln, Frankfurt am Main, Essen, Stuttgart, Dortmund, Düsseldorf, Bremen, Hannover, Leipzig, Duisburg, Nürnberg, Dresden, Bochum, Wuppertal, Bielefeld, Bonn, Mannheim, Karlsruhe, Wiesbaden, Münster, Gelsenkirchen, Aachen, Mönchengladbach, Augsburg, Chemnitz, Braunschweig, Krefeld, Kiel, Magdeburg, Oberhausen, Freiburg, Lübeck, Erfurt, Hagen, Rostock, Kassel, Hamm, Mainz, Saarbrücken, Herne, Mülheim, Osnabrück, Solingen, Ludwigshafen am Rhein, Leverkusen, Oldenburg, Neuss
DJ: Djibouti
DK: Copenhagen, Århus
DM: Roseau
DO: Santo Domingo, Santiago de los Caballeros, Santo Domingo Oeste, Santo Domingo Este, San Pedro de Macorís, La Romana, San Cristóbal
DZ: Algiers, Boumerdas, Oran, Tébessa, Constantine, Biskra, Sétif, Batna, Bab Ezzouar, Annaba, Sidi Bel Abbès, Blida, Tiaret, Chlef, Bordj Bou Arreridj, Ech Chettia, Bejaïa, Skikda, El Achir, Souk Ahras, Djelfa, Mascara
EC: Guayaquil, Quito, Cuenca, Santo Domingo de los Colorados, Machala, Manta, Portoviejo, Eloy Alfaro, Esmeraldas, Ambato
EE: Tallinn
EG: Cairo, Alexandria, Giza, Port Said, Suez, Al Maḩallah al Kubrá, Luxor, Asyūţ, Al Manşūrah, Tanda, Al Fayyūm, Zagazig, Ismailia, Kafr ad Dawwār, Aswan, Qinā, Ḩalwān, Damanhūr, Al Minyā, Idkū, Sohag, New Cairo, Banī Suwayf, Shibīn al Kawm, Banhā, Ţalkhā
EH: Laayoune
ER: Asmara
ES: Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Palma, Las Palmas de Gran Canaria, Bilbao, Alicante, Córdoba, Valladolid, Vigo, Gijón, L'Hospitalet de Llobregat, A Coruña, Sant Martí, Granada, Elche, Ciudad Lineal, Oviedo, Santa Cruz de Tenerife, Badalona, Cartagena, Terrassa, Jerez de la Frontera, Sabadell, Móstoles, Alcalá de Henares, Pamplona, Fuenlabrada, Almería, Leganés, Santander, Castelló de la Plana, Burgos, Albacete, Alcorcón, Getafe, Salamanca, Logroño, La Laguna
ET: Addis Ababa, Dire Dawa, Mek'ele, Nazrēt, Bahir Dar, Gondar
FI: Helsinki, Espoo, Tampere, Vantaa, Turku
FJ: Suva
FK: Stanley
FM: Palikir - National Government Center
FO: Tórshavn
FR: Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Le Havre, Cergy-Pontoise, Saint-Étienne, Toulon, Angers, Grenoble
GA: Libreville
GB: London, Birmingham, Liverpool, Nottingham, Sheffield, Bristol, Glasgow, Leicester, Edinburgh, Leeds, Cardiff, Manchester, Stoke-on-Trent, Coventry, Sunderland, Birkenhead, Islington, Reading, Kingston upon Hull, Preston, Newport, Swansea, Bradford, Southend-on-Sea, Belfast, Derby, Plymouth, Luton, Wolverhampton, City of Westminster, Southampton, Blackpool, Milton Keynes, Bexley, Northampton, Archway, Norwich, Dudley, Aberdeen, Portsmouth, Newcastle upon Tyne, Sutton, Swindon, Crawley, Ipswich, Wigan, Croydon, Walsall, Mansfield, Oxford, Warrington, Slough, Bournemouth, Peterborough, Cambridge, Doncaster, York, Poole, Gloucester
GD: Saint George's
GE: Tbilisi, Kutaisi
GF: Cayenne
GG: Saint Peter Port
GH: Accra, Kumasi, Tamale, Takoradi, Atsiaman, Tema
GI: Gibraltar
GL: Nuuk
GM: Serekunda, Banjul
GN: Camayenne, Conakry
GP: Basse-Terre
GQ: Bata, Malabo
GR: Athens, Thessaloníki, Pátra, Piraeus
GS: Grytviken
GT: Guatemala City, Mixco, Villa Nueva
GU: Hagåtña
GW: Bissau
GY: Georgetown
HK: Hong Kong, Kowloon, Tsuen Wan
HN: Tegucigalpa, San Pedro Sula
HR: Zagreb, Split
HT: Port-au-Prince, Pétionville, Port-de-Paix, Croix-des-Bouquets
HU: Budapest, Debrecen, Miskolc, Szeged, Pécs
ID: Jakarta, Surabaya, Medan, Bandung, Bekasi, Palembang, Tangerang, Makassar, South Tangerang, Semarang, Depok, Batam, Padang, Denpasar, Bandar Lampung, Bogor, Malang, Pekanbaru, City of Balikpapan, Yogyakarta, Situbondo, Banjarmasin, Surakarta, Cimahi, Pontianak, Manado, Balikpapan, Jambi City, Ambon, Samarinda, Mataram, Percut, Bengkulu, Jember, Palu, Kupang, Sukabumi, Tasikmalaya, Pekalongan, Cirebon, Banda Aceh, Tegal, Kediri, Binjai, Purwokerto, Purwakarta, Loa Janan, Pematangsiantar, Ciputat, Ciampea, Cileungsir, Rengasdengklok, Sumedang, Kendari, Parung, Tanjung Pinang, Curug, Labuan Bajo, Cibinong, Madiun, Pemalang, Lembang, Probolinggo, Pamulang, Cikupa, Salatiga, Plumbon, Banjaran, Serang, Lawang, Pasuruan, Sunggal, Perbaungan, Pasarkemis, Soreang, Purwodadi
IE: Dublin, Cork
IL: Jerusalem, Tel Aviv, Haifa, Ashdod, Rishon LeẔiyyon, Petaẖ Tiqwa, Beersheba, Netanya, H̱olon, Bnei Brak
IM: Douglas
IN: Mumbai, Delhi, Bengaluru, Kolkata, Chennai, Ahmedabad, Hyderabad, Pune, Sūrat, Kanpur, Jaipur, Lucknow, Nagpur, Indore, Patna, Bhopal, Ludhiāna, Tirunelveli, Agra, Vadodara, Najafgarh, Gorakhpur, Nashik, Pimpri, Kalyān, Thāne, Meerut, Nowrangapur, Faridabad, Ghāziābād, Dombivli, Rājkot, Varanasi, Amritsar, Allahābād, Visakhapatnam, Jabalpur, Hāora, Aurangabad, Solāpur, Srinagar, Chandigarh, Coimbatore, Jodhpur, Madurai, Guwahati, Gwalior, Vijayawada, Mysore, Ranchi, Hubli, Narela, Jalandhar, Thiruvananthapuram, Salem, Tiruchirappalli, Kota, Bhubaneshwar, Alīgarh, Bareilly, Morādābād, Bhiwandi, Raipur, Bhilai, Jamshedpur, Borivli, Cochin, Amrāvati, Sāngli, Cuttack, Bīkaner, Warangal, Bhavnagar, Nanded, Raurkela, Guntur, Dehra Dūn, Bhayandar, Durgapur, Ajmer, Ulhasnagar, Kolhāpur, Siliguri, Bilimora, Āsansol, Jamnagar, Sahāranpur, Gulbarga, Bhātpāra, Jammu, Kurnool, Ujjain, Rāmgundam, Shyamnagar, Nangi, Kozhikode, Mālegaon, Davangere, Jalgaon, Akola, Belgaum, Gaya, Udaipur, Korba, Bokāro, Mangalore, Jhānsi, Thoothukudi, Nellore, Tiruppur, Kollam, Pānihāti, Ahmadnagar, Dhūlia, Bhāgalpur, Punāsa, Muzaffarnagar, Latur, Kūkatpalli, Ambattūr, Bellary, Muzaffarpur, Kāmārhāti, Mathura, Patiāla, Chānda, Bhīlwāra, Thrissur, Brahmapur, Shāhjānpur, Shimoga, New Delhi, Rohtak, Tumkūr, Fīrozābād, Nizāmābād, Kulti, Rājahmundry, Barddhamān, Bārāsat, Bāli, Hisar, Rāmpur, Greater Noida, Noida, Kākināda, Pānīpat, Parbhani, Darbhanga, Alwar, Bilāspur, Ichalkaranji, Bijapur, Aizawl, Jālna, Lal Bahadur Nagar, Dewas, Gajuwaka, Satna, Etāwah, Durg, Naihāti, Tirupati, Sonīpat, Āvadi, Tiruvottiyūr, Saugor, Mau, Bihār Sharīf, Hāpur, Bathinda, Farrukhābād, Anantapur, Ratlām, Ramagundam, Gangānagar, Bharatpur, Karīmnagar, Puducherry, Shrīrāmpur, Rāichūr, Quthbullapur, Karnāl, Arrah, Imphal, Gosāba, Mirzāpur, Kharagpur, Dhanbād, Tanjore, Amarnāth, Nāgercoil, Pāli, Yamunānagar, Rewa, Secunderabad, Bīdar, Agartala, Monghyr, Burhānpur, Nadiād, Chāpra, Dindigul, Panchkula, Sīkar, Bulandshahr, Purnia, Hospet, Gurgaon, Sambhal, Gandhinagar, Murwāra, Nāngloi Jāt, Machilīpatnam, Katihar, Bhiwāni, Kultali, Raebareli, Haridwar, Singrauli, Jūnāgadh, Sūjāngarh, Ellore, Bhusāval, Khandwa, Bahraigh, Sirsa, Chandannagar, Baharampur, Surendranagar, Vizianagaram, Proddatūr, Vellore, Hugli, Alappuzha, Amroha, Tambaram, Pathānkot, Bhind, Shimla, Ongole, Gadag-Betageri, Navsāri, Puri, Haldia, Khammam, Rāiganj, Ingrāj Bāzār, Jaunpur, Fatehpur, Gāndhīdhām, Nandyāl, Udupi, Loni, Sītāpur, Shivpuri, Bhadrāvati, Ādoni, Verāval, Sambalpur, Gadag, Unnāo, Budaun, Jīnd, Madhyamgram, Jāmuria, Jaigaon, Cuddalore, Orai, Hoshiārpur, Pallāvaram, Hanumāngarh, Kanchipuram, Guna, Bahādurgarh, Bharūch, Medinīpur, Fyzābād, Dinapore, Silchar, Bānda, Morena, Tonk, Rāj-Nāndgaon, Serilingampalle, Virār, Malkajgiri
IQ: Baghdad, Basrah, Mosul, Erbil, Abū Ghurayb, As Sulaymānīyah, Kirkuk, Najaf, Karbala, Nasiriyah, Al ‘Amārah, Ad Dīwānīyah, Al Kūt, Al Ḩillah, Dihok, Ramadi, Al Fallūjah, Sāmarrā’, As Samawah, Baqubah
IR: Tehran, Mashhad, Isfahan, Karaj, Tabriz, Shiraz, Qom, Ahvaz, Pasragad Branch, Kahrīz, Kermanshah, Rasht, Kerman, Orūmīyeh, Zahedan, Hamadān, Āzādshahr, Arāk, Yazd, Ardabīl, Abadan, Zanjān, Bandar Abbas, Sanandaj, Qazvin, Khorramshahr, Khorramabad, Khomeynī Shahr, Sari, Borūjerd, Qarchak, Gorgān, Sabzevar, Najafābād, Neyshābūr, Naz̧arābād, Būkān, Sirjan, Bābol, Āmol, Bīrjand, Bojnūrd, Varāmīn, Malāyer, Sāveh, Khowy, Bushehr, Mahābād, Saqqez
IS: Reykjavík
IT: Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Catania, Bari, Messina, Verona, Padova, Trieste, Brescia, Prato, Taranto, Reggio Calabria, Modena, Livorno
JE: Saint Helier
JM: Kingston
JO: Amman, Zarqa, Irbid, Russeifa, Wādī as Sīr
JP: Tokyo, Yokohama, Osaka, Nagoya, Sapporo, Kobe, Kyoto, Fukuoka, Kawasaki, Saitama, Hiroshima, Yono, Sendai, Kitakyushu, Chiba, Sakai, Shizuoka, Kumamoto, Okayama, Hamamatsu, Hachiōji, Kagoshima, Niigata, Himeji, Matsudo, Nishinomiya-hama, Kawaguchi, Kanazawa, Utsunomiya, Ōita, Matsuyama, Amagasaki, Kurashiki, Yokosuka, Nagasaki, Hirakata, Machida, Fujisawa, Toyonaka, Fukuyama, Toyohashi, Minato, Toyota, Nagano, Iwaki, Asahikawa, Takatsuki, Okazaki, Suita, Wakayama, Kōriyama, Kashiwa, Tokorozawa, Kawagoe, Kochi, Takamatsu, Toyama, Akita, Koshigaya, Miyazaki, Naha, Kasugai, Aomori, Ōtsu, Akashi, Yokkaichi, Morioka, Fukushima, Ichihara, Maebashi, Ichinomiya, Hakodate, Ibaraki, Yao, Kakogawachō-honmachi, Tokushima, Hiratsuka, Yamagata, Mito, Shimonoseki, Takasaki, Fuji, Hachinohe, Neyagawa, Kurume, Sasebo, Chigasaki, Sōka, Atsugi, Minamirinkan, Takarazuka, Ageoshimo, Chōfu, Matsumoto, Kasukabe, Kishiwada, Numazu, Jōetsu, Odawara, Kure, Nagaoka, Itami, Uji, Suzuka, Kōfu, Izumi, Hitachi, Kushiro, Sakura, Anjō, Tsukuba, Hirosaki, Tomakomai, Hadano, Obihiro, Ube, Hino, Takaoka, Kamakura, Saga, Tsu, Sayama, Kawanishi, Oyama, Ashikaga, Matsue, Hitachi-Naka, Nagareyama, Katsuta, Kumagaya, Tottori, Ōta, Komaki, Ōgaki, Higashimurayama
KE: Nairobi, Mombasa, Nakuru, Eldoret, Kisumu, Thika
KG: Bishkek, Osh
KH: Phnom Penh, Takeo, Sihanoukville, Battambang
KI: Tarawa
KM: Moroni
KN: Basseterre
KP: Pyongyang, Hamhŭng, Namp’o, Sunch’ŏn, Hŭngnam, Kaesŏng, Wŏnsan, Chongjin, Sariwŏn, Sinŭiju, Haeju, Kanggye, Hyesan, Songnim
KR: Seoul, Busan, Incheon, Daegu, Daejeon, Gwangju, Suwon, Goyang-si, Seongnam-si, Ulsan, Bucheon-si, Jeonju, Ansan-si, Cheongju-si, Anyang-si, Changwon, Pohang, Uijeongbu-si, Hwaseong-si, Masan, Jeju City, Cheonan, Kwangmyŏng, Kimhae, Chinju, Yeosu, Gumi, Iksan, Mokpo, Gunsan, Wŏnju, Suncheon, Sejong, Chuncheon, Icheon-si, Guri-si, Gangneung, Yangju, Osan, Seogwipo, Gyeongju, Gimcheon
KW: Al Aḩmadī, Ḩawallī, Kuwait City
KY: George Town
KZ: Almaty, Karagandy, Shymkent, Taraz, Nur-Sultan, Pavlodar, Ust-Kamenogorsk, Kyzylorda, Semey, Aktobe, Kostanay, Petropavl, Oral, Atyrau, Temirtau
LA: Vientiane
LB: Beirut, Tripoli, Sidon
LC: Castries
LI: Vaduz
LK: Colombo, Dehiwala-Mount Lavinia, Moratuwa, Jaffna
LR: Monrovia
LS: Maseru
LT: Vilnius, Kaunas, Klaipėda
LU: Luxembourg
LV: Riga
LY: Tripoli, Benghazi, Mişrātah, Tarhuna, Al Khums, Az Zāwīyah, Zawiya
MA: Casablanca, Rabat, Fès, Sale, Marrakesh, Agadir, Tangier, Meknès, Oujda-Angad, Al Hoceïma, Kenitra, Tétouan, Temara, Safi, Salé Al Jadida, Mohammedia, Khouribga, Beni Mellal
MC: Monaco
MD: Chisinau, Tiraspol
ME: Podgorica
MF: Marigot
MG: Antananarivo, Toamasina, Antsirabe, Fianarantsoa, Mahajanga
MH: Majuro
MK: Skopje
ML: Bamako
MM: Yangon, Mandalay, Nay Pyi Taw, Mawlamyine, Bago, Pathein, Monywa, Sittwe, Meiktila, Myeik, Taunggyi
MN: Ulan Bator
MO: Macau
MP: Saipan
MQ: Fort-de-France
MR: Nouakchott
MS: Plymouth
MT: Valletta
MU: Port Louis
MV: Male
MW: Lilongwe, Blantyre, Mzuzu
MX: Mexico City, Iztapalapa, Ecatepec de Morelos, Guadalajara, Puebla, Juárez, Tijuana, León de los Aldama, Gustavo Adolfo Madero, Zapopan, Monterrey, Ciudad Nezahualcoyotl, Chihuahua, Naucalpan de Juárez, Mérida, San Luis Potosí, Aguascalientes, Hermosillo, Saltillo, Mexicali, Culiacán, Guadalupe, Acapulco de Juárez, Tlalnepantla, Cancún, Santiago de Querétaro, Coyoacán, Santa María Chimalhuacán, Torreón, Morelia, Reynosa, Tlaquepaque, Tlalpan, Tuxtla, Cuauhtémoc, Victoria de Durango, Toluca, Ciudad López Mateos, Cuautitlán Izcalli, Ciudad Apodaca, Heroica Matamoros, San Nicolás de los Garza, Veracruz, Xalapa de Enríquez, Azcapotzalco, Tonalá, Xochimilco, Iztacalco, Mazatlán, Irapuato, Nuevo Laredo, Miguel Hidalgo, Xico, Benito Juarez, Villahermosa, Ciudad General Escobedo, Celaya, Cuernavaca, Tepic, Ixtapaluca, Tampico, Ciudad Victoria, Tláhuac, Ciudad Obregón, Nicolás Romero, Ensenada, Coacalco, Santa Catarina, Uruapan, Gómez Palacio, Los Mochis, Pachuca de Soto, Oaxaca, Soledad de Graciano Sánchez, Tehuacán, Ojo de Agua, Magdalena Contreras, Coatzacoalcos, Campeche, Monclova, La Paz, Nogales, Buenavista, Puerto Vallarta, Tapachula, Ciudad Madero, Chilpancingo, Poza Rica de Hidalgo, Chicoloapan, Ciudad del Carmen, Chalco, Jiutepec, Delegación Cuajimalpa de Morelos, Salamanca, San Luis Río Colorado, San Cristóbal de las Casas, San Pablo de las Salinas, Cuautla, Ciudad Benito Juárez, Chetumal, Piedras Negras
MY: Kota Bharu, Kuala Lumpur, Klang, Kampung Baru Subang, Johor Bahru, Ipoh, Kuching, Petaling Jaya, Shah Alam, Kota Kinabalu, Sandakan, Seremban, Kuantan, Tawau, George Town, Kuala Terengganu, Sungai Petani, Miri, Taiping, Alor Setar, Bukit Mertajam, Sepang, Sibu, Malacca, Kulim, Kluang, Batu Pahat, Bintulu
MZ: Maputo, Matola, Beira, Nampula, Chimoio, Nacala, Quelimane
NA: Windhoek
NC: Nouméa
NE: Niamey, Zinder, Maradi
NF: Kingston
NG: Lagos, Kano, Ibadan, Kaduna, Port Harcourt, Benin City, Maiduguri, Zaria, Aba, Jos, Ilorin, Oyo, Enugu, Abeokuta, Abuja, Sokoto, Onitsha, Warri, Ebute Ikorodu, Okene, Calabar, Uyo, Katsina, Ado-Ekiti, Akure, Lekki, Bauchi, Ikeja, Makurdi, Minna, Efon-Alaaye, Ilesa, Owo, Umuahia, Ondo, Ikot Ekpene, Iwo, Gombe, Jimeta, Atani, Gusau, Mubi, Ikire, Owerri, Shagamu, Ijebu-Ode, Ugep, Chakwama, Nnewi, Ise-Ekiti, Ila Orangun, Saki, Bida, Awka, Ijero-Ekiti, Inisa, Suleja, Sapele, Osogbo, Kisi
NI: Managua
NL: Amsterdam, Rotterdam, The Hague, Utrecht, Eindhoven, Tilburg, Groningen, Almere Stad, Breda, Nijmegen, Enschede
NO: Oslo, Bergen
NP: Kathmandu, Pokhara, Pātan, Biratnagar
NR: Yaren
NU: Alofi
NZ: Auckland, Wellington, Christchurch, Manukau City, Hamilton
OM: Muscat, Seeb, Şalālah, Bawshar
PA: Panamá, San Miguelito
PE: Lima, Arequipa, Callao, Trujillo, Chiclayo, Iquitos, Huancayo, Piura, Chimbote, Cusco, Pucallpa, Tacna, Ica, Juliaca, Sullana, Chincha Alta
PF: Papeete
PG: Port Moresby
PH: Quezon City, Manila, Caloocan City, Budta, Davao, Malingao, Cebu City, General Santos, Taguig, Pasig City, Las Piñas, Antipolo, Makati City, Zamboanga, Bacolod City, Mansilingan, Cagayan de Oro, Dasmariñas, Pasay, Iloilo, San Jose del Monte, Bacoor, Lapu-Lapu City, Iligan, Mandaue City, Calamba, Iligan City, Butuan, Cabuyao, Mandaluyong City, Biñan, Angeles City, Santol, Cainta, Baguio, San Pedro, Mantampay, San Fernando, Libertad, Navotas, Tacloban, Batangas, Magugpo Poblacion, Taytay, Lucena, Puerto Princesa, Olongapo, Cabanatuan City, Binangonan, Santa Rosa, Imus, Lipa City, San Pablo, Malolos, Ormoc, Panalanoy, Mabalacat City, Pagadian, Meycauayan, Tarlac City, Legaspi, Cotabato, Naga, Dagupan, Toledo, Guyong, Bago City
PK: Karachi, Lahore, Faisalabad, Rawalpindi, Multan, Hyderabad, Gujranwala, Peshawar, Rahim Yar Khan, Quetta, Muzaffarābād, Battagram, Kotli, Islamabad, Bahawalpur, Sargodha, Sialkot, Sukkur, Larkana, Shekhupura, Bhimbar, Jhang Sadr, Gujrat, Mardan, Kasur, Mingora, Dera Ghazi Khan, Sahiwal, Nawabshah, Okara, Mirpur Khas, Chiniot, Shahkot, Kamoke, Saddiqabad, Būrewāla, Jacobabad, Muzaffargarh, Muridke, Shikarpur, Hafizabad, Kohat, Tordher
PL: Warsaw, Łódź, Kraków, Wrocław, Poznań, Gdańsk, Szczecin, Bydgoszcz, Lublin, Katowice, Białystok, Gdynia, Częstochowa, Sosnowiec, Radom, Mokotów, Toruń, Kielce, Gliwice, Zabrze, Bytom, Praga Południe, Bielsko-Biala, Olsztyn, Rzeszów
PM: Saint-Pierre
PN: Adamstown
PR: San Juan, Bayamón, Carolina, Ponce
PS: Gaza, Khān Yūnis, Jabālyā, Hebron
PT: Lisbon, Porto, Amadora
PW: Ngerulmud
PY: Asunción, Ciudad del Este, San Lorenzo, Capiatá
QA: Doha, Ar Rayyān
RE: Saint-Denis
RO: Bucharest, Iaşi, Cluj-Napoca, Timişoara, Craiova, Constanţa, Galaţi, Braşov, Ploieşti, Brăila, Oradea, Bacău, Arad, Piteşti, Sibiu
RS: Belgrade, Niš, Novi Sad, Zemun
RU: Moscow, Saint Petersburg, Novosibirsk, Yekaterinburg, Nizhniy Novgorod, Samara, Omsk, Kazan, Rostov-na-Donu, Chelyabinsk, Ufa, Volgograd, Perm, Krasnoyarsk, Saratov, Voronezh, Tol’yatti, Krasnodar, Ulyanovsk, Izhevsk, Yaroslavl, Barnaul, Vladivostok, Irkutsk, Khabarovsk, Orenburg, Novokuznetsk, Ryazan’, Tyumen, Lipetsk, Penza, Naberezhnyye Chelny, Astrakhan, Makhachkala, Tomsk, Kemerovo, Tula, Kirov, Cheboksary, Kaliningrad, Bryansk, Ivanovo, Magnitogorsk, Kursk, Tver, Nizhny Tagil, Stavropol’, Ulan-Ude, Arkhangel’sk, Belgorod, Kurgan, Kaluga, Sochi, Orël, Volzhskiy, Smolensk, Murmansk, Vladikavkaz, Cherepovets, Vologda, Vladimir, Chita, Saransk, Surgut, Tambov, Yoshkar-Ola, Taganrog, Kostroma, Komsomolsk-on-Amur, Nal’chik, Sterlitamak, Petrozavodsk, Bratsk, Orsk, Nizhnevartovsk, Angarsk, Novorossiysk, Khimki, Yakutsk, Nizhnekamsk, Dzerzhinsk, Syktyvkar, Staryy Oskol, Groznyy, Shakhty, Blagoveshchensk, Prokop’yevsk, Rybinsk, Zelenograd, Biysk, Velikiy Novgorod, Pskov, Balakovo, Armavir, Engel’s, Severodvinsk, Zlatoust, Syzran’, Petropavlovsk-Kamchatsky, Kamensk-Ural’skiy, Podolsk, Yuzhno-Sakhalinsk, Berezniki, Volgodonsk, Miass, Abakan, Novocherkassk, Nazran’, Rubtsovsk, Mytishchi, Salavat, Ussuriysk, Lyubertsy, Kovrov, Balashikha
RW: Kigali
SA: Riyadh, Jeddah, Mecca, Medina, Sulţānah, Dammam, Ta’if, Tabuk, Al Kharj, Buraydah, Khamis Mushait, Al Hufūf, Al Mubarraz, Hafar Al-Batin, Ha'il, Najrān, Al Jubayl, Abha, Yanbu, Khobar
SB: Honiara
SC: Victoria
SD: Khartoum, Omdurman, Nyala, Port Sudan, Kassala, El Obeid, Al Qadarif, Kosti, Wad Medani, El Daein, El Fasher, Singa, Ad-Damazin, Geneina
SE: Stockholm, Göteborg, Malmö
SG: Singapore, Woodlands
SH: Jamestown
SI: Ljubljana
SJ: Longyearbyen
SK: Bratislava, Košice
SL: Freetown
SM: San Marino
SN: Dakar, Pikine, Touba, Thiès, Thiès Nones, Saint-Louis, Kaolack, Ziguinchor
SO: Mogadishu, Hargeysa, Berbera, Kismayo, Marka, Jamaame
SR: Paramaribo
SS: Juba, Winejok, Malakal
ST: São Tomé
SV: San Salvador, Soyapango, Santa Ana, San Miguel, Mejicanos
SX: Philipsburg
SY: Aleppo, Damascus, Homs, Ḩamāh, Latakia, Deir ez-Zor, Ar Raqqah
SZ: Mbabane
TC: Cockburn Town
TD: N'Djamena
TF: Port-aux-Français
TG: Lomé
TH: Bangkok, Samut Prakan, Mueang Nonthaburi, Udon Thani, Chon Buri, Nakhon Ratchasima, Chiang Mai, Hat Yai, Pak Kret, Si Racha, Phra Pradaeng, Lampang
TJ: Dushanbe
TL: Dili
TM: Ashgabat, Türkmenabat, Daşoguz
TN: Tunis, Sfax, Sousse
TO: Nuku‘alofa
TR: Istanbul, Ankara, İzmir, Bursa, Adana, Gaziantep, Konya, Çankaya, Antalya, Bağcılar, Diyarbakır, Kayseri, Üsküdar, Bahçelievler, Umraniye, Mersin, Esenler, Eskişehir, Karabağlar, Muratpaşa, Şanlıurfa, Malatya, Sultangazi, Maltepe, Erzurum, Samsun, Batman, Kahramanmaraş, Van, Ataşehir, Şişli, Denizli, Elazığ, Zeytinburnu, Adapazarı, Sultanbeyli, Gebze, Merkezefendi, Sivas, Tarsus, Trabzon, Manisa, Sancaktepe, Balıkesir, Adıyaman, Esenyurt, Kırıkkale, Antakya, Osmaniye, Çorlu, Arnavutköy, İzmit, Başakşehir, Kütahya, Çorum, Siverek, Isparta, Büyükçekmece, Aydın, İskenderun, Viranşehir, Uşak, Aksaray, Kızıltepe
TT: Port of Spain
TV: Funafuti
TW: Taipei, Kaohsiung, Taichung, Tainan, Banqiao, Hsinchu, Taoyuan City, Keelung, Hualien City
TZ: Dar es Salaam, Mwanza, Zanzibar, Arusha, Mbeya, Morogoro, Tanga, Dodoma, Kigoma, Moshi
UA: Kyiv, Kharkiv, Dnipro, Donetsk, Odessa, Zaporizhia, Lviv, Kryvyi Rih, Mykolayiv, Mariupol, Luhansk, Sevastopol, Khmelnytskyi, Makiyivka, Vinnytsia, Simferopol, Kherson, Poltava, Chernihiv, Cherkasy, Sumy, Zhytomyr, Horlivka, Rivne, Kropyvnytskyi, Kamianske, Chernivtsi, Ternopil, Kremenchuk, Lutsk, Ivano-Frankivsk, Bila Tserkva, Kramators’k, Melitopol
UG: Kampala
US: New York City, Los Angeles, Chicago, Brooklyn, Houston, Queens, Philadelphia, Phoenix, Manhattan, San Antonio, San Diego, The Bronx, Dallas, San Jose, Austin, Jacksonville, San Francisco, Columbus, Fort Worth, Indianapolis, Charlotte, Seattle, Denver, El Paso, Detroit, Boston, Memphis, Portland, Oklahoma City, Las Vegas, Baltimore, Milwaukee, Albuquerque, Tucson, Nashville, Fresno, Sacramento, Kansas City, Long Beach, Mesa, Staten Island, Atlanta, Colorado Springs, Virginia Beach, Raleigh, Omaha, Miami, Oakland, Minneapolis, Tulsa, Wichita, New Orleans, Arlington, Cleveland, Bakersfield, Honolulu, Tampa, Aurora, Anaheim, Santa Ana, Corpus Christi, Riverside, St. Louis, Lexington-Fayette, Stockton, Pittsburgh, Anchorage, Cincinnati, Ironville, Meads, Henderson, Greensboro, Saint Paul, Plano, Newark, Toledo, Lincoln, Orlando, Chula Vista, Jersey City, Chandler, Fort Wayne, Buffalo, Durham, St. Petersburg, Irvine, Laredo, Lubbock, Madison, Gilbert, Norfolk, Louisville, Reno, Winston-Salem, Glendale, Hialeah, Garland, Scottsdale, Irving, Chesapeake, North Las Vegas, Fremont, Baton Rouge, Lexington, Paradise, Richmond, Jamaica, San Bernardino, Spokane, Birmingham, Modesto, Des Moines, Rochester, Maryvale, Tacoma, Fontana, Oxnard, Moreno Valley, Fayetteville, Huntington Beach, Yonkers, Montgomery, Amarillo, Little Rock, Akron, Shreveport, Grand Rapids, Mobile, Salt Lake City, Huntsville, Tallahassee, Sunrise Manor, Grand Prairie, Overland Park, Knoxville, Worcester, Brownsville, Newport News, Santa Clarita, Providence, Fort Lauderdale, East Flatbush, Spring Valley, Chattanooga, Tempe, Oceanside, Garden Grove, Rancho Cucamonga, Cape Coral, Santa Rosa, Vancouver, Sioux Falls, Peoria, Ontario, Jackson, Elk Grove, Springfield, Pembroke Pines, Deer Valley, Port Saint Lucie, Salem, Corona, Eugene, McKinney, Fort Collins, Lancaster, Cary, Tempe Junction, Palmdale, Hayward, Salinas, Frisco, East Chattanooga, Pasadena, Alexandria, Pomona, Washington Heights, Lakewood, Sunnyvale, Escondido, Astoria
UY: Montevideo
UZ: Tashkent, Namangan, Samarkand, Andijon, Bukhara, Nukus, Qarshi, Qo‘qon, Chirchiq, Fergana, Jizzax, Urganch
VA: Vatican City
VC: Kingstown
VE: Caracas, Maracaibo, Maracay, Valencia, Barquisimeto, Ciudad Guayana, Barcelona, Maturín, Puerto La Cruz, Petare, Barinas, Turmero, Ciudad Bolívar, Mérida, Alto Barinas, Santa Teresa del Tuy, Cumaná, San Cristóbal, Baruta, Mucumpiz, Cabimas, Coro, Guatire, Cúa, Guarenas, Puerto Cabello, Ocumare del Tuy, Guacara, El Tigre
VG: Road Town
VI: Charlotte Amalie
VN: Ho Chi Minh City, Hanoi, Da Nang, Haiphong, Biên Hòa, Huế, Nha Trang, Cần Thơ, Rạch Giá, Qui Nhon, Vũng Tàu, Sa Dec, Ðà Lạt, Nam Định, Vinh, Đưc Trọng, Phan Thiết, La Gi, Long Xuyên, Cần Giuộc, Bảo Lộc
VU: Port-Vila
WF: Mata-Utu
WS: Apia
XK: Pristina, Prizren
YE: Sanaa, Al Ḩudaydah, Ta‘izz, Aden, Mukalla, Ibb, Dhamār
YT: Mamoudzou
ZA: Cape Town, Durban, Johannesburg, Soweto, Pretoria, Port Elizabeth, Pietermaritzburg, Benoni, Tembisa, East London, Vereeniging, Bloemfontein, Boksburg, Welkom, Newcastle, Krugersdorp, Randburg, Botshabelo, Brakpan, Witbank, Richards Bay, Vanderbijlpark, Centurion, Uitenhage, Roodepoort, Paarl, Carletonville, Klerksdorp, Midrand, Westonaria, Middelburg, Vryheid
ZM: Lusaka, Kitwe, Ndola, Kabwe
ZW: Harare, Bulawayo, Chitungwiza, Mutare
`;
