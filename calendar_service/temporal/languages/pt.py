"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from calendar_service.temporal.lexicon import FOLLOWING, PREVIOUS, SAME, Lexicon

PORTUGUESE = Lexicon(
    language="pt",
    day_order="DMY",
    months={
        "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6,
        "julho": 7, "agosto": 8, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
    },
    month_abbreviations={
        "jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8,
        "set": 9, "out": 10, "nov": 11, "dez": 12,
    },
    weekdays={
        "segunda-feira": 0, "terça-feira": 1, "quarta-feira": 2,
        "quinta-feira": 3, "sexta-feira": 4, "sábado": 5, "domingo": 6,
        "segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4,
        "segunda feira": 0, "terça feira": 1, "quarta feira": 2,
        "quinta feira": 3, "sexta feira": 4,
    },
    weekday_abbreviations={
        "seg": 0, "ter": 1, "qua": 2, "qui": 3, "sex": 4, "sáb": 5, "dom": 6,
    },
    weekday_plurals={"segundas-feiras": 0, "terças-feiras": 1, "quartas-feiras": 2,
    "quintas-feiras": 3,
        "sextas-feiras": 4, "sábados": 5, "domingos": 6, "segundas": 0, "terças": 1,
        "quartas": 2, "quintas": 3, "sextas": 4},
    ordinal_suffixes=("º", "°", "o", "ª"),
    ordinals={
        "primeiro": 1, "primeira": 1, "segundo": 2, "terceiro": 3, "terceira": 3, "último": 31,
        "última": 31, "quarto": 4,
    },
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6,
        "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13,
        "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16,
        "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19,
        "vinte": 20, "trinta": 30, "quarenta": 40, "quarenta e cinco": 45, "cinquenta": 50,
        "sessenta": 60,
        "setenta": 70, "oitenta": 80, "noventa": 90,
    },
    relative_days={
        "hoje": 0, "amanhã": 1, "ontem": -1, "depois de amanhã": 2, "anteontem": -2,
        "antes de ontem": -2,
    },
    relative_parts={
        "esta manhã": "0 MO", "esta tarde": "0 AF", "esta noite": "0 NI", "nesta manhã": "0 MO",
        "nesta tarde": "0 AF", "nesta noite": "0 NI", "hoje à noite": "0 NI",
        "ontem à noite": "-1 NI", "nesta madrugada": "0 NI",
    },
    references={
        "agora": "PRESENT_REF", "atualmente": "PRESENT_REF", "hoje em dia": "PRESENT_REF",
        "recentemente": "PAST_REF", "ultimamente": "PAST_REF", "o futuro": "FUTURE_REF",
        "em breve": "FUTURE_REF",
    },
    returning={
        "diariamente": "P1D", "semanalmente": "P1W", "mensalmente": "P1M", "anualmente": "P1Y",
    },
    relative_ordinal={
        "no dia seguinte": 1, "o dia seguinte": 1, "dia seguinte": 1, "um dia depois": 1,
        "no mesmo dia": 0, "nesse dia": 0, "nesse mesmo dia": 0, "mesmo dia": 0, "neste dia": 0,
        "naquele dia": 0, "na véspera": -1, "véspera": -1, "no dia anterior": -1,
        "um dia antes": -1,
        "uma semana depois": 7,
        "na semana seguinte": 7, "uma semana mais tarde": 7,
    },
    range_days={
        "no primeiro dia": "0", "no segundo dia": "1", "no terceiro dia": "2",
        "no último dia": "-1",
    },
    modifiers={
        "próximo": 1, "próxima": 1, "próximos": 1, "próximas": 1, "seguinte": FOLLOWING,
        "seguintes": FOLLOWING,
        "que vem": 1, "vindouro": 1,
        "este": 0, "esta": 0, "neste": 0, "nesta": 0, "desta": 0, "deste": 0, "estes": 0,
        "mesmo": SAME, "mesma": SAME, "corrente": 0, "presente": 0, "em curso": 0, "nesse": SAME,
        "nessa": SAME, "desse": SAME, "dessa": SAME, "esse": SAME, "essa": SAME,
        "nesta próxima": 1, "neste próximo": 1, "já nesta": 0, "já neste": 0,
        "passado": -1, "passada": -1, "passados": -1,
        "último": -1, "última": -1, "últimos": -1, "últimas": -1,
        "anterior": PREVIOUS,
    },
    leading=("este", "esta", "neste", "nesta", "estes", "esse", "essa", "nesse", "nessa",
             "desse", "dessa", "mesmo", "mesma", "já nesta", "já neste"),
    units={
        "meia hora": "30MIN", "hora e meia": "90MIN",
        "dia": "D", "dias": "D", "semana": "W", "semanas": "W", "fim de semana": "WE",
        "fim-de-semana": "WE", "quinzena": "2W", "mês": "M", "meses": "M",
        "ano": "Y", "anos": "Y", "hora": "H", "horas": "H", "minuto": "MIN", "minutos": "MIN",
        "min": "MIN", "min.": "MIN", "trimestre": "Q", "trimestres": "Q", "semestre": "S",
        "semestres": "S", "quinzenas": "2W", "quadrimestre": "4M",
        "bimestre": "2M", "década": "DE", "décadas": "DE", "século": "CE", "séculos": "CE",
    },
    day_parts={
        "manhã": "MO", "madrugada": "NI", "tarde": "AF", "tardes": "AF", "noite": "NI",
        "manhãs": "MO", "noites": "NI",
    },
    noon={"meio-dia": "12:00", "meio dia": "12:00", "meia-noite": "00:00", "meia noite": "00:00"},
    meridiems={"am": "am", "a.m.": "am", "pm": "pm", "p.m.": "pm"},
    hour_words=("h", "hs", "hrs", "horas", "em ponto"),
    seasons={"primavera": "SP", "verão": "SU", "outono": "FA", "inverno": "WI"},
    phases={"princípios": "START", "princípio": "START", "início": "START", "inícios": "START",
            "começo": "START", "meados": "MID", "fim": "END", "fins": "END", "final": "END"},
    of=("de", "do", "da", "dos", "das", "deste"),
    the=("o", "os", "as"),
    to=("a", "ao", "aos", "até", "até a", "até à", "até ao", "até aos"),
    joins=("e", "ou", "bem como"),
    since=("desde", "a partir de", "a partir do", "a partir da", "antes de", "após", "depois de"),
    between=("entre",),
    at=("às", "à", "a partir das", "a partir da", "desde as", "pelas",
        "por volta das", "antes das"),
    on=("em", "no", "na", "nos", "nas", "durante", "para", "pela"),
    day_words=("dia", "dias"),
    every={"todos os": 1, "todas as": 1, "cada": 1, "toda": 1, "todo": 1},
    later={"depois": "told", "mais tarde": "told"},
    ago={"atrás": "now", "antes": "told"},
    ago_before=("há", "faz"),
    about=("quase", "mais de", "menos de", "pelo menos", "cerca de", "aproximadamente",
           "ao menos"),
    only=("só", "apenas", "somente"),
    indefinite=(),
    vague=("vários", "várias", "alguns", "algumas", "poucos", "poucas", "muitos", "muitas"),
    old=("de idade",),
    half={"e meia": 30, "e quinze": 15, "e trinta": 30},
    anchors=("às",),
    idioms=frozenset({"24/7", "50/50"}),
    names=frozenset({"santo domingo"}),
    refused_before=(
        r"(?:biblioteca|clube|centro cultural|instituto|universidade|largo|travessa|alameda"
        r"|agrupamento|funda[çc][ãa]o|gin[áa]sio|rodovia|vila"
        r"|praça|avenida|av\.|rua|parque|estádio|escola|colégio|teatro|ponte|bairro"
        r"|hospital|plen[áa]rio|audit[óo]rio|pal[áa]cio"
        r"|centro de convenções|mercado|versão|artigo|artigos|art\.|seção|secção|regra|página"
        r"|tabela|sala|salas|nº|n\.º|n°"
        r"|no\.|número|decreto|decreto-lei|resolução|lei|portaria|acordo|decisão|processo"
        r"|capítulo|figura|tel\.?|telefone|fax|isbn|issn|código|andar|voo|linha|item|diretiva"
        r"|parágrafo|anexo|portão|avenida|rua|km|ramal|v\.?)"
    ),
    refused_after=(
        r"(?:%|por cento|em cada|pessoas|países|participantes|membros|delegados|mil\b|milhões"
        r"|euros|reais|dólares|vezes|pontos|edição|aniversário|andar|graus|km|quilômetros"
        r"|empresas|mulheres|famílias|anos|projetos|de cada|fase|consulta|reunião)"
    ),
    numbered=(
        r"sess[ãa]o|m[óo]dulo|painel|sala|sal[ãa]o|aula|lote|anexo|artigo|item|turma|grupo|semana"
        r"|parte|rodada|ronda|etapa|fase|palestra|oficina|semin[áa]rio|li[çc][ãa]o|unidade|volume"
        r"|cap[íi]tulo|n[úu]mero|edi[çc][ãa]o|bloco|mesa|equipa|equipe|jogo|port[ãa]o|cais|est[úu]dio"
        r"|pavilh[ãa]o|andar|piso|n[íi]vel|zona|distrito|regi[ãa]o|categoria|grau|turno|ciclo"
        r"|encontro|workshop|webin[áa]rio|comiss[ãa]o|op[çc][ãa]o|stand|est[áa]gio"
    ),
    that="que",
    past=(
        "foi", "foram", "era", "eram", "havia", "houve", "teve", "tiveram", "fez", "fizeram",
        "deu", "deram", "esteve", "veio", "disse", "pôs", "quis", "trouxe", "soube", "pôde",
    ),
    past_forms=(
        r"(?!(?:museu|europeu|liceu|coliseu|ateneu|troféu)\b)\w{4,}+(?:(?<=[oei]u)|(?<=[aei]ram)|(?<=pôs)|(?<=teve)|(?<=rveio))"
    ),
    future=(
        "é no", "são nos", "é em", "abre", "abrem", "retoma", "retomam", "continua", "continuam",
        "inaugura-se", "inauguram-se", "é às",
        "vai", "vão", "prevê", "preveem", "prevista", "previsto", "previstas", "previstos",
        "marcada", "marcado", "convoca", "convida", "realiza-se", "acontece", "tem lugar",
        "próximo", "próxima", "próximos", "próximas", "até", "prazo", "deve", "devem", "poderá",
        "recebe", "acolhe", "organiza", "promove", "reúne-se", "reúnem-se", "realizam-se",
        "decorre", "decorrem", "começa", "começam", "inicia", "arranca", "termina", "terminam",
        "encerra", "a realizar-se", "a decorrer", "acontecem", "têm lugar",
    ),
    future_forms=r"\w{4,}+(?:(?<=d[oa])|(?<=d[oa]s)) para|\w{4,}+(?:(?<=rá)|(?<=rão))",
    lasts=r"dura|durará|duração",
    ends=r"(?:termina|finaliza|acaba|encerra)(?:m|rá|rão|ndo)?(?:-se)?|conclui(?:rá|rão|ndo)?",
    follows=r"seguem?-(?:se|lhes?)|seguir-(?:se|lhes?)-(?:á|ão)|(?:lhes?|se) (?:segue|seguirá)m?",
    continues=r"(?:prossegu|segu)(?:e|em|irá|irão)|continua(?:m|rá|rão)?|é retomad[oa]",
    time_label=r"hora|horas|hor[áa]rio|hor[áa]rios|início",
    moved=r"transferid\w+|mud\w+|passou|antecipad\w+|adiad\w+|alterad\w+|remarcad\w+|reagendad\w+",
    same_instant=(
        r"(?:o )?que (?:são|é|equivalem?|correspondem?)(?: a)?|ou seja|ou|equivalentes? a|serão|são"
    ),
    same_time=r"mesm[oa] (?:hora|hor[áa]rio)",
    each=("todas", "todos", "cada", "ambas", "ambos", "sempre", "diariamente"),
    deadline=r"(?:até|desde|antes|limite)(?: (?:o|ao|a|à|do|de))?(?: dia)?",
    zone_before=(
        r"(?:hora(?:s)?|hor[áa]rios?) (?:oficial |local |legal )?(?:(?:de|do|da|em|no|na) )?"
        r"(?:a )?{place}"
    ),
    zone_after=r"{place} (?:hora local)",
    local_time=r"(?:hora(?:s)? loca(?:l|is)|hor[áa]rios? loca(?:l|is))",
    all_times=(
        r"(?:todas as horas|todos os hor[áa]rios|os hor[áa]rios|as horas)(?: \w+){0,2}?"
        r" (?:são|é|correspondem|estão|seguem|referem-se)(?: (?:a|em|de|do|o|ao|à|os))*"
    ),
    zone_phrases={
        "brasília": "America/Sao_Paulo", "brasilia": "America/Sao_Paulo",
        "brasil": "America/Sao_Paulo", "portugal continental": "Europe/Lisbon",
        "portugal": "Europe/Lisbon", "continente": "Europe/Lisbon", "lisboa": "Europe/Lisbon",
        "açores": "Atlantic/Azores", "madeira": "Atlantic/Madeira",
        "manaus": "America/Manaus", "amazonas": "America/Manaus", "acre": "America/Rio_Branco",
        "mato grosso": "America/Cuiaba", "fernando de noronha": "America/Noronha",
        "praia": "Atlantic/Cape_Verde", "cabo verde": "Atlantic/Cape_Verde",
        "luanda": "Africa/Luanda", "angola": "Africa/Luanda", "maputo": "Africa/Maputo",
        "moçambique": "Africa/Maputo", "díli": "Asia/Dili", "bissau": "Africa/Bissau",
        "são tomé": "Africa/Sao_Tome", "genebra": "Europe/Zurich", "bruxelas": "Europe/Brussels",
        "greenwich": "UTC", "universal": "UTC", "chile": "America/Santiago",
        "argentina": "America/Argentina/Buenos_Aires", "macau": "Asia/Macau",
    },
    capitalised=False,
    bare_day=(
        r"(?:adiad|adiou|transferi|antecip|remarc|reagend|posterg)\w* (?:\w+ ){0,9}?(?:para(?: o)?)"
        r"|(?:de|do|dia) \d{1,2}(?: de [^\W\d]+)?,? (?:se )?(?:pass|fic|mud)\w+ para(?: o)?"
    ),
    capital_only=frozenset({"ter"}),  # the verb
    small_hours_in_afternoon=True,
    numbered_weekdays=("feira", "feiras"),
    ambiguous=frozenset({"marco", "segunda", "terça", "quarta", "quinta", "sexta"}),
)  # fmt: skip
