/**
 * Names of cities in the west and north of Europe, one city a line, the local name first, then what other languages
 * call it. Names are facts of common use, compiled by the project on 2026-11-22; corrections are welcome.
 *
 * `~` marks a name that first of all means another place (_Vienne_ is a town in France): it is found beside the
 * others, but what is called so gets no other names. Spellings that fold to the same need not be listed twice.
 */
export const CITIES_WEST = `
# Austria
Wien | Vienna | ~Vienne | Viena | Wenen | Bécs | ~Dunaj | Vídeň | Viedeň | Wiedeń | Beč | Viin | Viyana | Βιέννη | Виена | Vīne
Salzburg | Salzbourg | Salisburgo | Salzburgo | Solnograd
Klagenfurt | Celovec
Villach | Beljak | Villaco
Graz | Štýrský Hradec
Linz | Linec
Eisenstadt | Kismarton | Željezno
# Belgium
Bruxelles | Brussel | Brussels | Brüssel | Bruselas | Bruxelas | Brusel | Bruksela | Brüsszel | Bruselj | Bryssel | Briuselis | Brisele | Βρυξέλλες | Брюксел
Antwerpen | Antwerp | Anvers | Amberes | Anversa | Antuérpia | Antverpy | Antwerpia
Gent | Ghent | Gand | Gante | Gandawa
Liège | Luik | Lüttich | Lieja | Liegi
Brugge | Bruges | Brügge | Brujas | Brugia
Leuven | Louvain | Löwen | Lovaina | Lovanio
Mechelen | Malines | Mecheln | Malinas
Kortrijk | Courtrai
Ieper | Ypres | Ypern
Oostende | Ostende | Ostend
Mons | ~Bergen
Namur | ~Namen
Tournai | Doornik
# Switzerland
Genève | Geneva | Genf | Ginevra | Ginebra | Genebra | Ženeva | Genewa | Γενεύη | Женева
Zürich | Zurigo | Curych | Ζυρίχη | Цюрих
Basel | Bâle | Basilea | Basle | Bazel | Bazylea
Bern | Berne | Berna | Βέρνη
Luzern | Lucerne | Lucerna
# Germany
Aachen | Städteregion Aachen | Aix-la-Chapelle | Aquisgrana | Aquisgrán | Aken | Cáchy | Akwizgran
Berlin | Berlino | Berlín | Berlim | Berlijn | Βερολίνο | Берлин | Berlynas | Berlīne | Berliini
Bremen | Brême | Brema
Braunschweig | Brunswick | Brunszwik
Dresden | Dresde | Dresda | Drážďany | Drezno | Drezda | Drježdźany
Frankfurt am Main | Frankfurt | Francfort | Francoforte | Fráncfort | Frankfort | Φρανκφούρτη | Франкфурт
Freiburg im Breisgau | ~Freiburg | Fribourg-en-Brisgau | Friburgo de Brisgovia | Friburgo in Brisgovia
Hamburg | Hambourg | Amburgo | Hamburgo | Αμβούργο | Хамбург
Hannover | Hanover | Hanovre
Köln | Cologne | Colonia | Colónia | Keulen | Kolín nad Rýnem | ~Kolonia | Κολωνία | Кьолн | Kelnas | Ķelne
Leipzig | Lipsia | Lipsko | Lipsk | Lipcse | Λειψία | Лайпциг | Leipcigas
Mainz | Mayence | Maguncia | Magonza | Mohuč | Moguncja
München | Munich | Monaco di Baviera | Múnich | Munique | Mnichov | Mníchov | Monachium | Μόναχο | Мюнхен | Minhene
Nürnberg | Nuremberg | Norimberga | Núremberg | Norimberk | Norymberga
Regensburg | Ratisbonne | Ratisbona | Ratisbon | Řezno | Ratyzbona
Stuttgart | Stoccarda | Щутгарт | Στουτγκάρδη
Trier | Trèves | Tréveris | Treviri | Trewir
Bautzen | Budyšin | Budziszyn | Budyšín
Cottbus | Chóśebuz | Chociebuż
Görlitz | Zhořelec
Passau | Pasov
Saarbrücken | Sarrebruck
# Denmark
København | Copenhagen | Kopenhagen | Copenhague | Copenaghen | Copenhaga | Köpenhamn | Kööpenhamina | Kodaň | Kopenhaga | Koppenhága | Κοπεγχάγη | Копенхаген | Kopenhaagen
Aarhus | Århus
Helsingør | Elsinore | Helsingör
# Finland
Helsinki | Helsingfors | Helsingi | Helsinky | Ελσίνκι | Хелзинки
Turku | Åbo
Tampere | Tammerfors
Espoo | Esbo
Vantaa | Vanda
Oulu | Uleåborg
Vaasa | Vasa
Porvoo | Borgå
Pori | Björneborg
Kokkola | Karleby
Hämeenlinna | Tavastehus
Lappeenranta | Villmanstrand
Maarianhamina | Mariehamn
Rauma | Raumo
Savonlinna | Nyslott
Mikkeli | Sankt Michel
Hamina | Fredrikshamn
Pietarsaari | Jakobstad
Kristiinankaupunki | Kristinestad
# France
Paris | París | Parigi | Parijs | Paryż | Paříž | Paríž | Párizs | Pariz | Pariisi | Pariis | Paryžius | Parīze | Παρίσι | Париж
Strasbourg | Straßburg | Estrasburgo | Strasburgo | Straatsburg | Štrasburk | Štrasburg | Strasburg | Στρασβούργο | Страсбург
Marseille | Marsella | Marsiglia | Marselha | Marsylia | Μασσαλία | Марсилия | Marseilles
Lyon | Lione | Lião | Lyons | Λυών | Лион
Nice | Nizza | Niza | Nicea | Νίκαια
Lille | Rijsel | Ryssel
Dunkerque | Dunkirk | Duinkerke | Dünkirchen | Dunquerque
Bordeaux | Burdeos | Bordéus
Toulouse | Tolosa de Languedoc | ~Tolosa
Perpignan | Perpinyà | Perpiñán
Bayonne | Baiona
Ajaccio | Aiacciu
Rennes | Roazhon
Nantes | Naoned
Quimper | Kemper
Metz | Mety
Mulhouse | Mülhausen
Colmar | Kolmar
Avignon | Avignone | Aviñón | Awinion
Montpellier | Montpelhièr
# Ireland
Dublin | Baile Átha Cliath | Dublín | Dublino | Dublim | Δουβλίνο | Дъблин | Dublinas
Cork | Corcaigh
Galway | Gaillimh
Limerick | Luimneach
Waterford | Port Láirge
Sligo | Sligeach
Dundalk | Dún Dealgan
Letterkenny | Leitir Ceanainn
# Luxembourg
Luxembourg | Luxemburg | Lëtzebuerg | Luxemburgo | Lussemburgo | Lucemburk | Luksemburg | Λουξεμβούργο | Люксембург
# Netherlands
Den Haag | The Hague | La Haye | La Haya | L'Aia | Haia | 's-Gravenhage | Haag | Haga | Χάγη | Хага
Amsterdam | Ámsterdam | Amsterdão | Amesterdão | Άμστερνταμ | Амстердам
Rotterdam | Róterdam | Roterdão | Ρότερνταμ | Ротердам
Groningen | Groninga | Groningue
Leiden | Leyden | Leyde
Nijmegen | Nimègue | Nimwegen | Nimega
's-Hertogenbosch | Den Bosch | Bois-le-Duc | Herzogenbusch | Bolduque
Vlissingen | Flushing | Flessingue
Leeuwarden | Ljouwert
# Iceland
Reykjavík | Reikiavik | Ρέικιαβικ | Рейкявик
# Sweden
Göteborg | Gothenburg | Gotemburgo | Gotenburg | Γκέτεμποργκ | Гьотеборг
Stockholm | Estocolmo | Stoccolma | Tukholma | Sztokholm | Štokholm | Στοκχόλμη | Стокхолм | Stokholm | Stokholma
Malmö | Malmoe | Μάλμε | Малмьо
Luleå | Luulaja
Haparanda | Haaparanta
# United Kingdom
London | Londres | Londra | Londen | Londyn | Londýn | Lontoo | Londonas | Londona | Λονδίνο | Лондон
Edinburgh | Édimbourg | Edimburgo | Edynburg | Dùn Èideann
Cardiff | Caerdydd
Belfast | Béal Feirste
Londonderry | Derry | Doire
`;
