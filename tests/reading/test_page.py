"""The text of a saved web page, without what stands around every page of its site."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.pages.page import read_page

NEWS = """<!DOCTYPE html>
<!-- saved from url=(0031)https://example.org/saved/page -->
<html lang="en-GB"><head><title>Chiefs met &#8211; The Agency</title>
<meta property="og:site_name" content="The Agency">
<meta property="article:published_time" content="2022-12-16T09:30:00+01:00">
<link rel="canonical" href="https://example.org/news/1">
<style>p::before { content: "<p>no text</p>" }</style>
<script>document.write("<p>no text</p>");</script></head>
<body class="with-menu"><a class="skip-link" href="#main">Skip to main content</a>
<header><a href="/"><h1>The Agency</h1></a><nav><ul><li><a href="/">Home</a><li>Contact</ul></nav>
<h1>Chiefs met in Bucharest</h1></header>
<div id="cookie-banner">We use cookies to count you. <button>Accept</button></div>
<main><article>
<h1>Chiefs met in Bucharest</h1>
<p>The <b>General</b>&nbsp;Assembly met in&shy;side
  the palace on 12<sup>th</sup> December 2022.<br>It was opened by Ana Kova&#269;.</p>
<ul><li>INTERPOL<li>SELEC</ul>
<table><tr><th>Day</th><th>City</th></tr><tr><td>13 December</td><td>Bucharest</td></tr></table>
<p hidden>Nobody sees this.</p><p style="display: none">Nor this.</p>
<div class="share-buttons">Share 0 271</div><p>0 271</p>
<p><a href="/2">Another text altogether, of which this is the beginning</a></p>
<p>BUCHAREST, ROMANIA 12-14 DECEMBER 2022</p>
</article><div class="related-news"><h2>More</h2><p>In Sofia they met in 2009.</p></div></main>
<aside>Founded in 2002</aside><footer>All rights reserved 2026</footer></body></html>"""


def test_the_text_is_that_of_the_article_line_by_line() -> None:
    assert read_page(NEWS).text.replace("\u00ad", "").split("\n") == [
        "Chiefs met in Bucharest",
        "The General Assembly met inside the palace on 12th December 2022.",
        "It was opened by Ana Kovač.",
        "INTERPOL",
        "SELEC",
        "Day | City",
        "13 December | Bucharest",
        "BUCHAREST, ROMANIA 12-14 DECEMBER 2022",
    ]


def test_a_page_says_its_title_address_day_language_and_site() -> None:
    page = read_page(NEWS)
    assert page.title == "Chiefs met – The Agency"
    assert page.url == "https://example.org/news/1"
    assert page.published == parse("2022-12-16")
    assert page.language == "en"
    assert page.publisher == "The Agency"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ('<meta name="DC.date.issued" content="2021-09-23">', "2021-09-23"),
        ('<meta itemprop="datePublished" content="2021-09-23T10:00">', "2021-09-23"),
        ('<time datetime="2021-09-24">yesterday</time>', "2021-09-24"),
        (
            '<script type="application/ld+json">{"datePublished": "2021-09-23T08:00:00Z"}</script>',
            "2021-09-23",
        ),
        ('<meta name="date" content="2021-13-45"><time datetime="2021-09-24">', "2021-09-24"),
        ('<meta name="date" content="23.09.2021">', ""),
        ("<p>23 September 2021</p>", ""),
    ],
)
def test_the_day_of_a_page_is_the_one_that_it_is_marked_with(told: str, day: str) -> None:
    assert read_page(told).published == (parse(day) if day else UNKNOWN)


def test_the_browser_that_saved_a_page_says_where_it_was() -> None:
    assert read_page(NEWS.replace("canonical", "icon")).url == "https://example.org/saved/page"
    assert read_page('<link rel="canonical" href="javascript:alert(1)">').url == ""


def test_a_page_without_a_heart_is_read_without_its_furniture() -> None:
    html = "<nav><a href=/>Home</a></nav><div><h2>A meeting</h2>Short.</div><footer>By us</footer>"
    assert read_page(html).text == "A meeting\nShort."


def test_of_several_articles_the_one_that_is_told_is_read() -> None:
    told = f"<article><p>{'They met in Budva. ' * 20}</p></article>"
    shown = "<article><h3>Others met</h3><p>In Sofia on 5 May 2020.</p></article>" * 3
    assert "Sofia" not in read_page(f"<main><h1>A meeting</h1>{told}{shown}</main>").text
    assert "Sofia" in read_page(f"<main><h1>The year</h1>{shown}</main>").text
    assert read_page(f"<main>{told}{told}</main>").text.count("\n") == 0  # said twice
    assert read_page(f"<main>{told}{told.replace('Budva', 'Ohrid')}</main>").text.count("\n") == 1


def test_a_page_that_would_have_no_text_left_is_read_whole() -> None:
    html = f"<div class='sidebar'><p>{'They met in Budva. ' * 20}</p></div><p>Print</p><p>End</p>"
    assert read_page(html).text.startswith("They met in Budva.")


def test_what_no_tag_says_is_the_text_itself() -> None:
    assert read_page("Just 5 < 6 and A & B, M&amp;A").text == "Just 5 < 6 and A & B, M&A"
    assert read_page("").text == ""


HOSTILE = """
< <!-- <![CDATA[ </ <a_ <a_b=" <a_b='x <? & &#9 <script> <div> <nav> <td> <title> <a_x=_ <p>x x</a>
<script></script <!ENTITY_a_'&b;&b;'> <!--_-> <a_c_c_c=
"""


@pytest.mark.parametrize("piece", HOSTILE.split())
def test_no_page_breaks_its_reader(piece: str) -> None:
    assert isinstance(read_page(piece.replace("_", " ") * 30_000).text, str)


def test_a_number_of_no_character_is_shown_as_unknown() -> None:
    assert read_page(f"a&#{'9' * 10_000};b&#x41;").text == "a\ufffdbA"


@given(st.text(alphabet=st.sampled_from("<>/!-&#;='\" abpdivscr\n"), max_size=60))
def test_whatever_stands_in_a_page_is_read(html: str) -> None:
    page = read_page(html)
    assert page.text == "\n".join(line for line in page.text.split("\n") if line.strip())


@given(st.text(alphabet=st.characters(exclude_characters="<>&", codec="utf-8")))
def test_words_come_out_as_they_stand(text: str) -> None:
    words = f"Meeting {text} ended"
    assert read_page(f"<p>{words}</p>").text.split() == words.split()
