"""Why a time is no event, in Spanish: the patterns around `§`, by the name of their reason."""

from __future__ import annotations

REFUSED: tuple[tuple[str, str], ...] = (
    (
        "corrected",
        r"""\b(?:(?:en\s)?donde|en\slugar\sde|en\svez\sde)\s(?:se\s)?(?:dice|dec[ií]a|dijo|lee|le[ií]a|pone|indica(?:ba)?)\b(?:(?!\bdebe\b|\bdeb[ií]a\b|\bléase\b|\bleerse\b)[^;\n]){0,160}?§
        |^(?:dice|decía|dijo)\s?:[^;\n]{0,160}?§
        |\b(?:por\serror|erróneamente|equivocadamente|por\sequivocación),?\s(?:[\w-]+\s){0,5}§
        |(?:\(\s?(?:y\s)?|,\s(?:y\s)?)no\s(?:(?:el|los|del|de|en|a|las?|días?)\s)*(?:¤\s?(?:al?|y|,|–|-)?\s?)?§
        |§,?\s(?:por\serror|erróneamente|equivocadamente)\b
        |\b(?:boletín|comunicado|nota|aviso|circular)\s(?:de\sprensa\s)?(?:anterior\s)?del?\s§""",
    ),
    (
        "former end",
        r"""\b(?:cerraba|terminaba|finalizaba|concluía|cerraría|terminaría|finalizaría|concluiría|(?:iba[n]?|debía[n]?)\sa?\s?(?:cerrar|terminar|finalizar|concluir))n?\s(?:el\s|este\s|los\s)?§""",
    ),
    ("publication", r"^[^.;:§¤]{2,40},\s§\s\([^)§¤]{2,40}\)"),
    (
        "second call",
        r"""\bprimera\b[^.;§]{0,60}§\s?(?:h(?:oras|rs|s)?\b\.?)?,?\s?(?:en|de)\s(?:la\s)?segunda\b
        |\bprimera\b[^.;§]{0,60}\ben\ssegunda(?:\sconvocatoria)?,?\s(?:a\slas\s|el\s)?§""",
    ),
    (
        "conditional",
        r"""\bsi\s(?:(?:para|antes\sde|hasta)\s)?(?:el\s|este\s|l\s)?§\s(?:no|hay|sigue|persiste|aún|todavía)\b""",
    ),
    (
        "procedure",
        r"""§[^.;§]{0,25}\b(?:abr(?:e|en|ió|ieron|irá)|lanz(?:a|ó|ará))\s(?:el|la|los|las|una?|su|sus)\s(?:\w+\s){0,3}(?:convocatoria|consulta|registro|inscripci(?:ón|ones)|licitación|encuesta|concurso|investigación|plazo)\b
        |\b(?:abr(?:e|en|ió|ieron|irá)|lanz(?:a|ó|ará))\s(?:§|hoy|hoje)\s(?:el|la|los|las|una?|su|sus)\s(?:\w+\s){0,3}(?:convocatoria|consulta|registro|inscripci(?:ón|ones)|licitación|encuesta|concurso|investigación|plazo)\b
        |\b(?:a\spartir\sdel?|desde(?:\sel)?)\s§[^.;§]{0,60}\b(?:funcionar|atender|operar|prestar)(?:á|án)\b""",
    ),
    (
        "announcement",
        r"""\b(?:anunció|anunciaron|informó|informaron|señaló|señalaron|declaró|dijo|explicó|publicó|difundió|reportó|dio\sa\sconocer|dieron\sa\sconocer),?\s+(?:(?:este|el|esta|en\sla|la)\s+)*§|(?:§|^[^.;§¤]{0,25}§,)\s+(?:anunció|anunciaron|informó|informaron|señaló|publicó|difundió|recordó|dio\sa\sconocer)\b""",
    ),
    (
        "announcement",
        r"""\b(?:fue|fueron|(?:ha|han|había|habían)\ssido)\s(?:solicitad|pedid|requerid|anunciad|comunicad|notificad|decidid|acordad|confirmad|dad[oa]s?\sa\sconocer|hech[oa]s?\spúblic)[oa]?s?(?:\s(?:inicialmente\s)?(?:a|por)\s[^,.;§]{2,50}?)?\s(?:(?:el|la|este|esta|en|día|pasado|tarde|mañana|noche|de)\s)*§
        |\b(?:solicit(?:ó|aron)|pidi(?:ó|eron)|emiti(?:ó|eron)|difundi(?:ó|eron)|divulg(?:ó|aron)|envi(?:ó|aron)|remiti(?:ó|eron)|distribuy(?:ó|eron)|recibi(?:ó|eron))\s(?:un|una|el|la|su)\s(?:comunicado|nota|boletín|carta|aviso|circular|oficio|mensaje|correo|sesión|reunión|convocatoria|escrito|video)(?:\s[^,.;§]{2,30}?)?\s(?:(?:el|la|este|esta|en|día|pasado|tarde|mañana|noche|de)\s)*§""",
    ),
    (
        "journey",
        r"""\b(?:viaj(?:a|an|ó|aron|ará|arán)|lleg(?:a|an|ó|aron|ará|arán)|arrib(?:a|an|ó|aron|ará|arán)|part(?:e|en|ió|ieron|irá|irán)|vol(?:ó|aron|ará|arán)|aterriz(?:a|ó|ará)|se\s(?:traslad|desplaz)(?:a|an|ó|aron|ará|arán)|(?:emprend(?:e|ió)|inici(?:a|ó))\s(?:su\s|el\s|un\s)?viaje)\b[^.;§]{0,40}§[^.;]{0,80}?\b(?:donde\s(?:participar|asistir|tomar|intervendr|formar)\w+|(?:para|a\sfin\sde|con\sel\s(?:fin|objetivo|propósito)\sde)\s(?:participar|asistir|tomar\sparte|intervenir|representar|sumarse|formar\sparte|acudir|presenciar))\b""",
    ),
    (
        "announcement",
        r"""\b(?:en|mediante|a\stravés\sde|según|por)\s(?:una?|el|la|su)\s(?:\w+\s){0,2}(?:comunicado|nota|declaración|carta|mensaje|entrevista|circular|boletín|oficio|misiva)
        (?:\s(?:de\sprensa|oficial|público|pública))?\s(?:(?:emitid|difundid|publicad|fechad|enviad|divulgad)[oa]\s)?(?:(?:el|del|de|este|esta|pasado)\s){0,2}(?:día\s)?§""",
    ),
    (
        "deadline",
        r"""\b(?:(?<!§\s)(?<!§,\s)(?<!§\sy\s)(?<!§,\sy\s)hasta|antes\sde(?:l)?|a\smás\stardar|como\smáximo|con\sfecha\slímite|vence[n]?|vencerá[n]?|caduca[n]?)\s+(?:el\s|las\s|la\s|este\s|del\s|día\s|próximo\s|medianoche\s|mediodía\s|¤\s|de\s|,\s)*§""",
    ),
    (
        "deadline",
        r"""\b(?:plazo|fecha\slímite|fecha\stope|vencimiento)\b[^.;§¤]{0,70}§
        |\b(?:plazo|fecha\slímite)\s(?:para|de)\b[^.;§]{0,160}?\b(?:vence|termina|finaliza|acaba|concluye|cierra|es)\s(?:el\s)?§""",
    ),
    (
        "deadline",
        r"""\b(?:inscripci(?:ón|ones)|acreditaci(?:ón|ones)|registro|postulaci(?:ón|ones)|(?<!\ba\s)solicitud(?:es)?|propuestas?|candidaturas?|convocatoria|ofertas|comentarios|observaciones|resúmenes|ponencias\sse|entradas|boletos|venta|preventa|abonos|(?<!de\slos\s)(?<!cuyos\s)trabajos|(?<!sobre\s)ayudas|becas|matrícula|pago|devoluci(?:ón|ones)|reembolso|(?<!de\slos\s)resultados)\b[^.;§¤]{0,70}\b(?:hasta|antes|entre|desde|del|vence|cierra[n]?|cerró|cerrarán?|abre[n]?|abrirán?|recib\w+|present\w+|abiert\w+|límite|termina[n]?|finaliza[n]?|a\spartir\sdel|publicar\w+|el|será[n]?)\b[^.;§¤]{0,30}§""",
    ),
    (
        "deadline",
        r"""\b(?:inscribirse|registrarse|acreditarse|postular(?:se)?|enviar(?:se)?|remitir(?:se)?|entregar(?:se)?|presentar(?:se)?|solicitar(?:se)?|confirmar|reservar|retirar(?:se)?|pagar|canjear|devolver\w*|reclamar|consultar(?:se)?|acreditaciones)\b[^.;§¤]{0,50}\b(?:hasta|antes|entre|desde|del|a\spartir)\b[^.;§¤]{0,30}§""",
    ),
    (
        "foundation",
        r"""\b(?:desde(?!\slas?\s§)(?![^.;,§]{0,40}§+\s(?:hasta|al?)\s)|fundad[oa]s?|fundó|cread[oa]s?|se\screó|nacid[oa]|nació|establecid[oa]s?|constituid[oa]s?|construid[oa]|inaugurad[oa]\sen|instituid[oa]|data\sde|se\sfundó)\b[^.;,§]{0,40}§""",
    ),
    (
        "legal act",
        r"""\b(?:firmad[oa]s?|suscrit[oa]s?|suscribió|suscribieron|aprobad[oa]s?|aprobó|adoptad[oa]s?|adoptó|promulgad[oa]s?|publicad[oa]s?|publicó|ratificad[oa]s?|expedid[oa]s?|emitid[oa]s?|dictad[oa]\sel|vigente|vigencia|en\svigor|entr(?:a|ó|ará|arán|an|ada)\sen\svigor|rige|regirá|designad[oa]|nombrad[oa]|eligió|elegid[oa]s?|asumió|asumirá|fechad[oa]s?|reformad[oa]|sentencia|fallo|declarad[oa])\b[^.;,§]{0,45}§""",
    ),
    (
        "legal act",
        r"""\b(?:ley|decreto|resolución|reglamento|acuerdo|tratado|declaración|convenio|convención|directiva|carta|protocolo|oficio|orden|acta|estatuto|constitución|informe|comunicado|auto|boletín)\b\s(?:n[.º°o]*\s?\S+\s|\d\S*\s)?(?:,\s)?(?:de|del|de\sfecha|fechad[oa])\s(?:el\s)?§""",
    ),
    (
        "publication",
        r"""\b(?:publicad[oa]|actualizad[oa]|última\sactualización|actualización|emitid[oa]|difundid[oa]|fecha\sde\spublicación|fecha\sde\semisión)\s*(?:el|:|al|,)?\s*(?:día\s)?§""",
    ),
    (
        "period",
        r"""\b(?:preside|presidió|presidirá|presidencia|ejerce|ejercerá|mandato|gestión|per[ií]odo(?!\sde\s(?:\w+\s)?sesiones)|trimestre|semestre|ejercicio|cifras?|datos|registr(?:ó|aron|ado|ados)|creci(?:ó|eron)|exportaciones|importaciones|precios?|índice|aumentó|cayó|aplica(?:rá)?|se\saplica|aviso|alerta|encuesta|entre\sel|vigente)\b[^.;§]{0,50}\b(?:de|del|desde|hasta|entre|al|en|a)\s(?:el\s)?§""",
    ),
    (
        "opening hours",
        r"""\b(?:que|y|se)\s(?:atienden?|atenderán?)\b[^.;§]{0,30}§[^.;§]{0,12}$
        |\batienden?\s(?:al\spúblico\s|en\shorario\s)?(?:(?:de|desde|entre)\s)?(?:las\s)?§
        |\b(?:atención|horario\sde\satención|oficina[s]?|ventanilla|taquilla[s]?|boletería[s]?|informes|información|teléfono|tel|consultas|contacto|mesa\sde\sayuda)\b[^.;]{0,60}§.{0,12}$""",
    ),
    (
        "interruption",
        r"\b(?:paralizad|interrumpid|parad)[oa]s?\s(?:entre|del?|durante|hasta|en)\b[^.;§]{0,30}§",
    ),
    (
        "closure",
        r"""\b(?:oficinas|dependencias|sucursales|ventanillas|bibliotecas?|bancos|comercios|tiendas)\b[^.;§¤]{0,40}\b(?:cerrarán?|cierran?)\b[^.;§]{0,30}§
        |\b(?:no\shabrá\s(?:atención|clases|despacho|expediente|labores|servicio)|no\satender\w+|permanecerán?\scerrad[oa]s?|estarán?\scerrad[oa]s?|feriado|asueto|inhábil(?:es)?)\b[^.;§]{0,60}§
        |§[^.;§]{0,25}\b(?:es|será|son|serán)\s(?:un\s)?(?:día\s)?(?:feriado|asueto|festivo|inhábil)""",
    ),
    (
        "observance",
        r"""(?<!\bpor\sel\s)(?<!\bdel\s)(?<!§,\s)(?<!§\s\()\bdía\s(?:internacional|mundial|nacional)\b(?:(?!\scon\s)[^.;§]){0,50}§+(?![^.;]{0,40}\scon\s)
        |§[^.;§]{0,20}\s(?:se\s)?(?:conmemora|celebra)n?\s(?:(?:el|como)\s)+día\s(?:internacional|mundial|nacional|europeo)\b(?![^.;]{0,60}\scon\s)""",
    ),
    (
        "hour elsewhere",
        r"\b(?:donde|cuando\sen\s[^.,;§]{3,30})\sser(?:á|án)\s(?:las?\s)?§",
    ),
    (
        "recording",
        r"""\b(?:grabaci(?:ón|ones)|memorias)\b[^.;§]{0,50}§""",
    ),
    (
        "past edition",
        r"""\b(?:el\saño\spasado|año\santerior|edición\s(?:anterior|pasada)|última\sedición|hace\s(?:un|dos|tres|\d+)\saños?|en\sla\sedición\sde)\b[^.;]*§""",
    ),
    (
        "travel",
        r"""\b(?:vuelo|embarque|lleg(?:a|an|ó|ará|arán)(?!\s(?:a\ssu\sfin|a\slos\scines))|partida\shacia|viajará|viaja|regresará|retorno)\b[^.;§¤]{0,40}§""",
    ),
)
