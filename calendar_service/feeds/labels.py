"""The words that the service adds to an event, in English, Spanish and Portuguese."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from babel import Locale

from calendar_service.models import Kind, Status, Topic

Language = Literal["en", "es", "pt"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
Words = tuple[str, str, str]  # in the order of LANGUAGES

TOPICS: dict[Topic, Words] = {
    Topic.INSTITUTIONAL: (
        "Institutional affairs",
        "Asuntos institucionales",
        "Assuntos institucionais",
    ),
    Topic.COOPERATION: ("Cooperation", "Cooperación", "Cooperação"),
    Topic.TRADE: ("Trade", "Comercio", "Comércio"),
    Topic.INVESTMENT: ("Investment", "Inversión", "Investimento"),
    Topic.SMES: (
        "Small and medium-sized enterprises",
        "Pequeñas y medianas empresas",
        "Pequenas e médias empresas",
    ),
    Topic.INNOVATION: ("Innovation", "Innovación", "Inovação"),
    Topic.DIGITAL: ("Digital economy", "Economía digital", "Economia digital"),
    Topic.SCIENCE: ("Science", "Ciencia", "Ciência"),
    Topic.FINANCE: ("Finance", "Finanzas", "Finanças"),
    Topic.TOURISM: ("Tourism", "Turismo", "Turismo"),
    Topic.ENVIRONMENT: ("Environment", "Medio ambiente", "Meio ambiente"),
    Topic.ENERGY: ("Energy", "Energía", "Energia"),
    Topic.AGRICULTURE: ("Agriculture", "Agricultura", "Agricultura"),
    Topic.RURAL: ("Rural development", "Desarrollo rural", "Desenvolvimento rural"),
    Topic.EDUCATION: ("Education", "Educación", "Educação"),
    Topic.YOUTH: ("Youth", "Juventud", "Juventude"),
    Topic.GENDER: ("Gender", "Género", "Gênero"),
    Topic.LABOUR: ("Labour", "Trabajo", "Trabalho"),
    Topic.HEALTH: ("Health", "Salud", "Saúde"),
    Topic.CULTURE: ("Culture", "Cultura", "Cultura"),
    Topic.MIGRATION: ("Migration", "Migración", "Migração"),
    Topic.SECURITY: ("Security", "Seguridad", "Segurança"),
    Topic.INFRASTRUCTURE: ("Infrastructure", "Infraestructura", "Infraestrutura"),
    Topic.INDIGENOUS: ("Indigenous peoples", "Pueblos indígenas", "Povos indígenas"),
}

KINDS: dict[Kind, Words] = {
    Kind.MEETING: ("Meeting", "Reunión", "Reunião"),
    Kind.FORUM: ("Forum", "Foro", "Fórum"),
    Kind.SUMMIT: ("Summit", "Cumbre", "Cúpula"),
    Kind.SEMINAR: ("Seminar", "Seminario", "Seminário"),
    Kind.WORKSHOP: ("Workshop", "Taller", "Oficina"),
    Kind.CONFERENCE: ("Conference", "Conferencia", "Conferência"),
    Kind.SESSION: ("Session", "Sesión", "Sessão"),
    Kind.CEREMONY: ("Ceremony", "Ceremonia", "Cerimônia"),
    Kind.LAUNCH: ("Launch", "Lanzamiento", "Lançamento"),
    Kind.FAIR: ("Fair", "Feria", "Feira"),
    Kind.COURSE: ("Course", "Curso", "Curso"),
    Kind.HEARING: ("Hearing", "Audiencia", "Audiência"),
    Kind.WEBINAR: ("Webinar", "Seminario web", "Webinário"),
    Kind.FESTIVAL: ("Festival", "Festival", "Festival"),
    Kind.OTHER: ("Event", "Evento", "Evento"),
}

STATUSES: dict[Status, Words] = {
    Status.CONFIRMED: ("Confirmed", "Confirmado", "Confirmado"),
    Status.TENTATIVE: ("Tentative", "Por confirmar", "A confirmar"),
    Status.CANCELLED: ("Cancelled", "Cancelado", "Cancelado"),
    Status.POSTPONED: ("Postponed", "Aplazado", "Adiado"),
}

TEXTS: dict[str, Words] = {
    "online": ("Online", "En línea", "Online"),
    "join": ("Join online", "Conectarse en línea", "Participar online"),
    "floating": (
        "local time, zone not stated",
        "hora local, zona no indicada",
        "hora local, fuso não indicado",
    ),
    "zone_place": (
        "The time zone is that of the place.",
        "La zona horaria es la del lugar.",
        "O fuso horário é o do local.",
    ),
    "zone_source": (
        "The time zone is that of the publisher.",
        "La zona horaria es la de quien publica.",
        "O fuso horário é o de quem publica.",
    ),
    "bounded": (
        "The date was inferred from neighbouring bulletins.",
        "La fecha se dedujo de boletines vecinos.",
        "A data foi inferida de boletins vizinhos.",
    ),
    "no_new_date": (
        "The date shown no longer holds; a new one was not given.",
        "La fecha indicada ya no vale; no se dio una nueva.",
        "A data indicada já não vale; não foi dada uma nova.",
    ),
    "was_cancelled": (
        "This event was cancelled.",
        "Este evento fue cancelado.",
        "Este evento foi cancelado.",
    ),
    "host": ("in {}", "en {}", "em {}"),
    "without": ("without {}", "sin {}", "sem {}"),
    "in_person": ("In person", "Presencial", "Presencial"),
    "since": ("from {}", "desde {}", "desde {}"),
    "until": ("until {}", "hasta {}", "até {}"),
    "earlier": ("Earlier start", "Inicio anterior", "Início anterior"),
    "note": ("Note", "Nota", "Nota"),
    "trimmed": (
        "Only the newest {kept} of {total} events are shown: calendar apps ignore larger feeds.",
        "Solo se muestran los {kept} eventos más recientes de {total}: "
        "las aplicaciones ignoran calendarios más grandes.",
        "São mostrados apenas os {kept} eventos mais recentes de {total}: "
        "os aplicativos ignoram calendários maiores.",
    ),
}


def topic_label(topic: Topic, lang: Language) -> str:
    return TOPICS[topic][LANGUAGES.index(lang)]


def kind_label(kind: Kind, lang: Language) -> str:
    return KINDS[kind][LANGUAGES.index(lang)]


def status_label(status: Status, lang: Language) -> str:
    return STATUSES[status][LANGUAGES.index(lang)]


def text(name: str, lang: Language) -> str:
    return TEXTS[name][LANGUAGES.index(lang)]


@cache
def country_name(code: str, lang: Language) -> str:
    """The name of an ISO 3166-1 country; the code itself when it is not one."""
    name: str = Locale(lang).territories.get(code, code)
    return name
