"""One room for each part of a page: what the part looks like, where it may stand, what its false friends look like."""
