"""The names of the months in the languages of the region and its partners."""

from sepca_cli.names import fold

# English; Serbian, Bosnian, Montenegrin and Croatian in the nominative, genitive and locative;
# Slovene; Macedonian; Bulgarian; Romanian; Albanian, also definite; Turkish; Hungarian.
# No word means one month here and another there.
MONTH_WORDS = (
    "january jan januar januara januaru siječanj siječnja siječnju januarja januarju "
    "јануари януари ianuarie ian janar janari janarit ocak január",
    "february feb februar februara februaru veljača veljače veljači februarja februarju "
    "февруари februarie shkurt shkurti shkurtit shk şubat február",
    "march mar mart marta martu ožujak ožujka ožujku marec marca marcu "
    "martie mars marsi marsit március",
    "april apr aprila aprilu travanj travnja travnju aprilie prill prilli prillit nisan április",
    "may maj maja maju svibanj svibnja svibnju mai maji majit mayıs május",
    "june jun juna junu juni lipanj lipnja lipnju junij junija juniju јуни юни "
    "iunie iun qershor qershori qershorit qer haziran június",
    "july jul jula julu juli srpanj srpnja srpnju julij julija juliju јули юли "
    "iulie iul korrik korriku korrikut temmuz július",
    "august aug avgust avgusta avgustu avg augusta augustu kolovoz kolovoza kolovozu "
    "gusht gushti gushtit ağustos augusztus",
    "september sept sep septembar septembra septembru rujan rujna rujnu септември "
    "septembrie shtator shtatori shtatorit eylül szeptember",
    "october oct oktobar oktobra oktobru okt listopad listopada listopadu oktober октомври "
    "octombrie tetor tetori tetorit tet ekim október",
    "november nov novembar novembra novembru studeni studenog studenoga studenom studenome "
    "ноември noiembrie nëntor nëntori nëntorit kasım",
    "december dec decembar decembra decembru prosinac prosinca prosincu декември "
    "decembrie dhjetor dhjetori dhjetorit dhj aralık",
)
MONTH_NUMBERS = {
    fold(word): number for number, words in enumerate(MONTH_WORDS, 1) for word in words.split()
}
# As in 13. XII 2022, folded.
ROMAN_MONTHS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
