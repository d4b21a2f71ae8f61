"""Rows that are sentences: `Às 16h30 vai ser inaugurada a exposição …` names an inauguration."""

from __future__ import annotations

import re

from calendar_service.events.subjects import joined

# What may stand before the verb: `na mesma sala, `.
_LEAD = {
    "en": r"^",
    "es": r"^(?:(?:en|por|con|también|luego|después|además)\b[^,]{0,70}?,?\s)?",
    "pt": r"^(?:(?:n[oa]s?|em|por|com|ainda|também|já|depois)\b[^,]{0,70}?,?\s)?",
}
# Verbs of taking place with the article behind them; their subject is the name.
_HELD = {
    "en": r"there\s(?:will\sbe|is)\s(?:also\s)?(?:an?\s|the\s)?",
    "es": r"(?:se\s(?:(?:realizar|celebrar|desarrollar|efectuar)án?|realizan?|celebran?"
    r"|realizó|celebró|desarrollan?|llevarán?\sa\scabo)|(?:tendrán?|tienen?|tuvo)\s(?:lugar|inicio)|habrá|hubo"
    r"|comienzan?|comenzarán?|inician?|iniciarán?)\s(?:también\s)?(?:(?:el|la|l[oa]s|una?)\s)?",
    "pt": r"(?:(?:será|serão|vai\sser|vão\sser)\s(?:realizad|promovid|celebrad|efetuad)[oa]s?"
    r"|realiz(?:am?|ou|aram)-se|realizar-se-(?:á|ão)|(?:acontec|ocorr|decorr)(?:em?|eu|erá|erão)"
    r"|(?:tem|têm|teve|terá|terão)\s(?:lugar|início)|haverá|houve|começam?|começará|iniciam?(?:-se)?)"
    r"\s(?:também\s)?(?:[oa]s?\s|uma?\s)?",
}
# Verbs that are an act by themselves, with its noun; their subject says of what.
_ACTS = {
    "en": (),
    "es": (
        (r"se\s(?:inaugurar|inaugur)(?:á|án|a|an)\s", "Inauguración"),
        (r"se\s(?:presentar|present)(?:á|án|a|an)\s", "Presentación"),
        (r"se\s(?:proyectar|proyect)(?:á|án|a|an)\s", "Proyección"),
        (r"se\s(?:lanzar|lanz)(?:á|án|a|an)\s", "Lanzamiento"),
    ),
    "pt": (
        (r"(?:será|serão|vai\sser|vão\sser)\sinaugurad[oa]s?\s", "Inauguração"),
        (r"(?:será|serão|vai\sser|vão\sser)\sapresentad[oa]s?\s", "Apresentação"),
        (r"(?:será|serão|vai\sser|vão\sser)\s(?:exibid|proje[ct]*ad)[oa]s?\s", "Exibição"),
        (r"(?:será|serão|vai\sser|vão\sser)\slançad[oa]s?\s", "Lançamento"),
    ),
}
OF = {"en": "of", "es": "de", "pt": "de"}


def subject_of(name: str, language: str) -> str:
    """`realiza-se a reunião da Comissão` is `Reunião da Comissão`; other names stay."""
    lead = _LEAD.get(language)
    if lead is None:
        return name
    for verb, noun in _ACTS[language]:
        if (act := re.match(lead + verb, name, re.IGNORECASE)) and name[act.end() :]:
            return joined(noun, OF[language], name[act.end() :], language)
    held = re.match(lead + _HELD[language], name, re.IGNORECASE)
    rest = name[held.end() :] if held else ""
    return rest[0].upper() + rest[1:] if len(rest.split()) > 1 else name
