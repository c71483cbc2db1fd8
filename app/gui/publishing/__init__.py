"""Publications in the window: a form, what the gate lets through, the pages, PDF and Word."""
