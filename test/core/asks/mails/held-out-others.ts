import { asking, quiet, type MailExample } from './example.ts';

/** Written before the rules, and read only to measure them: German, Spanish, Italian, Dutch, Portuguese. */
export const heldOutOthers: readonly MailExample[] = [
  asking(`Guten Tag Frau Stein,

wir erweitern unser Team im Herbst. Könnten Sie uns bitte ein Angebot für 25 weitere Lizenzen zusenden?

Mit freundlichen Grüßen
Jonas Weber`),
  asking(`Hallo, ab wann gilt der neue Preis und betrifft das auch Bestandskunden`),
  quiet(`Vielen Dank für die schnelle Rückmeldung, das passt so. Schönes Wochenende!`),
  quiet(`Anbei der unterschriebene Vertrag. Bei Fragen melden Sie sich gerne.`),
  asking(`Buenos días, ¿nos podrían enviar un presupuesto para 40 usuarios antes del viernes? Gracias.`),
  asking(`Quería saber si el plan profesional incluye soporte por teléfono.`),
  quiet(`Muchas gracias por todo, ya hemos recibido los accesos. Un saludo.`),
  quiet(`Adjunto el contrato firmado. Quedo a su disposición para cualquier duda.`),
  asking(`Buongiorno, potreste inviarci un preventivo per altre 15 licenze entro fine mese? Grazie`),
  asking(`Avrei bisogno della fattura di marzo intestata alla nuova società.`),
  quiet(`Grazie mille, tutto chiaro. Buona giornata!`),
  quiet(`In allegato trova il modulo compilato. Resto a disposizione per qualsiasi chiarimento.`),
  asking(`Goedemorgen, kunt u ons een offerte sturen voor 20 extra gebruikers? Wij willen in mei starten.`),
  asking(`Graag ontvang ik de verwerkersovereenkomst, onze jurist wil die eerst nakijken.`),
  quiet(`Bedankt voor de snelle reactie, helemaal duidelijk. Fijn weekend!`),
  quiet(`In de bijlage vindt u het getekende contract. Mocht u nog vragen hebben, dan hoor ik het graag.`),
  asking(`Bom dia, poderiam enviar-nos uma proposta para 30 utilizadores? Obrigado.`),
  asking(`Gostaria de saber se existe desconto para contratos de dois anos.`),
  quiet(`Muito obrigada, recebi tudo. Bom fim de semana!`),
  quiet(`Segue em anexo o contrato assinado. Fico à disposição para qualquer esclarecimento.`),
];
