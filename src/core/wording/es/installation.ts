import type { installationWords as english } from '../en/installation.ts';
import type { Formats } from '../formats.ts';
import { installationFindings } from './installation-findings.ts';
import { installationRemedies } from './installation-remedies.ts';

type Words = ReturnType<typeof english>;

const titles: Words['titles'] = {
  token: 'Conexión con HubSpot',
  scopes: 'Permisos de la aplicación',
  properties: 'Propiedades de la aplicación',
  'signal-object': 'Objeto para las señales',
  webhooks: 'Correo leído según llega',
  cards: 'Tarjetas en los registros',
  'email-logging': 'Contactos con correo registrado',
  'incoming-mail': 'Los dos lados de la conversación',
  'team-logging': 'Equipos que registran correo',
  schedule: 'Trabajo en segundo plano',
};

export function installationWords(f: Formats): Words {
  return {
    intro: 'Qué necesita la aplicación en esta cuenta, qué ha encontrado y qué hacer donde falte algo.',
    loading: 'Examinando la cuenta',
    checking: 'Comprobando',
    again: 'Comprobar de nuevo',
    repair: 'Crear lo que falta',
    repairing: 'Creando',
    checkedAt: (at) => `Examinado el ${f.date(at)}.`,
    allWell: 'No se ha encontrado nada que corregir.',
    toMend: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'punto pide', other: 'puntos piden' })} su atención.`,
    status: { ok: 'En orden', attention: 'Conviene mirarlo', failed: 'Por corregir', unknown: 'No se sabe' },
    titles,
    finding: installationFindings(f),
    remedy: installationRemedies(),
  };
}
