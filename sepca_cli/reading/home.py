"""Which country a text means by "the Ministry of the Interior" when it names none."""

# The countries whose bodies are named without them in a language; one of more countries is not
# here. In Albanian "the State Police" is that of Albania, and Kosovo's has the name in its own.
AT_HOME = {
    "hr": ("Croatia",),
    "cnr": ("Montenegro",),
    "sr-Latn": ("Serbia", "Bosnia and Herzegovina", "Montenegro"),
    "sr-Cyrl": ("Serbia", "Bosnia and Herzegovina", "Montenegro"),
    "bs": ("Bosnia and Herzegovina", "Serbia", "Montenegro"),
    "mk": ("North Macedonia",),
    "bg": ("Bulgaria",),
    "ro": ("Romania", "Moldova"),
    "sq": ("Albania",),
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
