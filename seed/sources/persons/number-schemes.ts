/** One scheme of numbers that a state gives to natural persons, alone or beside firms. */
export interface PersonalScheme {
  /** ISO 3166-1 of the country. */
  readonly country: string;
  readonly title: string;
  /** How files name it: the word of a scheme holds this. */
  readonly names: RegExp;
  /** The form of a person's number, without blanks, dots, hyphens and slashes. */
  readonly person: RegExp;
  /**
   * `country`: no firm of the country has a number of this form, so that one is a person's whatever its scheme is called.
   * `name`: firms, or other numbers, have the same form, so that only the name tells.
   */
  readonly known: "country" | "name";
  /** Whether the number tells when its bearer was born. */
  readonly birth: "encoded" | "none";
  /** Where its form is described. */
  readonly source: string;
}

const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12]\\d|3[01])";
const ymd = `\\d{2}${month}${day}`;
const dmy = `${day}${month}\\d{2}`;
/** The form of a whole number. */
const whole = (form: string) => new RegExp(`^(?:${form})$`);
const any = /^/;
/** A module of python-stdnum, whose page describes the number and links to the state's own. */
const stdnum = (module: string) => `https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.${module}`;
const wikipedia = (place: string) => `https://en.wikipedia.org/wiki/National_identification_number#${place}`;

