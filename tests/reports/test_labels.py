"""What a key is called."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Name
from sepca_cli.reports.labels import Labels


@pytest.fixture(scope="module")
def labels() -> Labels:
    return Labels(
        [
            Name("macedonia", "Северна Македонија", "official", "mk"),
            Name("macedonia", "North Macedonia", "official", "en", since=parse("2019-02-12")),
            Name("macedonia", "Macedonia", "former", "en", until=parse("2019-02-12")),
            Name("macedonia", "Македонија", "former", "mk", until=parse("2019-02-12")),
            Name("macedonia", "FYROM", "other", "en", until=parse("2019-02-12")),
            Name("selec", "Southeast European Law Enforcement Center", "official", "en"),
            Name("selec", "SELEC", "short", "en"),
            Name("selec", "SECI Center", "former", "en", parse("1999"), parse("2011-10")),
            Name("bih", "Босна и Херцеговина", "official", "sr-Cyrl"),
            Name("one", "Marko Marić", "official"),
            Name("two", "Marko Marić", "official"),
            Name("nobody", "Only an alias", "other", "en"),
        ]
    )


def test_a_short_name_stands_for_the_official_one(labels: Labels) -> None:
    assert labels.of("selec") == "SELEC"
    assert labels.full("selec") == "Southeast European Law Enforcement Center"


def test_the_english_name_goes_before_others_but_another_is_better_than_none(
    labels: Labels,
) -> None:
    assert labels.of("macedonia") == "North Macedonia"
    assert labels.of("bih") == labels.full("bih") == "Босна и Херцеговина"


def test_a_record_without_an_official_name_is_called_by_its_key(labels: Labels) -> None:
    assert labels.of("nobody") == "nobody"
    assert labels.full("never-heard-of") == "never-heard-of"


def test_namesakes_are_told_apart_by_their_keys(labels: Labels) -> None:
    assert labels.of("one") == "Marko Marić (one)"
    assert labels.of("two") == "Marko Marić (two)"
    assert labels.full("two") == "Marko Marić"


@pytest.mark.parametrize(
    ("key", "date", "name"),
    [
        ("macedonia", "2018-04-18/2018-04-20", "Macedonia"),
        ("macedonia", "2018", "Macedonia"),
        ("macedonia", "2019-02-13", "North Macedonia"),
        ("macedonia", "2019", "North Macedonia"),
        ("macedonia", "", "North Macedonia"),
        ("selec", "2009-06-25", "SECI Center"),
        ("selec", "1998", "SELEC"),
        ("selec", "2011-10-05", "SELEC"),
    ],
)
def test_a_name_given_up_since_holds_only_for_dates_surely_before_its_end(
    labels: Labels, key: str, date: str, name: str
) -> None:
    assert labels.at(key, parse(date)) == name
