"""The shape of the house: layers, files, and what no committed file may say."""
