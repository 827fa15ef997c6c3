/**
 * Raw material of the generated organisations: real city names, the usual nouns for such organisations, words of the
 * field, and endings from which a long tail of plausible words is made. Written for this benchmark.
 */
export interface LanguageWords {
  /** Share of all records, in parts. */
  readonly share: number;
  readonly country: string;
  readonly organisations: string;
  readonly cities: string;
  readonly words: string;
  readonly small: string;
  readonly endings: string;
}

const entry = (
  share: number,
  country: string,
  organisations: string,
  cities: string,
  words: string,
  small: string,
  endings: string,
): LanguageWords => ({ share, country, organisations, cities, words, small, endings });

export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  en: entry(
    20,
    'IE',
    'University|Development Agency|Chamber of Commerce|Innovation Hub|City Council|Research Institute',
    'Dublin Cork Galway Limerick Waterford Sligo Valletta Kilkenny Letterkenny',
    'energy hydrogen tourism heritage robotics cooperation digital farming forestry mobility health skills climate water harbour photonics materials housing batteries investment testing training island border manufacturing circular bioeconomy transport',
    'the of and for with our in to',
    's ing ed al ment ness ity less ward',
  ),
  de: entry(
    12,
    'DE',
    'Hochschule|Wirtschaftsförderung|Handwerkskammer|Digitalzentrum|Landratsamt|Forschungsinstitut',
    'Berlin Görlitz Zwickau Nürnberg Köln Lübeck Straubing Würzburg Graz Linz Klagenfurt',
    'Energie Wasserstoff Fremdenverkehr Kulturerbe Robotik Zusammenarbeit Landwirtschaft Mobilität Gesundheit Fachkräfte Klimaschutz Gewässer Häfen Gebäude Speicher Förderung Ausbildung Grenzregion Fertigung Kreislauf Straßen Verkehr',
    'der die das und für mit von im',
    'e en er ung lich keit schaft bar isch',
  ),
  fr: entry(
    10,
    'FR',
    'Université|Agence de développement|Chambre de métiers|Pôle numérique|Conseil régional|Institut',
    'Rennes Besançon Orléans Angoulême Liège Nîmes Chambéry Béziers Metz',
    'énergie hydrogène tourisme patrimoine robotique coopération numérique agriculture forêt mobilité santé compétences climat eaux ports matériaux logement batteries formation île frontière fabrication économie',
    'le la les et pour avec des en',
    's es ment tion elle ique eur able',
  ),
  it: entry(
    9,
    'IT',
    'Università|Agenzia di sviluppo|Camera di commercio|Polo digitale|Comune|Istituto',
    'Torino Genova Forlì Cefalù Trieste Bologna Lecce Udine Perugia',
    'energia idrogeno turismo patrimonio robotica cooperazione digitale agricoltura foresta mobilità salute competenze clima acque porti materiali edilizia batterie formazione isola frontiera manifattura qualità',
    'il la gli e per con dei in',
    'i e zione mento ale ità oso abile',
  ),
  es: entry(
    9,
    'ES',
    'Universidad|Agencia de desarrollo|Cámara de comercio|Polo digital|Ayuntamiento|Instituto',
    'Málaga Logroño Cádiz Gijón Huelva Zaragoza Mérida Cáceres',
    'energía hidrógeno turismo patrimonio robótica cooperación digital agricultura bosque movilidad salud formación clima agua puertos materiales vivienda baterías isla frontera fabricación economía innovación',
    'el la los y para con de en',
    's es ción miento al idad oso able',
  ),
  pl: entry(
    7,
    'PL',
    'Politechnika|Agencja Rozwoju|Izba Gospodarcza|Hub Innowacji|Urząd Miasta|Instytut',
    'Łódź Gdańsk Kraków Wrocław Białystok Rzeszów Poznań Olsztyn',
    'energia wodór turystyka dziedzictwo robotyka współpraca cyfrowy rolnictwo las mobilność zdrowie klimat woda porty materiały mieszkania szkolenie wyspa granica produkcja gospodarka żywność',
    'i w na dla oraz przez ze do',
    'a y ów ami ego owy ość anie',
  ),
  ro: entry(
    4,
    'RO',
    'Universitatea|Agenția de Dezvoltare|Camera de Comerț|Centrul Digital|Primăria|Institutul',
    'Iași Cluj Timișoara Constanța Brașov Galați Piatra',
    'energie hidrogen turism patrimoniu robotică cooperare agricultură pădure mobilitate sănătate climă apă porturi locuințe formare insulă graniță producție economie învățare',
    'și în la pentru cu din pe',
    'ul ea lor are ție esc uri',
  ),
  nl: entry(
    4,
    'NL',
    'Hogeschool|Ontwikkelingsmaatschappij|Kamer van Koophandel|Innovatiehub|Gemeente|Instituut',
    'Eindhoven Groningen Zwolle Gent Brugge Maastricht Leeuwarden',
    'energie waterstof toerisme erfgoed robotica samenwerking landbouw bos mobiliteit gezondheid vaardigheden klimaat havens materialen woningen opleiding eiland grens maakindustrie kringloop',
    'de het een en voor met van in',
    'en ing lijk heid schap baar ers',
  ),
  el: entry(
    4,
    'EL',
    'Πανεπιστήμιο|Αναπτυξιακή Εταιρεία|Εμπορικό Επιμελητήριο|Δήμος|Ινστιτούτο',
    'Βόλος Λάρισα Πάτρα Ηράκλειο Καβάλα Λευκωσία Χανιά Ιωάννινα',
    'ενέργεια υδρογόνο τουρισμός κληρονομιά ρομποτική συνεργασία ψηφιακός γεωργία δάσος κινητικότητα υγεία κλίμα νερό λιμάνι υλικά κατοικία εκπαίδευση νησί σύνορα παραγωγή οικονομία Ευρώπη',
    'και της του για με στην το',
    'ος η ων ικό ίας ότητα ση εις',
  ),
  bg: entry(
    3,
    'BG',
    'Университет|Агенция за развитие|Търговска палата|Община|Институт',
    'Пловдив Варна Бургас София Русе Търново Стара Плевен',
    'енергия водород туризъм наследство роботика сътрудничество земеделие гора мобилност здраве климат вода пристанище материали жилище обучение остров граница производство икономика',
    'и за на със от по във',
    'та ите ен ски ост ване ция ов',
  ),
  cs: entry(
    3,
    'CZ',
    'Univerzita|Rozvojová agentura|Hospodářská komora|Inovační centrum|Krajský úřad|Ústav',
    'Brno Plzeň Ostrava Olomouc Liberec Jihlava Zlín',
    'energie vodík cestování dědictví robotika spolupráce zemědělství les mobilita zdraví klima voda přístav materiály bydlení vzdělávání ostrov hranice výroba hospodářství',
    'a v na pro se od do',
    'ý á ého ost ství ání ech ami',
  ),
  hu: entry(
    3,
    'HU',
    'Egyetem|Fejlesztési Ügynökség|Kereskedelmi Kamara|Önkormányzat|Intézet',
    'Győr Szeged Pécs Debrecen Miskolc Székesfehérvár',
    'energia hidrogén turizmus örökség robotika együttműködés mezőgazdaság erdő mobilitás egészség éghajlat víz kikötő anyagok lakás képzés sziget határ gyártás gazdaság',
    'a az és egy hogy meg',
    'ok ek ban ség ás i unk hoz',
  ),
  sv: entry(
    3,
    'SE',
    'Högskolan|Regionförbundet|Handelskammaren|Innovationsnoden|Kommunen|Institutet',
    'Göteborg Malmö Umeå Örebro Växjö Luleå Vaasa',
    'energi vätgas turism kulturarv robotik samarbete jordbruk skog rörlighet hälsa klimat vatten hamnar material bostäder utbildning skärgård gräns tillverkning ekonomi',
    'och för med av i på till',
    'en ar or ning het lig skap are',
  ),
  pt: entry(
    3,
    'PT',
    'Universidade|Agência de desenvolvimento|Câmara Municipal|Polo digital|Instituto',
    'Évora Braga Coimbra Setúbal Covilhã Funchal',
    'energia hidrogénio turismo património robótica cooperação agricultura floresta mobilidade saúde clima água portos materiais habitação formação ilha fronteira fabrico economia',
    'o a os e para com de em',
    's es ção mento al idade oso',
  ),
  da: entry(
    2,
    'DK',
    'Universitet|Erhvervshus|Handelskammer|Kommune|Institut',
    'Aarhus Odense Ålborg Sønderborg Esbjerg Rønne',
    'energi brint turisme kulturarv robotter samarbejde landbrug skov mobilitet sundhed klima vand havne materialer boliger uddannelse ø grænse fremstilling økonomi',
    'og for med af i på til',
    'en er ning hed lig skab ede',
  ),
  fi: entry(
    2,
    'FI',
    'Yliopisto|Kehittämisyhtiö|Kauppakamari|Kaupunki|Instituutti',
    'Oulu Jyväskylä Tampere Kuopio Mikkeli Hämeenlinna',
    'energia vety matkailu perintö robotiikka yhteistyö maatalous metsä liikkuvuus terveys ilmasto vesi satamat materiaalit asuminen koulutus saari raja valmistus kiertotalous',
    'ja on sekä tai kun',
    'n ssa sta lle inen uus jen ita',
  ),
  sk: entry(
    2,
    'SK',
    'Univerzita|Rozvojová agentúra|Obchodná komora|Mesto|Ústav',
    'Košice Žilina Trnava Prešov Banská',
    'energia vodík cestovanie dedičstvo robotika spolupráca poľnohospodárstvo les zdravie podnebie voda prístav bývanie vzdelávanie ostrov hranica výroba hospodárstvo',
    'a v na pre sa od do',
    'ý á ého osť anie ami och',
  ),
  hr: entry(
    2,
    'HR',
    'Sveučilište|Razvojna agencija|Gospodarska komora|Grad|Institut',
    'Rijeka Osijek Šibenik Đakovo Čakovec Zadar',
    'energija vodik turizam baština robotika suradnja poljoprivreda šuma mobilnost zdravlje klima voda luke materijali stanovanje obrazovanje otok granica proizvodnja gospodarstvo',
    'i u na za s od do',
    'a i og ski ost anje ima ova',
  ),
  sl: entry(
    1,
    'SI',
    'Univerza|Razvojna agencija|Gospodarska zbornica|Občina|Inštitut',
    'Maribor Koper Kranj Ptuj Škofja',
    'energija vodik turizem dediščina robotika sodelovanje kmetijstvo gozd zdravje podnebje voda pristanišče gradiva stanovanja otok meja proizvodnja gospodarstvo',
    'in v na za z od do',
    'a i ega ski ost anje ih',
  ),
  lt: entry(
    1,
    'LT',
    'Universitetas|Plėtros agentūra|Prekybos rūmai|Savivaldybė|Institutas',
    'Kaunas Klaipėda Šiauliai Panevėžys',
    'energija vandenilis turizmas paveldas robotika žemdirbystė miškas sveikata klimatas vanduo uostas medžiagos būstas mokymas sala siena gamyba ūkis',
    'ir su už į per iš',
    'as ai ų imas inis ybė oje',
  ),
  lv: entry(
    1,
    'LV',
    'Universitāte|Attīstības aģentūra|Tirdzniecības kamera|Pašvaldība|Institūts',
    'Liepāja Daugavpils Jelgava Ventspils Rēzekne',
    'enerģija ūdeņradis tūrisms mantojums robotika sadarbība lauksaimniecība mežs veselība klimats ūdens osta materiāli mājoklis apmācība sala robeža ražošana',
    'un ar par uz no pie',
    's as u ana ība ais ēm',
  ),
  et: entry(
    1,
    'EE',
    'Ülikool|Arenduskeskus|Kaubanduskoda|Linnavalitsus|Instituut',
    'Tartu Pärnu Narva Võru Jõhvi',
    'energia vesinik turism pärand robootika koostöö põllumajandus mets tervis kliima vesi sadam materjalid eluase koolitus saar piir tootmine majandus',
    'ja on ning või kui',
    'd te us line mine ga st',
  ),
  uk: entry(
    1,
    'UA',
    'Університет|Агенція розвитку|Торгова палата|Міська рада|Інститут',
    'Львів Київ Харків Чернівці Ужгород',
    'енергія водень туризм спадщина робототехніка співпраця землеробство ліс здоров клімат вода порт матеріали житло навчання острів кордон виробництво',
    'і та на для з від',
    'а и ів ння ський ість ами',
  ),
  sr: entry(
    1,
    'RS',
    'Универзитет|Развојна агенција|Привредна комора|Општина|Институт',
    'Београд Ниш Суботица Крагујевац Чачак',
    'енергија водоник туризам баштина роботика сарадња пољопривреда шума здравље клима вода лука материјали становање образовање острво граница производња',
    'и на за са од у',
    'а и ски ост ање има ова',
  ),
};

/** Partner types of Jems, the usual ones first. */
export const PARTNER_TYPES = (
  'HigherEducationOrganisations LocalPublicAuthority RegionalPublicAuthority Sme BusinessSupportOrganisation ' +
  'InterestGroups SectoralAgency EducationTrainingCentreAndSchool'
).split(' ');
export const CATEGORIES = 'less-developed transition more-developed'.split(' ');
export const TOPICS = (
  'energy hydrogen tourism heritage robotics cooperation digital farming forestry mobility health skills climate water ' +
  'ports photonics materials housing batteries investment training islands borders manufacturing circular bioeconomy ' +
  'transport ageing migration security data governance youth culture space semiconductors textiles food waste biodiversity'
).split(' ');
