"""Reports: records and counts in, unrendered tables, timelines and dossiers out."""
