"""What columns are called in the spreadsheets of the region, field by field.

English, then Serbian, Bosnian, Croatian and Montenegrin, Macedonian, Bulgarian, Romanian and
Albanian. Both scripts of a word meet under `names.match_key`, so one of them is enough.
"""

from functools import cache

from sepca_cli.names import match_key

FIELDS = {
    "key": "key, code, ключ, kljuc, kod, код, cheie, cod, celes, kodi",
    "uid": "uid, identifier, unique id",
    "title": """
        title, event, name, subject, summary, meeting, naziv, naslov, dogadjaj, skup, naziv
        dogadjaja, naziv skupa, име, настан, наслов, заглавие, събитие, наименование, titlu,
        eveniment, denumire, denumirea, nume, titulli, emri, ngjarja, veprimtaria, aktiviteti""",
    "kind": """
        kind, type, event type, category, vrsta, tip, kategorija, vrsta dogadjaja, вид, тип,
        категория, fel, tipul, categorie, lloji, tipi, kategoria""",
    "date": """
        date, dates, when, day, period, datum, datumi, vrijeme, vreme, kada, termin, датум,
        време, кога, дата, дати, период, data, datele, perioada, zi, dita, datat, koha, periudha""",
    "first": """
        from, start, start date, begin, begins, first day, since, od, pocetak, datum pocetka,
        почеток, од, начало, от, начална дата, inceput, data inceperii, de la, fillimi, nga,
        prej""",
    "last": """
        to, end, end date, until, till, ends, last day, do, kraj, zavrsetak, datum zavrsetka,
        крај, до, край, крайна дата, sfarsit, data incheierii, pana la, fundi, deri, mbarimi""",
    "city": """
        city, town, place, location, grad, mjesto, mesto, град, место, населено място, oras,
        orasul, localitate, loc, qyteti, vendi, vendndodhja""",
    "country": """
        country, state of venue, drzava, zemlja, држава, земја, държава, страна, tara, stat,
        shteti""",
    "venue": """
        venue, hall, building, hotel, objekat, dvorana, sala, prostor, сала, објект, зала,
        sediu, locatie, salla, objekti""",
    "online": "online, virtual, on line, онлајн, онлайн, virtuelno, виртуелно",
    "state": "state, status, stanje, статус, състояние, stare, stadiu, statusi, gjendja",
    "part_of": "part of, within, dio, deo, deo od, dio od, дел од, част от, parte din, pjese e",
    "note": """
        note, notes, remark, remarks, comment, comments, description, napomena, napomene,
        biljeska, beleska, opis, komentar, забелешка, забелешки, опис, бележка, бележки,
        забележка, описание, nota, observatii, comentarii, descriere, shenim, shenime,
        pershkrimi, verejtje""",
    "host": """
        host, hosts, hosted by, domacin, domacini, домаќин, домаќини, домакин, домакини, gazda,
        gazde, gazduit de, mikprites, nikoqir, pritesi""",
    "organiser": """
        organiser, organisers, organizer, organizers, organised by, organizator, organizatori,
        организатор, организатори, organizatorul, organizatorii, organizatoret, organizuesi""",
    "participant": """
        participant, participants, with, attended by, attendees, ucesnik, ucesnici, sudionik,
        sudionici, prisutni, учесник, учесници, присутни, участник, участници, participanti,
        pjesemarres, pjesemarresit, te pranishem""",
    "observer": """
        observer, observers, posmatrac, posmatraci, promatraci, набљудувачи, наблюдатели,
        observatori, vezhgues, vezhguesit""",
    "guest": "guest, guests, gost, gosti, гости, гост, invitati, oaspeti, te ftuar, mysafire",
    "topic": """
        topic, topics, theme, themes, agenda, tema, teme, теми, тема, subiect, subiecte,
        tematica, temat, temat e diskutuara""",
    "role": """
        role, as, uloga, svojstvo, улога, својство, роля, качество, rol, calitate, roli, cilesia""",
    "party": """
        party, organisation, organization, institution, agency, organizacija, institucija,
        sluzba, организација, институција, организация, организатия, institutie, organizatie,
        institucioni, organizata""",
    "person": "person, osoba, lice, лице, persoana, personi",
    "office": """
        office, function, position, post, funkcija, duznost, функција, должност, длъжност,
        functie, functia, funksioni, detyra""",
}
SEVERAL = ("host", "organiser", "participant", "observer", "guest", "topic")
"""Columns with several names in one cell, apart by a semicolon or a line break."""

YES = {"true", "yes", "y", "x", "1", "da", "po"}
NO = {"false", "no", "n", "0", "ne", "nu", "jo", ""}


def yes_or_no(cell: str) -> str:
    """Return "true" or "false" for a cell that says yes or no in some language; else the cell."""
    word = match_key(cell)
    return "true" if word in YES else "false" if word in NO else cell


def field_of(header: str) -> str:
    """The field that a column is for, by what it is called; "" if that is not known."""
    return _fields().get(match_key(header), "")


@cache
def _fields() -> dict[str, str]:
    return {
        match_key(word): field
        for field, words in reversed(FIELDS.items())
        for word in words.split(",")
    }
