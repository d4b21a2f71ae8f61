"""What forms and programmes call their parts, one table per language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Labels are lower case without accents; patterns are over the same."""

    labels: dict[str, str]
    """Label of a form -> its role: what, date, until, time, where, mode, deadline, detail,
    former."""
    columns: dict[str, str]
    """Labels that only the head of a table has, with `until` among their roles."""
    day: str
    """`Day 2`, `Segundo día`, with the group `number` or `ordinal`."""
    programme: str
    """Headings above the programme of an event."""
    chronology: str
    """Headings above dates that are steps of a procedure rather than events."""
    unheld: str
    """Headings above dates on which something is due, published or shut."""
    pauses: str
    """What people do between the parts of a programme."""
    sessions: str
    """Words that make a session of a line that also names a pause (`welcome coffee and opening`)."""
    nothing: str
    """Beginnings of lines that say that nothing takes place."""
    holidays: str
    """In brackets behind a day that nobody works on."""
    seasons: str
    """Names of days and weeks that are no events by themselves."""
    unknown: str
    """Where a name should stand and is not known yet."""
    formerly: str
    """Right before a day that no longer holds, within a line."""
    deadlines: str
    """Beginnings of lines that give a last day."""
    procedure: str
    """Beginnings of names that open or close a call rather than an event."""
    timetables: str
    """Headings above clock times of ships and trains."""
    hours: str
    """Beginnings of lines that say when something can be visited or called."""
    online: str
    """A cell that only says how people attend."""
    inline: str
    """Labels within a line before a venue."""
    people: str
    """What comes before the people of a session."""
    led: str
    """Phrases that only people follow, wherever they stand."""
    honorifics: str
    parts: str
    """A cell that only numbers a session, which the next one names."""
    small: frozenset[str]
    """Words between a name and its time that belong to neither."""


def _roles(**lists: str) -> dict[str, str]:
    return {
        label.strip(): role
        for role, listed in lists.items()
        for label in listed.split(",")
        if label
    }


