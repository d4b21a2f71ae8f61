"""Which name or verb of a sentence a time belongs to."""

from __future__ import annotations

import pytest

from calendar_service.models import Timed
from tests.events.reading import dated, told

LINKED = [
    (
        "pt",
        "A Universidade de Évora promove, pela primeira vez, um congresso que pensa o futuro. O "
        "evento arranca na quarta-feira, 15 de maio, e prolonga-se até sexta-feira.",
        [("2024-05-15", "Congresso da Universidade de Évora")],
    ),
    (
        "es",
        "El Ayuntamiento de Lugo organiza un festival. El evento será el 20 de mayo.",
        [("2024-05-20", "Festival del Ayuntamiento de Lugo")],
    ),
    (
        "en",
        "The Harbour Board is organising a conference. The event takes place on 20 May.",
        [("2024-05-20", "Conference of the Harbour Board")],
    ),
    ("pt", "A Universidade organiza cursos. O prazo termina a 20 de maio.", []),
    (
        "pt",
        "Hoje, ao início da tarde, pouco depois de chegar à ilha, Rui Costa terá um encontro com a "
        "comunidade.",
        [("2024-05-06", "Encontro com a comunidade")],
    ),
    (
        "es",
        "El 20 de mayo se celebra el Día Mundial de las Abejas con una marcha.",
        [("2024-05-20", "Marcha")],
    ),
    (
        "es",
        "La misión llegará a Loja el lunes 20 y tendrá el martes 21 una reunión con la canciller.",
        [("2024-05-21", "Reunión con la canciller")],
    ),
    (
        "pt",
        "A delegação chega a Bogotá no dia 20 e terá no dia 21 uma reunião com a chanceler.",
        [("2024-05-21", "Reunião com a chanceler")],
    ),
    (
        "pt",
        "O Clube reúne-se na primeira terça-feira de cada mês; a próxima reunião é a 21 de maio.",
        [("2024-05-21", "Próxima reunião")],
    ),
    ("pt", "O prefeito recebe no dia 20 de maio o prémio de gestão.", []),
    (
        "en",
        "The Council will be preceded by the meeting of Officials on 22 May and the meeting of the"
        " Finance Committee on 23 May.",
        [
            ("2024-05-22", "Meeting of Officials"),
            ("2024-05-23", "Meeting of the Finance Committee"),
        ],
    ),
    (
        "en",
        "It will be followed by the Asia+3 meeting (China, Japan) on May 26, the Regional Forum on"
        " May 27 where ministers will meet.",
        [("2024-05-26", "Asia+3 meeting"), ("2024-05-27", "Regional Forum")],
    ),
    (
        "es",
        "Precedida del Taller de Puertos el 23 de mayo y el Seminario de Aduanas el 24 de mayo, la"
        " Cumbre será el 25 de mayo.",
        [
            ("2024-05-23", "Taller de Puertos"),
            ("2024-05-24", "Seminario de Aduanas"),
            ("2024-05-25", "Cumbre"),
        ],
    ),
    (
        "en",
        "The conference will be preceded by the 18th CARICOM road race on May 25.",
        [("2024-05-25", "18th CARICOM road race")],
    ),
    (
        "en",
        "The high-level segment is held on 14 May, from 3 to 6 p.m. and 15 May, from 10 a.m. to"
        " 1 p.m. In addition a ministerial dinner takes place on the evening of 14 May.",
        [
            ("2024-05-14", "High-level segment"),
            ("2024-05-15", "High-level segment"),
            ("2024-05-14", "Ministerial dinner"),
        ],
    ),
    (
        "es",
        "El Encuentro de Bandas ya tiene fecha y sede: 20 de mayo, en Loja.",
        [("2024-05-20", "Encuentro de Bandas")],
    ),
    (
        "es",
        "El alcalde asistió ayer en Lima a la presentación del Festival de Cine, que se celebrará "
        "del 20 al 22 de mayo en Cusco.",
        [("2024-05-05", "Presentación del Festival de Cine"), ("2024-05-20", "Festival de Cine")],
    ),
    (
        "pt",
        "O líder falou ontem na apresentação da conferência sobre o mar, que decorre a 20 e 21 de "
        "maio, na ilha do Sal.",
        [
            ("2024-05-05", "Apresentação da conferência sobre o mar"),
            ("2024-05-20", "Conferência sobre o mar"),
        ],
    ),
    (
        "en",
        "The launch of the Film Festival, which will be held on 20 May, is free.",
        [("2024-05-20", "Launch of the Film Festival")],
    ),
    (
        "pt",
        "Começa na próxima segunda-feira, 13 de maio, e vai até quarta-feira, 15, a Semana do "
        "Livro, no Recife.",
        [("2024-05-13", "Semana do Livro")],
    ),
    (
        "pt",
        "O Presidente da Câmara Saulo Reis informa que a Segunda Sessão Extraordinária deste ano "
        "será realizada no dia 20 de maio, às 14h.",
        [("2024-05-20", "Segunda Sessão Extraordinária")],
    ),
    (
        "es",
        "El rector avisa que el concurso de piano se realizará el 20 de mayo.",
        [("2024-05-20", "Concurso de piano")],
    ),
    (
        "pt",
        "Os delegados, cuja reunião decorreu no dia 3 de maio, saíram da Conferência do Mar.",
        [("2024-05-03", "Reunião dos delegados")],
    ),
    ("pt", "O ministro Dias Reis marcou para 20 de maio a reforma da lei.", []),
    ("pt", "A agenda informa que a chegada está prevista para as 9h20 de 20 de maio.", []),
    ("pt", "A partir de 20 de maio, o Vale dos Reis começa a receber os chanceleres.", []),
    (
        "es",
        "Concluyó ayer en Leticia, tras una jornada de debates, la XII Asamblea de la Red del Río.",
        [("2024-05-05", "XII Asamblea de la Red del Río")],
    ),
    (
        "es",
        "Tuvo ayer lugar en Loja, con ayuda del Congreso Andino, el Encuentro de Bandas.",
        [("2024-05-05", "Encuentro de Bandas")],
    ),
    (
        "es",
        "Se desarrolla desde ayer, en el recinto ferial de Lugo, la Feria de la Maquinaria.",
        [("2024-05-05", "Feria de la Maquinaria")],
    ),
    (
        "pt",
        "Está a decorrer desde ontem, no Pavilhão de Beja, a Feira da Maquinaria.",
        [("2024-05-05", "Feira da Maquinaria")],
    ),
    (
        "pt",
        "Chegou ontem ao fim em Braga, com o apoio da Rede do Mel, o Congresso de Apicultura.",
        [("2024-05-05", "Congresso de Apicultura")],
    ),
    ("es", "Comenzó ayer en Loja, con apoyo del Congreso Andino, la cosecha de café.", []),
    ("pt", "Está fechado desde ontem, em Beja, o parque de estacionamento da Feira.", []),
    (
        "pt",
        "Dia 20 realiza-se o encontro dos grupos, a 21 de maio tem lugar a sessão do Comité.",
        [("2024-05-21", "Sessão do Comité")],
    ),
    (
        "pt",
        "Dia 20 de maio decorre a reunião técnica, a 21 de maio acontece a sessão do Comité.",
        [("2024-05-20", "Reunião técnica"), ("2024-05-21", "Sessão do Comité")],
    ),
    (
        "pt",
        "O encontro dos grupos, a 21 de maio, decorre na sede do Comité.",
        [("2024-05-21", "Encontro dos grupos")],
    ),
    (
        "es",
        "Primero será la reunión técnica, el 21 de mayo tendrá lugar la sesión del Comité.",
        [("2024-05-21", "Sesión del Comité")],
    ),
    (
        "en",
        "The library offers three talks with authors, in the old hall: on 20 and 27 May.",
        [("2024-05-20", "Talks of the library"), ("2024-05-27", "Talks of the library")],
    ),
    (
        "pt",
        "Os trabalhos voltam na terça-feira, 14 de maio, com sessão ordinária às 9 horas.",
        [("2024-05-14", "Sessão ordinária")],
    ),
    (
        "pt",
        "O congresso de medicina não tem sede, mas espera-se que aconteça no dia 20 de maio.",
        [("2024-05-20", "Congresso de medicina")],
    ),
    ("es", "El congreso aprobó la fecha de las elecciones: el 20 de mayo.", []),
    ("en", "The Port Forum will be held on 20 May.", [("2024-05-20", "Port Forum")]),
    ("en", "On 20 May, the Port Forum takes place here.", [("2024-05-20", "Port Forum")]),
    (
        "en",
        "The Youth Seminar, on 20 May in Lima, and the Committee on Pilotage, which will meet "
        "on 27 May, were confirmed.",
        [
            ("2024-05-20", "Youth Seminar"),
            ("2024-05-27", "Meeting of the Committee on Pilotage"),
        ],
    ),
    (
        "en",
        "The Conference will be followed on 22 May by a table-top exercise in Tacloban.",
        [("2024-05-22", "Table-top exercise")],
    ),
    ("en", "Tomorrow's Seed Fair will fill the square.", [("2024-05-07", "Seed Fair")]),
    ("en", "They met on 5 May at the Regional Forum.", [("2024-05-05", "Regional Forum")]),
    (
        "en",
        "A Business Forum will be held back-to-back with the retreat, on 17 May.",
        [("2024-05-17", "Business Forum")],
    ),
    (
        "en",
        "Public hearings for this period of sessions are set to take place on 21 May.",
        [("2024-05-21", "Public hearings")],
    ),
    (
        "en",
        "The IV Port Congress and the Fleet Fair will be held on 20 May.",
        [("2024-05-20", "IV Port Congress"), ("2024-05-20", "Fleet Fair")],
    ),
    (
        "es",
        "El miércoles 15 habrá una mesa redonda sobre litio y el jueves 16, a las 18:30 h, la "
        "presentación del libro «Sal».",
        [
            ("2024-05-15", "Mesa redonda sobre litio"),
            ("2024-05-16", "Presentación del libro «Sal»"),
        ],
    ),
    (
        "es",
        "El Teatro acogerá el viernes 17, a las 21 h, en la sala menor, la función especial «Sal».",
        [("2024-05-17", "Función especial «Sal»")],
    ),
    (
        "es",
        "Los talleres se harán el 15 y 16 de mayo, desde las 9:00 hasta las 17:00 horas.",
        [("2024-05-15", "Talleres"), ("2024-05-16", "Talleres")],
    ),
    (
        "es",
        "El Comité de Puertos tenía previsto reunirse el 13 de mayo; a solicitud de un país, "
        "la reunión fue reprogramada para el 20 de mayo.",
        [("2024-05-20", "Reunión del Comité de Puertos")],
    ),
    (
        "pt",
        "Já a Comissão de Portos, que se reuniria no dia 13, teve seu encontro adiado para "
        "20 de maio.",
        [("2024-05-20", "Reunião da Comissão de Portos")],
    ),
    (
        "pt",
        "A Reitoria acolhe no dia 17, às 14h30, no auditório da Escola, a conferência «Sal».",
        [("2024-05-17", "Conferência «Sal»")],
    ),
    (
        "es",
        "El Concejo se reunirá en sesión extraordinaria el jueves 16 de mayo.",
        [("2024-05-16", "Sesión extraordinaria del Concejo")],
    ),
    (
        "pt",
        "Decorre de 12 a 14 de maio a 12.ª edição das Jornadas do Sal. Realiza-se a 21 de maio a "
        "4.ª Mostra de Cinema.",
        [("2024-05-12", "12.ª edição das Jornadas do Sal"), ("2024-05-21", "4.ª Mostra de Cinema")],
    ),
    (
        "es",
        "El 15 de mayo se firmará el convenio de puertos. La firma será a las 10 horas.",
        [("2024-05-15", "Firma del convenio de puertos")],
    ),
    (
        "es",
        "La reunión estará precedida, el 15 de mayo, por la Junta de Expertos.",
        [("2024-05-15", "Junta de Expertos")],
    ),
    (
        "pt",
        "A Feira do Mel realiza-se no dia 18 de maio, no Parque.",
        [("2024-05-18", "Feira do Mel")],
    ),
]


