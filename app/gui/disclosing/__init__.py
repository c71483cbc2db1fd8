"""What leaves for readers outside: the disclosure wizard, the ledger, and the exposure check."""
