import type { dealWords as english } from '../en/deal.ts';
import type { Formats } from '../formats.ts';

export function dealWords(f: Formats): ReturnType<typeof english> {
  return {
    stage: 'Etapa',
    amount: 'Importe',
    unknown: 'Aún sin indicar',
    money: (amount, currency) => (currency ? f.money(amount, currency) : f.number(amount)),
    closed: 'Este negocio está cerrado. Las nuevas señales de sus contactos son de un negocio nuevo.',
    evidenceTitle: 'Lo que muestran los correos',
    evidence: {
      need: { label: 'Necesidad', missing: 'Ningún correo expresa todavía una necesidad.' },
      budget: { label: 'Presupuesto', missing: 'Pregunte qué cantidad hay reservada.' },
      timing: { label: 'Plazo', missing: 'Pregunte para cuándo quieren empezar.' },
      authority: { label: 'Quién decide', missing: 'Pregunte quién más decide y quién firma.' },
      competitor: { label: 'Competidor', missing: 'No se menciona a ningún otro proveedor.' },
    },
    shown: 'Indicado en un correo',
    notShown: 'Aún sin indicar',
    evidenceEmails: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'correo respalda', other: 'correos respaldan' })} este negocio`,
    attachableTitle: 'Puede ser de este negocio',
  };
}
