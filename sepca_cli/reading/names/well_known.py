"""Whom everybody knows: states and bodies that a text may name before the record has them.

They are read like those of the record, and where an event speaks of one it is offered as new.
Embassies are many; they are known by the word and the country.
"""

from functools import cache
from typing import NamedTuple

from sepca_cli.model import Name, Party
from sepca_cli.names import match_key
from sepca_cli.reading.draft import Known
from sepca_cli.reading.names.country_words import COUNTRIES

# The language that stands for each family; its endings are those of the family.
_LANGUAGES = ("en", "sr", "ro", "sq")


class WellKnown(NamedTuple):
    """A body: its own name, what it is, its country, and its names by family of languages.

    Names are parted by semicolons; where a language has none of its own, it uses the English one.
    """

    name: str
    kind: str
    country: str
    english: str = ""
    slavic: str = ""
    romanian: str = ""
    albanian: str = ""


_BODIES = """
Frontex | international-organisation | | Frontex; European Border and Coast Guard Agency | Frontex; Фронтекс; Evropska agencija za graničnu i obalnu stražu; Europska agencija za graničnu i obalnu stražu; Европска агенция за гранична и брегова охрана | Frontex; Agenția Europeană pentru Poliția de Frontieră și Garda de Coastă | Frontex
Eurojust | international-organisation | | Eurojust; European Union Agency for Criminal Justice Cooperation; European Union Agency for Cooperation in Criminal Justice Matters | Eurojust; Евроджъст; Евројуст; Eurodžast | Eurojust; Agenția Uniunii Europene pentru Cooperare în Materie de Justiție Penală | Eurojust
European Union | international-organisation | | European Union; EU | Evropska unija; Europska unija; EU; Европейски съюз; Европска унија; Европската унија; ЕС; ЕУ | Uniunea Europeană; UE | Bashkimi Evropian; Bashkimi Europian; BE
EU Delegation | international-organisation | | EU Delegation; Delegation of the EU; Delegation of the European Union; European Union Delegation; EUD | Delegacija EU; Delegacija Evropske unije; Delegacija Europske unije; Делегация на ЕС; Делегација на ЕУ; Делегацията на Европейския съюз; Делегација на Европската унија | Delegația UE; Delegația Uniunii Europene | Delegacioni i BE-së; Delegacioni i Bashkimit Evropian
European Parliament | international-organisation | | European Parliament | Evropski parlament; Europski parlament; Европейски парламент; Европски парламент | Parlamentul European | Parlamenti Evropian
European Anti-Fraud Office | international-organisation | | European Anti-Fraud Office; OLAF | OLAF; ОЛАФ | Oficiul European de Luptă Antifraudă; OLAF | OLAF
United Nations | international-organisation | | United Nations; UN | Ujedinjene nacije; Ujedinjeni narodi; UN; Обединените нации; Обединетите нации; ООН; ОН | Organizația Națiunilor Unite; Națiunile Unite; ONU | Kombet e Bashkuara; OKB
UNICEF | international-organisation | | UNICEF; United Nations Children's Fund | UNICEF; УНИЦЕФ | UNICEF | UNICEF
UNHCR | international-organisation | | UNHCR | UNHCR; УНХЦР; ВКБООН | UNHCR; ICNUR | UNHCR
UN Women | international-organisation | | UN Women | UN Women | UN Women | UN Women
International Organization for Migration | international-organisation | | International Organization for Migration; International Organisation for Migration; IOM | Međunarodna organizacija za migracije; IOM; Меѓународна организација за миграција; Международна организация по миграция; МОМ; ИОМ | Organizația Internațională pentru Migrație; OIM | Organizata Ndërkombëtare për Migracionin; IOM
NATO | international-organisation | | NATO; North Atlantic Treaty Organization | NATO; НАТО | NATO | NATO
World Customs Organization | international-organisation | | World Customs Organization; World Customs Organisation; WCO | Svetska carinska organizacija; Svjetska carinska organizacija | Organizația Mondială a Vămilor | Organizata Botërore e Doganave
ICMPD | international-organisation | | ICMPD; International Centre for Migration Policy Development | ICMPD; Međunarodni centar za razvoj migracijske politike | ICMPD; Centrul Internațional pentru Dezvoltarea Politicilor de Migrație | ICMPD
International Commission on Missing Persons | international-organisation | | International Commission on Missing Persons; ICMP | Međunarodna komisija za nestale osobe; Međunarodna komisija za nestala lica; ICMP | ICMP | ICMP
EULEX | international-organisation | Kosovo* | EULEX | EULEX; ЕУЛЕКС | EULEX | EULEX
EUFOR Althea | international-organisation | Bosnia and Herzegovina | EUFOR; EUFOR Althea | EUFOR; ЕУФОР | EUFOR | EUFOR
KFOR | international-organisation | Kosovo* | KFOR | KFOR; КФОР | KFOR | KFOR
UNMIK | international-organisation | Kosovo* | UNMIK | UNMIK; УНМИК | UNMIK | UNMIK
Office of the High Representative | international-organisation | Bosnia and Herzegovina | Office of the High Representative; OHR | Kancelarija visokog predstavnika; Ured visokog predstavnika; OHR | OHR | OHR
OSCE Mission to Skopje | international-organisation | North Macedonia | OSCE Mission to Skopje; OSCE Mission in Skopje | Misija OEBS-a u Skoplju; Misija OESS-a u Skoplju; Мисија на ОБСЕ во Скопје; Мисијата на ОБСЕ во Скопје; Мисија на OSCE во Скопје; Мисия на ОССЕ в Скопие | Misiunea OSCE la Skopje | Misioni i OSBE-së në Shkup
OSCE Mission to Bosnia and Herzegovina | international-organisation | Bosnia and Herzegovina | OSCE Mission to Bosnia and Herzegovina; OSCE Mission to BiH; OSCE Mission in Bosnia and Herzegovina; OSCE Mission in BiH | Misija OSCE-a u Bosni i Hercegovini; Misija OSCE-a u BiH; Misija OESS-a u Bosni i Hercegovini; Misija OEBS-a u Bosni i Hercegovini; Misija OSCE u BiH; Misija OEBS-a u BiH | Misiunea OSCE în Bosnia și Herțegovina | Misioni i OSBE-së në Bosnje dhe Hercegovinë
OSCE Mission in Kosovo | international-organisation | Kosovo* | OSCE Mission in Kosovo; OMIK | Misija OEBS-a na Kosovu | Misiunea OSCE în Kosovo | Misioni i OSBE-së në Kosovë; OSBE në Kosovë
OSCE Mission to Moldova | international-organisation | Moldova | OSCE Mission to Moldova | Misija OEBS-a u Moldaviji | Misiunea OSCE în Moldova; Misiunea OSCE în Republica Moldova | Misioni i OSBE-së në Moldavi
European Union Border Assistance Mission | international-organisation | Moldova | EUBAM; European Union Border Assistance Mission | EUBAM | EUBAM | EUBAM
Border Police of Bosnia and Herzegovina | other | Bosnia and Herzegovina | Border Police of Bosnia and Herzegovina; Border Police of BiH; BiH Border Police | Granična policija BiH; Granična policija Bosne i Hercegovine; Гранична полиција БиХ; Граничната полиција на БиХ; Гранична полиция на БиХ | Poliția de Frontieră a Bosniei și Herțegovinei | Policia Kufitare e Bosnjës dhe Hercegovinës
SIPA | other | Bosnia and Herzegovina | SIPA; State Investigation and Protection Agency | SIPA; Sipa; Državna agencija za istrage i zaštitu; Државна агенција за истраге и заштиту | SIPA | SIPA
Directorate for Coordination of Police Bodies of Bosnia and Herzegovina | other | Bosnia and Herzegovina | Directorate for Coordination of Police Bodies; Directorate for Coordination of Police Bodies of BiH | Direkcija za koordinaciju policijskih tijela; Direkcija za koordinaciju policijskih tijela BiH; Direkcija za koordinaciju policijskih tijela Bosne i Hercegovine; Direkcija za koordinaciju policijskih tela | |
Police of the Brčko District | other | Bosnia and Herzegovina | Brčko District Police; Police of the Brčko District; Police of Brčko District | Policija Brčko distrikta; Policija Brčko distrikta BiH; Policija Distrikta Brčko | |
European Multidisciplinary Platform Against Criminal Threats | project | | EMPACT | EMPACT; ЕМПАКТ | EMPACT | EMPACT
International Narcotics Control Board | international-organisation | | International Narcotics Control Board; INCB | INCB | INCB | INCB
Financial Action Task Force | international-organisation | | Financial Action Task Force; FATF | FATF | FATF; GAFI | FATF
MONEYVAL | international-organisation | | MONEYVAL; Moneyval | MONEYVAL | MONEYVAL | MONEYVAL
GRECO | international-organisation | | GRECO; Group of States against Corruption | GRECO; ГРЕКО | GRECO | GRECO
Egmont Group | international-organisation | | Egmont Group | Egmont grupa; Група Егмонт | Grupul Egmont | Grupi Egmont
European Public Prosecutor's Office | international-organisation | | European Public Prosecutor's Office; EPPO | EPPO; Kancelarija evropskog javnog tužioca; Ured europskog javnog tužitelja | EPPO; Parchetul European | EPPO
European Union Drugs Agency | international-organisation | | European Union Drugs Agency; EUDA; EMCDDA; European Monitoring Centre for Drugs and Drug Addiction | EUDA; EMCDDA | EUDA; EMCDDA | EUDA; EMCDDA
eu-LISA | international-organisation | | eu-LISA | eu-LISA | eu-LISA | eu-LISA
EUPOL COPPS | international-organisation | | EUPOL COPPS | EUPOL COPPS | EUPOL COPPS | EUPOL COPPS
Regional Anti-Corruption Initiative | regional-initiative | | Regional Anti-Corruption Initiative; Regional Anticorruption Initiative | Regionalna antikorupcijska inicijativa; Regionalna antikorupciona inicijativa; Регионална антикорупциска иницијатива; Регионална антикорупционна инициатива | Inițiativa Regională Anticorupție | Nisma Rajonale Antikorrupsion
Geneva Centre for Security Policy | ngo | Switzerland | Geneva Centre for Security Policy; GCSP | GCSP | GCSP | GCSP
Global Initiative Against Transnational Organized Crime | ngo | Switzerland | Global Initiative Against Transnational Organized Crime; Global Initiative Against Transnational Organised Crime; GI-TOC | Globalna inicijativa protiv transnacionalnog organizovanog kriminala | GI-TOC | GI-TOC
Red Cross | international-organisation | | Red Cross; International Committee of the Red Cross; ICRC | Crveni krst; Crveni križ; Червения кръст; Црвениот крст | Crucea Roșie | Kryqi i Kuq
Bundeskriminalamt | police | Germany | Bundeskriminalamt; BKA Wiesbaden; German Federal Criminal Police Office | Bundeskriminalamt | Bundeskriminalamt | Bundeskriminalamt
Carabinieri | police | Italy | Carabinieri; Arma dei Carabinieri | Carabinieri; Karabinijeri; Karabinjeri; Карабинијери; Карабинери | Carabinieri; Arma Carabinierilor | Carabinieri; Karabinierët
Guardia di Finanza | police | Italy | Guardia di Finanza | Guardia di Finanza; Finansijska garda; Финансијска гарда; Financijska garda; Финансова гвардия; Гвардия ди Финанца | Guardia di Finanza; Garda Financiară | Guardia di Finanza; Guardia e Financës
Polizia di Stato | police | Italy | Polizia di Stato; Italian State Police; Italian Police | Polizia di Stato | Polizia di Stato | Polizia di Stato
Hellenic Police | police | Greece | Hellenic Police; Greek Police | grčka policija; Грчка полиција; гръцката полиция | Poliția Elenă; Poliția Greacă | Policia Greke
Turkish National Police | police | Türkiye | Turkish National Police; Turkish Police | turska policija; Турска полиција; турската полиция | Poliția Turcă; Poliția Națională Turcă | Policia Turke
Hungarian National Police | police | Hungary | Hungarian National Police; Hungarian Police | mađarska policija; Унгарска полиција; унгарската полиция | Poliția Maghiară; Poliția Ungară | Policia Hungareze
National Crime Agency | police | United Kingdom | National Crime Agency; NCA | Nacionalna agencija za borbu protiv kriminala; NCA; Национална агенција за борба против криминалот; Националната агенция за борба с престъпността | National Crime Agency; NCA | Agjencia Kombëtare e Krimit; NCA
Drug Enforcement Administration | police | United States | Drug Enforcement Administration; DEA | DEA; ДЕА; Американска агенция за борба с наркотиците; Американска агенција за борба против дрога | DEA | DEA
Homeland Security Investigations | police | United States | Homeland Security Investigations; HSI | HSI | HSI | HSI
Save the Children | ngo | | Save the Children | Save the Children | Save the Children | Save the Children
GIZ | other | Germany | GIZ; Deutsche Gesellschaft für Internationale Zusammenarbeit | GIZ; ГИЗ | GIZ | GIZ
USAID | other | United States | USAID; United States Agency for International Development | USAID; УСАИД | USAID | USAID
Hanns Seidel Foundation | ngo | Germany | Hanns Seidel Foundation; Hanns-Seidel-Stiftung | Fondacija Hanns Seidel; Zaklada Hanns Seidel; Fondacija Hans Zajdel; Фондација Ханс Зајдел; Фондация Ханс Зайдел | Fundația Hanns Seidel | Fondacioni Hanns Seidel
Konrad Adenauer Foundation | ngo | Germany | Konrad Adenauer Foundation; Konrad-Adenauer-Stiftung | Fondacija Konrad Adenauer; Zaklada Konrad Adenauer; Фондација Конрад Аденауер; Фондация Конрад Аденауер | Fundația Konrad Adenauer | Fondacioni Konrad Adenauer
Marshall Center | other | Germany | Marshall Center; George C. Marshall Center; George C. Marshall European Center for Security Studies | Centar Džordž Maršal; Centar George Marshall | Centrul George C. Marshall | Qendra Marshall
"""  # noqa: E501
WELL_KNOWN = tuple(
    WellKnown(*(cell.strip() for cell in row.split("|"))) for row in _BODIES.strip().splitlines()
)


