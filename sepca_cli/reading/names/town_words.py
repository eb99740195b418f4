"""The towns of the region, and of usual meeting places, in the languages of the region."""

from typing import NamedTuple

# The first English name is that of the record. Other cases are found through their stems.
_TABLE = """
Tirana | Albania | Tirana; Тирана | Tirana | Tirana; Tiranë
Vlorë; Vlora | Albania | Vlora; Vljora; Valona; Вльора; Валона | Vlora | Vlora; Vlorë
Durrës; Durres | Albania | Drač; Durres; Драч; Дуръс | Durrës | Durrësi; Durrës
Shkodër; Shkodra | Albania | Skadar; Скадар; Шкодра; Шкодер | Shkodra | Shkodra; Shkodër
Berat | Albania | Berat; Берат | Berat | Berati; Berat
Elbasan | Albania | Elbasan; Елбасан | Elbasan | Elbasani
Korçë; Korca | Albania | Korča; Корча; Корче | Korcea | Korça; Korçë
Pogradec | Albania | Pogradec; Поградец | Pogradec | Pogradeci
Saranda; Sarandë | Albania | Saranda; Саранда | Saranda | Saranda; Sarandë
Gjirokastër; Gjirokastra | Albania | Đirokastra; Ѓирокастар; Гирокастро; Гјирокастра; Аргирокастро | Gjirokastra | Gjirokastra; Gjirokastër
Lezhë | Albania | Lješ; Леж; Лежа; Лежë | Lezha | Lezha; Lezhë
Kukës | Albania | Kukes; Кукс; Кукес | Kukës | Kukësi; Kukës
Shëngjin | Albania | Šenđin; Шенѓин; Шенгин; Шинджин | Shëngjin | Shëngjini; Shëngjin
Fier | Albania | Fier | Fier | Fieri; Fier
Kavajë | Albania | Kavajë | Kavajë | Kavaja; Kavajë
Lushnjë | Albania | Lushnjë | Lushnjë | Lushnja; Lushnjë
Përmet | Albania | Përmet | Përmet | Përmeti; Përmet
Himarë | Albania | Himarë | Himarë | Himara; Himarë
Ksamil | Albania | Ksamil | Ksamil | Ksamili; Ksamil
Krujë | Albania | Krujë | Krujë | Kruja; Krujë
Peshkopi | Albania | Peshkopi | Peshkopi | Peshkopia; Peshkopi
Dhërmi | Albania | Dhërmi | Dhërmi | Dhërmiu; Dhërmi
Golem | Albania | Golem | Golem | Golemi; Golem
Librazhd | Albania | Librazhd | Librazhd | Librazhdi; Librazhd
Bajram Curri | Albania | Bajram Curri | Bajram Curri | Bajram Curri
Velipojë | Albania | Velipojë | Velipojë | Velipoja; Velipojë
Tepelenë | Albania | Tepelenë | Tepelenë | Tepelena; Tepelenë
Kamëz | Albania | Kamëz | Kamëz | Kamza; Kamëz
Sarajevo | Bosnia and Herzegovina | Sarajevo; Сараево | Sarajevo | Sarajeva; Sarajevë
Banja Luka; Banjaluka | Bosnia and Herzegovina | Banja Luka; Banjaluka; Баня Лука; Бања Лука | Banja Luka | Banja Lluka; Banjalluka
Mostar | Bosnia and Herzegovina | Mostar; Мостар | Mostar | Mostari
Neum | Bosnia and Herzegovina | Neum; Неум | Neum | Neum
Teslić; Teslic | Bosnia and Herzegovina | Teslić; Теслић; Теслиќ; Теслич | Teslić | Tesliç
Jahorina | Bosnia and Herzegovina | Jahorina; Јахорина; Яхорина | Jahorina | Jahorina; Jahorinë
Tuzla | Bosnia and Herzegovina | Tuzla; Тузла | Tuzla | Tuzla
Zenica | Bosnia and Herzegovina | Zenica; Зеница | Zenica | Zenica
Trebinje | Bosnia and Herzegovina | Trebinje; Требиње; Требине | Trebinje | Trebinje
Bijeljina | Bosnia and Herzegovina | Bijeljina; Бијељина; Биелина | Bijeljina | Bijelina
East Sarajevo | Bosnia and Herzegovina | Istočno Sarajevo; Источно Сарајево; Источно Сараево; Lukavica; Лукавица | East Sarajevo | Sarajeva Lindore
Vlašić | Bosnia and Herzegovina | Vlašić; Влашиќ; Влашич | Vlašić | Vlašić
Sofia | Bulgaria | Sofija; София; Софија | Sofia | Sofja; Sofje; Sofia
Plovdiv | Bulgaria | Plovdiv; Пловдив | Plovdiv | Plovdivi; Plovdiv
Borovets | Bulgaria | Borovec; Боровец | Boroveț | Borovec
Varna | Bulgaria | Varna; Варна | Varna | Varna; Varnë
Burgas | Bulgaria | Burgas; Бургас | Burgas | Burgasi; Burgas
Bansko | Bulgaria | Bansko; Банско | Bansko | Bansko
Veliko Tarnovo | Bulgaria | Veliko Trnovo; Велико Търново | Veliko Târnovo | Veliko Tërnovo
Ruse | Bulgaria | Русе | Ruse | Ruse
Velingrad | Bulgaria | Velingrad; Велинград | Velingrad | Velingrad
Pravets | Bulgaria | Pravec; Правец | Pravets | Pravec
Stara Zagora | Bulgaria | Stara Zagora; Стара Загора | Stara Zagora | Stara Zagora; Stara Zagorë
Blagoevgrad | Bulgaria | Blagoevgrad; Благоевград | Blagoevgrad | Blagoevgrad
Sandanski | Bulgaria | Sandanski; Сандански | Sandanski | Sandanski
Nessebar | Bulgaria | Nesebar; Несебър; Несебар | Nessebar | Nesebar
Vidin | Bulgaria | Vidin; Видин | Vidin | Vidin
Pleven | Bulgaria | Pleven; Плевен | Pleven | Pleven
Hisarya | Bulgaria | Hisarya; Хисаря | Hisarya | Hisarya
Sliven | Bulgaria | Sliven; Сливен | Sliven | Sliven
Yambol | Bulgaria | Yambol; Ямбол | Yambol | Yambol
Haskovo | Bulgaria | Haskovo; Хасково | Haskovo | Haskovo
Dobrich | Bulgaria | Dobrich; Добрич | Dobrich | Dobrich
Shumen | Bulgaria | Shumen; Шумен | Shumen | Shumen
Pernik | Bulgaria | Pernik; Перник | Pernik | Pernik
Kyustendil | Bulgaria | Kyustendil; Кюстендил; Ќустендил | Kyustendil | Kyustendil
Kardzhali | Bulgaria | Kardzhali; Кърджали; Крџали | Kardzhali | Kardzhali
Vratsa | Bulgaria | Vratsa; Враца | Vratsa | Vratsa
Montana | Bulgaria | Montana; Монтана | Montana | Montana
Gabrovo | Bulgaria | Gabrovo; Габрово | Gabrovo | Gabrovo
Lovech | Bulgaria | Lovech; Ловеч | Lovech | Lovech
Razgrad | Bulgaria | Razgrad; Разград | Razgrad | Razgrad
Silistra | Bulgaria | Silistra; Силистра | Silistra | Silistra
Smolyan | Bulgaria | Smolyan; Смолян | Smolyan | Smolyan
Targovishte | Bulgaria | Targovishte; Търговище | Targovishte | Targovishte
Pazardzhik | Bulgaria | Pazardzhik; Пазарджик; Пазарџик | Pazardzhik | Pazardzhik
Asenovgrad | Bulgaria | Asenovgrad; Асеновград | Asenovgrad | Asenovgrad
Kazanlak | Bulgaria | Kazanlak; Казанлък | Kazanlak | Kazanlak
Petrich | Bulgaria | Petrich; Петрич; Петрич | Petrich | Petrich
Gotse Delchev | Bulgaria | Gotse Delchev; Гоце Делчев | Gotse Delchev | Gotse Delchev
Svilengrad | Bulgaria | Svilengrad; Свиленград | Svilengrad | Svilengrad
Pamporovo | Bulgaria | Pamporovo; Пампорово | Pamporovo | Pamporovo
Sunny Beach | Bulgaria | Sunny Beach; Слънчев бряг; Сончев Брег; Sunčev Breg | Sunny Beach | Sunny Beach
Golden Sands | Bulgaria | Golden Sands; Златни пясъци; Златни Песоци | Golden Sands | Golden Sands
Sozopol | Bulgaria | Sozopol; Созопол | Sozopol | Sozopol
Pomorie | Bulgaria | Pomorie; Поморие | Pomorie | Pomorie
Balchik | Bulgaria | Balchik; Балчик | Balchik | Balchik
Primorsko | Bulgaria | Primorsko; Приморско | Primorsko | Primorsko
Tryavna | Bulgaria | Tryavna; Трявна | Tryavna | Tryavna
Razlog | Bulgaria | Razlog; Разлог | Razlog | Razlog
Samokov | Bulgaria | Samokov; Самоков | Samokov | Samokov
Botevgrad | Bulgaria | Botevgrad; Ботевград | Botevgrad | Botevgrad
Svishtov | Bulgaria | Svishtov; Свищов | Svishtov | Svishtov
Karlovo | Bulgaria | Karlovo; Карлово | Karlovo | Karlovo
Koprivshtitsa | Bulgaria | Koprivshtitsa; Копривщица | Koprivshtitsa | Koprivshtitsa
Bankya | Bulgaria | Bankya; Банкя; Банкја | Bankya | Bankya
Zagreb | Croatia | Zagreb; Загреб; Загреб | Zagreb | Zagrebi; Zagreb
Pula | Croatia | Pula; Пула | Pula | Pula; Pulë
Valbandon | Croatia | Valbandon | Valbandon | Valbandon
Rakitje | Croatia | Rakitje; Ракитје; Ракитие | Rakitje | Rakitje
Opatija | Croatia | Opatija; Опатија; Опатия | Opatija | Opatia; Opatija
Dubrovnik | Croatia | Dubrovnik; Дубровник | Dubrovnik | Dubrovniku; Dubrovnik
Split | Croatia | Split; Сплит | Split | Splitit
Rijeka | Croatia | Rijeka; Ријека; Риека; Риека | Rijeka | Rijeka
Zadar | Croatia | Zadar; Zadr; Задар | Zadar | Zadar
Chișinău; Chisinau; Kishinev | Moldova | Kišinjev; Kišinjov; Kišinau; Кишинев; Кишињев; Кишинау; Кишинів | Chișinău; Chișinăul | Kishinau; Kishinev; Kishineu
Bălți | Moldova | Bălți | Bălți | Bălți
Cahul | Moldova | Cahul | Cahul | Cahul
Orhei | Moldova | Orhei | Orhei | Orhei
Ungheni | Moldova | Ungheni | Ungheni | Ungheni
Soroca | Moldova | Soroca | Soroca | Soroca
Comrat | Moldova | Comrat | Comrat | Comrat
Vadul lui Vodă | Moldova | Vadul lui Vodă | Vadul lui Vodă | Vadul lui Vodă
Tiraspol | Moldova | Tiraspol | Tiraspol | Tiraspol
Edineț | Moldova | Edineț | Edineț | Edineț
Strășeni | Moldova | Strășeni | Strășeni | Strășeni
Podgorica | Montenegro | Podgorica; Подгорица | Podgorica; Podgorița | Podgorica; Podgoricë
Bar | Montenegro | Bar; Бар | Bar | Tivar; Tivari
Budva | Montenegro | Budva; Будва | Budva | Budva; Budvë
Bečići; Becici | Montenegro | Bečići; Бечићи; Бечичи; Бечиќи | Becici | Beçiçi; Beçiq
Cetinje | Montenegro | Cetinje; Цетиње; Цетине; Цетиние | Cetinje | Cetinja; Cetinë
Kotor | Montenegro | Kotor; Котор | Kotor | Kotorri; Kotor
Tivat | Montenegro | Tivat; Tivt; Тиват | Tivat | Tivari; Tivat
Herceg Novi | Montenegro | Herceg Novi; Херцег Нови | Herceg Novi | Herceg Novi
Ulcinj | Montenegro | Ulcinj; Улцињ; Улцин | Ulcinj | Ulqini; Ulqin
Danilovgrad | Montenegro | Danilovgrad; Даниловград | Danilovgrad | Danilovgrad
Sveti Stefan | Montenegro | Sveti Stefan; Свети Стефан | Sveti Stefan | Shën Stefan
Kolašin | Montenegro | Kolašin; Колашин | Kolašin | Kollashin
Žabljak | Montenegro | Žabljak; Жабљак; Жабляк | Žabljak | Zhablaku
Nikšić | Montenegro | Nikšić; Никшић; Никшиќ; Никшич | Nikšić | Nikshiqi
Skopje | North Macedonia | Skoplje; Skopje; Скопје; Скопие | Skopje; Skoplje | Shkupi; Shkup
Ohrid | North Macedonia | Ohrid; Охрид | Ohrid | Ohri; Ohër; Ohrid
Struga | North Macedonia | Struga; Струга | Struga | Struga; Strugë
Bitola | North Macedonia | Bitolj; Bitola; Битола; Битоля | Bitola | Manastiri; Manastir
Mavrovo | North Macedonia | Mavrovo; Маврово | Mavrovo | Mavrova; Mavrovë
Tetovo | North Macedonia | Tetovo; Тетово | Tetovo | Tetova; Tetovë
Kumanovo | North Macedonia | Kumanovo; Куманово | Kumanovo | Kumanova; Kumanovë
Kavadarci | North Macedonia | Kavadarci; Кавадарци | Kavadarci | Kavadar; Kavadari
Veles | North Macedonia | Veles; Велес | Veles | Velesi; Veles
Prilep | North Macedonia | Prilep; Прилеп | Prilep | Prilepi; Prilep
Strumica | North Macedonia | Strumica; Струмица | Strumica | Strumica; Strumicë
Gevgelija | North Macedonia | Gevgelija; Гевгелија; Гевгели | Gevgelija | Gjevgjelia; Gjevgjeli
Dojran | North Macedonia | Dojran; Дојран; Дойран | Dojran | Dojrani; Dojran
Gostivar | North Macedonia | Gostivar; Гостивар | Gostivar | Gostivari; Gostivar
Kičevo | North Macedonia | Kičevo; Кичево | Kičevo | Kërçova; Kërçovë
Debar | North Macedonia | Debar; Дебар | Debar | Dibra; Dibër
Štip | North Macedonia | Štip; Штип; Щип | Štip | Shtipi; Shtip
Kruševo | North Macedonia | Kruševo; Крушево | Krușevo | Krusheva; Krushevë
Kočani | North Macedonia | Kočani; Кочани | Kočani | Kočani
Delčevo | North Macedonia | Delčevo; Делчево | Delčevo | Delčevo
Berovo | North Macedonia | Berovo; Берово | Berovo | Berovo
Kratovo | North Macedonia | Kratovo; Кратово | Kratovo | Kratovo
Radoviš | North Macedonia | Radoviš; Радовиш | Radoviš | Radoviš
Negotino | North Macedonia | Negotino; Неготино | Negotino | Negotino
Kriva Palanka | North Macedonia | Kriva Palanka; Крива Паланка | Kriva Palanka | Kriva Palanka
Sveti Nikole | North Macedonia | Sveti Nikole; Свети Николе | Sveti Nikole | Sveti Nikole
Vinica | North Macedonia | Vinica; Виница | Vinica | Vinica
Probištip | North Macedonia | Probištip; Пробиштип | Probištip | Probištip
Resen | North Macedonia | Resen; Ресен | Resen | Resen
Demir Kapija | North Macedonia | Demir Kapija; Демир Капија | Demir Kapija | Demir Kapija
Demir Hisar | North Macedonia | Demir Hisar; Демир Хисар | Demir Hisar | Demir Hisar
Valandovo | North Macedonia | Valandovo; Валандово | Valandovo | Valandovo
Bogdanci | North Macedonia | Bogdanci; Богданци | Bogdanci | Bogdanci
Star Dojran | North Macedonia | Star Dojran; Стар Дојран; Нов Дојран | Star Dojran | Star Dojran
Tabanovce | North Macedonia | Tabanovce; Табановце; Tabanovce | Tabanovce | Tabanovce
Idrizovo | North Macedonia | Idrizovo; Идризово | Idrizovo | Idrizovo
Popova Šapka | North Macedonia | Popova Šapka; Попова Шапка | Popova Šapka | Popova Šapka
Krivolak | North Macedonia | Krivolak; Криволак | Krivolak | Krivolak
Otešovo | North Macedonia | Otešovo; Отешево | Otešovo | Otešovo
Pretor | North Macedonia | Pretor; Претор | Pretor | Pretor
Bogorodica | North Macedonia | Bogorodica; Богородица | Bogorodica | Bogorodica
Deve Bair | North Macedonia | Deve Bair; Деве Баир | Deve Bair | Deve Bair
Bucharest | Romania | Bukurešt; Букурещ; Букурешт; Bukarešta | București; Bucureștiul | Bukureshti; Bukuresht
Sinaia | Romania | Sinaja; Синая; Синаја | Sinaia | Sinaia
Constanța; Constanta | Romania | Konstanca; Констанца; Констанца; Кюстенджа | Constanța | Konstanca; Konstancë
Brașov; Brasov | Romania | Brašov; Брашов | Brașov | Brashovi; Brashov
Cluj-Napoca; Cluj | Romania | Kluž; Клуж; Клуж-Напока; Клуж Напока | Cluj-Napoca; Cluj | Kluzh
Timișoara; Timisoara | Romania | Temišvar; Тимишоара; Темишвар | Timișoara | Timishoara; Timishoarë
Predeal | Romania | Predeal; Предеал | Predeal | Predeal
Sibiu | Romania | Sibiu; Сибиу | Sibiu; Sibiul | Sibiu
Oradea | Romania | Oradea; Орадеа | Oradea | Oradea
Galați | Romania | Galac; Галац; Галаци | Galați; Galațiul | Galac
Suceava | Romania | Sučava; Сучава | Suceava | Suçava
Tulcea | Romania | Tulča; Тулча | Tulcea | Tulça
Mamaia | Romania | Mamaja; Мамая; Мамаја | Mamaia | Mamaja
Snagov | Romania | Snagov; Снагов | Snagov | Snagov
Poiana Brașov | Romania | Pojana Brašov; Пояна Брашов; Појана Брашов | Poiana Brașov | Pojana Brashov
Iași; Iasi | Romania | Jaši; Яш; Јаш; Јаши | Iași | Iashi
Craiova | Romania | Krajova; Крайова | Craiova | Krajova
Ploiești | Romania | Ploiești | Ploiești | Ploiești
Bacău | Romania | Bacău | Bacău | Bacău
Bistrița | Romania | Bistrița | Bistrița | Bistrița
Pitești | Romania | Pitești | Pitești | Pitești
Arad | Romania | Arad | Arad | Arad
Târgu Mureș | Romania | Târgu Mureș | Târgu Mureș | Târgu Mureș
Baia Mare | Romania | Baia Mare | Baia Mare | Baia Mare
Buzău | Romania | Buzău | Buzău | Buzău
Brăila | Romania | Brăila | Brăila | Brăila
Satu Mare | Romania | Satu Mare | Satu Mare | Satu Mare
Botoșani | Romania | Botoșani | Botoșani | Botoșani
Râmnicu Vâlcea | Romania | Râmnicu Vâlcea | Râmnicu Vâlcea | Râmnicu Vâlcea
Giurgiu | Romania | Giurgiu | Giurgiu | Giurgiu
Alba Iulia | Romania | Alba Iulia | Alba Iulia | Alba Iulia
Slobozia | Romania | Slobozia | Slobozia | Slobozia
Călărași | Romania | Călărași | Călărași | Călărași
Deva | Romania | Deva | Deva | Deva
Hunedoara | Romania | Hunedoara | Hunedoara | Hunedoara
Focșani | Romania | Focșani | Focșani | Focșani
Vaslui | Romania | Vaslui | Vaslui | Vaslui
Bușteni | Romania | Bușteni | Bușteni | Bușteni
Mangalia | Romania | Mangalia | Mangalia | Mangalia
Târgoviște | Romania | Târgoviște | Târgoviște | Târgoviște
Otopeni | Romania | Otopeni | Otopeni | Otopeni
Slatina | Romania | Slatina | Slatina | Slatina
Zalău | Romania | Zalău | Zalău | Zalău
Reșița | Romania | Reșița | Reșița | Reșița
Sfântu Gheorghe | Romania | Sfântu Gheorghe | Sfântu Gheorghe | Sfântu Gheorghe
Miercurea Ciuc | Romania | Miercurea Ciuc | Miercurea Ciuc | Miercurea Ciuc
Piatra Neamț | Romania | Piatra Neamț | Piatra Neamț | Piatra Neamț
Câmpina | Romania | Câmpina | Câmpina | Câmpina
Orșova | Romania | Orșova | Orșova | Orșova
Sulina | Romania | Sulina | Sulina | Sulina
Eforie Nord | Romania | Eforie Nord | Eforie Nord | Eforie Nord
Drobeta-Turnu Severin | Romania | Drobeta-Turnu Severin | Drobeta-Turnu Severin | Drobeta-Turnu Severin
Azuga | Romania | Azuga | Azuga | Azuga
Olănești | Romania | Olănești | Olănești | Olănești
Belgrade | Serbia | Beograd; Белград; Белград | Belgrad | Beogradi; Beograd
Novi Sad | Serbia | Novi Sad; Нови Сад | Novi Sad | Novi Sadi; Novi Sad
Niš; Nis | Serbia | Niš; Ниш | Niš | Nishi; Nish
Zlatibor | Serbia | Zlatibor; Златибор | Zlatibor | Zlatibori; Zlatibor
Kopaonik | Serbia | Kopaonik; Копаоник | Kopaonik | Kopaonik
Vrnjačka Banja | Serbia | Vrnjačka Banja; Врњачка Бања; Врнячка баня; Върнячка баня | Vrnjačka Banja | Vrnjaçka Banja
Sremska Kamenica | Serbia | Sremska Kamenica; Сремска Каменица | Sremska Kamenica | Sremska Kamenica
Subotica | Serbia | Subotica; Суботица | Subotica | Subotica
Kragujevac | Serbia | Kragujevac; Крагујевац; Крагуевац; Крагујевац | Kragujevac | Kragujevac
Leskovac | Serbia | Leskovac; Лесковац; Лесковац | Leskovac | Leskovac
Vranje | Serbia | Vranje; Врање; Враня | Vranje | Vranje
Pirot | Serbia | Pirot; Пирот | Pirot | Pirot
Dimitrovgrad | Serbia | Dimitrovgrad; Димитровград; Цариброд | Dimitrovgrad | Dimitrovgrad
Zaječar | Serbia | Zaječar; Зајечар; Зајечар; Зайчар | Zaječar | Zaječar
Užice | Serbia | Užice; Ужице | Užice | Užice
Čačak | Serbia | Čačak; Чачак | Čačak | Čačak
Zrenjanin | Serbia | Zrenjanin; Зрењанин; Зренянин | Zrenjanin | Zrenjanin
Sombor | Serbia | Sombor; Сомбор | Sombor | Sombor
Pančevo | Serbia | Pančevo; Панчево | Pančevo | Pančevo
Šabac | Serbia | Šabac; Шабац | Šabac | Šabac
Smederevo | Serbia | Smederevo; Смедерево | Smederevo | Smederevo
Vršac | Serbia | Vršac; Вршац; Вършац | Vršac | Vršac
Preševo | Serbia | Preševo; Прешево | Preševo | Preševo
Sokobanja | Serbia | Sokobanja; Сокобања; Сокобаня | Sokobanja | Sokobanja
Aranđelovac | Serbia | Aranđelovac; Аранђеловац; Аранѓеловац | Aranđelovac | Aranđelovac
Pristina; Prishtina | Kosovo* | Priština; Приштина; Прищина | Priștina; Pristina | Prishtina; Prishtinë
Prizren | Kosovo* | Prizren; Призрен | Prizren | Prizreni; Prizren
Gjakova | Kosovo* | Đakovica; Ѓаковица; Джаковица | Gjakova | Gjakova; Gjakovë
Mitrovica | Kosovo* | Kosovska Mitrovica; Косовска Митровица | Mitrovica | Mitrovica; Mitrovicë
Vushtrri | Kosovo* | Vučitrn; Вучитрн | Vushtrri | Vushtrria; Vushtrri
Peja | Kosovo* | Peć | Peja | Peja; Pejë
Ferizaj | Kosovo* | Uroševac | Ferizaj | Ferizaji; Ferizaj
Gjilan | Kosovo* | Gnjilane | Gjilan | Gjilani; Gjilan
Podujeva | Kosovo* | Podujevo | Podujeva | Podujeva; Podujevë
Suhareka | Kosovo* | Suva Reka | Suhareka | Suhareka; Suharekë
Brezovica | Kosovo* | Brezovica | Brezovica | Brezovica; Brezovicë
Fushë Kosova | Kosovo* | Kosovo Polje | Fushë Kosova | Fushë Kosova; Fushë Kosovë
Ljubljana | Slovenia | Ljubljana; Љубљана; Любляна; Љубљана | Ljubljana | Lubjana; Lubjanë; Lublana
Brdo; Brdo pri Kranju | Slovenia | Brdo pri Kranju; Brdo kod Kranja; Брдо код Крања | Brdo | Brdo
Bled | Slovenia | Bled; Блед | Bled | Bled
Portorož | Slovenia | Portorož; Порторож | Portorož | Portorozh
Vienna | Austria | Beč; Беч; Виена; Виена; Dunaj | Viena | Vjena; Vjenë
Graz | Austria | Grac; Грац | Graz | Graci
Rome | Italy | Rim; Рим | Roma | Roma; Romë
Naples; Napoli | Italy | Napulj; Неапол | Napoli | Napoli
Caserta | Italy | Kazerta; Казерта | Caserta | Kazerta
Brindisi | Italy | Brindizi; Бриндизи | Brindisi | Brindizi
Trieste | Italy | Trst; Трст; Триест | Trieste | Trieste
Lyon; Lyons | France | Lion; Лион | Lyon | Lion; Lioni
Paris | France | Pariz; Париз; Париж | Paris | Parisi; Paris
Strasbourg | France | Strazbur; Strasbourg; Стразбур; Страсбург | Strasbourg | Strasburgu; Strasburg
The Hague | Netherlands | Hag; Haag; Хаг; Хага | Haga | Haga; Hagë
Brussels | Belgium | Brisel; Bruxelles; Brisl; Брисел; Брюксел | Bruxelles | Brukseli; Bruksel
Budapest | Hungary | Budimpešta; Будимпешта; Будапеща; Будапешта | Budapesta | Budapesti; Budapest
Athens | Greece | Atina; Атина | Atena | Athina; Athinë
Thessaloniki | Greece | Solun; Солун | Salonic | Selaniku; Selanik
Istanbul | Türkiye | Istanbul; Истанбул; Стамбол | Istanbul | Stambolli; Stamboll
Ankara | Türkiye | Ankara; Анкара | Ankara | Ankaraja; Ankara
Antalya | Türkiye | Antalija; Анталија; Анталия | Antalya | Antalia
Beijing | China | Peking; Пекинг; Пекин | Beijing | Pekin
Geneva | Switzerland | Ženeva; Женева | Geneva | Gjeneva; Gjenevë
Bern; Berne | Switzerland | Bern; Берн | Berna | Berna; Bernë
Zurich | Switzerland | Cirih; Zürich; Цирих; Цюрих | Zürich | Cyrih
Warsaw | Poland | Varšava; Варшава | Varșovia | Varshava; Varshavë
Prague | Czechia | Prag; Праг; Прага | Praga | Praga; Pragë
Berlin | Germany | Berlin; Берлин | Berlin | Berlini; Berlin
Wiesbaden | Germany | Visbaden; Wiesbaden; Висбаден | Wiesbaden | Vizbadeni
Munich | Germany | Minhen; München; Минхен; Мюнхен | München | Mynihu
London | United Kingdom | London; Лондон | Londra | Londra; Londër
Glasgow | United Kingdom | Glazgov; Glasgow; Глазгов; Глазгоу | Glasgow | Glasgou; Glasgow
Marrakesh; Marrakech | Morocco | Marakeš; Маракеш | Marrakech | Marrakesh
Barcelona | Spain | Barselona; Barcelona; Барселона | Barcelona | Barcelona
Madrid | Spain | Madrid; Мадрид | Madrid | Madridi; Madrid
Barcelona | Spain | Barselona; Barcelona; Барселона | Barcelona | Barcelona; Barcelonë
Valencia | Spain | Valensija; Valencia; Валенсија; Валенсия | Valencia | Valencia
Cardiff | United Kingdom | Kardif; Cardiff; Кардиф | Cardiff | Kardif
Kitzbühel | Austria | Kicbil; Kitzbühel; Кицбил | Kitzbühel | Kitzbühel
Lisbon | Portugal | Lisabon; Лисабон | Lisabona | Lisbona; Lisbonë
Stockholm | Sweden | Stokholm; Штокхолм; Стокхолм; Štokholm | Stockholm | Stokholmi; Stokholm
Oslo | Norway | Oslo; Осло | Oslo | Oslo; Oslos
Washington | United States | Vašington; Washington; Вашингтон | Washington | Uashingtoni; Uashington
Kyiv; Kiev | Ukraine | Kijev; Киев | Kiev | Kievi; Kiev
Nicosia | Cyprus | Nikozija; Никозија; Никозия | Nicosia | Nikosia
Bihać | Bosnia and Herzegovina | Bihać | Bihać | Bihać
Prijedor | Bosnia and Herzegovina | Prijedor | Prijedor | Prijedor
Doboj | Bosnia and Herzegovina | Doboj | Doboj | Doboj
Brčko | Bosnia and Herzegovina | Brčko | Brčko | Brčko
Vitez | Bosnia and Herzegovina | Vitez | Vitez | Vitez
Travnik | Bosnia and Herzegovina | Travnik | Travnik | Travnik
Jajce | Bosnia and Herzegovina | Jajce | Jajce | Jajce
Goražde | Bosnia and Herzegovina | Goražde | Goražde | Goražde
Livno | Bosnia and Herzegovina | Livno | Livno | Livno
Konjic | Bosnia and Herzegovina | Konjic | Konjic | Konjic
Višegrad | Bosnia and Herzegovina | Višegrad | Višegrad | Višegrad
Zvornik | Bosnia and Herzegovina | Zvornik | Zvornik | Zvornik
Foča | Bosnia and Herzegovina | Foča | Foča | Foča
Kozara | Bosnia and Herzegovina | Kozara | Kozara | Kozara
Bjelašnica | Bosnia and Herzegovina | Bjelašnica | Bjelašnica | Bjelašnica
Laktaši | Bosnia and Herzegovina | Laktaši | Laktaši | Laktaši
Gradiška | Bosnia and Herzegovina | Gradiška | Gradiška | Gradiška
Ilidža | Bosnia and Herzegovina | Ilidža | Ilidža | Ilidža
Orašje | Bosnia and Herzegovina | Orašje | Orašje | Orašje
Široki Brijeg | Bosnia and Herzegovina | Široki Brijeg | Široki Brijeg | Široki Brijeg
Međugorje | Bosnia and Herzegovina | Međugorje | Međugorje | Međugorje
Osijek | Croatia | Osijek | Osijek | Osijek
Šibenik | Croatia | Šibenik | Šibenik | Šibenik
Varaždin | Croatia | Varaždin | Varaždin | Varaždin
Karlovac | Croatia | Karlovac | Karlovac | Karlovac
Sisak | Croatia | Sisak | Sisak | Sisak
Slavonski Brod | Croatia | Slavonski Brod | Slavonski Brod | Slavonski Brod
Vukovar | Croatia | Vukovar | Vukovar | Vukovar
Vinkovci | Croatia | Vinkovci | Vinkovci | Vinkovci
Poreč | Croatia | Poreč | Poreč | Poreč
Rovinj | Croatia | Rovinj | Rovinj | Rovinj
Umag | Croatia | Umag | Umag | Umag
Makarska | Croatia | Makarska | Makarska | Makarska
Trogir | Croatia | Trogir | Trogir | Trogir
Samobor | Croatia | Samobor | Samobor | Samobor
Koprivnica | Croatia | Koprivnica | Koprivnica | Koprivnica
Čakovec | Croatia | Čakovec | Čakovec | Čakovec
Bjelovar | Croatia | Bjelovar | Bjelovar | Bjelovar
Crikvenica | Croatia | Crikvenica | Crikvenica | Crikvenica
Cavtat | Croatia | Cavtat | Cavtat | Cavtat
Igalo | Montenegro | Igalo | Igalo | Igalo
Bijelo Polje | Montenegro | Bijelo Polje | Bijelo Polje | Bijelo Polje
Berane | Montenegro | Berane | Berane | Berane
Pljevlja | Montenegro | Pljevlja | Pljevlja | Pljevlja
Rožaje | Montenegro | Rožaje | Rožaje | Rožaje
Mojkovac | Montenegro | Mojkovac | Mojkovac | Mojkovac
Petrovac | Montenegro | Petrovac | Petrovac | Petrovac
Sutomore | Montenegro | Sutomore | Sutomore | Sutomore
Miločer | Montenegro | Miločer | Miločer | Miločer
Čačak | Serbia | Čačak | Čačak | Čačak
Kraljevo | Serbia | Kraljevo | Kraljevo | Kraljevo
Kruševac | Serbia | Kruševac | Kruševac | Kruševac
Užice | Serbia | Užice | Užice | Užice
Vranje | Serbia | Vranje | Vranje | Vranje
Leskovac | Serbia | Leskovac | Leskovac | Leskovac
Pirot | Serbia | Pirot | Pirot | Pirot
Zaječar | Serbia | Zaječar | Zaječar | Zaječar
Smederevo | Serbia | Smederevo | Smederevo | Smederevo
Valjevo | Serbia | Valjevo | Valjevo | Valjevo
Šabac | Serbia | Šabac; Šapac | Šabac | Šabac
Loznica | Serbia | Loznica | Loznica | Loznica
Sremska Mitrovica | Serbia | Sremska Mitrovica | Sremska Mitrovica | Sremska Mitrovica
Ruma | Serbia | Ruma | Ruma | Ruma
Inđija | Serbia | Inđija | Inđija | Inđija
Pančevo | Serbia | Pančevo | Pančevo | Pančevo
Vršac | Serbia | Vršac | Vršac | Vršac
Zrenjanin | Serbia | Zrenjanin | Zrenjanin | Zrenjanin
Kikinda | Serbia | Kikinda | Kikinda | Kikinda
Sombor | Serbia | Sombor | Sombor | Sombor
Aranđelovac | Serbia | Aranđelovac | Aranđelovac | Aranđelovac
Sokobanja | Serbia | Sokobanja | Sokobanja | Sokobanja
Divčibare | Serbia | Divčibare | Divčibare | Divčibare
Palić | Serbia | Palić | Palić | Palić
Kladovo | Serbia | Kladovo | Kladovo | Kladovo
Novi Pazar | Serbia | Novi Pazar | Novi Pazar | Novi Pazar
Preševo | Serbia | Preševo | Preševo | Preševo
Bujanovac | Serbia | Bujanovac | Bujanovac | Bujanovac
Dimitrovgrad | Serbia | Dimitrovgrad | Dimitrovgrad | Dimitrovgrad
Požarevac | Serbia | Požarevac | Požarevac | Požarevac
Jagodina | Serbia | Jagodina | Jagodina | Jagodina
"""  # noqa: E501


class TownWords(NamedTuple):
    """The names of a town by family of languages, parted by semicolons, and its country."""

    english: str
    country: str
    slavic: str
    romanian: str
    albanian: str


TOWNS = tuple(
    TownWords(*(cell.strip() for cell in row.split("|"))) for row in _TABLE.strip().splitlines()
)
