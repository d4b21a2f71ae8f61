"""Verbs by which people meet whom the sentence names: `conversará con …`, `is received by …`."""

from __future__ import annotations

import re
from functools import cache

# Verbs of talking, of eating together, of being received, each with the noun of the title. The
# company is named behind them, perhaps after a time and a place, never in another clause.
Verbs = tuple[tuple[str, str], ...]

# Who can receive somebody or be received: a museum that receives visitors meets nobody.
OFFICES = {
    "en": r"\b(?:president|minister|secretary|chancellor|commissioner|ambassador|mayor|governor|king|queen|director|chair|delegation|mission|she|he|they)",
    "es": r"\b(?:(?:vice)?presidente|(?:vice)?presidenta|(?:vice)?ministr[oa]|canciller|(?:sub)?secretari[oa]|director|directora|embajador|embajadora|alcalde|alcaldesa|gobernador|gobernadora|rector|rectora|comisari[oa]|rey|reina|papa|jefe|jefa|intendente|prefect[oa]|titular|mandatari[oa]|delegación|comitiva|misión)\b",
    "pt": r"\b(?:(?:vice-)?president[ea]|(?:vice-)?ministr[oa]|chanceler|(?:sub)?secretári[oa]|diretora?|embaixadora?|prefeit[oa]|governadora?|reitora?|comissári[oa]|rei|rainha|papa|chefe|delegação|comitiva|missão)\b",
}
_EDGE = r"\b"
_GOING_ES = r"(?:viaj|acud|lleg|volar|ir|se\straslad|se\sdesplaz)\w*(?=[^.;]{0,60}\s(?:para|a)\s(?:entrevistarse|reunirse|encontrarse|conversar|dialogar)\b)"
_GOING_PT = r"(?:viaj|desloc|vai|irá|ir|segu|cheg)\w*(?:-se)?(?=[^.;]{0,60}\spara\s(?:se\s)?(?:reunir|encontrar|entrevistar|conversar|dialogar|avistar)(?:-se)?\b)"
_GOING_EN = (
    r"(?:travels?|will\s(?:travel|go|fly)|goes|flies)(?=[^.;]{0,60}\sto\s(?:meet|talk|confer)\s)"
)

RECEIVES = r"(?:recib(?:e|irá|ió|irán)|receb(?:em?|eu|eram|erá|erão))"
RECEIVED = r".*\b(?:received|recibid[oa]s?|recebid[oa]s?)"

ENCOUNTERS: dict[str, Verbs] = {
    "en": (
        (rf"\b(?:{_GOING_EN}|(?:will\s)?confers?|will\s(?:talk|speak)|holds?\stalks)", "Meeting"),
        (r"\b(?:will\shave|has|will\stake|takes)\slunch", "Lunch"),
        (r"\b(?:will\s(?:have\sdinner|dine)|dines|has\sdinner)", "Dinner"),
        (r"\b(?:will\shave|has)\sbreakfast", "Breakfast"),
        (r"\b(?:will\sbe|is|was)\sreceived", "Meeting"),
    ),
    "es": (
        (r"\b(?:convers(?:a|an|ará|arán|ó|aron)|(?:charl|habl)(?:ará|arán))\b", "Conversación"),
        (r"\bse\s(?:entrevist(?:a|an|ará|arán|ó|aron))\b", "Entrevista"),
        (r"\bdialog(?:a|an|ará|arán|ó|aron)\b", "Diálogo"),
        (r"\b(?:almorzarán?|almuerzan?|almorzó|almorzaron)\b", "Almuerzo"),
        (r"\bcen(?:a|ará|arán|ó|aron)\b", "Cena"),
        (r"\bdesayun(?:a|ará|arán|ó|aron)\b", "Desayuno"),
        (rf"\b(?:{_GOING_ES}|se\s(?:verán?|citarán?))", "Reunión"),
        (r"\b(?:será|serán|es|son|fue|fueron)\srecibid[oa]s?\b", "Reunión"),
        (rf"\b{RECEIVES}\b", "Reunión"),
    ),
    "pt": (
        (r"\b(?:convers(?:a|am|ará|arão|ou|aram)|falar(?:á|ão))\b", "Conversa"),
        (r"\b(?:se\s)?entrevist(?:a|am|ará|arão|ou)(?:-se)?\b", "Entrevista"),
        (r"\bdialog(?:a|am|ará|arão|ou)\b", "Diálogo"),
        (r"\balmoç(?:a|am|ará|arão|ou)\b", "Almoço"),
        (r"\bjant(?:a|am|ará|arão|ou)\b", "Jantar"),
        (rf"\b(?:{_GOING_PT}|avistam?-se|avistou-se)", "Reunião"),
        (r"\b(?:será|serão|é|são|foi|foram)\srecebid[oa]s?\b", "Reunião"),
        (rf"\b{RECEIVES}\b", "Reunião"),
    ),
}
# What stands between such a verb and those whom it names, in its own clause.
_CLAUSE = r"^(?:(?!,\s(?:y|e|and|pero|mas|but)\s)[^.;]){0,70}?"
_NOBODY = (
    r"(?!(?:el|o|the)\s(?:fin|fim|objet\w+|propósito|aim|purpose)\b|vist[ao]s?\b|base\b|motivo\b|§)"
)
_COMPANY = {
    "en": rf"{_CLAUSE}\s(?:with|to\smeet)\s{_NOBODY}",
    "es": rf"{_CLAUSE}\scon\s{_NOBODY}",
    "pt": rf"{_CLAUSE}\scom\s{_NOBODY}",
}
_RECEIVED = rf"{_CLAUSE}\s(?:a\s(?=(?:las?|los|sus?|una?)\s)|a(?=l\s))"
_GUEST = rf"{_CLAUSE}\s(?=[oa]s?\s(?:[\w-]+\s){{0,2}}?{OFFICES['pt'].removeprefix(_EDGE)})"
_BY = rf"{_CLAUSE}\s(?:by\s|por\s|pel(?=[oa]s?\s))"


@cache
def company(language: str, verb: str) -> re.Pattern[str]:
    """From the end of the verb to those whom it names, who come with it or whom it receives."""
    if re.fullmatch(RECEIVES, verb):
        return re.compile(_GUEST if language == "pt" else _RECEIVED)
    return re.compile(_BY if re.fullmatch(RECEIVED, verb) else _COMPANY[language])
