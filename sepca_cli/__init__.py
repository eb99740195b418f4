"""sepca: the record of the Southeast Europe Police Chiefs Association."""

__version__ = "0.1.0"
