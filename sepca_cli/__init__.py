"""sepca: the record of the Southeast Europe Police Chiefs Association."""

__version__ = "0.2.0"
