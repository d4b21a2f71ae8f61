"""What kind of event a noun names, in English, Spanish and Portuguese."""

from __future__ import annotations

from calendar_service.models import Kind

# Nouns in the singular, accents folded away; earlier rows win where a title has several.
NOUNS: tuple[tuple[Kind, str], ...] = (
    (Kind.WEBINAR, "webinar webinario videoconferencia videoconference teleconference"),
    (Kind.SUMMIT, "summit cumbre cupula cimeira"),
    (Kind.FORUM, "forum foro"),
    (
        Kind.SEMINAR,
        "seminar seminario colloquium coloquio symposium simposio conversatorio jornada tertulia simposium",
    ),
    (Kind.WORKSHOP, "workshop taller oficina masterclass laboratorio hackathon hackaton clinic"),
    (
        Kind.CONFERENCE,
        "conference conferencia congress congreso congresso convention convencion convencao",
    ),
    (Kind.HEARING, "hearing audiencia vista comparecencia cabildo judgment consultation consulta"),
    (
        Kind.COURSE,
        "course curso training capacitacion treinamento school escuela escola diplomado clase aula lecture",
    ),
    (
        Kind.LAUNCH,
        "launch lanzamiento lancamento presentation presentacion apresentacao premiere unveiling estreno",
    ),
    (
        Kind.CEREMONY,
        "ceremony ceremonia cerimonia cerimonia inauguration inauguracion inauguracao opening apertura abertura closing clausura cierre encerramento installation instalacion instalacao premiacion premiacao entrega firma signing assinatura acto ato commemoration conmemoracion comemoracao graduation posse solenidade handover gala homenaje",
    ),
    (
        Kind.FAIR,
        "fair feira feria expo exhibition exposition exposicion exposicao muestra mostra rueda rodada macrorrueda market mercado showcase",
    ),
    (
        Kind.FESTIVAL,
        "festival fiesta festa carnival carnaval parade desfile concert concierto concerto recital celebration night noche noite procession sarau",
    ),
    (
        Kind.SESSION,
        "session sesion sessao panel painel plenary plenaria plenaria keynote ponencia palestra charla mesa roundtable component talk debate",
    ),
    (
        Kind.MEETING,
        "meeting reunion reuniao encuentro encontro assembly asamblea assembleia council committee dialogue dialogo briefing gathering visita visit mision missao networking junta comision",
    ),
)
