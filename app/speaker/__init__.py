"""A process of its own that plays raw sound: Qt's way there loads codecs, which the window must not."""
