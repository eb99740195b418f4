"""What English calls an institution: the noun that says what it is, and what makes none of it."""

# The nouns, by the kind of party that they tell.
KINDS = dict.fromkeys(
    """
    academy administration agency authority bank board brigade bureau chamber clearinghouse college
    commission corps council court customs department directorate faculty fund gendarmerie guard
    inspectorate institute institution laboratory ministry mission ombudsman organisation
    organization parliament police prosecution registry school service union unit university office
    """.split(),  # noqa: SIM905
    "other",
) | dict.fromkeys(["association", "foundation", "league", "society"], "ngo")
KINDS |= {"ministry": "ministry", "police": "police"}
# Of these only those with a field of their own: a conference centre is a house to meet in.
ONLY_WITH_A_FIELD = {"centre": "other", "center": "other", "network": "other", "alliance": "ngo"}
KINDS |= ONLY_WITH_A_FIELD
OF_A_COUNTRY = frozenset(["department", "laboratory", "unit"])  # others are parts of a service
# What only a part of a service is called, where it is named after its work in it.
PARTS = frozenset(["department", "directorate", "office", "unit"])
WORK_OF_PARTS = frozenset(
    """
    affairs analysis analytics cooperation finance human intelligence investigation investigations
    legal logistics operations personnel planning protocol relations resources
    """.split()  # noqa: SIM905
)
# A police that only these tell is one of any country.
OF_ANY_COUNTRY = frozenset(["federal", "general", "international", "local", "national", "state"])
WHOLES = frozenset(["university", "academy", "ministry"])  # that have faculties and departments

# A capital in front of the noun that is not of the name: how a sentence begins, a title.
NO_MODIFIERS = frozenset(
    """
    a acting after all also although ambassador an and another any as at before besides both but by
    captain chief colonel commissioner deputy director dr during each every finally for former from
    general he head her his in inspector its lieutenant like major minister mr mrs ms my no of on
    other our outgoing prof professor rector representatives secretary sergeant several she since
    some superintendent that the their these they this those through together two three under until
    when where while with yesterday today
    """.split()  # noqa: SIM905
)
NO_MODIFIERS -= {"general"}  # the General Directorate
# Something else than an institution: an organ of the association, a house, a course, whom to call.
NO_INSTITUTION = frozenset(
    """
    advisory executive head management media organising organizing press relations secretariat
    sepca southeast spring steering summer winter working
    """.split()  # noqa: SIM905
)
# Whose the office is: "the State Prosecutor's Office".
OWNERS = frozenset("attorney children ombudsman people prosecutor women".split())  # noqa: SIM905
FIELD_OF = frozenset(["of", "for", "against", "on"])