@pytest.mark.parametrize(("language", "text", "events"), LINKED)
def test_a_time_goes_with_what_its_sentence_says(
    language: str, text: str, events: list[tuple[str, str]]
) -> None:
    assert sorted(dated(text, language)) == sorted(events)


def test_the_day_before_an_event_is_not_its_day() -> None:
    assert ("2024-05-19", "Port Forum") not in dated(
        "The Port Forum opens on 20 May. On the day before the Port Forum, hotels fill."
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The opening ceremony is on 10 May. The plenary session is on 11 May. The opening"
            " ceremony will start at 4:30 p.m.",
        ),
        (
            "en",
            "The Opening Ceremony will be held on 10 May. The Plenary Session will be held on 11"
            " May. The Opening Ceremony will be held at the Royal Hotel, from 4:30 p.m.",
        ),
        (
            "es",
            "La ceremonia de apertura será el 10 de mayo. La sesión plenaria será el 11 de mayo. La"
            " ceremonia de apertura será a las 16:30.",
        ),
        (
            "pt",
            "A cerimônia de abertura será em 10 de maio. A sessão plenária será em 11 de maio. A"
            " cerimônia de abertura será às 16h30.",
        ),
    ],
)
def test_an_hour_goes_with_the_day_of_the_event_named_beside_it(language: str, text: str) -> None:
    timed = [e for e in told(text, language).events if isinstance(e.when, Timed)]
    assert [event.when.start.isoformat() for event in timed if event.when] == [
        "2024-05-10T16:30:00"
    ]


