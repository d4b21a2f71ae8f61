"""Texts with their mentions marked, by the conventions of TimeML: `{last week|DATE 2024-W19}`.

What stands outside the braces is no mention.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MARKED = re.compile(r"\{([^|}]*)\|(\w+) ([^}]*)\}")
PUBLISHED = "2024-05-15"  # a Wednesday


class Marked(NamedTuple):
    start: int
    end: int
    text: str
    type: str
    value: str


def unmarked(text: str) -> tuple[str, list[Marked]]:
    """The bare text, and what is marked in it."""
    plain, marks, at = "", [], 0
    for found in MARKED.finditer(text):
        plain += text[at : found.start()]
        start, end = len(plain), len(plain) + len(found[1])
        marks.append(Marked(start, end, found[1], found[2], found[3]))
        plain, at = plain + found[1], found.end()
    return plain + text[at:], marks


TEXTS = {
    "en": (
        "Income rose in {the third quarter|DATE 2023-Q3}, up from {a year earlier|DATE 2023}.",
        "Over {the past two years|DURATION P2Y} it lost 4 million a year.",
        "The trial opened {late Monday|DATE 2024-05-13} and took {nearly two months|DURATION P2M}.",
        "It was adjourned until {9 a.m. EST Friday|TIME 2024-05-17T09:00}.",
        "{The 1990s|DATE 199} and {the late 1980s|DATE 198}, {the 20th century|DATE 19}",
        "She {now|DATE PRESENT_REF} lives in Lima, where she {recently|DATE PAST_REF} arrived.",
        "The council meets {every Thursday|SET XXXX-WXX-4} and reports {annually|SET P1Y}.",
        "It meets {every month|SET P1M}, {each year|SET P1Y} or {every two weeks|SET P2W}.",
        "For {several weeks|DURATION PXW} and {a few hours|DURATION PTXH} nobody spoke.",
        "{Last night|TIME 2024-05-14TNI} and {tomorrow afternoon|TIME 2024-05-16TAF}",
        "He came {last week|DATE 2024-W19}, {last month|DATE 2024-04} and {last year|DATE 2023}.",
        "{At least 72 hours|DURATION PT72H} after the storm, {40 years ago|DATE 1984}, it rained.",
        "The law of {1996|DATE 1996} and a {1971|DATE 1971} convention",
        "the {March|DATE 2024-03} accession and a {June|DATE 2024-06} agreement",
        "{earlier this year|DATE 2024}, {later this month|DATE 2024-05}, {next week|DATE 2024-W21}",
        "In {the first nine months|DURATION P9M} of {1997|DATE 1997} sales fell.",
        "{The weekend|DATE 2024-W19-WE} was quiet.",
        "the strike of {last fall|DATE 2023-FA} and {the winter of 1994|DATE 1994-WI}",
        "in {mid-1996|DATE 1996} and {late November|DATE 2023-11} they left",
        "A 52-year-old man, 37 years old, won a {two-day|DURATION P2D} race.",
        "on {Friday night|TIME 2024-05-17TNI} they will gather",
        "{the day after tomorrow|DATE 2024-05-17} and {three days ago|DATE 2024-05-12}",
        "{two weeks ago|DATE 2024-W18} they met",
        "Talk at {3:30 PM|TIME T15:30}, {3:30|TIME T15:30}-{5:00|TIME T17:00}, {noon|TIME T12:00}",
        "{the first half of 1998|DATE 1998-H1} and {the last quarter of 1999|DATE 1999-Q4}",
        "The price begins to fall; the 2030 Agenda and ISO 9001 stay.",
        "more than a quarter of it, half of them, a second time",
        "{this morning|TIME 2024-05-15TMO}, {today|DATE 2024-05-15}, {yesterday|DATE 2024-05-14}",
        "{the end of the year|DATE 2024}, {the beginning of next month|DATE 2024-06}",
        "in {July last year|DATE 2023-07}, {this year's third quarter|DATE 2024-Q3}",
        "It said {Monday|DATE 2024-05-13} that it had met {Tuesday|DATE 2024-05-14}.",
    ),
    "es": (
        "Lo dijo {el viernes|DATE 2024-05-10} y estuvo {dos días|DURATION P2D} en Quito.",
        "{Hace dos años|DATE 2022}, {hace tres meses|DATE 2024-02} y {hace una década|DATE 2014}",
        "en {los últimos cinco años|DURATION P5Y} y durante {varios meses|DURATION PXM}",
        "{Ahora|DATE PRESENT_REF} o {actualmente|DATE PRESENT_REF}, {recientemente|DATE PAST_REF}",
        "{Cada año|SET P1Y}, {todos los días|SET P1D}, {cada lunes|SET XXXX-WXX-1}",
        "A {finales de 1999|DATE 1999}, a {mediados de mayo|DATE 2024-05}, {el siglo XX|DATE 19}",
        "{los años 90|DATE 199}, {la década de los ochenta|DATE 198}",
        "{el próximo lunes|DATE 2024-05-20}; {esta semana|DATE 2024-W20}, {este año|DATE 2024}",
        "{el próximo mes|DATE 2024-06} y {el año pasado|DATE 2023}",
        "{Anoche|TIME 2024-05-14TNI} y {esta mañana|TIME 2024-05-15TMO}",
        "{la noche del lunes|TIME 2024-05-20TNI}, {el lunes por la noche|TIME 2024-05-20TNI}",
        "{el primer trimestre|DATE 2024-Q1}, {el segundo semestre de 1999|DATE 1999-H2}",
        "{Dos horas y media|DURATION PT2H30M}, {casi tres años|DURATION P3Y}",
        "{los próximos días|DURATION PXD}, {las últimas semanas|DURATION PXW}",
        "a {las 11 de la mañana|TIME T11:00} y a {las 20.15|TIME T20:15}",
        "la segunda fase, el mar, la Agenda 2030, María Noel",
    ),
    "pt": (
        "{Há dois anos|DATE 2022}, {há três meses|DATE 2024-02}, {há três dias|DATE 2024-05-12}",
        "nos {últimos cinco anos|DURATION P5Y}, nas {próximas semanas|DURATION PXW}",
        "{Agora|DATE PRESENT_REF}, {atualmente|DATE PRESENT_REF}, {recentemente|DATE PAST_REF}",
        "{Todos os dias|SET P1D}, {cada ano|SET P1Y}, {toda quinta-feira|SET XXXX-WXX-4}",
        "No {final de 1999|DATE 1999}, em {meados de maio|DATE 2024-05}, no {século XX|DATE 19}",
        "nos {anos 90|DATE 199} e na {década de 1990|DATE 199}",
        "na {próxima segunda|DATE 2024-05-20}; {esta semana|DATE 2024-W20}, {este ano|DATE 2024}",
        "no {próximo mês|DATE 2024-06} e no {ano passado|DATE 2023}",
        "{Ontem à noite|TIME 2024-05-14TNI} e {esta manhã|TIME 2024-05-15TMO}",
        "{segunda-feira à noite|TIME 2024-05-20TNI}",
        "{o primeiro trimestre|DATE 2024-Q1}, {o segundo semestre de 1999|DATE 1999-H2}",
        "{Duas horas e meia|DURATION PT2H30M}, {quase três anos|DURATION P3Y}",
        "às {11 da manhã|TIME T11:00} e às {20h15|TIME T20:15}",
        "a segunda fase, a terça parte, o marco legal, a Agenda 2030, pode ter 30 pessoas",
    ),
}
