"""Which country an adjective names: English words, and stems of Spanish and Portuguese ones."""

from __future__ import annotations

from functools import cache, lru_cache

from calendar_service.reference.fold import fold

# Country: English words / Spanish stems / Portuguese stems. A stem takes -o, -a, -os, -as; one
# that ends in `=` stands as it is, with or without a plural.
DEMONYMS: dict[str, str] = {
    "AE": "emirati/emiratí=/emiradense=",
    "AL": "albanian/albanés= albanes/albanês= albanesa=",
    "AM": "armenian/armeni/armêni",
    "AO": "angolan/angoleñ angolan/angolan",
    "AR": "argentine argentinian/argentin/argentin",
    "AT": "austrian/austriac/austríac",
    "AU": "australian/australian/australian",
    "AZ": "azerbaijani/azerbaiyan/azerbaijan",
    "BA": "bosnian/bosni/bósni",
    "BB": "barbadian/barbadense=/barbadian",
    "BD": "bangladeshi/bangladesí=/bengalês=",
    "BE": "belgian/belga=/belga=",
    "BG": "bulgarian/búlgar/búlgar",
    "BJ": "beninese/beninés= benines/beninense=",
    "BO": "bolivian/bolivian/bolivian",
    "BR": "brazilian/brasileñ/brasileir",
    "BS": "bahamian/bahameñ/bahamense=",
    "BW": "botswanan/botsuan/botsuanês=",
    "BY": "belarusian/bielorrus/bielorruss",
    "BZ": "belizean/beliceñ/belizenh",
    "CA": "canadian/canadiense=/canadense=",
    "CH": "swiss/suiz/suíç",
    "CI": "ivorian/marfileñ/marfinense=",
    "CL": "chilean/chilen/chilen",
    "CM": "cameroonian/camerunés= camerunes/camaronês= camaronesa=",
    "CN": "chinese/chin/chinês= chinesa=",
    "CO": "colombian/colombian/colombian",
    "CR": "costa-rican/costarricense=/costarriquenh costa-riquenh",
    "CU": "cuban/cuban/cuban",
    "CV": "cape-verdean cabo-verdean/caboverdian/cabo-verdian",
    "CY": "cypriot/chipriota=/cipriota=",
    "CZ": "czech/chec/tchec checo= checa=",
    "DE": "german/aleman alemán=/alemã= alemães=",
    "DK": "danish/danés= danes/dinamarquês= dinamarques",
    "DO": "dominican/dominican/dominican",
    "DZ": "algerian/argelin/argelin",
    "EC": "ecuadorian ecuadorean/ecuatorian/equatorian",
    "EE": "estonian/estoni/estonian",
    "EG": "egyptian/egipci/egípci",
    "ES": "spanish/español= español/espanhol= espanhol",
    "ET": "ethiopian/etíope=/etíope=",
    "FI": "finnish/finlandés= finlandes/finlandês=",
    "FJ": "fijian/fiyian/fijian",
    "FR": "french/francés= frances/francês= francesa=",
    "GB": "british english scottish welsh/británic/britânic",
    "GE": "georgian/georgian/georgian",
    "GH": "ghanaian/ghanés= ghanes/ganês= ganesa=",
    "GR": "greek/grieg/greg",
    "GT": "guatemalan/guatemaltec/guatemaltec",
    "GY": "guyanese/guyanés= guyanes/guianense=",
    "HN": "honduran/hondureñ/hondurenh",
    "HR": "croatian croat/croata=/croata=",
    "HT": "haitian/haitian/haitian",
    "HU": "hungarian/húngar/húngar",
    "ID": "indonesian/indonesi/indonési",
    "IE": "irish/irlandés= irlandes/irlandês= irlandesa=",
    "IL": "israeli/israelí=/israelense=",
    "IN": "indian/hindú=/indian",
    "IQ": "iraqi/iraquí=/iraquian",
    "IR": "iranian/iraní=/iranian",
    "IS": "icelandic/islandés= islandes/islandês= islandesa=",
    "IT": "italian/italian/italian",
    "JM": "jamaican/jamaican jamaiquin/jamaican",
    "JO": "jordanian/jordan/jordanian",
    "JP": "japanese/japonés= japones/japonês= japonesa=",
    "KE": "kenyan/kenian keniata=/quenian",
    "KG": "kyrgyz/kirguís=/quirguiz=",
    "KH": "cambodian/camboyan/cambojan",
    "KR": "korean/corean surcorean/corean sul-corean",
    "KZ": "kazakh kazakhstani/kazaj/cazaque=",
    "LB": "lebanese/libanés= libanes/libanês= libanesa=",
    "LK": "sri-lankan/ceilanés= ceilanes/cingalês=",
    "LT": "lithuanian/lituan/lituan",
    "LU": "luxembourgish/luxemburgués= luxemburgues/luxemburguês=",
    "LV": "latvian/letón= leton/letã= letão=",
    "LY": "libyan/libi/líbi",
    "MA": "moroccan/marroquí=/marroquin",
    "MD": "moldovan/moldav/moldáv",
    "MN": "mongolian/mongol/mongol",
    "MT": "maltese/maltés= maltes/maltês= maltesa=",
    "MU": "mauritian/maurician/maurician",
    "MX": "mexican/mexican/mexican",
    "MY": "malaysian/malasi/malai",
    "MZ": "mozambican/mozambiqueñ/moçambican",
    "NA": "namibian/namibi/namibian",
    "NG": "nigerian/nigerian/nigerian",
    "NI": "nicaraguan/nicaragüense=/nicaraguense=",
    "NL": "dutch/neerlandés= neerlandes holandés= holandes/holandês= holandesa= neerlandês=",
    "NO": "norwegian/norueg/norueguês= norueguesa=",
    "NP": "nepalese nepali/nepalí= nepalés=/nepalês= nepalesa=",
    "NZ": "new-zealander/neozelandés= neozelandes/neozelandês=",
    "PA": "panamanian/panameñ/panamenh",
    "PE": "peruvian/peruan/peruan",
    "PH": "philippine filipino/filipin/filipin",
    "PK": "pakistani/pakistaní=/paquistanês= paquistanesa=",
    "PL": "polish/polac polonés=/polonês= polonesa=",
    "PR": "puerto-rican/puertorriqueñ/porto-riquenh",
    "PS": "palestinian/palestin/palestin",
    "PT": "portuguese/portugués= portugues/português= portuguesa=",
    "PY": "paraguayan/paraguay/paraguai",
    "QA": "qatari/catarí=/catarian",
    "RO": "romanian/ruman/romen",
    "RS": "serbian/serbi/sérvi",
    "RU": "russian/rus/russ",
    "RW": "rwandan/ruandés= ruandes/ruandês= ruandesa=",
    "SA": "saudi/saudí= saudita=/saudita=",
    "SE": "swedish/suec/suec",
    "SG": "singaporean/singapurense=/cingapurian singapurense=",
    "SI": "slovenian/esloven/esloven",
    "SK": "slovak/eslovac/eslovac",
    "SN": "senegalese/senegalés= senegales/senegalês= senegalesa=",
    "SR": "surinamese/surinamés= surinames/surinamês= surinamesa=",
    "SV": "salvadoran salvadorean/salvadoreñ/salvadorenh",
    "SY": "syrian/siri/síri",
    "TH": "thai/tailandés= tailandes/tailandês= tailandesa=",
    "TL": "timorese/timorense=/timorense=",
    "TN": "tunisian/tunecin/tunisian",
    "TR": "turkish/turc/turc",
    "TT": "trinidadian/trinitense=/trinitin",
    "TW": "taiwanese/taiwanés= taiwanes/taiwanês= taiwanesa=",
    "TZ": "tanzanian/tanzan/tanzanian",
    "UA": "ukrainian/ucranian/ucranian",
    "UG": "ugandan/ugandés= ugandes/ugandense=",
    "US": "u.s/estadounidense=/norte-american estadunidense=",
    "UY": "uruguayan/uruguay/uruguai",
    "UZ": "uzbek/uzbek/uzbeque=",
    "VE": "venezuelan/venezolan/venezuelan",
    "VN": "vietnamese/vietnamita=/vietnamita=",
    "ZA": "south-african/sudafrican/sul-african",
    "ZM": "zambian/zambian/zambian",
    "ZW": "zimbabwean/zimbabuense=/zimbabuan",
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
