import type { KindWords } from './kind-words.ts';

const data = 'daten|personendaten|informationen|angaben|alles|unterlagen|akte|kundendaten';
const contact = 'adresse|anschrift|name|nachname|vorname|geburtsdatum|telefonnummer|email|angaben';
const device = '*laptop*|*handy*|*telefon*|*computer*|usb|*notebook|tasche|ordner|tablet';
const others = 'anderen|anderer|anderes|fremde|fremden|fremder|jemand|jemandem';

/** What German mails say when they mean a kind: the law's words and everyday ones. */
export const germanKindWords = {
  access: {
    'art|artikel 15': 6,
    'auskunft|auskunftsersuchen|auskunftsanspruch|datenauskunft': 5,
    [`welche|was ~ ${data} ~ über|von mich|mir`]: 5,
    'was ~ über|von mich|mir': 4,
    [`kopie ~ ${data}`]: 5,
    [`${data} ~ über|zu mich|mir|meiner ~ gespeichert|haben|verarbeiten`]: 4,
    'über mich gespeichert|wissen|haben': 4.5,
  },
  rectification: {
    'art|artikel 16': 6,
    'berichtig*': 5.5,
    [`korrigieren|korrektur|ändern|aktualisieren ~ ${contact}|daten`]: 4.5,
    [`neue|falsche|alte ~ ${contact}`]: 4,
    [`${contact} ~ falsch|veraltet|unrichtig|geändert`]: 5,
    'falsch geschrieben|eingetragen|gespeichert': 5,
    'umgezogen|schreibweise': 3,
  },
  erasure: {
    'art|artikel 17': 6,
    'lösch|löschen|löscht|löschung|gelöscht': 5,
    vergessenwerden: 6,
    [`entfernen|vernichten ~ ${data}`]: 4.5,
    [`${data}|konto|profil ~ entfernen|entfernt|vernichten`]: 5,
  },
  restriction: {
    'art|artikel 18': 6,
    'einschränkung|einschränken|beschränken ~ verarbeitung': 6,
    'verarbeitung ~ einschränken|einzuschränken|eingeschränkt|beschränken': 6,
    'daten|sie ~ nicht ~ solange|bis': 5.5,
    'nicht löschen|gelöscht': 5.2,
    'sperren|gesperrt ~ daten': 5,
    'daten ~ sperren|gesperrt': 5,
  },
  portability: {
    'art|artikel 20': 6,
    'datenübertragbarkeit|portabilität': 6,
    'maschinenlesbar*': 6,
    'daten ~ übertragen|mitnehmen|exportieren|umziehen': 5.5,
    'anbieterwechsel|wechsle|wechsele': 3.5,
    'csv|json|xml': 2,
  },
  objection: {
    'art|artikel 21': 5,
    'widerspruch|widerspreche': 5,
    'berechtigte*|berechtigter interesse*|interessen': 3,
    'nicht einverstanden': 4,
    'hören|aufhören|unterlassen ~ auswerten|auszuwerten|analysieren|verfolgen|tracken': 5,
  },
  'marketing-objection': {
    'direktwerbung|direktmarketing|werbewiderspruch': 6,
    'werbung|werbemail*|werbeanrufe': 4,
    'newsletter ~ abbestellen|abmelden|nicht|kündigen': 5,
    'abbestellen|abmelden ~ newsletter|verteiler': 5,
    'aus dem|ihrem|eurem ~ verteiler': 5,
    'keine|nicht mehr|weiteren ~ anrufe|mails|angebote|newsletter|angeboten': 5,
  },
  'automated-decision': {
    'art|artikel 22': 6,
    'automati* ~ entscheidung|abgelehnt|ablehnung|entschieden': 6,
    algorithm: 4.5,
    algorithmus: 4.5,
    'mensch|sachbearbeiter|person ~ prüft|überprüft|prüfen|entscheidet|ansieht|entscheidung': 5.5,
    'computer|system|maschine ~ abgelehnt|aussortiert|entschieden': 5.5,
  },
  complaint: {
    'beschwerde|beschweren|beschwere': 4.5,
    'unzufrieden|verärgert|empört|enttäuscht|inakzeptabel|unverschämt': 3.5,
    'melde|anzeigen|wende ~ aufsichtsbehörde|datenschutzbehörde|behörde': 4,
    'verstößt|verstoß ~ dsgvo|datenschutz*|gesetz': 4,
    'ohne ~ einwilligung|erlaubnis|zustimmung': 3.5,
    'keine|nie ~ antwort': 3,
  },
  breach: {
    'datenpanne|datenleck|datenschutzvorfall|datenschutzverletzung|sicherheitsvorfall': 6,
    [`gestohlen|verloren|geklaut ~ ${device}`]: 5.5,
    [`${device} ~ gestohlen|verloren|geklaut|weg|abhanden`]: 5.5,
    [`${others} ~ kunden|kundin|person|patienten|mieters ~ rechnung|daten|brief|unterlagen|gesehen`]: 5.5,
    [`rechnung|daten|brief|bestellungen|unterlagen|akte ~ ${others} ~ kunden|kundin|person|patienten`]: 5.5,
    'falschen|falsche empfänger|person|adresse|kunden': 5,
    'gehackt|gehackten|phishing|ransomware': 5,
    'versehentlich|irrtümlich ~ geschickt|verschickt|gesendet|veröffentlicht': 5,
  },
  'authority-inquiry': {},
  question: {},
} satisfies KindWords;
