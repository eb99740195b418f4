"""What the countries are called in the languages of the region: their names and adjectives.

Nominatives; other cases are found through their stems. Names of the record itself are known beside
these. Kosovo* stands here as the record writes it: this designation is without prejudice to
positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo
declaration of independence.
"""

from typing import NamedTuple


class CountryWords(NamedTuple):
    """The names of a country by family of languages, parted by semicolons, then its adjectives.

    An adjective is given in one form ("rumunska"), from which the others follow.
    """

    country: str
    english: str
    slavic: str
    romanian: str
    albanian: str
    english_adjective: str
    slavic_adjectives: str
    romanian_adjectives: str
    albanian_adjectives: str


_TABLE = """
Albania | Albania | Albanija; Албания | Albania | Shqipëria; Shqipëri | Albanian | albanska; албански | albaneză | shqiptare
Bosnia and Herzegovina | Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia; BiH; B&H | Bosna i Hercegovina; Босна и Херцеговина; BiH; Bosna in Hercegovina | Bosnia și Herțegovina; Bosnia-Herțegovina | Bosnja dhe Hercegovina; Bosnjë-Hercegovina; Bosnje dhe Hercegovina; Bosnja e Hercegovina | Bosnian; Bosnian-Herzegovinian | bosanska; bosanskohercegovačka; босненска | bosniacă | boshnjake
Bulgaria | Bulgaria | Bugarska; Bugarija; България; Bolgarija | Bulgaria | Bullgaria; Bullgari | Bulgarian | bugarska; българска; bolgarska | bulgară | bullgare
Croatia | Croatia | Hrvatska; Хърватия; Hrvaška | Croația | Kroacia; Kroaci | Croatian | hrvatska; хърватска; hrvaška | croată | kroate
Moldova | Moldova; Moldavia | Moldavija; Moldova; Молдова | Moldova; Republica Moldova | Moldavia; Moldova | Moldovan; Moldavian | moldavska; moldovska; молдовска | moldovenească; moldovenesc; moldovenești; moldoveană; moldavă | moldave; moldav
Montenegro | Montenegro | Crna Gora; Черна гора; Црна Гора; Črna gora | Muntenegru | Mali i Zi | Montenegrin | crnogorska; черногорска; црногорска | muntenegreană | malazeze
North Macedonia | North Macedonia; Northern Macedonia; Macedonia; former Yugoslav Republic of Macedonia; FYR Macedonia; Macedonia, the former Yugoslav Republic of; FYR of Macedonia; FYROM; F.Y.R.O.M. | Severna Makedonija; Sjeverna Makedonija; Северна Македония; Makedonija; Македония; Bivša Jugoslovenska Republika Makedonija; Bivša jugoslavenska republika Makedonija; BJR Makedonija; BJRM; Поранешна Југословенска Република Македонија; ПЈРМ; Бивша югославска република Македония | Macedonia de Nord; Macedonia; Fosta Republică Iugoslavă a Macedoniei; FRI Macedonia | Maqedonia e Veriut; Maqedonia; IRJ e Maqedonisë; Ish Republika Jugosllave e Maqedonisë; IRJM | Macedonian; North Macedonian | makedonska; sjevernomakedonska; severnomakedonska; македонска | macedoneană; nord-macedoneană | maqedonase; maqedonas
Romania | Romania; Rumania | Rumunija; Rumunjska; Романија; Румъния; Romunija | România | Rumania; Rumani | Romanian | rumunska; rumunjska; романска; румънска; romunska | română | rumune; rumun
Serbia | Serbia | Srbija; Сърбия | Serbia | Serbia; Serbi | Serbian | srpska; srbijanska; srbijanska; српска; сръбска; srbska | sârbă; sârbească; sârbesc; sârbești; serbă | serbe
Slovenia | Slovenia | Slovenija; Словения | Slovenia | Sllovenia; Slloveni | Slovenian; Slovene | slovenska; slovenačka; словенска; словенечка | slovenă | sllovene; slloven
Kosovo* | Kosovo | Kosovo; Косово | Kosovo | Kosova; Kosovë | Kosovan | kosovska; косовска | kosovară | kosovare
Austria | Austria | Austrija; Австрия; Avstrija | Austria | Austria; Austri | Austrian | austrijska; austrijska; австриска; австрийска | austriacă | austriake
Italy | Italy; Italian Republic | Italija; Италия | Italia; Republica Italiană | Italia; Itali | Italian | italijanska; talijanska; италианска | italiană | italiane; italian
Türkiye | Turkey; Türkiye | Turska; Турция; Турција; Turčija | Turcia | Turqia; Turqi | Turkish | turska; турска; турската | turcă | turke
Greece | Greece; Hellenic Republic | Grčka; Гърция; Грција; Grčija | Grecia; Republica Elenă | Greqia; Greqi | Greek; Hellenic | grčka; гръцка | greacă | greke
Hungary | Hungary | Mađarska; Унгария; Унгарија; Madžarska | Ungaria | Hungaria; Hungari | Hungarian | mađarska; унгарска | maghiară; ungară | hungareze
Germany | Germany; Federal Republic of Germany | Njemačka; Nemačka; Германия; Германија; Nemčija | Germania; Republica Federală Germania | Gjermania; Gjermani | German | njemačka; nemačka; германска | germană | gjermane; gjerman
Switzerland | Switzerland; Swiss Confederation | Švajcarska; Švicarska; Швейцария; Швајцарија; Švica | Elveția; Confederația Elvețiană | Zvicra; Zvicër | Swiss | švajcarska; švicarska; швейцарска | elvețiană | zvicerane
Sweden | Sweden | Švedska; Швеция; Шведска | Suedia | Suedia; Suedi | Swedish | švedska; шведска | suedeză | suedeze
Norway | Norway | Norveška; Норвегия; Норвешка | Norvegia | Norvegjia; Norvegji | Norwegian | norveška; норвежка | norvegiană | norvegjeze
Denmark | Denmark | Danska; Дания; Данска | Danemarca | Danimarka | Danish | danska; датска | daneză | daneze
Finland | Finland | Finska; Финландия; Финска | Finlanda | Finlanda | Finnish | finska; финландска | finlandeză | finlandeze
Netherlands | Netherlands; Kingdom of the Netherlands | Holandija; Nizozemska; Нидерландия; Холандија | Olanda; Țările de Jos; Țărilor de Jos | Holanda | Dutch | holandska; nizozemska; холандска; нидерландска | olandeză | holandeze
Belgium | Belgium | Belgija; Белгия | Belgia | Belgjika | Belgian | belgijska; белгийска | belgiană | belge
France | France; French Republic | Francuska; Франция; Франција; Francija | Franța; Republica Franceză | Franca; Francë | French | francuska; френска; француска | franceză | franceze
Spain | Spain | Španija; Španjolska; Испания; Шпанија | Spania | Spanja; Spanjë | Spanish | španska; španjolska; испанска | spaniolă | spanjolle
Portugal | Portugal; Portuguese Republic | Portugalija; Portugal; Португалия | Portugalia; Republica Portugheză | Portugalia | Portuguese | portugalska; португалска | portugheză | portugeze
United Kingdom | United Kingdom; UK; Great Britain; United Kingdom of Great Britain and Northern Ireland | Ujedinjeno Kraljevstvo; Velika Britanija; Великобритания; Велика Британија; Обединето Кралство | Regatul Unit; Marea Britanie; Marii Britanii | Mbretëria e Bashkuar; Britania e Madhe | British | britanska; британска | britanică | britanike
United States | United States; United States of America; USA; U.S.A. | SAD; Sjedinjene Američke Države; Сједињене Америчке Државе; САЩ; САД | Statele Unite; Statele Unite ale Americii; SUA | Shtetet e Bashkuara; Shtetet e Bashkuara të Amerikës; SHBA | American; US; U.S. | američka; американска; америчка | americană | amerikane
Australia | Australia | Australija; Австралија; Австралия | Australia | Australia; Australi | Australian | australijska; австралиска | australiană | australiane
New Zealand | New Zealand | Novi Zeland; Novog Zelanda; Novom Zelandu; Нови Зеланд; Нова Зеландия | Noua Zeelandă | Zelanda e Re | New Zealand | novozelandska; новозеландска | neozeelandeză | zelandeze
Canada | Canada | Kanada; Канада | Canada | Kanadaja; Kanada | Canadian | kanadska; канадска | canadiană | kanadeze
Poland | Poland | Poljska; Полша; Полска | Polonia; Republica Polonă | Polonia; Poloni | Polish | poljska; полска | poloneză | polake
Czechia | Czech Republic; Czechia | Češka; Češka Republika; Чехия; Чешка | Cehia; Republica Cehă | Çekia; Republika Çeke | Czech | češka; чешка | cehă | çeke
Slovakia | Slovakia; Slovak Republic | Slovačka; Словакия; Словачка; Slovaška | Slovacia; Republica Slovacă | Sllovakia; Sllovaki | Slovak | slovačka; словашка | slovacă | sllovake
Ukraine | Ukraine | Ukrajina; Украйна; Украина | Ucraina | Ukraina; Ukrainë | Ukrainian | ukrajinska; украинска | ucraineană | ukrainase
Cyprus | Cyprus | Kipar; Кипър; Кипар; Ciper | Cipru | Qipro | Cypriot | kiparska; кипърска | cipriotă | qipriote
Latvia | Latvia | Letonija; Latvija; Латвија; Латвия | Letonia | Letonia; Letoni | Latvian | letonska; latvijska; латвиска; латвийска | letonă | letoneze
Lithuania | Lithuania | Litvanija; Litva; Литванија; Литва | Lituania | Lituania; Lituani | Lithuanian | litvanska; litavska; литванска; литовска | lituaniană | lituaneze
Estonia | Estonia | Estonija; Естонија; Естония | Estonia | Estonia; Estoni | Estonian | estonska; естонска | estoniană; estonă | estoneze
Qatar | Qatar | Katar; Катар | Qatar | Katari; Katar | Qatari | katarska; катарска | qatareză | katareze
China | China; People's Republic of China | Kina; Narodna Republika Kina; Кина; Китай | China; Republica Populară Chineză | Kina; Kinë | Chinese | kineska; кинеска; китайска | chineză | kineze
Russia | Russia; Russian Federation | Rusija; Русия; Руска Федерација; Руска федерация; Ruska Federacija | Rusia; Federația Rusă | Rusia; Federata Ruse | Russian | ruska; руска | rusă | ruse
Japan | Japan | Japan; Јапонија; Япония | Japonia | Japonia; Japoni | Japanese | japanska; јапонска; японска | japoneză | japoneze
Ireland | Ireland | Irska; Ирска; Ирландия | Irlanda | Irlanda; Irlandë | Irish | irska; ирска; ирландска | irlandeză | irlandeze
Luxembourg | Luxembourg | Luksemburg; Луксембург | Luxemburg | Luksemburgu; Luksemburg | Luxembourgish | luksemburška; луксембуршка; луксембургска | luxemburgheză | luksemburgase
Malta | Malta | Malta; Малта | Malta | Malta; Maltë | Maltese | malteška; малтешка; малтийска | malteză | malteze
Georgia | Georgia | Gruzija; Грузия; Грузија | Georgia | Gjeorgjia; Gjeorgji | Georgian | gruzijska; грузиска; грузинска | georgiană | gjeorgjiane
Armenia | Armenia | Jermenija; Armenija; Армения; Ерменија | Armenia | Armenia; Armeni | Armenian | jermenska; armenska; ерменска; арменска | armeană | armene
Azerbaijan | Azerbaijan | Azerbejdžan; Азербајџан; Азербејџан; Азербайджан | Azerbaidjan | Azerbajxhani; Azerbajxhan | Azerbaijani | azerbejdžanska; азербејџанска; азербайджанска | azeră | azerbajxhanase
Iceland | Iceland | Island; Исланд; Исландия | Islanda | Islanda; Islandë | Icelandic | islandska; исландска | islandeză | islandeze
Liechtenstein | Liechtenstein | Lihtenštajn; Lihtenštejn; Лихтенштајн; Лихтенщайн | Liechtenstein | Lihtenshtajni; Lihtenshtajn | Liechtensteiner | lihtenštajnska; лихтенштајнска; лихтенщайнска | liechtensteineză | lihtenshtajnase
Tajikistan | Tajikistan | Tadžikistan; Таджикистан | Tadjikistan | Taxhikistani | Tajik | tadžikistanska | tadjică | taxhike
"""  # noqa: E501

COUNTRIES = tuple(
    CountryWords(*(cell.strip() for cell in row.split("|"))) for row in _TABLE.strip().splitlines()
)

# What may stand before the name of a country and belongs to it, by family of languages.
REPUBLICS = {
    "english": ("Republic of", "State of", "Kingdom of", "Hellenic Republic of"),
    "slavic": ("Republika", "Kraljevina", "Кралство"),
    "romanian": ("Republica", "Regatul"),
    "albanian": ("Republika e", "Mbretëria e"),
}
