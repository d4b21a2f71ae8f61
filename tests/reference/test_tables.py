"""The tables: the one of places on disk, countries, peoples, blocs, abbreviations, hints."""

from __future__ import annotations

import pytest
from babel import Locale

from calendar_service.reference import countries, table
from calendar_service.reference.abbreviations import region_after
from calendar_service.reference.blocs import bloc_members, members_meant
from calendar_service.reference.capitals import capital_of
from calendar_service.reference.cities import cities, places
from calendar_service.reference.common_words import COMMON
from calendar_service.reference.demonyms import DEMONYMS, demonym
from calendar_service.reference.exonyms import EXONYMS, ISLANDS
from calendar_service.reference.fold import fold
from calendar_service.reference.hints import hinted


def test_the_table_is_in_order_and_knows_all_zones() -> None:
    lines = table.TABLE.read_bytes().splitlines()[1:]
    keys = [line.partition(b"\t")[0] for line in lines]
    assert keys == sorted(keys)
    assert all(int(line.rpartition(b"|")[2]) < len(table.zones()) for line in lines)


def test_the_first_and_the_last_name_of_the_table_are_found() -> None:
    lines = table.TABLE.read_text(encoding="utf-8").splitlines()[1:]
    for line in (lines[0], lines[-1]):
        key, _, row = line.partition("\t")
        assert row in table.rows(key)
    assert table.rows("no such town") == []
    assert table.rows("") == []


def test_the_most_populous_city_comes_first_and_regions_last() -> None:
    found = places("Córdoba")
    assert (found[0].country, found[0].is_region) == ("AR", False)
    assert found[-1].is_region
    assert all(not city.is_region for city in cities("Córdoba"))


@pytest.mark.parametrize("others", [EXONYMS, ISLANDS])
def test_other_names_lead_to_a_city_of_the_table(others: dict[tuple[str, str], str]) -> None:
    for (name, country), names in others.items():
        for other in names.split("/"):
            assert (name, country) == (places(other)[0].name, places(other)[0].country)


def test_kilometres() -> None:
    lima, quito = cities("Lima")[0], cities("Quito")[0]
    assert lima.distance(quito) == pytest.approx(1325, rel=0.02)
    assert lima.distance(lima) == 0


@pytest.mark.parametrize(
    "name", ["Perú", "Peru", "PERÚ", "Estados Unidos", "EE. UU", "Reino Unido"]
)
def test_countries_in_three_languages(name: str) -> None:
    assert countries.names()[fold(name)] in {"PE", "US", "GB"}


def test_every_country_has_its_name_in_every_language() -> None:
    for language in ("en", "es", "pt"):
        territories = Locale(language).territories
        for code in countries.codes():
            name = fold(territories[code])
            assert name in countries.names() or name.replace(" ", "_") in countries.AMBIGUOUS


def test_capitals_are_cities_of_their_countries() -> None:
    for code in countries.codes():
        capital = capital_of(code)
        assert capital is None or code in {city.country for city in cities(capital)}


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Peruvian", "PE"), ("peruana", "PE"), ("peruanos", "PE"), ("chilenas", "CL"),
        ("Costa Rican", "CR"), ("hondurenhas", "HN"), ("español", "ES"), ("españolas", "ES"),
        ("franceses", "FR"), ("suíças", "CH"), ("neozelandesa", "NZ"), ("estadounidenses", "US"),
        ("tchecas", "CZ"), ("Jordanian", "JO"), ("marfileños", "CI"), ("lunes", None),
    ],
)  # fmt: skip
def test_peoples(word: str, code: str | None) -> None:
    assert demonym(word) == code


def test_peoples_have_words_in_each_language_and_are_no_common_words() -> None:
    for country, entry in DEMONYMS.items():
        assert country in countries.codes()
        assert len(entry.split("/")) == 3
        assert all(part.strip() for part in entry.split("/"))


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("los cuatro países de la Alianza del Pacífico", ("CL", "CO", "MX", "PE")),
        ("ministros do Mercosul", ("AR", "BO", "BR", "PY", "UY")),
        ("the Andean Community", ("BO", "CO", "EC", "PE")),
        ("Pacific Alliance and Mercosur", ("CL", "CO", "MX", "PE")),
        ("no bloc at all", ()),
    ],
)
def test_blocs(text: str, members: tuple[str, ...]) -> None:
    assert bloc_members(text) == members


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("experts from the four countries", True),
        ("los países miembros aprobaron", True),
        ("os Estados Partes reúnem-se", True),
        ("a forum of the Pacific Alliance", False),
        ("four delegates", False),
    ],
)
def test_members_that_are_meant(text: str, meant: bool) -> None:
    assert members_meant(text) is meant


@pytest.mark.parametrize(
    ("town", "after", "regions"),
    [
        ("Buffalo", ", N.Y. –", {("US", "NY")}),
        ("Portland", ", OR", {("US", "OR")}),
        ("Recife", " (PE)", {("BR", "PE"), ("CA", "PE")}),
        ("Foz do Iguaçu", "/PR,", {("BR", "PR")}),
        ("Halifax", ", NS", {("CA", "NS")}),
        ("Victoria", ", B.C.", {("CA", "BC"), ("MX", "BCN")}),
        ("Uruapan", ", Mich.,", {("US", "MI"), ("MX", "MIC")}),
        ("Lima", ", May 3", set()),
        ("Lima", " and", set()),
    ],
)
def test_regions_after_a_town(town: str, after: str, regions: set[tuple[str, str]]) -> None:
    assert set(region_after(town + after, len(town))) == regions


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Informes: www.alcaldia.gob.pe", "PE"),
        ("mail to desk@council.ie, please", "IE"),
        ("Tel. +56 2 555 0100", "CL"),
        ("Phone (+351) 21 555", "PT"),
        ("Entrada: R$ 15", "BR"),
        ("tickets at £5", "GB"),
        ("www.example.org.uk/", "GB"),
    ],
)
def test_what_betrays_a_country(text: str, country: str) -> None:
    assert set(hinted(text)) == {country}


@pytest.mark.parametrize("text", ["see zoom.us or video.tv", "at 10.30 a.m.", "+1 416 555 0100"])
def test_what_betrays_none(text: str) -> None:
    assert not {c for c in hinted(text) if c != "US"}


def test_common_words_are_folded() -> None:
    assert all(word == fold(word) for word in COMMON)
