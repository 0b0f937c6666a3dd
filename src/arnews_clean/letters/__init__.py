"""Letters: every function on single code points lives here once, and knows nothing about news.

`sets` names the code points, `repairs`, `folds` and `cuts` are the three kinds of functions, `profiles` puts them in
a row, and `aligned` tells where each character came from.
"""
