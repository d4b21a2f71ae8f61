"""Verbs and nouns of the last resort: what happens at a time, and what is merely valid from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doings:
    """Regular expressions over text in lower case whose times are blanked by `§`.

    `exists` is what stands before a thing that is there (`there will be a`). `occurs` has verbs whose subject is what takes place, if what follows is as in `still`: no
    object. `does` has verbs of what somebody does on a day. `idle` has words of terms, prices, rules, results: a day beside them is no event. `aside` is
    what a clause begins with that says nothing of it, `small` what is left of a time cut out,
    `place` how it goes on with where it is.
    """

    exists: str
    occurs: str
    does: str
    still: str
    idle: str
    aside: str
    small: str
    place: str


ENGLISH = Doings(
    exists=r"\b(?:there\s(?:is|are|will\s(?:also\s)?be)\s(?:also\s)?(?:the\s|an?\s)?)",
    occurs=r"\b(?:(?:will|is\sto|are\sto|is\sdue\sto|are\sdue\sto)\s(?:also\s|then\s|again\s)?(?:be\s(?:held"
    r"|staged|repeated|shown|screened|performed|given|hosted|run)|take\splace|begin|start|open|run"
    r"|follow|kick\soff|get\sunder\sway|go\sahead|return)|begins|starts|opens|runs|follows|kicks\soff"
    r"|gets\sunder\sway|goes\sahead|takes\splace|is\s(?:on|held|staged|repeated|set\sfor|scheduled\sfor))\b",
    does=r"\b(?:will|is\sto|are\sto|is\sdue\sto|are\sdue\sto)\s(?:also\s|then\s|again\s|all\s)?(?!be\b|have\b"
    r"|not\b)\w+|\b(?:gives?|speaks?|reads?|plays?|performs?|talks?|visits?|tours?|receives?|welcomes?|hosts?"
    r"|leads?|signs?|sings?|lectures?|address(?:es)?|launch(?:es)?|unveils?|honou?rs?|celebrates?|debates?"
    r"|examines?|hears?|trains?|teach(?:es)?|competes?|faces|toasts?)\b",
    still=r"\s*(?:$|[,§]|(?:on|at|in|from|again|this|next|also|as|with|to\sthe\spublic|online)\b)",
    idle=r"\b(?:no|not|(?:is|are)\s(?!held|staged|repeated|set|scheduled)\w+ed|require[sd]?|appl(?:y|ies|ied|ications?)|expires?|valid|publish\w*|accept(?:ed)?|collected"
    r"|fees?|pric\w+|quotas?|deadlines?|regist\w+|pay\w*|paid|salar\w*|force|effect\w*|clos(?:e|es|ed)"
    r"|term|results?|lists?|tickets?|sale|available|complet\w+|submit\w*|submissions?|decisions?|notif\w+"
    r"|repl(?:y|ies)|invoices?|lev(?:y|ies)|tax(?:es)?|rates?|tariffs?|laws?|permits?|licen[cs]es?|trains?"
    r"|bus(?:es)?|flights?|ferr(?:y|ies)|leaves?|depart\w*|holidays?|clocks|loans?|grants?|proxies"
    r"|comments?|proposals?|nominations?|votes?|season|harvest|works|construction|vaccin\w+|must|should"
    r"|collect|stay|increase[sd]?|rise[sn]?|fall[sn]?|cease|replace[sd]?|retire[sd]?|succeed\w*|deliver(?:y|ies)"
    r"|appear(?:s|ed)?(?!\s(?:before|in\scourt|at)\b)|com(?:e|es|ing)\sout|issue[sd]?|newsletters?|rains?|snow\w*|storms?|winds?|tides?"
    r"|(?:is|are|be|stays?|remains?)\sopen|vacations?|recess|half-term|shifts?|showers|temperatures?|forecasts?|lasts|queries|reach\sthe\s(?:registry|secretariat|office)"
    r"|offices?|secretariat|remain\w*|continue[sd]?|hours?|doors|early[\s-]bird|members?hip|announced?)\b",
    aside=r"(?:(?:and|but|also|then|finally|in\saddition|meanwhile|separately|besides|later|there"
    r"|that\s(?:same\s)?(?:day|evening|morning|afternoon)|the\ssame\s(?:day|evening|morning|afternoon)"
    r"|on\sthe\s(?:eve|day)\sof\sthe\s\w+),?\s)+",
    small="on at from to between and until till the of next this in by for".replace(" ", "|"),
    place="(?:at|in)",
)
SPANISH = Doings(
    exists=r"\b(?:hay|habrá)\s(?:también\s)?(?:el\s|la\s|los\s|las\s|una?\s)?",
    occurs=r"\b(?:se\s(?:dictar|impartir|proyectar|repetir|estrenar|ofrecer|celebrar|realizar|desarrollar|llevar"
    r"|presentar|abrir|representar|correr|jugar|disputar|exhibir|transmitir|mantien|rendir|rinde|tomar)\w*|(?:tendrá[n]?|tiene[n]?)\s(?:lugar"
    r"|verificativo)|(?:será|serán|funcionará[n]?|comenzará[n]?|comienza[n]?|iniciará[n]?|inicia[n]?|arrancará[n]?|arranca[n]?"
    r"|empezará[n]?|empieza[n]?|abrirá[n]?|abre[n]?|seguirá[n]?|volverá[n]?|ocurrirá[n]?|transcurrirá[n]?)"
    r"|est(?:á|án)\s(?:señalad|previst|programad|convocad|marcad|fijad|anunciad|agendad|citad)[oa]s?)\b",
    does=r"\b(?:(?!recib)\w{2,}(?:ará|erá|irá|drá|brá|arán|erán|irán|drán|brán)(?:se)?|va[n]?\sa\s\w+r"
    r"|visita[n]?|ofrece[n]?|presenta[n]?|dialoga[n]?|conversa[n]?|firma[n]?|inaugura[n]?|imparte[n]?)\b",
    still=r"(?!\s+a\s\w+[aei]r\b)",
    idle=r"\b(?:no|ni|plazos?|cupos?|inscripci\w+|inscrib\w+|venc\w+|rige[n]?|regirá[n]?|vigen\w+|vigor|publicar\w*|publicará[n]?"
    r"|listas?|resultados?|pag[oa]\w*|cierr\w+|cerrar\w*|oficinas?|cargo|precios?|ley|decretos?|solicitudes|tarifas?"
    r"|aranceles\sde|entradas?|boletos?|venta|requisitos?|deberá[n]?|obligatori\w+|impuestos?|cuotas?|subsidi\w+"
    r"|becas?|vacun\w+|disponib\w+|horario|laborará[n]?|feriado|asueto|vacaciones|receso|temporada|cosecha|obras?|trenes|vuelos?|salario\w*"
    r"|expira[n]?|caduc\w+|aplica\w*|exigi\w+|enviar\w*|recepción|comunicará|anunciará[n]?|dará\sa\sconocer|notific\w+"
    r"|llegada|arribo|votación|relación|admitidos|convocatoria|asumirá|concluir\w*|terminar\w*|acabar\w*|cumplirá|dejará"
    r"|dirigirse|llamar|consultar|avisos?|boletín|boletines|emitir\w*|siguiente\sse|actualizar\w*|lluvias?|tormentas?|vientos?"
    r"|oleaje|temperaturas?|nevadas?|granizo|ciclón|huracán|onda|frente\sfrío|mareas?|heladas?|aguaceros|chubascos|niebla|sismos?"
    r"|cortes?\sde|suministro|interrump\w+|tránsito|tráfico|circulación|desví\w+|estacionamiento|mantenimiento|servicio\sde"
    r"|inflación|desempleo|índices?|tasas?|cifras|ventanillas?|sucursal(?:es)?|elecciones|comicios|dividendos?|intereses|acciones|clientes|usuarios|contribuyentes|beneficiari[oa]s)\b",
    aside=r"(?:horas?\s(?:de|del|local|oficial)\b[^,§]{0,40},\s)?(?:(?:dentro\sde|en\sel\smarco|como\sparte|durante|con\smotivo)[^,§]{3,80},\s)?(?:(?:y|pero|también|además|asimismo|luego|después|finalmente|por\sla\s(?:tarde|mañana|noche)|al\sdía\ssiguiente"
    r"|ese(?:\smismo)?\sdía|el\smismo\sdía|por\súltimo|en\stanto|por\sotra\sparte),?\s)*",
    small="partir el la las los a al de del desde hasta entre y en día días próximo próxima este para por".replace(
        " ", "|"
    ),
    place="en",
)
PORTUGUESE = Doings(
    exists=r"\b(?:há|haverá|vai\shaver)\s(?:também\s)?(?:os?\s|as?\s|uma?\s)?",
    occurs=r"\b(?:(?:realiza|celebra|repete|inicia|estreia|apresenta|exibe)(?:m)?-se|(?:terá|terão|tem|têm)\s(?:lugar|início)"
    r"|(?:será|serão)\s(?:realizad|celebrad|promovid|apresentad|exibid|repetid|ministrad|transmitid|inaugurad)[oa]s?"
    r"|(?:acontece|ocorre|decorre|começa|inicia|arranca|abre|segue)(?:m)?|(?:acontecerá|ocorrerá|decorrerá|começará|iniciará"
    r"|arrancará|abrirá|funcionará)(?:o)?|est(?:á|ão)\s(?:previst|programad|convocad|marcad|anunciad|agendad)[oa]s?)\b",
    does=r"\b(?:(?!receb)\w{2,}(?:ará|erá|irá|arão|erão|irão)|(?<!que\s)(?:vai|vão)\s\w+r|visita[m]?"
    r"|apresenta[m]?|oferece[m]?|assina[m]?|inaugura[m]?|promove[m]?|participa[m]?|conversa[m]?)\b",
    still=r"(?!\s+a\s(?:se\s)?\w+[aei]r\b)",
    idle=r"\b(?:não|nem|prazos?|vagas?|inscriç\w+|inscrev\w+|venc\w+|vigor|vigência|publicad\w+|publicará|divulgad\w+|divulgará|listas?"
    r"|resultados?|pag\w+|encerr\w+|fecha\w*|cargo|preços?|lei|decretos?|pedidos|tarifas?|ingressos?|bilhetes?|venda"
    r"|deverá|deverão|disponív\w+|obrigatóri\w+|impostos?|bolsas|vacina\w*|horário|feriado|férias|recesso|temporada|safra|colheita(?!\sde\ssangue)|obras?|comboios?"
    r"|voos?|salári\w+|expira\w*|caduc\w+|aplica\w*|exig\w+|enviar\w*|comunicará|anunciará|edital|candidaturas?|assumirá"
    r"|conclu\w+|termin\w+|chegada|desembarque|completará|deixará|votação"
    r"|dirigir-se|ligar|consultar|avisos?|boletim|boletins|emitid\w+|emitirá|seguinte\sserá|atualizad\w+|atualizará|chuvas?|tempestades?"
    r"|ventos?|ondulação|agitação|temperaturas?|neve|granizo|ciclone|furacão|onda\sde|frente\sfria|marés?|geadas?|aguaceiros|nevoeiro"
    r"|sismos?|cortes?\sde|fornecimento|abastecimento|interromp\w+|interrupção|trânsito|tráfego|circulação|desvi\w+"
    r"|inflação|desemprego|índices?|taxas?|números|balc(?:ão|ões)|repartiç(?:ão|ões)|agências?|lojas?"
    r"|estacionamento|manutenção|serviço\sde|eleições|dividendos?|juros|acionistas|clientes|utentes|usuários|contribuintes|beneficiári[oa]s)\b",
    aside=r"(?:horas?\s(?:de|d[ao]|local|oficial)\b[^,§]{0,40},\s)?(?:(?:dentro\sd|no\sâmbito|como\sparte|integrad[oa]\sn|durante|por\socasião)[^,§]{3,80},\s)?(?:(?:é(?:\sjá)?,?\sque|e|mas|também|além\sdisso|ainda|depois|em\sseguida|por\sfim|finalmente|à\s(?:tarde|noite)|de\smanhã|no\sdia"
    r"\sseguinte|nesse(?:\smesmo)?\sdia|no\smesmo\sdia|já),?\s)*",
    small="partir o a os as no na nos nas em ao à às de da do das dos dia dias até entre e próximo próxima para".replace(
        " ", "|"
    ),
    place="(?:em|n[oa]s?|num|numa)",
)
DOINGS: Mapping[str, Doings] = {"en": ENGLISH, "es": SPANISH, "pt": PORTUGUESE}
