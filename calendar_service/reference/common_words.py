"""Words of the three languages that are also names of towns somewhere, and are not meant as such."""

from __future__ import annotations

import re

# Folded. Given names and surnames too: texts name far more people than the towns called after them.
COMMON = frozenset(
    """abertura acao acre adelanto advance air alameda alem alerta ali alto america american americana americano anca
    angel angeles annex ara aran are arena aron art artes ask auditorium august aves axis ayer bacia bail baile bairro
    baix bajo ball ballots bancar band bank banks bar barn basin bath bay bays beach began begun bella best betting bodega born
    box bridge buenavista buy cabildo cafe caldera calendario came camino campo can capela cara carlos carmen carta casa
    casi castelo castilla castillo cata cathedral cayo celebration center cento central centre centro century cerca
    cerro chamber change charge ciencia cine circle coast college com come comerce comercio comision commerce como
    concepcion congress congreso consejo conservation constancia constitucion conta continental convencion convento
    cooperation copa coro corre corrente corte cortes council county court cut cuyo dan dara daran das date debe decima delve
    deste diez dig dio distrito district dona drew dry dura early eastern economia economy edificio energy engineer
    enterprise equality era escola escuela espanola espera esperanza esse estacao estacion europa exhibition export
    faro farol fazenda federal feira fell feria fernandez fines fisher floresta force forest foro foros forum four
    friday friendship fronteira frontera fronteras gala garcia gas general give goes gomez grace grain grande graus
    green grosso group grove guarani gulf hacienda hall han harbor harvest heritage hernandez home hong hope hor hora
    hospital hour iba iglesia igreja imperial independence industry inverno ira isla islands jantar jardim jardin
    jardines job juan julho julio june junio justice justicia juan bautista keys king kings kong lab lago lake landfall largo law
    lead leader lei lens les level liberty libertad limit limite line list lista lit lives loans loja long lopez lot
    lourdes lun made magna mai maio male manage marathon march marco maritime mark marks martin martinez mas may mayo
    mayor mayas media mesa met mie mills minister ministerio ministry mission mobile moeda mon monday morales mrs much
    mud mundo museo museu museum nacional nao naranja natal national nessa never nice nine none nono norte north nova nov nove
    novena noventa nueva nuevo october oeste of one opportunity oral orange orden outlook over pacific pacifico paco
    padron page painel palacio palco palma paper para park parlamento paso passa passo pasta patrimonio pavilion pay paz
    pedro peninsula people per perez pero pesca pipes plan planos plaza point police polo ponte ponto port portao
    portaria portuguesa posse post praca praia president presidio price primavera primera prince princess progreso
    progress prosperity proteccion quarter quarto que queen quintana quinto ramirez ran rapa rate reading real
    rector reforma refugio region registro regla republic research retreat reunion rio rios river roda rodriguez ron ronda rosa
    rose rota royal rua rueda rule run sago sai sal sala salas sale sales salon salud salvador same san san juan sand
    sano santa santo santos saude say seat secretaria secretary section sector see sees sem senado send sent ser seria
    sete share silva sin slater snow sofre solo son south southern split spring springs star start startup still store
    street strong sua success suman summit sun sunday sunrise sur talent tea tera terca than them thur tienen till time
    toca toda todo toma tome tool torre tours tower train tres trinity ultimo una union universidad universidade
    university uno urbana valley valor van vao varias veinticuatro velada vence venta ventanilla ventas vertientes vez vice
    villa vista volta weaver welcome well wells were west western women world worth york young zone
    alliance commonwealth crystal deal delta eureka lakes normal northern paradise pearl plateau rivers rugby superior surprise unity
    ware
    alegria almeida baixa barbosa barros estrada guarda independencia lemos liberdade machado minas monteiro natal neves
    progresso quadra teixeira transporte transportes uniao vara vargas vera""".split()
) | {"juan bautista", "bella vista"}

# `in Bangkok Tuesday`: a word of the calendar makes no longer name.
CALENDAR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August"
    r"|September|October|November|December"
)

# `in English, Spanish and Portuguese`: languages, and no peoples.
LANGUAGE = (
    r"(?:[Ee]nglish|[Ss]panish|[Pp]ortuguese|[Ff]rench|[Gg]erman|[Ii]talian|[Cc]hinese|[Rr]ussian|[Aa]rabic|[Jj]apanese|[Dd]utch"
    r"|español|castellano|inglés|portugués|francés|alemán|italiano|chino|ruso|espanhol|inglês|português|francês|alemão)"
)
LANGUAGES = re.compile(
    rf"(?:\b(?:in|into|en|em|al|para\so|languages?:|idiomas?:)\s)(?:the\s)?{LANGUAGE}"
    rf"(?:(?:,\s|,?\s(?:and|y|e|or|o|ou)\s){LANGUAGE})*\b|{LANGUAGE}(?:,\s{LANGUAGE})*\s(?:and|y|e)\s{LANGUAGE}\b"
)
# With their accents they are towns alone.
ACCENTED = frozenset({"Malé", "MALÉ"})
