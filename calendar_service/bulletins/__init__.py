"""Where text comes from: files, collections, languages."""
