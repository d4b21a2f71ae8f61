"""Which day a weekday means: by the verb, by its own words, by the day told before."""

from __future__ import annotations

import pytest

from tests.temporal.told import read_told

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (
    f"2024-05-{day}" for day in range(13, 20)
)

BY_THE_VERB = (
    ("en", MONDAY, "The minister swore in the commissioners on Friday.", "2024-05-10"),
    ("en", TUESDAY, "Delegates met Monday in Lima.", "2024-05-13"),
    ("en", WEDNESDAY, "The chair said on Friday that talks had advanced.", "2024-05-10"),
    ("en", THURSDAY, "On Tuesday, the Ministry hosted a workshop.", "2024-05-14"),
    ("en", FRIDAY, "On Tuesday, the Ministry chose a new head.", "2024-05-14"),
    ("en", SATURDAY, "The panel withdrew its proposal on Thursday.", "2024-05-16"),
    ("en", SUNDAY, "Ministers flew to Quito on Saturday.", "2024-05-18"),
    ("en", MONDAY, "The council will meet on Friday.", "2024-05-17"),
    (
        "en",
        WEDNESDAY,
        "The council said on Monday that it will meet on Friday.",
        "2024-05-13 | 2024-05-17",
    ),
    ("en", WEDNESDAY, "The ministry announced that on Friday the council will vote.", "2024-05-17"),
    (
        "en",
        WEDNESDAY,
        "The forum, which began on Monday, ends on Friday.",
        "2024-05-13 | 2024-05-17",
    ),
    ("en", WEDNESDAY, "A seminar to be held on Thursday will discuss trade.", "2024-05-16"),
    ("en", WEDNESDAY, "The seminar is held on Thursday.", "2024-05-16"),
    ("en", FRIDAY, "The session planned for Monday has been cancelled.", "2024-05-20"),
    ("en", FRIDAY, "The session scheduled on Monday was cancelled.", "2024-05-20"),
    ("en", THURSDAY, "Thursday's meeting was cancelled.", "2024-05-16"),
    ("en", THURSDAY, "The hearing, set for Tuesday, was postponed.", "2024-05-21"),
    ("en", FRIDAY, "Last Monday the council approved the plan.", "2024-05-13"),
    ("en", FRIDAY, "The council will not meet on Monday.", "2024-05-20"),
    ("en", WEDNESDAY, "The workshop was held on Thursday and Friday.", "2024-05-09..2024-05-10"),
    ("en", FRIDAY, "The workshop was held on Thursday and Friday.", "2024-05-16..2024-05-17"),
    ("en", FRIDAY, "The workshop will be held on Thursday and Friday.", "2024-05-23..2024-05-24"),
    ("en", THURSDAY, "The workshop was held from Monday to Wednesday.", "2024-05-13..2024-05-15"),
    (
        "en",
        WEDNESDAY,
        "It opened on Tuesday and will close on Saturday.",
        "2024-05-14 | 2024-05-18",
    ),
    (
        "en",
        WEDNESDAY,
        "Having met on Tuesday, the ministers will reconvene on Friday.",
        "2024-05-14 | 2024-05-17",
    ),
    ("en", WEDNESDAY, "This Friday the council meets again.", "2024-05-17"),
    ("en", WEDNESDAY, "This Monday the council met again.", "2024-05-13"),
    (
        "en",
        WEDNESDAY,
        "The next meeting is on Wednesday, 22 May, and the previous one was on Monday.",
        "2024-05-22 | 2024-05-13",
    ),
    ("en", WEDNESDAY, "The deadline is Friday.", "2024-05-17"),
    ("es", WEDNESDAY, "El consejo se reunió el lunes.", "2024-05-13"),
    ("es", WEDNESDAY, "El consejo se reunirá el lunes.", "2024-05-20"),
    ("es", THURSDAY, "El martes, la ministra sostuvo un encuentro con gremios.", "2024-05-14"),
    ("es", THURSDAY, "El viernes, la ministra sostendrá un encuentro.", "2024-05-17"),
    ("es", FRIDAY, "La comisión propuso el miércoles un nuevo plan.", "2024-05-15"),
    ("es", MONDAY, "La ministra dijo el jueves que habrá acuerdo.", "2024-05-09"),
    ("es", WEDNESDAY, "La ministra dijo que el jueves habrá acuerdo.", "2024-05-16"),
    ("es", WEDNESDAY, "El foro comenzó el lunes y concluye el viernes.", "2024-05-13 | 2024-05-17"),
    ("es", WEDNESDAY, "Este jueves se realizará el taller.", "2024-05-16"),
    ("es", FRIDAY, "Este jueves se realizó el taller.", "2024-05-16"),
    ("es", MONDAY, "El pasado viernes se firmó el convenio.", "2024-05-10"),
    ("es", SATURDAY, "El próximo martes inicia el seminario.", "2024-05-21"),
    ("es", WEDNESDAY, "El encuentro a realizarse el viernes reunirá a expertos.", "2024-05-17"),
    ("es", SUNDAY, "La reunión tuvo lugar el sábado.", "2024-05-18"),
    ("es", WEDNESDAY, "El taller fue el jueves y viernes.", "2024-05-09..2024-05-10"),
    ("es", FRIDAY, "La sesión prevista para el lunes fue cancelada.", "2024-05-20"),
    ("es", FRIDAY, "El ministro intervino el martes ante el Congreso.", "2024-05-14"),
    ("es", WEDNESDAY, "La feria abre el sábado.", "2024-05-18"),
    ("es", WEDNESDAY, "El domingo cierra la feria.", "2024-05-19"),
    ("pt", WEDNESDAY, "O conselho reuniu-se na segunda-feira.", "2024-05-13"),
    ("pt", WEDNESDAY, "O conselho reúne-se na segunda-feira.", "2024-05-20"),
    ("pt", THURSDAY, "Na terça-feira, a ministra recebeu os embaixadores.", "2024-05-14"),
    ("pt", THURSDAY, "Na sexta-feira, a ministra receberá os embaixadores.", "2024-05-17"),
    ("pt", FRIDAY, "A comissão propôs na quarta-feira um novo plano.", "2024-05-15"),
    ("pt", MONDAY, "O ministro disse na quinta-feira que haverá acordo.", "2024-05-09"),
    ("pt", WEDNESDAY, "O ministro disse que na quinta-feira haverá acordo.", "2024-05-16"),
    (
        "pt",
        WEDNESDAY,
        "O fórum começou na segunda-feira e termina na sexta-feira.",
        "2024-05-13 | 2024-05-17",
    ),
    ("pt", SATURDAY, "O seminário decorreu na quinta-feira.", "2024-05-16"),
    ("pt", SATURDAY, "O seminário a realizar-se na quinta-feira reúne peritos.", "2024-05-23"),
    ("pt", SUNDAY, "A reunião aconteceu no sábado.", "2024-05-18"),
    ("pt", WEDNESDAY, "A cerimónia teve lugar na sexta-feira.", "2024-05-10"),
    ("pt", WEDNESDAY, "O prazo termina na sexta-feira.", "2024-05-17"),
    ("pt", TUESDAY, "Na última sexta-feira foi assinado o acordo.", "2024-05-10"),
    ("pt", FRIDAY, "A sessão marcada para segunda-feira foi cancelada.", "2024-05-20"),
    ("en", WEDNESDAY, "It opened on Monday; on Friday it closes.", "2024-05-13 | 2024-05-17"),
    (
        "es",
        WEDNESDAY,
        "El lunes arrancó la cumbre y el jueves habrá una cena.",
        "2024-05-13 | 2024-05-16",
    ),
    (
        "pt",
        WEDNESDAY,
        "Na segunda-feira arrancou a cimeira e na quinta-feira haverá um jantar.",
        "2024-05-13 | 2024-05-16",
    ),
    (
        "en",
        MONDAY,
        "The minister will be in Quito on Thursday and in Lima on Monday.",
        "2024-05-16 | 2024-05-20",
    ),
    ("en", WEDNESDAY, "Talks were held, on Friday, in the city that will host it.", "2024-05-10"),
    ("en", WEDNESDAY, "The Friday meeting has been moved to Monday.", "2024-05-17 | 2024-05-20"),
    (
        "en",
        FRIDAY,
        "It takes place Monday, followed by a dinner on Tuesday.",
        "2024-05-20 | 2024-05-21",
    ),
    ("en", WEDNESDAY, "Thursday's session has been cancelled.", "2024-05-16"),
    ("en", WEDNESDAY, "It is to be shown on Friday, provided that it is ready.", "2024-05-17"),
    ("es", WEDNESDAY, "Se canceló la sesión del jueves.", "2024-05-16"),
    ("es", MONDAY, "El presidente inauguró este domingo el foro.", "2024-05-12"),
    ("es", MONDAY, "El presidente inaugura este domingo el foro.", "2024-05-19"),
    ("pt", FRIDAY, "O conselho aprovou esta segunda-feira o plano.", "2024-05-13"),
)

