"""The addresses of pages."""

from __future__ import annotations

from calendar_service.web.pages.bulletin_page import bulletin
from calendar_service.web.pages.calendar_page import calendar
from calendar_service.web.pages.correction_page import decide, look
from calendar_service.web.pages.embed_page import embed
from calendar_service.web.pages.event_page import event
from calendar_service.web.pages.review_page import review, sign_in, sign_out
from calendar_service.web.pages.static import static_file
from calendar_service.web.pages.subscribe_page import subscribe
from calendar_service.web.route import Route

ROUTES: tuple[Route, ...] = (
    Route("/", "calendar", calendar, page=True),
    Route("/events/{uid}", "event", event, page=True),
    Route("/bulletins/{id}", "bulletin", bulletin, page=True),
    Route("/subscribe", "subscribe", subscribe, page=True),
    Route("/embed", "embed", embed, page=True),
    Route("/review", "review-page", review, page=True),
    Route("/review/sign-in", "review-token", sign_in, page=True),
    Route("/review/sign-in", "review-token-sent", sign_in, "POST", page=True),
    Route("/review/sign-out", "review-left", sign_out, "POST", page=True),
    Route("/review/events/{uid}", "correction", look, page=True),
    Route("/review/events/{uid}", "correcting", decide, "POST", page=True),
    Route("/static/{version}/{name}", "static", static_file),
)
