"""What police services, interior ministries and embassies are called beside their country."""

# By kind of party and family of languages; other cases are found through their stems.
BODIES = {
    ("police", "english"): (
        "Police; Police Directorate; Police Administration; Police Service; Police Force; "
        "Police Forces; State Police; National Police; National Police Service; "
        "General Police Directorate; Police General Directorate; General Directorate of Police; "
        "General Directorate of the State Police; General Police Inspectorate; "
        "General Inspectorate of Police; General Inspectorate of the Police; "
        "General Inspectorate; National Police General Directorate; Directorate of Police; "
        "Directorate of the Police; General Directorate National Police; "
        "General Directorate of National Police; Directorate General of National Police; "
        "Chief Directorate National Police"
    ),
    ("police", "slavic"): (
        "policija; полиция; uprava policije; управа за полиција; direkcija policije; "
        "policijska direkcija; ravnateljstvo policije; opće ravnateljstvo policije; "
        "nacionalna policija; национална полиция; државна полиција; državna policija; "
        "главна дирекция национална полиция; generalna direkcija policije; "
        "glavna direkcija nacionalne policije; generalni inspektorat policije; "
        "генерален инспекторат на полицијата; главен инспекторат на полицията; "
        "generalni policijski inspektorat; direkcija za policiju; UP; generalna policijska uprava; "
        "полициите; полициска служба; полициски служби; полицейска служба; полицейски служби; "
        "полициски сили; полицейски сили; полицейска дирекция; полициска дирекција; "
        "дирекция на полицията; дирекција за полиција; дирекција на полицијата; "
        "управа на полицијата; полициска управа; генерална дирекция на полицията; "
        "полицейска администрация; генерален полициски инспекторат; "
        "главен полицейски инспекторат; генерален полицейски инспекторат; "
        "държавна полиция; полицейско управление; главен инспекторат на полиция"
    ),
    ("police", "romanian"): (
        "Poliția; Poliția Națională; Inspectoratul General al Poliției; Poliția de Stat; "
        "Inspectoratul General de Poliție; Direcția Poliției; Direcția de Poliție; "
        "Directoratul Poliției; Direcția Generală a Poliției"
    ),
    ("police", "albanian"): (
        "Policia; Policitë; Policia Kombëtare; Drejtoria e Policisë; "
        "Drejtoria e Përgjithshme e Policisë"
    ),
    ("ministry", "english"): (
        "Ministry of Interior; Interior Ministry; Ministry of Internal Affairs; "
        "Ministry of Interior Affairs; Ministry for Internal Affairs; Internal Affairs Ministry; "
        "MoI; MIA; Federal Ministry of Interior; Ministries of Interior; Interior Ministries; "
        "Ministries of Internal Affairs"
    ),
    ("ministry", "slavic"): (
        "ministarstvo unutrašnjih poslova; ministarstvo unutarnjih poslova; MUP; МВР; "
        "ministarstava unutrašnjih poslova; ministarstava unutarnjih poslova; "
        "savezno ministarstvo unutrašnjih poslova; savezno ministarstvo unutarnjih poslova; "
        "ministarstvo za unutrašnje poslove; министерство за внатрешни работи; "
        "министерство на вътрешните работи; ministrstvo za notranje zadeve"
    ),
    ("ministry", "romanian"): (
        "Ministerul Afacerilor Interne; Ministerul de Interne; Ministerul Administrației și "
        "Internelor; MAI"
    ),
    ("ministry", "albanian"): (
        "Ministria e Brendshme; Ministria e Punëve të Brendshme; MPB; Ministria e Punëve të "
        "Brendshme"
    ),
    ("embassy", "english"): "Embassy",
    ("embassy", "slavic"): "ambasada; veleposlanstvo; амбасада; посолство",
    ("embassy", "romanian"): "Ambasada",
    ("embassy", "albanian"): "Ambasada",
}

# The words between an organisation and the country, or the ministry, that it belongs to.
OF = frozenset(
    ["of", "the", "s", "na", "za", "a", "al", "ale", "ai", "din", "e", "te", "se", "nga"]
)
# What stands behind the name of another police than the one that speaks for a country.
OTHER_POLICE_BEHIND = frozenset(
    [
        *("frontiera", "frontierei", "rutiera", "rutiere", "locala", "locale", "judiciara"),
        *("judiciare", "criminala", "criminale", "militara", "transporturi", "capitalei"),
        *("judetean", "municipala", "financiara", "comunitara", "kufitare", "rrugore"),
        *("gjyqesore", "bashkiake", "financiare", "ushtarake", "hekurudhore", "ndertimore"),
        *("tatimore", "doganore", "kriminale", "komunale"),
        *("attache", "attaches", "academy", "college", "museum", "union"),
    ]
)
# Bodies of a state that do not speak for it: the academy, the armed forces *of* a country.
OTHER_BODIES = (
    *("snaga", "snage", "snagama", "vojsk", "carin", "tuzilastv", "odvjetnistv", "zavod"),
    *("institut", "fakultet", "akademij", "univerzitet", "sveucilist"),
)
# Other police than the one that speaks for a country; the service named with them is not meant.
_SLAVIC_ENDINGS = ("a", "e", "i", "oj", "u", "om", "ata", "ta")
OTHER_POLICE = {
    "border",
    "traffic",
    "military",
    "criminal",
    "criminalistic",
    "customs",
    "financial",
    "tax",
    "judicial",
    "municipal",
    "local",
    "communal",
    "airport",
    "railway",
    *(
        stem + ending
        for stem in (
            *("granicn", "pogranicn", "kriminalistick", "kriminaln", "vojn", "saobracajn"),
            *("prometn", "komunaln", "finansijsk", "financijsk", "sudsk", "pomorsk", "turistick"),
            *("zeljeznick", "zeleznick", "aerodromsk", "interventn", "lokaln", "opstinsk"),
            *(
                "gradsk",
                "belgradsk",
                "skopsk",
                "sofijsk",
                "beogradsk",
                "zagreback",
                "sarajevsk",
                "podgorick",
            ),
            *("evropsk", "evropejsk", "europsk"),
        )
        for ending in _SLAVIC_ENDINGS
    ),
    "frontiera",
    "frontierei",
    "locala",
    "kufitare",
    "rrugore",
    "gjyqesore",
    "bashkiake",
    "city",
}
