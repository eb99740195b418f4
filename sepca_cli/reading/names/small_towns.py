"""The smaller towns of the region, which are written alike in its languages.

Their Cyrillic is read letter by letter.
"""

_BY_COUNTRY = {
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
    "Bulgaria": "Sveti Vlas",
    "Romania": "Sighișoara; Călimănești; Băile Herculane; Voineasa; Mogoșoaia",
    "Moldova": "Căușeni; Hîncești; Ialoveni; Giurgiulești; Briceni",
    "Slovenia": """
        Maribor; Kranj; Brdo pri Kranju; Koper; Kranjska Gora; Tacen; Gotenica; Otočec
        Rogaška Slatina; Novo Mesto; Nova Gorica
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
    "Finland": "Helsinki",
}
SMALL_TOWNS = {
    name.strip(): country
    for country, names in _BY_COUNTRY.items()
    for name in names.strip().replace("\n", ";").split(";")
}
