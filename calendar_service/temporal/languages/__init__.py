"""One typed lexicon per language."""
