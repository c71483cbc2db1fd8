"""The list of cases beside the case that is open."""
