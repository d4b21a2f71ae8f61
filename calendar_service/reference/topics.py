"""Topics by the stems and phrases that speak of them, in English, Spanish and Portuguese together.

The languages share most roots, so one row per topic reads as one idea; accents are folded away.
"""

from __future__ import annotations

from calendar_service.models import Topic

# Stems match the beginning of a word; `=` at the end asks for the whole word; `_` is a blank.
STEMS: dict[Topic, str] = {
    Topic.INSTITUTIONAL: """national_coordinator coordinadores_nacional coordenadores_naciona high_level_group high-level_group
        grupo_de_alto_nivel pro_tempore presidential cumbre_presidencial ministerial_council council_of_ministers
        consejo_de_ministr plenary sesion_plenaria sessao_plenaria sesion_ordinaria sesion_extraordinaria
        sessao_ordinaria sessao_extraordinaria periodo_ordinario parliament parlament junta_de_portavoces legislatur
        assembleia_municipal permanent_representatives handover traspaso_de_la_presidencia national_focal_points
        board_of_directors board_of_governors steering_board corte_centroamericana court_of_justice corte_suprema
        mesa_del_parlamento consejo_de_ministro conselho_de_ministro heads_of_state jefes_de_estado chefes_de_estado
        presidentes= cancilleres= chanceleres foreign_ministers ministros_de_relaciones ministros_das_relacoes senate
        senado senador camara_de_diputados camara_dos_deputados house_of_representatives city_council town_council
        county_council board_of_supervisors ayuntamiento_pleno pleno= plenos= concejo= cabildo= sesion_solemne
        sessao_solene toma_de_posesion investidura posse_d swearing-in inauguration_of_the_president elections eleccion
        elecciones eleicao eleicoes electoral eleitoral governance gobernanza governanca annual_general_meeting
        asamblea_general assembleia_geral general_assembly junta_general junta_directiva board_meeting
        executive_committee comite_ejecutivo comite_executivo comissao_executiva supreme_court tribunal_constitucional
        tribunal_supremo supremo_tribunal judicial judiciar magistrad judges= jueces= juizes constitutional
        constitucional high_commission embajador embaixador ambassador diplomat diplomatic protocolo_de_adhesion statute
        estatuto bylaws presidencia_pro accession adhesion""",
    Topic.COOPERATION: """cooperation_forum cooperation cooperacion cooperacao cooperat observer_states estados_observadores asean
        partnership_fund alianza_estrategica work_plan south-south sur-sur sul-sul development_cooperation
        cooperacion_internacional cooperacao_internacional donors= donantes doadores technical_assistance
        asistencia_tecnica assistencia_tecnica bilateral multilateral memorandum_of_understanding
        memorando_de_entendimiento memorando_de_entendimento twinning hermanamiento integration_bloc
        integracion_regional integracao_regional regional_integration humanitarian humanitari""",
    Topic.TRADE: """trade comerci export import= imports= imported= importing= importer importac importad importar= customs= aduan aduaneir market mercad business_meeting business_round
        rueda_de_negocios rueda_internacional_de_negocios rodada_de_negocios macrorrueda buyers compradores tariff
        arancel free_trade authorized_economic transit_corridor commercial containers contenedores wto= omc= retail
        wholesale supply_chain cadena_de_suministro cadenas_de_suministro cadeia_de_suprimento cadenas_productivas
        e-commerce tlc= trade_fair trade_facilitation trade_mission mision_comercial missao_comercial negocios empresari
        camara_de_comercio chamber_of_commerce buyer comprador vendedor proveedor fornecedor supplier single_window
        ventanilla_unica janela_unica origin_rules reglas_de_origen regras_de_origem logistic anti-dumping antidumping
        consumer consumidor competition_policy""",
    Topic.INVESTMENT: """invest= invests= investing= investor investment invested= investir= inversion inversor inversionist investiment attracting_investment venture_capital inversiones= investidor
        private_equity capital_privado capital_de_riesgo investor_roadshow foreign_direct fdi= ied= stock_exchange
        bolsa_de_valores public-private publico-privad ppp= app=""",
    Topic.SMES: """emprendedoras= empreendedoras= sme= smes= msme msmes pyme mipyme pme= pmes= small_business small_enterprise pequena_empresa pequenas_empresas
        micro_and_small microempres negocio_propio mi_negocio emprendedor empreended microempresari micro-enterprise
        micro-entrepreneur artisans_and_small family_businesses empresas_familiares cooperatives_of_women autonomos=
        freelancers""",
    Topic.INNOVATION: """innovat innovac inovac entrepreneurship emprendimiento empreendedorismo startup start-up hackat lab4 accelerator
        aceleradora incubator incubadora entrepreneur emprendedor_tecnolog technology_transfer transferencia_de_tecnolog
        patents patentes= intellectual_property propiedad_intelectual propriedade_intelectual open_innovation living_lab
        prototyp""",
    Topic.DIGITAL: """cybersecurity ciberseguridad ciberseguranca digital artificial_intelligence inteligencia_artificial cyber ciber software internet expediente_electronico
        e-government gobierno_electronico blockchain data_protection computer computac computing informatic
        machine_learning big_data open_data datos_abiertos dados_abertos broadband banda_ancha banda_larga telecommunic
        telecomunic 5g= ict= tic= online_platform algorithm algoritmo robot robotic coding programming programacion
        programacao semiconductor digitali tecnologias_de_la_informacion fintech""",
    Topic.SCIENCE: """scien cientif ciencia research investigacion pesquisa_cientifica hydrolog hidrolog botan herbari astronom
        observator laborator physics fisica terminolog winter_school research_network investigador pesquisador pesquisa=
        pesquisas= academy_of_sciences academia_de_ciencias chemistry quimica biolog geolog mathematic matematic genom
        nanotech space_agency agencia_espacial satellit satelit oceanograph oceanograf meteorolog metrolog palaeontolog
        paleontolog archaeolog arqueolog scholar academic_conference posgrad pos-grad phd= doctoral doutora doctorado
        telescope telescopio planetari""",
    Topic.FINANCE: """bancos= bancos_centrales sustainable_taxonom taxonomias_sostenib taxonomias_sustent climate_finance financiamiento_climatico financ insur asegurador seguros= segurador seguro= bank banco= bancar payment pagos pagamento currency currencies moneda moeda tax= taxes= taxation= taxpayer fiscal budget presupuest
        orcament loan prestamo emprestim prices governors_of_the taxonom credit_line linea_de_credito linha_de_credito
        treasury hacienda_publica tesoro= ministry_of_finance ministerio_de_hacienda ministros_de_finanzas
        ministros_de_hacienda ministros_da_fazenda fazenda= monetary monetari inflation inflacion inflacao public_debt
        deuda_publica divida_publica securities bonds= bonos= audit= audits= auditing= auditor= auditors= auditora= auditoras= auditores= auditoria= auditorias= accounting contabilid contador credit=
        credito cooperativas_de_ahorro savings_ pension pensiones microfinanc microcredit exchange_rate tipo_de_cambio""",
    Topic.TOURISM: """touris turism travel_fair travel_market feria_de_viajes feira_de_viagens cruises= cruise= cruceros= cruzeiros= turist hotel_sector hotelier hoteler hotelari cruise_ship crucero cruzeiro travel_trade
        agencias_de_viaje agencias_de_viagem ecotur sightseeing""",
    Topic.ENVIRONMENT: """climate_finance financiamiento_climatico taxonomias_sostenib taxonomias_sustent environment ambient climat clima biodivers forest bosque floresta water agua= aguas= river_basin cuenca bacia_hidro bacias_hidro vivero= viveros= viveiro= viveiros=
        sustainable_taxonom taxonomias mrv= monitoring,_reporting emission emision green= greenhouse bioeconom pollution contaminac
        soils= suelos solos= wildfire incendios_florestais incendio wetland humedal ocean= oceans= oceanic= oceano groundwater stormwater recycl
        recicl mining mineria nature_conservation ecolog ecosystem ecosistema ecossistema conservation conservacion_de
        conservacao_d wildlife fauna= flora= species especies_ endangered deforest desmatamento reforest amazon= amazonia amazonic
        marine_protected areas_protegidas unidades_de_conservacao national_park parque_nacional waste= residuos desechos
        lixo= reciclagem circular_economy economia_circular carbon= carbono= cop2 sea_level coral_reef arrecife glacier
        glaciar geleira drought sequia seca= flood inundacion inundacao enchente air_quality calidad_del_aire
        qualidade_do_ar watershed hidrovia rio_ recursos_hidricos river= rivers= lake= peatland mangrove manglar
        manguezal desertif landfill sustainab sostenib sustentab taxonom soil= plastic= plastics= plastico= plasticos= whale ballena baleia
        turtle tortuga tartaruga birds= aves=""",
    Topic.ENERGY: """energy energi energet electric power_line power_grid heating caldera gas_storage storage_tariff oil= petrole
        hydrogen hidrogen solar= eolic renewable renovab biofuel biocombust biodiesel etanol ethanol nuclear
        power_station central_electrica hydropower hidroelectr hidreletr natural_gas gas_natural gas= gasoduct pipeline
        oleoduct wind_farm parque_eolico energia_eolica photovolta fotovolta electricity electricidad eletricidade
        lithium litio= tarifas_electric""",
    Topic.AGRICULTURE: """agricult agropecu agri-food agrifood agroalimen agribusiness agronegoc agro= farm= farms= farmer farming= farmland grain grano seed semilla semente livestock ganader pecuari cattle
        coffee cafe= crop cosecha colheita safra fisher pesca pesquer acuicol aquacult aguacate phytosanit fitosanit
        sanidad_animal sanidad_vegetal camaron irrigation riego= irrigacao horticult fruta frutas= fruit_growers
        fruticult vineyard vitivin wine= vino= vinho= dairy lacteo leche= leite= cacao= cacau= cocoa rice= arroz= maize
        maiz= milho= soy= soya= soja= sugar_cane wheat trigo= potato papa= batata= banano banana avocado quinoa quinua
        olive= olives= olivar aceite_de_oliva azeite veterinar avicol influenza_aviar gripe_aviar granja poultry beef pork lamb wool=
        lana= sheep ovin bovin porcin apicult beekeep honey= miel= agrono agroecolog food_security seguridad_alimentaria
        seguranca_alimentar plant_health forestr silvicult aquaculture pesqueri sementes= agricultor""",
    Topic.RURAL: """rural campesin village_ aldea territorio_rural family_farm agricultura_familiar extensionis land_reform
        reforma_agraria quilombola comunidades_rurais""",
    Topic.EDUCATION: """educat educac school_of course training= capacitacion escuela escola universit universid teacher docente maestr
        student estudiant graduation graduacion formatura public_officials skills_for scholarship beca= becas=
        bolsa_de_estud open_day rector= rectores pupils alumnos aprendizaj learning_programme workshop_on_design
        literacy alfabetiz kindergarten jardin_de_infantes preschool preescolar pre-escola high_school liceo=
        bachillerat ensino_medio ensino_superior curricul pedagog didactic vocational tvet formacion_profesional
        formacao_profissional matricula= aula_ tutor masterclass clase_magistral diplomado mestrado master_in maestria
        degree_ceremony graduat apprentic aprendiz faculty_of facultad_de faculdade_de reitor colegio= colegios=
        lecture_series summer_school escuela_de_verano escola_de_verao winter_school teaching ensenanza ensino= cursos=
        curso= oficina_de seminar_for_teachers campus_open""",
    Topic.YOUTH: """youth young= joven jovenes juvenil juventud juventude jovem jovens child infancia infantil ninez teen adolescen
        nino= ninos= ninas_y_ninos ninos_y_ninas crianca scouts= student_council toddlers kids= parenting
        primera_infancia primeira_infancia early_childhood minors_ menores_ infanto""",
    Topic.GENDER: """gender genero= women woman mujer mulher femin equality_of igualdad igualdade girls ninas feminis femini 8m=
        lactancia violence_against_women violencia_contra_la violencia_contra_as maternid motherhood lgbt
        sexual_harassment acoso_sexual assedio_sexual paridad paridade emprendedoras= empreendedoras= mulheres=""",
    Topic.LABOUR: """labour labor= laboral labora= occupational ocupacional workers trabajador trabalhador employment empleo emprego
        psychosocial psicosocial dia_del_trabajo trade_union sindica paritaria= huelga greve= strike= strikes= older_workers minimum_wage salario_minimo
        collective_bargaining negociacion_colectiva unemploy desempleo desemprego job_fair feria_de_empleo
        feira_de_emprego vagas= vacantes= trabajo_decente decent_work trabalho_decente health_and_safety
        seguridad_y_salud child_labour trabajo_infantil retirement jubilacion aposentad""",
    Topic.HEALTH: """health salud= saude covid pandem vaccin vacun hospital= hospitals= hospitales= hospitais= hospitalar= hospitalari medic= medicin medical disease enfermedad doenca
        mental_well sanitari epidem virus dengue malaria hiv= vih= cancer nurse= nurses= nursing= enferme mental_health salud_mental
        saude_mental nutrition nutricion nutricao obes surgery cirug pharma farmac medicament patient paciente clinica=
        clinic_for public_health blood_donat blood_don donor_session donacion_de_sangre doacao_de_sangue vacina disability discapacidad
        deficiencia= autis dement alzheimer palliative paliativ well-being bienestar hygien odontolog dental physician""",
    Topic.CULTURE: """cultur museum museo museu heritage patrimoni art= arts= arte= artes= artist craft artesan music musica orchestr
        orquesta= orquestas= orquestra film= films= cine= cinema theatre teatro book= books= libro livro library bibliotec literat festival concert= concerts=
        concierto exhibition exposicion exposicao exposition recital choir coro= danza dance language_week lengua
        lingua_portuguesa map_preservation preservation_of_maps lighthouse parade desfile loom weaver antolog poes
        fotograf gastronom audiovisual creative creativ sculptur escultur painting pintura= pintor gallery galeria=
        photograph novel novela= writer escritor= escritora escritores= author= autora= autores= storytell narracion cuentos contos folk
        folclor folklor carnaval carnival fiesta_ fiestas= festa_ festas= festivit procession procesion romeria jazz
        opera= ballet archive= archives= archivo= archivos= arquivo= arquivos= manuscript pageant poem poetry zarzuela
        cinematograf documentary documental exhibit  museograf cultura= culturas= tradicion tradition tradicao
        religio cathedral_concert gastronomia cuisine cocina= cozinha= sabores= memoria_historica craft_fair
        feria_artesanal archaeolog arqueolog lenguas= linguas= idioma= translators traductores tradutores""",
    Topic.MIGRATION: """migra refuge= refugio= casa_de_acogida casas_de_acogida refugee refugiad caravana remittance remesas diaspora asylum asilo= displaced desplazad deslocad
        border_crossing frontera_sur emigra imigra inmigra returnee retornad statelessness apatrid""",
    Topic.SECURITY: """security_council public_security seguridad_ciudadana seguridad_publica seguranca_publica defence defense= defensa= disaster
        desastre emergency emergencia typhoon earthquake_drill simulacro police policia crime crimen risk_management
        civil_protection proteccion_civil trafficking trata_de_personas drill= cybersecurity ciberseguridad
        ciberseguranca terror military militar army= ejercito= exercito= navy= armada= marinha= fuerza_aerea peacekeep
        cascos_azules firefight bombero bombeiro hurricane huracan furacao earthquake terremoto sismo= sismic tsunami
        volcan civil_defence civil_defense defensa_civil defesa_civil evacuation evacuacion evacuacao early_warning
        alerta_temprana violence_prevention prevencion_de_la_violencia narcotr drug_trafficking organized_crime
        crimen_organizado crime_organizado prison carcel weapons armas= port_security maritime_security seguridad_portuaria seguridad_maritima seguranca_portuaria seguranca_maritima search_and_rescue rescate= gestion_del_riesgo
        gestao_de_risco smuggling contrabando money_laundering lavado_de""",
    Topic.INFRASTRUCTURE: """transport infrastruct infraestr port= ports= puerto puertos porto= portos railway ferrocarril ferrovia railways
        road= roads= carretera rodovia bridge= bridges= puente ponte= aviation aviacion shipping maritim housing vivienda habitac
        sanitation saneamiento saneamento urban mobility_plan movilidad_urbana mobilidade highway autopista carreteras=
        estradas= aeropuerto aeroporto airport metro_line linea_de_metro subway tram= tranvia bus_ buses= omnibus
        ferries ferry canal_de canal_expansion dredg dragado hidrovia waterway drinking_water agua_potable esgoto sewer
        acueducto alcantarillado public_works obras_publicas building_permit town_planning urbanis zoning plan_maestro
        master_plan cement= cemento= construction construccion construcao broadband_rollout roads_closed cycling_lane
        ciclovia bicicleta bicycle mobility movilidad parking estacionamiento harbour_works pilotage cabotage cabotaje
        vivienda_social habitacao rail= trains= trenes= trem=""",
    Topic.INDIGENOUS: """indigenous indigena pueblos_originarios povos_originarios afrodescend native_peoples first_nations
        pueblos_indigenas povos_indigenas mapuche quechua aymara guarani= maya= mayas= maori= iwi= bribri
        comunidades_nativas ancestral aboriginal afro-descend afrodescendiente quilombo consulta_previa""",
}
# What counts half: every bulletin has it, or it means much else.
FAINT = frozenset(
    """commercial entrepreneurship cooperat cooperation cooperacion cooperacao trade comerci mercad market energy ambient digital
    import= imports= imported= importing= importer importac importad importar= agua= aguas= water cultur cultura= course training= universit universid emergency emergencia sanitari clima green= business_meeting
    rector= concert= concerts= festival hospital= hospitals= hospitales= hospitais= hospitalar= hospitalari prices research port= student estudiant child laborator negocios empresari governance gobernanza
    constitutional judicial estatuto river= rivers= lake= rio_ birds= aves= soil= amazon= archive= archives= archivo= archivos= patient
    paciente curso= cursos= campus_open robot consumer bilateral credit= credito library bibliotec museum museo museu exhibit aula_
    pleno= plenos= tradicion tradition religio sustainab sostenib sustentab construction construccion construcao author= coffee cafe= fiscal defensa= gallery galeria=
    nino= ninos= crianca scholar birds= school_of escuela escola bus_ degree_ceremony book= books= libro livro investigador pesquisador""".split()
)
