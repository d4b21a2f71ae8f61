"""How sport tells that something is held: `is played`, `se disputa`, `corre-se`."""

from __future__ import annotations

CONTESTED = {
    "en": r"\b(?:(?:is|are|was|were|be)\s(?:contested|competed|disputed|fought|played|raced|ridden|rowed|run|sailed|swum))\b",
    "es": r"\bse\s(?:disput(?:an?|ó|aron|ar[áa]n?|aba)|juegan?(?!\s(?:(?:el|los)\s)?§?\s?(?:su|el\stodo)\b)|jug(?:ó|aron|ará[n]?)|corr(?:en?|ió|ieron|erán?)"
    r"|naveg(?:an?|ó|ará[n]?)|dirim(?:en?|irá[n]?))\b|\b(?:será[n]?|fue(?:ron)?)\s(?:disputad|jugad|corrid)[oa]s?\b",
    "pt": r"\b(?:disputa|joga|corre|navega)m?-se\b|\bdisput(?:ou|aram)-se\b|\b(?:disputar|jogar|correr)-se-(?:á|ão)\b"
    r"|\bse\s(?:disputa|joga|corre)m?\b|\b(?:será|serão|foi|foram|é|são)\s(?:disputad|jogad|corrid)[oa]s?\b",
}
