"""A spreadsheet coming in: columns, questions, every row before it is written."""
