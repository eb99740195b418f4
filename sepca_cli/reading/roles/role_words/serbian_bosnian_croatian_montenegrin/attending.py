"""Who was at an event and what they did there, in Serbian, Bosnian, Croatian and Montenegrin.

The verbs of saying stand in `saying_words`.
"""

from sepca_cli.reading.language.saying_words import SAYING

BY_ROLE = {
    "signatory": r"""
        potpis\w*(?: [\w-]+){0,3} stavi(?:o|l[aei])(?: je| su)?(?: i)? @
        potpisa(?:li|le|o|la|se)(?: su| je| i| ga)* @ | potpisan\w* (?:je |su )?od(?: strane)? @
        (?<!, )potpisan\w*(?: [\w-]+){0,7} izmedu @
        ce (?:[\w-]+ ){0,2}potpisati @
        @ (?:su|je) (?:danas )?potpisa\w* | @ potpisa(?:o|l[aei])(?: su| je)?\b
         potpisni(?:ci|ce|k|ca)(?: [\w-]+)?(?: su| je)? @
    """,
    "presenter": r"""
        (?:izlaganj|predavanj|prezentacij)\w+ ce (?:imati|odrzati|drzati) @
        (?:prědlo|rezultat|iskustv|projek|izvj?estaj
            |aktivnost)\w*[^.;:]{0,80}? predstavi(?:o|l[aei]) (?:je|su)(?: i)? @
        (?:polaznicima|ucesnicima) predaju @
        (?:obuk|tecaj|kurs|radionic|seminar|predavanj|modul)\w*[^.;:]{0,80}? vodi(?:o|la|li
            |le)(?: (?:ju|ga|ih|je|su))* @
        predavac\w* (?:je |su )?(?:obezbj?e[dj]|osigura|daj|daje|salj|upuc|angaz)\w* (?:je |su )?@
        (?:je|su) (?:[\w-]+ ){1,6}?predstavi(?:o|l[aei])(?: i)? @
        (?:iskustv|znanj|saznanj|praks)\w*(?: [\w-]+){0,3} (?:poděli|razměni)(?:o|l[aei])(?: (?:je
            |su))?(?: i)? @
        (?:izlaganj|predavanj|prezentacij)\w+ (?:[\w-]+ ){0,2}(?:predstavni|ekspert|strucnja)\w+ @
        (?:predava|izlaga|izlozi|prezentova|prezentira|prikaza
            |demonstrira)(?:o|l[aei])(?: je| su)?(?: i)? @
        @ (?:(?:je|su|ce) )*(?:[\w-]+ )?(?:predava|izlaga|prezentova|prezentira|prikaza|predstavi
            |demonstrira|izlozi)(?:o|l[aei]|ti)\b
        @ (?:(?:je|su|ce) )*(?:iznij?e|izni|izne)(?:o|l[aei]|ti) (?:[\w-]+ ){0,2}(?:prezentacij
            |izlaganj|predavanj|izvj?est|referat|iskustv|primj?er|podat)\w*
        @ (?:(?:je|su|ce) )*(?:odrza|ima|podni|podnij?e|podne)(?:o|l[aei]|ti|t ce)(?: je
            |)(?: [\w-]+){0,2} (?:prezentacij|izlaganj|predavanj|izvj?est|referat|ekspoze)\w*
        (?:predavac|trener|instruktor|uvodnicar|panelist|izlagac
            |izvj?estitelj)\w*(?: [\w-]+){0,2} (?:je|su|bice|bit ce|ce biti|bi\w+ je
            |bi\w+ su)(?: bi\w+| i)* @
        (?:predavac|trener|instruktor|uvodnicar|panelist|izlagac)\w*: @
        (?:obuk[ue]|seminar|radionic[ue]|kurs|tecaj|panel|edukaciju|trening|modul|predavanj\w+
            |izlaganj\w+
            |prezentacij\w+)(?: [\w-]+){0,3} (?:je|su|ce)(?: [\w-]+)? (?:vodi|drza|odrza|izve
            |ima)(?:o|l[aei]|ti) @
        (?:predavanj|prezentacij
            |izlaganj)\w+ (?:ce |su |je )?(?:odrzati|drzati|drzali|odrzali|odrzao|drze|drzi) @
        @ (?:je|su)(?: [\w-]+)? (?:predstavi|prezentira|prezentova|izlaga|izlozi)\w*
        @ koj[aei] (?:je|su)(?: [\w-]+){0,3} (?:predstavi|prezentira|prezentova|izlozi)(?:o|l[aei])
        (?:prezentacij|izlaganj|predavanj)\w+ (?:su|je) (?:odrza|ima|podnije)\w+ @
        @ (?:je|su) (?:odrza|ima)(?:o|l[aei]) (?:prezentacij|izlaganj|predavanj)\w*
        predavaci (?:su )?(?:bili )?@
        (?:izlaganj|predavanj|prezentacij)\w+ (?:su |je )?najavi(?:o|l[aei])(?: je| su)? @
    """,
    "observer": r"""
        (?:posmatraci|promatraci): @
        (?:te|i|a),? (?:kao|u (?:svojstvu|ulozi|statusu)) (?:posmatrac|promatrac)\w*,? iz @
        (?:posmatrac|promatrac)\w* (?:su |je |bili su )?(?:bili |iz )?@
        (?:kao|u (?:svojstvu|ulozi|statusu)) (?:posmatrac
            |promatrac)\w*,?(?: [\w-]+){0,2}? (?:ce |je |su )?(?:prisustv|ucestv|sudj?el|nazoc
            |bi[ol]|uze|prat)\w*(?: ucesce| je| su| i)* @
        (?:skup|rad|sj?edn|konferenc|skupst)\w*(?: [\w-]+)?(?: su| je)? (?:prati(?:li|o|la)
            |prate)(?: su| je| i| kao posmatrac\w*)* @
        (?:posmatra|promatra)(?:o|l[aei]|ju)(?: su| je| i)* @
        @ (?:(?:je|su) )*(?:posmatra|promatra)(?:o|l[aei]|ju)\b
        @ (?:(?:je|su|ce) )*ima(?:o|l[aei]|ju|ti|t ce|ce)?(?: je| su)? (?:status|svojstvo
            |ulogu) (?:posmatrac|promatrac)\w*
        (?:status|svojstv|ulog)\w+ (?:posmatrac|promatrac)\w*(?: [\w-]+){0,2}? (?:ima|imaju
            |imali su|imao je|imala je) @
        @ (?:kao|u svojstvu|u statusu|u ulozi|sa statusom) (?:posmatrac|promatrac)\w*
    """,
    "guest": r"""
        (?:specijaln|posebn|pocasn)\w+ gost\w*(?: [\w-]+){0,2} (?:je|su|bi\w+)(?: je| bi\w+)? @
        (?:kao|u (?:svojstvu|ulozi)) (?:\w+ )?gost\w*(?: [\w-]+){0,2}? (?:ce |je |su )?(?:prisustv
            |ucestv|sudj?el|nazoc|bi[ol]|obrati|uze)\w*(?: je| su| i)* @
        kao (?:gosti?|gosce)(?: su| je)? @
        (?:medu|izmedu) (?:zvanic|gost|uzvanic)\w*(?: [\w-]+){0,2} (?:je|su|bio|bila
            |bili)(?: bi\w+| i)* @ | @ kao (?:specijaln\w+ |pocasn\w+ )?gost\w*
        gos(?:t|ti|ca|ce)(?: [\w-]+){0,2} (?:je|su|bice|bit ce|ce biti)(?: bi\w+)?(?: i)? @
        gosti: @
        gosti?(?: [\w-]+)? (?:su |je )?(?:bili|bio|bila|iz) @
    """,
    "participant": r"""
        t?ko ?: @ | (?:nije|nij?e?su) izosta(?:o|la|li|lo) (?:ni )?@
        primi(?:o|la|li)(?: je| su)?(?: danas| juce| jucer| sinoc| jutros)?(?: u [\w-]+ [\w-]+)? @
        zastupa(?:o|l[aei]|ju|ti|t ce|ce)?(?: je| su)? @
        @ (?:su |je |ce )?(?:zastupa(?:ju)?|(?:zastupa|predstavlja)(?:o|l[aei]|ti|t ce|ce))\b
        (?:delegacij|izaslanstv)\w* (?:je |su |ce )?(?:pred)?vodi(?:o|l[aei]|ti|t ce|ce)?(?: je)? @
        (?:su|je)\b[^.;:]{0,90}? bi(?:li|le|o|la) i @
        uze(?:o|l[aei])(?: je| su)?(?: [\w-]+)? ucesc\w+(?: je| su| i)* @
        (?:obuku|kurs|tecaj|seminar|modul|skolovanje)(?: [\w-]+){0,2} zavrsi(?:o|l[aei]) @
        (?:pohada|slusa|prati|prosl)(?:o|la|li|lo|le)?(?: je| su| i)* @
        (?:dosl|stigl|pristigl|doputoval|okupil)[aeio](?: je| su| se| i)*(?: iz)? @
        (?:razgovara|susre|sasta)(?:o|la|li|le|ju|j[eu])?(?: je| su| se)*(?: [\w-]+){0,2} sa? @
        (?:razgovo|sastan|susre)\w+(?: [\w-]+){0,3} sa? @
        (?:razgovara|susre|sasta|sre|vidi)(?:o|l[aei])(?: (?:je|su|se))+(?:(?! (?:o|oko|temu|a|ali
            |dok)\b)[^;:!?]){1,90}? sa? @
        (?:sa|s) (?:kolegom|kolegicom|koleginicom|kolegama|domacinom|domacinima) (?:iz )?@
        (?:predvoden|rukovoden|vodjen|voden)\w*(?: od strane)? @ | (?:na celu sa?|pod vodstvom
            |pod vocstvom|u pratnji|u drustvu) @
        (?:sef|voda|vodja|voditelj|predvodnik|celu|rukovodilac)\w*(?: [\w-]+)? (?:delegacij
            |izaslanstv)\w*(?: [\w-]+){0,3}? (?:je|su|bio|bila)(?: je| bi\w+)* @
        (?:predvodi|predvodio je|predvodila je|predvodi je
            |(?<!go )(?<!ja )(?<!gi )(?<!ga )(?<!ju )vodi) @
        (?:clan|sastav)\w*(?: [\w-]+){0,2} (?:delegacij|izaslanstv)\w*(?: [\w-]+)? (?:je|su|bio|bila
            |bili)(?: bio| bila| bili| i)* @
        (?:u|pored) (?:[\w-]+ )?(?:delegacij|izaslanstv)\w*(?: [\w-]+){0,2} (?:je|su|bio|bila
            |bili)(?: bio| bila| bili| i)* @
        (?:na|u) (?:radu )?(?:skup|sj?edn|sastan|konferenc|skupstin|obu[kc]|radionic|zasj?edanj
            |semina|susret)\w*(?: [\w-]+){0,4}? (?:je|su)(?! (?:bilo )?(?:[\w-]+ )?(?:razgovar
            |razm[ij]*en|razmatr|rěc|govor|nagla|istak|konstat|dogov|oc[ij]*en|zaklj|usvoj|izvrs
            |predst|prezent|analiz|iskaz|iznes|iznij|donij?et
            |doneset))(?: bio| bila| bili| bilo| i)* @
        (?:je|su)(?: [\w-]+){0,3} (?:posla|uputi|delegira|odredi)(?:o|l[aei])(?: i)? @
        @ (?:(?:je|su|se) )*(?:razgovara|susre|sasta)(?:o|l[aei])\b
        svoje predstavnike (?:imaju|imali su|su imali)(?: i)? @
        prihvati(?:la|le|li|o)(?: su| je)?(?: i)? @
        (?:za stolom|u sali|medu (?:gostima|ucesnicima|prisutnima)
            |u (?:sastavu )?delegacij\w+)(?: [\w-]+){0,4} (?:su|bili|bio)(?: su| bili| i| je)* @
        (?:javi|ukljuci|prikljuci|odazva|pridruzi|pojavi)(?:o|l[aei]) (?:(?:su|se|je|i|im) )*@
        @ (?:(?:je|su|se|im) )*(?:javi|ukljuci|prikljuci|odazva|pridruzi)(?:o|l[aei])\b
        @ (?:(?:je|su|se) )*(?:okupi|doputova|dosl|stigl)(?:o|la|li|a|i|e)\b
        (?:uz|i) (?:prisustvo|nazocnost|ucesce|sudj?elovanje) @
        u (?:prisustvu|nazocnosti) @
        (?:su|se) (?:javi|ukljuci|prikljuci|odazva)(?:li|le)(?: se)? @
        posla(?:o|l[aei]) (?:su|je) @ | svj?edoci(?: [\w-]+){0,2} bili su @
        ocekuje se (?:dolazak|ucesce) @ | @ (?:boravi|boravila|boravio)\b
        (?:zemalja|drzava|sluzbi|policija|clanica|partnera|organizacija|agencija
            |delegacija)(?: (?:regiona|ucesnica|clanica))? ?[(:–-] ?@
        (?:delegacij|izaslanstv)\w+(?: [\w-]+){0,3} (?:cini|predvodi|su bili)\w*(?: su| je| i)* @
        @ cij\w+ (?:(?:je|su|ce) )?(?:[\w-]+ )?(?:predstavni|delegacij|izaslan|ekspert|strucnja
            |policaj|sluzbeni|koleg)\w+ (?:(?:je|su|ce|takode|i) )*(?:prat|prisustv|ucestv|sudj?el
            |nazoc|boravi|ukljuci|pridruzi)\w+
        @ (?:(?:je|su|ce) )?predvodi(?:o|la|li|ce|ti|t ce)?\b(?: (?:je|su)\b)?
        (?:prisutni|ucesnici|sudionici)(?: [\w-]+)?: @
        (?:u svojstvu|kao) partner\w* (?:bili su |su |su bili )?@
        (?:ucestv|prisustv|sudj?elo?v|nazoc)\w+(?: su| je| i| ce)*:? @
        ucesce (?:(?:na|u) (?:[\w-]+ ){1,2})?(?:su |je |ce )?(?:uze|uzima|uzet|najavi
            |potvrdi)\w* (?:su |je |i )*@
        @ (?:(?:je|su) )?(?:glasa|suzdrza|uzdrza)(?:o|l[aei])\b
        glasa(?:o|l[aei]) (?:su|je) (?:i )?@
        @ (?:(?:je|su) )?bi(?:o|l[aei]) (?:suzdrzan|uzdrzan)\w*
        prisutni (?:su )?(?:bili )?@ | delegacij\w+ (?:iz )?@ | koleg\w+ iz @
        @ (?:su|je) (?:sprove|prove|izve|realizova)(?:o|l[aei]) (?:[\w.-]+ ){0,8}?(?:akcij
            |operacij|racij|vj?ezb)\w*
        @ (?:sprove|prove|izve|realizova)(?:o|l[aei]) (?:su|je) (?:[\w.-]+ ){0,8}?(?:akcij
            |operacij|racij|vj?ezb)\w*
        @ (?:su|je) (?:usvoji|razgovara|dogovori|razm[ij]*eni|odluci|izabra)\w+
        ucesnici(?: [\w-]+){0,2} (?:su(?! (?!bi)\w+l[aei]\b)|bili su|su bili|iz) @ | ucesnik\w* iz @
        okupi\w+ (?:je |su |se )*@ | sudionici(?: [\w-]+)? (?:su|iz) @
        @ (?:(?:su|je|ce|koji|i|se|takode) )*(?:ucestv|prisustv|sudj?el|nazoc)\w+
        @ (?:(?:je|su|ce) )*prati(?:o|l[aei]|ti)\b(?: (?:je|su))?(?: [\w-]+)? (?:sj?edn|skup
            |konferenc|rad|sastan|seminar|obuk|zasj?ed)\w*
        @ (?:su |je |ce )?(?:uze|uzima)\w* (?:je |su )?(?:ucesce|ucesca)
    """,
    "absent": r"""
        (?:izuzev|izuzimajuci) @ | (?:svi|sve|svih|svim|svima)\b[^.;:]{0,60}? osim @
        @ (?:je |su )?opravda(?:o|l[aei])(?: je| su)? (?:svoje )?odsu\w+
        (?:izvinjenj|isprik|opravdanj)\w*(?: [\w-]+){0,3} (?:uputi|dostavi|posla)(?:o|la
            |li|le)(?: je| su)* @
        @ (?:(?:je|su|se) )*(?:opravda|izvini|ispri[ck]a|otkaza)(?:o|la
            |li)(?: je| su| se)*(?: [\w-]+){0,2}? (?:odsu|izosta|nedol|odla|dolaz|zbog|ucesc)\w*
        opravda(?:o|l[aei]) (?:je |su )?(?:svoj\w* )?(?:odsu|izosta|nedol)\w* (?:je |su )?@
        @ (?:nije|nij?e?su) (?:ima|uputi|delegira|odredi)(?:o|l[aei])(?: [\w-]+){0,2} (?:predstavni
            |delegacij|izaslan|delegat)\w*
        @ (?:nije|nij?e?su) (?:[\w-]+ ){0,2}(?:mog(?:ao|la|lo|le|li)|uspj?e(?:o|l[aei])|uspio
            |bi(?:o|l[aei]) u mogucnosti)\b
        (?:se )?(?:nije|nij?e?su)(?: se)? (?:odazva|pojavi|prikljuci|pridruzi)(?:o|l[aei]) @
        @ (?:nije|nij?e?su) bilo predstavni\w* | @ (?:(?:je|su|se) )*izosta(?:o|l[aei])\b
        (?<!nije )(?<!nisu )(?:izosta(?:o|l[aei])|izostal\w*) (?:je |su )?(?:[\w-]+ )?@
        (?:nije|nij?e?su) (?:dosao|dosla|dosli|stigl\w+|bilo (?:predstavni\w+|delegacij\w+
            |nikoga))(?: (?:iz|polic\w+|sluzb\w+))+ @
        @ (?:nije|nij?e?su|nece) (?:[\w-]+ ){0,2}(?:doc|dos|doputova|stig|pristig|prisustv|ucestv
            |sudj?el|nazoc|poslal)\w*
        (?:ispricani|odsutni): @ | @ odusta(?:o|l[aei])\b
        (?:nije|nij?e?su|nece) (?:doc|dos|doputova|stig|pristig|prisustv|ucestv|sudj?el
            |nazoc)\w* @
        @ (?:(?:je|su) )?(?:najavi|prijavi|javi)(?:o|l[aei])(?: je| su)?(?: [\w-]+)? (?:izostan
            |odsus|nedolaz|sprěcen)\w*
        @ (?:(?:je|su|bio|bil[aei]) )+(?:[\w-]+ ){0,2}?(?:odsut(?:an|n[aioe])|sprěcen[aie]?)\b
        odsut\w+ (?:su |je )?@ | @ (?:(?:je|su) )*otpa(?:o|l[aei])\b
    """,
    "speaker": r"""
        rěc\w* dobrodoslice(?: [\w-]+){0,3} (?:uputi|izrazi)\w*(?: je| su)?(?: i)? @
        otvoriti(?: ce)? @ | (?:rěc|obracanje) (?:su |je )?(?:imao|imala|imali) @
        (?:uvodn|pozdravn)\w+ (?:rěc|govor
            |obracanj)\w*(?: je| su)?(?: odrzao| odrzala| imao| imala)? @
        u (?:svom|svojem) (?:[\w-]+ )?(?:obracanju|govoru|izlaganju),? @
        (?:pozdravna|uvodna) rěc: @ | pozdravno slovo: @
        (?:svecano )?(?:otvaranje|zatvaranje)(?: [\w-]+){0,2}: @
        (?:pozdravn|uvodn|zavrsn)[ie] (?:govor|obracanj|rěc)[aei]?: @
        (?:otvara|otvaraju|pozdravlja(?:ju)?|obracaju se|govore) @
        (?:pozdravi|obrati|govori|besj?edi|uvodnicar)(?:o|la|li|t|ti)?(?: ce| ce se|ce|ce se) @
        ce (?:se )?(?:[\w-]+ ){0,2}(?:obratiti|pozdraviti|govoriti|otvoriti|predavati) @
        @ ce (?:se )?(?:[\w-]+ ){0,2}(?:obratiti|pozdraviti|govoriti|otvoriti)\b
        (?:govornic|uvodnicar|besj?edni)\w*(?: [\w-]+)? (?:je|su|bio|bila|bili
            |ce biti)(?: je| su| bi\w+| i)* @
        (?:uvodn|pozdravn|zavrsn|zakljucn)\w+ (?:rěc|govor|obracanj|slov|izlaganj
            |besj?ed)\w*(?: [\w-]+){0,2} (?:uputi|odrza|ima|da|izrek|procita|podni)(?:o|la|li
            |ao)(?: je| su| i)* @
        @ (?:(?:je|su) )*(?:[\w-]+ ){0,2}(?:uputi|odrza|ima|procita)(?:o|l[aei]) (?:je )?(?:uvodn
            |pozdravn|zavrsn)\w+
        (?:otvori|zatvori|zakljuci)(?:o|l[aei])(?: je| su)? @ | @ (?:zatvori|zakljuci)(?:o|l[aei])\b
        (?:ucesni|sudioni|prisutn|nazocn|polazni|uzvani|zvani|skup|delegat)\w*(?: [\w-]+){0,2} (?:je
            |su|se)(?: se| [\w-]+){0,3} (?:pozdravi|obrati)(?:o|l[aei])(?: je| su| se| i)* @
        (?:ce otvoriti|otvorice|otvorit ce) @
        (?<!docekao i )(?:pozdravi|obrati
            |govori)(?:o|l[aei])\b(?! (?:se )?sa? )(?: se| su se| su| je| im se)* @
        @ (?:je|su|ce)(?: [\w-]+){0,2} (?:otvori|pozdravi|govori|obrati)\w*
        @ (?:se|je se|su se) (?:obrati|zahvali)\w*
        @ (?:otvori|pozdravi)(?:o|l[aei])\b(?! (?:se )?sa? )
        (?:uvodn|pozdravn)\w+ (?:[\w-]+ )?(?:je )?(?:ima|odrza|upu)\w+ (?:je )?@
        (?:otvoren|poce|zapoce)\w* (?:[\w-]+ ){0,2}?(?:obracanjem|govorom|rěcju|pozdravom) @
        otvoren\w* (?:je )?od strane @
    """,
    "quoted": r"""
        @ (?:rek(?:ao|la|li)|istak(?:ao|la|li|nuo|nula)|izjavi(?:o|l[aei])|kaza(?:o|l[aei])|nave(?:o
            |la|li)|naglasi(?:o|l[aei])|poruci(?:o|l[aei])|doda(?:o|l[aei])|ocěni(?:o|l[aei])
            |zakljuci(?:o|l[aei])) (?:je|su)\b
        @ (?:je|su)(?: [\w-]+){0,2} (?:istak|rek|naglasi|poruci|izjavi|kaza|nave|ocěn
            |podsj?eti|zahvali|dod|isti|obeca|objasni|upozori|zakljuci|predlozi|najavi|pozva
            |pohvali|obrazlozi|izrazi|potvrdi|informisa|upozna|smatra|odgovori)\w*
        @ (?:(?:je|su) )?(?:iznij?e|izni|izne)(?:o|l[aei])\b
        (?:rek(?:ao|la)|istak(?:ao|la|nuo|nula)|izjavi(?:o|la)|kaza(?:o|la)|nave(?:o|la)
            |naglasi(?:o|la)|poruci(?:o|la)) je @
    """
    + SAYING,
    "seen": r"""
        delegacij\w*(?: [\w-]+){0,6},? (?:predvodjen\w+ |na celu sa? |koju je predvodi(?:o|la) )@
        @ (?:je )?(?:predao|predala|urucio|urucila|preuzeo|preuzela|primio|primila)\b
        (?:preda|uruci|primi)(?:o|la|li)(?: je)?(?: i)? @ | iz ruku @
        (?:je|su)(?: [\w-]+)? (?:preuze|primi)(?:o|la|li) (?:[\w-]+ )?od @
        predstavlja(?:o|l[aei]|ju|ti|t ce|ce)?(?: je| su)? @
        @ (?:je )?(?:izabran|imenovan)\w*(?: je)?\b
    """,
    "acts": r"""
        @ (?:je|su) (?:[\w-]+ ){0,2}[a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula|ali|ili|eli)\b
        @ [a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula) je\b
        (?!(?:uputi|posla|preda|doděli|zahvali|cestita|pozelj?e|pokloni|prenij?e|pisa
            |pruzi)(?:o|la)\b)[a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula) je(?: i)? @
    """,
}

PEOPLE_FROM = r"""
    (?:predstavni\w+|ekspert\w*|strucnja\w+|delegacij\w+|izaslanstv\w+|koordinator\w*|direktor[ia]
        |sefovi|rukovodi\w+|celnici|policaj\w+|policajk\w+|starj?esin\w*|casni[ck]\w*|tuzi(?:lac|oc|telj)\w*
        |istrazioc\w*|ekip\w+|nacelnic\w+|ravnatelj[ia]|forenzicar\w*|vj?estak\w*|polazni\w+|ucesni\w+
        |sudioni[ck]\w*|duznosni\w+|zvanicnic\w+|pripadni\w+|sluzbeni\w+|analiticar\w*
        |inspektor\w*|oficir\w*|istrazitelj\w*|izaslani[ck]\w*|koleg\w+)(?: (?:polic\w+|ministars\w+
        |sluzb\w+))?(?: (?:iz|od|sa))? @
"""

HEAD_OF = r"""
    (?:direktor|direktorica|ravnatelj|sef|sefica|nacelni[ck]|ambasador|ministar|sekretar
        |predstavni[ck]|izaslanik|rukovodilac|komandant|ekspert|strucnjak)\w{0,3} (?:iz|od)? ?@
"""
