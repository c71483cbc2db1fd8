"""The Share pages that stand around one tab bar, and their parts."""
