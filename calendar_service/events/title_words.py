"""Words of titles that do not tell one event from another: what it is, which one, and fillers."""

from __future__ import annotations

# One line a kind of event: the first word stands for all of them, without accents.
NOUNS = """
meeting meetings reunion reuniones reuniao reunioes encuentro encuentros encontro encontros
meeting gathering gatherings
forum forums foro foros foruns
summit summits cumbre cumbres cupula cupulas cimeira cimeiras
seminar seminars seminario seminarios
workshop workshops taller talleres oficina oficinas
conference conferences conferencia conferencias
congress congreso congresos congresso congressos
session sessions sesion sesiones sessao sessoes
ceremony ceremonies ceremonia ceremonias cerimonia cerimonias acto
launch lanzamiento lancamento presentation presentacion apresentacao
installation instalacion instalacao opening apertura abertura inauguration inauguracion inauguracao
closing closure clausura cierre encerramento
fair fairs feria ferias feira feiras expo exposition
course courses curso cursos training trainings capacitacion capacitaciones formacion formacao capacitacao
hearing hearings audiencia audiencias
webinar webinars webinario webinarios
festival festivals festivales festivais
dialogue dialogues dialogo dialogos conversatorio
assembly asamblea assembleia
exhibition exposicion exposicao muestra mostra
panel panels paneles paineis
roundtable roundtables table tables mesa mesas
round rounds rueda ruedas rodada rodadas ronda rondas
days jornada jornadas
symposium symposia simposio simposios simposios
colloquium coloquio coloquios
talk talks charla charlas palestra palestras conversation conversations
visit visits visita visitas
concert concerts concierto conciertos concerto concertos recital
tour tours recorrido recorridos passeio passeios
competition contest concurso concursos
event events evento eventos activity actividad atividade
"""

STOPWORDS = frozenset(
    """a an and as at by for from in into its of on or the their this to with within held
    al ante con contra como da das de del desde do dos e el em en entre esta este la las lo los na
    nas no nos o os para pela pelo por que se sobre su sus um uma un una y y/o ao aos à até com
    st nd rd th no edition edicion edicao version hybrid hibrido upcoming
    forthcoming next proximo proxima proximos proximas""".split()
)

ORDINALS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    primer primera primero segundo segunda tercer tercera tercero cuarto cuarta quinto quinta sexto
    sexta septimo septima octavo octava noveno novena decimo decima undecimo undecima duodecimo
    primeiro primeira terceiro terceira quarto quarta setimo setima oitavo oitava
    nono nona""".split()
)
