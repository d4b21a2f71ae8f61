"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from calendar_service.events.words.contests import CONTESTED
from calendar_service.events.words.model import Words, numbered
from calendar_service.events.words.pt_nouns import NOUNS, PAIRED
from calendar_service.events.words.pt_refused import REFUSED
from calendar_service.events.words.pt_verbs import ACTS, DOINGS, INVERTED, MEET, SITS

PORTUGUESE = Words(
    language="pt",
    nouns=NOUNS,
    proper=frozenset(
        """bienal ciclo circuito concurso copa dia dias jogos missão mostra noite noites olimpíadas
        período rota semana supertaça taça travessia troféu""".split()
    ),
    paired=PAIRED,
    tails=frozenset(),
    generic=frozenset(
        "actividade actividades atividade atividades edição encontro encontros evento eventos iniciativa".split()
    ),
    modified=frozenset(),
    programme=frozenset(
        """abertura almoço apresentação cerimônia conferência encerramento inauguração jantar
        jornada mesa oficina painel palestra plenária reunião rodada sessão sessões visita""".split()
    ),
    parts=frozenset("abertura encerramento inauguração".split()),
    head_last=False,
    definite=frozenset("a as na nas no nos essa esse esta este o os referida referido".split()),
    pointing=frozenset("essa esse esta este referida referido".split()),
    determiners=frozenset(
        """a ao aos aquela aquele as cada cinco da das dez do dois dos duas essa essas esse esses
        esta estas este estes mesma mesmo na nas no nos nossa nosso nove o oito os outra outro
        pela pelo quatro seis sete seu seus sua suas três um uma umas uns várias vários à às""".split()
    ),
    indefinite=frozenset("um uma uns umas num numa outra outro".split()),
    possessives=frozenset("cuja cujo seu seus sua suas".split()),
    ordinals=numbered(
        {
            1: "primeira primeiro",
            2: "segunda segundo",
            3: "terceira terceiro",
            4: "quarta quarto",
            5: "quinta quinto",
            6: "sexta sexto",
            7: "sétima sétimo",
            8: "oitava oitavo",
            9: "nona nono",
            10: "décima décimo",
            20: "vigésima vigésimo",
            30: "trigésima trigésimo",
            40: "quadragésima quadragésimo",
            50: "quinquagésima quinquagésimo",
            60: "sexagésima sexagésimo",
            70: "septuagésima septuagésimo",
            80: "octogésima octogésimo",
            90: "nonagésima nonagésimo",
            100: "centésima centésimo",
        }
    ),
    before=frozenset(
        """especial grande nova novo primeira primeiro próxima próximo quarta seguinte segunda
        terceira terceiro tradicional última último""".split()
    ),
    joiners=frozenset(
        """& a ao aos as contra da das de do dos e entre o os para pela pelas pelo pelos por sobre à
        às""".split()
    ),
    company=frozenset("com".split()),
    places=frozenset("em na nas no nos num numa".split()),
    stops=frozenset(
        """aberta aberto abre abrirá acontece acontecerá adiada adiado agendada agendado ainda ali
        além amanhã ante antecipa antes anuncia anunciada anunciado apenas apresenta apresentam
        aprova após aqui até cancelada cancelado celebra começa começará como conta contará
        continua convida convocada convocado debate-se debater decorre decorrerá define definiu
        depois desde deve deverá devia deviam discute discutir divulga durante embora encerra
        encerram encerrará enquanto era estará estarão esteve está estão fica ficam ficou fixado
        foi foram haverá hoje houve há inaugura inclui inicia iniciará já lança lançam lhe logo
        mantem mantém marcada marcado mas me mediante ministrada ministrado muda nem nos não
        ocorre ocorrerá oferece onde ontem organiza organizada organizado organizam ou participa
        participam passa passada passado passam passará pedido pode poderá pois porque prevista
        previstas previsto previstos programada programado promove promovem promoveu promovida
        promovido quais qual quando que quem realiza realizada realizado realizam recebe
        receberá remarcada remarcado reunirá reúne se segue segundo sem sendo ser seria será
        serão sido sob somente suspensa suspenso são só também te tem termina terminará terá
        terão teve transfere transferida transferido têm vai vão é""".split()
    ),
    modifiers=frozenset(),
    verb_endings=r"(?:(?:ar|er|ir|or)(?:á|iam|ão(?<!verão)(?<!barão)(?<!tubarão)(?<!camarão))|iria|(?:celebr|realiz|começ|est|fic)aria|(?:dev|pod|t|s|ocorr|decorr|acontec|hav)eria|devia|[^\W\d]{3}ou|aram|eram|iram|ando|endo|indo)$",
    adjectives=r"(?:il|is|iert[oa]s?|livres?|libres?|[ií]c[oa]s?|iv[oa]s?|al|ais|os[oa]s?|[áa]ri[oa]s?|ntes?|[aei]d[oa]s?|eir[oa]s?|or[ea]?s?|an[oa]s?)$",
    compound=r"período\s(?:\w+\s)?de\ssessões|mesa\sde\s(?:trabalho|diálogo)|rodada\sde\s(?:negócios|negociações)|coletiva\sde\simprensa|conferência\sde\simprensa",
    finite=r"(?:[aeá]|[ae]m|[aei]u|ão)$",
    of="de",
    meeting="Reunião",
    hold=CONTESTED["pt"]
    + r"""|\b(?:adiad[oa]s?|antecipad[oa]s?|transferid[oa]s?|remarcad[oa]s?|cancelad[oa]s?|suspens[oa]s?|reagendad[oa]s?|(?:será|serão|foi|foram|é|são|seria)(?:\s(?:realizad|celebrad|promovid|organizad|inaugurad|lançad|apresentad|instalad|efetuad|aberta?)[oa]?s?)?
        |(?:realiza|realizam|realizou|realizará|realizarão|realizaram|realizar)(?:-se)?|repet(?:e|em|irá|irão)(?:-se)?|repetir-se-[áã]o?|repetid[oa]s?|(?:celebra|celebram|celebrou|celebrará)(?:-se)?|realizar-se-[áã]o?|realiza-se|efetuar-se-á
        |realizad[oa]s?|celebrad[oa]s?|promovid[oa]s?
        |aconteçam?|ocorram?|decorram?|se\srealizem?
        |acontec(?:e|em|eu|erá|erão|eram)|ocorr(?:e|em|eu|erá|erão|eram)|decorr(?:e|em|eu|erá|erão|eram)|(?:terá|terão|teve|tem|tiveram)\s(?:lugar|início)|haverá|houve|(?:terá|terão|mant(?:ém|êm|erá|erão))(?=\s(?:também\s|ainda\s)?uma?s?\s)|(?:orient|dirig|presid)(?:a|e|ará|irá|iu|ou)
        |come[çc](?:a|am|ou|ará)|inici(?:a|ou|ará)(?:-se)?|abr(?:e|iu|irá)|encerr(?:a|ou|ará)|termin(?:a|ou|ará)|conclui(?:u|rá)?|inaugur(?:a|ou|ará)|promov(?:e|em|eu|erá|erão|eram)|prepar(?:a|am)(?!\spara|-se)|organiz(?:a|am|ou|ará)
        |oferec(?:e|em|eu|erá)|apresent(?:a|am|ou|ará)|receb(?:e|em|eu|erá)|acolh(?:e|eu|erá)|sedi(?:a|ou|ará)|reun(?:iu|irá)|reúne|part(?:e|irá)|continu(?:a|ou|ará)|segue|instal(?:a|ou|ará)|lan(?:ça|çou|çará)
        |programad[oa]s?|previst[oa]s?|convocad[oa]s?|marcad[oa]s?|agendad[oa]s?|anunciad[oa]s?|prevê|participa(?:m|rão|ram|rá)?|convida(?:m)?|recebe|sede|palco|estará|está|volta|vai|fica|devia)\b""",
    meet=MEET,
    inverted=INVERTED,
    during=r"\b(?:durante|em|n[oa]s?|participa\w*\s(?:em|d[eoa]s?|n[oa])|assist\w*\sa)\s*(?:o|a|os|as|seu|sua|um|uma)?\s*$",
    occasion=r"\b(?:(?:durante|em|para)\s(?:(?:o|a|os|as)\s(?:seus?|suas?)|o|a|os|as|seu|sua|uma?)|n[oa]s?|num|numa|participa\w*\s(?:em|d[oa]|n[oa]))\s$",
    role=r"\bcomo\suma?\s$",
    framework=r"\b(?:à\smargem\sd[eoa]s?|âmbito\sd[eoa]s?|parte\sd[eoa]s?|prévi[oa]\sa|antes\sd[eoa]s?|depois\sd[eoa]s?|após|desde|(?:preparativos|preparação)\s(?:d[eoa]s?|para)|vistas\s[aà]o?s?|rumo\s[aà]o?s?|resultados\sd[eoa]s?|por|pel[oa]s?|ocasião\sd[eoa]s?|margem\sd[eoa]s?|no\scontexto\sd[eoa]s?)\s*(?:o|a|os|as|seu|sua|um|uma)?\s*$",
    phrasal=frozenset(
        {
            "a debate",
            "como atividade",
            "como evento",
            "em consulta",
            "em debate",
            "em exposição",
            "em homenagem",
            "em sessão",
        }
    ),
    seasons=frozenset("festas festejos".split()),
    bodies=r"(?:semana\ssanta$|festas\s(?:natalinas|de\s(?:fim\sde\sano|natal|ano\snovo))$|dia\s(?:internacional|mundial|nacional|europeu)|assembleia\s(?:legislativa|da\srepública|nacional|constituinte|municipal)|congresso\s(?:nacional(?!\sd[aeo])|dos\sdeputados)|congresso$|convenção\s(?:sobre|das\snações|interamericana)|consulta\smédica|curso\sd['’]água)",
    means=frozenset("mediante por via".split()),
    remote=frozenset("videochamada teleconferência videoconferência webinar".split()),
    numbered=frozenset("ação caso processo".split()),
    not_names=frozenset(
        """abertura apresentação assinatura consulta curso debate diálogo edição encerramento
        entrega instalação jornada lançamento treinamento""".split()
    ),
    taking_place=CONTESTED["pt"]
    + r"|\b(?:pod(?:e|em|erá|erão)\sser\s(?:vist|visitad)[oa]s?|(?:est|fic)(?:á|ará|arão|a|am)\spatentes?|(?<=[”»\"]\s)estreia|estreiam?-se|estrear(?:á|ão)|estreou(?:-se)?|(?:é|são|será|serão|foi|foram)\s(?:exibid|projetad|encenad|representad)[oa]s?|sob(?:e|em|irá|irão|iu)\s(?:ao\spalco|à\scena)|(?:é|será)(?=\s(?:no\s|na\s|em\s|nest[ea]\s)?(?:dia\s)?§)|(?:será|foi|serão|foram)\srealizad[oa]s?|realizam?-se|(?<![\w»”]\s)(?:se\srepetirá|repete-se|repetem-se|repetir-se-á)|se\srealiz(?:a|am|ou|aram|ará|arão)|realizou-se|acontec(?:e|erá|em|eu)|ocorr(?:e|erá|eu)|decorr(?:e|erá|eu)|(?:terá|teve|tem|tem|têm)\slugar|(?:vai|vão|deverá|deve)\s(?:acontecer|ocorrer|decorrer|realizar-se|ter\slugar)|realizar-se-á)\b",
    unsettled=r"\b(?:(?:foi|fica|será|está)\s(?:cancelad|suspens|adiad|remarcad|transferid|antecipad)[oa]s?)\b",
    relatives=frozenset("cuja cujas cujo cujos onde quais qual que quem".split()),
    virtual=r"""\b(?:virtua(?:l|is|lmente)|on-?line|em\slinha(?!\s(?:com|reta|recta))|por\s(?:video\s?conferência|zoom|teams|videochamada)|via\s(?:zoom|teams|webex|meet|remota)|de\sforma\s(?:remota|virtual)|remot[oa]|à\sdistância|a\sdistância|videoconferências?|videochamadas?|sala\svirtual|ensino\sa\sdistância|teleconferências?|e-learning|ead\b|webin[aá]r(?:io|e)?s?|(?:pel[ao]|n[ao]|via|através\sd[ao])\s(?:plataforma\s|aplicativo\s)?(?:virtual|(?:microsoft\s)?(?:zoom|teams|webex|(?:google\s)?meet|jitsi|skype))|zoom|webex|google\smeet|microsoft\steams|seminários?\sweb|não\spresencial)\b""",
    virtual_format=r"\b(?:modalidade|formato|forma|maneira)\s(?:totalmente\s)?(?:virtual|remota|on-?line)\b|\b(?:modalidade|formato|local)\s?:\s(?:100\s?%\s)?(?:virtual|on-?line|remot[oa]|zoom|teams)|\b(?:todas?|todos|ambas|ambos|as|os)\s(?:[^\s.;]+\s){1,3}(?:são|serão|será|realizam-se|acontecem|acontecerão)\s(?:totalmente\s)?(?:virtua(?:is|l|lmente)|on-?line|por\s(?:zoom|videoconferência)|de\sforma\svirtual)",
    hybrid=r"\b(?:(?:poder[áã]o?|podem?)\s(?:\w+\s)?(?:ligar-se|conectar-se)|(?:na\s(?:sala|sede)|presencialmente)\sou\s(?:através\sd[aeo]|por|via|pel[ao])\s[^.;]{0,40}?(?:plataforma|videoconferência|internet|zoom|teams)|e\s(?:também\s)?(?:por|via|pel[oa]|através\sd[aeo])\s(?:plataforma\s|aplicativo\s)?(?:(?:google\s)?meet|zoom|teams|webex|skype|jitsi|internet|videoconferência|videochamada)|e\s(?:on-?line|virtualmente)\b(?!\s[a-z]{4,})|híbrid[oa]s?|(?:modalidade|formato|forma|regime|maneira|modo)\smist[oa]|presencial(?:mente)?(?:\s[^\s.;]+){0,8}?,?\s(?:e|ou|como|também)\s(?:[^\s.;]+\s){0,3}(?:virtual(?:mente)?|on-?line|remot[oa]|à\sdistância|pelo\szoom)|(?:virtual|on-?line)(?:\s[^\s.;]+){0,4}?\s(?:e|ou|como)\s(?:[^\s.;]+\s){0,3}presencial|semipresencial)\b",
    online_aside=r"\b(?:sem|não)\s(?:\w+\s){0,2}$|\b\w+[aeõ]e?s\s(?:presenciais\s(?:e|ou)\s(?:virtuais|on-?line|remot[oa]s|à\sdistância)|virtuais\s(?:e|ou)\spresenciais)|\b(?:zonas?|áreas?|lugar(?:es)?|localidades?|aldeias?|ilhas?|comunidades?|região|regiões|controle?|detec[çc]ão|detecção|sensoriamento|sensor(?:es)?)\s(?:mais\s|muito\s)?remot[oa]|\b(?:inscri\w+|regist\w+|formulário|disponíve\w+|venda|ingressos|bilhetes|publicad\w+|transmi\w+|emit\w+|divulg\w+|acompanh\w+|consult\w+|baix\w+|compra\w*|pagamentos?)\b[^.;,]{0,40}$|\b(?:formulário|loja|biblioteca|realidade|moeda)\s(?:virtual|on-?line)",
    cancelled=r"\b(?:este\s(?:ano|mês|verão|inverno)\snão\shaverá|não\shaverá\s[\w\s]{3,40}?\s(?:n?este)\s(?:ano|mês|verão|inverno)|cancel(?:a|ou|am|aram|ada|ado|adas|ados|amento|ar)|anulad[oa]s?|anul(?:ou|aram|ação)|desconvocad[oa]s?|desmarc(?:a|ou|ad[oa]s?|ada)|fic(?:a|am|ou|aram)\ssem\sefeito|não\s(?:se\s)?(?:será\srealizad[oa]|realiza(?:m|rá|rão)?|disputa(?:m|rá|rão)?|acontece(?:rá|m)?|decorre(?:rá|m)?|tem\slugar|terá\slugar|haverá(?!\smais\b)|poder(?:á|ão)\s(?:acontecer|decorrer|realizar-se|ser\srealizad[oa]s?|ter\slugar)(?!\s(?:em|n[ao]s?|sem|antes|se)\b)|(?:vai|vão)\s(?:mais\s)?(?:acontecer|haver|decorrer|realizar-se|ser\srealizad[oa]s?|ter\slugar))|suprimid[oa]s?)\b",
    postponed=r"\b(?:adiar(?=\s(?:o|a|os|as|seu|sua)\s)|adi(?:a|ou|ada|ado|adas|ados|amento|am)|posterg\w+|suspens[oa]s?|suspende\w*|remarcad[oa]s?|transferid[oa]s?(?!\spara\s[oa]s?\s(?!dia|próxim|semana|mês|fim|início|noite|tarde|manhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|ano|primeir|segund))|data\sa\s(?:anunciar|definir|designar)|nova\sdata|sine\sdie|em\ssuspenso|fic(?:a|am|ou|aram)\spara\s(?:mais\starde|depois|outr[oa]|o\s(?:próximo|primeiro|segundo|terceiro|último)|(?:a\s)?próxim[oa]|20\d\d))\b",
    moved=r"\b(?:transit(?:am?|ou|aram|ará|arão)\spara|resval\w+\spara|salt(?:am?|ou|aram|ará)\spara|remarca\w+|remarcou|transfer\w+|antecip\w+|mud(?:a|ou|ança|ada|ado)|pass(?:am?|ou|aram|ará|arão)\spara|fic(?:a|am|ou|aram)\spara|adiad[oa]|adia|em\s(?:vez|lugar)\sd[eoa]s?|já\snão|e\snão|mas\s(?:sim\s)?(?:em|no|na|ao?)|afinal|nova\sdata|será\sagora|agora\sserá|reagendad[oa])\b",
    shifted=r"\b(?:adi\w+|transfer\w+|antecip\w+|remarc\w+|mud\w+|pass(?:a|ou|ará)|posterg\w+|reagend\w+)\b[^,;.]{0,80}\bd[eo]s?\s(?:dias?\s)?$",
    transfers=r"""\b(?:(?:adi(?:a|ou|am|ad)\w*|transfer\w+|reagend\w+|remarc\w+|antecip\w+|posterg\w+|pass(?:am?|ou|aram|ará|arão)|transit(?:am?|ou|aram|ará|arão)|resval\w+|salt(?:am?|ou|aram|ará)|mud(?:am?|ou|aram|ad[oa]s?)|fic(?:am?|ou|aram|ará)(?:\s\w+d[oa]s?)?)(?:\s(?:agora|então))?\s(?:para|até(?:\sao?|\sà)?|ao?)
        |mas(?:\ssim)?(?:\s(?:em|para|no|na|ao?))?|afinal(?:\s(?:em|no|na|ao?|para))?|nov[oa]s?\s(?:data|hora|dia|horário)s?\s(?:é|será|são|serão))\s(?:a\ssemana\sd)?(?:[oa]s?\s|dias?\s)*(?:\w+(?:-feira)?\s)?$""",
    formerly=r"""\b(?:que\s(?:se\s)?\w+ria[m]?\s(?:\w+\s){0,3}?|(?:que\s)?(?:não\s(?:se\s)?(?:pôde|puderam)|devia|deviam|ia|iam|deveria)\s(?:\w+\s){0,4}?|(?:originalmente|inicialmente|antes|previamente)\s(?:\w+\s){0,5}?|em\svez\sd[eoa]s?|em\slugar\sd[eoa]s?|e\snão|(?:previst|programad|planead|planejad|marcad|convocad|anunciad|agendad|acordad|fixad|pensad)[oa]s?\s(?:originalmente\s|inicialmente\s|em\sprincípio\s)?(?:para)?|(?:havia|tinha|haviam|tinham)\s(?:sido\s)?\w+d[oa]s?(?:\s\w+){0,2}?|já\snão(?:\s\w+){0,4}?|não\s(?:se\s)?(?:ser[áã]o?|realizar[áã]o?|ter[áã]o?\slugar)(?:\srealizad[oa]s?)?|(?:adiad|transferid|postergad|suspens)[oa]s?\sde|estava[m]?\s(?:\w+\s){1,3}?)\s?(?:para\s|o\s|a\s|os\s|dias?\s|em\s|no\s|na\s|esta\s|este\s|[àa]s\s|aos?\s|d[eo]s?\s)*§""",
    tentative=r"""\b(?:prevê-se|espera-se|provis[óo]ri[oa](?:mente)?|por\sconfirmar|a\sconfirmar|sujeit[oa]s?\sa\s(?:confirmação|alterações)|em\sprincípio|possível\s(?:data|realização)|poder(?:á|ia)(?!\s(?:também\s|ainda\s)?(?:(?:ser\s)?(?:acompanha|assisti|segui|vist|visita)|participar|inscrever|fazer))|deve(?:rá)?\s(?:ocorrer|acontecer|ser\srealizad[oa]|realizar-se)|seria|preliminar|tentativ[oa]|confirmará\sas?\sdatas?)\b""",
    negated=r"\b(?:não\s(?:sofre[m]?\salterações|foi\scancelad\w+|será\scancelad\w+)|sem\salterações|mant[ée]m-se|mantêm-se|está\smantid[oa])\b",
    opens=r"""\b(?:(?:tinha|tinham|havia|haviam)\s(?:iniciado|começado|arrancado|aberto|inaugurado)|(?:iniciad|inaugurad|abert)[oa]s?|empreend(?:e|eu|erá)|inaugur(?:a|ou|ará)|iniciaram|começaram|(?:teve|tem|terá)\sinício|abre|abriu|abrirá|começa|começou|começará|inicia|iniciou|iniciará|arranca|arrancou|arrancará)\b""",
    closes=r"""\b(?:(?:encerr|termin|fech|finaliz|acab)(?:am?|ou|aram|ará|arão|ad[oa]s?)(?:-se)?|conclu(?:i|em|iu|íram|iram|irá|irão|íd[oa]s?)(?:-se)?)\b""",
    until=r"""\baté\s(?:o\sdia\s|ao\sdia\s|o\s|a\s|à\s|esta\s|este\s)?(?:próxim[oa]\s)?$""",
    admission=r"""\b(?:inscri|regist|ingresso|bilhete|credenci|submiss|proposta|prazo|desconto|preço|receb|vot|exposição)""",
    starts=r"""^(?:será|começa|começará|inicia|iniciará|(?:terá|tem)\sinício|acontece|decorre|realiza-se)\s(?:a\spartir\sd[aeo]s?\s|às?\s|ao\s)?§|^(?:a\s(?:assembleia|audiência|aula|caminhada|capacitação|cerimónia|cerimônia|conferência|corrida|conversa|feira|festa|formação|gala|jornada|missa|oficina|palestra|procissão|reunião|sessão|solenidade|visita)|o\s(?:ato|colóquio|concerto|congresso|curso|debate|desfile|encontro|espetáculo|evento|festival|fórum|painel|recital|seminário|torneio|webinar|webinário|workshop))(?:,[^,.;§]{2,50},)?\s(?:começa|começará|inicia(?:-se)?|iniciará|tem\sinício|terá\sinício|arranca|é|será)\s(?:às?|ao|pelas?)\s§|^o\shorário(?:\sde\sinício)?(?:,|\sé|\sserá)?\s(?:às?\s)?§""",
    reported=r"\b(?:foi|foram|realizou(?:-se)?|aconteceu|ocorreu|decorreu|reuniu|reuniram(?:-se)?|teve\slugar|participaram|encerrou|celebrou|inaugurou|promoveu|recebeu)\b",
    same_place=r"\b(?:n[ae]sta\s(?:cidade|capital)|mesm[oa]\s(?:local|lugar|recinto|edifício|hotel|auditório|salão|espaço|sede|sala|cidade|capital|vila)|nessa\s(?:cidade|capital))\b",
    here=r"\b(?:n[ae]sta\s(?:cidade|capital)|aqui)\b",
    hosts=r"^\s*(?:,[^,]{1,60},)?\s*(?:será|foi|é|serão)\s(?:a\s|o\s)?(?:sede|palco|anfitri\w*)\b|^\s*(?:acolh\w+|sedi\w+|receb(?:e|erá|eu)|abrig\w+)\b",
    venues=frozenset(
        """academia anfiteatro arena assembleia auditório avenida biblioteca cais campus capela
        casa castelo catedral centro clube colégio convento câmara edifício embaixada escola
        escritório estação estádio faculdade farol fazenda fundação gabinete galeria ginásio
        hospital hotel igreja instituto jardim jardins junta largo livraria mercado ministério museu
        observatório palácio parlamento parque pavilhão paço plenário polo ponte porto praia
        praça prefeitura quinta recinto reitoria rua sala salão secretaria sede solar sítio
        teatro torre tribunal universidade""".split()
    ),
    inner=frozenset(),
    accompanied=frozenset(
        """almoço audiência bate-papo café coletiva congresso consulta conversa conversas debate
        diálogo encontro encontros entrevista jantar jornada mesa painel reunião reuniões roda
        rodada sessão teleconferência tertúlia videochamada videoconferência visita""".split()
    ),
    conjunctions=frozenset("& e".split()),
    performed=frozenset(),
    performer="",
    towards="",
    starting="",
    aimed=frozenset(),
    purposes=frozenset("para pela pelo por".split()),
    occasions=frozenset(),
    infinitives=r"(?:ar|er|ir|or)(?:-se)?$",
    lone=frozenset("a".split()),
    before_verbs=frozenset("me não se".split()),
    before_names=frozenset("me não se".split()),
    verbal=frozenset("debate entrega estreia marcha mostra visita".split()),
    links=frozenset("da das de do dos".split()),
    sits=SITS,
    sitting=frozenset(
        """aliança assembleia associação banco centro comissão comité comitê comunidade conselho
        corte câmara diretoria direção federação grupo instituto junta parlamento plenário rede
        secretaria senado sociedade subcomissão tribunal turma universidade união""".split()
    ),
    holding=r"\b(?:celebrar(?:á|ão)|celebr(?:a|am|ou|aram)|realizar(?:á|ão)|realiz(?:a|am|ou|aram)|organiz(?:a|am|ou|ará|arão|aram)|promov(?:e|em|eu|erá|erão|eram)|efetuar(?:á|ão)|oferece(?:rá|m)?)\b(?!-se)(?!\s(?:por|em|no|na)\b)",
    holders=r"\b(?:realizaram|organizaram|mantiveram|promoveram)\b",
    not_held=r"través|partir|distância|votaç(?:ão|ões)|mudanças?|aumentos?|construção|colheita(?!\sde\ssangue)|obras?|trabalhos|reparos|reparações|manutenção|eleições|inscriç(?:ão|ões)|pagamentos?|vendas?|voos?|cortes?|operaç(?:ão|ões)|reforma|serviços?|matrículas?",
    acts=ACTS,
    doings=DOINGS,
    of_things=frozenset("Apresentação Assinatura Entrega".split()),
    passive=r"\b(?:foi|foram|será|serão|é|ser|sido|se|ficou|ficaram|ficará|ficarão)\s$",
    papers=r"propostas?\sde\svalor|resultados?|números|dados|projetos?\sde\s(?:lei|decreto|resolução)|propostas?|pedidos?|denúncia|recursos?|orçamento|provas|relatório\sanual|renúncia|candidatura|queixa|balanço|documento",
    skipped=r"""(?:[\s,]*(?:às?\s|n[oa]s?\s|dias?\s|em\s|próxim[oa]\s|nest[ea]\s)*§+(?:[\s,]*(?:em|no|na|nos|nas|às?)\s[^,;.§:]{1,70},)*
        |\s(?:oficialmente|conjuntamente|hoje|ontem|aqui)\b
        |[\s,]+(?:em|no|na|nos|nas)\s[^,;.§:]{1,80},
        |\s(?:em|num|numa)\s(?:uma?\s)?[\w\s]{1,25}?(?=\s(?:o|a|os|as|seu|sua|um|uma)\s|\s[“"‘«])
        |,(?!\s(?:o|a|os|as|uma?|seu|sua)\s)[^,;.§]{1,80},)*[\s,]*""",
    articled=r"(?:\d+|o|a|os|as|uma?|seu|sua|este|esta)\s",
    object_ends=r"\s(?:(?:em|no|na|nos|nas|com|durante|que|perante|onde|para|como|até|desde|às|hoje|amanhã|ontem|nest[ea]|por\sparte|a\spartir|após)\s|[ao]\s*$|(?:dia|dias)\s§).*",
    featured=r"§[^.;§]{0,12},?\scom\s(?:(?:o|a|uma?)\s\w+\s)?(?P<title>[“«\"][^”»\"]{3,90}[”»\"])",
    beside=r"\b(?:com|junto\sa|paralel[oa]\sa)\s?(?:o|a)\s$",
    concerning=r"^(?:(?:o|a|os|as)\s)?(?:agenda|preparativos|programa|detalhes|organização|datas?|calendário|resultados|temas)\s(?=d[oa]s?\s)",
    coupled=r"\s(?:e|bem\scomo)\s(?:d[oa]s?\s|de\s)?(?:o\s|a\s|os\s|as\s|seu\s|sua\s)?",
    within=r"\s(?:d[eoa]s?|para|n[oa]s?|durante|sobre)\s(?:(?:o|a|os|as|este|esta|seu|sua)\s)?(?:\w+\s(?:de\s)?){0,3}",
    relation=r"\b(?:que|quem)\s(?!se\s)\w+",
    new_thing=r"(?:^|[^\w](?!(?:de|em|para|por|com|a)\b)\w+\s)uma?\s(?:[\w-]+\s){0,3}[\w-]+\s?,?\s?$",
    directly=r"^\s(?:realizam?-se|realizou-se|(?:será|foi|serão|foram)\srealizad[oa]s?|acontec\w+|ocorr\w+|decorr\w+|(?:terá|teve|tem)\slugar|mant[ée]m-se)\b",
    followed=r"\b(?:seguid[oa]|precedid[oa]|antecedid[oa])(?:\s(?:por|pel[oa]|de|d[oa]|uma?|no|na|em|às))*\s*$",
    sequel=r"^,?\s*(?:por\suma?|pel[oa])\s*$",
    direct=r"^(?:,?\s(?:em|n[oa]s?|num|numa)\s[^,;:.§¤]{2,70},)*\s(?:o|a|os|as|uma?|seu|sua)\s",
    featuring=r"^,?\scom\s(?:(?:o|a|os|as|uma?)\s)?$",
    counting=r"\b(?:antes|depois|véspera|(?:dia|semana)\sseguinte)$",
    anchored=r"^\s*(?:antes|depois|após)?\s*(?:d[oa]s?|de\sseu|de\ssua)\b",
    subordinate=r"\bque\s(?:o|a|os|as|uma?)\s|,\s(?:e|mas|enquanto|embora)\s(?:o|a|os|as|uma?)\s",
    elided=r"""\b(?:o|a)\s(?P<which>primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|últim[oa]|seguinte|próxim[oa]|(?:(?<=^a\s)|(?<=^o\s))que)(?:\se\súltim[oa])?
        (?P<more>,?\ssobre\s[^,.;§]{3,60}|,\s(?:para|dirigid[oa]\sa|destinad[oa]\sa)\s[^,.;§]{3,60}(?=,)|,\s(?:intitulad[oa]\s|denominad[oa]\s)?[“‘"«][^”’"»]{3,120}[”’"»])?(?:,\s(?:que|com|a\scargo|organizad[oa])\s[^,.;§]{3,60}(?=,))?
        (?=,?\s(?:se|será|terá|foi|é|está|estava|devia|reunirá|reúne|tratará|abordará|marcad[oa]|previst[oa]|começa|começará|realiza-se|acontece|decorre|§|no\s§|a\s§|em\s§)|,?\spara\s(?:o\s|a\s)?§|\s?§)""",
    met_with=r"^(?:[\s,]*(?:(?:n[oa]s?|às?|ao|em|dias?|próxim[oa]|pelas?)\s)*§++)*[\s,]*(?:hoje\s|ontem\s)?(?:(?:em|n[oa])\s[^,;.:()§¤]{2,40}?,?\s)?(com\s(?!(?:el|o)\s(?:fi[nm]|objet\w+|propósito)\b|vistas?\b|base\b|motivo\b)(?:o\s|a\s|os\s|as\s)?[^,.;:()§¤]{3,90}?)(?=\s(?:em|n[oa]s?|numa?|para|a|às?|ao|e,?|nest[ea]|durante|sobre|após|pelas?|quem|que|onde)\s|[,.;:()§]|$)",
    case=r"^\s(?:no|na)\s(?:caso|processo|ação)\s(?:d[eoa]\s|contra\s|n[.º°]*\s?)*[\w./-]+",
    pointer=r"\sd(?:o|a|este|esta|esse|essa)\s(?:evento|encontro|ac?tividade|reunião)$",
    met_whom=r"(?!x)x",
    mere=frozenset("cerimónia cerimônia cerimônias solenidade".split()),
    meetings=frozenset("debate encontro reunião".split()),
    planned=r"[\s,]+(?:que\s(?:estava|se\s\w+|ia\s\w+)\s)?(?:inicialmente\s)?(?:(?:previst|programad|marcad|convocad|anunciad|agendad)[oa]s?\s)?(?:para\s)?(?:o\sdia\s|os\sdias\s|o\s|a\s)?§+,?\s*$",
    dates=frozenset("data datas".split()),
    unfixed=r"\b(?:datas?|dia)\s(?:\w+\s){0,9}?(?:por|a|será|serão|está|ainda)\s(?:\w+\s){0,3}?(?:anunci\w+|confirm\w+|defin\w+|fix\w+|divulg\w+|designar)\b|\banunciará\so\sdia\b",
    resumed=r"(?:^|[.;]\s)(?:(?:esta|este|ela|ele|elas|eles)\s|(?:esta|este)\s(?:encontro|ac?tividade|evento)\s)?(?:também\s)?(?:deve(?:rá)?\s)?\s*$",
    articles=frozenset("as o os".split()),
    seats=frozenset("palco sede sedes".split()),
    calendar=frozenset("dia dias".split()),
    common=frozenset(
        "aberta aberto anual geral gratuita gratuito online pública público virtual".split()
    ),
    another=frozenset(
        "nova novo outra outro próxima próximas próximo próximos seguinte seguintes".split()
    ),
    again=r"^(?:(?:(?:,?\s(?:em|no|na|nos|nas)\s(?:(?!\se\s)[^,;.:§]){2,45})?(?:,\s[^,;.:§\d]{3,25})?|,?\s\([^)§]{2,40}\)),?\s(?:(?:e|ou)\s)?(?:novamente\s|de\snovo\s)?(?:em\s|no\s|na\s|nos\s|de\s|a\s|às?\s)?(?:dias?\s)?|(?:,|,?\se)\s(?P<led>(?:em|no|na)\s(?:(?!\se\s)[^,;.:§]){2,45}?)\s(?:no|em|nos)\s(?:dias?\s)?)$",
    gapped=r"^[^.;:§]{0,45}?(?:,\s(?:e\s)?|\se\s)(?:o|a|os|as|uma?)\s(?P<what>\w[\w-]*(?:\s[\w-]+){0,4}?)\s(?:em|no|na|nos|de|às?)\s(?:dias?\s)?$",
    tongue=r"\bem\s(?:alemão|árabe|chinês|espanhol|francês|guarani|inglês|italiano|japonês|português|russo|libras)\b",
    refused=REFUSED,
)
