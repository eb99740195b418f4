"""More names of parties, in the languages of the region, under those that the record has."""

from sepca_cli.reading.language.declension import ALBANIAN, ENGLISH, ROMANIAN, SLAVIC

MORE_NAMES = {
    "Berlin Process": {
        SLAVIC: "Berlinski proces; Берлински процес; Берлинския процес; Берлинскиот процес",
        ROMANIAN: "Procesul Berlin; Procesul de la Berlin",
        ALBANIAN: "Procesi i Berlinit",
    },
    "Organization for Security and Co-operation in Europe": {
        SLAVIC: "ОБСЕ; ОССЕ; OSSE; Organizacija za evropsku bezbednost i saradnju; "
        "Organizacija za sigurnost i saradnju u Evropi",
        ROMANIAN: "OSCE; Organizația pentru Securitate și Cooperare în Europa",
    },
    "FBI": {
        SLAVIC: "ФБР; ФБИ; Федерално бюро за разследване; Федералното бюро за разследване; "
        "Федерално биро за истраги; Федералното истражно биро; Federalni istražni biro; "
        "Federalni istražni ured",
        ROMANIAN: "Biroul Federal de Investigații",
        ALBANIAN: "Byroja Federale e Hetimit",
    },
    "Ministry of Foreign Affairs of Norway": {
        SLAVIC: "Норвежко министерство на външните работи; Министерство на външните работи на "
        "Норвегия; Норвешко министерство за надворешни работи; Министерство за надворешни работи "
        "на Норвешка; Norveško ministarstvo vanjskih poslova; "
        "Norveško ministarstvo spoljnih poslova; Ministarstvo vanjskih poslova Norveške; "
        "Ministarstvo spoljnih poslova Norveške",
        ROMANIAN: "Ministerul Afacerilor Externe al Norvegiei; Ministerul norvegian de Externe",
        ALBANIAN: "Ministria e Jashtme e Norvegjisë",
    },
    "EUROPOL": {
        SLAVIC: "Европейска полицейска служба; Европска полициска служба; "
        "Evropska policijska služba; Europska policijska služba; Evropska policijska agencija",
        ROMANIAN: "Oficiul European de Poliție",
        ALBANIAN: "Zyra Evropiane e Policisë; Policia Evropiane",
    },
    "CEPOL": {
        SLAVIC: "Европейски полицейски колеж; Европски полициски колеџ; "
        "Evropski policijski koledž; Europska policijska akademija",
        ROMANIAN: "Colegiul European de Poliție",
        ALBANIAN: "Kolegji Evropian i Policisë",
    },
    "Serbia and Montenegro": {
        SLAVIC: "Srbija i Crna Gora; Србија и Црна Гора; Сърбия и Черна гора",
        ROMANIAN: "Serbia și Muntenegru",
        ALBANIAN: "Serbia dhe Mali i Zi; Serbia e Mali i Zi",
    },
    "UNDP/SEESAC": {SLAVIC: "УНДП/СЕЕСАК; ПРООН/СЕЕСАК; СЕЕСАК"},
    "OSCE Mission to Serbia and Montenegro": {
        SLAVIC: "Мисија на ОБСЕ во Србија и Црна Гора; Мисия на ОССЕ в Сърбия и Черна гора; "
        "Misija OEBS u Srbiji i Crnoj Gori; Misija OESS u Srbiji i Crnoj Gori",
    },
    "OSCE Mission to Montenegro": {
        SLAVIC: "Мисија на ОБСЕ во Црна Гора; Мисия на ОССЕ в Черна гора; "
        "Мисия на ОБСЕ в Черна гора; Misija OESS u Crnoj Gori; Misija OSCE u Crnoj Gori; "
        "Misija OEBS u CG; Misija OSCE u CG",
        ROMANIAN: "Misiunea OSCE în Muntenegru; Misiunea OSCE din Muntenegru",
        ALBANIAN: "Misioni i OSBE-së në Mal të Zi",
    },
    "OSCE Mission to Serbia": {
        SLAVIC: "Misija OESS u Srbiji; Мисија на ОБСЕ во Србија; Мисия на ОССЕ в Сърбия",
        ROMANIAN: "Misiunea OSCE în Serbia; Misiunea OSCE din Serbia",
        ALBANIAN: "Misioni i OSBE-së në Serbi",
    },
    "European Union Police Mission in Bosnia and Herzegovina": {
        SLAVIC: "Policijska misija Evropske unije; Policijska misija Europske unije; "
        "Policijska misija EU; Policijska misija EU-a",
    },
    "Federal Police Administration": {
        SLAVIC: "Федерално полицейско управление; Федерално управление на полицията; "
        "Федерална дирекция на полицията; "
        "Федералната управа на полиција; Федералната управа за полиција; "
        "Федералната полицейска администрация; Федералната полицейска дирекция; "
        "Федерална полиција; Федерална полиция",
        ROMANIAN: "Poliția Federală; Administrația Federală a Poliției; "
        "Administrația Poliției Federale; Administrația Federală de Poliție; "
        "Poliția Federației; Poliția Federației Bosnia și Herțegovina",
        ALBANIAN: "Policia Federale; Drejtoria Federale e Policisë; "
        "Administrata Federale e Policisë; Administrata e Policisë Federale; "
        "Policia e Federatës; Policia e Federatës së Bosnjës dhe Hercegovinës; "
        "Federata e BiH; Policia e Federatës së BiH; "
        "Federata e Bosnjës dhe Hercegovinës",
    },
    "OSCE Presence in Albania": {
        SLAVIC: "Присуството на ОБСЕ во Албанија; Присъствие на ОССЕ в Албания",
        ROMANIAN: "Prezența OSCE în Albania",
    },
    "OSCE Transnational Threats Department": {
        SLAVIC: "Одделот на ОБСЕ за транснационални закани; Одделот за транснационални закани; "
        "Отдел за транснационални заплахи",
        ROMANIAN: "Departamentul OSCE pentru amenințări transnaționale; "
        "Departamentul pentru amenințări transnaționale",
        ALBANIAN: "Departamenti i OSBE-së për Kërcënimet Transnacionale; "
        "Departamenti për Kërcënimet Transnacionale",
    },
    "United Nations Development Programme": {
        SLAVIC: "УНДП; ПРООН; Program Ujedinjenih nacija za razvoj; Programa Ujedinjenih nacija za "
        "razvoj; Programa Ujedinjenih naroda za "
        "razvoj; Program Ujedinjenih naroda za "
        "razvoj; Program UN za razvoj; Razvojni program Ujedinjenih nacija; Razvojni program UN-a; "
        "Програма за развој на Обединетите нации; Програма на ООН за развитие; "
        "Програмата на ООН за развитие; Програмата за развој на Обединетите нации; "
        "Програма за развитие на ООН; Програмата за развитие на ООН; Програма за развој на ОН",
        ROMANIAN: "PNUD; Programul Națiunilor Unite pentru Dezvoltare",
        ALBANIAN: "Programi i Kombeve të Bashkuara për Zhvillim",
    },
    "Embassy of Italy in Montenegro": {
        SLAVIC: "Ambasada Italije u Podgorici; Ambasada Italije u Crnoj Gori; "
        "Italijanska ambasada u Podgorici; Ambasada Republike Italije u Podgorici; "
        "Ambasada Republike Italije u Crnoj Gori; Veleposlanstvo Italije u Podgorici",
        ROMANIAN: "Ambasada Italiei la Podgorica; Ambasada Italiei din Podgorica; "
        "Ambasada Italiei în Muntenegru",
        ALBANIAN: "Ambasada e Italisë në Podgoricë; Ambasada italiane në Podgoricë; "
        "Ambasada e Italisë në Mal të Zi",
    },
    "Embassy of Norway in Bosnia and Herzegovina": {
        SLAVIC: "Ambasada Norveške u Sarajevu; Ambasada Norveške u BiH; "
        "Ambasada Norveške u Bosni i Hercegovini; Ambasada Kraljevine Norveške u Sarajevu; "
        "Ambasada Kraljevine Norveške u BiH; Ambasada Kraljevine Norveške u Bosni i Hercegovini; "
        "Norveška ambasada u Sarajevu; Norveška ambasada u BiH; "
        "Veleposlanstvo Norveške u Sarajevu; "
        "Veleposlanstvo Norveške u BiH; Veleposlanstvo Kraljevine Norveške u BiH",
    },
    "Embassy of the United States in Belgrade": {
        SLAVIC: "Ambasada SAD u Beogradu; Ambasada SAD-a u Beogradu; Ambasada SAD u Srbiji; "
        "Američka ambasada u Beogradu; Američka ambasada u Srbiji; "
        "Ambasada Sjedinjenih Američkih Država u Beogradu; "
        "Ambasada Sjedinjenih Američkih Država u Srbiji; Veleposlanstvo SAD-a u Beogradu",
    },
    "Bureau for Public Security": {
        ENGLISH: "Public Security Bureau; Bureau of Public Security",
    },
    "BKA Austria": {
        SLAVIC: "Австриска криминалистичка служба; Сојузна криминалистичка полиција на Австрија; "
        "Австрийска криминална служба; Австрийска федерална криминална служба; "
        "Федерална криминална полиция на Австрия; "
        "BKA Austrija; Savezna kriminalistička policija Austrije; "
        "austrijski Savezni kriminalistički ured; Savezni kriminalistički ured Austrije; "
        "austrijska Kriminalistička obaveštajna služba; "
        "austrijska Savezna kriminalistička služba; "
        "austrijska Kriminalistička obavještajna služba; "
        "Federalna kriminalistička policija Austrije; Austrijska savezna kriminalistička policija",
        ROMANIAN: "Oficiul Federal al Poliției Criminale din Austria; "
        "Poliția Criminală a Austriei; "
        "Oficiul Federal de Poliție Criminală din Austria; Poliția Criminală Federală din Austria; "
        "Oficiul Federal de Poliție Criminală al Austriei; Poliția Criminală Federală a Austriei",
    },
    "DCAF": {
        ENGLISH: "Geneva Centre for Security Sector Governance; "
        "Geneva Center for Security Sector Governance; DCAF Geneva; "
        "Centre for the Democratic Control of Armed Forces; "
        "Center for the Democratic Control of Armed Forces",
        SLAVIC: "Женевски центар за демократска контрола на вооружените сили; "
        "ДКАФ; Женевския център за управление на сектора за сигурност; "
        "Женевския център за демократичен контрол на въоръжените сили; "
        "Женевски центар за управување со безбедносниот сектор; "
        "Ženevski centar za upravljanje sektorom sigurnosti; "
        "Ženevski centar za upravljanje sektorom bezbednosti; "
        "Ženevski centar za upravljanje sektorom bezbjednosti",
        ROMANIAN: "Centrul de la Geneva pentru Guvernanța Sectorului de Securitate; "
        "Centrul pentru Controlul Democratic al Forțelor Armate; "
        "Centrul pentru Control Democratic al Forțelor Armate; "
        "Centrul de la Geneva pentru Control Democratic al Forțelor Armate; "
        "Centrul Geneva pentru Guvernarea Sectorului de Securitate; "
        "Centrul Geneva pentru Guvernanța Sectorului de Securitate",
        ALBANIAN: "Qendra e Gjenevës për Qeverisjen e Sektorit të Sigurisë",
    },
    "DCAF Ljubljana": {
        ENGLISH: "DCAF Office in Ljubljana; DCAF Office Ljubljana; DCAF Ljubljana Office; "
        "DCAF in Ljubljana; Ljubljana Office of DCAF; DCAF's Ljubljana Office",
        SLAVIC: "ДКАФ - Любляна; ДКАФ Любляна; ДКАФ Љубљана; "
        "DCAF u Ljubljani; DCAF iz Ljubljane; Kancelarija DCAF-a u Ljubljani; "
        "Ured DCAF-a u Ljubljani; Kancelarija DCAF u Ljubljani; ljubljanski DCAF",
        ALBANIAN: "DCAF Lubjana; DCAF në Lubjanë",
    },
    "Swiss Agency for Development and Cooperation": {
        SLAVIC: "Швајцарска агенција за развој и соработка; "
        "Швейцарска агенция за развитие и сътрудничество; СДЦ; "
        "Švajcarska agencija za razvoj i saradnju; "
        "Švicarska agencija za razvoj i saradnju; "
        "Agencija za razvoj i saradnju; Agencija za razvoj i suradnju",
        ROMANIAN: "Agenția Elvețiană pentru Dezvoltare și Cooperare",
        ALBANIAN: "Agjencia Zvicerane për Zhvillim dhe Bashkëpunim",
    },
    "PCC SEE": {
        SLAVIC: "Конвенција за полициска соработка во Југоисточна Европа; "
        "Конвенция за полицейско сътрудничество в Югоизточна Европа; "
        "Секретаријат на Конвенцијата за полициска соработка; "
        "Секретариат на Конвенцията за полицейско сътрудничество; "
        "Konvencija o policijskoj saradnji u jugoistočnoj Evropi; "
        "Konvencija o policijskoj suradnji u jugoistočnoj Europi; "
        "Konvencija o policijskoj suradnji jugoistočne Europe; "
        "Konvencija o policijskoj saradnji zemalja jugoistočne Evrope; "
        "Sekretarijat Konvencije o policijskoj saradnji; "
        "Sekretarijat Konvencije o policijskoj saradnji u jugoistočnoj Evropi; "
        "Tajništvo Konvencije o policijskoj suradnji; "
        "Tajništvo Konvencije o policijskoj suradnji u jugoistočnoj Europi; "
        "Sekretarijat Konvencije o policijskoj saradnji jugoistočne Evrope",
        ROMANIAN: "CCP ESE; Secretariatul CCP ESE; Secretariatul Convenției; "
        "Convenția privind cooperarea polițienească în Europa de Sud-Est; "
        "Convenția de cooperare polițienească pentru Europa de Sud-Est; "
        "Convenția de cooperare polițienească în Europa de Sud-Est; "
        "Secretariatul Convenției privind cooperarea polițienească în Europa de Sud-Est; "
        "Secretariatul Convenției de cooperare polițienească pentru Europa de Sud-Est; "
        "Secretariatul Convenției de cooperare polițienească în Europa de Sud-Est",
    },
    "WPON": {
        SLAVIC: "Мрежа на жени полицајци; Мрежа на полицајки; Мрежа на жените полицајци; "
        "Мрежа на жени во полицијата; Мрежа на жените полицаи; "
        "Мрежа на жените в полицията; Мрежа на полицейските служителки; "
        "Mreža policijskih službenica jugoistočne Evrope; Mreža žena policajaca; "
        "Mreža žena policajaca jugoistočne Evrope; Mreža policajki jugoistočne Evrope; "
        "Mreža žena u policiji jugoistočne Evrope; Mreža policijskih službenica; "
        "Mreža žena policijskih službenika; Mreža žena policijskih službenica; "
        "Mreža žena policijskih službenika jugoistočne Evrope; "
        "Mreža žena policijskih službenica jugoistočne Evrope; "
        "Mreža policijskih službenica jugoistočne Europe; Mreža policajki",
    },
    "Council of Europe": {
        SLAVIC: "Совет на Европа; Съвет на Европа; Vijeće Europe; Vijeće Evrope",
        ROMANIAN: "Consiliul Europei",
        ALBANIAN: "Këshilli i Evropës; Këshilli i Europës",
    },
    "European Commission": {
        SLAVIC: "Европейска комисия; Europska komisija",
        ROMANIAN: "Comisia Europeană",
        ALBANIAN: "Komisioni Evropian; Komisioni Europian",
    },
    "Regional Cooperation Council": {
        SLAVIC: "Совет за регионална соработка; Съвет за регионално сътрудничество; "
        "Regionalni savjet za saradnju; Regionalni savet za saradnju; "
        "Регионален совет за соработка; Регионален съвет за сътрудничество",
        ROMANIAN: "Consiliul Regional de Cooperare; Consiliul de Cooperare Regională; "
        "Consiliul pentru Cooperare Regională",
        ALBANIAN: "Këshilli i Bashkëpunimit Rajonal; Këshilli Rajonal i Bashkëpunimit; "
        "Këshilli për Bashkëpunim Rajonal",
    },
    "Stability Pact": {
        SLAVIC: "Pakt stabilnosti; Пакт за стабилност; Пакт о стабилности",
        ROMANIAN: "Pactul de Stabilitate",
        ALBANIAN: "Pakti i Stabilitetit",
    },
    # In Albanian only that of Albania is called the State Police.
    "Albanian State Police": {
        ALBANIAN: "Drejtoria e Përgjithshme e Policisë së Shtetit; Drejtoria e Policisë së Shtetit",
    },
    "Police of the Republic of Srpska": {SLAVIC: "Srpska; Српска"},
    "Bureau for Public Security of North Macedonia": {
        SLAVIC: "Biro za javnu bezbednost; Biro za javnu bezbjednost; Biro za javnu sigurnost; "
        "Uprava za javnu bezbednost; Uprava za javnu bezbjednost; "
        "Бюро за обществена сигурност; Бюро за обществена безопасност; "
        "Дирекција за јавна безбедност; Дирекция за обществена сигурност",
        ROMANIAN: "Biroul pentru Securitate Publică; Biroul de Securitate Publică; "
        "Biroul pentru Siguranță Publică",
        ALBANIAN: "Byroja për Siguri Publike; Byroja e Sigurisë Publike; "
        "Byrosë për Siguri Publike; Byronë për Siguri Publike",
    },
    "United Nations Office on Drugs and Crime": {
        SLAVIC: "Канцеларија на Обединетите нации за дроги и криминал; "
        "Канцеларија на ОН за дроги и криминал; "
        "Служба на ООН по наркотиците и престъпността; "
        "Служба на ООН за борба с наркотиците и престъпността; "
        "Ured UN-a za droge i kriminal; Ured Ujedinjenih naroda za droge i kriminal; "
        "Ured Ujedinjenih nacija za droge i kriminal; Kancelarija UN za drogu i kriminal; "
        "Kancelarija Ujedinjenih nacija za drogu i kriminal; Kancelarija UN za borbu protiv droge "
        "i kriminala; Kancelarija Ujedinjenih nacija za drogu i kriminalitet; УНОДЦ",
        ROMANIAN: "Oficiul Națiunilor Unite pentru Droguri și Criminalitate; "
        "Biroul Națiunilor Unite pentru Droguri și Criminalitate; "
        "Biroul ONU pentru Droguri și Criminalitate; Oficiul ONU pentru Droguri și Criminalitate",
        ALBANIAN: "Zyra e Kombeve të Bashkuara për Drogën dhe Krimin; "
        "Zyra e Kombeve të Bashkuara për Drogat dhe Krimin; Zyra e OKB-së për Drogën dhe Krimin",
    },
    "Southeast European Law Enforcement Center": {
        SLAVIC: "Центар за спроведување на законот во Југоисточна Европа; "
        "Центар за спроведување на законот на Југоисточна Европа; "
        "Център за правоприлагане в Югоизточна Европа",
        ROMANIAN: "Centrul Sud-Est European de Aplicare a Legii; Centrul SECI",
        ALBANIAN: "Qendra e Zbatimit të Ligjit për Evropën Juglindore; "
        "Qendra për Zbatimin e Ligjit në Evropën Juglindore; "
        "Qendra e Evropës Juglindore për Zbatimin e Ligjit",
    },
    "IISG": {
        ROMANIAN: "Inițiativa de Guvernare Integrativă în materie de Securitate Internă; "
        "Guvernanța Integratoare în materie de Securitate Internă; "
        "Guvernanța Integrativă în materie de Securitate Internă",
    },
    "MARRI": {
        SLAVIC: "МАРРИ; МАРИ; Регионална иницијатива за миграција, азил и бегалци; "
        "Регионална инициатива за миграция, убежище и бежанци",
    },
    "Cybercrime Programme Office of the Council of Europe": {
        SLAVIC: "Програмска канцеларија за компјутерски криминал на Советот на Европа; "
        "Канцеларија за компјутерски криминал на Советот на Европа; "
        "Канцеларија на Советот на Европа за компјутерски криминал; "
        "Програмен офис на Съвета на Европа за киберпрестъпност; "
        "Програмен офис за киберпрестъпност на Съвета на Европа; "
        "Офис на Съвета на Европа за киберпрестъпност",
    },
    "RACVIAC": {SLAVIC: "РАКВИАК"},
    "ICITAP": {SLAVIC: "ИКИТАП; ИЦИТАП"},
    "General Directorate National Police": {
        SLAVIC: "ГДНП; Дирекција Национална полиција; ГДБОП; "
        "Главна дирекция Борба с организираната престъпност",
    },
    "United States Department of State": {
        ROMANIAN: "Departamentul de Stat; Departamentul de Stat al SUA; "
        "Departamentul de Stat American",
        ALBANIAN: "Departamenti i Shtetit; Departamenti Amerikan i Shtetit; "
        "Departamenti Shtetëror Amerikan",
    },
    "European Union Agency for Law Enforcement Training": {
        ROMANIAN: "Colegiul European de Poliție; "
        "Agenția Uniunii Europene pentru Formare în Materie de Aplicare a Legii",
        ALBANIAN: "Kolegji Evropian i Policisë; "
        "Agjencia e Bashkimit Evropian për Trajnimin e Zbatimit të Ligjit",
    },
}
