"""A body without a country is that of the host, where the host's language is the text's."""

import pytest

from sepca_cli.reading.names.home import home


@pytest.mark.parametrize(
    ("language", "host", "country"),
    [
        ("en", "Croatia", "Croatia"),
        ("", "Croatia", "Croatia"),
        ("bg", "Bulgaria", "Bulgaria"),
        ("bg", "Croatia", "Bulgaria"),
        ("mk", "", "North Macedonia"),
        ("ro", "Moldova", "Moldova"),
        ("ro", "Bulgaria", ""),
        ("sq", "North Macedonia", "North Macedonia"),
        ("sq", "Serbia", "Albania"),
    ],
)
def test_the_country_that_a_text_is_at_home_in(language: str, host: str, country: str) -> None:
    assert home(language, host) == country


def test_the_dateline_tells_more_than_the_host_and_a_name_more_than_nothing() -> None:
    assert home("sq", "Albania", dateline="Kosovo*") == "Kosovo*"
    assert home("ro", "Bulgaria", named=("Moldova", "Serbia")) == "Moldova"
    assert home("ro", "Bulgaria", named=("Moldova", "Romania")) == ""
