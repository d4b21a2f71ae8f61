"""Names of one event in English, Spanish and Portuguese, as press offices translate them."""

from __future__ import annotations

NAMES = """
Regional Workshop on Green Finance | Taller Regional de Finanzas Verdes | Oficina Regional de Finanças Verdes
Conference on Cross-Border Data Flows | Conferencia sobre Flujos Transfronterizos de Datos | Conferência sobre Fluxos Transfronteiriços de Dados
Meeting of Ministers of Agriculture | Reunión de Ministros de Agricultura | Reunião de Ministros da Agricultura
Forum on Women in Mining | Foro de Mujeres en la Minería | Fórum de Mulheres na Mineração
Seminar on Food Security | Seminario sobre Seguridad Alimentaria | Seminário sobre Segurança Alimentar
Public Hearing on Water Tariffs | Audiencia Pública sobre Tarifas de Agua | Audiência Pública sobre Tarifas de Água
Summit of Heads of State | Cumbre de Jefes de Estado | Cúpula de Chefes de Estado
Course on Digital Marketing for Small Businesses | Curso de Marketing Digital para Pequeñas Empresas | Curso de Marketing Digital para Pequenas Empresas
International Fair of Handicrafts | Feria Internacional de Artesanías | Feira Internacional de Artesanato
Meeting of Customs Directors | Reunión de Directores de Aduanas | Reunião de Diretores de Alfândega
Webinar on Cybersecurity in Ports | Webinario sobre Ciberseguridad en Puertos | Webinar sobre Cibersegurança em Portos
Dialogue on Labour Mobility | Diálogo sobre Movilidad Laboral | Diálogo sobre Mobilidade Laboral
Congress of Municipal Libraries | Congreso de Bibliotecas Municipales | Congresso de Bibliotecas Municipais
Meeting of the Working Group on Fisheries | Reunión del Grupo de Trabajo sobre Pesca | Reunião do Grupo de Trabalho sobre Pesca
Festival of Independent Cinema | Festival de Cine Independiente | Festival de Cinema Independente
Training on Disaster Risk Management | Capacitación en Gestión del Riesgo de Desastres | Capacitação em Gestão do Risco de Desastres
Seminar on Renewable Energy | Seminario sobre Energías Renovables | Seminário sobre Energias Renováveis
Forum of Young Entrepreneurs | Foro de Jóvenes Emprendedores | Fórum de Jovens Empreendedores
Workshop on Electronic Invoicing | Taller de Facturación Electrónica | Oficina de Faturação Eletrônica
Meeting of Health Authorities | Reunión de Autoridades de Salud | Reunião de Autoridades de Saúde
Conference on the Future of Work | Conferencia sobre el Futuro del Trabajo | Conferência sobre o Futuro do Trabalho
Presentation of the Annual Report on Poverty | Presentación del Informe Anual sobre la Pobreza | Apresentação do Relatório Anual sobre a Pobreza
Round table on Gender Gaps | Mesa redonda sobre Brechas de Género | Mesa redonda sobre Disparidades de Gênero
Colloquium on Ancient Manuscripts | Coloquio sobre Manuscritos Antiguos | Colóquio sobre Manuscritos Antigos
Week of the Sea | Semana del Mar | Semana do Mar
Meeting of Central Banks | Reunión de Bancos Centrales | Reunião de Bancos Centrais
Forum on Air Quality | Foro de Calidad del Aire | Fórum da Qualidade do Ar
Business Round on Coffee and Cocoa | Rueda de Negocios de Café y Cacao | Rodada de Negócios de Café e Cacau
Assembly of Regional Governors | Asamblea de Gobernadores Regionales | Assembleia de Governadores Regionais
Workshop on Intellectual Property | Taller de Propiedad Intelectual | Oficina de Propriedade Intelectual
Meeting of Experts on Vaccines | Reunión de Expertos en Vacunas | Reunião de Especialistas em Vacinas
Conference on Ocean Plastics | Conferencia sobre Plásticos en los Océanos | Conferência sobre Plásticos nos Oceanos
Seminar on Competition Policy | Seminario sobre Política de Competencia | Seminário sobre Política de Concorrência
Book Fair for Children | Feria del Libro Infantil | Feira do Livro Infantil
Plenary Session of the Parliament | Sesión Plenaria del Parlamento | Sessão Plenária do Parlamento
Conference on Child Labour | Conferencia sobre Trabajo Infantil | Conferência sobre Trabalho Infantil
Forum on Road Safety | Foro de Seguridad Vial | Fórum de Segurança Viária
Meeting of the Council of Ministers | Reunión del Consejo de Ministros | Reunião do Conselho de Ministros
Workshop on Waste Recycling | Taller de Reciclaje de Residuos | Oficina de Reciclagem de Resíduos
Days of Contemporary Dance | Jornadas de Danza Contemporánea | Jornadas de Dança Contemporânea
Conference on Artificial Intelligence and Justice | Conferencia sobre Inteligencia Artificial y Justicia | Conferência sobre Inteligência Artificial e Justiça
Meeting of Permanent Secretaries of Education | Reunión de Secretarios Permanentes de Educación | Reunião de Secretários Permanentes de Educação
Summit on Biodiversity and Forests | Cumbre sobre Biodiversidad y Bosques | Cúpula sobre Biodiversidade e Florestas
Encounter of Indigenous Peoples | Encuentro de Pueblos Indígenas | Encontro de Povos Indígenas
Seminar on Early Warning Systems | Seminario sobre Sistemas de Alerta Temprana | Seminário sobre Sistemas de Alerta Precoce
Meeting on Free Trade Zones | Reunión sobre Zonas Francas | Reunião sobre Zonas Francas
Launch of the Startup Programme | Lanzamiento del Programa de Startups | Lançamento do Programa de Startups
Exhibition of Textile Design | Exposición de Diseño Textil | Exposição de Design Têxtil
Forum on Rural Tourism | Foro de Turismo Rural | Fórum de Turismo Rural
Conference of Mayors on Public Transport | Conferencia de Alcaldes sobre Transporte Público | Conferência de Prefeitos sobre Transporte Público
Training Course for Election Observers | Curso de Formación para Observadores Electorales | Curso de Formação para Observadores Eleitorais
Seminar on Pension Reform | Seminario sobre la Reforma de Pensiones | Seminário sobre a Reforma da Previdência
Hearing on Consumer Rights | Audiencia sobre Derechos de los Consumidores | Audiência sobre Direitos do Consumidor
Workshop on Soil Erosion | Taller sobre Erosión del Suelo | Oficina sobre Erosão do Solo
Conference on Quantum Computing | Conferencia sobre Computación Cuántica | Conferência sobre Computação Quântica
Forum on Circular Economy | Foro de Economía Circular | Fórum de Economia Circular
Meeting of Railway Operators | Reunión de Operadores Ferroviarios | Reunião de Operadores Ferroviários
Congress on Family Farming | Congreso de Agricultura Familiar | Congresso de Agricultura Familiar
Symposium on Volcanic Hazards | Simposio sobre Peligros Volcánicos | Simpósio sobre Perigos Vulcânicos
Seminar on Mangrove Restoration | Seminario sobre Restauración de Manglares | Seminário sobre Restauração de Manguezais
Congress of Rural Schools | Congreso de Escuelas Rurales | Congresso de Escolas Rurais
Forum on Affordable Housing | Foro de Vivienda Asequible | Fórum de Habitação Acessível
Workshop on Drone Mapping | Taller de Cartografía con Drones | Oficina de Mapeamento com Drones
Conference of Geographers | Conferencia de Geógrafos | Conferência de Geógrafos
Meeting of Parliamentary Presidents | Reunión de Presidentes de Parlamentos | Reunião de Presidentes de Parlamentos
Seminar on Organic Fertilisers | Seminario sobre Fertilizantes Orgánicos | Seminário sobre Fertilizantes Orgânicos
Summit on Migration and Remittances | Cumbre sobre Migración y Remesas | Cúpula sobre Migração e Remessas
Course on Forensic Anthropology | Curso de Antropología Forense | Curso de Antropologia Forense
Fair of Science and Technology | Feria de Ciencia y Tecnología | Feira de Ciência e Tecnologia
Dialogue on Energy Transition | Diálogo sobre la Transición Energética | Diálogo sobre a Transição Energética
Webinar on Trade Facilitation | Webinario sobre Facilitación del Comercio | Webinar sobre Facilitação do Comércio
Symposium on Tropical Diseases | Simposio sobre Enfermedades Tropicales | Simpósio sobre Doenças Tropicais
Session on Anti-Corruption Measures | Sesión sobre Medidas contra la Corrupción | Sessão sobre Medidas contra a Corrupção
Training for Museum Guides | Capacitación para Guías de Museos | Capacitação para Guias de Museus
Conference on Open Government | Conferencia sobre Gobierno Abierto | Conferência sobre Governo Aberto
Festival of Traditional Music | Festival de Música Tradicional | Festival de Música Tradicional
Forum of Community Radio Stations | Foro de Radios Comunitarias | Fórum de Rádios Comunitárias
Meeting of Tax Administrations | Reunión de Administraciones Tributarias | Reunião de Administrações Tributárias
Seminar on Wildlife Trafficking | Seminario sobre Tráfico de Fauna Silvestre | Seminário sobre Tráfico de Animais Silvestres
Assembly of the Federation of Cooperatives | Asamblea de la Federación de Cooperativas | Assembleia da Federação de Cooperativas
Ceremony for the Signing of the Treaty | Ceremonia de Firma del Tratado | Cerimônia de Assinatura do Tratado
Conference on Maternal Mortality | Conferencia sobre Mortalidad Materna | Conferência sobre Mortalidade Materna
Workshop on Scientific Journalism | Taller de Periodismo Científico | Oficina de Jornalismo Científico
Meeting of Aviation Regulators | Reunión de Reguladores de Aviación | Reunião de Reguladores da Aviação
Colloquium on Colonial Architecture | Coloquio sobre Arquitectura Colonial | Colóquio sobre Arquitetura Colonial
Summit on Universal Connectivity | Cumbre sobre Conectividad Universal | Cúpula sobre Conectividade Universal
Hearing on Glacier Protection | Audiencia sobre Protección de Glaciares | Audiência sobre Proteção de Geleiras
Forum on Logistics and Supply Chains | Foro de Logística y Cadenas de Suministro | Fórum de Logística e Cadeias de Suprimentos
Andean Beekeeping Congress | Congreso Andino de Apicultura | Congresso Andino de Apicultura
Peruvian Book Fair | Feria del Libro Peruano | Feira do Livro Peruano
Latin American Meeting of Judges | Encuentro Latinoamericano de Jueces | Encontro Latino-Americano de Juízes
"""

TRANSLATIONS = tuple(
    dict(zip(("en", "es", "pt"), map(str.strip, line.split("|")), strict=True))
    for line in NAMES.strip().splitlines()
)
