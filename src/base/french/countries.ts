/** ISO 3166-1: two letters, three letters, the usual French name. Kosovo has no code of its own. */
const COUNTRIES = `
AD AND Andorre; AE ARE Émirats arabes unis; AF AFG Afghanistan; AG ATG Antigua-et-Barbuda;
AI AIA Anguilla; AL ALB Albanie; AM ARM Arménie; AO AGO Angola; AQ ATA Antarctique;
AR ARG Argentine; AS ASM Samoa américaines; AT AUT Autriche; AU AUS Australie; AW ABW Aruba;
AX ALA Îles Åland; AZ AZE Azerbaïdjan; BA BIH Bosnie-Herzégovine; BB BRB Barbade;
BD BGD Bangladesh; BE BEL Belgique; BF BFA Burkina Faso; BG BGR Bulgarie; BH BHR Bahreïn;
BI BDI Burundi; BJ BEN Bénin; BL BLM Saint-Barthélemy; BM BMU Bermudes; BN BRN Brunei;
BO BOL Bolivie; BQ BES Pays-Bas caribéens; BR BRA Brésil; BS BHS Bahamas; BT BTN Bhoutan;
BV BVT Île Bouvet; BW BWA Botswana; BY BLR Biélorussie; BZ BLZ Belize; CA CAN Canada;
CC CCK Îles Cocos; CD COD République démocratique du Congo; CF CAF République centrafricaine;
CG COG Congo; CH CHE Suisse; CI CIV Côte d'Ivoire; CK COK Îles Cook; CL CHL Chili;
CM CMR Cameroun; CN CHN Chine; CO COL Colombie; CR CRI Costa Rica; CU CUB Cuba; CV CPV Cap-Vert;
CW CUW Curaçao; CX CXR Île Christmas; CY CYP Chypre; CZ CZE Tchéquie; DE DEU Allemagne;
DJ DJI Djibouti; DK DNK Danemark; DM DMA Dominique; DO DOM République dominicaine;
DZ DZA Algérie; EC ECU Équateur; EE EST Estonie; EG EGY Égypte; EH ESH Sahara occidental;
ER ERI Érythrée; ES ESP Espagne; ET ETH Éthiopie; FI FIN Finlande; FJ FJI Fidji;
FK FLK Îles Malouines; FM FSM Micronésie; FO FRO Îles Féroé; FR FRA France; GA GAB Gabon;
GB GBR Royaume-Uni; GD GRD Grenade; GE GEO Géorgie; GF GUF Guyane française; GG GGY Guernesey;
GH GHA Ghana; GI GIB Gibraltar; GL GRL Groenland; GM GMB Gambie; GN GIN Guinée;
GP GLP Guadeloupe; GQ GNQ Guinée équatoriale; GR GRC Grèce;
GS SGS Géorgie du Sud-et-les Îles Sandwich du Sud; GT GTM Guatemala; GU GUM Guam;
GW GNB Guinée-Bissau; GY GUY Guyana; HK HKG Hong Kong; HM HMD Îles Heard-et-MacDonald;
HN HND Honduras; HR HRV Croatie; HT HTI Haïti; HU HUN Hongrie; ID IDN Indonésie; IE IRL Irlande;
IL ISR Israël; IM IMN Île de Man; IN IND Inde; IO IOT Territoire britannique de l'océan Indien;
IQ IRQ Irak; IR IRN Iran; IS ISL Islande; IT ITA Italie; JE JEY Jersey; JM JAM Jamaïque;
JO JOR Jordanie; JP JPN Japon; KE KEN Kenya; KG KGZ Kirghizstan; KH KHM Cambodge;
KI KIR Kiribati; KM COM Comores; KN KNA Saint-Christophe-et-Niévès; KP PRK Corée du Nord;
KR KOR Corée du Sud; KW KWT Koweït; KY CYM Îles Caïmans; KZ KAZ Kazakhstan; LA LAO Laos;
LB LBN Liban; LC LCA Sainte-Lucie; LI LIE Liechtenstein; LK LKA Sri Lanka; LR LBR Liberia;
LS LSO Lesotho; LT LTU Lituanie; LU LUX Luxembourg; LV LVA Lettonie; LY LBY Libye; MA MAR Maroc;
MC MCO Monaco; MD MDA Moldavie; ME MNE Monténégro; MF MAF Saint-Martin; MG MDG Madagascar;
MH MHL Îles Marshall; MK MKD Macédoine du Nord; ML MLI Mali; MM MMR Birmanie; MN MNG Mongolie;
MO MAC Macao; MP MNP Îles Mariannes du Nord; MQ MTQ Martinique; MR MRT Mauritanie;
MS MSR Montserrat; MT MLT Malte; MU MUS Maurice; MV MDV Maldives; MW MWI Malawi; MX MEX Mexique;
MY MYS Malaisie; MZ MOZ Mozambique; NA NAM Namibie; NC NCL Nouvelle-Calédonie; NE NER Niger;
NF NFK Île Norfolk; NG NGA Nigeria; NI NIC Nicaragua; NL NLD Pays-Bas; NO NOR Norvège;
NP NPL Népal; NR NRU Nauru; NU NIU Niue; NZ NZL Nouvelle-Zélande; OM OMN Oman; PA PAN Panama;
PE PER Pérou; PF PYF Polynésie française; PG PNG Papouasie-Nouvelle-Guinée; PH PHL Philippines;
PK PAK Pakistan; PL POL Pologne; PM SPM Saint-Pierre-et-Miquelon; PN PCN Îles Pitcairn;
PR PRI Porto Rico; PS PSE Palestine; PT PRT Portugal; PW PLW Palaos; PY PRY Paraguay;
QA QAT Qatar; RE REU La Réunion; RO ROU Roumanie; RS SRB Serbie; RU RUS Russie; RW RWA Rwanda;
SA SAU Arabie saoudite; SB SLB Îles Salomon; SC SYC Seychelles; SD SDN Soudan; SE SWE Suède;
SG SGP Singapour; SH SHN Sainte-Hélène; SI SVN Slovénie; SJ SJM Svalbard et Jan Mayen;
SK SVK Slovaquie; SL SLE Sierra Leone; SM SMR Saint-Marin; SN SEN Sénégal; SO SOM Somalie;
SR SUR Suriname; SS SSD Soudan du Sud; ST STP Sao Tomé-et-Principe; SV SLV Salvador;
SX SXM Saint-Martin (partie néerlandaise); SY SYR Syrie; SZ SWZ Eswatini;
TC TCA Îles Turques-et-Caïques; TD TCD Tchad; TF ATF Terres australes françaises; TG TGO Togo;
TH THA Thaïlande; TJ TJK Tadjikistan; TK TKL Tokelau; TL TLS Timor oriental; TM TKM Turkménistan;
TN TUN Tunisie; TO TON Tonga; TR TUR Turquie; TT TTO Trinité-et-Tobago; TV TUV Tuvalu;
TW TWN Taïwan; TZ TZA Tanzanie; UA UKR Ukraine; UG UGA Ouganda;
UM UMI Îles mineures éloignées des États-Unis; US USA États-Unis; UY URY Uruguay;
UZ UZB Ouzbékistan; VA VAT Vatican; VC VCT Saint-Vincent-et-les-Grenadines; VE VEN Venezuela;
VG VGB Îles Vierges britanniques; VI VIR Îles Vierges des États-Unis; VN VNM Viêt Nam;
VU VUT Vanuatu; WF WLF Wallis-et-Futuna; WS WSM Samoa; YE YEM Yémen; YT MYT Mayotte;
ZA ZAF Afrique du Sud; ZM ZMB Zambie; ZW ZWE Zimbabwe
`;

