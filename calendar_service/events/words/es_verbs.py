"""Verbs by which Spanish tells an event without a noun: meeting, sitting, acts, beginning."""

from __future__ import annotations

MEET = r"""\b(?:(?:volverán?|vuelven?|volvieron|volvió)\sa\s(?:sesionar|reunirse|encontrarse|verse)|(?:est(?:á|án|uvo|uvieron|ará|arán|aba|aban)|permanec(?:en?|ió|ieron|erán?)|siguen?|seguirán?|se\s(?:encuentran?|hallan?))(?:\s(?:§|,|y|el|la|los)+)*\sreunid[oa]s?
        |(?:(?:volver|vuelv|volvi|regres)\w+\sa\ssentarse|se\s(?:sent(?:ar[áa]n?|aron|ó)|sient(?:a|an))|sentarse)\sa\s(?:la\smesa|negociar|dialogar|conversar|debatir)|se\s(?:juntan|juntarán|congregan)
        |(?:conclu|termin|finaliz|culmin|clausur|complet|cerr|cumpl|celebr)\w*(?=[^.;¤§]{0,12}§+[^.;,§]{0,50}§+\sde\s(?:arduo\s|intenso\s)?(?:trabajos?|sesi|debate|delibera|reunion|negocia|conversa|diálogo|discusi|intercambio))
        |se\s(?:ha|han|había|habían|habrá|habrán)\sreunido|(?:(?:tiene|tienen|tenía|tenían)\s)?previsto\sreunirse|se\s(?:reunirán?|reunieron|reunió|reúnen?|reunían?|reunirían?|encontrarán?|encontraron|dan\scita|darán\scita|dieron\scita|congregarán?)|(?:sesion(?:ará|arán|ó|aron|a|an))|(?:sostuv(?:o|ieron)|sostendrán?|mantuv(?:o|ieron)|mantendrán?)\s(?:una\s|un\s)?(?=encuentro|conversaci))\b"""

SITS = r"""\b(?:analizará|examinará|discutirá|votará|debatirá|evaluará|tratará|resolverá|conocerá|dictaminará|revisará|sesionará|deliberará)n?\b"""

ACTS = (
    (r"\binaugur(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?|ar)\b", "Inauguración"),
    (r"\bpresent(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?)\b", "Presentación"),
    (r"\blanz(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?)\b", "Lanzamiento"),
    (r"\binstal(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?)\b", "Instalación"),
    (
        r"\b(?:firm(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?)|suscrib(?:ió|irá|irán|ieron|e|en)|suscrit[oa]s?)\b",
        "Firma",
    ),
    (r"\bentreg(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?)\b", "Entrega"),
    (r"\bjuzg(?:ará|arán|a|ó)\b", "Juicio"),
    (r"\b(?:visit(?:a|an|ó|ará|arán|aron|ar)|inspeccionar(?:á|án))\b", "Visita a"),
    (r"\brecorrer(?:á|án)\b", "Recorrido por"),
    (
        r"\b(?:habl|convers|disert)(?:a|ará|arán|ó)\b[^.;§]{0,40}\ssobre(?=\s[“«\"‘])",
        "Charla sobre",
    ),
    (r"\bconmemor(?:ar|a|an|ó|ará|arán|aron|ad[oa]s?)\b", "Conmemoración"),
    (r"\bclausur(?:ó|ará|arán|aron|ad[oa]s?)\b", "Clausura"),
)

DOINGS = (
    (
        r"\b(?:toma(?:n|rá|rán)?\sposesión|rinde[n]?\sprotesta|rendirá[n]?\sprotesta|jura(?:n|rá|rán)?\s(?:el|su)\scargo)\b",
        "Toma de posesión",
    ),
    (
        r"\b(?:ir[áa]n?|van?|entra(?:n|rá|rán)?|inicia(?:n|rá|rán)|comienza[n]?)\s(?:al?|en|a\sla|en\sla|la|una|el|un)\s(?:paro|huelga)\b",
        "Paro",
    ),
    (
        r"\babr(?:e|en|ió|irá|irán|ieron)\ssus\spuertas\b(?=\s(?:al?|a\slos|a\slas)\s)",
        "Jornada de puertas abiertas",
    ),
)

# After `con un acuerdo`, `también`: the verb, the small words before the time.
INVERTED = r"""(?:^|[.;:–—]\s|,?\s[ye]\s|,\s)(?:(?:con|en|tras|durante|así|también|además|asimismo|igualmente|finalmente|ya)\b[^,;.:§]{0,80},?\s)?
    (?:(?:ha|han|había|habían|fue|fueron|será|serán|quedó|quedará|está|están)\s)?(?:sido\s)?(?:se\s)?
    (?:(?:termin|conclu|finaliz|culmin|acab|clausur|cerr|cierr|comen|comien|empe|empie|inici|arranc|reanud|prosegu|prosigu|contin|abr
    |celebr|realiz|desarroll|efectu|debut|estren|transcurr)\w*(?:\sa\scabo)?|llev\w+\sa\scabo|(?P<open>tienen?|tuvo|tuvieron|tendrán?|dan?|dio|dieron|darán?|llegan?|llegó|llegaron|llegarán?)(?:\s(?P<rest>lugar|inicio|comienzo|verificativo|a\ssu\sfin))?)
    (?:\s(?:oficialmente|formalmente|hoy|también|recién))?(?:\s(?:el|este|los|desde|a|al|en|para))*\s+$"""
