"""Words of titles that look different in each language and mean the same."""

from __future__ import annotations

# One line a concept: the first word stands for all of them, in three languages without accents.
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
course courses curso cursos training capacitacion formacion formacao
hearing hearings audiencia audiencias
webinar webinars webinario webinarios
festival festivals festivales festivais
dialogue dialogues dialogo dialogos conversatorio
assembly asamblea assembleia
exhibition exposicion exposicao muestra mostra
panel panels paneles paineis
roundtable
event events evento eventos activity actividad atividade
"""

CONCEPTS = """
alliance alianza alianca
agriculture agricultural agricultura agricola agricolas agropecuario agropecuaria farming
authority authorities autoridad autoridades autoridade
border borders frontera fronteras fronteira fronteiras cross-border
business businesses empresarial empresariales empresa empresas negocios negocio companies
cancer cancro
capital capitales
children child childhood ninez ninos infancia crianca criancas
cinema film films cine filme filmes
citizen citizens ciudadano ciudadana ciudadania cidadao cidadania
city cities urban ciudad ciudades cidade cidades urbano urbana
climate climatico climatica climaticas climaticos clima
coast coastal costa costero costera costeiro
committee committees comite comites
council councils consejo consejos conselho
coordinator coordinators coordinador coordinadores coordinadora coordenador coordenadores
court courts corte tribunal tribunales tribunais
creative creativa creativas creativo criativa criativo criativas
culture cultural cultura culturales culturais
customs aduana aduanas aduanera aduanero alfandega aduaneira
data datos dados
development desarrollo desenvolvimento
disability disabilities discapacidad deficiencia
disaster disasters desastre desastres
drought sequia seca
earthquake sismo terremoto
employment empleo emprego work labour labor trabajo trabalho laboral
entrepreneurship entrepreneurs emprendimiento emprendedores emprendedoras empreendedorismo
environment environmental ambiente ambiental ambientales ambientais medioambiente
equality equity igualdad igualdade equidad equidade
exchange intercambio bolsa
experts expert expertos expertas peritos especialistas
fish fisheries fishing pesca pesquero pesquera pesqueira
flood floods inundacion inundaciones inundacao enchente
food alimentos alimentaria alimentario alimentacion alimentar
foreign exteriores exterior
forest forests forestry bosque bosques forestal floresta florestas florestal
gender genero
government governments gobierno gobiernos governo governos
group groups grupo grupos
growth crecimiento crescimento
health salud saude sanitary sanitario sanitaria
heritage patrimonio
high alto alta level nivel
housing vivienda habitacao moradia
human humanos humanas
indigenous indigenas indigena
industry industries industria industrias industrial
investment investments inversion inversiones investimento investimentos
knowledge conocimiento conhecimento
land tierra tierras terra terras
language languages lengua lenguas idioma lingua linguas
law legal ley derecho direito lei juridico
library libraries biblioteca bibliotecas
book books libro libros livro livros
market markets mercado mercados
minister ministers ministerial ministros ministras ministro
minister ministra ministry ministeriales ministerio ministeriais
mercosur mercosul
mining mineria mineracao minero minera
mountain mountains montana montanas montanha
music musica musical
national nations nacional nacionales nacionais nacion
navy naval armada
network networks red redes rede
north northern norte
older elderly mayores idosos
parliament parliamentary parlamento parlamentaria parlamentario parlamentar
peace paz
people peoples pueblo pueblos povo povos
permanent permanente permanentes
policy policies politica politicas political politico
port ports puerto puertos porto portos
poverty pobreza
press prensa imprensa
public publico publica publicas publicos
quality calidad qualidade
railway railways railroad ferrocarril ferroviario ferrovia
representative representatives representantes representante
research investigacion pesquisa
rights derechos direitos
risk risks riesgo riesgos risco riscos
river rivers rio rios
road roads carretera carreteras estrada
rural rurales rurais
school schools escolar escuela escuelas escola escolas
science sciences scientific ciencia ciencias cientifico cientifica
sea maritime mar maritimo maritima mares
security safety seguridad seguranca
small pequenas pequena micro pymes pyme smes sme mipymes msmes mpmes
social sociales sociais
south southern sur sul
space espacio espaco espacial
sport sports deporte deportes deportivo esporte esportes
statistics statistical estadistica estadisticas estadistico estatistica
student students estudiante estudiantes estudante estudantes
sustainable sustainability sostenible sostenibilidad sustentable sustentavel
sustainable sustentaveis sustentabilidad sustentabilidade
teacher teachers docente docentes professores maestros
tax taxation tributario tributaria fiscal impuestos impostos
theatre theater teatro
trade comercio commerce commercial comercial comerciais
transport transportation transporte transportes
union uniao
volunteer volunteers volunteering voluntariado voluntarios voluntario
war guerra
water waters agua aguas hydric hidrico hidricos hidrica
week semana
wine vino vinho
women woman mujer mujeres mulher mulheres female
world mundo mundial global
youth young joven jovenes juventud juvenil jovem jovens juventude
"""

STOPWORDS = frozenset(
    """a an and as at by for from in into its of on or the their this to with within held
    al ante con contra como da das de del desde do dos e el em en entre esta este la las lo los na
    nas no nos o os para pela pelo por que se sobre su sus um uma un una y y/o ao aos à até com
    st nd rd th no edition edicion edicao version hybrid hibrido""".split()
)

ORDINALS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    primer primera primero segundo segunda tercer tercera tercero cuarto cuarta quinto quinta sexto
    sexta septimo septima octavo octava noveno novena decimo decima undecimo undecima duodecimo
    primeiro primeira terceiro terceira quarto quarta setimo setima oitavo oitava
    nono nona""".split()
)
