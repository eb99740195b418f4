"""What is said while something is saved is said when it is."""

import pytest

from sepca_cli.output import held_back, say


def test_what_is_said_meanwhile_is_said_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    with held_back():
        say("recorded one")
        say("recorded two")
        assert capsys.readouterr().err == ""
    assert capsys.readouterr().err == "recorded one\nrecorded two\n"


def test_what_was_not_saved_is_not_said_to_be(capsys: pytest.CaptureFixture[str]) -> None:
    def fail_on_the_way() -> None:
        with held_back():
            say("recorded one")
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fail_on_the_way()
    say("it could not be saved")
    assert capsys.readouterr().err == "it could not be saved\n"
