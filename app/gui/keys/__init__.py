"""Keys and contacts in the window: identities, comparing, states, groups."""
