"""The sealed file that leaves: age v1 around a canonical stored ZIP."""
