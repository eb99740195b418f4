"""The given names by which a person is known who has no office, no title and no verb beside them.

Those of the countries of the region first, in Latin letters, then those of the partners. Of other
names only an office or a verb shows that they are those of persons.
"""

from functools import lru_cache

from sepca_cli.names import fold
from sepca_cli.reading.language.declension import SLAVIC, stem

_ROMANIAN = """
Adela Adina Adrian Adriana Agatha Alexandra Alexandru Alin Alina Ana-Maria Anatol Anatolie Anca
Andreea Andrei Angela Anișoara Anton Ariadna Arina Aura Aurel Aurelia Aurelian Aurica Benone Bianca
Bogdan Călin Camelia Carmen Cătălin Cătălina Cezar Ciprian Claudia Claudiu Constantin Corina Cornel
Cornelia Corneliu Cosmin Cosmina Costel Costin Crina Cristi Cristian Cristina Cristinel Dacian Dan
Dana Daniel Daniela Delia Denis Denisa Despina Diana Dinu Doina Dorel Dorian Dorin Dorina Doru
Dragoș Dumitru Ecaterina Eduard Elena Elisabeta Eliza Emanuel Emanuela Emil Emilia Emilian Estera
Eugen Eugenia Eusebiu Eva Felicia Filip Flavius Florentin Florentina Florian Florica Florin Florina
Gabi Gabriel Gabriela Gavril Gavrilă Gelu George Georgeta Georgian Georgiana Ghenadie Gheorghe
Gheorghiță Gina Grațiela Grigore Haralambie Horațiu Horia Iacob Ianis Ileana Ilie Ilinca Ines Ioan
Ioana Iolanda Ion Ionel Ionela Ionuț Iosif Irina Irinel Iulia Iulian Iuliana Iuliu Iurie Ivona
Izabela Jean Lăcrămioara Laura Laurențiu Lavinia Leonard Leonid Leontin Leontina Lia Lidia Ligia
Lilia Lilian Liliana Livia Liviu Loredana Lorena Luca Lucia Lucian Luciana Lucica Ludmila Luminița
Mădălin Mădălina Magdalena Manuela Marcel Marcela Maria Marian Mariana Maricica Marilena Marin
Marina Marinela Marinică Marius Matei Maxim Mihaela Mihai Mihail Mihăiță Mihnea Mihu Mioara
Mirabela Mircea Mirela Miruna Monica Mugur Mugurel Nadia Narcis Narcisa Natalia Natașa Neculai Nelu
Nichita Nicolae Nicoleta Nicu Nicușor Nina Nistor Norica Oana Octavian Oleg Olga Olimpia Onoriu
Otilia Ovidia Ovidiu Pantelimon Pavel Petre Petrică Petru Petruța Pompiliu Radu Raisa Raluca Ramona
Rareș Raul Răzvan Remus Rodica Rodion Romeo Romulus Roxana Rusalin Ruslan Sabin Sabina Sanda Sandu
Saveta Sebastian Septimiu Serghei Sergiu Silvan Silvia Silvian Silviu Simion Simona Sorin Sorina
Sorinel Speranța Ștefan Ștefania Stela Stelian Steluța Svetlana Tamara Tatiana Teodor Teodora
Teofil Terezia Tiberiu Tinca Titus Toma Traian Tudor Tudorel Vadim Valentin Valentina Valer Valeria
Valeriu Vali Vasile Vasilica Veaceslav Vera Veronica Viaceslav Victor Victoria Vincențiu Violeta
Viorel Viorica Virgil Virgiliu Virginia Vitalie Vlad Vladimir Vladislav Zaharia Zamfir Zinaida Zoe
"""
_ALBANIAN = """
Adelina Adem Adnan Adriatik Afërdita Afrim Agim Agnesa Agron Ahmet Ajet Alban Albana Albert Albin
Albina Albulena Aleksandra Alfred Alketa Alma Altin Alush Amarildo Anduena Anila Anisa Anisë Aranit
Arben Arbenita Arber Arbër Arbnor Ardelina Ardi Ardian Ardiana Ardit Ardita Arian Ariana Arijeta
Arjan Arjana Arjeta Arlind Arlinda Armand Armando Armela Armend Arsim Arta Artan Artur Asllan
Astrit Aurela Aurora Avdi Avdyl Avni Azem Azra Bahri Bajram Baki Bardhyl Bashkim Bedri Behar Bekim
Belinda Beqir Bernard Besart Besfort Besian Besiana Besim Besjan Besmir Besnik Bledar Blendi
Blerand Blerim Blerina Blerta Blerton Brikena Bujar Bukurie Bukurosh Burbuqe Çlirim Dafina Dalina
Dardan Defrim Dejona Denion Dhimitër Dhurata Diell Donika Donjeta Dorina Drita Dritan Dritëro
Driton Durata Edi Edita Edlira Edmir Edmond Edon Edona Edvin Egla Egzon Ekrem Elda Elidon Elinda
Elira Elisa Elmaze Elmedina Elona Elton Elvana Elvin Elvis Emine Emirjeta Endrit Enis Enkeleda
Enkelejda Enver Erald Eralda Ergys Erion Eriona Ermal Ermira Ersida Ervin Erzen Esmeralda Etleva
Etrit Fadil Faruk Fatbardh Fatbardha Fatime Fatjon Fatlum Fatmir Fatmira Fatmire Fatos Fehmi
Ferdinand Ferid Ferit Fidan Fisnik Fitim Fitore Fjolla Flaka Flamur Florent Florie Florim Flutura
Gani Gazmend Genc Gent Genti Gentian Gentiana Gerta Gëzim Gëzime Gjergj Gjon Gjovalin Gledis Gramoz
Granit Hajdar Hajdin Hajrullah Haki Halil Halit Hamdi Hamit Hasan Haxhi Hektor Hysen Hysni Ibrahim
Idriz Igli Ilda Ilir Ilirjan Ilirjana Ilmije Imer Indrit Isa Ismail Ismet Izet Jehona Jeta Jetmir
Jeton Jonida Julian Juliana Kadri Kaltrina Kastriot Klajdi Klea Kledi Klevis Klodian Klodiana
Kosovare Krenar Kreshnik Kujtim Kushtrim Kushtrime Labinot Laura Lavdim Lavdrim Ledian Ledina
Leonora Leotrim Lindita Liridon Liridona Lirie Lirim Loreta Lorik Luan Lul Lulëzim Luljeta Lulzim
Lumturi Lumturije Magbule Majlinda Malush Manjola Marjana Marjeta Marsel Mehmet Mentor Mërgim
Merita Mevlan Migena Milazim Mimoza Mirjeta Mirlinda Mirsad Mondi Muhamed Muhamet Muharrem Murat
Musa Mustafa Myftar Myrvete Naim Naser Natasha Nazif Nazmi Nazmije Nebi Nehat Neritan Nertila
Nevila Nexhat Nexhmedin Nezir Njazi Nora Nuredin Nysret Olsi Olta Oltion Orges Orgest Orjana Pajtim
Pandeli Pellumb Pëllumb Përparim Petref Petrit Qamil Qazim Qemal Qerim Ragip Rakip Ramadan Ramiz
Rashit Rasim Rebani Redi Redon Refik Remzi Rexhep Rezarta Rifadije Rifat Rilind Rina Rineta Riza
Rovena Rrahim Rrahman Rron Rrustem Rustem Sabri Sadik Sadri Safet Safete Saimir Sali Samedin Sami
Sandër Sanie Sashko Selim Selvie Senad Seremb Sevdije Shaban Shaip Shaqir Shefki Shefqet Shemsi
Sherif Shkëlqim Shkëlzen Shkurta Shkurte Shpend Shpëtim Shpresa Shqipe Shyqyri Silva Sinan Skender
Skënder Sokol Spartak Suzana Syrja Syzana Tahir Taibe Taulant Teuta Tomor Tritan Valbona Valdet
Valdete Valdrin Valmir Valmira Valon Vasfi Vehbi Veli Veton Vildane Violetë Visar Vjollca Vjosa
Vullnet Xhafer Xhavit Xhelal Xhemail Xhemajl Xhemal Xhevahire Xhevdet Ylber Ylli Yllka Ymer Zamir
Zana Zef Zenel Zenepe Zenun Zija Zijadin Zylfi Zylfije Zyra
"""
# As Albanian and Romanian texts spell those of their neighbours.
_RESPELT = """
Iris Yvana Aljosha Bllagoj Bojkko Branisllav Darko Gheorghi Goxhko Ivajllo Ivailo Jugosllav Ljupço
Lupço Lubomir Mihajllo Millan Millorad Millosh Miodrag Mirosllav Nebojsha Nebojșa Nikolla Petër
Radosllav Sasha Sinisha Sllavko Sllavica Sllobodan Snejana Snezhana Stanisllav Svetllana Svetlozar
Tomisllav Vesellin Vladimir Vladisllav Vllado Vojisllav Zhelko Zhivko Zhaklina Xhejms Xhejson Xhon
Xhorxh Xheni Majkëll Piter Tomas Devid Uilliam Rihard Robert Endru Stiven Kristofer Hans
"""
_SLAVIC = """
Adis Admir Aida Ajla Aleksa Aleksandar Aleksandr Aleksandra Aleksei Alen Alija Almir Amel Amela Amer
Amir Amra Ana Andjela Andrea Andrej Andrija Andrijana Anel Anela Angel Anita Ante Anto Antonija
Antonio Anđela Anđelka Anđelko Armin Arsenije Asen Asmir Atanas Biljana Bisera Blagica Blagoj Blaž
Blaže Blaženka Boban Bogoljub Bojan Bojana Bora Boris Borislav Borislava Borjan Borko Boro Boško
Božana Božidar Božo Branimir Branislav Branislava Brankica Branko Cvetan Cvetanka Dalibor Damir
Damjan Danica Danijel Danijela Danilo Darija Darinka Dario Darko Davor Davorin Davorka Dejan Dejana
Denica Desanka Desislava Dimitar Dimitrije Dimitrina Dimo Dino Dobrica Dobrila Dobrivoje Dobroslav
Domagoj Donka Dragan Dragana Dragi Dragica Dragiša Drago Dragoljub Dragomir Dragoslav Draško Dražen
Dubravka Dubravko Dušan Dušanka Dušica Duška Duško Džemal Džemila Dženan Dženana Edin Edina
Ekaterina Elizabeta Elmir Elvedin Elvedina Elvir Elvira Emina Emir Enes Enisa Ermin Ermina Esad Eso
Evgeni Fahrudin Fikret Franjo Fuad Galina Gavrilo Georgi Gjoko Gjorgi Goce Gojko Goran Goranka
Gordan Gordana Grozdan Hajrudin Halid Hamdija Haris Harun Hristijan Hristo Hrvoje Husein Igor Iliana
Ilija Ilijana Ilinka Ines Irena Irfan Isidora Iskra Iva Ivailo Ivajlo Ivan Ivana Ivanka Ivelin Ivica
Ivo Jadranka Jagoda Jakov Jan Janez Janko Jasmin Jasmina Jasminka Jasna Jelena Jelica Jernej Josip
Josipa Jovan Jovana Jovanka Jovica Jovo Julija Jure Jurica Kalin Kalina Karolina Kasim Katarina
Katerina Katica Kenan Kiril Klara Kosta Kostadin Krasimir Kremena Krešimir Kristijan Kristina Krum
Krunoslav Ksenija Lamija Lazar Lazo Lejla Lidija Ljerka Ljiljana Ljuba Ljubica Ljubinka Ljubiša
Ljubo Ljubomir Ljupčo Lovro Luka Lyubomir Lyudmil Maida Maja Maksim Margarita Marica Marija Marijan
Marijana Marinko Mario Marjan Marko Marta Martin Martina Mate Matej Mateja Matija Mato Mehmed Meho
Meliha Melita Merima Metodi Mevludin Midhat Miha Mihailo Mihajlo Mija Mijat Mijo Mila Milan Milana
Mile Milena Milenko Mileva Milica Milija Milijana Milisav Miljana Milka Milko Milo Miloje Milorad
Milovan Milovanka Miloš Milun Milutin Miodrag Miomir Mira Mirjana Mirko Miroslav Miroslava Mirsad
Mirsada Mirza Mislav Mitar Mitko Mladen Mladena Momir Momčilo Monika Muamer Munir Nada Nadežda
Natalija Nataša Nebojša Neda Nedeljko Nediljko Nedim Nela Nemanja Nenad Nermin Nermina Nevena
Nevenka Nihad Nikola Nikolaj Nikolay Nikolija Nikolina Nikša Nina Nives Novak Novica Obrad Obren
Ognjen Oliver Olivera Omer Osman Ostoja Panče Pavao Pavle Pavlina Perica Pero Petar Petko Petra
Petya Plamen Plamena Predrag Puniša Radan Rade Radenko Radica Radina Radivoje Radmila Radmilo
Radoica Radoje Radojica Radojka Radoman Radomir Radonja Radosav Radoslav Radostina Radovan Radoš
Rajko Ramiza Ranko Rasto Ratko Raško Relja Renata Rifet Robert Roberta Roko Rosen Rositsa Rumen
Rumjana Rumyana Ruža Ružica Samir Samira Sandra Sanela Sanja Sasho Savo Saša Sašo Sead Seid Selma
Semir Senada Senija Silvija Simeon Simo Siniša Slaven Slavica Slaviša Slavka Slavko Slađan Slađana
Slobodan Slobodanka Snežana Snježana Sofija Sonja Spas Spasen Spasoje Srebrenka Sreten Srećko Srđan
Srđana Stana Stanimir Stanislav Stanislava Stanka Stanko Stefan Stefani Stefka Stevan Stevo Stipe
Stjepan Stojan Stojanka Stoyan Strahil Strahinja Suad Sulejman Svetla Sveto Svetoslav Svetozar
Tajana Tamara Tanja Tarik Tatjana Tea Tihana Tihomir Tijana Todor Tome Tomislav Tomo Toni Tonči
Tsvetan Tsvetelina Uroš Vahid Vahidin Valeri Valter Vanja Varban Vasil Vasilije Vasilka Vasko Vedran
Velibor Velimir Velizar Veljko Velko Venelin Ventsislav Vera Verica Veselin Veselinka Vesko Vesna
Vesselka Vidoje Viktor Viktorija Vinko Vito Višnja Vladan Vlado Vlasta Vlatka Vlatko Vojin Vojislav
Vojkan Vuk Vukašin Vukica Vukota Vuksan Yana Yavor Yordan Yulia Zahari Zaneta Zdenka Zdenko Zdravka
Zdravko Zehra Zijad Zlata Zlatan Zlatica Zlatko Zoran Zorana Zorica Zorka Zrinka Zvezdana Zvjezdana
Zvonimir Zvonko Ćazim Čedo Đorđe Đorđi Đorđije Đuro Šefik Šemsudin Šime Žaklina Žaneta Žarko Želimir
Željana Željka Željko Živana Živko Živojin
"""
# Macedonian and Bulgarian, and those of others as they spell them, as far as Serbian has them not.
_CYRILLIC = """
Ѓорѓи Ѓорѓија Јирген Јулијан Љатиф Љубе Љубчо Љуљзим Џабир Џевдет Џемаил Џозеф Џорџ Аглика Айтен
Айше Албена Алекса Алесандра Алесандро Ангелина Ангелче Анджела Андон Андријана Анелия Анета
Анжела Антоан Антоанета Апостол Арсен Асенка Ася Атанасие Аурика Аурора Аце Бекир Благовест
Благоја Богоја Божин Бойко Бончо Борил Бурхан Валерия Ванчо Велјо Венета Венко Верка Вернер Весела
Вилем Вилиам Вилијам Вирджил Вирџинија Волфганг Војо Вълко Вълчо Галя Ганка Ганчо Генчо Гергана
Гзим Гинка Глигор Глория Горазд Горанчо Гордица Гошо Гюлтен Гюнтер Данут Данче Дарина Даринка
Дейвид Делчо Делян Джак Джеймс Джейн Джени Джеф Джовани Джон Джорджо Джоузеф Джузепе Джулия Димче
Димчо Динко Дитер Дијана Добринка Дойчин Доротея Дочо Евгения Евелина Евлоги Едвард Едон Елисавета
Елица Емилия Емилиян Енкела Енсад Ерих Еуджен Ефтимија Ејуп Жаклина Жан Жасмина Жени Жечо Жилиен
Зафир
Зоранчо Зорка Зорница Ивета Изабел Изабела Илбер Илко Илчо Имер Имри Ирмена Йоан Йоана Йонко
Йордан Йорданка Йосиф Калинка Калоян Камелия Карлос Каталина Катица Катълин Кетрин Килијан Кирилка
Киро Клара Клаудиа Клаудија Климент Кольо Корина Корнел Костадинка Красен Кристоф Крсте Кръстина
Кръстьо Кубрат Кузман Кърт Лазарина Лайза Ленче Лиза Лилия Лиляна Лора Лоран Лоренцо Луиза Лукан
Лутц Лучия Любен Людмил Людмила Майк Майкъл Максимилиан Манол Мариела Мариета Марика Мартен Марјан
Масимилиано Масимо Матиас Махмуд Мајкл Меган Мелиса Менка Мери Методий Методија Мигел Микеле Митре
Михай Мишел Муамет Надица Назиф Найден Нанси Наум Науме Наќе Ндрицим Невзат Неделчо Недка Недялко
Нейко Нено Нешка Неџат Николае Николче Новица Нухи Нягол Огнян Октавиан Олгица Оливие Оливър Орлин
Павлинка Панайот Панде Паскал Пелагия Пенка Пенчо Пепа Петранка Петьо Петя Пеце Пецо Пиетро Питър
Полина Радка Радко Райнер Ралица Рафаил Ребека Рейчъл Рената Рефет Реџеп Ристе Ристо Роджър
Розалина Розалија Розета Росана Росица Роџер Ружди Русалин Русанка Самуил Самюел Сашка Сашко
Светлин Севгин Севдалин Сезгин Селам Серджиу Серджо Силвана Силвия Скот Славе Славјанка Слаѓана
Снежина Софи Спасија Сретко Стамен Стефания Стивън Стилиян Стоил Стойка Стойко Стойчо Стојче
Страшо Сунчица Сюзън Талат Танер Таньо Тасе Тимоти Тинка Тодорка Тончо Трайчо Трајан Трајко Трајче
Трпе Трпко Уилям Урим Фанија Фатме Фатон Филка Франсоа Франсоаз Фридрих Фросина Хазби Хайде
Хайнрих Хайнц Хисен Хория Хорхе Христина Христофор Хуан Хюсеин Цанко Цветелин Цветелина Цветко
Цвятко Ценка Цено Чавдар Чарлс Шабан Шенол Шкелзен Шпреса Юксел Юлияна Юри Яким Яна Янита
"""
_OTHERS = """
Aaron Abdullah Adam Agnes Ahmed Alain Alan Alberto Alessandra Alessandro Alessia Alex Alexander
Alexandre Alice Alison Amanda Amy Anders André Andreas Andrew Anke Ankica Ann Anna Anne Annika
Anthony Antoine Antonella Antonia Antony Arnaud Arne Astrid Axel Barbara Bart Beate Beatrice Ben
Benjamin Bernard Bernd Bernhard Bertrand Björn Brian Brigitte Bruno Burkhard Camille Carl Carla
Carlo Carlos Carole Caroline Catherine Cecilia Charles Charlotte Chiara Chris Christian Christiane
Christina Christine Christoph Christophe Christopher Christos Claire Clara Claude Claus Colin
Cosimo Craig Cynthia Dale Daphne Dariusz Dave David Deborah Denise Dennis Dieter Dietmar Dimitris
Dirk Dominic Dominik Dominique Donald Doris Dorothea Douglas Edgar Edith Edward Ekrem Eleonora
Elisabeth Elizabeth Ellen Emanuele Emily Emma Emmanuel Enrico Enrique Eric Erich Erik Ernst Eva
Evelyn Fabian Fabio Fatih Federica Federico Felix Fernando Florence Francesca Francesco Francis
Francisco Franco Frank Franz Fred Frederic Frédéric Friedrich Gary Geert Gerald Gerard Gerd
Gerhard Gianluca Gianni Gilles Giorgio Giovanni Giulia Giulio Giuseppe Grace Graham Greg Gregory
Guido Guillaume Gunnar Günter Guy Hakan Hanna Hannes Hans Hans-Peter Harald Harry Heike Heinz
Helen Helena Helga Helmut Hendrik Henk Henri Henrik Henry Herbert Hermann Holger Horst Howard
Hubert Hugo Ian Ignacio Inge Ingrid Isabel Isabella Isabelle Jacek Jack Jacob Jacqueline Jacques
Jaime James Jane Janet Janusz Javier Jean Jean-Pierre Jeff Jeffrey Jennifer Jens Jeremy Jessica
Jill Jim Joachim Joanna Joanne Joao Joe Johan Johann Johanna Johannes John Jon Jonas Jonathan
Jorge Jose José Josef Joseph Juan Judith Julia Julie Julien Jürgen Jurgen Kai Karel Karen Karim
Karin Karl Karsten Kate Katharina Kathleen Kathrin Kathy Katja Katrin Keith Kelly Kemal Kenneth
Kerstin Kevin Kim Kirsten Klaus Koen Kris Krzysztof Kurt Lars Laurence Laurent Lawrence Lea Leif
Lena Leo Leon Leonardo Linda Lisa Lorenzo Louis Louise Lucas Ludwig Luigi Luis Luisa Lukas Luke
Lutz Magnus Manfred Manuel Marc Marcello Marco Marcus Margaret Marie Marion Mariusz Mark Markus
Martha Mary Massimo Mathias Matteo Matthew Matthias Maurice Maurizio Mauro Max Maximilian Melanie
Melissa Michael Michaela Michel Michele Michelle Miguel Mike Mireille Mohammed Nadia Nancy Natalie
Nathalie Neil Nelson Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikos Nils Norbert Olaf Ole
Olivier Orhan Oscar Otto Paolo Pascal Patricia Patrick Patrik Patrizia Paul Paula Paulo Pedro
Penelope Per Peter Petros Phil Philip Philipp Philippe Pier Piero Pierre Pieter Piotr Rachel
Rafael Rainer Ralf Ralph Raymond Rebecca Reinhard Renate Renato Reto Ricardo Riccardo Richard Rick
Rita Rob Roberto Robin Rodrigo Roger Roland Rolf Ron Ronald Rosa Rosario Rowan Roy Rüdiger Rudolf
Russell Ruth Ryan Sabine Salvatore Sam Samuel Sandro Sara Sarah Scott Sean Sergio Siegfried
Siegmund Sigrid Silke Silvio Simon Simone Siv Sofia Sophie Stefania Stefano Steffen Stephan
Stephanie Stephen Steve Steven Stuart Sue Susan Susanne Sven Sylvia Sylvie Teresa Terry Theo
Theodora Theresa Thierry Thomas Thorsten Tim Timo Timothy Tina Tobias Tom Tomas Torsten Ulrich
Ulrike Umberto Ursula Ute Valerie Valerio Vanessa Vincent Vincenzo Virginie Vittorio Walter Wayne
Wendy Werner Wilfried Wilhelm William Willy Wim Wolf Wolfgang Xavier Yannis Yasmin Yves Yvonne Zoe
Agnieszka Attila Balázs Ferenc Gábor Greta Gretta György István János József Katarzyna Krisztina
László Magdolna Małgorzata Miklós Montserrat Paweł Sándor Tamás Tibor Tomasz Zoltán Zsolt Zsófia
"""
_NAMES = frozenset(
    fold(f"{_ROMANIAN} {_ALBANIAN} {_RESPELT} {_SLAVIC} {_CYRILLIC} {_OTHERS}").split()
)
_STEMS = frozenset(stem(name, SLAVIC) for name in _NAMES if len(name) > 3)


# Of Slavic names of two parts, which are more than a table holds: Krunoslav, Zvonimir.
_SLAVIC_ENDINGS = ("oslav", "islav", "oslava", "islava", "imir", "omir", "imira", "omira", "omil")


@lru_cache(maxsize=8192)
def is_given_name(word: str) -> bool:
    """Whether a folded word is a given name of the tables, also in a case: Zoranu, Ilirit."""
    return (
        word in _NAMES
        or (len(word) > 4 and stem(word, SLAVIC) in _STEMS)
        or (len(word) > 6 and word.endswith(_SLAVIC_ENDINGS))
        or (word.endswith(("it", "ut", "in", "un")) and len(word) > 5 and word[:-2] in _NAMES)
    )
