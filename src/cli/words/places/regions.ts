/**
 * Names of well known regions of Europe, in the form and under the terms of `cities-west.ts`: facts of common use,
 * compiled by the project on 2026-11-22; corrections are welcome. Which NUTS region a name stands for is not said
 * here: historic regions are often larger than the administrative ones.
 */
export const REGIONS = `
# Austria
Steiermark | Styria | Styrie | Stiria | Estiria | Štajerska | Štýrsko | Styrien | Stájerország | Štajersko
Kärnten | Carinthia | Carinthie | Carinzia | Carintia | Koroška | Korutany | Karyntia | Karintia
Tirol | Tyrol | Tirolo | Tyrolsko | Tirolska
Niederösterreich | Lower Austria | Basse-Autriche | Bassa Austria | Baja Austria | Dolní Rakousko | Dolné Rakúsko | Alsó-Ausztria | Dolna Austria
Oberösterreich | Upper Austria | Haute-Autriche | Alta Austria | Horní Rakousko | Horné Rakúsko | Felső-Ausztria | Górna Austria
Burgenland | Gradišće | Gradiščanska | Őrvidék
# Belgium
Vlaanderen | Flanders | Flandre | Flandern | Fiandre | Flandes | Flandres | Flandry | Flandria | Flandrija | Φλάνδρα | Фландрия
Wallonie | Wallonia | Wallonië | Wallonien | Vallonia | Valonia | Valónia | Valonsko | Walonia | Βαλλωνία | Валония
# Switzerland
Ticino | Tessin | Tesino
Graubünden | Grisons | Grigioni | Grischun
Wallis | Valais | Vallese
# Germany
Bayern | Bavaria | Bavière | Baviera | Beieren | Bavorsko | Bawaria | Bajorország | Bavarska | Baieri | Baijeri | Βαυαρία | Бавария | Bavarija | Bavārija
Sachsen | Saxony | Saxe | Sassonia | Sajonia | Saxónia | Saksen | Sasko | Saksonia | Szászország | Saška | Saksi | Saksimaa | Σαξονία | Саксония | Saksonija
Niedersachsen | Lower Saxony | Basse-Saxe | Bassa Sassonia | Baja Sajonia | Baixa Saxónia | Nedersaksen | Dolní Sasko | Dolné Sasko | Dolna Saksonia | Alsó-Szászország
Sachsen-Anhalt | Saxony-Anhalt | Saxe-Anhalt | Sassonia-Anhalt | Sajonia-Anhalt | Sasko-Anhaltsko | Saksonia-Anhalt
Thüringen | Thuringia | Thuringe | Turingia | Turíngia | Durynsko | Durínsko | Turyngia | Türingia
Hessen | Hesse | Assia | Hesensko | Hesja
Rheinland-Pfalz | Rhineland-Palatinate | Rhénanie-Palatinat | Renania-Palatinato | Renania-Palatinado | Rijnland-Palts | Nadrenia-Palatynat | Porýní-Falc
Nordrhein-Westfalen | North Rhine-Westphalia | Rhénanie-du-Nord-Westphalie | Renania Settentrionale-Vestfalia | Renania del Norte-Westfalia | Noordrijn-Westfalen | Nadrenia Północna-Westfalia | Severní Porýní-Vestfálsko
Mecklenburg-Vorpommern | Mecklenburg-Western Pomerania | Mecklembourg-Poméranie-Occidentale | Meclemburgo-Pomerania Anteriore | Meclemburgo-Pomerania Occidental | Meklemburgia-Pomorze Przednie | Meklenbursko-Přední Pomořansko
Brandenburg | Brandebourg | Brandeburgo | Brandemburgo | Brandenburgia | Braniborsko
Saarland | Sarre | Sarland | Sársko
Baden-Württemberg | Bade-Wurtemberg | Badenia-Wirtembergia | Bádensko-Württembersko
Schwarzwald | Black Forest | Forêt-Noire | Foresta Nera | Selva Negra | Floresta Negra | Zwarte Woud
Lausitz | Lusatia | Łużyce | Lužice | Lusace | Łužica
Ostfriesland | East Frisia
# Denmark
Sjælland | Zealand | Seeland | Själland | Selandia | Zelandia
Jylland | Jutland | Jütland | Jutlandia | Jutsko
Syddanmark | Southern Denmark | Süddänemark
Nordjylland | North Jutland
Midtjylland | Central Jutland
Hovedstaden | Capital Region of Denmark
# Estonia, Latvia, Lithuania
Saaremaa | Ösel
Hiiumaa | Dagö
Kurzeme | Courland | Kurland | Kuršas | Kurlandia | Courlande | Kuramaa
Latgale | Latgalia | Lettgallen
Vidzeme | Livland
Zemgale | Semgallia | Semgallen | Semigalia
Žemaitija | Samogitia | Żmudź | Samogitie
Suvalkija | Sudovia
# Finland, Sweden
Lappi | Lapland | Lappland | Laponie | Lapponia | Laponia | Lapónia | Laponsko
Pohjanmaa | Ostrobothnia | Österbotten | Ostrobotnia
Uusimaa | Nyland
Varsinais-Suomi | Southwest Finland | Egentliga Finland
Satakunta | Satakunda
Pirkanmaa | Birkaland
Etelä-Karjala | South Karelia | Södra Karelen
Pohjois-Karjala | North Karelia | Norra Karelen
Ahvenanmaa | Åland | Åland Islands
Skåne | Scania | Schonen | Scanie | Escania | Skania
Dalarna | Dalecarlia | Dalécarlie
Norrbotten | Norrbotnia
Västerbotten | Westrobothnia
# France
Bretagne | Brittany | Breizh | Bretagna | Bretaña | Bretanha | Bretaň | Bretania | Βρετάνη | Бретан
Normandie | Normandy | Normandia | Normandía | Normandië | Normandija | Νορμανδία | Нормандия
Bourgogne | Burgundy | Burgund | Borgogna | Borgoña | Borgonha | Bourgondië | Burgundsko | Burgundia
Franche-Comté | Franca Contea | Franco Condado | Freigrafschaft Burgund
Corse | Corsica | Korsika | Córcega | Córsega | Korsyka | Κορσική | Корсика
Alsace | Elsass | Alsazia | Alsacia | Alsácia | Elzas | Alsasko | Alzacja
Lorraine | Lothringen | Lorena | Lotharingen | Lotrinsko | Lotaryngia
Savoie | Savoy | Savoia | Savoyen | Saboya | Saboia | Sabaudia
Picardie | Picardy | Piccardia | Picardía | Pikardie | Pikardia
Aquitaine | Aquitania | Aquitanien | Akwitania
Nouvelle-Aquitaine | New Aquitaine | Nuova Aquitania | Nueva Aquitania | Nowa Akwitania
Occitanie | Occitania | Okzitanien | Occitània | Oksytania
Auvergne-Rhône-Alpes | Alvernia-Rodano-Alpi | Auvernia-Ródano-Alpes
Provence | Provence-Alpes-Côte d’Azur | Provenza | Provença | Provensálsko | Prowansja
Champagne | Sciampagna | Champaña
Pays de la Loire | Paesi della Loira | Países del Loira | Kraj Loary
Guyane | French Guiana | Guayana Francesa | Guiana Francesa | Französisch-Guayana
La Réunion | Réunion | Riunione | Reunião | Reunión
Guadeloupe | Guadalupa | Guadalupe
Martinique | Martinica | Martynika
# Greece and Cyprus
Κρήτη | Kriti | Crete | Kreta | Crète | Creta | Kréta | Крит
Θράκη | Thraki | Thrace | Thrakien | Tracia | Тракия | Trakia
Πελοπόννησος | Peloponnisos | Peloponnese | Peloponnes | Péloponnèse | Peloponneso | Peloponeso | Peloponez
Ήπειρος | Ipeiros | Epirus | Épire | Epiro | Epir | Епир
Θεσσαλία | Thessalia | Thessaly | Thessalien | Thessalie | Tessaglia | Tesalia | Тесалия
Αττική | Attiki | Attica | Attika | Attique | Ática
Ιόνια Νησιά | Ionia Nisia | Ionian Islands | Ionische Inseln | Îles Ioniennes | Isole Ionie | Islas Jónicas
# Hungary, Croatia, Slovenia
Dunántúl | Transdanubia | Transdanubien | Zadunajsko
Alföld | Great Hungarian Plain
Istra | Istria | Istrien | Istrie | Isztria | Ίστρια | Истрия
Dalmacija | Dalmatia | Dalmatien | Dalmazia | Dalmatie | Dalmácia | Dalmacja | Δαλματία | Далмация
Slavonija | Slavonia | Slawonien | Szlavónia | Slavonie
Gorenjska | Upper Carniola | Oberkrain
Dolenjska | Lower Carniola | Unterkrain
Primorska | Slovene Littoral
Prekmurje | Übermurgebiet | Muravidék
# Ireland and the United Kingdom
Wales | Cymru | Pays de Galles | Galles | Gales | Walia | Ουαλία | Уелс
Scotland | ~Alba | Écosse | Schottland | Scozia | Escocia | Escócia | Schotland | Szkocja | Skotsko | Škotsko | Skócia | Škotska | Σκωτία | Шотландия
Northern Ireland | Tuaisceart Éireann | Nordirland | Irlande du Nord | Irlanda del Nord | Irlanda del Norte | Irlanda do Norte
Munster | An Mhumhain
Ulster | Ulaidh
# Italy
Toscana | Tuscany | Toskana | Toscane | Toskánsko | Toskania | Toszkána | Τοσκάνη | Тоскана
Lombardia | Lombardy | Lombardei | Lombardie | Lombardía | Lombardije | Lombardsko | Λομβαρδία | Ломбардия
Piemonte | Piedmont | Piemont | Piémont | Piamonte | Πεδεμόντιο | Пиемонт
Sicilia | Sicily | Sizilien | Sicile | Sicília | Sicilië | Sicílie | Sycylia | Szicília | Σικελία | Сицилия
Sardegna | Sardinia | Sardinien | Sardaigne | Cerdeña | Sardenha | Sardinië | Sardinie | Sardynia | Szardínia | Σαρδηνία | Сардиния
Veneto | Venetien | Vénétie | Véneto | Benátsko | Wenecja Euganejska
Friuli-Venezia Giulia | Friaul-Julisch Venetien | Frioul-Vénétie julienne | Furlanija-Julijska krajina | Friul-Venecia Julia
Trentino-Alto Adige | Trentino-Südtirol | Trentin-Haut-Adige
Alto Adige | Südtirol | South Tyrol | Tyrol du Sud | Haut-Adige | Jižní Tyrolsko
Puglia | Apulia | Apulien | Pouilles | Apúlia | Apulie
Calabria | Kalabrien | Calabre | Calábria | Kalabria
Campania | Kampanien | Campanie | Kampania
Liguria | Ligurien | Ligurie | Ligúria
Umbria | Umbrien | Ombrie
Lazio | Latium | Lacio | Lácio | Lacjum
Marche | ~Marken | Las Marcas
Abruzzo | Abruzzen | Abruzzes | Abruzos
Emilia-Romagna | Émilie-Romagne | Emilia-Romaña
Valle d'Aosta | Aosta Valley | Vallée d'Aoste | Aostatal | Valle de Aosta | Val d'Aosta | Val d'Aoste
Basilicata | Basilicate | Lucania
# Netherlands
Noord-Holland | North Holland | Nordholland | Hollande-Septentrionale | Olanda Settentrionale | Holanda Septentrional
Zuid-Holland | South Holland | Südholland | Hollande-Méridionale | Olanda Meridionale | Holanda Meridional
Noord-Brabant | North Brabant | Nordbrabant | Brabant-Septentrional
Gelderland | Gueldre | Geldern
Friesland | Fryslân | Frise | Frisia
# Poland
Śląsk | Silesia | Schlesien | Silésie | Slesia | Slezsko | Sliezsko | Szilézia
Dolnośląskie | Dolny Śląsk | Lower Silesia | Niederschlesien | Basse-Silésie | Bassa Slesia | Dolní Slezsko
Wielkopolskie | Wielkopolska | Greater Poland | Großpolen | Grande-Pologne
Małopolskie | Małopolska | Lesser Poland | Kleinpolen | Petite-Pologne
Mazowieckie | Mazowsze | Mazovia | Masovia | Masowien | Mazovie
Pomorskie | Pomorze | Pomerania | Pommern | Poméranie
Zachodniopomorskie | West Pomerania | Westpommern
Podlaskie | Podlasie | Podlachia | Podlachien
Podkarpackie | Subcarpathia | Karpatenvorland
Warmińsko-mazurskie | Warmia-Masuria | Ermland-Masuren | Warmia i Mazury | Masuren
# Portugal and Spain
Açores | Azores | Azoren | Azzorre | Azory
Madeira | Madère | ~Madera
Andalucía | Andalusia | Andalusien | Andalousie | Andaluzia | Andaluzja | Andalusie | Ανδαλουσία | Андалусия
Catalunya | Catalonia | Cataluña | Katalonien | Catalogne | Catalogna | Catalunha | Catalonië | Katalánsko | Katalonia | Katalónia | Katalonija | Καταλονία | Каталония
Galicia | Galiza | Galice | Galizien | Galisien | Γαλικία | Галисия
País Vasco | Euskadi | Basque Country | Baskenland | Pays basque | Paesi Baschi | País Basco | Kraj Basków | Baskicko
Aragón | Aragon | Aragonien | Aragona | Aragão | Aragó
Navarra | Nafarroa | Navarre | Nawarra
Illes Balears | Islas Baleares | Baleares | Balearic Islands | Balearen | Îles Baléares | Isole Baleari | Baleary
Canarias | Islas Canarias | Canary Islands | Kanarische Inseln | Îles Canaries | Isole Canarie | Ilhas Canárias | Wyspy Kanaryjskie | Kanárské ostrovy
Castilla y León | Castile and León | Kastilien und León | Castille-et-León | Castiglia e León
Castilla-La Mancha | Castile-La Mancha | Kastilien-La Mancha | Castille-La Manche
Extremadura | Estrémadure
Comunitat Valenciana | Comunidad Valenciana | Valencian Community | Comunità Valenciana
Asturias | Asturies | Asturien
Mallorca | Majorca | Majorque | Maiorca
# Romania, Moldova, Bulgaria, Czechia, Slovakia
Transilvania | Transylvania | Siebenbürgen | Transylvanie | Erdély | Transilvânia | Siedmiogród | Sedmihradsko
Dobrogea | Добруджа | Dobrudzha | Dobruja | Dobrudscha | Dobroudja | Dobrudža
Bucovina | Bukovina | Bukowina | Буковина
Banat | Bánát | Банат | Bánság
Oltenia | Lesser Wallachia | Kleine Walachei
Čechy | Bohemia | Böhmen | Bohême | Boemia | Bohemen
Morava | Moravia | Mähren | Moravie | Morvaország | Moravië | Morawy
# Countries that are a region of their own in NUTS
Lietuva | Lithuania | Litauen | Lituanie | Lituania | Lituânia | Litouwen | Litva | Litwa | Litvánia | Leedu | Liettua | Λιθουανία | Литва
`;
