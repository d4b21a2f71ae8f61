"""Why a time is no event, in Portuguese: the patterns around `§`, by the name of their reason."""

from __future__ import annotations

REFUSED: tuple[tuple[str, str], ...] = (
    (
        "conditional",
        r"""\bse\s(?:até\s)?(?:n[ao]\s|[oa]\s|à\s)?§,?\s(?:não|houver|ainda|persistir)\b""",
    ),
    (
        "second call",
        r"""\bprimeira\b[^.;§]{0,60}§\s?(?:h(?:oras|s)?\b)?,?\s?em\s(?:segunda\b|§)
        |\bprimeira\b[^.;§]{0,60}\bem\ssegunda(?:\s(?:convocatória|convocação|chamada))?,?\s(?:às\s|as\s|pelas\s)?§""",
    ),
    (
        "corrected",
        r"""\bonde\s(?:se\s)?(?:lê|lia|leu|diz|dizia|disse|consta|constava|está)\b(?:(?!\bleia|\bdeve\b|\bdevia\b|\bler-se\b)[^;\n]){0,160}?§
        |\b(?:por\s(?:erro|lapso|engano)|erroneamente|erradamente),?\s(?:[\w-]+\s){0,5}§
        |(?:\(\s?(?:e\s)?|,\s(?:e\s)?)não\s(?:(?:n?os?|n?as?|às?|ao|d[eoa]|em|dias?)\s)*(?:¤\s?(?:ao?|e|às|,|–|-)?\s?)?§
        |§,?\s(?:por\s(?:erro|lapso|engano)|erroneamente)\b
        |\b(?:boletim|comunicado|nota|aviso|circular)\s(?:à\simprensa\s|de\simprensa\s)?(?:anterior\s)?d[eo]\s§""",
    ),
    (
        "former end",
        r"""\b(?:encerr|termin|acab|fech|finaliz|concluí?)(?:aria|ava|iria|ía)m?(?:-se)?\s(?:em\s|no\s|a\s|ao\s)?(?:dia\s)?§""",
    ),
    ("publication", r"^[^.;:§¤]{2,40},\s§\s\([^)§¤]{2,40}\)"),
    (
        "procedure",
        r"""§[^.;§]{0,25}\b(?:abr(?:e|em|iu|iram|irá)|lanç(?:a|ou|ará))\s(?:o|a|os|as|uma?|seu|sua)\s(?:\w+\s){0,3}(?:convocatória|consulta|inscriç(?:ão|ões)|licitação|pesquisa|concurso|investigação|prazo|edital|candidaturas)\b
        |\b(?:abr(?:e|em|iu|iram|irá)|lanç(?:a|ou|ará))\s(?:§|hoy|hoje)\s(?:o|a|os|as|uma?|seu|sua)\s(?:\w+\s){0,3}(?:convocatória|consulta|inscriç(?:ão|ões)|licitação|pesquisa|concurso|investigação|prazo|edital|candidaturas)\b
        |\b(?:a\spartir\sd[aeo]|desde(?:\so)?)\s(?:dia\s)?§[^.;§]{0,60}\b(?:funcionar|atender|operar|prestar)(?:á|ão)\b""",
    ),
    (
        "announcement",
        r"""\b(?:anunciou|anunciaram|informou|informaram|afirmou|declarou|disse|explicou|publicou|divulgou|divulgaram),?\s+(?:(?:nesta|neste|na|no|em|esta|este)\s+)*§|(?:§|^[^.;§¤]{0,25}§,)\s+(?:anunciou|anunciaram|informou|informaram|afirmou|divulgou|publicou)\b(?!\s(?:n?est[ea]\s)?¤)""",
    ),
    (
        "announcement",
        r"""\b(?:foi|foram|(?:tem|tinha)\ssido)\s(?:solicitad|pedid|requerid|anunciad|comunicad|notificad|decidid|acordad|confirmad|tornad[oa]s?\spúblic)[oa]s?(?:\s(?:a|pel[oa]s?|por)\s[^,.;§]{2,50}?)?\s(?:(?:o|a|na|no|nesta|neste|dia|passad[oa]|tarde|manhã|noite|de|em)\s)*§
        |\b(?:solicit(?:ou|aram)|pedi(?:u|ram)|emiti(?:u|ram)|divulg(?:ou|aram)|envi(?:ou|aram)|remet(?:eu|eram)|distribu(?:iu|íram)|receb(?:eu|eram))\s(?:um|uma|o|a|su?a|seu)\s(?:comunicado|nota|boletim|carta|aviso|circular|ofício|mensagem|sessão|reunião|convocatória|vídeo)(?:\s[^,.;§]{2,30}?)?\s(?:(?:o|a|na|no|nesta|neste|dia|passad[oa]|tarde|manhã|noite|de|em)\s)*§""",
    ),
    (
        "journey",
        r"""\b(?:viaj(?:a|am|ou|aram|ará|arão)|cheg(?:a|am|ou|aram|ará|arão)|part(?:e|em|iu|iram|irá|irão)|desembarc(?:a|ou|ará)|embarc(?:a|ou|ará)|segu(?:e|iu)|desloc(?:a|ou|ará)(?:-se)?)\b[^.;§]{0,40}§[^.;]{0,80}?\b(?:onde\s(?:participar|assistir|intervir)\w+|(?:para|a\sfim\sde|com\so\sobjetivo\sde)\s(?:participar|assistir|tomar\sparte|intervir|representar|integrar|acompanhar))\b""",
    ),
    (
        "announcement",
        r"""\b(?:em|por|através\sde|segundo|num|numa|n[oa])\s(?:(?:uma?|o|a)\s)?(?:comunicado|nota|declaração|carta|mensagem|entrevista|circular|ofício)
        (?:\s(?:de\simprensa|à\simprensa|oficial|públic[oa]))?\s(?:(?:emitid|divulgad|publicad|datad|enviad)[oa]\s)?(?:(?:em|de|n[oa]|nest[ea]|dia)\s){0,2}§""",
    ),
    (
        "deadline",
        r"""\b(?:(?<!§\s)(?<!§,\s)(?<!§\se\s)(?<!§,\se\s)até|antes\sd[eoa]s?|no\smáximo|o\smais\stardar|vence[m]?|vencerá|expira[m]?)\s+(?:a\s|à\s|o\s|às\s|ao\s|as\s|dia\s|próxim[oa]\s|meia-noite\s|meio-dia\s|¤\s|de\s|do\s|da\s|,\s)*§""",
    ),
    (
        "interruption",
        r"\b(?:paralisad|interrompid|parad)[oa]s?\s(?:entre|de|do|durante|até|n[oa])\b[^.;§]{0,30}§",
    ),
    (
        "closure",
        r"""\b(?:repartições|agências|balcões|serviços|bibliotecas?|bancos|lojas|postos)\b[^.;§¤]{0,40}\b(?:fechar(?:á|ão)|fecham?|encerram|encerrarão)\b[^.;§]{0,30}§
        |\b(?:não\shaverá\s(?:atendimento|aulas|expediente|serviço)|não\sfuncionar\w+|estar(?:á|ão)\sfechad[oa]s?|encerrad[oa]s?\sao\spúblico|feriado|ponto\sfacultativo)\b[^.;§]{0,60}§
        |§[^.;§]{0,25}\b(?:é|será|são|serão)\s(?:feriado|ponto\sfacultativo)""",
    ),
    (
        "deadline",
        r"""\b(?:prazo|data[\s-]limite|vencimento)\b[^.;§¤]{0,70}§
        |\b(?:prazo|data[\s-]limite)\s(?:para|de)\b[^.;§]{0,160}?\b(?:vence|termina|encerra|acaba|é)\s(?:a\s|em\s|no\sdia\s|o\sdia\s)?§""",
    ),
    (
        "deadline",
        r"""\b(?:inscriç(?:ão|ões)|credenciamentos?|acreditaç(?:ão|ões)|registro|registo|candidaturas?|propostas?(?!\sde\s(?:agenda|programa|calendário|ordem|pauta))|submiss(?:ão|ões)|(?<!\ba\s)pedidos?|edital|comentários|contribuições|resumos|ingressos|bilhetes|venda[s]?|(?<!dos\s)(?<!cujos\s)trabalhos(?!\s(?:voltam|recome[çc]|retom|come[çc]|inici|prossegu|decorr|abrem|são\sretomad))|bolsas|matrículas?|pagamento|reembolso|(?<!dos\s)resultado[s]?|carta-consulta)\b[^.;§¤]{0,70}\b(?:até|antes|entre|desde|de|do|a\spartir|encerra[m]?|abre[m]?|abrem-se|recebid\w+|recebe|apresentad\w+|abert\w+|termina[m]?|terminam|sai|será|serão|no|em|na)\b[^.;§¤]{0,30}§""",
    ),
    (
        "deadline",
        r"""\b(?:inscrever(?:-se)?|registrar(?:-se)?|credenciar(?:-se)?|enviar|remeter|entregar|apresentar|solicitar|confirmar|reservar|retirar|pagar|devolver|devolvid[oa]|consultar|submetid[oa]s?|encomendar)\b[^.;§¤]{0,50}\b(?:até|antes|entre|desde|a\spartir)\b[^.;§¤]{0,30}§""",
    ),
    (
        "foundation",
        r"""\b(?:desde(?!\s(?:as|às)\s§|\so\s(?:princípio|início|começo|fim|final)\sda\s+(?:manhã|tarde|noite|madrugada)\b)(?![^.;,§]{0,40}§+\s(?:até|a|à|ao)\s)|fundad[oa]s?|criad[oa]s?|nascid[oa]|nasceu|estabelecid[oa]s?|constituíd[oa]s?|construíd[oa]|instituíd[oa]|data\sde)\b[^.;,§]{0,40}§""",
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
        r"""\b(?:que|e)\s(?:atendem?|funcionam?)\b[^.;§]{0,30}§[^.;§]{0,12}$
        |\batendem?\s(?:ao\spúblico\s|em\shorário\s)?(?:(?:d[aeo]s?|desde|entre)\s)?(?:as\s)?§
        |\b(?:atendimento|horário\sde\sfuncionamento|secretaria|bilheteria|bilheteira|informações|telefone|tel|contacto|contato|dúvidas)\b[^.;]{0,60}§.{0,12}$""",
    ),
    (
        "observance",
        r"""(?<!\bpelo\s)(?<!\bdo\s)(?<!§,\s)(?<!§\s\()\bdia\s(?:internacional|mundial|nacional)\b(?:(?!\scom\s)[^.;§]){0,50}§+(?![^.;]{0,40}\scom\s)
        |§[^.;§]{0,20}\s(?:se\s)?(?:comemora|celebra|assinala)(?:-se)?\s(?:(?:o|como)\s)+dia\s(?:internacional|mundial|nacional|europeu)\b(?![^.;]{0,60}\scom\s)""",
    ),
    (
        "hour elsewhere",
        r"\b(?:onde|quando\sem\s[^.,;§]{3,30})\sser(?:á|ão)\s(?:as?\s)?§",
    ),
    (
        "recording",
        r"""\b(?:gravaç(?:ão|ões)|atas)\b[^.;§]{0,50}§""",
    ),
    (
        "past edition",
        r"""\b(?:no\sano\spassado|ano\santerior|edição\s(?:anterior|passada)|última\sedição|há\s(?:um|dois|três|\d+)\sanos?)\b[^.;]*§""",
    ),
    (
        "travel",
        r"""\b(?:voo|embarque|chegada\sa|cheg(?:a|am|ou|ará|arão)(?!\s(?:ao\sfim|aos?\scinemas?|à\scena))|partida\spara|viaja|viajará|regressa|retorno|regresso)\b[^.;§¤]{0,40}§""",
    ),
)