GOING_ON = (
    ("en", MONDAY, "The fair closes on Sunday, May 19. Doors open on Saturday.", "2024-05-18"),
    ("en", MONDAY, "The fair opens on Saturday, May 18. It goes on on Sunday.", "2024-05-19"),
    (
        "en",
        WEDNESDAY,
        "It takes place 10-12 June. Entries close the previous Friday.",
        "2024-06-07",
    ),
    ("en", WEDNESDAY, "It takes place on 12 June. The following Monday is free.", "2024-06-17"),
    ("en", FRIDAY, "It will be held from 3 to 7 June. Talks will be on Thursday.", "2024-06-06"),
    ("en", WEDNESDAY, "It was held from 6 to 10 May. On Tuesday, they signed.", "2024-05-07"),
    (
        "es",
        WEDNESDAY,
        "Irá del 10 al 14 de junio: el taller, el miércoles 12, y la gala, el viernes.",
        "2024-06-14",
    ),
    ("es", WEDNESDAY, "Será el 12 de junio. El lunes anterior cierra el plazo.", "2024-06-10"),
    ("es", WEDNESDAY, "Será el 12 de junio. El viernes siguiente será libre.", "2024-06-14"),
    ("pt", WEDNESDAY, "Será em 12 de junho. Na sexta-feira anterior fecha o prazo.", "2024-06-07"),
    ("pt", WEDNESDAY, "Será em 12 de junho. Na segunda-feira seguinte será livre.", "2024-06-17"),
    ("en", WEDNESDAY, "It opens on Thursday, 20 June. A gala follows on Friday.", "2024-06-21"),
    ("en", WEDNESDAY, "It opens on Thursday, 20 June, in Oslo and ends on Sunday.", "2024-06-23"),
    ("es", WEDNESDAY, "Abre el jueves 20 de junio y termina el domingo.", "2024-06-23"),
    ("es", WEDNESDAY, "Abre el jueves 20 de junio. El viernes sigue una gala.", "2024-06-21"),
    ("pt", WEDNESDAY, "Abre na quinta, 20 de junho. Segue-se na sexta uma gala.", "2024-06-21"),
    ("pt", WEDNESDAY, "Abre na quinta-feira, 20 de junho, e termina no domingo.", "2024-06-23"),
    ("en", WEDNESDAY, "It opens on Thursday, 20 June. Entries close on Friday.", "2024-05-17"),
    ("en", WEDNESDAY, "It opens on 20 June. The strike continues on Friday.", "2024-05-17"),
    ("en", WEDNESDAY, "It opened on 9 May and ends on Friday.", "2024-05-17"),
)


