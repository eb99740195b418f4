"""Pictures drawn: from what they show to where everything stands on the paper."""