def embassy_of(country: str) -> str:
    """The name of a country's embassy, wherever it is: "Embassy of Norway"."""
    return f"Embassy of {country.rstrip('*')}"


def with_well_known(known: Known) -> Known:
    """What a record knows, and beside it those whom everybody knows and it has under no name.

    A party that is added has its name for its key.
    """
    has = {match_key(name.name) for name in known.names}
    has |= {match_key(party.country) for party in known.parties.values() if party.kind == "state"}
    parties, names = dict(known.parties), list(known.names)
    for party, called in _everybody():
        if match_key(party.key) not in has and not any(match_key(n.name) in has for n in called):
            parties[party.key] = party
            names += called
    return known._replace(parties=parties, names=names)


@cache
def _everybody() -> tuple[tuple[Party, tuple[Name, ...]], ...]:
    """All of them with what they are called; the names of states and embassies are known apart."""
    bodies = [(Party(row.name, row.kind, row.country), _names_of(row)) for row in WELL_KNOWN]
    states = [(Party(each.country, "state", each.country), ()) for each in COUNTRIES]
    embassies = [(Party(embassy_of(each.country), "other", each.country), ()) for each in COUNTRIES]
    return (*bodies, *states, *embassies)


def _names_of(body: WellKnown) -> tuple[Name, ...]:
    return tuple(
        Name(body.name, name, language=language)
        for language, forms in zip(_LANGUAGES, body[3:], strict=True)
        for name in forms.split("; ")
        if name
    )
