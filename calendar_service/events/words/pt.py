"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from calendar_service.events.words.model import Words

PORTUGUESE = Words(
    language="pt",
    nouns=frozenset(
        """abertura ato atos assembleia assembleias audiência audiências aula aulão baile campeonato carnaval cerimônia
        cerimónia cerimônias ciclo circuito clausura colóquio comemoração concerto concertos concurso
        conferência conferências congresso congressos consulta consultas convenção cúpula cimeira curso
        cursos debate debates desfile diálogo diálogos encerramento encontro encontros ensaio entrega exposição
        exposições feira feiras festa festas festival festivais fórum fóruns gala hackathon homenagem
        inauguração instalação jantar jornada jornadas lançamento leilão live maratona marcha mesa-redonda missa missão mostra
        mutirão oficina oficinas painel painéis palestra palestras peregrinação plenária plenário posse
        premiação apresentação procissão projeção recital reunião reuniões roda rodada roteiro sarau seminário seminários
        sessão sessões simpósio simpósios simulado simulacro solenidade torneio treinamento formatura vernissage
        videoconferência visita visitas webinar webinário workshop workshops caminhada passeio vigília cortejo julgamento assinatura almoço""".split()
    )
    - frozenset(
        {
            "ciclo",
            "circuito",
            "live",
            "posse",
            "gala",
            "aula",
            "roteiro",
            "rodada",
            "roda",
            "mostra",
            "entrega",
            "exposição",
            "exposições",
            "assinatura",
            "concurso",
            "ato",
            "atos",
            "missão",
            "almoço",
        }
    ),
    proper=frozenset(
        "semana noite noites dia dias rota bienal olimpíadas jogos copa mostra missão ciclo circuito concurso".split()
    ),
    paired={
        "rodada": frozenset({"de"}),
        "roda": frozenset({"de"}),
        "mesa": frozenset({"redonda", "de", "técnica"}),
        "posse": frozenset({"de", "da", "do"}),
        "entrega": frozenset({"de", "do", "da", "dos", "das"}),
        "exposição": frozenset({"a", "uma", "de"}),
        "assinatura": frozenset({"de", "do", "da"}),
        "ato": frozenset({"de", "público", "solene", "o", "um"}),
        "aula": frozenset({"magna", "aberta", "inaugural"}),
        "escola": frozenset({"verão", "inverno"}),
        "mostra": frozenset({"uma", "a", "de"}),
        "almoço": frozenset({"coletivo", "o", "um"}),
    },
    generic=frozenset(
        "evento eventos atividade atividades iniciativa encontro encontros edição".split()
    ),
    programme=frozenset(
        """abertura encerramento sessão sessões plenária painel conferência palestra oficina jornada
        apresentação visita mesa reunião rodada almoço jantar inauguração cerimônia""".split()
    ),
    head_last=False,
    definite=frozenset(
        {"o", "a", "os", "as", "este", "esta", "esse", "essa", "referido", "referida"}
    ),
    determiners=frozenset(
        """o a os as um uma uns umas ao à aos às do da dos das no na nos nas pelo pela este esta estes
        estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa cada outro outra mesmo mesma""".split()
    ),
    possessives=frozenset({"seu", "sua", "seus", "suas", "cujo", "cuja"}),
    ordinals={
        "primeira": 1,
        "primeiro": 1,
        "segunda": 2,
        "segundo": 2,
        "terceira": 3,
        "terceiro": 3,
        "quarta": 4,
        "quarto": 4,
        "quinta": 5,
        "quinto": 5,
        "sexta": 6,
        "sexto": 6,
        "sétima": 7,
        "sétimo": 7,
        "oitava": 8,
        "oitavo": 8,
        "nona": 9,
        "nono": 9,
        "décima": 10,
        "décimo": 10,
        "vigésima": 20,
        "vigésimo": 20,
        "trigésima": 30,
        "trigésimo": 30,
    },
    before=frozenset(
        """próxima próximo grande nova novo tradicional última último segunda seguinte terceira
        quarta primeira primeiro terceiro especial""".split()
    ),
    joiners=frozenset(
        "de do da dos das sobre entre contra para por pelo pela pelos pelas e & a o as os à ao".split()
    ),
    company=frozenset({"com"}),
    places=frozenset({"em", "no", "na", "nos", "nas", "num", "numa"}),
    stops=frozenset(
        """que qual quais quem onde quando como enquanto se porque pois embora mas já não é são será serão
        seria foi foram era ser sido sendo está estão estará estarão esteve há haverá houve tem têm terá
        teve terão conta contará desde até durante após ante sob segundo sem mediante hoje amanhã ontem
        aqui ali também além só somente apenas depois antes logo ainda
        passado passada previsto prevista previstos previstas programado programada marcado marcada agendado agendada convocado convocada
        fixado anunciado anunciada organizado organizada realizado realizada promovido promovida
        aberto aberta ministrado ministrada fica ficam ficou lhe nos me te ou nem
        começa começará inicia iniciará termina terminará abre abrirá encerra encerrará reúne reunirá
        celebra realiza realizam acontece acontecerá ocorre ocorrerá decorre decorrerá segue continua recebe
        receberá organiza organizam oferece promove promovem apresenta participa participam convida inaugura
        inclui pode poderá vai vão deve deverá devia deviam mantém mantem
        adiada adiado cancelada cancelado suspensa suspenso remarcada remarcado transferida transferido""".split()
    ),
    verb_endings=r"(?:(?:ar|er|ir|or)(?:á|ão|ia|iam)|[^\W\d]{3}ou|aram|eram|iram|ando|endo|indo)$",
    of="de",
    meeting="Reunião",
    hold=r"""\b(?:(?:será|serão|foi|foram|é|são|seria)(?:\s(?:realizad|celebrad|promovid|organizad|inaugurad|lançad|apresentad|instalad|efetuad|aberta?)[oa]?s?)?
        |(?:realiza|realizam|realizou|realizará|realizarão|realizaram|realizar)(?:-se)?|(?:celebra|celebram|celebrou|celebrará)(?:-se)?|realizar-se-[áã]o?|realiza-se|efetuar-se-á
        |realizad[oa]s?|celebrad[oa]s?|promovid[oa]s?
        |acontec(?:e|em|eu|erá|erão|eram)|ocorr(?:e|em|eu|erá|erão|eram)|decorr(?:e|em|eu|erá|erão|eram)|(?:terá|terão|teve|tem|tiveram)\s(?:lugar|início)|haverá|houve
        |come[çc](?:a|am|ou|ará)|inici(?:a|ou|ará)(?:-se)?|abr(?:e|iu|irá)|encerr(?:a|ou|ará)|termin(?:a|ou|ará)|conclui(?:u|rá)?|inaugur(?:a|ou|ará)|promov(?:e|em|eu|erá|erão|eram)|organiz(?:a|am|ou|ará)
        |oferec(?:e|em|eu|erá)|apresent(?:a|am|ou|ará)|receb(?:e|em|eu|erá)|acolh(?:e|eu|erá)|sedi(?:a|ou|ará)|reun(?:iu|irá)|reúne|part(?:e|irá)|continu(?:a|ou|ará)|segue|instal(?:a|ou|ará)|lan(?:ça|çou|çará)
        |programad[oa]s?|previst[oa]s?|convocad[oa]s?|marcad[oa]s?|agendad[oa]s?|anunciad[oa]s?|prevê|participa(?:m|rão|ram|rá)?|convida(?:m)?|recebe|sede|palco|estará|está|volta|vai|fica|devia)\b""",
    meet=r"""\b(?:(?:se\s)?(?:reún(?:e|em)|reuniram|reuniu|reunirá|reunirão)(?:-se)?|reunir-se-(?:á|ão)|encontra(?:m|ram|rão)?-se|se\s(?:encontram|encontraram|encontrarão|encontrou))\b""",
    during=r"\b(?:durante|em|n[oa]s?|participa\w*\s(?:em|d[eoa]s?|n[oa])|assist\w*\sa)\s*(?:o|a|os|as|seu|sua|um|uma)?\s*$",
    framework=r"\b(?:âmbito\sd[eoa]|parte\sd[eoa]|prévi[oa]\sa|antes\sd[eoa]|depois\sd[eoa]|após|desde|preparativos\s(?:de|para)|resultados\sd[eoa]|por|pel[oa]|no\scontexto\sd[eoa])\s*(?:o|a|os|as|seu|sua|um|uma)?\s*$",
    bodies=r"(?:assembleia\s(?:legislativa|da\srepública|nacional|constituinte|municipal)|congresso\s(?:nacional|dos\sdeputados)|congresso$|convenção\s(?:sobre|das\snações|interamericana)|consulta\smédica|curso\sd['’]água)",
    means=frozenset({"por", "via", "mediante"}),
    remote=frozenset({"videoconferência", "webinar", "teleconferência"}),
    numbered=frozenset({"caso", "processo", "ação"}),
    not_names=frozenset(
        {
            "apresentação",
            "consulta",
            "instalação",
            "treinamento",
            "abertura",
            "encerramento",
            "assinatura",
            "entrega",
            "diálogo",
            "lançamento",
            "jornada",
            "curso",
            "debate",
            "edição",
        }
    ),
    taking_place=r"\b(?:(?:será|foi|serão|foram)\srealizad[oa]s?|realiza(?:-se|m-se)?|acontec(?:e|erá|em|eu)|ocorr(?:e|erá|eu)|decorr(?:e|erá|eu)|(?:terá|teve|tem)\slugar|realizar-se-á)\b",
    relatives=frozenset({"que", "qual", "quais", "quem", "onde", "cujo", "cuja"}),
    refused=(
        (
            "announcement",
            r"""\b(?:anunciou|anunciaram|informou|informaram|afirmou|declarou|disse|explicou|publicou|divulgou|divulgaram)\s+(?:(?:nesta|neste|na|no|em|esta|este)\s+)*§|§,?\s+(?:anunciou|anunciaram|informou|informaram|afirmou|divulgou|publicou)\b""",
        ),
        (
            "deadline",
            r"""\b(?:até|antes\sd[eoa]s?|no\smáximo|o\smais\stardar|vence[m]?|vencerá|expira[m]?)\s+(?:a\s|o\s|às\s|ao\s|as\s|dia\s|próxim[oa]\s|meia-noite\s|meio-dia\s|¤\s|de\s|do\s|da\s|,\s)*§""",
        ),
        ("deadline", r"""\b(?:prazo|data[\s-]limite|vencimento)\b[^.;§]{0,70}§"""),
        (
            "deadline",
            r"""\b(?:inscriç(?:ão|ões)|registro|registo|candidaturas?|propostas?|submiss(?:ão|ões)|pedidos?|edital|comentários|contribuições|resumos|ingressos|bilhetes|venda[s]?|trabalhos|bolsas|matrículas?|pagamento|reembolso|resultado[s]?|carta-consulta)\b[^.;§]{0,70}\b(?:até|antes|entre|desde|de|do|a\spartir|encerra[m]?|abre[m]?|abrem-se|recebid\w+|recebe|apresentad\w+|abert\w+|termina[m]?|terminam|sai|será|serão|no|em|na)\b[^.;§]{0,30}§""",
        ),
        (
            "deadline",
            r"""\b(?:inscrever(?:-se)?|registrar(?:-se)?|credenciar(?:-se)?|enviar|remeter|entregar|apresentar|solicitar|confirmar|reservar|retirar|pagar|devolver|devolvid[oa]|consultar|visitar|submetid[oa]s?|encomendar)\b[^.;§]{0,50}\b(?:até|antes|entre|desde|a\spartir)\b[^.;§]{0,30}§""",
        ),
        (
            "foundation",
            r"""\b(?:desde|fundad[oa]s?|criad[oa]s?|nascid[oa]|nasceu|estabelecid[oa]s?|constituíd[oa]s?|construíd[oa]|instituíd[oa]|data\sde)\b[^.;,§]{0,40}§""",
        ),
        (
            "legal act",
            r"""\b(?:assinad[oa]s?|subscrit[oa]s?|aprovad[oa]s?|aprovou|adotad[oa]s?|promulgad[oa]s?|publicad[oa]s?|publicou|ratificad[oa]s?|emitid[oa]s?|vigente|vigora|vigência|em\svigor|entr(?:a|ou|ará|am)\sem\svigor|nomead[oa]|eleit[oa]s?|elegeu|assumiu|assumirá|datad[oa]s?|reformad[oa]|sentença|acórdão|declarad[oa])\b[^.;,§]{0,45}§""",
        ),
        (
            "legal act",
            r"""\b(?:lei|decreto|resolução|regulamento|acordo|tratado|declaração|convênio|convenção|diretiva|carta|protocolo|ofício|portaria|ata|estatuto|constituição|relatório|comunicado|despacho|boletim|assembleia\sgeral)\b\s(?:n[.º°o]*\s?\S+\s|\d\S*\s)?(?:,\s)?(?:de|do|da|datad[oa]\sde)\s§""",
        ),
        (
            "publication",
            r"""\b(?:publicad[oa]|atualizad[oa]|última\satualização|atualização|emitid[oa]|divulgad[oa]|data\sde\spublicação)\s*(?:em|a|:|,)?\s*(?:o\sdia\s)?§""",
        ),
        (
            "period",
            r"""\b(?:preside|presidiu|presidirá|presidência|exerce|mandato|gestão|período|trimestre|semestre|exercício|dados|números|registrou|cresceu|exportações|importações|preços?|índice|aumentou|caiu|aplica(?:-se)?|aviso|alerta|pesquisa|arderam|década)\b[^.;§]{0,50}\b(?:de|do|da|desde|até|entre|a|em|no)\s(?:o\s|as\s|os\s)?§""",
        ),
        (
            "opening hours",
            r"""\b(?:atendimento|horário\sde\sfuncionamento|secretaria|bilheteria|bilheteira|informações|telefone|tel|contacto|contato|dúvidas)\b[^.;]{0,60}§.{0,12}$""",
        ),
        ("observance", r"""\bdia\s(?:internacional|mundial|nacional)\b[^.;§]{0,50}§"""),
        (
            "past edition",
            r"""\b(?:no\sano\spassado|ano\santerior|edição\s(?:anterior|passada)|última\sedição|há\s(?:um|dois|três|\d+)\sanos?)\b[^.;]*§""",
        ),
        (
            "travel",
            r"""\b(?:voo|embarque|chegada\sa|chegará|partida\spara|viaja|viajará|regressa|retorno|regresso)\b[^.;§]{0,40}§""",
        ),
    ),
    virtual=r"""\b(?:virtua(?:l|is|lmente)|on-?line|por\s(?:video\s?conferência|zoom|teams|videochamada)|via\s(?:zoom|teams|webex|meet|remota)|de\sforma\s(?:remota|virtual)|remot[oa]|à\sdistância|a\sdistância|videoconferência|webin[aá]r(?:io)?|(?:pela|na)\splataforma\s(?:zoom|teams|webex|google\smeet))\b""",
    virtual_format=r"\b(?:modalidade|formato|forma|maneira)\s(?:totalmente\s)?(?:virtual|remota|on-?line)\b",
    hybrid=r"\b(?:híbrid[oa]s?|mist[oa]|presencial\se\s(?:virtual|on-?line|remot[oa]|à\sdistância)|(?:virtual|on-?line)\se\spresencial|semipresencial)\b",
    online_aside=r"\b(?:sem|não|inscri\w+|regist\w+|formulário|disponíve\w+|venda|ingressos|bilhetes|publicad\w+|transmi\w+|emit\w+|divulg\w+|acompanh\w+|consult\w+|baix\w+|compra\w*|pagamentos?)\b[^.;,]{0,40}$|\b(?:formulário|plataforma|loja|biblioteca|realidade|moeda)\s(?:virtual|on-?line)",
    cancelled=r"\b(?:cancel(?:a|ou|am|ada|ado|adas|ados|amento|ar)|anulad[oa]|desconvocad[oa]|não\s(?:se\s)?(?:será\srealizad[oa]|realizará|acontecerá|terá\slugar|haverá)|suprimid[oa])\b",
    postponed=r"\b(?:adi(?:a|ou|ada|ado|adas|ados|amento|am)|posterg\w+|suspens[oa]s?|suspende\w*|remarcad[oa]s?|transferid[oa]s?|data\sa\s(?:anunciar|definir|designar)|nova\sdata|sine\sdie)\b",
    moved=r"\b(?:remarca\w+|remarcou|transfer\w+|antecip\w+|mud(?:a|ou|ança|ada|ado)|passa(?:m|ou|rá)?\spara|adiad[oa]|adia|nova\sdata|será\sagora|agora\sserá|reagendad[oa])\b",
    formerly=r"""\b(?:(?:que\s)?(?:devia|deviam|ia|iam|deveria)\s(?:\w+\s){0,4}?|(?:originalmente|inicialmente|antes|previamente)\s(?:\w+\s){0,5}?|em\svez\sde|e\snão|(?:previst|programad|marcad|convocad|anunciad|agendad)[oa]s?\s(?:originalmente\s|inicialmente\s)?(?:para)?|estava[m]?\s(?:\w+\s){1,3}?)\s?(?:para\s|o\s|a\s|os\s|dias?\s|em\s|no\s|na\s|esta\s|este\s|de\s)*§""",
    tentative=r"""\b(?:prevê-se|espera-se|provis[óo]ri[oa](?:mente)?|por\sconfirmar|a\sconfirmar|sujeit[oa]s?\sa\s(?:confirmação|alterações)|em\sprincípio|possível\s(?:data|realização)|poder(?:á|ia)|deve(?:rá)?\s(?:ocorrer|acontecer|ser\srealizad[oa]|realizar-se)|seria|preliminar|tentativ[oa]|confirmará\sas?\sdatas?)\b""",
    negated=r"\b(?:não\s(?:sofre[m]?\salterações|foi\scancelad\w+|será\scancelad\w+)|sem\salterações|mant[ée]m-se|mantêm-se|está\smantid[oa])\b",
    reported=r"\b(?:foi|foram|realizou(?:-se)?|aconteceu|ocorreu|decorreu|reuniu|reuniram(?:-se)?|teve\slugar|participaram|encerrou|celebrou|inaugurou|promoveu|recebeu)\b",
    same_place=r"\b(?:n[ae]sta\s(?:cidade|capital)|na\smesma\s(?:cidade|sede)|no\smesmo\s(?:local|lugar)|nessa\s(?:cidade|capital))\b",
    here=r"\b(?:n[ae]sta\s(?:cidade|capital)|aqui)\b",
    hosts=r"^\s*(?:,[^,]{1,60},)?\s*(?:será|foi|é|serão)\s(?:a\s|o\s)?(?:sede|palco|anfitri\w*)\b|^\s*(?:acolh\w+|sedi\w+|receb(?:e|erá|eu)|abrig\w+)\b",
    venues=frozenset(
        """auditório sala salão centro hotel sede biblioteca palácio museu universidade teatro praça parque
        colégio escola estádio igreja catedral capela tribunal embaixada câmara edifício pavilhão galeria
        jardim jardins castelo clube torre porto praia ponte rua avenida instituto academia ministério
        secretaria escritório gabinete hospital mercado recinto estação cais casa quinta fazenda campus
        faculdade reitoria anfiteatro observatório farol largo sítio ginásio convento prefeitura polo
        assembleia parlamento plenário fundação paço solar arena""".split()
    ),
)
