/**
 * Organisations that reports name by their initials: "ACRONYM=Full Name", further names after "=". An
 * acronym that several bodies share has a word after it; it stands for none of them.
 */
export const ORGANISATIONS = `
UN=United Nations=UNO
UNSC=United Nations Security Council=UN Security Council=Security Council
UNGA=United Nations General Assembly=UN General Assembly
UNHCR=United Nations High Commissioner for Refugees=UN Refugee Agency=UN High Commissioner for Refugees
UNRWA=United Nations Relief and Works Agency=UN Relief and Works Agency
UNICEF=United Nations Children's Fund=UN Children's Fund
UNESCO=United Nations Educational, Scientific and Cultural Organization
UNDP=United Nations Development Programme=UN Development Programme
UNEP=United Nations Environment Programme=UN Environment Programme
UNFPA=United Nations Population Fund=UN Population Fund
UNIFIL=United Nations Interim Force in Lebanon
UNODC=United Nations Office on Drugs and Crime
UNAIDS=Joint United Nations Programme on HIV/AIDS
UNCTAD=United Nations Conference on Trade and Development
UNAMA=United Nations Assistance Mission in Afghanistan
OCHA=Office for the Coordination of Humanitarian Affairs=UNOCHA=UN OCHA
OHCHR=Office of the High Commissioner for Human Rights=UN Human Rights Office
WFP=World Food Programme=UN World Food Programme=World Food Program=UN WFP
WHO=World Health Organization=World Health Organisation=UN Health Agency
FAO=Food and Agriculture Organization=Food and Agriculture Organisation
ILO=International Labour Organization=International Labour Organisation
IOM=International Organization for Migration=International Organisation for Migration
IAEA=International Atomic Energy Agency=UN Nuclear Watchdog
ICAO=International Civil Aviation Organization
IMO=International Maritime Organization
ITU=International Telecommunication Union
WMO=World Meteorological Organization
WTO=World Trade Organization=World Trade Organisation
WIPO=World Intellectual Property Organization
IPCC=Intergovernmental Panel on Climate Change
IMF=International Monetary Fund
IFC=International Finance Corporation
EBRD=European Bank for Reconstruction and Development
EIB=European Investment Bank
ADB=Asian Development Bank
AfDB=African Development Bank
AIIB=Asian Infrastructure Investment Bank
BIS=Bank for International Settlements
ICJ=International Court of Justice
ICC=International Criminal Court
ICTY=International Criminal Tribunal for the former Yugoslavia
ICRC=International Committee of the Red Cross
IFRC=International Federation of Red Cross and Red Crescent Societies
MSF=Médecins Sans Frontières=Doctors Without Borders
HRW=Human Rights Watch
RSF Press=Reporters Without Borders=Reporters sans frontières
CPJ=Committee to Protect Journalists
WWF=World Wide Fund for Nature=World Wildlife Fund
IRC=International Rescue Committee
NRC=Norwegian Refugee Council
IUCN=International Union for Conservation of Nature
NATO=North Atlantic Treaty Organization=North Atlantic Treaty Organisation
EU=European Union
EC=European Commission
ECB=European Central Bank
ECJ=European Court of Justice
ECHR=European Court of Human Rights
EMA=European Medicines Agency
EASA=European Union Aviation Safety Agency
ESA=European Space Agency
EFTA=European Free Trade Association
OSCE=Organization for Security and Co-operation in Europe=Organization for Security and Cooperation in Europe
OECD=Organisation for Economic Co-operation and Development=Organization for Economic Cooperation and Development
OPCW=Organisation for the Prohibition of Chemical Weapons=Organization for the Prohibition of Chemical Weapons
OPEC=Organization of the Petroleum Exporting Countries
IEA=International Energy Agency
OAS=Organization of American States
AU=African Union
ECOWAS=Economic Community of West African States
SADC=Southern African Development Community
EAC=East African Community
IGAD=Intergovernmental Authority on Development
ASEAN=Association of Southeast Asian Nations
APEC=Asia-Pacific Economic Cooperation
SAARC=South Asian Association for Regional Cooperation
SCO=Shanghai Cooperation Organisation
CIS=Commonwealth of Independent States
CSTO=Collective Security Treaty Organization
GCC=Gulf Cooperation Council
OIC=Organisation of Islamic Cooperation
BRICS=BRICS
CARICOM=Caribbean Community
CELAC=Community of Latin American and Caribbean States
INTERPOL=International Criminal Police Organization
EUROPOL=European Union Agency for Law Enforcement Cooperation
FRONTEX=European Border and Coast Guard Agency
FIFA=International Federation of Association Football
UEFA=Union of European Football Associations
IOC=International Olympic Committee
IPC=International Paralympic Committee
WADA=World Anti-Doping Agency
CAS=Court of Arbitration for Sport
ICANN=Internet Corporation for Assigned Names and Numbers
IATA=International Air Transport Association
FAA=Federal Aviation Administration
NTSB=National Transportation Safety Board
AAIB=Air Accidents Investigation Branch
BEA=Bureau of Enquiry and Analysis
FBI=Federal Bureau of Investigation
CIA=Central Intelligence Agency
NSA=National Security Agency
NSC=National Security Council
DHS=Department of Homeland Security
ICE=Immigration and Customs Enforcement
CBP=Customs and Border Protection
DOJ=Department of Justice=US Justice Department
DOD=Department of Defense=US Defense Department
DEA=Drug Enforcement Administration
ATF=Bureau of Alcohol, Tobacco, Firearms and Explosives
FEMA=Federal Emergency Management Agency
CDC=Centers for Disease Control and Prevention=Centers for Disease Control
ECDC=European Centre for Disease Prevention and Control
FDA=Food and Drug Administration
EPA=Environmental Protection Agency
NIH=National Institutes of Health
NIAID=National Institute of Allergy and Infectious Diseases
NOAA=National Oceanic and Atmospheric Administration
NWS=National Weather Service
NHC=National Hurricane Center
USGS=United States Geological Survey=US Geological Survey
EMSC=European-Mediterranean Seismological Centre
NASA=National Aeronautics and Space Administration
SEC=Securities and Exchange Commission
FTC=Federal Trade Commission
FCC=Federal Communications Commission
FDIC=Federal Deposit Insurance Corporation
IRS=Internal Revenue Service
USAID=United States Agency for International Development=US Agency for International Development
USDA=Department of Agriculture
GAO=Government Accountability Office
CBO=Congressional Budget Office
BLS=Bureau of Labor Statistics
NLRB=National Labor Relations Board
NYPD=New York Police Department=New York City Police Department
LAPD=Los Angeles Police Department
FDNY=New York City Fire Department
GOP=Republican Party
DNC=Democratic National Committee
RNC=Republican National Committee
ACLU=American Civil Liberties Union
NRA=National Rifle Association
NAACP=National Association for the Advancement of Colored People
UAW=United Auto Workers
AFL-CIO=American Federation of Labor and Congress of Industrial Organizations
NHS=National Health Service
BMA=British Medical Association
RCN=Royal College of Nursing
UKHSA=UK Health Security Agency
MHRA=Medicines and Healthcare products Regulatory Agency
MoD=Ministry of Defence
FCDO=Foreign, Commonwealth and Development Office
HMRC=HM Revenue and Customs
ONS=Office for National Statistics
OBR=Office for Budget Responsibility
IFS=Institute for Fiscal Studies
CPS=Crown Prosecution Service
NCA=National Crime Agency
FCA=Financial Conduct Authority
CMA=Competition and Markets Authority
IPCC UK=Independent Police Complaints Commission
IOPC=Independent Office for Police Conduct
RNLI=Royal National Lifeboat Institution
TUC=Trades Union Congress
RMT=National Union of Rail, Maritime and Transport Workers
PSNI=Police Service of Northern Ireland
SNP=Scottish National Party
DUP=Democratic Unionist Party
GCHQ=Government Communications Headquarters
RAF=Royal Air Force
BBC=British Broadcasting Corporation
ITV=Independent Television
AP=Associated Press
AFP=Agence France-Presse
DPA=Deutsche Presse-Agentur
UPI=United Press International
PA Media=Press Association=PA Media
PTI India=Press Trust of India
ANI=Asian News International
AA=Anadolu Agency
IRNA=Islamic Republic News Agency
KCNA=Korean Central News Agency
TASS=Russian News Agency TASS
RIA=RIA Novosti
SANA=Syrian Arab News Agency
WAFA=Palestinian News and Information Agency
NYT=New York Times
WSJ=Wall Street Journal
WaPo=Washington Post
FT=Financial Times
SCMP=South China Morning Post
NPR=National Public Radio
PBS=Public Broadcasting Service
CNN=Cable News Network
ABC=American Broadcasting Company=Australian Broadcasting Corporation
CBS=Columbia Broadcasting System
NBC=National Broadcasting Company
CBC=Canadian Broadcasting Corporation
RFE/RL=Radio Free Europe/Radio Liberty=Radio Free Europe
VOA=Voice of America
DW=Deutsche Welle
RT=Russia Today
SOHR=Syrian Observatory for Human Rights=Syria Observatory for Human Rights
SDF=Syrian Democratic Forces
SNA=Syrian National Army
FSA=Free Syrian Army
HTS=Hayat Tahrir al-Sham=Hay'at Tahrir al-Sham
YPG=People's Protection Units=People's Defense Units
PKK=Kurdistan Workers' Party
ISIS=Islamic State=ISIL=Islamic State of Iraq and Syria=Islamic State of Iraq and the Levant=Daesh=Islamic State group
IDF=Israel Defense Forces=Israeli Defense Forces=Israel Defence Forces
PA Palestine=Palestinian Authority
PLO=Palestine Liberation Organization
PIJ=Palestinian Islamic Jihad=Islamic Jihad
IRGC=Islamic Revolutionary Guard Corps=Islamic Revolutionary Guards Corps=Revolutionary Guards=Revolutionary Guard
PMF=Popular Mobilization Forces
KRG=Kurdistan Regional Government
KDP=Kurdistan Democratic Party
PUK=Patriotic Union of Kurdistan
RSF Sudan=Rapid Support Forces
SAF=Sudanese Armed Forces
SPLM=Sudan People's Liberation Movement
TPLF=Tigray People's Liberation Front
ENDF=Ethiopian National Defense Force
ANC=African National Congress
DA=Democratic Alliance
EFF=Economic Freedom Fighters
ADF=Allied Democratic Forces
M23=March 23 Movement
LRA=Lord's Resistance Army
AQAP=al-Qaeda in the Arabian Peninsula
AQIM=al-Qaeda in the Islamic Maghreb
TTP=Tehreek-e-Taliban Pakistan=Pakistani Taliban
PTI Pakistan=Pakistan Tehreek-e-Insaf
PPP=Pakistan Peoples Party
BJP=Bharatiya Janata Party
INC=Indian National Congress
AAP=Aam Aadmi Party
RSS=Rashtriya Swayamsevak Sangh
CBI=Central Bureau of Investigation
NDRF=National Disaster Response Force
LTTE=Liberation Tigers of Tamil Eelam
NLD=National League for Democracy
BNPB=National Disaster Mitigation Agency=National Disaster Management Agency=Badan Nasional Penanggulangan Bencana
BMKG=Meteorology, Climatology and Geophysics Agency=Meteorology, Climatology, and Geophysical Agency
PLA=People's Liberation Army
CCP=Chinese Communist Party=Communist Party of China=CPC
KMT=Kuomintang
DPP=Democratic Progressive Party
LDP=Liberal Democratic Party
JMA=Japan Meteorological Agency
TEPCO=Tokyo Electric Power Company
NHK=Japan Broadcasting Corporation
FSB=Federal Security Service
GRU=Main Intelligence Directorate
SVR=Foreign Intelligence Service
SBU=Security Service of Ukraine
LPR=Luhansk People's Republic=LNR
DPR=Donetsk People's Republic=DNR
AfD=Alternative for Germany=Alternative für Deutschland
CDU=Christian Democratic Union
CSU=Christian Social Union
SPD=Social Democratic Party of Germany
FDP=Free Democratic Party
BKA=Federal Criminal Police Office
RKI=Robert Koch Institute
PiS=Law and Justice
RN=National Rally=Rassemblement National
PSOE=Spanish Socialist Workers' Party
ETA=Euskadi Ta Askatasuna
AKP=Justice and Development Party
CHP=Republican People's Party
HDP=Peoples' Democratic Party
AFAD=Disaster and Emergency Management Authority
FARC=Revolutionary Armed Forces of Colombia
ELN=National Liberation Army
PRI=Institutional Revolutionary Party
PSUV=United Socialist Party of Venezuela
IBGE=Brazilian Institute of Geography and Statistics
RCMP=Royal Canadian Mounted Police
AFN=Assembly of First Nations
GM=General Motors
GE=General Electric
IBM=International Business Machines
AMD=Advanced Micro Devices
TSMC=Taiwan Semiconductor Manufacturing Company
VW=Volkswagen
BMW=Bayerische Motoren Werke
BP=British Petroleum
HSBC=Hongkong and Shanghai Banking Corporation
RBS=Royal Bank of Scotland
LSE=London Stock Exchange
NYSE=New York Stock Exchange
JPM=JPMorgan Chase=JPMorgan
MIT=Massachusetts Institute of Technology
UCLA=University of California, Los Angeles
LSHTM=London School of Hygiene and Tropical Medicine
`;
