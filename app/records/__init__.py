"""What a record is: declarations, values, leaves, merge. Pure values, no I/O but shipped data."""
