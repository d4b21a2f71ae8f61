"""Nouns that name events in Portuguese: by themselves, and beside certain words."""

from __future__ import annotations

NOUNS = frozenset(
    """abertura acampamento almoço almoços apresentação apresentações arraiais arraial
        assembleia assembleias assembléia assembléias audição audiência audiências aulão aulões
        baile bailes bate-papo bate-papos bazar bazares bingo bootcamp bênção café-da-manhã
        caminhada caminhadas campeonato campeonatos capacitação capacitações caravana carnaval
        carreata carreatas celebração celebrações cerimónia cerimônia cerimônias churrasco
        cimeira cimeiras clausura colóquio colóquios comemoração comemorações comício comícios
        concerto concertos conclave condecoração conferência conferências confraternização
        congresso congressos consulta consultas convenção convenções conversações coquetel
        coquetéis cortejo cortejos culto curso cursos cúpula cúpulas debate debates degustação
        degustações desfile desfiles despedida diplomação diálogo diálogos encerramento encontro
        encontros ensaio ensaios espectáculo espectáculos espetáculo espetáculos estreia
        estreias estréia estréias excursão excursões exibição exibições feira feiras festa
        festas festejo festejos festivais festival formatura formaturas funeral fórum fóruns
        gala galas gincana gincanas hackathon hackathons hasteamento homenagem homenagens
        inauguração inaugurações instalação jantar jantares jornada jornadas julgamento
        lançamento lançamentos leilão leilões manifestação manifestações maratona maratonas
        marcha marchas masterclass mesa-redonda mini-curso mini-cursos minicurso minicursos
        missa missas mutirão mutirões negociações oficina oficinas painel painéis palestra
        palestras passeata passeatas passeio passeios pedalada peregrinação plenária plenárias
        premiação premiações procissão projecção projecções projeção projeções protesto
        protestos pré-conferência pré-estreia pré-estréia quermesse quiz rali recepção receção
        recitais recital reunião reuniões rifa romaria sabatina sabatinas sarau saraus seminário
        seminários sessão sessões show shows simpósio simpósios simulacro simulacros simulado
        simulados solenidade solenidades sorteio sorteios teleconferência tertúlia torneio
        torneios treinamento treinamentos velório vernissage videochamada videoconferência
        vigília visita visitas webinar webinars webinário webinários workshop workshops cavalgada cavalgadas duatlo eliminatória eliminatórias estafeta meia-final meias-finais piquenique piqueniques regata regatas semifinal semifinais triatlo""".split()
)

PAIRED = {
    "dia": frozenset("aberto".split()),
    "formação": frozenset("certificada gratuita online on-line para presencial".split()),
    "noite": frozenset(
        """autores boleros cinema contos estrelas fados gala jazz jogos museus música poesia samba
        talentos""".split()
    ),
    "semana": frozenset("aberta académica acadêmica cultural".split()),
    "ciclo": frozenset(
        """capacitação concertos conferências conversas debates encontros formação oficinas palestras recitais seminários""".split()
    ),
    "campanha": frozenset("castração vacinação".split()),
    "missão": frozenset(
        """académica acadêmica comercial compradores contactos cooperação direta económica
        econômica empresarial exploratória exportadora humanitária inversa multissetorial negócios
        oficial parlamentar prospeção prospecção técnica""".split()
    ),
    "rodada": frozenset("de".split()),
    "roda": frozenset("de".split()),
    "greve": frozenset("da das de do dos geral nacional parcial total".split()),
    "paralisação": frozenset("da das de do dos geral nacional parcial total".split()),
    "mesa": frozenset("de redonda técnica".split()),
    "posse": frozenset("da das de do dos".split()),
    "entrega": frozenset("da das de do dos".split()),
    "exposição": frozenset("a de uma".split()),
    "assinatura": frozenset("da de do".split()),
    "ato": frozenset("central comemorativo cívico de o público solene um".split()),
    "acto": frozenset("central comemorativo cívico de o público solene um".split()),
    "aula": frozenset("aberta inaugural magna".split()),
    "escola": frozenset("inverno verão".split()),
    "mostra": frozenset("a de uma".split()),
    "almoço": frozenset("coletivo o um".split()),
    "período": frozenset("sessões".split()),
    "sessão": frozenset("extraordinária ordinária plenária pública solene".split()),
    "sessões": frozenset("extraordinárias ordinárias plenárias públicas solenes".split()),
    "café": frozenset("manhã".split()),
    "corrida": frozenset("rua rústica solidária".split()),
    "retiro": frozenset("espiritual estratégico ministerial".split()),
    "delegação": frozenset("comercial empresarial".split()),
    "missões": frozenset("comerciais diretas empresariais inversas técnicas".split()),
    "turma": frozenset("primeira próxima quarta quinta segunda terceira última".split()),
    "lição": frozenset("inaugural sapiência".split()),
    "porto": frozenset("honra".split()),
    "pequeno-almoço": frozenset("com debate empresarial trabalho".split()),
    "prestação": frozenset("contas".split()),
    "transmissão": frozenset("cargo".split()),
    "conversa": frozenset("""aberta com pública “ « \"""".split()),
    "conversas": frozenset("abertas com públicas".split()),
    "acção": frozenset("formação sensibilização capacitação".split()),
    "acções": frozenset("formação sensibilização capacitação".split()),
    "ação": frozenset("formação sensibilização capacitação".split()),
    "ações": frozenset("formação sensibilização capacitação".split()),
    "coletiva": frozenset("imprensa".split()),
    "jogo": frozenset("amistoso".split()),
    "prova": frozenset(
        "apuramento atletismo canoagem ciclismo natação orientação qualificação remo surf triatlo vela vinho vinhos".split()
    ),
    "estágio": frozenset("equipa selecção seleção".split()),
    "portas": frozenset("abertas".split()),
    "rodadas": frozenset("de".split()),
    "mesas": frozenset("redondas técnicas".split()),
    "aulas": frozenset("abertas magnas".split()),
    "hora": frozenset("conto".split()),
    "colocação": frozenset("da".split()),
    "descerramento": frozenset("da".split()),
    "tomada": frozenset("posse".split()),
}
