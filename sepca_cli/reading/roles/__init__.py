"""What those whom a text names were at an event: host, speaker, guest, or only mentioned."""
