"""Who held an event, paid for it or presided, in Serbian, Bosnian, Croatian and Montenegrin."""

BY_ROLE = {
    "host": r"""
        domacini?: @
        domacin(?:i|ka)?(?: (?!(?!bi)\w+(?:ao|[ei]o|la|lo|li)\b)[\w-]+){0,3} (?:je|su|bio je
            |bila je|bila|bio|bili su|bice
            |ce biti)(?! (?!bi(?:o|l[aei])\b)[a-z]{2,}(?:ao|io|l[aei])\b) @
        domacin(?:i|ka)?(?: [\w-]+){1,3}, koj[^;:]{3,80}, bi(?:o|l[aeio]) (?:je|su) @
        (?:je|su|bio je|bila je|bio|bila|bice|ce biti) domacin\w* @
        @ (?:je|su|kao|bio|bila|bili|biti|bice) domacin(?:i|ka)?\b
        @ (?<=, )domacin(?:a|u|om|ima)? (?:[\w-]+ ){0,2}(?:skup|konferenc|sastan|sj?edn|zasj?ed
            |seminar|radionic|obuk|susret|samit|forum)\w*
        (?:kod |pored |osim |uz )?domacin(?:a|e|i|om|ima)?(?: skupa| susreta)?(?:,| -| \(
            |:)(?! (?:a|ali|dok|te|i|na|u|koj\w+|sto|da|je|su|se|delegacij\w+|izaslanst\w+) ) ?@
        (?:primi|docek|ugosti)(?:o|ao|l[aei]) (?:ga|ju|ih)(?: je| su)?(?: i)? @
        (?:ga|ju|ih) (?:je|su)(?: [\w-]+)? (?:primi|docek|ugosti)(?:o|ao|l[aei])(?: i)? @
        (?:je|su) (?:ga|ju|ih|nas)(?: [\w-]+)? (?:primi|docek|ugosti)(?:o|ao|l[aei])(?: i)? @
        @ (?:(?:je|su|ce) )*ugosti\w* | @ ugosc(?:uje|ava|en)\w* | ugostic?[eo]? @
        ugosti(?:la|lo|li)(?: je| su)?(?! (?:koleg|gost|predstavni|delegaci|izaslan|ekspert|polica
            |sluzbeni|ucesni))(?: [\w-]+)? @ | ce (?:[\w-]+ ){0,2}ugostiti @
        (?:ciji|cija|kojima?|cemu|kojem) (?:je|su|ce biti) domacin\w* @
        (?:ciji|u ulozi|uloz\w+) domacin\w*(?: je| su| imao| imala| pripala)* @
        @ (?:(?:je|su|ce|bice|bit ce|biti|bi(?:o|l[aei])) )+(?:(?!da )[\w.,-]+ ){0,6}domacin(?:i|ka
            |ca|ski)?\b
        (?<!uprava )u (?:prostorij|sj?edist|zgrad)\w+ @ | uz domacinstvo @ | domacinstv\w+ @
    """,
    "organiser": r"""
        (?:priredi|uprilici|sazva|organizova|organizira)(?:o|l[aeio])(?: je| su)?(?! za\b) @
        (?:organizuj|organiziraj|prireduj|uprilicuj)\w+ @ | organizira @
        organizaciji @ | organiz(?:ov|ir)an\w? (?:je |su )?(?:od strane|od) @
        organiz(?:ov|ir)an\w? (?:(?!i\b|koj\w*\b)[\w.-]+,? ){1,9}?od strane @
        (?:na (?:poziv|inicijativu)(?! [^;:.]{0,40}, (?:delegacij|izaslanst)\w*)
            |u zajednickoj organizaciji|u reziji) @
        (?:priredi|uprilici|sazva|sprove|prove|realizova|realizira|pokrenu|inicira|osmisli)(?:o|la
            |lo|li)(?: je| su)?(?! za\b) @
        (?:priredu|upriluc|sprovod|provod|realizuj|realiziraj|sazivaj
            |saziv|pokrec)(?:e|i|u|aju|ju)? @
        @ (?:je|su) (?:organiz(?:ova|ira)|priredi|uprilici|sazva|sprove|prove|realizova
            |realizira|pokrenu)(?:o|l[aeio])\b(?! (?:[\w.-]+ ){0,8}?(?:akcij|operacij|racij))
        @ (?:organiz(?:ova|ira)|priredi|uprilici|sazva|sprove|prove|realizova|realizira
            |pokrenu)(?:o|l[aeio])(?: (?:je|su))?\b(?! (?:[\w.-]+ ){0,8}?(?:akcij|operacij|racij))
        @ (?:realizuj[eu]|realiziraj?u?|sazivaj?u?) | (?:ce|bice) organiz(?:ova|ira)ti @
        @ (?:je|su),? (?:(?! (?:koj\w*|je|su|dok|a|te
            |da)\b)(?:[^;:.!?]|(?<=\d)\.)){2,160}? (?:organizova|organizira|priredi|uprilici
            |sprove|prove|realizova)(?:o|l[aeio])\b
        @ poziva(?:ju)? [^.;:]{0,90}?\bna (?:seminar|radionic|obuk|konferenc|skup|sastan|tecaj)
        @ (?:organiziraju|organizuju|organizira|prireduj[eu])\b
        @ s?provod[ei] (?:[\w-]+ ){0,2}?(?:obuk|kurs|tecaj|seminar|radionic|program|skup|projek
            |vj?ezb|konferenc)\w*
        (?:priredeno|sprovedeno|provedeno|realizova\w+|sazvan\w*) (?:je |su )?(?:od strane|od) @
        organizator\w*(?: [\w-]+){0,3} (?:je|su|bio|bila|bili)(?: je| su| bio| bila| bili)* @
        koj[aeiu] (?:je|su) za [^,.;:]{2,80}? (?:pripremi|priredi|organizira|organizova|osmisli
            |sprove|prove|realizova|realizira|uprilici)(?:o|l[aeio]) @
        koj[aeiu] (?:je|su|ce) (?=[^,.;:]{2,70} (?:organizova|organizira|priredi|uprilici|realizova
            |sprove)\w{1,2}\b) @
        nosi(?:lac|telj|oc)\w*(?: [\w-]+){0,2} (?:je|su|bi\w+)(?: je| su| bi\w+)* @
        organizator\w*: @ | suorganizator\w*(?: [\w-]+){0,2} (?:je|su|bio|bila|bili)* ?@
        (?:koj[iaeu]|sto) (?:je |su )?(?:zajednicki )?(?:organizuj\w+|organiziraj?\w*) @
        (?:koj[iaeu]|sto) (?:je |su )?(?:zajednicki )?organiz(?:ova|ira)(?:o|l[aei]) @
        organiz(?:ova|ira)(?:o|la|li|lo|le)(?: je| su)?(?! za\b) @
        (?:tecaj|obuku|kurs|radionicu|seminar) vodi @
        @ (?:je|su) (?:zajednicki )?organiz(?:ova|ira)(?:o|l[aei])\b | @ organizuje
    """,
    "supporter": r"""
        (?:donira|darova|pokloni|omoguci)(?:o|l[aeio])(?: je| su)? @
        @ (?:je |su )?omoguci(?:o|l[aei])\b
        (?:ju|ga|ih|je|su) (?:[\w-]+ )?pomog(?:ao|la|lo|li)(?: je| su)? @
        pomog(?:ao|la|lo|li) (?:je|su) @
        uz (?:[\w-]+ )?(?:podrsku|pomoc|potporu) @ | podrzan\w* (?:je )?(?:od strane|od) @
        pokrovitelj\w*(?: [\w-]+){0,2} (?:je|su|bio|bila|bili)(?: bio| bila| bili)? @
        (?:uz|zahvaljujuci) (?:[\w-]+ ){0,3}(?:podrs[ck]\w+|pomoc\w?|potpor\w+|donacij\w+) @
        (?:podrs[ck]\w+|pomoc|potpor\w+|donacij\w+)(?: (?!aktivnost|inicijativ|idej
            |prědlog)[\w-]+){0,3} (?:pruzi|obezbědi|osigura
            |da)(?:o|l[aeio])?(?: je| su)?(?: i)? @
        (?:pruzi|pruza|obezbědi|osigura)(?:o|l[aei]) (?:je|su) (?:(?!podrs|pomoc
            |potpor)[\w-]+ )?@
        @ (?:pruzi|pruza|obezbědi|osigura|donira)(?:o|l[aei])\b
        podrsk\w+(?: je| su)? pruza(?:o|l[aei])(?: i)? @ | podrsk\w+ pruza(?:ju)? @
        @ (?:je|su)(?: [\w-]+){0,2} (?:pruzi|obezbědi|osigura|da)(?:o|l[aei])(?: [\w-]+|
            |) (?:podrs|pomoc|potpor|sredst)\w*
        @ (?<!da )(?:su)?(?:finansira|financira|sponzorira)(?:o|l[aei]|ju)?\b
        (?:su)?(?:finansir|financir|sponzorir)(?:a|aju|an\w?|ao|ala|ali) (?:je |su )?(?:od strane
            |iz |od )?@ | (?:podrzava|pomaga|pomog)(?:o|ao|la|li)(?: je| su| i)* @
        @ (?:(?:je|su) )?pokri(?:o|l[aei])(?: je| su)?(?: [\w-]+)? troskov\w* | pokroviteljstv\w+ @
        troskov\w*(?: [\w-]+){0,3} (?:(?:pokri|snosi|plati|podmiri)(?:o|l[aei])|snose?
            |snosi|pokriva(?:ju)?|placa(?:ju)?)(?: je| su| i)* @
        (?:skup|konferencij|seminar|obuk|radionic|projek|sastan|tecaj|kurs
            |aktivnost)\w*(?: [\w-]+)? (?:podupir|podrzav|pomaz|potpomaz)\w*(?: i)? @
        (?:podupr|potpomog)(?:o|ao|la|li|le)(?: je| su)? @
        sredstva(?: za \w+)?(?: je| su)? (?:obezbědi|osigura|donira)(?:o|l[aei])(?: je| su)? @
        @ koj[aei] (?:je|su) (?:[\w-]+ ){0,3}(?:podupr|finansira|financira)(?:o|l[aei])\b
        (?:skup|konferenc|seminar|obuk|radionic|sastan|sj?edn|projek|posj?et|dogadaj
            |program)\w*(?: [\w-]+){0,2} (?:je|su) podrza(?:o|l[aei])(?: i)? @
        (?:podupir|podrzava|pomaz|potpomaz)\w* (?:ga|ju|je|ih) @
        podrza(?:o|l[aei]) (?:je|su)(?: i)? @ | @ (?:je|su) podrza\w+
        (?:pokrovitelj|sponzor|donator)\w*: @ | pokroviteljstvom @ | sredstvima @
    """,
    "chair": r"""
        (?:skupstinu|sj?ednicu|sastanak|skup|zasj?edanje) (?:je )?(?:vodi|vodio|vodila) @
        ravna(?:o|l[aei])(?: je| su)? @
        rukovodi(?:o|l[aei])(?: je| su)? @ | @ (?:je )?rukovodi(?:o|la)\b
        (?:ko|su)?predsj?eda(?:va)?(?:o|la|li|ju|ce|t ce|ti)?(?: je| su)? @ | predsj?edava(?:ju)? @
        @ (?:(?:je|su|ce) )?(?:[\w-]+ )?(?:ko|su)?predsj?eda(?:va)?(?:o|la|li|ti|ce|ju)?\b
        (?:na|za) cel\w+ (?:radnog )?(?:stola|predsj?ednistva) (?:je |bio |bila |sj?edio )*@
        (?:skup|sj?edn|sastan|zasj?edan|konferenc|rad(?!ion)|raspr)\w*(?: [\w-]+)? (?:je|su
            |ce)(?: [\w-]+)? (?:vodi|predvodi|predsj?edava)(?:o|l[aei]|ti)\b(?: i)? @
        @ (?:(?:je|ce) )?vodi(?:o|la|ti|t ce)? (?:skup|sj?edn|sastan|zasj?ed|rad )\w*
        (?:za predsj?edavajuc\w+|za predsj?ednik\w*)(?: [\w-]+){0,3} (?:je )?izabran\w* (?:je )?@
        @ (?:cij[aie]|koj[aie])(?: (?:sluzba|zemlja|policija|uprava))? (?:[\w-]+ )?(?:trenutno
            |)predsj?eda(?:va)?\w*
        predsj?edava\w*: @ | (?:okviru|tokom|toku|vrijeme|vreme|pod) (?:[\w-]+ )?predsj?edava\w+ @
        predsj?edavanjem @
        (?<!gaciju )(?<!gaciju je )(?<!anstvo )(?<!anstvo je )(?<!tim )(?<!grupu )vodi(?:o
            |la) (?:je)? ?@
        (?:voditelj|rukovodilac|rukovoditelj)\w*(?: (?:grupe|skupine|tima))? (?:je|bi(?:o|la)) @
        (?:diskusij|raspr)\w+ (?:je |su )?(?:[\w-]+ )?(?:usmjer|usmer)\w+ @
        moderira(?:o|l[aei]|ju)?(?: je| su)?(?: i)? @ | moderirati @
        @ (?:(?:je|su|ce) )*moderira(?:o|l[aei]|ti|t ce|ju)?\b
        moderator\w*(?: [\w-]+){0,2} (?:je|su|bice|bit ce|ce biti|bi\w+ je|bi\w+ su)(?: bi\w+| i)* @
    """,
}

# Who organised it with somebody else, who may be named between the verb and them.
ORGANISED_WITH = r"""
    (?:organiz|realiz|prired|uprilic|odrza|sproved|proved)\w*[^.;:]{0,80}? (?:zajedno
        |u (?:bliskoj |těsnoj )?(?:saradnji|suradnji|partnerstvu)) sa? @
"""
