/**
 * Names of cities in the south of Europe, in the form and under the terms of `cities-west.ts`: facts of common use,
 * compiled by the project on 2026-11-22; corrections are welcome.
 */
export const CITIES_SOUTH = `
# Italy
Roma | Rome | Rom | Řím | Rím | Rzym | Róma | Rim | Rooma | Ρώμη | Рим
Milano | Milan | Mailand | Milán | Milão | Milaan | Mediolan | Milánó | Μιλάνο | Милано
Torino | Turin | Turín | Turim | Turyn | Torinó | Τορίνο | Торино
Genova | Genoa | Genua | Gênes | Génova | Janov | Γένοβα | Генуа
Firenze | Florence | Florenz | Florencia | Florença | Florencie | Florencja | Firence | Φλωρεντία | Флоренция
Venezia | Venice | Venedig | Venise | Venecia | Veneza | Venetië | Benátky | Wenecja | Velence | Benetke | Mleci | Βενετία | Венеция
Napoli | Naples | Neapel | Nápoles | Neapol | Nápoly | Napels | Νάπολη | Неапол
Bologna | Bologne | Bolonia | Bolonha | Μπολόνια | Болоня
Bolzano | Bozen | Bocen
Merano | Meran
Bressanone | Brixen
Brunico | Bruneck
Trento | Trient | ~Trente | Trident
Trieste | Triest | Trst | Terst | Τεργέστη | Триест
Gorizia | Görz | ~Gorica | Gurize
Udine | Videm | Udin
Padova | Padua | Padoue | Pádua | Padwa | Πάδοβα | Падуа
Verona | Vérone
Mantova | Mantua | Mantoue
Livorno | Livourne | Leghorn
Siena | Sienne
Pisa | Pise
Perugia | Pérouse
Ravenna | Ravenne
Siracusa | Syracuse | Syrakus | Συρακούσες
Palermo | Palerme | Παλέρμο
Messina | Messine
Cagliari | Casteddu
Taranto | Tarent | Tarente
Aosta | Aoste
Sassari | Tàtari
# Malta
Valletta | Il-Belt Valletta | La Vallette | La Valeta | Βαλέτα | Валета
Birgu | Vittoriosa
# Spain
Sevilla | Seville | Séville | Siviglia | Sevilha | Sewilla | Σεβίλλη | Севиля
Zaragoza | Saragossa | Saragosse | Saragoça | Saragozza | Σαραγόσα | Сарагоса
Barcelona | Barcelone | Barcellona | Βαρκελώνη | Барселона
Madrid | Madryt | Μαδρίτη | Мадрид
A Coruña | La Coruña | Corunna | La Corogne | Corunha
Ourense | Orense
Santiago de Compostela | Saint-Jacques-de-Compostelle
Donostia | San Sebastián | Saint-Sébastien | Donostia-San Sebastián
Bilbao | Bilbo | Μπιλμπάο | Билбао
Vitoria-Gasteiz | ~Vitoria | Gasteiz
Pamplona | Iruña | Pampelune
Girona | Gerona | Gérone
Lleida | Lérida
València | Valencia | ~Valence | Βαλένθια | Валенсия
Alacant | Alicante
Castelló de la Plana | Castellón de la Plana
Córdoba | Cordova | Cordoue
Cádiz | Cadix | Cadice
Granada | ~Grenade
Palma | Palma de Mallorca
Cartagena | Carthagène
Oviedo | Uviéu
Gijón | Xixón
# Portugal
Lisboa | Lisbon | Lissabon | Lisbonne | Lisbona | Lizbona | Lisszabon | Lisabon | Lisabona | Λισαβόνα | Лисабон | Lizbon
Porto | Oporto | Πόρτο | Порто
Braga | Μπράγκα
# Greece
Αθήνα | Athina | Athens | Athen | Athènes | Atenas | Atene | Athene | Athény | Atény | Ateny | Athén | Atena | Ateena | Atėnai | Atēnas | Атина
Θεσσαλονίκη | Thessaloniki | Thessalonica | Saloniki | Salonica | Salonicco | Salónica | Thessalonique | Saloniky | Solun | Солун | Szaloniki | Selanik
Πάτρα | Patra | Patras | Patrasso | Патра
Ηράκλειο | Irakleio | Heraklion | Iraklion | Héraklion | Candia
Χανιά | Chania | Hania | La Canée | Canea
Ρόδος | Rodos | Rhodes | Rhodos | Rodi | ~Rodas
Κέρκυρα | Kerkyra | Corfu | Corfou | Korfu | Corfù | Корфу
Λάρισα | Larisa | Larissa
Ιωάννινα | Ioannina | Giannena | Янина | Janina
Αλεξανδρούπολη | Alexandroupoli | Alexandroupolis | Dedeağaç
Κομοτηνή | Komotini | Gümülcine | Гюмюрджина
Ξάνθη | Xanthi | İskeçe | Ксанти
Σέρρες | Serres | Serrai | Сяр
Φλώρινα | Florina | Лерин
Πειραιάς | Peiraias | Piraeus | Piräus | Le Pirée | Pireo | Pireus
Χίος | Chios | Hios
# Cyprus
Λευκωσία | Lefkosia | Nicosia | Nikosia | Nicosie | Nikozja | Nikosie | Lefkoşa | Никозия
Λεμεσός | Lemesos | Limassol | Λιμασόλ | Лимасол
Λάρνακα | Larnaka | Larnaca | Ларнака
Πάφος | Pafos | Paphos | Пафос
Αμμόχωστος | Ammochostos | Famagusta | Famagouste | Gazimağusa
Κερύνεια | Keryneia | Kyrenia | Girne
# Türkiye
İstanbul | Istanbul | Constantinople | Κωνσταντινούπολη | Цариград | Истанбул | Istambul | Stambuł
İzmir | Izmir | Smyrna | Σμύρνη | Smyrne
Edirne | Adrianople | Αδριανούπολη | Одрин
Ankara | Άγκυρα | Анкара
`;
