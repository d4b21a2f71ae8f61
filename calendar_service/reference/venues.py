"""Nouns of buildings, rooms and grounds at which events are held, beyond those of the grammar."""

from __future__ import annotations

VENUES: dict[str, frozenset[str]] = {
    "en": frozenset(
        """abbey airfield airport aquarium bookshop bookstore archive archives atrium ballroom bandstand barracks base boardroom boulevard
        brewery cafe café cinema clinic cove courtyard customs esplanade factory foyer gym gymnasium hangar headquarters
        inn island jetty lab laboratory lane lawn lodge lounge manor mansion marquee mill mine monastery mosque nursery
        orchard planetarium pool priory promenade pub quarry racecourse ranch registry reserve resort restaurant rink
        rooms rotunda residence sanctuary showground showgrounds shrine studio studios synagogue temple theatre velodrome villa
        vineyard warehouse waterfront wharf winery works zoo chambers depot schoolhouse clubhouse townhall
        terrace grounds boathouse suite stage convent hostel cellar dam greenhouse shelter cloister consulate shipyard
        monument bunker fort""".split()
    ),
    "es": frozenset(
        """abadía acuario aduana ateneo aeropuerto albergue alcázar anfiteatro archivo atrio autódromo azotea baluarte base bodega
        bulevar cafetería campo cancha carpa cine cinemateca ciudadela conservatorio cuartel ermita esplanada estudio
        exconvento expo fábrica filmoteca fortaleza fuerte fundación glorieta gimnasio hall hangar hipódromo hotel
        kiosco laboratorio librería liceo lonja ludoteca mansión mina mirador monasterio muralla palacete paraninfo paseo
        pinacoteca piscina pista planetario planta polideportiva quiosco rambla rectorado restaurante rotonda santuario
        terminal terraza velódromo vestíbulo villa viñedo vivero zoológico consulado
        delegación intendencia municipalidad prefectura residencia senado concejo comisaría basílica
        parroquia templo mediateca complejo plazoleta cerro camping estancia rancho granja hostal café bar represa pasaje
        microcine invernadero refugio orquidario orquideario claustro sótano escenario tarima galpón""".split()
    ),
    "pt": frozenset(
        """abadia adega aeroporto ateneu alfândega alojamento ambulatório aquário arquivo átrio auditórios autódromo basílica base
        biblioteca calçadão campo cinema cinemateca claustro coliseu conservatório coreto corpo couto ermida escadaria
        espaço esplanada estúdio fábrica forte fortaleza foyer galpão hangar hipódromo laboratório junta lar liceu livraria lonja marina
        mina miradouro mosteiro orla paços palacete parlatório passeio pavilhões pinacoteca piscina pista planetário pousada
        quadra quartel quintal recinto restaurante rotunda salões santuário sambódromo sede terminal terraço terreiro theatro vila
        zoológico consulado delegação residência senado paróquia templo mediateca complexo herdade café usina barragem cineteatro
        estufa viveiro refúgio hemiciclo pátio tenda palco armazém nave sé rossio lota""".split()
    ),
}
# What buildings are called in other languages, whose names keep it.
FOREIGN = frozenset(
    """salle palais hôtel mairie musée théâtre château église maison amphithéâtre gare saal haus halle rathaus schloss
    platz universität kirche stadthalle palazzo piazza chiesa biblioteca aula sala theatro huis paleis stadhuis""".split()
)
# In brackets after a person, where that one works.
INSTITUTIONS = frozenset(
    """university universidad universidade institute instituto academy academia ministry ministerio ministério secretaría
    secretaria school college escuela escola facultad faculdade centre center centro foundation fundación fundação
    association tribunal court hospital chamber cámara câmara parliament parlamento company""".split()
)
