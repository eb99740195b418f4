"""Which country a text means by "the Ministry of the Interior" when it names none."""

# The countries where a language is that of the police; a language of more countries is not here.
AT_HOME = {
    "mk": ("North Macedonia",),
    "bg": ("Bulgaria",),
    "ro": ("Romania", "Moldova"),
    "sq": ("Albania", "Kosovo*"),
}


def home(language: str, host: str) -> str:
    """The country whose bodies a text in a language names without it; "" if that is not sure.

    It is that of the host, but where nobody writes in the text's language: a Bulgarian text on an
    assembly in Croatia means its own ministry.
    """
    countries = AT_HOME.get(language, (host,))
    if host in countries:
        return host
    return countries[0] if len(countries) == 1 else ""
