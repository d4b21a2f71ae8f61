"""Nouns that name events in Portuguese: by themselves, and beside certain words."""

from __future__ import annotations

NOUNS = frozenset(
    """abertura acampamento almoço almoços apresentação arraiais arraial assembleia assembleias
        audição audiência audiências aulão aulões baile bailes bate-papo bazar bazares bingo
        bootcamp bênção café-da-manhã caminhada caminhadas campeonato campeonatos
        capacitação capacitações caravana carnaval cerimónia cerimônia cerimônias churrasco
        cimeira clausura colóquio comemoração comício comícios concerto concertos conclave
        condecoração conferência conferências confraternização congresso congressos consulta
        consultas convenção conversações coquetel coquetéis cortejo culto curso cursos cúpula
        debate debates degustação degustações desfile desfiles despedida diplomação diálogo
        diálogos encerramento encontro encontros ensaio ensaios estreia excursão excursões feira
        feiras festa festas festejo festejos festivais festival formatura formaturas funeral fórum
        fóruns gala galas gincana gincanas hackathon hackathons hasteamento homenagem homenagens
        inauguração instalação jantar jantares jornada jornadas julgamento lançamento lançamentos
        leilão leilões maratona maratonas marcha marchas masterclass mesa-redonda minicurso
        minicursos missa missas mutirão mutirões negociações oficina oficinas painel painéis
        palestra palestras passeio passeios pedalada peregrinação plenária plenárias
        premiação premiações procissão projeção pré-estreia quermesse quiz rali recepção receção
        recitais recital reunião reuniões rifa romaria sarau saraus seminário seminários sessão
        sessões simpósio simpósios simulacro simulacros simulado solenidade solenidades sorteio
        sorteios teleconferência tertúlia torneio torneios treinamento treinamentos velório
        vernissage videochamada videoconferência vigília visita visitas webinar webinars webinário
        webinários workshop workshops""".split()
)

PAIRED = {
    "ciclo": frozenset(
        """capacitaçãoma concertos conferências conversas debates encontros formação oficinas palestras recitais seminários""".split()
    ),
    "campanha": frozenset("castração vacinação".split()),
    "missão": frozenset(
        """académica acadêmica comercial compradores contactos cooperação direta económica
        econômica empresarial exploratória exportadora humanitária inversa multissetorial negócios
        oficial parlamentar prospeção prospecção técnica""".split()
    ),
    "rodada": frozenset("de".split()),
    "roda": frozenset("de".split()),
    "greve": frozenset("de geral nacional".split()),
    "paralisação": frozenset("de geral nacional".split()),
    "mesa": frozenset("de redonda técnica".split()),
    "posse": frozenset("da das de do dos".split()),
    "entrega": frozenset("da das de do dos".split()),
    "exposição": frozenset("a de uma".split()),
    "assinatura": frozenset("da de do".split()),
    "ato": frozenset("de o público solene um".split()),
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
    "conversa": frozenset("aberta com pública".split()),
    "conversas": frozenset("abertas com públicas".split()),
    "ação": frozenset("formação sensibilização capacitação".split()),
    "ações": frozenset("formação sensibilização capacitação".split()),
    "coletiva": frozenset("imprensa".split()),
    "jogo": frozenset("amistoso".split()),
    "prova": frozenset("vinho vinhos".split()),
    "portas": frozenset("abertas".split()),
    "rodadas": frozenset("de".split()),
    "mesas": frozenset("redondas técnicas".split()),
    "aulas": frozenset("abertas magnas".split()),
    "hora": frozenset("conto".split()),
    "colocação": frozenset("da".split()),
    "descerramento": frozenset("da".split()),
    "tomada": frozenset("posse".split()),
}
