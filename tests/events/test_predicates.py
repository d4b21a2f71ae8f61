"""Events told by a verb."""

from __future__ import annotations

import pytest

from tests.events.reading import dated, told

TOLD = [
    ("en", "Its forum with growers takes up the whole of 20 May.", "Forum"),
    ("en", "Join us at the Chamber's report evening on 20 May.", "Chamber's report evening"),
    (
        "es",
        "Quedó inaugurada ayer la muestra de fotografía del puerto.",
        "Inauguración de la muestra de fotografía del puerto",
    ),
    ("es", "El partido del 20 de mayo se jugará a puerta cerrada.", "Partido"),
    ("pt", "A greve dos médicos começa no dia 20 de maio.", "Greve dos médicos"),
    ("pt", "O comitê prevê visitar a fábrica no dia 20.", "Visita do comitê à fábrica"),
    (
        "pt",
        "O governador receberá no dia 20 de maio o embaixador da China.",
        "Reunião do governador com o embaixador da China",
    ),
    ("pt", "A Taça do Douro disputa-se a 20 de maio na Régua.", "Taça do Douro"),
    ("pt", "A regata corre-se no dia 20 de maio na Figueira da Foz.", "Regata"),
    ("es", "El Trofeo de la Sierra se disputa el 20 de mayo en Huaraz.", "Trofeo de la Sierra"),
    ("es", "La regata de veleros se corre el 20 de mayo en Paita.", "Regata de veleros"),
    ("en", "The Ridge Trophy will be contested on 20 May in Suva.", "Ridge Trophy"),
    ("en", "The Harbour Swim is swum on 20 May in Apia.", "Harbour Swim"),
    ("pt", "A peça “A Ria” estreia a 20 de maio no Teatro da Vila.", "Peça “A Ria”"),
    ("es", "El documental «Lumbre» se proyecta el 20 de mayo a las 19:00.", "Documental «Lumbre»"),
    ("es", "La obra «La Ría» se estrena el 20 de mayo.", "Obra «La Ría»"),
    (
        "pt",
        "As conclusões serão apresentadas à imprensa no dia 20 de maio, às 17h.",
        "Apresentação das conclusões",
    ),
    (
        "pt",
        "Toma posse no dia 20 de maio a nova direção da Ordem.",
        "Tomada de posse da nova direção da Ordem",
    ),
    ("pt", "Os motoristas entram em greve no dia 20 de maio.", "Greve dos motoristas"),
    ("es", "Los camioneros irán al paro el 20 de mayo.", "Paro de los camioneros"),
    (
        "es",
        "Los ministros de Pesca estarán reunidos el 20 de mayo.",
        "Reunión de los ministros de Pesca",
    ),
    (
        "es",
        "La comisión mixta vuelve a sentarse a la mesa el 20 de mayo.",
        "Reunión de la comisión mixta",
    ),
    (
        "pt",
        "Os ministros da Pesca estão hoje reunidos em Díli.",
        "Reunião dos ministros da Pesca",
    ),
    (
        "pt",
        "Estão reunidos desde ontem em Díli os chanceleres da Rede.",
        "Reunião dos chanceleres da Rede",
    ),
    (
        "pt",
        "Os gestores dos portos juntam-se em Leixões no dia 20.",
        "Reunião dos gestores dos portos",
    ),
    ("en", "The Water Council met today in Lima.", "Meeting of the Water Council"),
    (
        "en",
        "The Water Council met today in Lima, in preparation for the Summit on Tides.",
        "Meeting of the Water Council",
    ),
    ("en", "The Board will vote on 20 May on the budget.", "Meeting of the Board"),
    (
        "en",
        "The Ministry presented yesterday the Mill Register.",
        "Presentation of the Mill Register",
    ),
    (
        "en",
        "The Housing Rapporteur will visit Sandria on 20 May.",
        "Visit of the Housing Rapporteur to Sandria",
    ),
    ("en", "The XII Water Council, which will be held tomorrow, is near.", "XII Water Council"),
    ("en", "Convocation is May 20 at 4 p.m. in the chapel.", "Convocation"),
    (
        "en",
        "The jetty, of 90 metres, will be opened on 20 May at 10 a.m. with a tasting of mussels.",
        "Opening of the jetty",
    ),
    (
        "en",
        "The Chair of the Board will speak to reporters at the end of the second session, on 20 "
        "May at 2 p.m.",
        "Press briefing of the Chair of the Board",
    ),
    (
        "en",
        "The appeal in the Tolva case will be heard on 20 May in Nyeri.",
        "Hearing of the appeal in the Tolva case",
    ),
    (
        "en",
        "The new Chief Justice will be sworn in on 20 May in Apia.",
        "Swearing-in of the new Chief Justice",
    ),
    ("en", "Harbour pilots walk out on 20 May at 6 a.m.", "Strike of harbour pilots"),
    (
        "en",
        "The committee was back at the table with the company on 20 May.",
        "Meeting of the committee with the company",
    ),
    (
        "en",
        "During her stay the Rapporteur will call on the Minister of Housing on 20 May.",
        "Meeting of the Rapporteur with the Minister of Housing",
    ),
    ("en", "The Governor opened the bridge at Tolva on Friday.", "Opening of the bridge"),
    (
        "en",
        "A concert by the brigade kicks off the carnival on 20 May at 7 p.m.",
        "Concert by the brigade",
    ),
    ("en", "The Governor will hold a virtual town hall on 20 May at 6 p.m.", "Virtual town hall"),
    (
        "en",
        "Mr Dlamini of the Export Board comes to explain the rules on 20 May.",
        "Talk of Mr Dlamini of the Export Board",
    ),
    ("en", "The planting days are on 20 May.", "Planting days"),
    ("en", "A donors' call takes place online on 20 May at 11 a.m.", "Donors' call"),
    ("en", "Judgment in Appeal 12 of 2024 will be given on 20 May.", "Judgment in Appeal 12"),
    ("en", "Observers finished a week of training on Friday.", "Training"),
    ("en", "Mediation resumes on May 20 at the Federal Building.", "Mediation"),
    ("en", "A call-over of suits will be conducted on 20 May at 2 p.m.", "Call-over of suits"),
    (
        "en",
        "The blessing of boats, which follows the regatta, will this year be held on 20 May "
        "at 9 a.m.",
        "Blessing of boats",
    ),
    (
        "es",
        "La bendición de barcos, que sigue a la regata, tendrá lugar el 20 de mayo a las 9:00.",
        "Bendición de barcos",
    ),
    (
        "en",
        "The draw for the Lae event will take place on 20 May at 2 p.m.",
        "Draw for the Lae event",
    ),
    ("en", "Senior officials will prepare the ground on 20 May.", "Meeting of senior officials"),
    (
        "en",
        "The heads of customs come to Gaborone on 20 May to compare plans.",
        "Meeting of the heads of customs",
    ),
    ("en", "Technical Committee 9 goes through it on 20 May.", "Meeting of Technical Committee 9"),
    ("en", "From 20 to 22 May, 30 smiths are trained in Lae.", "Training of 30 smiths"),
    ("en", "The mill will be opened on 20 May by the President.", "Opening of the mill"),
    ("en", "On 20 May the Mint opens its doors to the public.", "Open day of the Mint"),
    ("en", "The Rope Awards are handed over on 20 May.", "Handover of the Rope Awards"),
    (
        "es",
        "El 20 de mayo el Molino abre sus puertas al público.",
        "Jornada de puertas abiertas del Molino",
    ),
    ("pt", "Amanhã o Moinho abre as portas ao público.", "Dia de portas abertas do Moinho"),
    ("en", "When the Water Council met today in Lima, all came.", "Meeting of the Water Council"),
    (
        "en",
        "The Water Council, meeting in Lae on 20 May, has much to do.",
        "Meeting of the Water Council",
    ),
    (
        "es",
        "El Comité de Semillas decidió en una reunión el 2 de mayo que no habrá alza.",
        "Reunión del Comité de Semillas",
    ),
    ("es", "Mañana sesionará la Comisión de Presupuesto.", "Reunión de la Comisión de Presupuesto"),
    (
        "es",
        "El Comité de Semillas se reunió los días 2 y 3 de mayo en Arica.",
        "Reunión del Comité de Semillas",
    ),
    (
        "es",
        "El Grupo de Semillas volverá a sesionar mañana, a las 10:00.",
        "Reunión del Grupo de Semillas",
    ),
    (
        "pt",
        "A Comissão de Sementes volta a se reunir amanhã, às 10h.",
        "Reunião da Comissão de Sementes",
    ),
    ("es", "Mañana se inaugurará el puente de Salsas.", "Inauguración del puente de Salsas"),
    ("es", "La Bendición de los Frutos se realizará el 20 de mayo.", "Bendición de los Frutos"),
    (
        "pt",
        "Amanhã realiza-se, na Biblioteca de Faro, a partir das 18h30, a Mostra de Selos.",
        "Mostra de Selos",
    ),
    (
        "es",
        "El canciller conversará con la comunidad andina el 20 de mayo a las 19 h.",
        "Conversación del canciller con la comunidad andina",
    ),
    (
        "es",
        "La ministra será recibida el 20 de mayo por el gobernador de Salta.",
        "Reunión de la ministra con el gobernador de Salta",
    ),
    (
        "es",
        "El director viajará el 20 de mayo a Lima para reunirse con los gremios.",
        "Reunión del director con los gremios",
    ),
    (
        "pt",
        "O ministro reúne-se na terça-feira, dia 14, com a sua homóloga.",
        "Reunião do ministro com a sua homóloga",
    ),
    ("pt", "O secretário almoça amanhã com empresários.", "Almoço do secretário com empresários"),
    ("en", "The minister will have lunch with the millers on 20 May.", "Lunch with the millers"),
    ("es", "El director recorrerá mañana la planta.", "Recorrido del director por la planta"),
    ("pt", "O relatório “Rios” será lançado amanhã, às 11h.", "Lançamento do relatório “Rios”"),
]

