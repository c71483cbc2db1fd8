"""What is written for readers: every renderer takes what the gate cleared, and nothing else."""
