"""The parts of the window in which a case is worked on."""
