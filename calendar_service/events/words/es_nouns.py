"""Nouns that name events in Spanish: by themselves, and beside certain words."""

from __future__ import annotations

NOUNS = frozenset(
    """acto actos alegatos almuerzo almuerzos aperitivo apertura asado asamblea asambleas
        audiciones audición audiencia audiencias baile bailes bazar bendición bicicletada
        bicicleteada bingo bootcamp brindis cabildo cabildos caminata caminatas campamento
        campamentos campeonato campeonatos capacitaciones capacitación caravana carnaval cata
        catas cena cenas ceremonia ceremonias certamen charla charlas cicleada ciclopaseo cierre
        clausura coctel coloquio coloquios concierto conciertos condecoración conferencia
        conferencias congreso congresos conmemoración consulta consultas convención conversaciones
        conversación conversatorio conversatorios convivio cumbre cumbres cursillo cursillos curso
        cursos cóctel cócteles cónclave cónclaves debate debates degustaciones degustación
        desayuno desayunos desfile desfiles despedida diplomado diplomados disertación diálogo
        diálogos encuentro encuentros ensayo ensayos estreno eucaristía excursiones excursión
        exequias exhibición expo feria ferias festejo festejos festival festivales fiesta fiestas
        foro foro-debate foros funeral gala galas gira graduaciones graduación hackathon
        hackatones hackatón homenaje homenajes inauguraciones inauguración inducción instalación
        investidura izada izamiento jornada jornadas juicio juramentación kermesse kermés
        lanzamiento lanzamientos lectura macrorrueda macrorruedas maratones maratón marcha marchas
        masterclass mercadillo merienda mesa-redonda mesas-redondas misa mitin negociaciones
        olimpiada olimpiadas panel paneles parrillada peregrinación plenaria plenarias plenario
        plenarios pleno ponencia preestreno pregón premiación presentaciones
        presentación procesión proyecciones proyección quiz rally recepción recital recitales
        recorrida recorrido recorridos reencuentro remate remates reuniones reunión rifa romería
        seminario seminario-taller seminarios sepelio sesiones sesión simposio simposios simulacro
        simulacros sorteo sorteos subasta subastas taller talleres tedeum teleconferencia tertulia
        torneo torneos trivia tómbola velada velorio verbena verbenas vernissage videoconferencia
        videollamada vigilia visita visitas webinar webinario webinarios webinars ágape cabalgata cabalgatas cuadrangular cuadrangulares duatlón eliminatoria eliminatorias picnic regata regatas selectivo selectivos semifinal semifinales triatlón""".split()
)

PAIRED = {
    "vista": frozenset("apelación juicio oral preliminar pública recurso".split()),
    "formación": frozenset("gratuita online para presencial virtual".split()),
    "noche": frozenset(
        """autores boleros cine cuentos estrellas gala jazz juegos museos música poesía talentos
        tango""".split()
    ),
    "semana": frozenset("cultural".split()),
    "ciclo": frozenset(
        """capacitación charlas conciertos conferencias conversatorios debates encuentros formación mesas ponencias recitales seminarios talleres""".split()
    ),
    "campaña": frozenset("castración esterilización vacunación".split()),
    "misión": frozenset(
        """académica comercial compradores contactos cooperación directa económica empresarial
        exploratoria exportadora humanitaria inversa multisectorial negocios oficial parlamentaria
        prospección prospectiva técnica""".split()
    ),
    "rueda": frozenset("de".split()),
    "cuenta": frozenset("pública".split()),
    "huelga": frozenset("de del docente general indefinida nacional parcial total".split()),
    "operativo": frozenset(
        """castración documentación médico oftalmológico quirúrgico salud sanitario
        vacunación""".split()
    ),
    "paro": frozenset("cívico de del docente general nacional parcial provincial total".split()),
    "mesa": frozenset("de redonda técnica".split()),
    "ronda": frozenset("de".split()),
    "firma": frozenset("acto la".split()),
    "entrega": frozenset("de la".split()),
    "comparecencia": frozenset("de del en la".split()),
    "escuela": frozenset("invierno verano".split()),
    "exposición": frozenset("de la una".split()),
    "muestra": frozenset(
        """artística artesanal colectiva fotográfica gastronómica itinerante pictórica “ « \"""".split()
    ),
    "junta": frozenset("directiva general".split()),
    "clase": frozenset("abierta maestra magistral".split()),
    "periodo": frozenset("sesiones".split()),
    "período": frozenset("sesiones".split()),
    "función": frozenset("benéfica especial estreno gala inaugural única".split()),
    "sesión": frozenset("conjunta extraordinaria ordinaria plenaria pública solemne".split()),
    "sesiones": frozenset("extraordinarias ordinarias plenarias públicas solemnes".split()),
    "comida": frozenset("anual trabajo".split()),
    "carrera": frozenset("popular solidaria atlética ciclista nocturna pedestre relevos".split()),
    "retiro": frozenset("espiritual estratégico ministerial".split()),
    "delegación": frozenset("comercial empresarial".split()),
    "misiones": frozenset("comerciales directas empresariales inversas técnicas".split()),
    "lección": frozenset("inaugural magistral".split()),
    "pase": frozenset("prensa".split()),
    "rendición": frozenset("cuentas".split()),
    "vino": frozenset("honor".split()),
    "acción": frozenset("capacitación formación sensibilización".split()),
    "cambio": frozenset("mando".split()),
    "colocación": frozenset("de la".split()),
    "toma": frozenset("posesión".split()),
    "ofrenda": frozenset("floral".split()),
    "partido": frozenset("amistoso".split()),
    "rondas": frozenset("de".split()),
    "ruedas": frozenset("de".split()),
    "mesas": frozenset("redondas técnicas".split()),
    "clases": frozenset("abiertas magistrales".split()),
    "puertas": frozenset("abiertas".split()),
    "copa": frozenset("navidad vino".split()),
    "firmas": frozenset("de".split()),
}
