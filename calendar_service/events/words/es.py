"""Spanish."""

from __future__ import annotations

from calendar_service.events.words.model import Words

SPANISH = Words(
    language="es",
    nouns=frozenset(
        """acto actos acuerdo-marco apertura asamblea asambleas audiencia audiencias cabildo cabildos campeonato
        carnaval ceremonia ceremonias certamen charla charlas ciclo cierre clausura clase coloquio coloquios comparecencia
        concierto conciertos concurso conferencia conferencias congreso congresos conmemoración
        consulta consultas conversatorio conversatorios convención cumbre cumbres curso cursos
        debate debates degustación desfile desfiles diálogo diálogos diplomado encuentro encuentros ensayo
        entrega eucaristía exhibición expo exposición exposiciones feria ferias festival festivales
        fiesta fiestas firma foro foros función gala gira hackatón homenaje inauguración instalación
        jornada jornadas junta juicio lanzamiento lectura macrorrueda marcha maratón mesa-redonda misa misión muestra
        olimpiada panel paneles peregrinación pleno premiación presentación procesión
        proyección rally recital recorrido recorridos reunión reuniones rueda seminario seminarios sesión sesiones simposio
        simposios simulacro taller talleres tertulia torneo velada verbena videoconferencia visita visitas
        webinar webinario conversación seminario-taller vista cata pregón vigilia romería posesión plenaria capacitación""".split()
    )
    - frozenset(
        {
            "acuerdo-marco",
            "función",
            "rueda",
            "ciclo",
            "clase",
            "junta",
            "vista",
            "firma",
            "concurso",
            "muestra",
            "misión",
            "posesión",
            "exposición",
            "exposiciones",
            "entrega",
            "comparecencia",
        }
    ),
    proper=frozenset(
        "semana noche noches día días ruta bienal olimpiadas juegos copa muestra misión ciclo concurso junta convención".split()
    ),
    paired={
        "rueda": frozenset({"de"}),
        "mesa": frozenset({"redonda", "técnica", "de"}),
        "ronda": frozenset({"de"}),
        "firma": frozenset({"la", "acto"}),
        "entrega": frozenset({"de", "la"}),
        "comparecencia": frozenset({"de", "del", "la", "en"}),
        "escuela": frozenset({"verano", "invierno"}),
        "exposición": frozenset({"la", "una", "de"}),
        "vista": frozenset({"pública", "oral"}),
        "junta": frozenset({"general", "directiva"}),
        "clase": frozenset({"magistral", "abierta"}),
    },
    generic=frozenset(
        "evento eventos actividad actividades cita encuentro encuentros edición".split()
    ),
    programme=frozenset(
        """apertura cierre clausura inauguración sesión sesiones plenaria panel conferencia charla taller
        jornada presentación visita mesa acto reunión ronda ponencia almuerzo cena""".split()
    ),
    head_last=False,
    definite=frozenset({"el", "la", "los", "las", "este", "esta", "ese", "esa", "dicho", "dicha"}),
    determiners=frozenset(
        """el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella
        su sus nuestro nuestra cada dicho dicha otro otra mismo misma""".split()
    ),
    possessives=frozenset({"su", "sus", "cuyo", "cuya"}),
    ordinals={
        "primer": 1,
        "primera": 1,
        "primero": 1,
        "segunda": 2,
        "segundo": 2,
        "tercer": 3,
        "tercera": 3,
        "tercero": 3,
        "cuarta": 4,
        "cuarto": 4,
        "quinta": 5,
        "quinto": 5,
        "sexta": 6,
        "sexto": 6,
        "séptima": 7,
        "séptimo": 7,
        "septima": 7,
        "septimo": 7,
        "octava": 8,
        "octavo": 8,
        "novena": 9,
        "noveno": 9,
        "décima": 10,
        "décimo": 10,
        "decima": 10,
        "decimo": 10,
        "undécima": 11,
        "undécimo": 11,
        "duodécima": 12,
        "duodécimo": 12,
        "decimotercera": 13,
        "decimotercer": 13,
        "decimocuarta": 14,
        "decimocuarto": 14,
        "decimoquinta": 15,
        "decimoquinto": 15,
        "vigésima": 20,
        "vigésimo": 20,
        "trigésima": 30,
        "trigésimo": 30,
    },
    before=frozenset(
        """próxima próximo gran nueva nuevo tradicional última último segunda siguiente tercera
        cuarta primera primer tercer mini pre super especial habitual""".split()
    ),
    joiners=frozenset("de del sobre entre contra para por y e & la las el los a al".split()),
    company=frozenset({"con"}),
    places=frozenset({"en"}),
    stops=frozenset(
        """que cual cuales quien quienes donde cuando como mientras si porque pues aunque sino ni o u pero ya
        no se es son será serán sería fue fueron era ser sido siendo está están estará estarán estuvo ha han había
        haber tendrá tiene tuvo tendrán tienen contará cuenta desde hasta durante tras ante bajo según sin mediante
        hacia hoy mañana ayer anoche aquí allí ahí también además sólo solo luego después antes
        pasado pasada previsto prevista previstos previstas programado programada programados convocado convocada
        fijado fijada anunciado anunciada organizado organizada organizados organizadas realizado realizada celebrado celebrada
        dirigido dirigida abierto abierta presencial impartido impartida dictado dictada queda quedan quedó
        lo le les nos me te su sus este esta ese esa esto eso aquel esos esas estos estas
        comienza comenzará inicia iniciará empieza termina terminará abre abrirá cierra cerrará reúne reunirá
        celebra celebrará realiza realizará desarrolla tiene hará hace sigue continúa recibe recibirá
        organiza organizan ofrece ofrecen presenta presentan participa participan convoca convocan invita
        inaugura clausura-se arranca concluye concluirá incluye realizan celebran acoge debía debían iba iban debe deberá
        puede podrá va van sufre mantiene reprogramada reprogramado
        aplazada aplazado pospuesta pospuesto cancelada cancelado suspendida suspendido""".split()
    ),
    verb_endings=r"(?:(?:ar|er|ir|dr)(?:á|án|ía|ían)|[^\W\d]{2}ó|aron|ieron|ando|iendo)$",
    of="de",
    meeting="Reunión",
    hold=r"""\b(?:se\s(?:lleva(?:rá|rán|ron|n)?|llevó|celebr\w+|realiz\w+|desarroll\w+|efectu\w+|hará|harán|hizo|hace|inaugur\w+|inici\w+|instal\w+|dict\w+|ofrec\w+|present\w+|reanud\w+|clausur\w+|abr\w+|cierr\w+|cerr\w+|impart\w+|transmit\w+|extend\w+|prolong\w+|program\w+|fij\w+)
        |(?:tendrá|tendrán|tuvo|tiene|tendría|tener)\s(?:lugar|verificativo)|será|serán|sería|fue|fueron|es|son
        |celebr(?:a|an|ó|ará|arán|aron|ado|ada|ados|adas|ar|arse)|realiz(?:a|an|ó|ará|arán|aron|ado|ada|ados|adas|ar|arse)
        |llev(?:ó|ará|arán)\sa\scabo|efectu(?:ó|ará|arán|ado|ada|arse)|organiz(?:a|an|ó|ará|arán|aron|ado|ada)|convoc(?:a|an|ó|ará|ado|ada)
        |comienz(?:a|an)|comenz(?:ó|ará|arán)|inici(?:a|an|ó|ará|arán)|empiez(?:a|an)|empez(?:ó|ará)|arranc(?:a|ó|ará)|abr(?:e|ió|irá|irán)|concluy(?:e|ó)|concluirá|termin(?:a|ó|ará)|finaliz(?:a|ó|ará)|clausur(?:a|ó|ará)|inaugur(?:a|ó|ará|arán)
        |ofrec(?:e|en|ió|erá|erán)|present(?:a|an|ó|ará|arán)|recib(?:e|ió|irá|irán)|acog(?:e|ió|erá|erán)|reun(?:ió|irá)|reúne|part(?:e|irá)|contin(?:úa|uó|uará)|hará|harán|dict(?:ó|ará)|instal(?:a|ó|ará)
        |programad[oa]s?|previst[oa]s?|convocad[oa]s?|fijad[oa]s?|anunciad[oa]s?|agendad[oa]s?|prevé|prevén|participa(?:n|rán|ron|rá)?|asist(?:en|ieron|ió|irán|irá)|invita(?:n|rá)?|llega|acontec\w+|sesion(?:ará|ó|a)|sede|escenario|estará|está|vuelve|regresa|ocurrirá|debía|iba)\b""",
    meet=r"""\b(?:se\s(?:reunirán?|reunieron|reunió|reúnen?|reunían?|encontrarán?|encontraron|dan\scita|darán\scita|dieron\scita|congregarán?)|(?:sesion(?:ará|arán|ó|aron|a|an))|(?:sostuv(?:o|ieron)|sostendrán?|mantuv(?:o|ieron)|mantendrán?)\s(?:una\s|un\s)?(?=encuentro|conversaci))\b""",
    during=r"\b(?:durante|en|a|al|participa\w*\s(?:en|de)|asist\w*\sa)\s*(?:el|la|los|las|su|un|una)?\s*$",
    framework=r"\b(?:(?:en\sel\s)?marco\sde|parte\sde|antesala\sde|previo\sa|previa\sa|antes\sde|después\sde|tras|desde|preparativos\s(?:de|para)|resultados\sde|por|con\smotivo\sde|en\sel\scontexto\sde)\s*(?:el|la|los|las|l|su|un|una)?\s*$",
    bodies=r"(?:asamblea\s(?:nacional|legislativa|constituyente|departamental)|congreso(?:\sde\s(?:la|los|diputados|la\sunión|la\srepública)|\snacional|\sdel\sestado|$)|junta\s(?:directiva|electoral|de\s(?:andalucía|castilla|extremadura|freguesia|gobierno))|parlamento|convención\s(?:sobre|de\slas\snaciones|interamericana|americana|constitucional)|consulta\s(?:externa|médica)|curso\s(?:legal|escolar|de\sagua)|foro\snacional$)",
    means=frozenset({"por", "vía", "mediante"}),
    remote=frozenset({"videoconferencia", "webinar", "teleconferencia"}),
    numbered=frozenset({"caso", "causa", "expediente", "asunto"}),
    not_names=frozenset(
        {
            "presentación",
            "consulta",
            "instalación",
            "capacitación",
            "lectura",
            "apertura",
            "cierre",
            "firma",
            "entrega",
            "comparecencia",
            "diálogo",
            "lanzamiento",
            "jornada",
            "curso",
            "debate",
            "edición",
        }
    ),
    taking_place=r"\b(?:se\s(?:celebrar\w+|realizar\w+|llevar\w+\sa\scabo|desarrollar\w+|efectuar\w+|celebró|realizó|llevó\sa\scabo|desarrolló)|(?:tendrá|tuvo|tiene|tendrán)\s(?:lugar|verificativo))\b",
    relatives=frozenset({"que", "cual", "cuales", "quien", "quienes", "donde", "cuyo", "cuya"}),
    refused=(
        (
            "announcement",
            r"""\b(?:anunció|anunciaron|informó|informaron|señaló|señalaron|declaró|dijo|explicó|publicó|difundió|reportó|dio\sa\sconocer|dieron\sa\sconocer)\s+(?:(?:este|el|esta|en\sla|la)\s+)*§|§,?\s+(?:anunció|anunciaron|informó|informaron|señaló|publicó|difundió|dio\sa\sconocer)\b""",
        ),
        (
            "deadline",
            r"""\b(?:hasta|antes\sde(?:l)?|a\smás\stardar|como\smáximo|con\sfecha\slímite|vence[n]?|vencerá[n]?|caduca[n]?)\s+(?:el\s|las\s|la\s|este\s|del\s|día\s|próximo\s|medianoche\s|mediodía\s|¤\s|de\s|,\s)*§""",
        ),
        ("deadline", r"""\b(?:plazo|fecha\slímite|fecha\stope|vencimiento)\b[^.;§]{0,70}§"""),
        (
            "deadline",
            r"""\b(?:inscripci(?:ón|ones)|registro|postulaci(?:ón|ones)|solicitud(?:es)?|propuestas?|candidaturas?|convocatoria|ofertas|comentarios|observaciones|resúmenes|ponencias\sse|entradas|boletos|venta|preventa|abonos|trabajos|ayudas|becas|matrícula|pago|devoluci(?:ón|ones)|reembolso|resultados)\b[^.;§]{0,70}\b(?:hasta|antes|entre|desde|del|vence|cierra[n]?|cerró|cerrarán?|abre[n]?|abrirán?|recib\w+|present\w+|abiert\w+|límite|termina[n]?|finaliza[n]?|a\spartir\sdel|publicar\w+|el|será[n]?)\b[^.;§]{0,30}§""",
        ),
        (
            "deadline",
            r"""\b(?:inscribirse|registrarse|acreditarse|postular(?:se)?|enviar(?:se)?|remitir(?:se)?|entregar(?:se)?|presentar(?:se)?|solicitar(?:se)?|confirmar|reservar|retirar(?:se)?|pagar|canjear|devolver\w*|reclamar|consultar(?:se)?|visitar(?:se)?|acreditaciones)\b[^.;§]{0,50}\b(?:hasta|antes|entre|desde|del|a\spartir)\b[^.;§]{0,30}§""",
        ),
        (
            "foundation",
            r"""\b(?:desde|fundad[oa]s?|fundó|cread[oa]s?|se\screó|nacid[oa]|nació|establecid[oa]s?|constituid[oa]s?|construid[oa]|inaugurad[oa]\sen|instituid[oa]|data\sde|se\sfundó)\b[^.;,§]{0,40}§""",
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
            r"""\b(?:preside|presidió|presidirá|presidencia|ejerce|ejercerá|mandato|gestión|periodo|período|trimestre|semestre|ejercicio|cifras?|datos|registr(?:ó|aron|ado|ados)|creci(?:ó|eron)|exportaciones|importaciones|precios?|índice|aumentó|cayó|aplica(?:rá)?|se\saplica|aviso|alerta|encuesta|entre\sel|vigente)\b[^.;§]{0,50}\b(?:de|del|desde|hasta|entre|al|en|a)\s(?:el\s)?§""",
        ),
        (
            "opening hours",
            r"""\b(?:atención|horario\sde\satención|oficina[s]?|ventanilla|taquilla[s]?|boletería[s]?|informes|información|teléfono|tel|consultas|contacto|mesa\sde\sayuda)\b[^.;]{0,60}§.{0,12}$""",
        ),
        ("observance", r"""\bdía\s(?:internacional|mundial|nacional)\b[^.;§]{0,50}§"""),
        (
            "past edition",
            r"""\b(?:el\saño\spasado|año\santerior|edición\s(?:anterior|pasada)|última\sedición|hace\s(?:un|dos|tres|\d+)\saños?|en\sla\sedición\sde)\b[^.;]*§""",
        ),
        (
            "travel",
            r"""\b(?:vuelo|embarque|llegará|partida\shacia|viajará|viaja|regresará|retorno)\b[^.;§]{0,40}§""",
        ),
    ),
    virtual=r"""\b(?:virtual(?:es|mente)?|en\slínea|on-?line|por\s(?:video\s?conferencia|zoom|teams|videollamada|vía\stelemática|internet)|vía\s(?:zoom|teams|webex|meet|telemática|remota)|de\sforma\s(?:remota|telemática)|telemátic[oa](?:mente)?|videoconferencia|webinar(?:io)?|(?:por|a\stravés\sde|mediante|en)\s(?:la\splataforma\s)?(?:zoom|teams|webex|google\smeet)|remot[oa]|a\sdistancia)\b""",
    virtual_format=r"\b(?:modalidad|formato|forma|manera)\s(?:totalmente\s|cien\spor\sciento\s)?(?:virtual|remota|telemática)\b|\bconexión\svirtual\b",
    hybrid=r"\b(?:híbrid[oa]s?|hibrid[oa]s?|semipresencial|mixt[oa]|presencial\sy\s(?:virtual|en\slínea|telemátic[oa]|remot[oa]|a\sdistancia)|(?:virtual|en\slínea)\sy\spresencial)\b",
    online_aside=r"\b(?:sin|no|inscri\w+|regist\w+|formulario|disponible\w*|venta|entradas|boletos|publicad\w+|transmi\w+|emit\w+|difund\w+|sigue|seguir\w*|consult\w+|descarg\w+|compra\w*|pagos?|trámites?)\b[^.;,]{0,40}$|\bvirtual(?:es)?\s(?:del\saula|biblioteca)|\b(?:formulario|plataforma|trámite|tienda|biblioteca|realidad|aula|moneda)\s(?:virtual|en\slínea)",
    cancelled=r"\b(?:cancel(?:a|ó|an|ada|ado|adas|ados|aron|ación|ar)|anul(?:a|ó|ada|ado|aron)|desconvoca\w+|no\sse\s(?:realizará|celebrará|llevará\sa\scabo|hará|efectuará)|no\stendrá\slugar|suprim\w+|queda\ssin\sefecto)\b",
    postponed=r"\b(?:pospon\w+|pospuso|pospuest[oa]s?|posterg\w+|aplaz\w+|difiere|diferid[oa]s?|suspend\w+|suspensión|hasta\snuevo\saviso|reprogram\w+|nueva\sfecha|otra\sfecha|pasa\sa)\b",
    moved=r"\b(?:reprogram\w+|traslad\w+|adelant\w+|cambi(?:a|ó|ará|ado|ada|o)|mueve|movió|pasa(?:n|rá|ron)?\s(?:al|a)|pasó\sal|pospuest[oa]|pospone|aplaz\w+|posterg\w+|nueva\sfecha|será\sahora|ahora\sserá|retras\w+|corre\sal|se\sefectuará|se\srealizará|se\scelebrará|se\shará|tendrá\slugar|será)\b",
    formerly=r"""\b(?:(?:que\s)?(?:debía|debían|iba|iban)\s(?:a\s)?(?:\w+\s){0,4}?|(?:originalmente|inicialmente|antes|previamente)\s(?:\w+\s){0,5}?|en\slugar\sde|en\svez\sde|y\sno|(?:previst|programad|convocad|anunciad|fijad|agendad)[oa]s?\s(?:originalmente\s|inicialmente\s|en\sprincipio\s)?(?:para|el)?|estaba[n]?\s(?:\w+\s){1,3}?)\s?(?:para\s|el\s|los\s|días?\s|este\s|la\s|del\s|en\s|hoy\s)*§""",
    tentative=r"""\b(?:se\sprevé|se\sespera|está[n]?\sprevist[oa]s?\sde\smanera\stentativa|tentativ[oa]\w*|por\sconfirmar|sujet[oa]s?\sa\s(?:confirmación|cambios)|a\sconfirmar|provisional(?:mente)?|en\sprincipio|posible[s]?\s(?:fecha|realización)|podría[n]?|estaría[n]?|sería[n]?|confirmará[n]?\sla[s]?\sfecha[s]?|falta\sconfirmar|sin\sconfirmar|tendría[n]?|se\srealizaría[n]?|se\scelebraría[n]?|preliminar(?:mente)?)\b""",
    negated=r"\b(?:no\s(?:se\s)?(?:sufre[n]?\scambios|cancela\w*|suspend\w+|modific\w+)|sin\scambios|se\smantiene[n]?|mantiene[n]?\s(?:la|su)\sfecha)\b",
    reported=r"\b(?:fue|fueron|se\s(?:realizó|celebró|llevó|efectuó|reunió|reunieron|realizaron|celebraron|desarrolló|inauguró|presentó|instaló)|tuvo\slugar|celebró|realizó|culminó|concluyó|finalizó|participaron|asistieron|inauguró|sesionó|llevó\sa\scabo)\b",
    same_place=r"\b(?:en\s(?:la\smisma|esa|esta|dicha)\s(?:ciudad|capital|sede|villa|localidad)|mismo\s(?:lugar|local|recinto|sitio)|misma\ssede|en\sel\smismo\s(?:lugar|local|recinto))\b",
    here=r"\b(?:en\sesta\s(?:ciudad|capital|localidad)|aquí)\b",
    hosts=r"^\s*(?:,[^,]{1,60},)?\s*(?:será|fue|es|serán)\s(?:la\s|el\s)?(?:sede|escenario|anfitri[oó]n\w*)\b|^\s*(?:acog\w+|alberg\w+|recib(?:e|irá|ió)|hosped\w+|se\sconvertirá)\b",
    venues=frozenset(
        """auditorio sala salón salones centro hotel sede biblioteca palacio museo universidad teatro
        plaza parque colegio escuela estadio iglesia catedral capilla juzgado tribunal embajada cámara
        edificio pabellón galería jardín jardines castillo club torre puerto playa puente calle avenida
        instituto academia ministerio secretaría oficinas oficina instalaciones patio hospital mercado
        recinto explanada predio estación muelle casa casona hacienda finca campus facultad aula paraninfo
        anfiteatro observatorio faro malecón coliseo polideportivo gimnasio convento alameda zócalo
        quinta centro-cultural ayuntamiento alcaldía gobernación congreso parlamento cancillería local despacho hemiciclo""".split()
    ),
)
