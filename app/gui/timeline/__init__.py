"""What happened in time: lanes, points, spans and ranges that can be zoomed and walked through."""
