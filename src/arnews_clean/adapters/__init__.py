"""Sentences under the names that users of other libraries know: imported by whoever needs them, and by nobody else."""
