"""Words of titles that look different in each language and mean the same."""

from __future__ import annotations

# One line a concept: the first word stands for all of them, in three languages without accents.
CONCEPTS = """
alliance alianza alianca
agriculture agricultural agricultura agricola agricolas agropecuario agropecuaria farming
authority authorities autoridad autoridades autoridade
border borders frontera fronteras fronteira fronteiras cross-border transfronterizo transfronteriza transfronterizos transfronterizas transfronteirico transfronteirica transfronteiricos transfronteiricas fronterizo fronteriza
business businesses empresarial empresariales empresa empresas negocios negocio companies
cancer cancro
children child childhood infantil infantiles infantis ninez ninos infancia crianca criancas
cinema film films cine filme filmes
citizen citizens ciudadano ciudadana ciudadania cidadao cidadania
city cities urban ciudad ciudades cidade cidades urbano urbana
climate climatico climatica climaticas climaticos clima
coast coastal costa costero costera costeiro
council councils consejo consejos conselho
coordinator coordinators coordinador coordinadores coordinadora coordenador coordenadores
court courts corte tribunal tribunales tribunais
creative creativa creativas creativo criativa criativo criativas
customs aduana aduanas aduanera aduanero alfandega aduaneira
data datos dados
development desarrollo desenvolvimento
disability disabilities discapacidad deficiencia
disaster disasters desastre desastres
drought sequia seca
earthquake sismo terremoto
employment empleo emprego work labour labor trabajo trabalho laboral
entrepreneurship entrepreneurs entrepreneur entrepreneurial emprendimiento emprendimientos emprendedor emprendedores emprendedora emprendedoras empreendedorismo empreendedor empreendedores empreendedoras
environment environmental ambiente ambiental ambientales ambientais medioambiente
equality equity igualdad igualdade equidad equidade
exchange intercambio bolsa
experts expert expertos expertas peritos especialistas
fish fisheries fishing pesca pesquero pesquera pesqueira
flood floods inundacion inundaciones inundacao enchente
food alimentos alimentaria alimentario alimentacion alimentar
foreign exteriores exterior
chancellor chancellors canciller cancilleres chanceler chanceleres
forest forests forestry bosque bosques forestal floresta florestas florestal
gender genero
government governments gobierno gobiernos governo governos
growth crecimiento crescimento
health salud saude sanitary sanitario sanitaria
heritage patrimonio
high alto alta level nivel
housing vivienda habitacao moradia
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
national nations nacional nacionales nacionais nacion
navy naval armada
network networks red redes rede
north northern norte
older elderly mayores idosos
parliament parliaments parliamentary parlamento parlamentos parlamentares parlamentarios parlamentaria parlamentario parlamentar
peace paz
people peoples pueblo pueblos povo povos
policy policies politica politicas political politico
port ports puerto puertos porto portos
poverty pobreza
press prensa imprensa
quantum cuantica cuantico quantica quantico
railway railways train trains tren trenes trem trens railroad ferrocarril ferrocarriles ferroviario ferroviaria ferroviarios ferroviarias ferrovia ferrovias
research investigacion pesquisa
rights derechos direitos
risk risks riesgo riesgos risco riscos
river rivers rio rios
road roads carretera carreteras estrada estradas vial viales viaria viario rodoviaria rodoviario
school schools escolar escuela escuelas escola escolas
science sciences scientific ciencia ciencias cientifico cientifica
sea maritime mar maritimo maritima mares
security safety seguridad seguranca
small pequenas pequena micro pymes pyme smes sme mipymes msmes mpmes
south southern sur sul
space espacio espaco espacial
sport sports deporte deportes deportivo esporte esportes
statistics statistical estadistica estadisticas estadistico estatistica
student students estudiante estudiantes estudante estudantes
sustainable sustainability sostenible sostenibilidad sustentable sustentavel
sustainable sustentaveis sustentabilidad sustentabilidade
teacher teachers docente docentes professores maestros
tax taxes taxation tributario tributaria tributarias tributarios tributos fiscal impuestos impostos
theatre theater teatro
trade comercio commerce commercial comercial comerciais
union uniao
volunteer volunteers volunteering voluntariado voluntarios voluntario
war guerra
water waters agua aguas hydric hidrico hidricos hidrica
week semana
wine vino vinho
women woman mujer mujeres mulher mulheres female
world mundo mundial global
youth young joven jovenes juventud juvenil jovem jovens juventude
access accessible affordable acceso accesible asequible acesso acessivel
animal animals wildlife fauna animais animales silvestre silvestres selvagens
anti-corruption anticorruption corruption corrupcion anticorrupcion corrupcao anticorrupcao
chain chains cadena cadenas cadeia cadeias
community communities comunidad comunidades comunitario comunitaria comunitarios comunitarias comunidade
guide guides guia guias
journalism journalist journalists periodismo periodista periodistas jornalismo jornalista jornalistas
logistics logistica logistico
mapping map maps cartografia mapeo mapeamento mapa mapas
mangrove mangroves manglar manglares manguezal manguezais
measure measures medida medidas
ombudsman ombudsperson ombudspersons ombudsmen defensor defensores defensoria defensorias provedor provedores ouvidor ouvidores
president presidents presidency presidente presidentes presidenta presidencia pro-tempore
remittances remittance remesas remesa remessas remessa
restoration restauracion restauracao
signing signature firma assinatura suscripcion subscricao
station stations emisora emisoras emissoras estacion estaciones estacoes
supply supplies suministro suministros abastecimiento abastecimento suprimento suprimentos
treaty treaties tratado tratados
andean andino andina andinos andinas
american americano americana americanos americanas
latin-american latinoamericano latinoamericana latinoamericanos latinoamericanas latino-americano latino-americana
central-american centroamericano centroamericana centro-americano centro-americana
south-american sudamericano sudamericana suramericano suramericana sul-americano sul-americana
ibero-american iberoamericano iberoamericana ibero-americano ibero-americana
european europeo europea europeos europeas europeu europeia europeus
african africano africana africanos africanas
asian asiatico asiatica asiaticos asiaticas
caribbean caribe caribeno caribena caribenho caribenha
arab arabe arabes
mediterranean mediterraneo mediterranea
accountability rendicion prestacao cuentas contas
aging ageing envejecimiento envelhecimento
agreement agreements acuerdo acuerdos acordo acordos convenio convenios
aid ayuda ajuda
air aire ar
airport airports aeropuerto aeropuertos aeroporto aeroportos
ancient antiguo antigua antiguos antiguas antigo antigos
army ejercito exercito
audit auditing auditoria auditorias
award awards prize prizes premio premios
beach beaches playa playas praia praias
bee bees beekeeping abeja abejas abelha abelhas apicultura apicola
bicycle bicycles cycling bicicleta bicicletas ciclismo
birth births nacimiento nacimentos nascimento
blood sangre sangue
bridge bridges puente puentes ponte pontes
broadband banda
budget budgets presupuesto presupuestos orcamento orcamentos presupuestario
building buildings construction edificio edificios construccion construcao edificacion
care cuidado cuidados
carnival carnaval
cattle livestock ganado ganaderia ganadero pecuaria gado
change cambio mudanca mudancas
choir coro coral
church iglesia igreja
coal carbon carvao
cocoa cacao cacau
coffee cafe
competition competencia concorrencia
computing computer computers computacion computacao informatica
consumer consumers consumo consumption consumidor consumidores consumidora
cybersecurity ciberseguridad ciberseguranca
cotton algodon algodao
craft crafts handicraft handicrafts craftspeople artisan artisans artesania artesanias artesanato artesano artesanos
crime crimen crimes delito delitos
dance danza danzas danca dancas baile
debt deuda divida
design designs diseno disenos desenho designer
director directors directora directores directoras diretor diretora diretores diretoras
disease diseases enfermedad enfermedades doenca doencas
drug drugs droga drogas
early temprana temprano precoce
east eastern este oriental leste
election elections electoral eleccion elecciones eleicao eleicoes eleitoral eleitorais electorales
electricity electric electricidad electrica electrico eletricidade eletrica eletrico
employer employers empleador empleadores empregador empregadores
engineer engineers engineering ingeniero ingenieros ingenieria engenheiro engenheiros engenharia
export exports exporter exporters exporting exportacion exportaciones exportador exportadores exportadora exportacao exportacoes
family families familia familias familiar familiares
farmer farmers agricultor agricultores agricultoras produtor produtores productor productores producer producers
finance finances financial funding financing finanzas financiero financiera financieros financieras financas financeiro financeira financeiros financeiras financiamiento financiamento financiacion
fire fires wildfire incendio incendios fuego fogo
flow flows flujo flujos fluxo fluxos
free libre libres livre livres franca francas
freedom libertad liberdade
fruit fruits fruta frutas
gap gaps brecha brechas disparidades lacuna lacunas
gas gaseoso
girl girls nina ninas menina meninas
glacier glaciers glaciar glaciares geleira geleiras
governor governors gobernador gobernadores gobernadoras governador governadores
green verde verdes
grain grains grano granos grao graos
hazard hazards peligro peligros perigo perigos amenaza amenazas ameaca ameacas
head heads jefe jefes jefa jefas chefe chefes chief chiefs
state states estado estados
home hogar lar
hunger hambre fome
immigration inmigracion imigracao
invoice invoices invoicing facturacion faturacao faturamento factura
island islands isla islas ilha ilhas
judge judges juez jueces juiz juizes
justice justicia justica judicial judiciary judiciario
kitchen cuisine cocina cozinha gastronomy gastronomia gastronomica
lake lakes lago lagos lagoa laguna
lawyer lawyers abogado abogados advogado advogados
leader leaders leadership lider lideres liderazgo lideranca liderancas
learning aprendizaje aprendizagem
light lights luz luces
literature literario literaria literatura
maize corn maiz milho
manager managers management gestion gestao gerencia
mayor mayors alcalde alcaldes alcaldesa prefeito prefeitos prefeita intendente intendentes
media medios midia
medicine medical medicina medico medicos medicas
milk dairy leche lacteo lacteos leite lacteos laticinios
money dinero dinheiro
museum museums museo museos museu museus
mother mothers maternal madre madres mae maes materna maternidad maternidade
motor cars car automotriz automovil automotivo
municipality municipalities municipal municipales municipio municipios municipais
nature natural naturaleza natureza naturales naturais
neighbour neighbours neighbors vecino vecinos vecinal vizinho vizinhos
night noche noite
nurse nurses nursing enfermera enfermeras enfermeria enfermagem enfermeiros
oil petroleum petroleo aceite oleo
open abierto abierta abiertos aberto aberta abertos
pension pensions pensiones previdencia jubilacion jubilaciones aposentadoria pensoes
plan plans planes planos planning planificacion planejamento planeamento
police policia policial
pollution contaminacion poluicao contaminacao
poet poets poetry poesia poetas poeta
potato potatoes papa papas patata patatas batata batatas
price prices precio precios preco precos
prison prisons penitentiary carcel carceles prisao prisoes penitenciario
private privado privada
procurement compras contratacion contratacoes contrataciones licitacion
project projects proyecto proyectos projeto projetos
property propiedad propriedade
prosecutor prosecutors fiscalia fiscales promotor promotores procurador procuradores
rain rainfall lluvia lluvias chuva chuvas
refugee refugees refugiado refugiados refugiadas
renewable renewables renovable renovables renovavel renovaveis
report reports informe informes relatorio relatorios
rice arroz
salt sal
sailor sailors sailing vela
secretary secretaries secretario secretarios secretaria secretarias secretariat secretariado
seed seeds semilla semillas semente sementes
sheep oveja ovejas ovino ovinos ovelha lana
ship ships shipping buque buques barco barcos navio navios navegacion
soil soils suelo suelos solo solos
square plaza praca
standard standards norma normas normalizacion estandar estandares padrao padroes
steel acero aco
street streets calle calles rua ruas
sugar azucar acucar
summer verano verao
support apoyo apoio
tariff tariffs tarifa tarifas arancel aranceles arancelario
textile textiles textil textilerias texteis
time tiempo tempo
tree trees arbol arboles arvore arvores
university universities universidad universidades universidade universitario universitaria universitarios
vaccine vaccines vaccination vacuna vacunas vacunacion vacina vacinas vacinacao
vegetable vegetables hortaliza hortalizas verdura verduras horticultura
violence violent violencia
volcano volcanoes volcanic volcan volcanes volcanico volcanicos volcanica vulcao vulcoes vulcanico vulcanicos
warning warnings alert alerta alertas aviso avisos
waste wastes residuo residuos rubbish garbage basura desechos lixo
weather meteorology meteorological meteorologia meteorologico meteorologica
winter invierno inverno
worker workers trabajador trabajadores trabajadora trabajadoras trabalhador trabalhadores
writer writers escritor escritores escritora escritoras
"""
