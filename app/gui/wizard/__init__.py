"""Creating a vault, step by step."""
