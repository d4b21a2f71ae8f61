"""Topics by the stems and phrases that speak of them, in English, Spanish and Portuguese together.

The languages share most roots, so one row per topic reads as one idea; accents are folded away.
"""

from __future__ import annotations

from calendar_service.models import Topic

# Stems match the beginning of a word; `=` at the end asks for the whole word; `_` is a blank.
STEMS: dict[Topic, str] = {
    Topic.INSTITUTIONAL: """national_coordinator coordinadores_nacional coordenadores_naciona high_level_group high-level_group
        grupo_de_alto_nivel pro_tempore presidential cumbre_presidencial ministerial_council council_of_ministers consejo_de_ministr
        plenary sesion_plenaria sessao_plenaria sesion_ordinaria sesion_extraordinaria sessao_ordinaria sessao_extraordinaria
        periodo_ordinario parliament parlament junta_de_portavoces legislatur assembleia_municipal permanent_representatives handover
        traspaso_de_la_presidencia national_focal_points board_of_directors board_of_governors steering_board corte_centroamericana
        court_of_justice corte_suprema mesa_del_parlamento""",
    Topic.COOPERATION: """cooperation_forum cooperation cooperacion cooperacao cooperat observer_states estados_observadores asean
        partnership_fund alianza_estrategica work_plan""",
    Topic.TRADE: """trade comerci export import custom aduan aduaneir market mercad business_meeting business_round rueda_de_negocios
        rueda_internacional_de_negocios rodada_de_negocios macrorrueda buyers compradores tariff arancel free_trade
        authorized_economic transit_corridor commercial containers contenedores""",
    Topic.INVESTMENT: "invest inversion inversor inversionist investiment attracting_investment venture_capital",
    Topic.SMES: """sme= smes= msme msmes pyme mipyme pme= pmes= small_business small_enterprise pequena_empresa pequenas_empresas
        micro_and_small microempres negocio_propio mi_negocio emprendedor empreended""",
    Topic.INNOVATION: "innovat innovac inovac entrepreneurship emprendimiento empreendedorismo startup start-up hackat lab4",
    Topic.DIGITAL: """digital artificial_intelligence inteligencia_artificial cyber ciber software internet expediente_electronico
        e-government gobierno_electronico blockchain data_protection computer computac""",
    Topic.SCIENCE: """scien cientif ciencia research investigacion pesquisa_cientifica hydrolog hidrolog botan herbari astronom
        observator laborator physics fisica terminolog winter_school""",
    Topic.FINANCE: """financ insur asegurador seguros= segurador seguro= bank banco= bancar payment pagos tax fiscal budget presupuest
        orcament loan prestamo emprestim prices governors_of_the taxonom credit_line linea_de_credito linha_de_credito""",
    Topic.TOURISM: "touris turism turist hotel_sector",
    Topic.ENVIRONMENT: """environment ambient climat clima biodivers forest bosque floresta water agua river_basin cuenca bacia_hidro sustainable_taxonom
        taxonomias mrv= monitoring,_reporting emission emision green bioeconom pollution contaminac soils= suelos solos= wildfire
        incendios_florestais incendio wetland humedal ocean groundwater stormwater recycl recicl mining mineria nature_conservation""",
    Topic.ENERGY: """energy energi energet electric power_line power_grid heating caldera gas_storage storage_tariff oil= petrole petrole
        hydrogen hidrogen solar= eolic renewable renovab""",
    Topic.AGRICULTURE: """agricult agropecu agr[ao]alimen agro= farm grain grano seed semilla semente livestock ganader pecuari cattle coffee
        cafe= crop cosecha colheita safra fisher pesca pesquer acuicol aquacult aguacate phytosanit fitosanit sanidad_animal
        sanidad_vegetal camaron""",
    Topic.RURAL: "rural campesin",
    Topic.EDUCATION: """educat educac educat school_of course training= capacitacion escuela escola universit universid teacher docente maestr
        student estudiant graduation graduacion formatura public_officials skills_for scholarship beca= becas= bolsa_de_estud open_day
        rector= rectores pupils alumnos aprendizaj learning_programme workshop_on_design""",
    Topic.YOUTH: "youth young= joven jovenes juvenil juventud juventude jovem jovens child infancia infantil ninez",
    Topic.GENDER: "gender genero= women woman mujer mulher femin equality_of igualdad igualdade girls ninas",
    Topic.LABOUR: "labour labor= laboral labora= occupational ocupacional workers trabajador trabalhador employment empleo emprego psychosocial psicosocial dia_del_trabajo trade_union sindica older_workers",
    Topic.HEALTH: "health salud= saude covid pandem vaccin vacun hospital medic= medicin medical disease enfermedad doenca mental_well sanitari",
    Topic.CULTURE: """cultur museum museo museu heritage patrimoni art= arts= arte= artes= artist craft artesan music musica orchestr orquest
        film= films= cine= cinema theatre teatro book libro livro library bibliotec literat festival concert concierto exhibition
        exposicion exposicao exposition recital choir coro= danza dance language_week lengua lingua_portuguesa map_preservation preservation_of_maps
        lighthouse parade desfile loom weaver antolog poes fotograf gastronom audiovisual creative creativ""",
    Topic.MIGRATION: "migra refugee refugiad caravana remittance remesas diaspora",
    Topic.SECURITY: """security_council public_security seguridad_ciudadana seguridad_publica seguranca_publica defence defens disaster desastre emergency
        emergencia typhoon earthquake_drill simulacro police policia crime crimen risk_management civil_protection proteccion_civil
        trafficking trata_de_personas drill=""",
    Topic.INFRASTRUCTURE: """transport infrastruct infraestr port= ports= puerto puertos porto= portos railway ferrocarril ferrovia railways road= carretera
        rodovia bridge puente ponte= aviation aviacion shipping maritim housing vivienda habitac sanitation saneamiento saneamento urban mobility_plan movilidad_urbana mobilidade""",
    Topic.INDIGENOUS: "indigenous indigena pueblos_originarios povos_originarios afrodescend",
}
# What weighs double where it names the subject, and what counts less because every bulletin has it.
FAINT = frozenset(
    """commercial entrepreneurship cooperac cooperat cooperation cooperacion cooperacao trade comerci mercad market energy ambient digital import agua water
    cultur course training= universit universid emergency emergencia sanitari clima green business_meeting rector= concert
    festival hospital prices research port= student estudiant child""".split()
)
