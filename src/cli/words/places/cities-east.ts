/**
 * Names of cities in the east of Europe, in the form and under the terms of `cities-west.ts`: facts of common use,
 * compiled by the project on 2026-11-22; corrections are welcome.
 */
export const CITIES_EAST = `
# Bulgaria
София | Sofia | Sofija | Sofie | Szófia | Sófia | Σόφια
Пловдив | Пловдивска област | Plovdiv | Philippopolis | Φιλιππούπολη | Filibe
Бургас | Бургаска област | Burgas | Bourgas
Русе | Русенска област | Ruse | Rousse | Rusçuk
Велико Търново | Великотърновска област | Veliko Tarnovo | Veliko Turnovo
Видин | Видинска област
Монтана | Монтанска област
Враца | Врачанска област
Плевен | Плевенска област
Ловеч | Ловешка област
Габрово | Габровска област
Разград | Разградска област
Силистра | Силистренска област
Варна | Варненска област
Добрич | Добричка област
Шумен | Шуменска област
Търговище | Търговищка област
Сливен | Сливенска област
Ямбол | Ямболска област
Стара Загора | Старозагорска област
Благоевград | Благоевградска област
Перник | Пернишка област
Кюстендил | Кюстендилска област
Хасково | Хасковска област
Пазарджик | Пазарджишка област
Смолян | Смолянска област
Кърджали | Кърджалийска област
# Croatia
Zagreb | Agram | Zágráb | Zagrzeb | Zagabria | Záhřeb | Záhreb | Ζάγκρεμπ | Загреб
Rijeka | Fiume | ~Reka | Sankt Veit am Flaum
Split | Spalato | Σπλιτ | Сплит
Zadar | Zara
Dubrovnik | ~Ragusa
Pula | Pola | Pulj
Osijek | Esseg | Eszék
Šibenik | Sebenico
Poreč | Parenzo
Rovinj | Rovigno
Varaždin | Warasdin | Varasd
Sisak | Sziszek
# Czechia
Praha | Prague | Prag | Praga | Praag | Prága | Πράγα | Прага | Prāga
Brno | Brünn | Berno
Plzeň | Pilsen | Pilzno
Ostrava | Ostrau | Ostrawa
Olomouc | Olmütz | Ołomuniec
Liberec | Reichenberg
České Budějovice | Budweis | Böhmisch Budweis | Czeskie Budziejowice
Karlovy Vary | Karlsbad | Carlsbad | Karlowe Wary
Ústí nad Labem | Aussig | Aussig an der Elbe
Hradec Králové | Königgrätz
Pardubice | Pardubitz
Opava | Troppau | Opawa
Český Těšín | Czeski Cieszyn | Tschechisch Teschen
Znojmo | Znaim
Jihlava | Iglau
Kutná Hora | Kuttenberg
# Estonia
Tallinn | Reval | Tallina | Talinas | Tallinna | Ταλίν | Талин
Tartu | Dorpat | Tarttu | Tērbata
Pärnu | Pernau | Pērnava
Narva | Narwa
Kuressaare | Arensburg
Haapsalu | Hapsal
# Hungary
Budapest | Budapeszt | Budapešť | Budimpešta | Budapesta | Budapestas | Budapešta | Βουδαπέστη | Будапеща
Pécs | Fünfkirchen | Pečuh | Pětikostelí | Päťkostolie
Győr | Raab | Ráb
Sopron | Ödenburg | Šopron
Szeged | Segedin | Seghedin | Szegedin
Debrecen | Debreczyn | Debrecín
Szombathely | Steinamanger | Sombotel
Székesfehérvár | Stuhlweißenburg | Stoličný Belehrad | Stolni Biograd
Miskolc | Miškovec | Miszkolc
Eger | Erlau | Jáger
Esztergom | Ostrihom
Komárom | Komorn
Kőszeg | Güns
# Latvia
Rīga | Riga | Ryga | Riika | Ρίγα | Рига
Liepāja | Libau | Liepoja | Lipawa
Daugavpils | Dünaburg | Dyneburg | Daugpilis
Ventspils | Windau | Windawa
Jelgava | Mitau | Mitawa
# Lithuania
Vilnius | Wilna | Wilno | Viļņa | Vilna | Vilno | Βίλνιους | Вилнюс
Kaunas | Kowno | Kauņa | Kauen | Κάουνας | Каунас
Klaipėda | Memel | Klaipeda | Kłajpeda | Klaipēda
Šiauliai | Schaulen | Szawle | Šauļi
Panevėžys | Poniewież
# Poland
Warszawa | Warsaw | Warschau | Varsovie | Varsovia | Varsóvia | Varsavia | Varšava | Varsó | Varssavi | Varsova | Varšuva | Βαρσοβία | Варшава
Kraków | Cracow | Krakau | Cracovie | Cracovia | Cracóvia | Krakov | Krakkó | Krokuva | Krakova | Κρακοβία | Краков
Gdańsk | Danzig | Gdaňsk | Danzica | Gedania | Gdanskas | Γκντανσκ | Гданск
Wrocław | Breslau | Vratislav | Breslavia | Boroszló | Βρότσλαβ | Вроцлав
Łódź | Lodz | Lodsch | Λοτζ | Лодз
Szczecin | Stettin | Štětín | Štetín | Stettino | Шчечин
Poznań | Posen | Poznaň | Познан
Katowice | Kattowitz | Katovice
Bydgoszcz | Bromberg
Toruń | Thorn
Lublin | Λούμπλιν | Люблин
Białystok | Bialystok | Balstogė
Opole | Oppeln | Opolí
Olsztyn | Allenstein
Gdynia | Gdingen
Gliwice | Gleiwitz | Hlivice
Zielona Góra | Grünberg in Schlesien
Cieszyn | Teschen | Těšín
Malbork | Marienburg
Elbląg | Elbing
Koszalin | Köslin
Rzeszów | Řešov
Legnica | Liegnitz | Lehnice
Wałbrzych | Waldenburg in Schlesien | Valbřich
# Romania
București | Bucharest | Bukarest | Bucarest | Bucareste | Boekarest | Bukurešť | Bukarešť | Bukareszt | Bukarešta | Bukareste | Βουκουρέστι | Букурещ
Cluj-Napoca | Cluj | Klausenburg | Kolozsvár
Timișoara | Temeswar | Temeschburg | Temesvár | Temišvar | Timişoara
Brașov | Kronstadt | Brassó
Sibiu | Hermannstadt | Nagyszeben
Oradea | Großwardein | Nagyvárad
Satu Mare | Sathmar | Szatmárnémeti
Baia Mare | Frauenbach | Nagybánya
Târgu Mureș | Neumarkt am Mieresch | Marosvásárhely
Alba Iulia | Karlsburg | Gyulafehérvár
Iași | Jassy | Jászvásár
Constanța | Konstanca | Κωνστάντζα | Кюстенджа | Констанца
Bistrița | Bistritz | Beszterce
Sighișoara | Schäßburg | Segesvár
Miercurea Ciuc | Csíkszereda | Szeklerburg
Sfântu Gheorghe | Sepsiszentgyörgy
# Slovakia
Bratislava | Pressburg | Preßburg | Pozsony | Prešporok | Bratysława | Požun | Presbourg | Братислава | Μπρατισλάβα
Košice | Kaschau | Kassa | Koszyce
Trnava | Trnavský kraj | Tyrnau | Nagyszombat
Nitra | Nitriansky kraj | Neutra | Nyitra
Banská Bystrica | Banskobystrický kraj | Neusohl | Besztercebánya
Žilina | Žilinský kraj | Sillein | Zsolna
Prešov | Eperies | Eperjes | Preszów
Komárno | Révkomárom
Trenčín | Trenčiansky kraj | Trentschin | Trencsén
# Slovenia
Ljubljana | Laibach | Lubiana | Lublaň | Ľubľana | Lublana | Liubliana | Λιουμπλιάνα | Любляна
Maribor | Marburg an der Drau
Celje | Cilli
Koper | Capodistria | Kopar
Piran | Pirano
Izola | Isola d'Istria
Ptuj | Pettau
Kranj | Krainburg
Nova Gorica | Nova Gorizia
Novo Mesto | Rudolfswert
Murska Sobota | Muraszombat | Olsnitz
Lendava | Lendva
# Western Balkans, Moldova, Ukraine
Beograd | Београд | Belgrade | Belgrad | Belgrado | Bělehrad | Belehrad | Belgrád | Βελιγράδι | Белград
Niš | Ниш | Nisch
Novi Sad | Нови Сад | Neusatz | Újvidék | Nový Sad
Subotica | Суботица | Szabadka | Maria-Theresiopel
Sarajevo | Сарајево | Sarajewo | Szarajevó | Σαράγεβο | Сараево
Skopje | Скопје | Скопие | Σκόπια | Üsküp | Shkup | Skoplje
Bitola | Битола | Μοναστήρι | Manastir
Tiranë | Tirana | Τίρανα | Тирана
Shkodër | Shkodra | Skadar | Scutari
Durrës | Durazzo | Drač | Δυρράχιο
Vlorë | Valona | Vlora
Korçë | Korça | Κορυτσά
Prishtina | Prishtinë | Pristina | Priština | Приштина
Chișinău | Chisinau | Kishinev | Kischinau | Кишинев
Київ | Kyiv | Kiev | Kiew | Kijów | Kyjev | Киев | Κίεβο | Kijev | Kiova
Львів | Lviv | Lemberg | Lwów | Leopoli | Lvov | Ilyvó | Ľvov
Ужгород | Uzhhorod | Ungvár | Užhorod
Чернівці | Chernivtsi | Czernowitz | Cernăuți | Czerniowce
`;
