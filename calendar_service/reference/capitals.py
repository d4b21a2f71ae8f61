"""Capitals and three-letter codes of countries, for zones that are told by country."""

from __future__ import annotations

from functools import cache

CAPITALS = """AD Andorra la Vella|AE Abu Dhabi|AF Kabul|AG Saint John's|AL Tirana|AM Yerevan|AO Luanda
AR Buenos Aires|AT Vienna|AZ Baku|BA Sarajevo|BB Bridgetown|BD Dhaka|BE Brussels|BF Ouagadougou
BG Sofia|BH Manama|BI Bujumbura|BJ Cotonou|BN Bandar Seri Begawan|BO La Paz|BR Brasília|BS Nassau
BT Thimphu|BW Gaborone|BY Minsk|BZ Belize City|CF Bangui|CG Brazzaville|CH Bern|CI Abidjan|CL Santiago
CM Yaoundé|CN Beijing|CO Bogotá|CR San José|CU Havana|CV Praia|CY Nicosia|CZ Prague|DE Berlin
DJ Djibouti|DK Copenhagen|DM Roseau|DO Santo Domingo|DZ Algiers|EC Quito|EE Tallinn|EG Cairo|ER Asmara
ES Madrid|ET Addis Ababa|FI Helsinki|FJ Suva|FR Paris|GA Libreville|GB London|GD Saint George's
GE Tbilisi|GH Accra|GM Serekunda|GN Conakry|GQ Malabo|GR Athens|GT Guatemala City|GW Bissau|GY Georgetown
HN Tegucigalpa|HR Zagreb|HT Port-au-Prince|HU Budapest|IE Dublin|IL Jerusalem|IN New Delhi|IQ Baghdad
IR Tehran|IS Reykjavík|IT Rome|JM Kingston|JO Amman|JP Tokyo|KE Nairobi|KG Bishkek|KH Phnom Penh
KR Seoul|KW Kuwait City|LA Vientiane|LB Beirut|LC Castries|LI Vaduz|LK Colombo|LR Monrovia|LS Maseru
LT Vilnius|LU Luxembourg|LV Riga|LY Tripoli|MA Rabat|MC Monaco|MD Chisinau|ME Podgorica|MG Antananarivo
MK Skopje|ML Bamako|MM Yangon|MR Nouakchott|MT Valletta|MU Port Louis|MV Male|MW Lilongwe
MX Mexico City|MY Kuala Lumpur|MZ Maputo|NA Windhoek|NE Niamey|NG Lagos|NI Managua|NL Amsterdam|NO Oslo
NP Kathmandu|NZ Wellington|OM Muscat|PA Panama City|PE Lima|PG Port Moresby|PH Manila|PK Karachi|PL Warsaw
PR San Juan|PT Lisbon|PY Asunción|QA Doha|RO Bucharest|RS Belgrade|RW Kigali|SA Riyadh|SC Victoria
SD Khartoum|SE Stockholm|SG Singapore|SI Ljubljana|SK Bratislava|SL Freetown|SN Dakar|SO Mogadishu
SR Paramaribo|SS Juba|ST São Tomé|SV San Salvador|SY Damascus|TD N'Djamena|TG Lomé|TH Bangkok
TJ Dushanbe|TL Dili|TM Ashgabat|TN Tunis|TR Istanbul|TT Port of Spain|TW Taipei|TZ Dar es Salaam
UA Kyiv|UG Kampala|UY Montevideo|UZ Tashkent|VC Kingstown|VE Caracas|VN Hanoi|YE Sanaa|ZA Johannesburg
ZM Lusaka|ZW Harare"""
ALPHA3 = """ARG AR|AUS AU|AUT AT|BEL BE|BOL BO|BRA BR|CHL CL|CHI CL|CHN CN|COL CO|CRI CR|CUB CU|DEU DE|DOM DO
ECU EC|ESP ES|FRA FR|GBR GB|GTM GT|HND HN|IND IN|ITA IT|JAM JM|JPN JP|KEN KE|KOR KR|MEX MX|NIC NI|NLD NL
NZL NZ|PAN PA|PER PE|PHL PH|POL PL|PRT PT|PRY PY|SGP SG|SLV SV|SWE SE|URY UY|VEN VE|ZAF ZA"""


@cache
def _capitals() -> dict[str, str]:
    return {line[:2]: line[3:] for line in CAPITALS.replace("\n", "|").split("|")}


def capital_of(country: str) -> str | None:
    """The city whose clock a country's time means, as the table of cities writes it."""
    return _capitals().get(country)


@cache
def alpha3() -> dict[str, str]:
    """Three-letter codes as notices use them (ISO 3166-1 alpha-3, and CHI)."""
    return {line[:3]: line[4:] for line in ALPHA3.replace("\n", "|").split("|")}
