"""What a bulletin's own date is labelled with: published, released, updated; three languages."""

from __future__ import annotations

import re

PUBLICATION = r"(?:publi\w+|releas\w+|issue\w*|post\w*|emisi[óo]n|emiss[ãa]o|(?:la\s)?not[íi]cia)"
# What only a publication is labelled with, at the beginning of its line.
LABEL = re.compile(
    rf"^\W*(?:(?:first\s|originally\s)?(?:posted|published|released?|issued)"
    r"|embargo(?:ed)?(?:\suntil)?|embargad[oa](?:\s(?:hasta|at[ée]))?"
    rf"|{PUBLICATION}\sdate|date\s(?:of\s)?{PUBLICATION}|(?:fecha|data)\sd[ea]\s{PUBLICATION}"
    r"|dated(?:\sthis)?|as\s(?:at|of)"
    r"|(?:done|given|issued|released|hecho|dad[oa]|feito|emitid[oa]|expedid[oa])"
    r"\s(?:at|in|en|em|n[oa])\s[A-ZÁÉÍÓÚ][^\d,.]{1,40}?,?"
    r"|date|fecha|data|publicad[oa]|publicação|publicación|divulgad[oa]|emitid[oa]|postad[oa]"
    r"|criad[oa]|cread[oa])"
    r"(?:\s(?:on|el|em|at|a)\b)?\s*(?:d[íi]a\s)?[:,|]?\s*(?:[^\W\d]+(?:-feira)?,?\s+)?$",
    re.IGNORECASE,
)
# What stands before the day on the line of an issue: `Boletín n.º 212 | `, `Nota à imprensa, `,
# `Press note No. 14/24   `.
ISSUE = re.compile(
    r"^\W*(?:(?:press|media|public|news)\s)?(?:note|release|notice|newsletter|bulletin|circular"
    r"|issue|nota|bolet[íi]n|boletim|informativo|comunicado|aviso|edi[çc](?:ión|ão)|gaceta|n[º°o.]\S*)"
    r"(?:\s(?:à|a\sla|de|da|to\sthe)\s(?:comunicação\ssocial|imprensa|prensa|press|media)"
    r"|[^|,\n]{0,24}?\d[\d/.-]*)(?:\s*[|,–—·•]\s*|\s-\s+|\s{3,})",
    re.IGNORECASE,
)
# What a sheet is called, before the names of who sends it: `Media release from the Chamber of
# Commerce, Blenheim, `.
SHEET = re.compile(
    r"^\W*(?:(?:press|media|public|news)\s(?:note|release|notice|statement|advisory|bulletin)"
    r"(?:\sissued)?\s(?:from|by|of)|(?:nota|comunicado|aviso)\s(?:de\sprensa|de\simprensa"
    r"|à\simprensa|de\slos?\smedios|público)?\s?(?:emitid[oa]\s)?(?:por|pel[oa]|del?|d[ao]))\s+"
    r"(?:(?:the|la|el|o|a)\s)?(?=(?-i:[A-ZÁÉÍÓÚ]))",
    re.IGNORECASE,
)
# A sheet that comes out again and again: `Novedades de normalización – `, `News from the Union | `.
PERIODICAL = re.compile(
    r"^\W*(?:novedades|novidades|noticias|notícias|news(?:letter|\supdate)?|updates?|informativo"
    r"|resumen|resumo|carta\sinformativa|hoja\sinformativa|folha\sinformativa|digest|round-up)\b"
    r"[^|\d.:;!?]{0,45}?(?:\s*[|,]\s*|\s[–—-]\s)(?=(?:[^\W\d_]+,?\s)?$)",
    re.IGNORECASE,
)
REVISED = (
    r"(?:(?:last\s)?(?:updated?|modified|modification)|(?:última\s)?actualiza(?:ción|d[oa])"
    r"|(?:última\s)?(?:atualiza(?:ção|d[oa])|modifica(?:ção|ción)))"
)
UPDATED = re.compile(rf"\b{REVISED}\b[^.\d]{{0,20}}$", re.IGNORECASE)
THEN_UPDATED = re.compile(rf"^.{{0,20}}\b{REVISED}\b.{{0,40}}$", re.IGNORECASE)

MADE = re.compile(r"\W*(?:criad|cread)[oa]\b[^:]*$", re.IGNORECASE)
GOES_ON = re.compile(r",?\s+(?:[a-záéíóú]\w*\s)?[^\W\d]\w*\s[^\W\d]")


def of_a_body(before: str, after: str) -> bool:
    """`Criada a 17 de julho de 1996, a Comunidade tem …`: while `Criado em:` is said of a page."""
    return bool(MADE.match(before) and GOES_ON.match(after))


def unnamed(before: str) -> str:
    """What stands before the day of an imprint, without what the sheet is called."""
    for name in (ISSUE, PERIODICAL, SHEET):
        before = name.sub("", before)
    return before
