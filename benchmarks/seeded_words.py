"""The words of which seeded records are made, in Latin, Cyrillic and Greek.

Of each list every entry has all three; what is made of them reads like a record, not like noise,
so that names are as long, and as far from ASCII, as those of the region.
"""

from typing import NamedTuple


class Word(NamedTuple):
    """One word in the three scripts."""

    latin: str
    cyrillic: str
    greek: str


def _words(text: str) -> list[Word]:
    return [Word(*map(str.strip, line.split("|"))) for line in text.strip().splitlines()]


# Cities of the region, each with the country in which events there take place.
COUNTRIES = (
    *("Albania", "Greece", "Greece", "Montenegro", "Serbia"),
    *("Romania", "Bosnia and Herzegovina", "Croatia", "Bulgaria", "North Macedonia"),
    *("Albania", "Greece", "Slovenia", "Serbia", "Romania"),
    *("Moldova", "Croatia", "Kosovo", "Greece", "Bulgaria"),
)
CITIES = _words("""
    Tiranë | Тирана | Τίρανα
    Athína | Атина | Αθήνα
    Thessaloníki | Солун | Θεσσαλονίκη
    Nikšić | Никшић | Νίκσιτς
    Niš | Ниш | Νις
    București | Букурешт | Βουκουρέστι
    Goražde | Горажде | Γκόραζντε
    Đakovo | Ђаково | Τζάκοβο
    Plovdiv | Пловдив | Φιλιππούπολη
    Gevgelija | Гевгелија | Γευγελή
    Vlorë | Валона | Αυλώνας
    Ioánnina | Јањина | Ιωάννινα
    Škofja Loka | Шкофја Лока | Σκόφια Λόκα
    Čačak | Чачак | Τσάτσακ
    Iași | Јаши | Ιάσιο
    Chișinău | Кишињев | Κισινάου
    Šibenik | Шибеник | Σιμπένικ
    Prishtinë | Приштина | Πρίστινα
    Pátra | Патра | Πάτρα
    Ruse | Русе | Ρούσε
""")
BODIES = _words("""
    Police of | Полиција | Αστυνομία
    Border Police of | Гранична полиција | Συνοριακή Αστυνομία
    Ministry of the Interior in | Министарство унутрашњих послова | Υπουργείο Εσωτερικών
    Customs of | Царина | Τελωνείο
    Police Academy in | Полицијска академија | Αστυνομική Ακαδημία
    Initiative of | Иницијатива | Πρωτοβουλία
    Centre for Security in | Центар за безбједност | Κέντρο Ασφάλειας
    Prosecutors of | Тужилаштво | Εισαγγελία
    Coast Guard of | Обалска стража | Λιμενικό Σώμα
    Institute of Forensics in | Институт за форензику | Ινστιτούτο Εγκληματολογίας
    Traffic Police of | Саобраћајна полиција | Τροχαία
    Mission in | Мисија | Αποστολή
    Association of Officers of | Удружење официра | Ένωση Αξιωματικών
    Bureau for Asylum in | Биро за азил | Γραφείο Ασύλου
    Network of Women in | Мрежа жена | Δίκτυο Γυναικών
    Agency for Data of | Агенција за податке | Υπηρεσία Δεδομένων
    Rescue Service of | Служба спасавања | Υπηρεσία Διάσωσης
    Liaison Office in | Канцеларија за везу | Γραφείο Συνδέσμων
    Task Force of | Ударна група | Ομάδα Δράσης
    Forum of | Форум | Φόρουμ
""")
GIVEN = _words("""
    Ana | Ана | Άννα
    Đorđe | Ђорђе | Γιώργος
    Krešimir | Крешимир | Κρέσιμιρ
    Ștefan | Штефан | Στέφανος
    Željka | Жељка | Ζέλικα
    Agnès | Ањес | Ανιές
    Ivaylo | Ивајло | Ιβάιλο
    Çelik | Челик | Τσελίκ
    Níkos | Никос | Νίκος
    Blerta | Блерта | Μπλέρτα
    Ljubica | Љубица | Λιούμπιτσα
    Mihai | Михај | Μιχαήλ
    Sotiría | Сотирија | Σωτηρία
    Fatmir | Фатмир | Φατμίρ
    Zvonko | Звонко | Ζβόνκο
    Jelena | Јелена | Ελένη
""")
FAMILY = _words("""
    Petrović | Петровић | Πέτροβιτς
    Papadópoulos | Пападопулос | Παπαδόπουλος
    Šćepanović | Шћепановић | Στσεπάνοβιτς
    Ionescu | Јонеску | Ιονέσκου
    Hoxha | Хоџа | Χότζα
    Georgieva | Георгиева | Γκεοργκίεβα
    Đukić | Ђукић | Τζούκιτς
    Kovačič | Ковачич | Κόβατσιτς
    Žitnik | Житник | Ζίτνικ
    Çako | Чако | Τσάκο
    Angelídou | Ангелиду | Αγγελίδου
    Trajkovski | Трајковски | Τραϊκόφσκι
    Munteanu | Мунтеану | Μουντεάνου
    Njeguš | Његуш | Νιέγκους
    Berisha | Бериша | Μπερίσα
    Vasilákis | Василакис | Βασιλάκης
    Ljubović | Љубовић | Λιούμποβιτς
    Crnčević | Црнчевић | Τσερντσέβιτς
    Dumitrașcu | Думитрашку | Ντουμιτράσκου
    Yordanov | Јорданов | Γιορντάνοφ
""")
# What events are called, by their kind.
CALLED = {
    "conference": Word("Conference on", "Конференција о теми:", "Διάσκεψη:"),
    "seminar": Word("Seminar on", "Семинар о теми:", "Σεμινάριο:"),
    "workshop": Word("Workshop on", "Радионица о теми:", "Εργαστήριο:"),
    "training": Word("Training on", "Обука о теми:", "Εκπαίδευση:"),
    "working-group": Word("Working group on", "Радна група о теми:", "Ομάδα εργασίας:"),
    "executive-board": Word("Board meeting on", "Сједница одбора о теми:", "Συνεδρίαση:"),
    "visit": Word("Visit on", "Посјета о теми:", "Επίσκεψη:"),
    "general-assembly": Word("General Assembly on", "Скупштина о теми:", "Γενική Συνέλευση:"),
}
THEMES = _words("""
    arms trafficking | трговина оружјем | εμπόριο όπλων
    cybercrime | сајбер криминал | κυβερνοέγκλημα
    trafficking in human beings | трговина људима | εμπορία ανθρώπων
    joint investigation teams | заједнички истражни тимови | κοινές ομάδες έρευνας
    border security | безбједност граница | ασφάλεια των συνόρων
    asset recovery | одузимање имовине | ανάκτηση περιουσιακών στοιχείων
    stolen vehicles | украдена возила | κλεμμένα οχήματα
    counterfeit money | кривотворен новац | πλαστά χαρτονομίσματα
    drugs on the Balkan route | дроге на балканској рути | ναρκωτικά στη βαλκανική οδό
    witness protection | заштита свједока | προστασία μαρτύρων
    corruption | корупција | διαφθορά
    forensic laboratories | форензичке лабораторије | εγκληματολογικά εργαστήρια
    violence at sports events | насиље на стадионима | βία στα γήπεδα
    migrant smuggling | кријумчарење миграната | διακίνηση μεταναστών
    women in policing | жене у полицији | γυναίκες στην αστυνομία
    organised crime | организовани криминал | οργανωμένο έγκλημα
""")
PROMISES = (
    "A joint team is to be formed against {theme}.",
    "The members share what they know of {theme} every quarter.",
    "An action plan against {theme} was adopted; its costs are shared.",
    "The next meeting on {theme} is to be prepared by the host.",
)
OFFICES = ("director general", "head of the delegation", "načelnik uprave", "заменик директора")