/** The schemes that we know. A word of a scheme is parted from the next by a hyphen, a low line or the text's end. */
// biome-ignore format: a table, one row a line
export const personalSchemes: readonly PersonalScheme[] = [
  { country: "AL", title: "NIPT of a person", names: /nipt|nuis/i, person: whole("[A-I]\\d{8}[A-Z]"), known: "country", birth: "encoded", source: stdnum("al.nipt") },
  { country: "AR", title: "CUIL, CUIT of a person", names: /cui[lt]/i, person: whole("2[0-7]\\d{9}"), known: "country", birth: "none", source: stdnum("ar.cuit") },
  { country: "AT", title: "Versicherungsnummer", names: /(?:ver)?sicherungsnummer|svnr/i, person: any, known: "name", birth: "encoded", source: stdnum("at.vnr") },
  { country: "BA", title: "JMBG", names: /jmbg/i, person: whole(`${day}${month}[09]\\d{8}`), known: "country", birth: "encoded", source: wikipedia("Bosnia_and_Herzegovina") },
  { country: "BE", title: "Rijksregisternummer, BIS", names: /rijksregister|niss|insz/i, person: whole(`\\d{2}(?:[024][1-9]|[135][0-2]|[02]0)${day}\\d{5}`), known: "country", birth: "encoded", source: stdnum("be.nn") },
  { country: "BG", title: "EGN", names: /egn/i, person: whole(`\\d{2}(?:[024][1-9]|[135][0-2])${day}\\d{4}`), known: "country", birth: "encoded", source: stdnum("bg.egn") },
  { country: "BR", title: "CPF", names: /cpf/i, person: whole("\\d{11}"), known: "name", birth: "none", source: stdnum("br.cpf") },
  { country: "CH", title: "AHV number", names: /ahv|avs/i, person: whole("756\\d{10}"), known: "country", birth: "none", source: stdnum("ch.ssn") },
  { country: "CN", title: "Resident identity number", names: /ric|resident|shenfen/i, person: whole(`[1-8]\\d{5}(?:19|20)${ymd}\\d{3}[0-9X]`), known: "country", birth: "encoded", source: stdnum("cn.ric") },
  { country: "CR", title: "Cédula de persona física", names: /c[eé]dula/i, person: whole("0?[1-9]\\d{8}"), known: "name", birth: "none", source: stdnum("cr.cpf") },
  { country: "CU", title: "Carnet de identidad", names: /carnet|ni/i, person: whole(`${ymd}\\d{5}`), known: "country", birth: "encoded", source: stdnum("cu.ni") },
  { country: "CZ", title: "Rodné číslo, DIČ of a person", names: /rodn|rc|di[cč]/i, person: whole(`\\d{2}(?:[0257][1-9]|[1368][0-2])${day}\\d{3,4}`), known: "country", birth: "encoded", source: stdnum("cz.rc") },
  { country: "DE", title: "Steuer-Identifikationsnummer", names: /idnr|steuer-?id/i, person: any, known: "name", birth: "none", source: stdnum("de.idnr") },
  { country: "DK", title: "CPR", names: /cpr/i, person: whole(`${dmy}\\d{4}`), known: "name", birth: "encoded", source: stdnum("dk.cpr") },
  { country: "DO", title: "Cédula", names: /c[eé]dula/i, person: whole("\\d{11}"), known: "country", birth: "none", source: stdnum("do.cedula") },
  { country: "EC", title: "Cédula, RUC of a person", names: /c[eé]dula|ruc/i, person: whole("\\d{2}[0-5]\\d{7}(?:001)?"), known: "country", birth: "none", source: stdnum("ec.ruc") },
  { country: "EE", title: "Isikukood", names: /isikukood|ik/i, person: whole(`[1-8]${ymd}\\d{4}`), known: "country", birth: "encoded", source: stdnum("ee.ik") },
  { country: "EG", title: "National identity number", names: /national-?id/i, person: whole(`[23]${ymd}\\d{7}`), known: "country", birth: "encoded", source: wikipedia("Egypt") },
  { country: "ES", title: "DNI, NIE", names: /dni|nie/i, person: whole("(?:\\d{8}|[XYZ]\\d{7})[A-Z]"), known: "country", birth: "none", source: stdnum("es.dni") },
  { country: "FI", title: "Henkilötunnus", names: /hetu|henkil/i, person: whole(`${dmy}[-+A-FU-Y]?\\d{3}[0-9A-Y]`), known: "country", birth: "encoded", source: stdnum("fi.hetu") },
  { country: "FR", title: "NIR", names: /nir|insee-?(?:nir|person)/i, person: whole("[12]\\d{2}(?:0[1-9]|1[0-2]|[2-9]\\d)(?:\\d{2}|2[AB])\\d{6}(?:\\d{2})?"), known: "country", birth: "encoded", source: stdnum("fr.nir") },
  { country: "GB", title: "National insurance number", names: /nino|national-?insurance/i, person: whole("[A-Z]{2}\\d{6}[A-D]"), known: "country", birth: "none", source: wikipedia("United_Kingdom") },
  { country: "GR", title: "AMKA", names: /amka/i, person: whole(`${dmy}\\d{5}`), known: "country", birth: "encoded", source: stdnum("gr.amka") },
  { country: "HU", title: "Adóazonosító jel", names: /ad[oó]azonos/i, person: whole("8\\d{9}"), known: "country", birth: "encoded", source: wikipedia("Hungary") },
  { country: "ID", title: "NIK", names: /nik|ktp/i, person: whole(`[1-9]\\d{5}(?:[04][1-9]|[1256]\\d|[37][01])${month}\\d{2}\\d{4}`), known: "country", birth: "encoded", source: stdnum("id.nik") },
  { country: "IN", title: "PAN of a person, GSTIN with one, Aadhaar", names: /pan|gstin|aadhaar/i, person: whole("(?:\\d{2})?[A-Z]{3}P[A-Z]\\d{4}[A-Z](?:[0-9A-Z]Z[0-9A-Z])?|\\d{12}"), known: "country", birth: "none", source: stdnum("in_.pan") },
  { country: "IS", title: "Kennitala of a person", names: /kennitala/i, person: whole(`${dmy}\\d{4}`), known: "country", birth: "encoded", source: stdnum("is_.kennitala") },
  { country: "IT", title: "Codice fiscale of a person", names: /codice-?fiscale|cf/i, person: whole("[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]"), known: "country", birth: "encoded", source: stdnum("it.codicefiscale") },
  { country: "KR", title: "Resident registration number", names: /rrn|resident/i, person: any, known: "name", birth: "encoded", source: stdnum("kr.rrn") },
  { country: "KZ", title: "IIN", names: /iin/i, person: whole(`${ymd}\\d{6}`), known: "country", birth: "encoded", source: wikipedia("Kazakhstan") },
  { country: "LT", title: "Asmens kodas", names: /asmens/i, person: whole(`[1-6]${ymd}\\d{4}`), known: "country", birth: "encoded", source: stdnum("lt.asmens") },
  { country: "LV", title: "Personas kods, PVN of a person", names: /personas|pvn/i, person: whole(`(?:${dmy}|32\\d{4})\\d{5}`), known: "country", birth: "encoded", source: stdnum("lv.pvn") },
  { country: "ME", title: "JMBG", names: /jmbg/i, person: whole(`${day}${month}[09]\\d{8}`), known: "country", birth: "encoded", source: wikipedia("Montenegro") },
  { country: "MU", title: "National identity number", names: /national-?id|nid/i, person: whole(`[A-Z]${dmy}\\d{6}[0-9A-Z]`), known: "country", birth: "encoded", source: stdnum("mu.nid") },
  { country: "MX", title: "RFC of a person, CURP", names: /rfc|curp/i, person: whole(`[A-ZÑ&]{4}${ymd}[A-Z0-9]{3}|[A-Z]{4}${ymd}[HMX][A-Z]{5}[0-9A-Z]{2}`), known: "country", birth: "encoded", source: stdnum("mx.rfc") },
  { country: "MX", title: "RFC that is no firm's", names: /rfc/i, person: /^(?![A-ZÑ&]{3}\d{6}[A-Z0-9]{3}$)/, known: "name", birth: "encoded", source: stdnum("mx.rfc") },
  { country: "MY", title: "NRIC, MyKad", names: /nric|mykad/i, person: any, known: "name", birth: "encoded", source: stdnum("my.nric") },
  { country: "NL", title: "BSN", names: /bsn|sofi/i, person: any, known: "name", birth: "none", source: stdnum("nl.bsn") },
  { country: "NO", title: "Fødselsnummer, D-nummer", names: /f[oø]dsels|d-?nummer/i, person: whole(`(?:[04][1-9]|[1256]\\d|[37][01])${month}\\d{7}`), known: "country", birth: "encoded", source: stdnum("no.fodselsnummer") },
  { country: "PE", title: "RUC of a person", names: /ruc/i, person: whole("(?:1[0567])\\d{9}"), known: "country", birth: "none", source: stdnum("pe.ruc") },
  { country: "PK", title: "CNIC", names: /cnic|nicop/i, person: whole("\\d{13}"), known: "country", birth: "none", source: stdnum("pk.cnic") },
  { country: "PL", title: "PESEL", names: /pesel/i, person: whole(`\\d{2}(?:[02468][1-9]|[13579][0-2])${day}\\d{5}`), known: "country", birth: "encoded", source: stdnum("pl.pesel") },
  { country: "PT", title: "NIF of a person", names: /nif/i, person: whole("(?:[123]|45)\\d{7,8}"), known: "name", birth: "none", source: stdnum("pt.nif") },
  { country: "PY", title: "RUC of a person", names: /py-ruc|contribuyente|.*contribuyentes?/i, person: /^(?!80\d{7}$)/, known: "name", birth: "none", source: stdnum("py.ruc") },
  { country: "RO", title: "CNP", names: /cnp/i, person: whole(`[1-9]${ymd}\\d{6}`), known: "country", birth: "encoded", source: stdnum("ro.cnp") },
  { country: "RS", title: "JMBG", names: /jmbg/i, person: whole(`${day}${month}[09]\\d{8}`), known: "country", birth: "encoded", source: wikipedia("Serbia") },
  { country: "RU", title: "INN of a person, OGRNIP", names: /inn|ogrn(?:ip)?/i, person: whole("\\d{12}|[34]\\d{14}"), known: "country", birth: "none", source: stdnum("ru.inn") },
  { country: "SE", title: "Personnummer, also as a sole trader's number", names: /person-?nummer|org(?:anisations)?-?n(?:umme)?r/i, person: whole(`(?:19|20)?\\d{2}${month}(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])\\d{4}`), known: "country", birth: "encoded", source: stdnum("se.personnummer") },
  { country: "SI", title: "EMŠO", names: /em[sš]o/i, person: whole(`${day}${month}[09]\\d{8}`), known: "country", birth: "encoded", source: stdnum("si.emso") },
  { country: "SK", title: "Rodné číslo", names: /rodn|rc/i, person: whole(`\\d{2}(?:[05][1-9]|[16][0-2])${day}\\d{3,4}`), known: "name", birth: "encoded", source: stdnum("sk.rc") },
  { country: "SV", title: "NIT, of which nobody can say whose it is", names: /sv[-_]nit/i, person: any, known: "name", birth: "encoded", source: stdnum("sv.nit") },
  { country: "TH", title: "Identity number", names: /pin|national-?id/i, person: whole("[1-8]\\d{12}"), known: "country", birth: "none", source: stdnum("th.pin") },
  { country: "TR", title: "T.C. kimlik no.", names: /kimlik|tckn/i, person: whole("[1-9]\\d{10}"), known: "country", birth: "none", source: stdnum("tr.tckimlik") },
  { country: "UA", title: "RNOKPP", names: /rnokpp|rntrc/i, person: whole("\\d{10}"), known: "country", birth: "encoded", source: stdnum("ua.rntrc") },
  { country: "US", title: "SSN, ITIN", names: /ssn|itin|social-?security/i, person: any, known: "name", birth: "none", source: stdnum("us.ssn") },
  { country: "VE", title: "RIF of a person", names: /rif/i, person: whole("[VE]\\d{8,9}"), known: "country", birth: "none", source: stdnum("ve.rif") },
  { country: "ZA", title: "Identity number", names: /national-?id|sa-?id/i, person: whole(`${ymd}\\d{7}`), known: "country", birth: "encoded", source: stdnum("za.idnr") },
];