/** Other French names: those of INSEE's Code officiel géographique (2024) and longer forms. */
const OTHER_NAMES = `
Åland; Antarctique argentin; Bélize; Bonaire, Saint-Eustache, Saba; Burkina; Centrafrique;
Chagos; Congo-Brazzaville; Congo-Kinshasa; Cook; Dépendances de la Couronne britannique;
État de la Cité du Vatican; Féroé; Guinée-Bissao; Kosovo; Libéria; Marshall; Nigéria; Pitcairn;
Saint-Vincent-et-les Grenadines; Salomon; Swaziland; Terres australes norvégiennes;
Territoire chilien de l'Antarctique; Territoires australiens de l'océan Indien;
Territoires britanniques dans l'océan Atlantique Sud;
Territoires britanniques dans les Antilles et Bermudes;
Territoires britanniques de l'océan Atlantique; Territoires britanniques en Méditerranée;
Territoires de l'Australie en Océanie; Territoires de la Nouvelle-Zélande;
Territoires des États-Unis en Amérique; Territoires des États-Unis en Océanie;
Territoires espagnols en Afrique du Nord; Territoires norvégiens en Atlantique Nord;
Territoires palestiniens; Territoires portugais de l'océan Atlantique; Vénézuéla; Vietnam
`;

/** Used for Kosovo by the European Union and INSEE, though ISO 3166-1 only leaves it to its users. */
const KOSOVO = 'XK';

const items = (list: string): readonly string[] => list.trim().split(/;\s+/);

/** Codes ISO 3166-1 alpha-2, and `XK`. */
export function countryCodes2(): readonly string[] {
  return [...items(COUNTRIES).map((line) => line.slice(0, 2)), KOSOVO];
}

/** Codes ISO 3166-1 alpha-3. */
export function countryCodes3(): readonly string[] {
  return items(COUNTRIES).map((line) => line.slice(3, 6));
}

/** French names of countries and territories, with a straight apostrophe. */
export function countryNames(): readonly string[] {
  return [...items(COUNTRIES).map((line) => line.slice(7)), ...items(OTHER_NAMES)];
}

/** From three letters to two, or from two to three; `undefined` for anything else. */
export function otherCountryCode(code: string): string | undefined {
  for (const line of items(COUNTRIES)) {
    const [two, three] = [line.slice(0, 2), line.slice(3, 6)];
    if (code === two) return three;
    if (code === three) return two;
  }
  return undefined;
}
