"""Which country an adjective names: English words, and stems of Spanish and Portuguese ones."""

from __future__ import annotations

from functools import cache, lru_cache

from calendar_service.reference.fold import fold

# Country: English words / Spanish stems / Portuguese stems. A stem takes -o, -a, -os, -as; one
# that ends in `=` stands as it is, with or without a plural.
DEMONYMS: dict[str, str] = {
    "AR": "argentine argentinian/argentin/argentin",
    "AU": "australian/australian/australian",
    "AT": "austrian/austriac/austríac",
    "BE": "belgian/belga=/belga=",
    "BO": "bolivian/bolivian/bolivian",
    "BR": "brazilian/brasileñ/brasileir",
    "CA": "canadian/canadiense=/canadense=",
    "CL": "chilean/chilen/chilen",
    "CN": "chinese/chin/chinês= chinesa=",
    "CO": "colombian/colombian/colombian",
    "CR": "costa-rican/costarricense=/costarriquenh costa-riquenh",
    "CU": "cuban/cuban/cuban",
    "DE": "german/aleman alemán=/alemã= alemães=",
    "DK": "danish/danés= danes/dinamarquês= dinamarques",
    "DO": "dominican/dominican/dominican",
    "EC": "ecuadorian ecuadorean/ecuatorian/equatorian",
    "EG": "egyptian/egipci/egípci",
    "ES": "spanish/español= español/espanhol= espanhol",
    "FI": "finnish/finlandés= finlandes/finlandês=",
    "FR": "french/francés= frances/francês= francesa=",
    "GB": "british english scottish welsh/británic/britânic",
    "GR": "greek/grieg/greg",
    "GT": "guatemalan/guatemaltec/guatemaltec",
    "HN": "honduran/hondureñ/hondurenh",
    "IE": "irish/irlandés= irlandes/irlandês= irlandesa=",
    "IN": "indian/hindú=/indian",
    "IT": "italian/italian/italian",
    "JP": "japanese/japonés= japones/japonês= japonesa=",
    "KE": "kenyan/kenian keniata=/quenian",
    "KR": "korean/corean surcorean/corean sul-corean",
    "MA": "moroccan/marroquí=/marroquin",
    "MX": "mexican/mexican/mexican",
    "NG": "nigerian/nigerian/nigerian",
    "NI": "nicaraguan/nicaragüense=/nicaraguense=",
    "NL": "dutch/neerlandés= neerlandes holandés= holandes/holandês= holandesa= neerlandês=",
    "NO": "norwegian/norueg/norueguês= norueguesa=",
    "NZ": "new-zealander/neozelandés= neozelandes/neozelandês=",
    "PA": "panamanian/panameñ/panamenh",
    "PE": "peruvian/peruan/peruan",
    "PH": "philippine filipino/filipin/filipin",
    "PL": "polish/polac polonés=/polonês= polonesa=",
    "PT": "portuguese/portugués= portugues/português= portuguesa=",
    "PY": "paraguayan/paraguay/paraguai",
    "RU": "russian/rus/russ",
    "SE": "swedish/suec/suec",
    "SV": "salvadoran salvadorean/salvadoreñ/salvadorenh",
    "TR": "turkish/turc/turc",
    "UA": "ukrainian/ucranian/ucranian",
    "US": "u.s/estadounidense=/norte-american estadunidense=",
    "UY": "uruguayan/uruguay/uruguai",
    "VE": "venezuelan/venezolan/venezuelan",
    "ZA": "south-african/sudafrican/sul-african",
}
ENDINGS = ("o", "a", "os", "as")


@lru_cache(maxsize=32_768)
def demonym(word: str) -> str | None:
    """ISO 3166-1 code of the country whose adjective `word` is, in any case, with accents or not."""
    return _words().get(fold(word))


@cache
def _words() -> dict[str, str]:
    """Every adjective, folded, to its country."""
    found: dict[str, str] = {}
    for country, entry in DEMONYMS.items():
        english, *romance = entry.split("/")
        for word in english.split():
            found[fold(word)] = found[fold(word.replace("-", " "))] = country
        for stem in " ".join(romance).split():
            for word in _forms(stem):
                found.setdefault(fold(word), country)
    return found


def _forms(stem: str) -> list[str]:
    if not stem.endswith("="):
        return [stem + ending for ending in ENDINGS]
    word = stem[:-1]
    return [word, word + ("s" if word[-1] in "aeiouáéíóúãõ" else "es")]
