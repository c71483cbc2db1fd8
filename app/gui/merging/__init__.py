"""Two versions side by side: settling them in a bundle's preview, on a record, and one after another."""
