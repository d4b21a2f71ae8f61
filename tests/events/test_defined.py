"""Places that another sentence, a paragraph's beginning or a reason tells."""

from __future__ import annotations

import pytest

from tests.events.test_stage import place

Told = tuple[str | None, str | None, str | None]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "The talk on salt is on 14 May 2024 in the Quill Room.\n\nThe Quill Room is above"
            " the library, Harbour Street, Cork. Trains run from Dublin and Galway.",
            "talk",
            ("Quill Room", "Cork", "IE"),
        ),
        (
            "A palestra é a 14 de maio de 2024, no Auditório Neves.\n\nO Auditório Neves fica na"
            " Rua Direita, em Aveiro. Há comboios do Porto e de Coimbra.",
            "Palestra",
            ("Auditório Neves", "Aveiro", "PT"),
        ),
        (
            "La charla es el 14 de mayo de 2024, en la Sala Zafra.\n\nLa Sala Zafra está en la"
            " planta baja del museo, en Huelva. Hay trenes desde Sevilla y Cádiz.",
            "Charla",
            ("Sala Zafra", "Huelva", "ES"),
        ),
        (
            "QUITO, 2 de mayo de 2024.\n\nEn Madrid, el canciller abrirá la feria el 14"
            " de mayo. Ese día, a las 19h00, dará una charla en el Centro Cultural de Chamberí.",
            "charla",
            ("Centro Cultural de Chamberí", "Madrid", "ES"),
        ),
        (
            "WELLINGTON, 2 May 2024. The film evening at the National Library on 14 May is off"
            " because the copy has been held up in Valparaíso.",
            "film evening",
            ("National Library", "Wellington", "NZ"),
        ),
        (
            'El ministro inaugurará el 14 de mayo de 2024 la muestra "Oaxaca" en la Casa Roja.',
            "Oaxaca",
            ("Casa Roja", None, None),
        ),
        (
            "The director opens on 14 May 2024 the exhibition “Paris” at the Red House, Cork.",
            "Paris",
            ("Red House", "Cork", "IE"),
        ),
        (
            "O seminário decorre a 14 de maio de 2024 na Universidade do Porto, com a presença do"
            " embaixador do Brasil em Lisboa.",
            "Seminário",
            ("Universidade do Porto", "Porto", "PT"),
        ),
        (
            "La reunión será el 14 de mayo de 2024. El encuentro se hará en el auditorio del Club,"
            " en Lugo.",
            "Reunión",
            ("auditorio del Club", "Lugo", "ES"),
        ),
        (
            "COLOMBO, 2 May 2024. The trade mission runs from 14 to 20 May.",
            "mission",
            (None, None, None),
        ),
    ],
)
def test_a_place_told_elsewhere(text: str, words: str, expected: Told) -> None:
    assert place(text, words) == expected


def test_a_house_that_people_came_to_is_not_where_they_are_from() -> None:
    text = (
        "The talk on salt is on 14 May 2024 in the Quill Room. Last year the Quill Room was"
        " full when speakers came from Cork and Galway."
    )
    assert place(text, "talk")[1] is None


def test_a_body_that_is_only_visited_does_not_publish() -> None:
    text = (
        "Comissão aprova audiências\n\nA comissão aprovou hoje, em Fortaleza, dois."
        " A primeira é a 14 de maio de 2024, na Câmara Municipal de Quixadá.\n\nA sessão"
        " solene é no dia 24 de maio. Inscrições em Quixadá."
    )
    assert place(text, "solene")[1] != "Quixadá"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("Reading Room. No booking needed.", "Reading Room"),
        ("Upper Gallery.", "Upper Gallery"),
        ("Book at the Reading Room.", None),
        ("Theatre critics are invited.", None),
        ("The Reading Room has 80 seats.", None),
    ],
)
def test_a_sentence_that_is_the_name_of_a_room(behind: str, expected: str | None) -> None:
    assert place(f"The talk is on Monday 20 May 2024 at 6.30pm. {behind}", "talk")[0] == expected