def test_a_meeting_of_two_is_not_that_of_the_headline_in_another_month() -> None:
    text = (
        "The Council of Ports Meeting will take place in June 2025. During a meeting held on 3 May"
        " between the President and the Secretary-General, it was agreed to wait."
    )
    assert dated(text) == [("2024-05-03", "Meeting")]


def test_what_is_launched_has_the_days_of_its_own_clause() -> None:
    text = (
        "Hoy se realizó el lanzamiento de la XIV Conferencia de Puertos que tendrá lugar del 4 al 8"
        " de noviembre."
    )
    assert [title for _, title in dated(text, "es")][1:] == ["XIV Conferencia de Puertos"]
    text = "The launch of the Tea Fair, which will be held on 4 June, took place yesterday."
    assert sorted(title for _, title in dated(text)) == ["Launch of the Tea Fair", "Tea Fair"]


def test_a_meeting_after_which_something_is_on_is_not_on_that_day() -> None:
    text = "Tras reunión con los delegados, el ministro inaugurará el 6 de mayo la Feria Textil."
    assert dated(text, "es") == [("2024-05-06", "Feria Textil")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Friday, the ministers agreed to hold the next Andean Summit in Lima."),
        (
            "en",
            "On Friday the envoy expressed the country's readiness to host the 10th Ports Summit.",
        ),
        ("es", "El viernes los ministros acordaron celebrar la próxima Cumbre Andina en Lima."),
        ("pt", "Na sexta-feira, os ministros decidiram realizar a próxima Cúpula Andina em Lima."),
    ],
)
def test_the_day_of_a_decision_is_not_that_of_what_is_decided(language: str, text: str) -> None:
    assert (
        dated(text, language, title={"en": "News", "es": "Noticias", "pt": "Notícias"}[language])
        == []
    )


def test_what_is_planned_for_a_day_is_on_it() -> None:
    assert dated("On 20 May the Chamber plans to hold its gala.") == [
        ("2024-05-20", "Gala of the Chamber")
    ]
