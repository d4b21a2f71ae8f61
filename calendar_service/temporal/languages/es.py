"""Spanish."""

from __future__ import annotations

from calendar_service.temporal.lexicon import FOLLOWING, PREVIOUS, SAME, Lexicon

SPANISH = Lexicon(
    language="es",
    day_order="DMY",
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
        "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11,
        "diciembre": 12,
    },
    month_abbreviations={
        "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8,
        "sep": 9, "sept": 9, "set": 9, "oct": 10, "nov": 11, "dic": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4,
        "sábado": 5, "domingo": 6,
    },
    weekday_abbreviations={
        "lun": 0, "mar": 1, "mié": 2, "jue": 3, "vie": 4, "sáb": 5, "dom": 6,
    },
    weekday_plurals={"sábados": 5, "domingos": 6},
    ordinal_suffixes=("º", "°", "er", "ro", "ero"),
    ordinals={
        "primero": 1, "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3,
        "tercero": 3, "tercera": 3, "primeros": 1, "segundos": 2, "terceros": 3,
        "cuarto": 4, "cuarta": 4, "último": 31, "última": 31,
    },
    numbers={
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
        "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
        "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23,
        "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
        "cuarenta y cinco": 45, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
        "noventa": 90,
    },
    relative_days={
        "hoy": 0, "mañana": 1, "ayer": -1, "pasado mañana": 2, "anteayer": -2, "antier": -2,
        "antes de ayer": -2, "el día de hoy": 0, "el día de mañana": 1, "el día de ayer": -1,
    },
    relative_parts={
        "esta mañana": "0 MO", "esta tarde": "0 AF", "esta noche": "0 NI", "anoche": "-1 NI",
        "esta madrugada": "0 NI", "ayer por la tarde": "-1 AF", "ayer por la noche": "-1 NI",
    },
    references={
        "ahora": "PRESENT_REF", "actualmente": "PRESENT_REF", "hoy en día": "PRESENT_REF",
        "la actualidad": "PRESENT_REF", "estos momentos": "PRESENT_REF",
        "recientemente": "PAST_REF", "últimamente": "PAST_REF", "el futuro": "FUTURE_REF",
        "el pasado reciente": "PAST_REF", "próximamente": "FUTURE_REF",
    },
    returning={
        "diariamente": "P1D", "semanalmente": "P1W", "mensualmente": "P1M",
        "anualmente": "P1Y",
    },
    relative_ordinal={
        "al día siguiente": 1, "el día siguiente": 1, "al otro día": 1, "un día después": 1,
        "el mismo día": 0, "ese mismo día": 0, "ese día": 0, "mismo día": 0,
        "la víspera": -1, "el día anterior": -1, "un día antes": -1, "la jornada anterior": -1,
        "el día previo": -1,
        "una semana después": 7, "a la semana siguiente": 7, "una semana más tarde": 7,
        "en vísperas": -1, "día siguiente": 1,
    },
    range_days={
        "el primer día": "0", "el segundo día": "1", "el tercer día": "2",
        "la jornada inaugural": "0", "primera jornada": "0", "segunda jornada": "1",
        "tercera jornada": "2", "el último día": "-1",
    },
    modifiers={
        "próximo": 1, "próxima": 1, "próximos": 1, "próximas": 1,
        "siguiente": FOLLOWING, "siguientes": FOLLOWING,
        "entrante": 1, "que viene": 1, "venidero": 1,
        "este": 0, "esta": 0, "estos": 0, "estas": 0, "mismo": SAME, "misma": SAME, "presente": 0,
        "corrientes": 0,
        "presentes": 0, "actual": 0, "en curso": 0, "corriente": 0, "ese": SAME, "esa": SAME,
        "este mismo": SAME, "ese mismo": SAME, "esa misma": SAME, "el mismo": SAME,
        "pasado": -1, "pasada": -1, "pasados": -1, "pasadas": -1, "anterior": PREVIOUS,
        "previo": PREVIOUS,
        "último": -1, "última": -1, "últimos": -1, "últimas": -1, "este próximo": 1,
        "este pasado": -1,
    },
    leading=("este", "esta", "estos", "estas", "ese", "esa", "mismo", "misma", "el mismo",
             "este mismo", "ese mismo", "esa misma"),
    units={
        "media hora": "30MIN", "hora y media": "90MIN",
        "día": "D", "días": "D", "semana": "W", "semanas": "W",
        "fin de semana": "WE", "quincena": "2W", "mes": "M", "meses": "M", "año": "Y",
        "años": "Y", "hora": "H", "horas": "H", "minuto": "MIN", "minutos": "MIN", "min": "MIN",
        "min.": "MIN", "trimestre": "Q", "trimestres": "Q", "cuatrimestre": "4M",
        "semestre": "S", "semestres": "S", "quincenas": "2W", "hs": "H",
        "década": "DE", "décadas": "DE", "siglo": "CE", "siglos": "CE",
    },
    day_parts={
        "mañana": "MO", "madrugada": "NI", "tarde": "AF", "tardes": "AF", "noche": "NI",
        "noches": "NI", "mañanas": "MO",
    },
    noon={"mediodía": "12:00", "medio día": "12:00", "medianoche": "00:00",
          "m": "12:00", "m.": "12:00", "md": "12:00", "m.d.": "12:00"},
    meridiems={"am": "am", "a.m.": "am", "a.m": "am", "a. m.": "am", "a. m": "am", "pm": "pm",
               "p.m.": "pm", "p.m": "pm", "p. m.": "pm", "p. m": "pm"},
    hour_words=("h", "h.", "hs", "hs.", "hrs", "hrs.", "horas", "en punto", "hr"),
    seasons={"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    phases={"principios": "START", "principio": "START", "inicios": "START", "inicio": "START",
            "comienzos": "START", "comienzo": "START", "mediados": "MID", "fines": "END",
            "finales": "END", "fin": "END", "final": "END"},
    of=("de", "del", "de los"),
    the=("el", "la", "los", "las", "lo"),
    to=("a", "al", "hasta"),
    joins=("y", "e", "o", "u", "así como"),
    since=("desde", "a partir de", "a partir del", "antes de", "después de"),
    between=("entre",),
    at=("a las", "a la", "desde las", "a partir de las", "sobre las",
         "a eso de las", "antes de las", "hacia las"),
    on=("en", "durante", "para", "por"),
    day_words=("día", "días", "jornada del", "fecha"),
    every={"todos los": 1, "todas las": 1, "cada": 1, "todos": 1},
    later={"después": "told", "más tarde": "told"},
    ago={"atrás": "now", "antes": "told"},
    ago_before=("hace", "hace ya", "hace apenas"),
    about=("casi", "más de", "menos de", "al menos", "por lo menos", "cerca de", "unos", "unas",
           "alrededor de", "aproximadamente", "apenas"),
    only=("solo", "sólo", "solamente"),
    indefinite=(),
    vague=("varios", "varias", "algunos", "algunas", "pocos", "pocas", "muchos", "muchas"),
    old=("de edad",),
    half={"y media": 30, "y cuarto": 15, "menos cuarto": -15, "y treinta": 30, "y quince": 15},
    anchors=("a las", "a la una", "las"),
    idioms=frozenset({"24/7", "50/50"}),
    names=frozenset({"santo domingo"}),
    refused_before=(
        r"(?:biblioteca|club|centro cultural|instituto|universidad|agrupaci[óo]n|polideportivo"
        r"|complejo|paseo|villa|colonia|gimnasio|frente|fundaci[óo]n|bulevar|pasaje|plazoleta"
        r"|plaza|avenida|av\.|calle|parque|estadio|escuela|colegio|teatro|puente|barrio"
        r"|movimiento"
        r"|auditorio|hospital|liceo|plenario|ateneo|palacio"
        r"|centro de convenciones|mercado|batalla del|ruta|versión|version|artículo|artículos"
        r"|articulo|art\.|sección|regla|página|tabla|sala"
        r"|salas|salón|aula|n\.º|nº|n°|no\.|núm\.|número|decreto|resolución|ley|acuerdo|decisión"
        r"|expediente|capítulo|figura|tel\.?|teléfono|fax|isbn|issn|código|oficina|piso|vuelo"
        r"|línea|ítem|directiva|párrafo|anexo|ordenanza|reglamento|boletín|local|puerta|avenida"
        r"|calle|kilómetro|km|ruta|interno|int\.|extensión|v\.?)"
    ),
    refused_after=(
        r"(?:%|por ciento|por cada|personas|países|participantes|miembros|delegados|mil\b"
        r"|millones|euros|dólares|pesos|soles|de cada|veces|puntos|edición|aniversario|piso"
        r"|grados|km|kilómetros|empresas|mujeres|familias|años|expositores|proyectos"
        r"|de los|de las)"
    ),
    numbered=(
        r"sesi[óo]n|m[óo]dulo|panel|sala|sal[óo]n|aula|lote|anexo|art[íi]culo|[íi]tem|clase|grupo"
        r"|semana|parte|ronda|etapa|fase|conferencia|taller|seminario|lecci[óo]n|unidad|cap[íi]tulo"
        r"|volumen|n[úu]mero|edici[óo]n|bloque|mesa|equipo|partido|stand|puerta|muelle|estudio"
        r"|pabell[óo]n|piso|nivel|zona|distrito|regi[óo]n|categor[íi]a|grado|turno|ciclo|encuentro"
        r"|charla|webinar|comisi[óo]n|turma|promoci[óo]n|cohorte|opci[óo]n"
    ),
    that="que",
    past=(
        "fue", "fueron", "era", "eran", "había", "habían", "hubo", "ha", "han", "tuvo", "tuvieron",
        "hizo", "hicieron", "dio", "dieron", "estuvo", "vino", "vio",
    ),
    past_forms=(
        r"\w{3,}+(?:(?<=ó)|(?<=aron)|(?<=eron))"
        r"|\w*(?:tuvo|puso|dujo|hizo|dijo|quiso|supo|trajo|ervino|onvino|evino)"
    ),
    future=(
        "se reanuda", "se reanudan", "abre", "abren", "se inaugura", "se inauguran", "es el",
        "son el", "es los", "son los", "es a", "sesiona", "sesionan", "continúa", "continúan",
        "va a", "van a", "prevé", "prevén", "prevista", "previsto", "previstas", "previstos",
        "programada", "programado", "convoca", "convocan", "invita", "invitan", "se celebra",
        "tiene lugar", "próximo", "próxima", "próximos", "próximas", "hasta", "plazo", "podría",
        "podrían", "debería", "deberían", "debe", "deben", "anuncia", "se reúne", "se reúnen",
        "se celebran", "tienen lugar", "se realiza", "se realizan", "se desarrolla", "comienza",
        "comienzan", "empieza", "empiezan", "inicia", "inician", "arranca", "arrancan", "finaliza",
        "finalizan", "concluye", "concluyen", "termina", "terminan", "vence", "a realizarse",
        "a celebrarse", "a efectuarse", "por realizarse", "se lleva a cabo",
    ),
    future_forms=r"\w{4,}+(?:(?<=d[oa])|(?<=d[oa]s)) (?:para|a)|\w{4,}+(?:(?<=rá)|(?<=rán))",
    lasts=r"dura|durará|durarán|duración",
    ends=r"(?:termina|finaliza|acaba|culmina)(?:n|rá|rán|ndo)?|conclu(?:ye|yen|irá|irán|yendo)",
    follows=r"les? (?:sigue|seguirá)n?|(?:sigue|seguirá)n? una?s?",
    continues=(
        r"(?:continú|prosigu)[ae]n?|(?:continuar|proseguir|seguir)(?:á|án)|sigue"
        r"|se (?:reanud|traslad)a(?:n|rá|rán)?"
    ),
    time_label=r"hora|horas|horario|horarios|inicio|comienzo",
    moved=r"traslad\w+|pas[aóa]\w*|cambi\w+|adelant\w+|retras\w+|posterg\w+|aplaz\w+|reprogram\w+",
    same_instant=(
        r"(?:lo )?que (?:son|es|equivalen?|corresponden?)(?: a)?|es decir|o sea|o|equivalentes? a"
        r"|serán|son"
    ),
    same_time=r"mism[oa] (?:hora|horario)",
    each=("todas", "todos", "cada", "ambas", "ambos", "siempre", "diariamente"),
    deadline=r"(?:hasta|desde|antes|más tardar|límite)(?: (?:el|del|de))?(?: día)?",
    zone_before=(
        r"(?:hora(?:s|rio)?|tiempo) (?:oficial |local )?(?:(?:de|del|de la|en) )?(?:el )?{place}"
    ),
    zone_after=r"{place} (?:hora local)",
    local_time=r"(?:hora(?:s|rio)? local(?:es)?|tiempo local)",
    all_times=(
        r"(?:todas las horas|todos los horarios|los horarios|las horas|el horario)"
        r"(?: \w+){0,2}? (?:son|es|corresponden?|están?)(?: (?:a|en|de|la|el|las))*"
    ),
    zone_phrases={
        "peninsular": "Europe/Madrid", "peninsular española": "Europe/Madrid",
        "española": "Europe/Madrid", "canaria": "Atlantic/Canary", "canarias": "Atlantic/Canary",
        "insular": "Atlantic/Canary", "centro de méxico": "America/Mexico_City",
        "centro": "America/Mexico_City", "del centro": "America/Mexico_City",
        "pacífico": "America/Mazatlan", "sureste": "America/Cancun", "quintana roo":
        "America/Cancun",
        "noroeste": "America/Tijuana", "este": "America/New_York", "méxico": "America/Mexico_City",
        "chile": "America/Santiago", "chile continental": "America/Santiago",
        "isla de pascua": "Pacific/Easter", "rapa nui": "Pacific/Easter",
        "ecuador continental": "America/Guayaquil", "galápagos": "Pacific/Galapagos",
        "brasilia": "America/Sao_Paulo", "brasil": "America/Sao_Paulo",
        "argentina": "America/Argentina/Buenos_Aires", "colombia": "America/Bogota",
        "colombiana": "America/Bogota", "perú": "America/Lima", "peruana": "America/Lima",
        "chilena": "America/Santiago", "mexicana": "America/Mexico_City",
        "argentina y uruguay": "America/Argentina/Buenos_Aires",
        "miami": "America/New_York", "washington": "America/New_York",
        "nueva york": "America/New_York", "ginebra": "Europe/Zurich", "parís": "Europe/Paris",
        "europa central": "Europe/Paris", "greenwich": "UTC", "universal": "UTC",
        "centroamérica": "America/Guatemala", "azores": "Atlantic/Azores",
    },
    capitalised=False,
    capital_only=frozenset(),
    small_hours_in_afternoon=True,
    bare_day=(
        r"(?:adelant|traslad|aplaz|posterg|reprogram|retras|atras|posp[ou]|recalendariz|reagend"
        r"|difer|difir|difier)\w+ (?:\w+ ){0,9}?(?:al|para el)"
        r"|se (?:corr|muev|mov|cambi|pas|mud)\w+ (?:al|para el)"
        r"|(?:el|del|día) \d{1,2}(?: de [^\W\d]+)?,? (?:se )?(?:pas|qued|cambi|corr|mov|muev)\w+"
        r" (?:al|para el)"
        r"|próxim[oa] [^.;,]{2,40} (?:es|será) el"
        r"|(?:será|celebrará|realizará|efectuará|reunirá|tendrá lugar|llevará a cabo)"
        r"(?: finalmente| ahora| recién)? el"
    ),
)  # fmt: skip
