"""Publications: a form chosen, the gate asked, the document made and noted."""
