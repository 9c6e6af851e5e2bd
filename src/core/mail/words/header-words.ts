/** Names of the header fields that mail programs write above a quoted or forwarded message, folded. */
export const fromWords = words(
  'from de von van da från fra od от lähettäjä gönderen expéditeur mittente 发件人 寄件者 差出人',
);

export const otherHeaderWords: ReadonlySet<string> = new Set([
  ...words(
    'date sent envoyé envoye gesendet datum fecha enviado inviato data verzonden skickat sendt wysłano дата',
  ),
  ...words('отправлено lähetetty päivämäärä tarih 发送时间 日期 送信日時'),
  ...words(
    'to à a an aan para per till til do кому komu vastaanottaja kime cc bcc cci copie kopie kopia copia',
  ),
  ...words('收件人 宛先 reply-to risposta'),
  ...words(
    'subject objet sujet betreff asunto oggetto onderwerp ämne emne assunto temat тема aihe konu 主题 件名',
  ),
  ...words('importance wichtigkeit attachments anlagen'),
  'enviado el',
  'envoyé le',
  'copie à',
  'répondre à',
  'antwort an',
  'responder a',
  'rispondi a',
  'pièces jointes',
]);

/** Words that end an attribution such as "On 3 May, Ann wrote:". */
export const writingVerbs = [
  'wrote',
  'writes',
  'a écrit',
  'a ecrit',
  'écrit',
  'schrieb',
  'escribió',
  'escribio',
  'ha scritto',
  'scritto',
  'schreef',
  'geschreven',
  'escreveu',
  'skrev',
  'napisał',
  'napisał(a)',
  'pisze',
  'kirjoitti',
  'написал',
  'написала',
  'пише',
  '写道',
  'のメッセージ',
  '작성',
];

/** First words of an attribution line. */
export const attributionStarts = words(
  'on le il el la em am op den at dnia w в ср вт чт пт пн сб вс 在 понедельник вторник среда',
  'четверг пятница суббота воскресенье lun mar mer jeu ven sam dim mon tue wed thu fri sat sun',
);

/** Lines that open a quoted or forwarded message by themselves, without their dashes and stars, folded. */
export const separatorPhrases = [
  'original message',
  'forwarded message',
  'begin forwarded message',
  'start of forwarded message',
  'message original',
  "message d'origine",
  'message transféré',
  'message transmis',
  "extrait du message d'origine",
  "copie du message d'origine",
  "en-têtes du message d'origine",
  'original message headers',
  'original message headers and text',
  'début du message transféré',
  'début du message réexpédié',
  'ursprüngliche nachricht',
  'originalnachricht',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'mensaje original',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'messaggio originale',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'begin doorgestuurd bericht',
  'mensagem original',
  'mensagem encaminhada',
  'início da mensagem reencaminhada',
  'oprindelig besked',
  'ursprungligt meddelande',
  'opprinnelig melding',
  'пересылаемое сообщение',
  'wiadomość oryginalna',
  'reply above this line',
  'please type your reply above this line',
  'merci de répondre au-dessus de cette ligne',
  'répondre au-dessus de cette ligne',
  'bitte antworten sie über dieser zeile',
  'responda por encima de esta línea',
];

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}
