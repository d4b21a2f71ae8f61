"""Verbs by which Portuguese tells an event without a noun: meeting, sitting, acts, beginning."""

from __future__ import annotations

MEET = r"""\b(?:(?:volta|voltam|voltará|voltarão|voltou|voltaram)\sa\s(?:se\s)?(?:reunir|encontrar)(?:-se)?|(?:est(?:á|ão|eve|iveram|ará|arão|ava|avam|ar)|permanec(?:em?|eu|eram|erão)|continuam?|seguem?|(?:encontram?|acham?)-se)(?:\s(?:§|,|e|o|a|n[oa]s?)+)*\sreunid[oa]s?
        |(?:(?:volt|torn|regress)\w+\sa\s(?:se\s)?sentar(?:-se)?|(?:se\s)?sent(?:am?|ou|aram|ará|arão|ar)(?:-se)?|sentar-se-[áã]o?)\s(?:de\snovo\s|novamente\s)?à\smesa|(?:juntam|congregam)-se(?!\s(?:ao?|à)s?\b)|juntar-se-ão(?!\s(?:ao?|à)s?\b)|(?<!\b[aà]\squal\s)(?<!\bao\squal\s)(?<!\bquais\s)(?<!\bque\s)se\s(?:juntam|juntarão|congregam|congregarão)(?!\s(?:ao?|à)s?\b)|reúnem?(?=\s(?:com|em\s(?:sessão|plenário|plenária|assembleia)|n[oa]\s§|em\s§|§|a\s§))
        |(?:conclu|termin|finaliz|encerr|complet|cumpr|celebr)\w*(?=[^.;¤§]{0,12}§+[^.;,§]{0,50}§+\sde\s(?:intens[oa]s?\s)?(?:trabalhos?|sess|debate|delibera|reuni|negocia|conversa|diálogo|discuss))
        |(?:se\s)?(?:havia|haviam|tinha|tinham|têm|tem)(?:-se|\sse)?\sreunido|(?:se\s)?(?:reún(?:e|em)|reuniram|reuniu|reunirá|reunirão|reuniria|reuniriam)(?:-se)?|reunir-se-(?:á|ão)|encontra(?:m|ram|rão)?-se|se\s(?:encontram|encontraram|encontrarão|encontrou))\b"""

SITS = r"""\b(?:analisará|examinará|discutirá|votará|debaterá|avaliará|tratará|resolverá|apreciará|deliberará|julgará)\b"""

ACTS = (
    (r"\binaugur(?:ar|a|am|ou|ará|arão|aram|ad[oa]s?)\b", "Inauguração"),
    (r"\bapresent(?:ar|a|am|ou|ará|arão|aram|ad[oa]s?)\b", "Apresentação"),
    (r"\blanç(?:ar|a|am|ou|ará|arão|aram|ad[oa]s?)\b", "Lançamento"),
    (r"\binstal(?:ar|a|am|ou|ará|arão|aram|ad[oa]s?)\b", "Instalação"),
    (r"\bassin(?:ar|a|am|ou|ará|arão|aram|ad[oa]s?)\b", "Assinatura"),
    (r"\b(?:entreg(?:ar|a|am|ou|ará|arão|aram|ue)|entregue)\b", "Entrega"),
    (r"\bjulg(?:ará|arão|a|ou|ar)\b", "Julgamento"),
    (
        r"\b(?:visit(?:a|am|ou|ará|arão|aram|ar)|(?:inspecionar|percorrer)(?:á|ão))\b",
        "Visita a",
    ),
    (
        r"\b(?:fal|convers|palestr)(?:a|ará|arão|ou)\b[^.;§]{0,40}\ssobre(?=\s[“«\"‘])",
        "Palestra sobre",
    ),
    (r"\bcomemor(?:ar|a|am|ou|ará|arão|aram|ad[oa]s?)\b", "Comemoração"),
)

DOINGS = (
    (
        r"\b(?:toma(?:m|rá|rão)?\sposse(?!\sd[aeo])|(?:é|será|são|serão)\sempossad[oa]s?)\b",
        "Tomada de posse",
    ),
    (
        r"\b(?:entra(?:m|rá|rão)?|vão|vai|irão)\s(?:em|à|para\sa|fazer)\sgreve\b",
        "Greve",
    ),
    (
        r"\babr(?:e|em|iu|irá|irão|iram)\s(?:as\s)?(?:suas\s)?portas\b(?=\sao?s?\s)",
        "Dia de portas abertas",
    ),
)

# After `com um acordo`, `também`: the verb, the small words before the time.
INVERTED = r"""(?:^|[.;:–—]\s|,?\se\s|,\s)(?:(?:com|em|n[oa]s?|após|durante|assim|também|além|igualmente|finalmente|já|ainda)\b[^,;.:§]{0,80},?\s)?
    (?:(?:foi|foram|será|serão|ficou|ficará|está|estão|esteve|vai|vão|tem|têm|tinha)\s)?(?:a\s|sido\s)?(?:se\s)?
    (?:(?:termin|conclu|finaliz|encerr|acab|fech|começ|comec|inici|arranc|retom|prossegu|continu|abr
    |celebr|realiz|decorr|ocorr|acontec|efetu|efectu|estrei)\w*(?:-se(?:-[áã]o?)?)?|(?P<open>tem|têm|teve|tiveram|terá|terão|deu|deram|dá|dará|cheg(?:a|ou|ará|am|aram))(?:\s(?P<rest>lugar|início|ao\sfim))?)
    (?:\s(?:oficialmente|formalmente|hoje|também))?(?:\s(?:n[oa]s?|nest[ea]|em|desde|[aà]s?|aos?|para|o))*\s+$"""