EN = Vocabulary(
    labels=_roles(
        what="course,what,event,title,event title,name of event,name of the event,event name,activity,subject,topic,meeting,session,occasion",
        until="ends,ends on,end date,ending",
        date="start date,starts on,when,date,dates,day,days,date and time,date & time,date/time,dates and times,time and date,when and where,new date,new dates,new day,revised date,rescheduled date,new date and time",
        time="time,times,hour,hours,start,start time,starts,starts at,starting time,begins,schedule,new time,new hour,revised time",
        former="old date,old dates,old day,original date,original dates,previous date,former date,original day,old time,original time,previous time,former time",
        where="where,place,venue,location,address,site,room,city,town,hall",
        mode="format,mode,modality,attendance,how,platform,link,connection,virtual connection,zoom link,meeting link,join",
        deadline="deadline,registration deadline,registration,rsvp,closing date,applications,application deadline,submission deadline,accreditation,media accreditation,sign-up,register by,register,apply by,tickets,ticket sales",
        detail="who,why,speakers,speaker,moderator,host,hosts,hosted by,organiser,organisers,organizer,organizers,participants,panelists,panellists,contact,contacts,media contact,language,languages,fee,fees,cost,price,admission,entry,capacity,audience,info,information,more information,note,notes,background,with,interpretation,duration,category,website,web,photo opportunity,visuals",
    ),
    columns=_roles(
        date="from,first day,begins,start date,date from,opening date,begin,date of start",
        former="was,before,planned date",
        until="to,until,till,ends,end,end date,end time,finish,last day,date to,closes",
        what="course,name,theme,title of event,description,programme,program",
        detail="code,ref,reference,no,number,#,ref no,lecturer,tutor,teacher,instructor,trainer,facilitator,status,places,hours,country,platform",
    ),
    day=r"(?:day|session\sday)\s+(?P<number>\d{1,2}|[ivx]+|one|two|three|four|five|six|seven)\b|(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh)\s+day\b",
    programme=r"\b(?:programme|program|agenda|schedule|timetable|line-up|running\sorder|order\sof\s(?:business|events))\b",
    chronology=r"\b(?:timeline|key\sdates|important\sdates|chronology|milestones|history|calendar\sof\sthe\scall)\b",
    unheld=r"(?:(?:\w+\s+)?releases?|(?:new\s+)?publications?|deadlines?|closing\s+dates|(?:office\s+)?closures?|(?:public|bank|school|national|office)\s+holidays|holidays|results|payments?|pay\s?days|road\s?works|tenders?|vacancies|(?:open\s+)?calls|submissions|birthdays|anniversaries|term\s+dates|opening\s+(?:hours|times)|obituaries|data\s+to\s+be\s+published)\b",
    pauses=r"\b(?:lunch(?:eon|es)?|breakfast|brunch|dinner|supper|coffee|tea|teas|break|breaks|recess|refreshments|snacks?|meal|cocktails?|registration|check-in|arrivals?|departures?|accreditation|doors\sopen|transfers?|boarding|free\stime|free|q\s?(?:&|and|\+)\s?a|questions?\sand\sanswers?|networking\s(?:time|lunch|coffee|drinks)|group\sphoto|family\sphoto|photo)\b",
    sessions=r"\b(?:opening|inauguration|ceremony|session|panel|keynote|lecture|talk|workshop|plenary|presentation|conference|debate|dialogue|roundtable|address|remarks|hearing|meeting|launch|concert|exhibition|concert|tour|visit)\b",
    nothing=r"close$|ends?$|finish$|end\s+of\s|no\s+(?!\d)|nothing|cancelled|holiday|bank\s+holiday|free\s+day|closed",
    holidays=r"(?:public|bank|national|federal)\s+holiday|holiday|office\s+closed",
    seasons=r"(?:(?:holy|easter)\s+week|easter(?:\s+(?:sunday|monday))?|good\s+friday|christmas(?:\s+(?:day|eve))?|boxing\s+day|new\s+year(?:'s\s+(?:day|eve))?)",
    unknown=r"(?:(?:title|topic|speaker|details?|programme)\s+)?(?:to\s+be\s+(?:announced|confirmed|decided|determined|advised)|tb[acd])",
    formerly=r"was|were|previously|formerly|originally|instead\s+of|not|moved\s+from|rescheduled\s+from",
    deadlines=r"(?:(?:last|final)\s+(?:day|date)|deadline|(?:registration|applications?|submissions?|submission\s+of\s+\w+|proposals?|abstracts?|nominations?|entries|enrolments?|comments?|questions?|ticket\s+sales?|tickets|early\s+bird|rsvp|call)\b.*|(?:notification|announcement|publication)\s+of\b.*|results?|closing\s+date|(?:earliest\s+)?start\s+of\s+(?:projects?|works?|term)|entry\s+into\s+force|.*\bdeadline)\b",
    procedure=r"(?:opening|closing|close|start|end|launch)\s+of\s+(?:the\s+)?(?:call|registrations?|applications?|submissions?|enrolments?|nominations?|voting|scholarships?|projects?|term|bids?|tenders?)\b",
    timetables=r"(?:departures?|arrivals?|sailings?|timetable|ferry\s+times|bus\s+times)\b",
    hours=r"(?:opening\s+(?:hours|times)|office\s+hours|visiting\s+hours|box\s+office|ticket\s+office|hours\b|phone|tel|telephone|contact|enquiries|monday|weekdays|daily|mon\b)",
    online=r"(?:(?:only|fully)\s+)?(?:virtual|online|hybrid|in[- ]person|face[- ]to[- ]face|remote|livestream(?:ed)?|webcast|via\s+\w+|zoom|teams|webex|on\s+zoom)(?:\s+(?:only|session|format|event|meeting))?",
    inline=r"venue|place|location|where|room|at",
    people=r"speakers?|keynote\s+speakers?|moderators?|moderated\s+by|chair(?:ed\s+by)?|led\s+by|by|with|facilitators?|facilitated\s+by|panel(?:l)?ists?|presenters?|presented\s+by|given\s+by|delivered\s+by|host(?:ed\s+by)?|featuring|rapporteurs?|discussants?|lecturers?|in\s+conversation\s+with",
    led=r"(?:led|chaired|moderated|facilitated|presented|given|delivered|hosted|introduced|conducted)\s+by|in\s+conversation\s+with",
    honorifics=r"dr|drs|prof|professor|mr|mrs|ms|mx|sir|dame|hon|rev|h\.?\s?e|amb|ambassador|judge|justice|minister|president|rt\.?\s?hon",
    parts=r"(?:session|panel|part|block|module|track|workshop|round\s?table|roundtable|table|stream|lecture|keynote|plenary|item|theme|parallel\s+session|working\s+group|slot|talk|side\s+event|webinar|meeting|event|stage|clinic|hearing|seminar|class|lesson|unit)\s*(?:no\.?\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-h]|one|two|three|four|five|six)?",
    small=frozenset("at from to until till on in the by and of starting starts begins beginning approx approximately mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()),
)  # fmt: skip

ES = Vocabulary(
    labels=_roles(
        what="curso,que,evento,titulo,nombre,nombre del evento,actividad,acto,asunto,tema,reunion,encuentro,sesion,convocatoria",
        until="fin,termino,termina,finaliza,fecha de fin,fecha fin,fecha final,fecha de termino,fecha de finalizacion",
        date="fecha de inicio,fecha inicial,inicia,cuando,fecha,fechas,dia,dias,fecha y hora,fecha y horario,fecha/hora,dia y hora,dia y horario,cuando y donde,fecha de realizacion,fecha del evento,nueva fecha,nuevas fechas,nuevo dia,fecha nueva,fecha reprogramada,fecha actual,nueva fecha y hora",
        time="hora,horas,horario,horarios,hora de inicio,inicio,a partir de,comienza,empieza,nueva hora,nuevo horario",
        former="fecha anterior,fecha original,fecha previa,fecha antigua,dia anterior,hora anterior,horario anterior,hora original,fecha anterior y hora",
        where="donde,lugar,sede,ubicacion,direccion,sitio,recinto,sala,salon,locacion,ciudad,municipio",
        mode="modalidad,formato,enlace,liga,link,conexion,transmision,plataforma,como,acceso,enlace de conexion,zoom",
        deadline="inscripcion,inscripciones,inscripciones hasta,plazo,plazo de inscripcion,fecha limite,fecha limite de inscripcion,registro,acreditacion,acreditaciones,cierre,cierre de inscripciones,confirmacion,confirmaciones,confirmar asistencia,postulaciones,limite de inscripcion,matricula,entradas,boletos,venta de entradas,ultimo dia",
        detail="quien,quienes,por que,para que,ponente,ponentes,expositor,expositora,expositores,expositoras,moderador,moderadora,modera,imparte,organiza,organizan,organizador,organizadores,participan,participantes,dirigido a,contacto,contactos,informes,informacion,mas informacion,idioma,idiomas,costo,costos,coste,precio,entrada,cupo,cupos,aforo,nota,notas,duracion,invitados,publico,categoria,requisitos,correo,telefono,web,sitio web,convoca,asisten,preside",
    ),
    columns=_roles(
        date="desde,del,de,fecha de inicio,fecha inicial,fecha inicio,primer dia,inicia",
        former="antes,fecha prevista,fecha programada,data prevista,data programada",
        until="hasta,al,a,fin,final,fecha de termino,fecha final,fecha fin,fecha de fin,fecha de cierre,termino,termina,ultimo dia,hora de termino,hora de fin,hora fin",
        what="curso,denominacion,descripcion,programa,obra,concierto",
        detail="codigo,clave,ref,referencia,no,nº,n°,num,numero,#,docente,profesor,instructor,instructora,estado,plazas,vacantes,horas,pais",
    ),
    day=r"(?:dia|jornada)\s+(?P<number>\d{1,2}|[ivx]+|uno|dos|tres|cuatro|cinco|seis|siete)\b|(?P<ordinal>primer|primera|segundo|segunda|tercer|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta)\s+(?:dia|jornada)\b",
    programme=r"\b(?:programa|programacion|agenda|cronograma\sde\sactividades|horario|horarios|orden\sdel\sdia|calendario\sde\sactividades)\b",
    chronology=r"\b(?:cronograma|fechas\s(?:clave|importantes|limite)|cronologia|calendario\sde\sla\sconvocatoria|plazos|hitos|historia|antecedentes|etapas)\b",
    unheld=r"(?:(?:nuevas\s+)?publicaciones|difusiones|plazos|vencimientos|fechas\s+limite|cierres|feriados|festivos|asuetos|resultados|pagos|licitaciones|vacantes|convocatorias(?:\s+abiertas)?|efemerides|cumpleanos|aniversarios|horarios|obituarios)\b",
    pauses=r"\b(?:almuerzo|comida|desayuno|cena|merienda|cafe|refrigerio|receso|descanso|pausa|intermedio|coffee|break|brindis|coctel|coctail|cocktail|vino\sde\shonor|vino\sespanol|registro|acreditacion|acreditaciones|inscripcion|inscripciones|recepcion\sde\s(?:participantes|invitados|asistentes)|llegada|llegadas|salida|embarque|traslado|traslados|regreso|retorno|apertura\sde\spuertas|tiempo\slibre|libre|preguntas(?:\sy\srespuestas)?|foto(?:grafia)?(?:\s(?:oficial|grupal|de\sfamilia))?|bienvenida\sy\scafe)\b",
    sessions=r"\b(?:apertura\s(?!de\spuertas)\w+|inauguracion|inaugural|ceremonia|acto|sesion|panel|conferencia|charla|taller|plenaria|plenario|presentacion|debate|dialogo|mesa|ponencia|clausura|palabras|audiencia|reunion|lanzamiento|concierto|exposicion|visita|recorrido|salida\sde\scampo)\b",
    nothing=r"fin$|final$|fin\s+de\s|termino\b|no\s+hay|sin\s|feriado|festivo|libre|cerrado|receso",
    holidays=r"(?:dia\s+)?(?:feriado|festivo|asueto|inhabil|no\s+laborable|de\s+asueto)",
    seasons=r"semana\s+(?:santa|mayor)|fiestas\s+(?:patrias|navidenas|decembrinas|de\s+fin\s+de\s+ano)|navidad|nochebuena|ano\s+nuevo|(?:jueves|viernes)\s+santo|pascua",
    unknown=r"(?:(?:titulo|tema|ponente)\s+)?(?:por|a)\s+(?:confirmar|definir|anunciar|determinar)",
    formerly=r"antes(?:\s+el)?|era\s+el|originalmente(?:\s+el)?|en\s+lugar\s+del?|en\s+vez\s+del?|no\s+el|previsto\s+para\s+el",
    deadlines=r"(?:(?:ultimo|final)\s+(?:dia|plazo)|fecha\s+limite|plazo|limite|(?:inscripcion(?:es)?|postulacion(?:es)?|registro|matricula|solicitudes|envio\s+de|entrega\s+de\s+(?:propuestas|documentos|trabajos|ofertas|resumenes)|recepcion\s+de|presentacion\s+de\s+(?:propuestas|solicitudes|ofertas|candidaturas|resumenes|trabajos)|propuestas|candidaturas|consultas|acreditacion(?:es)?|venta\s+de|convocatoria)\b.*|cierre\s+de\b.*|publicacion\s+de\b.*|notificacion\s+de\b.*|resultados?|entrada\s+en\s+vigor|inicio\s+de\s+(?:obras|proyectos|clases))\b",
    procedure=r"(?:primera|segunda|tercera)\s+convocatoria\b|(?:apertura|cierre|inicio|fin|termino|lanzamiento)\s+de(?:l|\s+la|\s+las|\s+los)?\s+(?:convocatoria|inscripcion(?:es)?|postulacion(?:es)?|registro|becas?|recepcion|solicitudes|votacion(?:es)?|proyectos?|clases|plazo|licitacion)\b",
    timetables=r"(?:salidas?|llegadas?|horarios?\s+de\s+(?:salida|llegada|trenes|autobuses|buses|ferry|barcos))\b",
    hours=r"(?:horario\s+de\s+(?:atencion|visitas?|apertura|oficina|taquilla)|atencion\b|taquilla|abierto\b|horarios?\s+de\b|telefono|tel\b|contacto|informes|consultas|lunes\s+a\b|de\s+lunes)",
    online=r"(?:(?:solo|solamente|totalmente|unicamente)\s+)?(?:virtual|en\s+linea|online|hibrid[ao]|presencial|a\s+distancia|remot[ao]|por\s+(?:zoom|teams|videoconferencia)|via\s+\w+|zoom|teams|modalidad\s+\w+)",
    inline=r"lugar|sede|sala|salon|donde|ubicacion|en",
    people=r"ponentes?|conferencistas?|expositor(?:a|es|as)?|expone|exponen|modera(?:dor|dora|dores|cion)?|imparte|impartid[ao]\s+por|a\s+cargo\s+de|por|con|dirige|dirigid[ao]\s+por|dictad[ao]\s+por|preside|presidid[ao]\s+por|panelistas?|intervienen?|interviene|participan?|facilitador(?:a|es)?|presenta|oradores|orador(?:a)?|talleristas?|relator(?:a)?",
    led=r"a\s+cargo\s+del?|(?:impartid|dictad|moderad|presidid|dirigid|facilitad|conducid|coordinad)[ao]s?\s+por|con\s+la\s+participacion\s+de|en\s+conversacion\s+con",
    honorifics=r"dr|dra|drs|prof|profa|sr|sra|srta|lic|licda|ing|arq|mtro|mtra|don|dona|d|da|mg|mgs|msc|phd|excmo|excma|emb|embajador|embajadora|ministro|ministra|presidente|presidenta|magistrado|magistrada|juez|jueza|director|directora",
    parts=r"(?:sesion|panel|parte|bloque|modulo|mesa|taller|conferencia|ponencia|charla|eje|punto|mesa\s+redonda|mesa\s+de\s+trabajo|grupo\s+de\s+trabajo|sesion\s+paralela|plenaria|encuentro|jornada|clase|evento|seminario|webinar|audiencia|reunion|curso|conversatorio)\s*(?:no?\.?\s*|n[°º]\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-h]|uno|dos|tres|cuatro)?",
    small=frozenset("a las la los el de del desde hasta en entre y al dia hora horas hs hrs h partir por sábados domingos".split()),
)  # fmt: skip

PT = Vocabulary(
    labels=_roles(
        what="curso,o que,que,evento,titulo,nome,nome do evento,atividade,assunto,tema,reuniao,encontro,sessao,acao",
        until="fim,termo,termino,termina,data de fim,data fim,data final,data de termino",
        date="data de inicio,data inicial,quando,data,datas,dia,dias,data e hora,data e horario,data/hora,data/horario,dia e hora,dia e horario,quando e onde,data do evento,data de realizacao,nova data,novas datas,novo dia,data nova,data remarcada,data atual,nova data e hora",
        time="hora,horas,horario,horarios,hora de inicio,inicio,a partir de,comeca,nova hora,novo horario",
        former="data anterior,data original,data antiga,dia anterior,hora anterior,horario anterior,horario original",
        where="onde,local,lugar,endereco,sede,sala,morada,localizacao,cidade,municipio",
        mode="modalidade,formato,link,ligacao,transmissao,plataforma,como,acesso,zoom,link de acesso",
        deadline="inscricao,inscricoes,inscricoes ate,prazo,prazo de inscricao,data limite,credenciamento,acreditacao,encerramento das inscricoes,confirmacao,confirmacoes,candidaturas,matricula,matriculas,ingressos,bilhetes,venda de ingressos,ultimo dia,registo",
        detail="quem,por que,porque,porque e importante,para quem,palestrante,palestrantes,orador,oradores,oradora,mediacao,mediador,mediadora,moderacao,moderador,moderadora,realizacao,organizacao,organizador,organizadores,participantes,participacao,publico,publico-alvo,contato,contatos,contacto,contactos,informacoes,mais informacoes,idioma,idiomas,custo,preco,valor,entrada,vagas,lotacao,nota,notas,duracao,convidados,categoria,email,e-mail,telefone,site,promocao,apoio,classificacao",
    ),
    columns=_roles(
        date="de,desde,data de inicio,data inicial,data inicio,primeiro dia",
        former="antes,fecha prevista,fecha programada,data prevista,data programada",
        until="a,ate,fim,final,termo,termino,data de fim,data final,data fim,data de termino,hora de fim,ultimo dia,encerramento",
        what="curso,designacao,denominacao,descricao,programa,acao de formacao",
        detail="codigo,ref,referencia,no,nº,n°,num,numero,#,docente,formador,formadora,instrutor,instrutora,professor,estado,vagas,horas,carga horaria,pais",
    ),
    day=r"dia\s+(?P<number>\d{1,2}|[ivx]+|um|dois|tres|quatro|cinco|seis|sete)\b|(?P<ordinal>primeiro|segundo|terceiro|quarto|quinto|sexto)\s+dia\b|(?P<suffixed>\d{1,2})\s?[oº°]\s+dia\b",
    programme=r"\b(?:programa|programacao|agenda|horarios?|cronograma\sde\satividades|ordem\s(?:do\sdia|de\strabalhos)|calendario\sde\satividades|pauta)\b",
    chronology=r"\b(?:cronograma|datas\s(?:importantes|chave|limite)|cronologia|calendario\sdo\s(?:edital|concurso)|prazos|marcos|historico|etapas|linha\sdo\stempo)\b",
    unheld=r"(?:(?:novas\s+)?publicacoes|divulgacoes|prazos|vencimentos|datas\s+limite|encerramentos|feriados|resultados|pagamentos|licitacoes|vagas|(?:editais|chamadas)(?:\s+abert[oa]s)?|efemerides|aniversarios|horarios|obituarios)\b",
    pauses=r"\b(?:almoco|jantar|pequeno-almoco|cafe|coffee|break|lanche|intervalo|pausa|brunch|coquetel|cocktail|porto\sde\shonra|beberete|inscricao|inscricoes|credenciamento|acreditacao|rececao\s(?:dos|de|aos)\s(?:participantes|convidados)|recepcao\s(?:dos|de|aos)\s(?:participantes|convidados)|registo|chegada|chegadas|partida|embarque|desembarque|traslado|deslocamento|deslocacao|regresso|retorno|abertura\s(?:de|das)\sportas|tempo\slivre|livre|perguntas(?:\se\srespostas)?|foto(?:grafia)?(?:\s(?:oficial|de\sfamilia))?)\b",
    sessions=r"\b(?:abertura\s(?!das?\sportas)\w+|inauguracao|cerimonia|ato|sessao|painel|conferencia|palestra|oficina|plenaria|plenario|apresentacao|debate|dialogo|mesa|encerramento|audiencia|reuniao|lancamento|concerto|exposicao|visita|saida\sde\scampo|roda)\b",
    nothing=r"fim$|final$|fim\s+d[aeo]\s|termino\b|nao\s+ha|sem\s|feriado|livre|fechado|recesso|encerrado",
    holidays=r"feriado|ponto\s+facultativo|recesso",
    seasons=r"semana\s+santa|festas\s+(?:natalinas|de\s+fim\s+de\s+ano)|natal|ano\s+novo|sexta-feira\s+santa|pascoa",
    unknown=r"(?:(?:titulo|tema|palestrante)\s+)?(?:a|por)\s+(?:confirmar|definir|anunciar|designar|determinar)",
    formerly=r"antes(?:\s+(?:dia|em|a|no))?|era\s+(?:dia|a|no)|originalmente(?:\s+(?:dia|em))?|em\s+vez\s+d[eoa]|inicialmente(?:\s+(?:dia|em))?|previst[ao]\s+para",
    deadlines=r"(?:(?:ultimo|final)\s+(?:dia|prazo)|data\s+limite|prazo|limite|(?:inscricao|inscricoes|candidaturas?|registo|matriculas?|submissao|submissoes|envio\s+de|entrega\s+de\s+(?:propostas|documentos|trabalhos|resumos)|recepcao\s+de\s+(?:propostas|trabalhos)|propostas|credenciamento|venda\s+de|chamada|edital)\b.*|encerramento\s+das\s+(?:inscricoes|candidaturas)\b.*|publicacao\s+d[eoa]s?\b.*|divulgacao\s+d[eoa]s?\b.*|resultados?|entrada\s+em\s+vigor|inicio\s+d[aeo]s?\s+(?:obras|projetos|aulas))\b",
    procedure=r"(?:primeira|segunda|terceira)\s+(?:convocacao|convocatoria|chamada)\b|(?:abertura|encerramento|inicio|fim|termino|lancamento)\s+d[aeo]s?\s+(?:edital|chamada|inscricao|inscricoes|candidaturas?|bolsas?|votacao|projetos?|aulas|prazo|licitacao)\b",
    timetables=r"(?:partidas?|chegadas?|horarios?\s+d[aeo]s?\s+(?:partida|chegada|onibus|trens|comboios|barcos|autocarros))\b",
    hours=r"(?:horario\s+de\s+(?:atendimento|visitacao|visitas?|funcionamento|abertura|bilheteria|bilheteira)|atendimento\b|bilheteria|bilheteira|aberto\b|funcionamento\b|telefone|tel\b|contato|contacto|informacoes|segunda\s+a\b|de\s+segunda)",
    online=r"(?:(?:so|somente|apenas|totalmente)\s+)?(?:virtual|on-?line|hibrid[ao]|presencial|a\s+distancia|remot[ao]|por\s+(?:zoom|teams|videoconferencia)|via\s+\w+|zoom|teams|modalidade\s+\w+)",
    inline=r"local|lugar|sala|onde|endereco|em|no|na",
    people=r"palestrantes?|conferencistas?|orador(?:a|es|as)?|expositor(?:a|es)?|mediacao|mediador(?:a)?|moderacao|moderador(?:a|es)?|modera|ministrad[ao]\s+por|ministrante|a\s+cargo\s+de|por|com|conduzid[ao]\s+por|proferid[ao]\s+por|preside|presidid[ao]\s+por|painelistas?|participam?|facilitador(?:a|es)?|debatedor(?:a|es)?|convidad[ao]s?|relator(?:a)?|oficineir[ao]",
    led=r"a\s+cargo\s+d[aeo]|(?:ministrad|proferid|moderad|presidid|conduzid|mediad|coordenad|apresentad)[ao]s?\s+(?:por|pel[ao]s?)|com\s+a\s+participacao\s+de|em\s+conversa\s+com",
    honorifics=r"dr|dra|prof|profa|sr|sra|eng|arq|me|ma|dom|dona|exmo|exma|emb|embaixador|embaixadora|ministro|ministra|presidente|presidenta|desembargador|desembargadora|juiz|juiza|diretor|diretora",
    parts=r"(?:sessao|painel|parte|bloco|modulo|mesa|oficina|conferencia|palestra|comunicacao|eixo|ponto|mesa[- ]redonda|grupo\s+de\s+trabalho|sessao\s+paralela|plenaria|encontro|aula|evento|seminario|webinar|audiencia|reuniao|curso|roda\s+de\s+conversa)\s*(?:n[°º.]?\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-h]|um|dois|tres|quatro)?",
    small=frozenset("a as à às o os da das do dos de desde ate até em no na nos nas entre e ao dia hora horas h partir pelas segundas terças quartas quintas sextas sábados domingos".split()),
)  # fmt: skip

VOCABULARIES = {"en": EN, "es": ES, "pt": PT}


def vocabulary(language: str) -> Vocabulary:
    """The table of `language`; English for one that has none of its own."""
    return VOCABULARIES.get(language, EN)
