"""States and provinces as texts abbreviate them after a town: `Buffalo, N.Y.`, `Recife (PE)`."""

from __future__ import annotations

import re
from functools import cache

# Country: codes that stand for a region after a town (the second half of ISO 3166-2).
CODES = {
    "US": """AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
        OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC""",
    "BR": "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO",
    "CA": "AB BC MB NB NL NS NT NU ON PE QC SK YT",
    "AU": "ACT NSW NT QLD SA TAS VIC WA",
}
# Country: code=how newspapers write it.
WRITTEN = {
    "US": """AL=Ala. AZ=Ariz. AR=Ark. CA=Calif. CO=Colo. CT=Conn. DE=Del. FL=Fla. GA=Ga. IL=Ill. IN=Ind. KS=Kan.
        KY=Ky. LA=La. MD=Md. MA=Mass. MI=Mich. MN=Minn. MS=Miss. MO=Mo. MT=Mont. NE=Neb. NV=Nev. NH=N.H. NJ=N.J.
        NM=N.M. NY=N.Y. NC=N.C. ND=N.D. OK=Okla. OR=Ore. PA=Pa. RI=R.I. SC=S.C. SD=S.D. TN=Tenn. TX=Tex. VT=Vt.
        VA=Va. WA=Wash. WV=W.Va. WI=Wis. WY=Wyo. DC=D.C.""",
    "CA": "AB=Alta. BC=B.C. MB=Man. NB=N.B. NS=N.S. ON=Ont. QC=Que. SK=Sask. PE=P.E.I.",
    "AU": "NSW=N.S.W. QLD=Qld. QLD=Qld TAS=Tas. TAS=Tas VIC=Vic. VIC=Vic",
    "MX": """AGU=Ags. BCN=B.C. BCS=B.C.S. CAM=Camp. CHP=Chis. CHH=Chih. COA=Coah. COL=Col. CMX=D.F. DUR=Dgo. MEX=Edomex
        GUA=Gto. GRO=Gro. HID=Hgo. JAL=Jal. MIC=Mich. MOR=Mor. NAY=Nay. NLE=N.L. OAX=Oax. PUE=Pue. QUE=Qro. ROO=Q.Roo
        SLP=S.L.P. SIN=Sin. SON=Son. TAB=Tab. TAM=Tamps. TLA=Tlax. VER=Ver. YUC=Yuc. ZAC=Zac.""",
}
# `, N.Y.`, ` (PE)`, `/PR`, `-SP`: what may stand between a town and the abbreviation.
AFTER = re.compile(
    r"(?:,\s|\s?\(|/|\s?[-–]\s?)((?:[A-Z]\.){2,3}|[A-Z]{2,3}(?![\w.])|[A-Z][a-z]{1,5}\.?)"
)


@cache
def _regions() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for country, codes in CODES.items():
        for code in codes.split():
            found[code] = (*found.get(code, ()), (country, code))
    for country, pairs in WRITTEN.items():
        for pair in pairs.split():
            code, _, text = pair.partition("=")
            found[text] = (*found.get(text, ()), (country, code))
    return found


def region_after(text: str, end: int) -> tuple[tuple[str, str], ...]:
    """Country and code of the regions that the abbreviation right after `end` may mean."""
    found = AFTER.match(text, end, end + 12)
    if not found:
        return ()
    return _regions().get(found.group(1), ())
