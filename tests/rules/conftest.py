"""The presidencies of the association as far as they are known, for the rules to judge."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import RotationPlace, Status, Term

HISTORY = """
unknown-2002     -           2002-01               [2003-06-12..]
serbia-2005      serbia      [..2005-03-21]        [2005-12-16..]
unknown-2006     -           2006                  2008
fbih-2010        fbih        [..2010-04-15]        [2010-04-15..]
macedonia-2010   macedonia   [..2010-12-31]        2011-04
montenegro-2011  montenegro  2011-04               2012-09-21
srpska-2012      srpska      2012-09-21            [2013-04-25..2013-12-31]
serbia-2013      serbia      2013                  2014-11-26
albania-2014     albania     2014-11-26            2015
bulgaria-2015    bulgaria    2015                  2016-11-24
fbih-2016        fbih        2016-11-24            2017
macedonia-2018   macedonia   [2017-01-01..2018-04-18]  2018-12
moldova-2018     moldova     2018-12               2019-12-12
montenegro-2019  montenegro  2019-12-12            2021-12-21
romania-2021     romania     2021-12-21            2022-12-13
srpska-2022      srpska      2022-12-13            2023
serbia-2024      serbia      [2023-12-01..2024-05-15]  [2024-05-15..2024-12-31]
albania-2025     albania     2024                  2025-12-16
fbih-2025        fbih        2025-12-16            ..
"""

STATUSES = """
albania     member     2002-01        ..
bulgaria    member     2002-01        ..
croatia     member     2002-01        [2010-11..2016-11]
croatia     former     [2010-11..2016-11] ..
fbih        member     2002-01        ..
kosovo      observer   2015           ..
macedonia   member     2002-01        ..
moldova     signatory  2007           -
moldova     observer   2015           -
moldova     member     2017           ..
montenegro  member     2002-01        ..
romania     member     2002-01        [2003-06-12..2014-11-26]
romania     member     2015           ..
serbia      member     2002-01        ..
srpska      member     2002-01        ..
"""

ROTATION = (
    *("albania", "fbih", "bulgaria", "moldova", "montenegro", "macedonia"),
    *("romania", "srpska", "serbia"),
)


@pytest.fixture(scope="session")
def history() -> list[Term]:
    """Every stretch from 2002 to today, vague where the sources are."""
    rows = (line.split() for line in HISTORY.strip().splitlines())
    return [
        Term(key, "" if member == "-" else member, parse(begins), parse(ends))
        for key, member, begins, ends in rows
    ]


@pytest.fixture(scope="session")
def statuses() -> list[Status]:
    """What the members and some others were to the association."""
    rows = (line.split() for line in STATUSES.strip().splitlines())
    return [
        Status(party, status, parse(since), parse("" if until == "-" else until))
        for party, status, since, until in rows
    ]


@pytest.fixture(scope="session")
def places() -> list[RotationPlace]:
    """The order that the association published in 2022."""
    since = parse("2022")
    return [RotationPlace(since, place, party) for place, party in enumerate(ROTATION, start=1)]
