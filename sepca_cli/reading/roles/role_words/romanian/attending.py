"""Who was at an event and what they did there, in Romanian."""

BY_ROLE = {
    "signatory": r"""
        (?:a|au) (?:fost )?semnat(?:\w* de)?(?: catre)? @ | si-au pus semnatura(?: [\w-]+){0,3}? @
        semn(?:at|ar)\w*(?: [\w-]+){0,7} d?intre @
        (?:si-a|si-au) pus semnatura @
        semnat\w* de (?:catre )?@ | @ (?:a|au) semnat\b | semnatar\w* (?:sunt|au fost) @
        poarta semnatur\w*(?: lui| doamnei| domnului)? @
        @ (?:semneaza|si-au pus semnatura)
    """,
    "presenter": r"""
        @ (?:si-)?(?:a|au|va|vor) (?:prezenta\w*|expus|expune
            |predat? (?:un|o|cursuri)|sustin\w* (?:o |cate o )?(?:prezentar|prelegere|prelegeri
            |expuner|curs|sesiun)\w*
            |(?:facut|tinut) (?:o |cate o |un )?(?:prezentar|prelegere|prelegeri|expuner|curs)\w*)
        (?:formatori|lectori|traineri|instructori)\w*: @
        (?:prezentar|preleger|expuner)\w*(?: [\w-]+){0,3} (?:a|au) (?:tinut|sustinut|facut) @
        au predat(?! (?:presedint|stafet|mandat|conducer|steag|drapel|chei|simbol|de\b|lui\b)) @
        (?:va|vor) (?:preda(?! (?:presedint|stafet|mandat|conducer|steag))|prezenta)\b @
        @ (?:prezinta|expune|expun)\b
        @ (?:sustin|sustine|tin|tine|fac|face) (?:\w+ )?(?:prezentar|prelegere|prelegeri|expuner
            |curs|lecti|sesiun|modul)\w*
        (?:prezentar|prelegeri?|expuner)\w*(?: [\w-]+){0,3}? (?:sustinut|facut|tinut|realizat
            |prezentat)\w*(?: [\w-]+)? de (?:catre )?@ | (?:prezentat|expus)\w* de (?:catre )?@
        (?:printre|intre) (?:\w+ )?(?:lectori|formatori|instructori)\w*(?: (?:s-a|s-au|se|se vor
            |se va)(?: mai)? (?:numara|afla)\w*)? @
        (?:lectori|formatori|traineri|instructori|prelegatori)\w*(?: [\w-]+){0,2} (?:au fost|sunt
            |vor fi|au venit din|provin din):? @
        (?:sesiun|prezentar|prelegere|prelegeri|curs|lecti|modul|instruir|atelier
            |expuner)\w*(?: [\w-]+){0,3}? (?:sunt|au fost|a fost|este|vor fi|va fi) (?:sustinut
            |prezentat|tinut|facut|realizat|predat|asigurat)\w*(?: [\w-]+)? de (?:catre )?@
        (?:prezentar|preleger|expuner|lecti)\w*(?: [\w-]+){0,3}? (?:i-a|le-a|a) (?:apartinut
            |revenit)(?: lui)? @
        (?:a|au) (?:sustinut|tinut|facut) (?:\w+ )?(?:prezentar|preleger|expuner)\w* @
    """,
    "observer": r"""
        observatori: @ | (?:prezent|luat parte|participat)\w*,? ca observato\w+,? @
        observator\w* (?:din|au fost|a fost|sunt) @
        (?:participat|luat parte|prezent\w*),? (?:ca|in calitate de|cu statut de) observator\w*,? @
        (?:a|au) (?:participat|luat parte|asistat),? (?:ca|in calitate de) observator\w*,? (?:si )?@
        (?:ca|in calitate de|cu statut(?:ul)? de) observator\w* (?:a|au) (?:participat|asistat
            |luat parte|fost prezent\w*)(?: si)? @
        @ (?:a|au) (?:avut )?statut\w* de observator\w*
        @ (?:ca|in calitate de|cu statut de|avand statut de) observator\w*
        @ (?:va|vor|a|au) trimi(?:te|s) (?:[\w-]+ )?observator\w*
    """,
    "guest": r"""
        (?:a|au) primit (?:o )?vizita(?:,? [\w-]+){0,6},? (?:lui|(?:a )?(?:doamnei|domnului)) @
        (?:oaspeti|invitati)\w* (?:ai|al|a) [\w-]+ (?:au fost|a fost|sunt) @
        invitati: @ | (?:printre|intre) (?:invitati|oaspeti)\w*(?: (?:s-a|s-au) numarat)? @
        @ (?:a|au) fost invitat\w* (?:sa (?:participe|urmareasca|asiste)|la lucrari)
        invitati(?:i)?(?: speciali)? (?:au fost|a fost|sunt) @
        (?:ca|in calitate de) (?:invitat|oaspe)\w*(?: speciali?| de onoare)? (?:a|au) (?:participat
            |luat parte|fost prezent\w*)(?: [\w-]+ (?:ai|ale|din|de la))? @
        (?:l|i|le)-(?:a|au) (?:primit|intampinat)(?: [\w-]+){0,5}? pe @
        @ (?:ca|in calitate de) invitat\w* | @ (?:s-a|s-au) aflat(?: [\w-]+)? in vizita
        @ (?:a|au) (?:efectuat o (?:[\w-]+ )?vizita|intreprins o (?:[\w-]+ )?vizita)\w*
        (?:a|au) fost invitat\w* (?:si )?@ | invitat(?!i[ae]|iil)\w* (?:de onoare )?(?:a fost
            |au fost|este) @
    """,
    "participant": r"""
        participa: @ | (?<!koj[ie] )(?<!ga )(?<!je )cine ?: @
        (?:participanti|prezenti)(?: [\w-]+)?: @
        (?<!nu )(?:a|au) (?:participat|luat parte|asistat) (?:si |la \w+ |alaturi de
            |de asemenea,? )*:?@
        (?:va|vor) (?:participa|lua parte|asista) (?:si |la \w+ )*:?@
        (?:participa|iau parte|ia parte|luand parte|participand) (?:si |la \w+ )*:?@
        (?:cu )?participarea @
        (?<!banii )(?<!fondurile )(?<!resursele )(?:a|au|va|vor) (?:venit|sosit|descins|calatorit
            |veni|sosi)(?: la \w+)? (?:din |si )*@
        componenta(?: [\w-]+){0,3}: @ | si-(?:a|au) dat (?:intalnire|rendez-vous) @
        nu (?:a|au) lipsit (?:nici )?@
        (?<!l-)(?<!o-)(?:a|au|va|vor) reprezenta?t? @ | (?:si|iar) din partea @
        (?:in|cu) prezenta @ | prezenta (?=lui |domn|doamn|[\w-]+(?:ului|ilor|elor|ei)\b)@
        prezenti?e? (?:[\w-]+ )?(?:au fost |sunt |vor fi |si )*@
        (?:au|a) fost (?:si |de asemenea )?(?:prezent\w*|de fata)(?: [\w-]+){0,2}? @
        (?:este|sunt|va fi|vor fi) (?:prezent\w*|de fata)(?: si| [\w-]+)? @
        (?:sunt|vor fi|au fost|este|va fi) asteptat\w*(?: [\w-]+){0,2}? @
        (?:este|sunt|va fi|vor fi|a fost|au fost|fiind) reprezentat\w* (?:de|prin) (?:catre )?@
        (?:(?:a|au) fost|sunt|vor fi|erau) reprezentat\w*(?! de| prin| la| in)(?: si)?:? @
        (?:a reunit|reuneste|au reunit|s-au reunit|s-au intalnit) @
        (?:adunat|strans|reunit|intrunit|va reuni|vor reuni|aduna|reuneste
            |intruneste) (?:[\w-]+ ){0,5}?@
        participanti?i(?: (?!a\b|au (?!fost)|(?:s|si|le)-au|vor)[\w-]+){0,3}? (?:din|au fost|sunt) @
        participanti?i(?! (?:[\w-]+ )?(?:a|(?:(?:s|si|le)-)?au|vor)\b)(?: [\w-]+){0,3}? @
        (?:participant|cursant|invitat|delegat|stagiar|specialist|expert|anchetator|investigator
            |politist|ofiter|procuror|oaspet)\w*(?: [\w-]+){0,3}? (?:vin|provin|sosesc|au venit
            |au sosit) (?:si )?din @
        (?:lista participantilor|(?:printre|intre) (?:\w+ ){0,2}(?:participanti|prezenti|invitati
            |cei (?:prezenti|care))\w*)(?: [\w-]+){0,5}? @
        delegati\w+(?:(?! au? (?!fost|[\w-]+(?:ei|ii|lui|lor)\b))[^.;:\n]){0,70}?,? (?:este |sunt
            |fiind |va fi |(?:a|au) fost )?(?:condus|format|alcatuit|compus|prezidat)\w* (?:de
            |din)(?: catre)?:? @
        delegati(?:i|ile) (?:din|ale) @ | (?:s-a|s-au)(?: mai)? (?:alaturat
            |numarat|aflat)(?: [\w-]+){0,3}? @ | li s-a(?:u)? alaturat @
        (?:din )?(?:delegati\w+|component\w+ (?:delegatiei|acesteia)|aceasta)(?: [\w-]+){0,3}? (?:au
            |a|fac|face|vor|va) (?:mai )?(?:facut|face)? ?parte(?: si)?:? @
        (?:urmarit|vizionat)\w*(?: [\w-]+){0,5}? de (?:catre )?@
        insotit\w*(?: [\w-]+)? de (?:catre )?@ | alaturi de @
        (?:a|au) (?:raspuns invitatiei|dat curs invitatiei|onorat cu prezenta)(?: [\w-]+){0,3}? @
        (?:si-a|si-au|isi vor|isi va) (?:confirmat?|anuntat?) (?:participarea|prezenta):?(?: si)? @
        (?:s-a|s-au) (?:intalnit|intrunit|reunit|conectat|strans|adunat) (?:[\w-]+ ){0,3}?@
        (?:intreveder[ei]|intalnir\w+|discutii|convorbiri)(?: [\w-]+){0,3}? cu @
        @ (?:a|au) avut(?:,? [\w-]+){0,8},? (?:intreveder[ei]|intalnir[ei]|discutii|convorbiri)\b
        @ (?:care |si |mai )*(?<!nu )(?:a|au) (?:mai |si |fost )*(?:participat|luat parte|prezent\w*
            |asistat|reprezentat\w*|raspuns invitatiei|dat curs invitatiei|venit|sosit|facut parte
            |onorat)\b
        @ (?:care )?(?:(?:vor|va) (?:participa|lua parte|asista)|participa(?! activ)|iau parte
            |ia parte)\b
        @ (?:si-au|si-a|isi vor|isi va) (?:confirmat?|anuntat?) (?:participarea|prezenta)
        @ (?:este|sunt|va fi|vor fi|fiind) (?:reprezentat|prezent|asteptat)\w*
        @ (?<!li )(?:s-a|s-au)(?: mai)? (?:alaturat|aflat printre|numarat printre)
        @ (?:a|au) intervenit
        @ (?:a|au) avut (?:[\w-]+ )?(?:reprezentant|delegat|participant|trimis)\w*
        @ (?:a|au) (?:fost )?(?:conectat|trimis delegati|trimis reprezent)\w*
        @ (?:s-a|s-au|se va|se vor|va fi|vor fi) (?:conecta|alatura)\w*
        @ (?:a|au) fost reprezentat\w* (?:de|prin) | @ (?:a|au) raspuns prezent
        @ (?:va|vor|a|au) trimi(?:te|s) (?:[\w-]+ )?(?:reprezent|delegat|adunct|expert|politist
            |ofiter|specialist|cursant|echip)\w*
        @ (?:si-a|si-au) trimis | @ au (?:discutat|raportat|dezbatut|analizat|adoptat|convenit
            |agreat|decis|schimbat|aprobat|examinat|abordat)\b
    """,
    "absent": r"""
        @ (?:a|au) (?:anuntat|comunicat|transmis) ca nu (?:va|vor|poate|pot)\b
        @ (?:nu (?:a|au) raspuns (?:invitatiei|prezent)|(?:si-a|si-au) anuntat absenta)
        @ (?:(?:si-a|si-au) (?:anulat|contramandat) (?:participarea|prezenta|deplasarea|vizita)
            |(?:a|au) fost (?:\w+ )?absent[aei]?)\b
        (?:mai putin|cu exceptia) (?:(?:cel|cea|cei|celui|celei|delegati\w+|din|a|al|lui) )*@
        absenti: @ | @ nu (?:si-)?(?:a|au) trimis\b
        (?:lipsa|absent[aei]?)(?: [\w-]+)? (?:a|au) fost (?:(?:doar|numai|insa|delegati\w+
            |reprezentan\w+|singura|din|ai|ale|lui) )*@
        @ (?:nu (?:a|au) (?:participat|luat parte|fost (?:prezent|reprezentat)\w*|putut (?:participa
            |ajunge|veni|fi|lua parte|sosi))
            |nu (?:va|vor) (?:putea )?(?:participa|fi prezent\w*|lua parte)
            |nu (?:s-a|s-au) (?:putut )?(?:conecta|alatura|prezenta)\w*
            |nu (?:este|sunt|va fi|vor fi) (?:prezent|reprezentat)\w*
            |nu (?:a|au) (?:venit|ajuns|sosit)(?! (?:un|o|vreun|niciun|nicio|inca)\b)
            |s-a(?:u)? (?:scuzat|retras)\w*
            |(?:a|au) (?:lipsit|absentat)\b)
        (?<!nu )(?:a|au) (?:lipsit|absentat) (?:(?:doar|numai|insa|delegati\w+|reprezentan\w+
            |singura|din|ai|ale|lui) )*@
        nu (?:a|au) (?:participat|fost prezent\w*|luat parte) @ | in (?:lipsa|absenta) @
    """,
    "speaker": r"""
        (?:a|au|va|vor) (?:luat?|lua|avut|avea|dat|primit) cuvantul(?: si)?,?:? @
        @ (?:a|au) dat startul | discursuri: @ | (?:a|au) urmat (?:discursul|cuvantul|alocutiunea) @
        bun venit (?:(?:i|le|l)-)?(?:a|au) (?:urat|adresat|spus) @
        (?:i|li) s-a (?:oferit|dat) cuvantul @ | (?:ia|iau) cuvantul:? @
        (?:cuvant|alocutiun|discurs
            |mesaj(?!\w* (?:scris|de (?:felicit|condol)))
            |interventi)\w*(?: [\w-]+){0,4}? (?:(?:a|au) (?:fost )?
            |(?:este|sunt|va fi|vor fi) |fiind )?(?:rostit|sustinut|tinut|adresat|transmis
            |prezentat|pronuntat)\w*(?: de catre| de)?:? @
        (?:a|au) (?:rostit|sustinut|avut|tinut|adresat|pronuntat|transmis|prezentat) (?:un |o
            |cate un |cate o |scurte )?(?:alocutiun|discurs|cuvant
            |mesaj(?!\w* (?:scris|de (?:felicit|condol)))
            |interventi
            |salut(?!\w* (?:[\w-]+ului|lui)\b))\w*(?: [\w-]+){0,3}?:? @
        @ (?:a|au|va|vor) (?:rosti\w*|sustine|sustinut|ave?a?u?t?|tinut?|tine|adresa\w*
            |pronunta\w*|transmi\w+) (?:(?:un|o|cate un|cate o) )?(?:[\w-]+ )?(?:discurs|alocutiun
            |cuvant
            |mesaj(?!\w* (?:scris|de (?:felicit|condol)))
            |interventi|salut)\w*
        @ (?:a|au|va|vor) (?:luat?|lua) cuvantul | @ (?:ia|iau) cuvantul
        @ (?:(?:i|le|l|ne|s|si)-)?(?:a|au) (?:deschis|inaugurat|salutat|vorbit|inchis|urat
            |intervenit|adresat(?! (?:o |un )?(?:scriso|felicit|mesaj)))\b
        @ (?:vor|va) (?:lua cuvantul|vorbi|rosti|deschide|saluta|inaugura|interveni)\b
        @ (?:deschide|inaugureaza|saluta|vorbeste|rosteste) | cuvant de deschidere: @
        (?:s-a|s-au|se va|se vor) adresa\w*(?: [\w-]+){0,3}? @ | @ (?:s-a|s-au) adresat\b
        (?:a|au) (?:deschis|salutat|inaugurat|inchis|urat bun venit) (?:[\w-]+ ){0,4}?@
        (?:a|au) avut ca (?:vorbitor|orator|speaker)\w*(?: principal\w*)?(?: si)?(?: pe)? @
        (?:deschis|inaugurat|salutat|inchis)\w*(?: [\w-]+){0,3}? de (?:catre )?@
        (?:in|prin) (?:discursul|cuvantul|alocutiunea|interventia|mesajul) (?:sau|sa|lor),? @
        (?:a|au) intervenit(?: si)? @ | s-au succedat(?: [\w-]+){0,3}? @
        (?:cuvant|discurs|alocutiun|intervent|concluzi)\w*(?: [\w-]+){0,3}? (?:i-a|le-a
            |a) (?:apartinut|revenit)(?: lui)? @
        (?:a|au|va|vor) vorbi(?:t)?(?: si)?:? @ | vorbitor\w* (?:au fost|sunt|vor fi):? @
        concluzii\w*(?: [\w-]+){0,2} (?:a|au) fost (?:formulat|prezentat|trase)\w* de (?:catre )?@
        (?:vor|va) (?:rosti|deschide|saluta|inaugura|adresa)(?: [\w-]+){0,3}?,?:? @
        (?:printre|intre) (?:\w+ )?(?:vorbitori|speakeri)\w*(?: (?:s-a|s-au|se|se vor
            |se va)(?: mai)? (?:numara|afla)\w*)? @
    """,
    "quoted": r"""
        @ (?:(?:i|le|l|si|s|ne|v)-)?(?:a|au) (?:tinut sa )?(?:declarat|subliniat|spus
            |afirmat|precizat|mentionat|adaugat|aratat|apreciat|evidentiat|multumit
            |transmis(?! (?:o |un )?(?:scriso|felicit|condol))
            |reiterat|accentuat|relevat|punctat|exprimat|felicitat|informat|explicat|remarcat
            |asigurat|reamintit|amintit|anuntat|insistat|pledat|indemnat|avertizat|conchis
            |concluzionat|comunicat|marturisit|recunoscut|confirmat|notat|opinat|considerat
            |constatat|detaliat|enuntat|enumerat|promis|replicat|raspuns(?! (?:prezent|invit))
            |cerut|solicitat|laudat
            |criticat|elogiat|relatat|sugerat|specificat|semnalat|vorbit|evocat|invocat|argumentat
            |motivat|exemplificat|admis|dezvaluit|estimat|pronuntat|exclamat|glumit|povestit)\b
        (?:(?:i|le|l|si|s|ne|v)-)?(?:a|au) (?:declarat|subliniat|spus|afirmat
            |precizat|mentionat|adaugat|aratat|apreciat|evidentiat|reiterat|accentuat|punctat
            |explicat|remarcat|reamintit|amintit|anuntat|avertizat|conchis|concluzionat|marturisit
            |opinat|promis|completat|glumit|transmis(?! salut)|informat|relatat) @
        @ (?:s-a|s-au) (?:referit|pronuntat|declarat|aratat|exprimat|destainuit)\b
        @ (?:(?:si|s)-)?(?:a|au) (?:dat asigurari|atras atentia|pus (?:accent|in evidenta)
            |facut (?:apel|un apel|referire|cunoscut)|scos in evidenta|adus (?:in discutie
            |multumiri)|trecut in revista|dat ca exemplu|luat angajamentul|aratat convins\w*)
        @ (?:afirma|declara|precizeaza|subliniaza|spune|sustine|adauga|mentioneaza|arata|explica
            |considera|aminteste|avertizeaza|transmite|anunta|atrage atentia|noteaza|puncteaza
            |promite|apreciaza|crede)\b
        (?:afirma|declara|precizeaza|subliniaza|sustine|spune|mentioneaza|explica|avertizeaza
            |conchide|arata) @
    """,
    "seen": r"""
        @ (?:(?:i|le|l|si)-)?(?:a|au) (?:predat|inmanat|preluat|primit|asumat|cedat|transmis)
        (?:i|le)-(?:a|au) fost (?:inmanat|predat|incredintat|remis|transmis)\w* @
        in frunte cu @ | (?:avand|avandu-l|avand-o) in frunte(?:a sa)? (?:pe )?@
        din mainile @ | (?:inmanat|decernat|acordat|conferit)\w*(?: [\w-]+){0,6}? de (?:catre )?@
    """,
    "acts": r"""
        @ (?<!nu )(?:a|au) (?:[\w-]+ )?(?!trimis)[a-z]{3,}(?:at|it|ut|is|us|ns|rs|es)\b
    """,
}

PEOPLE_FROM = r"""
    (?:reprezentanti|ofiteri|experti|delegati|sefii|sefi|sefilor|coordonatori|analisti|delegatii
        |conducatori|specialisti|politist|omologi|anchetator|investigator|procuror|magistrat
        |judecator|cursant|stagiar|participant|invitat|oaspet|oficial|functionar|criminalist|agent
        |formator|instructor|lector|comisar|colegi
        |observator)\w*(?: [\w-]+){0,2}? (?:ai|ale|al|din|de la|a) @
    (?:delegati|echip)(?:a|ei|ile|ele|ilor|elor) @
"""

HEAD_OF = r"""
    (?:director|sef|ambasador|ministr|secretar|reprezentant|presedint|expert|comandant|prim-ministr
        |coordonator|delegat)\w{0,4}(?: general\w*)? (?:al|a|ai|ale|de la|din cadrul|din)? ?@
"""