UNTOLD = [
    ("en", "The tender will be opened on 20 May at 11 a.m. by the Board."),
    ("en", "The ministers come to Suva on 20 May."),
    ("en", "The road will be opened to traffic on 20 May."),
    ("en", "The bank presented its results on 3 May."),
    ("en", "On 3 May nine firms presented their value proposition to buyers."),
    ("en", "The Union will hold elections on 20 May."),
    ("es", "La empresa realizará obras el 20 de mayo."),
    ("es", "El presidente fue recibido con aplausos el 3 de mayo."),
    ("es", "El museo recibirá el 20 de mayo a los visitantes."),
    ("pt", "A medida foi recebida com agrado pelos sindicatos no dia 3 de maio."),
    ("es", "Las plantas instaladas en Salta muestran hoy su trabajo."),
    ("es", "El Teatro se inauguró el 2 de abril de 1912."),
]


@pytest.mark.parametrize(("language", "text", "title"), TOLD)
def test_a_verb_makes_the_title(language: str, text: str, title: str) -> None:
    assert [name for _, name in dated(text, language)] == [title]


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_not_all_that_is_held_or_presented_is_an_event(language: str, text: str) -> None:
    assert dated(text, language) == []


def test_a_programme_in_a_row_names_each_meeting_without_the_one_before() -> None:
    text = "El 20 de mayo la ministra visitará el molino y el 21 de mayo almorzará con los gremios."
    assert dated(text, "es") == [
        ("2024-05-20", "Visita de la ministra al molino"),
        ("2024-05-21", "Almuerzo de la ministra con los gremios"),
    ]


def test_where_somebody_meets_is_not_who_meets() -> None:
    text = "A ministra visita amanhã o mercado de Faro, onde reúne com os lojistas às 11h00."
    assert [name for _, name in dated(text, "pt")][-1] == "Reunião com os lojistas"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", "A las 10 horas del día 20 de mayo se realizará la feria.", "Feria"),
        ("es", "A las 10:00 del lunes 20 de mayo se llevará a cabo la ceremonia de clausura.",
         "Ceremonia de clausura"),
        ("pt", "Às 10h do dia 20 de maio será realizada a feira.", "Feira"),
        ("en", "At 10 a.m. on Monday 20 May the fair will be opened.", "Fair"),
    ],
)  # fmt: skip
def test_the_hour_may_stand_before_its_day(language: str, text: str, title: str) -> None:
    (event,) = told(text, language).events
    assert event.title == title
    assert event.when is not None
    assert event.when.start.isoformat() == "2024-05-20T10:00:00"


def test_who_visits_during_a_tour_is_not_the_tour() -> None:
    text = (
        "El ministro hará una gira oficial en la que visitará Ecuador y Perú del 20 al 24 de mayo."
    )
    assert dated(text, "es") == [("2024-05-20", "Visita a Ecuador y Perú")]
