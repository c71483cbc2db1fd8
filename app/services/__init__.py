"""What users do, one function for each verb; windows and the command line call nothing below."""
