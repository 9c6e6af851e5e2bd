import { asking, quiet, type MailExample } from './example.ts';

/** German, Spanish, Italian, Dutch, Portuguese. */
export const developingOthers: readonly MailExample[] = [
  asking(`Hallo Herr Stein, was kostet das Modul für 50 Nutzer? Wir würden gerne im Mai beginnen.`),
  asking(`Bitte senden Sie uns die Rechnung noch einmal zu.`),
  quiet(`Danke, hat alles geklappt. Viele Grüße`),
  quiet(`Bitte beachten Sie, dass unser Büro am Montag geschlossen ist.`),
  asking(`Hola Laura, ¿cuándo podríamos hacer una demo con el equipo?`),
  asking(`Necesitaría la factura de abril, por favor.`),
  quiet(`Perfecto, gracias por la ayuda.`),
  quiet(`¿Qué tal? Te mando el pedido firmado. Si tienes alguna duda, avísame.`),
  asking(`Ciao Laura, è possibile avere una prova di due settimane?`),
  asking(`Vorremmo ricevere il listino aggiornato e due referenze.`),
  quiet(`Perfetto, grazie della disponibilità.`),
  quiet(`Come stai? Ti allego l'ordine firmato. Se hai domande fammi sapere.`),
  asking(`Hallo Laura, wat kost het om over te stappen naar het hogere pakket?`),
  asking(`Zou u mij morgen kunnen terugbellen? Het gaat over de verlenging.`),
  quiet(`Prima, dank je wel!`),
  quiet(`Hoe gaat het? Hierbij de getekende order. Laat het weten als er iets ontbreekt.`),
  asking(`Olá Laura, qual é o prazo de entrega?`),
  asking(`Preciso da fatura de abril, por favor.`),
  quiet(`Perfeito, obrigado pela ajuda.`),
  quiet(`Tudo bem? Envio em anexo a encomenda assinada. Se tiver dúvidas, diga.`),
];
