"""The smaller towns of the region, which are written alike in its languages.

Their Cyrillic is read letter by letter.
"""

_BY_COUNTRY = {
    "Albania": """
        Burrel; Bulqizë; Rrëshen; Tropojë; Ersekë; Leskovik; Bilisht; Kuçovë; Çorovodë
        Skrapar; Gramsh; Peqin; Rrogozhinë; Fushë-Krujë; Ballsh; Patos; Roskovec; Memaliaj
        Delvinë; Orikum; Koplik; Divjakë; Voskopojë; Konispol; Libohovë; Selenicë; Maliq
        Prrenjas; Cërrik; Belsh
    """,
    "Bosnia and Herzegovina": """
        Fojnica; Bugojno; Gradačac; Gračanica; Lukavac; Živinice; Kakanj; Zavidovići; Maglaj
        Jablanica; Ljubuški; Čitluk; Posušje; Kiseljak; Cazin; Sanski Most; Prnjavor; Derventa
        Modriča; Šamac; Vlasenica; Sokolac; Nevesinje; Gacko; Bileća; Mrkonjić Grad; Vogošća
        Hadžići; Kupres; Stolac; Kozarska Dubica; Tešanj; Tomislavgrad; Odžak; Velika Kladuša
        Bosanska Krupa; Srebrenik; Kalesija; Čapljina; Banja Vrućica
    """,
    "Croatia": """
        Pazin; Hvar; Korčula; Metković; Knin; Gospić; Petrinja; Virovitica; Krapina
        Velika Gorica; Požega; Đakovo; Ilok; Tuheljske Toplice; Krapinske Toplice; Plitvice
        Mali Lošinj; Malinska; Trilj; Biograd na Moru; Brijuni; Slano; Medulin; Primošten; Vrsar
    """,
    "Montenegro": """
        Plav; Gusinje; Andrijevica; Perast; Tuzi; Virpazar; Risan; Plužine; Šavnik; Pržno
    """,
    "Bulgaria": """
        Sveti Vlas; Албена; Каварна; Обзор; Царево; Дупница; Харманли; Любимец; Ихтиман; Костинброд
        Сливница; Мездра; Козлодуй; Тутракан; Троян; Севлиево; Берковица; Девин; Калотина
        Капитан Андреево
    """,
    "North Macedonia": "Македонски Брод; Ѓорче Петров; Блаце",
    "Slovenia": """
        Maribor; Kranj; Brdo pri Kranju; Koper; Kranjska Gora; Tacen; Gotenica; Otočec
        Rogaška Slatina; Novo Mesto; Nova Gorica
    """,
    "Kosovo*": """
        Rahovec; Malishevë; Lipjan; Drenas; Skënderaj; Istog; Klinë; Deçan; Kaçanik; Shtime
        Kamenicë; Obiliq; Dragash; Hani i Elezit; Zubin Potok; Leposaviq; Zveçan; Shtërpcë
        Graçanicë; Novobërdë; Mamushë; Kllokot; Hajvali; Rugovë
    """,
    "Moldova": """
        Bender; Tighina; Căușeni; Ialoveni; Hîncești; Florești; Drochia; Rîșcani; Fălești
        Ștefan Vodă; Nisporeni; Rezina; Briceni; Ocnița; Leova; Cimișlia; Taraclia
        Ceadîr-Lunga; Giurgiulești; Palanca; Otaci; Leușeni; Durlești; Anenii Noi; Criuleni
        Dubăsari; Telenești; Sîngerei; Basarabeasca; Mileștii Mici; Cricova; Saharna
    """,
    "Romania": """
        Rădăuți; Bârlad; Râmnicu Sărat; Caracal; Târgu Jiu; Lugoj; Petroșani; Sebeș; Mediaș
        Făgăraș; Curtea de Argeș; Băile Herculane; Băile Felix; Sighetu Marmației
        Vatra Dornei; Câmpulung Moldovenesc; Gura Humorului; Onești; Covasna; Sighișoara
        Sovata; Turda; Voineasa; Voluntari; Huși; Pașcani; Albița; Sculeni; Moravița; Jimbolia
        Nădlac; Călimănești; Costinești; Năvodari; Cernavodă; Medgidia; Săcele; Râșnov
        Păltiniș; Ocna Sibiului; Mogoșoaia
    """,
    "Serbia": """
        Fruška Gora; Banja Koviljača; Paraćin; Prijepolje; Prokuplje; Bačka Palanka; Bečej
        Stara Pazova; Obrenovac; Mladenovac; Kanjiža; Horgoš; Velika Plana; Smederevska Palanka
        Apatin; Lazarevac; Ćuprija; Knjaževac; Aleksinac; Kuršumlija; Ivanjica; Čajetina
        Bajina Bašta; Ljubovija; Trstenik; Vlasotince; Surdulica; Bosilegrad; Temerin
        Sremski Karlovci; Lukovska Banja; Golubac; Veliko Gradište; Sjenica; Nova Varoš
        Mokra Gora; Bela Crkva
    """,
    "Hungary": "Szeged",
    "Czechia": "Brno",
    "Slovakia": "Bratislava",
    "Italy": "Bologna; Ancona; Turin",
    "Greece": "Ioannina",
    "Türkiye": "Izmir",
    "Estonia": "Tallinn",
    "Cyprus": "Larnaca; Limassol",
    "Malta": "Valletta",
    "Lithuania": "Vilnius",
    "Finland": "Helsinki",
}
SMALL_TOWNS = {
    name.strip(): country
    for country, names in _BY_COUNTRY.items()
    for name in names.strip().replace("\n", ";").split(";")
}
