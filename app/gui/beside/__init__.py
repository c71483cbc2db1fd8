"""What stands beside a page where the window is wide: the list of cases, next to the case that is open."""
