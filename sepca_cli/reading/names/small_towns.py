"""The smaller towns of the region, which are written alike in its languages.

Their Cyrillic is read letter by letter.
"""

_BY_COUNTRY = {
    "Bosnia and Herzegovina": """
        Fojnica; Bugojno; Gradačac; Gračanica; Lukavac; Živinice; Kakanj; Zavidovići; Maglaj
        Jablanica; Ljubuški; Čitluk; Posušje; Kiseljak; Cazin; Sanski Most; Prnjavor; Derventa
        Modriča; Šamac; Vlasenica; Sokolac; Nevesinje; Gacko; Bileća; Mrkonjić Grad; Vogošća
        Hadžići; Kupres
    """,
    "Croatia": """
        Pazin; Hvar; Korčula; Metković; Knin; Gospić; Petrinja; Virovitica; Krapina
        Velika Gorica; Požega; Đakovo; Ilok; Tuheljske Toplice; Krapinske Toplice; Plitvice
        Mali Lošinj; Malinska; Trilj; Biograd na Moru; Brijuni
    """,
    "Montenegro": "Plav; Gusinje; Andrijevica; Perast; Tuzi; Virpazar; Risan; Plužine",
    "Serbia": """
        Fruška Gora; Banja Koviljača; Paraćin; Prijepolje; Prokuplje; Bačka Palanka; Bečej
        Stara Pazova; Obrenovac; Mladenovac; Kanjiža; Horgoš
    """,
}
SMALL_TOWNS = {
    name.strip(): country
    for country, names in _BY_COUNTRY.items()
    for name in names.strip().replace("\n", ";").split(";")
}