@pytest.mark.parametrize(("language", "published", "text", "days"), BY_THE_VERB)
def test_verb_says_which_week(language: str, published: str, text: str, days: str) -> None:
    assert read_told(text, language, published) == days


@pytest.mark.parametrize(("language", "published", "text", "day"), GOING_ON)
def test_counted_from_the_day_told_before(
    language: str, published: str, text: str, day: str
) -> None:
    assert read_told(text, language, published).rpartition(" | ")[2] == day


def test_a_week_of_a_month_is_no_day() -> None:
    text = "It will be held in the second week of June."
    assert read_told(text, "en", WEDNESDAY) == "[2024-06]"


def test_a_weekday_that_can_be_of_two_weeks_is_left_open() -> None:
    text = "The fair opens on Sunday, May 19. A workshop is on Wednesday."
    assert read_told(text, "en", MONDAY) == "2024-05-19 | [XXXX-WXX-3]"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "The session has been moved from 20 to 23 June.", "2024-06-23"),
        ("en", "It was moved from Thursday, 20 June to Sunday, 23 June.", "2024-06-23"),
        ("en", "It has been moved to 20-23 June.", "2024-06-20..2024-06-23"),
        ("es", "La sesión se traslada del 20 al 23 de junio.", "2024-06-23"),
        ("es", "La sesión se traslada a Lima del 20 al 23 de junio.", "2024-06-20..2024-06-23"),
        ("pt", "A sessão foi adiada de 20 para 23 de junho.", "2024-06-23"),
        ("pt", "A sessão foi transferida para 20 a 23 de junho.", "2024-06-20..2024-06-23"),
    ],
)
def test_old_day_and_new_day_are_no_range(language: str, text: str, days: str) -> None:
    assert read_told(text, language, WEDNESDAY) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Lun. 20 | 09:00\nMar. 21 | 08:30", "2024-05-20 09:00 | 2024-05-21 08:30"),
        ("Mar. 21 | 08:30\nMié. 22 | 09:00", "2024-05-21 08:30 | 2024-05-22 09:00"),
        ("Feb. 20 | 09:00\nMar. 21 | 08:30", "2024-02-20 09:00 | 2024-03-21 08:30"),
    ],
)
def test_lines_nearby_say_whether_a_short_word_is_a_weekday(text: str, days: str) -> None:
    assert read_told(text, "es", MONDAY) == days


def test_a_first_name_after_a_title_is_no_weekday() -> None:
    assert read_told("moderada por D. Domingo Lorenzo Ruiz", "es", MONDAY) == ""
