"""Spanish."""

from __future__ import annotations

from calendar_service.events.words.contests import CONTESTED
from calendar_service.events.words.es_nouns import NOUNS, PAIRED
from calendar_service.events.words.es_refused import REFUSED
from calendar_service.events.words.es_verbs import ACTS, DOINGS, INVERTED, MEET, SITS
from calendar_service.events.words.model import Words, numbered

SPANISH = Words(
    language="es",
    nouns=NOUNS,
    proper=frozenset(
        """bienal ciclo concurso convención copa día días juegos junta misión muestra noche noches
        olimpiadas periodo período ruta semana trofeo vuelta travesía""".split()
    ),
    paired=PAIRED,
    tails=frozenset(),
    generic=frozenset(
        "actividad actividades cita edición encuentro encuentros evento eventos".split()
    ),
    modified=frozenset(),
    programme=frozenset(
        """acto almuerzo apertura cena charla cierre clausura conferencia inauguración jornada mesa
        panel plenaria ponencia presentación reunión ronda sesiones sesión taller visita""".split()
    ),
    parts=frozenset("apertura cierre clausura inauguración".split()),
    head_last=False,
    definite=frozenset("dicha dicho el esa ese esta este la las los".split()),
    pointing=frozenset("dicha dicho esa ese esta este".split()),
    determiners=frozenset(
        """al aquel aquella cada cinco cuatro del dicha dicho diez dos el esa esas ese esos esta
        estas este estos la las lo los misma mismo nuestra nuestro nueve ocho otra otro seis
        siete su sus tres un una unas unos varias varios""".split()
    ),
    indefinite=frozenset("un una unos unas otra otro".split()),
    possessives=frozenset("cuya cuyo su sus".split()),
    ordinals=numbered(
        {
            1: "primer primera primero",
            2: "segunda segundo",
            3: "tercer tercera tercero",
            4: "cuarta cuarto",
            5: "quinta quinto",
            6: "sexta sexto",
            7: "séptima séptimo septima septimo",
            8: "octava octavo",
            9: "novena noveno",
            10: "décima décimo decima decimo",
            11: "undécima undécimo",
            12: "duodécima duodécimo",
            13: "decimotercera decimotercer",
            14: "decimocuarta decimocuarto",
            15: "decimoquinta decimoquinto",
            20: "vigésima vigésimo",
            30: "trigésima trigésimo",
            40: "cuadragésima cuadragésimo",
            50: "quincuagésima quincuagésimo",
            60: "sexagésima sexagésimo",
            70: "septuagésima septuagésimo",
            80: "octogésima octogésimo",
            90: "nonagésima nonagésimo",
            100: "centésima centésimo",
        }
    ),
    before=frozenset(
        """cuarta especial gran habitual mini nueva nuevo pre primer primera próxima próximo
        segunda siguiente super tercer tercera tradicional última último""".split()
    ),
    joiners=frozenset("& a al contra de del e el entre la las los para por sobre y".split()),
    company=frozenset("con".split()),
    places=frozenset("en".split()),
    stops=frozenset(
        """abre abrirá acoge adelanta además ahí allí anoche ante antes anuncia anunciada anunciado
        anuncian aplazada aplazado aprueba aprueban aquel aquí arranca aunque ayer bajo cambia
        cancelada cancelado celebra celebrada celebrado celebran celebrará cerrará cierra
        clausura-se comenzará comienza como concluirá concluye contará continúa convoca
        convocada convocado convocan corre cual cuales cuando cuenta debe deberá debía debían
        define desarrolla desde después destinada destinadas destinado dictada dictado difunde
        dirigida dirigidas dirigido dirigidos donde durante empieza era es esa esas ese eso esos
        esta estará estarán estas este esto estos estuvo está están fijada fijado fue fueron ha
        haber habrá había hace hacia han hará hasta hoy iba iban impartida impartido inaugura incluye
        inicia iniciará invita lanza lanzan le les lo luego mantiene mañana me mediante mientras
        mueve ni no nos o ofrece ofrecen organiza organizada organizadas organizado organizados
        organizan participa participan pasa pasada pasado pasan pasará pedido pero podrá porque
        pospuesta pospuesto presencial presenta presentan prevista previstas previsto previstos
        programada programado programados promovida promovido promueve puede pues que queda
        quedan quedó quien quienes realiza realizada realizado realizan realizará recibe
        recibirá reprogramada reprogramado reunirá reúne se según ser será serán sería si sido
        siendo sigue sin sino solo son su sufre sus suspendida suspendido sólo también te tendrá
        tendrán termina terminará tiene tienen tras traslada tuvo u va van ya""".split()
    ),
    modifiers=frozenset(),
    verb_endings=r"(?:(?:ar|er|ir|dr)án?(?<!catamarán)|(?:ir|dr)ían?|[ae]rían|(?:celebr|realiz|comenz|est)aría|(?:deb|ser|har|habr)ía|debería|[^\W\d]{2}ó|aron|ieron|ando|iendo)$",
    adjectives=r"(?:il|is|iert[oa]s?|livres?|libres?|[ií]c[oa]s?|iv[oa]s?|al(?:es)?|os[oa]s?|[áa]ri[oa]s?|ntes?|[aei]d[oa]s?|er[oa]s?|or[ea]?s?|an[oa]s?)$",
    compound=r"per[ií]odo\s(?:\w+\s)?de\ssesiones|mesa\sde\s(?:trabajo|diálogo)|rueda\sde\s(?:prensa|negocios)|conferencia\sde\sprensa|jornada\sde\s(?:trabajo|puertas)",
    finite=r"(?:[aeáó]|[ae]n)$",
    of="de",
    meeting="Reunión",
    hold=CONTESTED["es"]
    + r"""|\b(?:(?:ya\s)?tienen?\s(?:ya\s|nueva\s)?(?=fechas?\b|$)|irán?(?=\sdel?\s|$)|(?:podrán?|pueden?)\s(?:ver|visitar)se|se\s(?:podrán?|pueden?)\s(?:ver|visitar)|(?:adelant|aplaz|posterg|traslad|reprogram|retras)(?:an?|ó|aron|ad[oa]s?|ar[áa]n?)|pospuest[oa]s?|pospus\w+|pospon\w+|cancelad[oa]s?|suspendid[oa]s?|se\s(?:está[n]?|estará[n]?|estuv\w+)\s(?:desarroll|realiz|celebr|efectu|llev)ando|se\s(?:lleva(?:rá|rán|ron|n)?|llevó|celebr\w+|realiz\w+|desarroll\w+|efectu\w+|hará|harán|hizo|hace|inaugur\w+|inici\w+|instal\w+|dict\w+|ofrec\w+|present\w+|reanud\w+|clausur\w+|abr\w+|cierr\w+|cerr\w+|impart\w+|transmit\w+|extend\w+|prolong\w+|program\w+|fij\w+|rep[ei]t\w+|replic\w+)
        |(?:tendrá|tendrán|tuvo|tiene|tendría|tener)\s(?:lugar|verificativo)|será|serán|sería|fue|fueron|es|son
        |celebr(?:a|an|ó|ará|arán|aron|ado|ada|ados|adas|ar|arse)|realiz(?:a|an|ó|ará|arán|aron|ado|ada|ados|adas|ar|arse)
        |llev(?:ó|ará|arán)\sa\scabo|efectu(?:ó|ará|arán|ado|ada|arse)|(?:organiz|coordin)(?:a|an|ó|ará|arán|aron|ado|ada)|prepar(?:a|an)(?!\spara)|convoc(?:a|an|ó|ará|ado|ada)
        |comienz(?:a|an)|comenz(?:ó|ará|arán)|inici(?:a|an|ó|ará|arán)|empiez(?:a|an)|empez(?:ó|ará)|arranc(?:a|ó|ará)|abr(?:e|ió|irá|irán)|concluy(?:e|ó)|concluirá|termin(?:a|ó|ará)|finaliz(?:a|ó|ará)|clausur(?:a|ó|ará)|inaugur(?:a|ó|ará|arán)
        |ofrec(?:e|en|ió|erá|erán)|present(?:a|an|ó|ará|arán)|recib(?:e|ió|irá|irán)|acog(?:e|ió|erá|erán)|reun(?:ió|irá)|reúne|part(?:e|irá)|contin(?:úa|uó|uará)|hará|harán|dict(?:ó|ará)|instal(?:a|ó|ará)
        |programad[oa]s?|previst[oa]s?|convocad[oa]s?|fijad[oa]s?|anunciad[oa]s?|agendad[oa]s?|prevé|prevén|participa(?:n|rán|ron|rá)?|asist(?:en|ieron|ió|irán|irá)|invita(?:n|rá)?|llega|acontec\w+|sesion(?:ará|ó|a)|sede|escenario|estará|está|vuelve|regresa|ocurrirá|debía|iba)\b""",
    meet=MEET,
    inverted=INVERTED,
    during=r"\b(?:durante|en|a|al|participa\w*\s(?:en|de)|asist\w*\sa)\s*(?:el|la|los|las|su|un|una)?\s*$",
    occasion=r"\b(?:(?:durante|en|para)\s(?:el|la|los|las|su|una?)|(?:participa\w*|asist\w*)\s(?:en|de|a)l?(?:\s(?:el|la|los|las))?)\s$",
    role=r"\bcomo\suna?\s$",
    framework=r"\b(?:al\smargen\sde|(?:en\sel\s)?marco\sde|parte\sde|antesala\sde|previo\sa|previa\sa|antes\sde|después\sde|tras|desde|(?:preparativos|preparación)\s(?:de|para)|(?:con\s)?miras\sa|de\scara\sa|rumbo\sa|resultados\sde|por|(?:con|en)\s(?:motivo|ocasión)\sde|al\smargen\sde|en\sel\scontexto\sde)\s*(?:el|la|los|las|l|su|un|una)?\s*$",
    phrasal=frozenset(
        {
            "a concurso",
            "como actividad",
            "como acto",
            "como evento",
            "de gira",
            "en consulta",
            "en debate",
            "en exposición",
            "en homenaje",
            "en sesión",
        }
    ),
    seasons=frozenset("festejos fiestas".split()),
    bodies=r"(?:semana\s(?:santa|mayor)$|fiestas\s(?:patrias|navideñas|decembrinas|de\s(?:fin\sde\saño|navidad|año\snuevo))$|día\s(?:internacional|mundial|nacional|europeo)|asamblea\s(?:nacional|legislativa|constituyente|departamental)|congreso(?:\sde\s(?:la|los|diputados|la\sunión|la\srepública)|\snacional(?!\sde)|\sdel\sestado|$)|junta\s(?:directiva|electoral|de\s(?:andalucía|castilla|extremadura|freguesia|gobierno))|parlamento|convención\s(?:sobre|de\slas\snaciones|interamericana|americana|constitucional)|consulta\s(?:externa|médica)|curso\s(?:legal|escolar|de\sagua)|foro\snacional$)",
    means=frozenset("mediante por vía".split()),
    remote=frozenset("teleconferencia videoconferencia videollamada webinar".split()),
    numbered=frozenset("asunto caso causa expediente".split()),
    not_names=frozenset(
        """apertura capacitación cierre comparecencia consulta curso debate diálogo edición entrega
        firma instalación jornada lanzamiento lectura presentación""".split()
    ),
    taking_place=CONTESTED["es"]
    + r"|\b(?:(?:podrán?|pueden?)\s(?:ver|visitar)se|se\s(?:podrán?|pueden?)\s(?:ver|visitar)|se\s(?:estren(?:an?|arán?|ó|aron)|proyect(?:an?|arán?|ó|aron)|exhib(?:en?|irán?|ió|ieron)|represent(?:an?|arán?|ó|aron))|sub(?:en?|irán?|ió|ieron)\sa\sescena|(?<![\w»”]\s)se\s(?:repetirán?|repiten?|replicarán?)|(?:es|será)(?=\s(?:el\s|los\s|este\s)?§)|se\s(?:celebrar\w+|realizar\w+|llevar\w+\sa\scabo|desarrollar\w+|efectuar\w+|celebró|realizó|llevó\sa\scabo|desarrolló)|(?:tendrá|tuvo|tiene|tendrán)\s(?:lugar|verificativo))\b",
    unsettled=r"\b(?:(?:queda|fue|ha\ssido|será|fueron|quedan)\s(?:cancelad|suspendid|aplazad|reprogramad|pospuest|postergad)[oa]s?|se\s(?:cancela|suspende|aplaza|pospone|reprograma|pospuso|suspendió|canceló))\b",
    relatives=frozenset("cual cuales cuya cuyas cuyo cuyos donde que quien quienes".split()),
    virtual=r"""\b(?:virtual(?:es|mente)?|en\slínea|on-?line|por\s(?:video\s?conferencia|zoom|teams|videollamada|vía\stelemática|internet)|vía\s(?:zoom|teams|webex|meet|telemática|remota)|de\sforma\s(?:remota|telemática)|telemátic[oa](?:mente)?|videoconferencias?|videollamadas?|aula\svirtual|campus\svirtual|clases?\sen\sdirecto|teleconferencias?|e-learning|webinar(?:io)?s?|(?:por|a\stravés\sde|mediante|en|vía)\s(?:la\s|una\s)?(?:(?:plataforma|aplicación|sala|reunión)\s)?(?:virtual|(?:de\s)?(?:microsoft\s)?(?:zoom|teams|webex|(?:google\s)?meet|jitsi|skype))|zoom|webex|google\smeet|microsoft\steams|seminarios?\sweb|no\spresencial(?:es)?|remot[oa]|a\sdistancia)\b""",
    virtual_format=r"\b(?:modalidad|formato|forma|manera)\s(?:totalmente\s|cien\spor\sciento\s)?(?:virtual|remota|telemática)\b|\bconexión\svirtual\b|\b(?:modalidad|formato|lugar)\s?:\s(?:100\s?%\s)?(?:virtual|en\slínea|online|remot[oa]|zoom|teams)|\b(?:todas?|todos|ambas|ambos|las|los)\s(?:[^\s.;]+\s){1,3}(?:son|serán|será|se\s(?:realizarán?|impartirán?|celebrarán?|desarrollarán?|ofrecerán?|dictarán?))\s(?:totalmente\s|íntegramente\s)?(?:virtual(?:es|mente)?|en\slínea|online|por\s(?:zoom|teams|videoconferencia)|de\s(?:forma|manera)\svirtual)",
    hybrid=r"\b(?:(?:podrán?|pueden?)\s(?:\w+\s)?conectarse(?!\sal?\s(?:red|wifi))|(?:en\s(?:la\s)?(?:sala|sede|persona)|presencialmente)\so\s(?:bien\s)?(?:a\stravés\sde|por|vía|mediante)\s[^.;]{0,40}?(?:plataforma|videoconferencia|internet|streaming|zoom|teams)|y\s(?:también\s)?(?:por|vía|a\stravés\sde)\s(?:la\splataforma\s)?(?:(?:google\s)?meet|zoom|teams|webex|skype|jitsi|internet|videoconferencia|videollamada)|y\s(?:en\slínea|online|virtualmente)\b(?!\s[a-z]{4,})|híbrid[oa]s?|hibrid[oa]s?|semipresencial|(?:modalidad|formato|forma|manera|carácter|modo)\smixt[oa]|presencial(?:es|mente)?(?:\s[^\s.;]+){0,8}?,?\s(?:y|e|o|como|también)\s(?:[^\s.;]+\s){0,3}(?:virtual(?:es|mente)?|en\slínea|telemátic[oa](?:mente)?|remot[oa]|a\sdistancia|online|por\szoom)|(?:virtual|en\slínea|online)(?:\s[^\s.;]+){0,4}?\s(?:y|o|como)\s(?:[^\s.;]+\s){0,3}presencial)\b",
    online_aside=r"\b(?:sin|no)\s(?:\w+\s){0,2}$|\b\w+[aeo]s\s(?:presenciales\s(?:y|e|o|u)\s(?:virtuales|en\slínea|telemátic[oa]s|online|a\sdistancia)|virtuales\s(?:y|e|o|u)\spresenciales)|\b(?:zonas?|áreas?|lugar(?:es)?|localidad(?:es)?|pueblos?|aldeas?|islas?|comunidad(?:es)?|región|regiones|control|percepción|detección|teledetección|sensoramiento|sensor(?:es)?)\s(?:más\s|muy\s)?remot[oa]|\b(?:inscri\w+|regist\w+|formulario|disponible\w*|venta|entradas|boletos|publicad\w+|transmi\w+|emit\w+|difund\w+|sigue|seguir\w*|consult\w+|descarg\w+|compra\w*|pagos?|trámites?)\b[^.;,]{0,40}$|\bvirtual(?:es)?\s(?:del\saula|biblioteca)|\b(?:formulario|trámite|tienda|biblioteca|realidad|aula|moneda)\s(?:virtual|en\slínea)",
    cancelled=r"\b(?:este\s(?:año|mes|verano|invierno)\sno\shabrá|no\shabrá\s[\w\s]{3,40}?\seste\s(?:año|mes|verano|invierno)|cancel(?:a|ó|an|ada|ado|adas|ados|aron|ación|ar)|anul(?:a|ó|ada|ado|aron)|desconvoca\w+|no\s(?:se\s(?:realizar?á?n?|celebrar?á?n?|llevará\sa\scabo|harán?|efectuar?á?n?|disputar?á?n?|jugarán?|correrán?)|tendrá\slugar|podrán?\s(?:(?:realizar|celebrar|efectuar|disputar)se|tener\slugar|llevarse\sa\scabo)(?!\s(?:en|sin|antes|si)\b))(?!\s[^.;]{0,120}\bsino\b)|suprim\w+|(?:qued(?:an?|ó|aron|ará)|dej(?:an?|ó|aron|ar|ado))\ssin\sefecto|no\sva\smás)\b",
    postponed=r"\b(?:pospon\w+|pospuso|pospuest[oa]s?|posterg\w+|aplaz\w+|difiere|(?<!en\s)diferid[oa]s?|suspend\w+|suspensión|hasta\snuevo\saviso|en\ssuspenso|(?:qued|dej)\w+\spara\s(?:más\s(?:adelante|tarde)|otr[oa]|el\s(?:próximo|siguiente|primer|segundo|tercer|último)|(?:la\s)?próxim[oa]|principios|fines|mediados|20\d\d)|reprogram\w+|nueva\sfecha|otra\sfecha|pasa\sa)\b",
    moved=r"\b(?:(?:salta|saltó|saltará|se\s(?:va|fue|irá|desliza))\sal?|reprogram\w+|traslad\w+|adelant\w+|cambi(?:a|ó|ará|ado|ada|o)|mueve|movió|pas(?:an?|ó|aron|ará|arán)\sal?|en\s(?:lugar|vez)\sdel?|ya\sno|sino\sel|y\sno|pospuest[oa]|pospone|aplaz\w+|posterg\w+|nueva\sfecha|será\sahora|ahora\sserá|retras\w+|(?:se\scorre(?:n|rá|rán)?|corre(?:n|rá)?|corrió)\sal?|se\sefectuará|se\srealizará|se\scelebrará|se\shará|tendrá\slugar|será)\b",
    shifted=r"\b(?:pospu\w+|pospon\w+|traslad\w+|adelant\w+|aplaz\w+|posterg\w+|reprogram\w+|cambi\w+|mueve|movi\w+|pas(?:a|ó|ará)|corr(?:e|ió))\b[^,;.]{0,80}\bdel?\s(?:día\s)?$",
    transfers=r"""\b(?:(?:(?:reprogram|recalendariz|reagend|traslad|adelant|posp[ou]|aplaz|posterg|retras|difer|difir|difier|corr|muev|mov)\w*|cambi\w+|(?:salt|desliz)(?:an?|ó|aron|ar[áa]n?)|se\s(?:van?|fue|fueron|ir[áa]n?)|pas(?:an?|ó|aron|ar[áa]n?|ar)|qued(?:an?|ó|aron|ará)(?:\s\w+d[oa]s?)?)(?:\s(?:ahora|finalmente|entonces))?\s(?:al?|para|hasta)
        |sino|(?:nuev[oa]s?\s(?:fecha|hora|día|horario)s?\s(?:es|será|son|serán)))\s(?:la\ssemana\sd|a)?(?:el\s|los\s|las?\s|días?\s)*(?:\w+\s)?$""",
    formerly=r"""\b(?:que\s(?:se\s)?\w+ría[n]?\s(?:\w+\s){0,3}?|(?:que\s)?(?:no\s(?:se\s)?pud(?:o|ieron)|debía|debían|iba|iban|tenía[n]?\sprevisto)\s(?:a\s)?(?:\w+\s){0,4}?|(?:originalmente|inicialmente|antes|previamente)\s(?:\w+\s){0,5}?|en\slugar\sdel?|en\svez\sdel?|y\sno|(?:previst|programad|planead|planificad|convocad|anunciad|fijad|agendad|acordad|pactad|citad|señalad|pensad)[oa]s?\s(?:originalmente\s|inicialmente\s|en\sprincipio\s)?(?:para|el)?|hab[íi]an?\s(?:sido\s)?\w+d[oa]s?(?:\s\w+){0,2}?|ya\sno(?:\s\w+){0,4}?|no\s(?:se\s)?(?:ser[áa]n?|har[áa]n?|realizar[áa]n?|celebrar[áa]n?|tendr[áa]n?\slugar)|(?:aplazad|pospuest|postergad|suspendid)[oa]s?|estaba[n]?\s(?:\w+\s){1,3}?)\s?(?:para\s|el\s|los\s|días?\s|este\s|la\s|las\s|al?\s|del?\s|en\s|hoy\s)*§""",
    tentative=r"""\b(?:se\sprevé|se\sespera|está[n]?\sprevist[oa]s?\sde\smanera\stentativa|tentativ[oa]\w*|por\sconfirmar|sujet[oa]s?\sa\s(?:confirmación|cambios)|a\sconfirmar|provisional(?:mente)?|en\sprincipio|posible[s]?\s(?:fecha|realización)|podría[n]?|estaría[n]?|sería[n]?|confirmará[n]?\sla[s]?\sfecha[s]?|falta\sconfirmar|sin\sconfirmar|tendría[n]?|se\srealizaría[n]?|se\scelebraría[n]?|preliminar(?:mente)?)\b""",
    negated=r"\b(?:no\s(?:se\s)?(?:sufre[n]?\scambios|cancela\w*|suspend\w+|modific\w+)|sin\scambios|se\smantiene[n]?|mantiene[n]?\s(?:la|su)\sfecha)\b",
    opens=r"""\b(?:(?:ha|han|había|habían)\s(?:iniciado|comenzado|empezado|abierto|arrancado|inaugurado)|(?:iniciad|inaugurad|abiert)[oa]s?|emprend(?:e|ió|erá)|inaugur(?:a|ó|ará|aron|arán)|iniciaron|comenzaron|(?:dio|da|dará)\s(?:inicio|comienzo)|(?:tuvo|tiene|tendrá)\s(?:su\s)?inicio|abre|abrió|abrirá|comienza|comenzó|comenzará|inicia|inició|iniciará|empieza|empezó|empezará|arranca|arrancó|arrancará)\b""",
    closes=r"""\b(?:(?:clausur|termin|finaliz|culmin)(?:an?|ó|aron|ará|arán|ad[oa]s?)|conclu(?:yen?|yó|yeron|irá|irán|id[oa]s?)|(?:cierr|cerr)(?:an?|ó|aron|ará|arán|ad[oa]s?))\b""",
    until=r"""\bhasta\s(?:el\s|este\s)?(?:próximo\s)?$""",
    admission=r"""\b(?:inscri|regist|entrada|boleto|acredit|postul|convocatoria|propuesta|plazo|descuento|precio|recib|vot|exposición)""",
    starts=r"""^(?:(?:se\s)?(?:será|iniciará|comenzará|empezará|inicia|comienza|empieza|arranca|arrancará|realizará|celebrará|desarrollará)|dará\sinicio|tendrá\slugar)\s(?:a|desde|a\spartir\sde)\s(?:las?\s)?§|^(?:la\s(?:asamblea|audiencia|caminata|capacitación|carrera|ceremonia|charla|cita|clase|conferencia|feria|fiesta|función|gala|jornada|marcha|misa|ponencia|procesión|reunión|sesión|velada|visita)|el\s(?:acto|almuerzo|cabildo|concierto|congreso|conversatorio|curso|desfile|encuentro|evento|festival|foro|panel|recital|seminario|taller|torneo|webinar))(?:,[^,.;§]{2,50},)?\s(?:comienza|comenzará|empieza|empezará|inicia|iniciará|arranca|arrancará|será|es)\sa\slas?\s§|^la\shora\s(?:de\s(?:inicio|comienzo))?(?:,|\ses|\sserá)?\s(?:las?\s)?§""",
    reported=r"\b(?:fue|fueron|se\s(?:realizó|celebró|llevó|efectuó|reunió|reunieron|realizaron|celebraron|desarrolló|inauguró|presentó|instaló)|tuvo\slugar|celebró|realizó|culminó|concluyó|finalizó|participaron|asistieron|inauguró|sesionó|llevó\sa\scabo)\b",
    same_place=r"\b(?:en\s(?:esa|esta|dicha)\s(?:ciudad|capital|sede|villa|localidad)|mism[oa]\s(?:lugar|local|recinto|sitio|edificio|hotel|auditorio|salón|espacio|sede|sala|aula|ciudad|capital|villa|localidad))\b",
    here=r"\b(?:en\sesta\s(?:ciudad|capital|localidad)|aquí)\b",
    hosts=r"^\s*(?:,[^,]{1,60},)?\s*(?:será|fue|es|serán)\s(?:la\s|el\s)?(?:sede|escenario|anfitri[oó]n\w*)\b|^\s*(?:acog\w+|alberg\w+|recib(?:e|irá|ió)|hosped\w+|se\sconvertirá)\b",
    venues=frozenset(
        """academia alameda alcaldía anfiteatro auditorio aula avenida ayuntamiento biblioteca
        calle campus cancillería capilla casa casona castillo catedral centro centro-cultural
        club colegio coliseo congreso convento cámara despacho edificio embajada escuela
        estación estadio explanada facultad faro finca galería gimnasio gobernación hacienda
        hemiciclo hospital hotel iglesia instalaciones instituto jardines jardín juzgado librería local
        malecón mercado ministerio muelle museo observatorio oficina oficinas pabellón palacio
        paraninfo parlamento parque patio playa plaza polideportivo predio puente puerto quinta
        recinto sala salones salón secretaría sede teatro torre tribunal universidad zócalo""".split()
    ),
    inner=frozenset(),
    accompanied=frozenset(
        """almuerzo audiencia cena charla coloquio congreso consulta conversación conversatorio
        debate desayuno diálogo encuentro encuentros entrevista jornada mesa panel reuniones reunión
        ronda rueda sesión teleconferencia tertulia videoconferencia videollamada visita""".split()
    ),
    conjunctions=frozenset("& e y".split()),
    performed=frozenset(),
    performer="",
    towards="",
    starting="",
    aimed=frozenset(),
    purposes=frozenset("para por".split()),
    occasions=frozenset(),
    infinitives=r"(?:ar|er|ir)(?:se|lo|la|los|las)?$",
    lone=frozenset(),
    before_verbs=frozenset("dan dar darán dieron lo me se".split()),
    before_names=frozenset("lo me se".split()),
    verbal=frozenset("charla debate entrega firma gira marcha muestra visita".split()),
    links=frozenset("de del".split()),
    sits=SITS,
    sitting=frozenset(
        """alianza asamblea asociación banco cabildo centro comisión comité comunidad concejo
        consejo corte cámara directorio federación grupo instituto junta parlamento pleno red
        sala secretaría senado sociedad subcomisión subcomité subgrupo tribunal universidad unión""".split()
    ),
    holding=r"\b(?<!se\s)(?:celebrar(?:á|án)|celebr(?:a|an|ó|aron)|realizar(?:á|án)|realiz(?:a|an|ó|aron)|organiz(?:a|an|ó|ará|arán|aron)|(?:llevará|llevarán|llevó|llevaron)\sa\scabo|efectuar(?:á|án)|efectuó|desarrollar(?:á|án)|ofrecer(?:á|án)|ofrece)\b(?!\s(?:por|en)\b|\s(?:el|los)\s§)",
    holders=r"\b(?:celebraron|organizaron|realizaron|sostuvieron|mantuvieron)\b",
    not_held=r"través|partir|distancia|votaci(?:ón|ones)|cambios?|aumentos?|cierres?|construcción|cosecha|obras?(?!\s[«“\"])|trabajos|reparaciones|mantenimiento|elecciones|inscripci(?:ón|ones)|pagos?|ventas?|trámites?|entrega\sde\sresultados|vuelos?|cortes?|operativos?|reforma|servicios?|corte\sde",
    acts=ACTS,
    doings=DOINGS,
    of_things=frozenset("Entrega Firma Presentación".split()),
    passive=r"\b(?:fue|fueron|será|serán|es|ser|sido|se|quedó|quedaron|quedará|quedarán)\s$",
    papers=r"proyectos?\sde\s(?:ley|decreto|ordenanza|acuerdo)|propuestas?\sde\svalor|resultados?|cifras|datos|iniciativa|propuestas?|solicitud(?:es)?|denuncia|demanda|recursos?|presupuesto|pruebas|alegatos|avances|apoyos?|informe\sanual|renuncia|candidatura|queja|documento",
    skipped=r"""(?:[\s,]*(?:a\s)?(?:el\s|las?\s|los\s|próxim[oa]\s|este\s|esta\s|pasado\s)*§+(?:[\s,]*(?:en|a|de)\s[^,;.§:]{1,70},)*
        |\s(?:oficialmente|conjuntamente|hoy|ayer|aquí|formalmente)\b
        |\s(?:con|junto\s(?:a|con))\s[^,;.§]{1,60}?(?=\s(?:una?|el|la|los|las)\s)
        |[\s,]+en\s[^,;.§:]{1,80},
        |\sen\suna?\s[\w\s]{1,25}?(?=\s(?:el|la|los|las|su|sus|un|una)\s|\s[“"‘«])
        |,(?!\s(?:el|la|los|las|una?|su|sus)\s)[^,;.§]{1,80},)*[\s,]*""",
    articled=r"(?:\d+|el|la|los|las|una?|su|sus|este|esta)\s",
    object_ends=r"\s(?:(?:en|con|durante|que|ante|donde|para|como|hasta|desde|a\slas|hoy|mañana|ayer|este|junto|por\sparte|a\spartir|a\strav[ée]s|tras|convocad[oa]|organizad[oa])\s|el\s*$|(?:el|los)\s(?:§|\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)).*",
    featured=r"§[^.;§]{0,12},?\scon\s(?:(?:el|la|una?)\s\w+\s)?(?P<title>[“«\"][^”»\"]{3,90}[”»\"])",
    beside=r"\b(?:con|junto\sa|paralel[oa]\sa)\s?(?:el|la|l)\s$",
    concerning=r"^(?:(?:el|la|los|las)\s)?(?:agenda|preparativos|programa|detalles|organización|fechas?|calendario|resultados|temas)\s(?:de\s(?=la\s|los\s|las\s)|(?=del\s))",
    coupled=r"\s(?:y|e|así\scomo)\s(?:del?\s|de\s)?(?:el\s|la\s|los\s|las\s|su\s)?",
    within=r"\s(?:de|para|en|durante|sobre)l?\s(?:(?:el|la|los|las|este|esta|su)\s)?(?:\w+\s(?:de\s)?){0,3}",
    relation=r"\b(?:que|quien|quienes)\s(?!se\s)\w+",
    new_thing=r"(?:^|[^\w](?!(?:de|en|para|por|con|a)\b)\w+\s)una?\s(?:[\w-]+\s){0,3}[\w-]+\s?,?\s?$",
    directly=r"^\s(?:se\s(?:celebrar|realizar|llevar|desarrollar|efectuar)\w+|se\s(?:celebr|realiz|llev|desarroll|efectu)(?:ó|a|aron|an)|(?:tendrá|tuvo|tiene|tendrán)\s(?:lugar|verificativo)|se\smantiene[n]?)\b",
    followed=r"\b(?:seguid[oa]|precedid[oa]|antecedid[oa])(?:\s(?:por|de|el|la|una?|en|a|las))*\s*$",
    sequel=r"^,?\s*(?:por|de)\s(?:el|la|una?|los|las)\s*$",
    direct=r"^(?:,?\sen\s[^,;:.§¤]{2,70},)*\s(?:el|la|los|las|una?|su|sus)\s",
    featuring=r"^,?\scon\s(?:(?:el|la|una?|los|las|su)\s)?$",
    counting=r"\b(?:antes|después|vísperas?|(?:día|semana)\ssiguiente)$",
    anchored=r"^\s*(?:antes|después)?\s*(?:del|de\s(?:la|los|las|su|este|esta))\b",
    subordinate=r"\bque\s(?:el|la|los|las|una?)\s|,\s(?:y|pero|mientras|aunque)\s(?:el|la|los|las|una?)\s",
    elided=r"""\b(?:el|la)\s(?P<which>primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|últim[oa]|siguiente|próxim[oa]|(?:(?<=^la\s)|(?<=^el\s))que)(?:\sy\súltim[oa])?
        (?P<more>,?\ssobre\s[^,.;§]{3,60}|,\s(?:para|dirigid[oa]\sa)\s[^,.;§]{3,60}(?=,)|,\s(?:titulad[oa]\s|denominad[oa]\s)?[“‘"«][^”’"»]{3,120}[”’"»])?(?:,\s(?:que|con|a\scargo|organizad[oa])\s[^,.;§]{3,60}(?=,))?
        (?=,?\s(?:se|será|tendrá|fue|es|está|estaba|iba|debía|reunirá|tratará|versará|abordará|programad[oa]|previst[oa]|inicia|comienza|comenzará|arranca|§|el\s§)|,?\s(?:para|en)\s(?:el\s|la\s)?§|\s?§)""",
    met_with=r"^(?:[\s,]*(?:(?:el|los|las?|a|día|días|próximo|este)\s)*§++)*[\s,]*(?:hoy\s|ayer\s)?(?:en\s[^,;.:()§¤]{2,40}?,?\s)?(con\s(?!(?:el|o)\s(?:fi[nm]|objet\w+|propósito)\b|vistas?\b|base\b|motivo\b)(?:el\s|la\s|los\s|las\s)?[^,.;:()§¤]{3,90}?)(?=\s(?:en|el|para|a|[ye],?|este|durante|sobre|tras|acerca|del?\s§|al|desde|quien|que|donde)\s|[,.;:()§]|$)",
    case=r"^\s(?:en|por)\s(?:el|la)\s(?:caso|causa|juicio|expediente|proceso)\s(?:de\s|contra\s|rol\s|n[.º°]*\s?)*[\w./-]+",
    pointer=r"\sd(?:el?|e\s(?:este|esta|dicho|dicha|la))\s?(?:evento|encuentro|actividad|cita|reunión|jornada)$",
    met_whom=r"(?!x)x",
    mere=frozenset("acto actos ceremonia ceremonias".split()),
    meetings=frozenset("debate encuentro reunión".split()),
    planned=r"[\s,]+(?:que\s(?:estaba|se\s\w+|iba\sa\s\w+)\s)?(?:(?:previst|programad|convocad|anunciad|fijad|agendad)[oa]s?\s)?(?:para\s)?(?:el\s|los\s|la\s)?§+,?\s*$",
    dates=frozenset("fecha fechas".split()),
    unfixed=r"\b(?:fechas?|día)\s(?:\w+\s){0,9}?(?:por|a|será[n]?|se|está[n]?|aún)\s?(?:\w+\s){0,3}?(?:anunci\w+|confirm\w+|defin\w+|fij\w+|comunic\w+|determin\w+)\b|\bpendiente\sde\sfij\w+",
    resumed=r"(?:^|[.;]\s)(?:(?:esta|este|ella|él|la\smisma|el\smismo)\s|(?:esta|este)\s(?:cita|encuentro|actividad|evento)\s)?(?:también\s)?\s*$",
    articles=frozenset("el la las los".split()),
    seats=frozenset("escenario palco sede sedes".split()),
    calendar=frozenset("día días".split()),
    common=frozenset(
        "abierta abierto anual gratuita gratuito general pública público virtual".split()
    ),
    another=frozenset(
        "nueva nuevo otra otro próxima próximas próximo próximos siguiente siguientes".split()
    ),
    again=r"^(?:(?:(?:,?\sen\s(?:(?!\s[ye]\s)[^,;.:§]){2,45})?(?:,\s[^,;.:§\d]{3,25})?|,?\s\([^)§]{2,40}\)),?\s(?:(?:y|e|o)\s)?(?:otra\svez\s|nuevamente\s|de\snuevo\s)?(?:el\s|los\s|del\s|a\slas?\s)?(?:días?\s)?|(?:,|,?\s[ye])\s(?P<led>en\s(?:(?!\s[ye]\s)[^,;.:§]){2,45}?)\s(?:el|los)\s(?:días?\s)?)$",
    gapped=r"^[^.;:§]{0,45}?(?:,\s(?:y\s)?|\s[ye]\s)(?:el|la|los|las|una?)\s(?P<what>\w[\w-]*(?:\s[\w-]+){0,4}?)\s(?:el|los|del|a\slas?)\s(?:días?\s)?$",
    tongue=r"\ben\s(?:alemán|árabe|aimara|catalán|chino|español|euskera|francés|gallego|guaraní|inglés|italiano|japonés|portugués|quechua|ruso)\b",
    refused=REFUSED,
)
