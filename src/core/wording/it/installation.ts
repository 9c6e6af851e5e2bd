import type { installationWords as english } from '../en/installation.ts';
import type { Formats } from '../formats.ts';
import { installationFindings } from './installation-findings.ts';
import { installationRemedies } from './installation-remedies.ts';
import { il } from './articles.ts';

type Words = ReturnType<typeof english>;

const titles: Words['titles'] = {
  token: 'Connessione a HubSpot',
  scopes: 'Autorizzazioni dell’app',
  properties: 'Proprietà dell’app',
  'signal-object': 'Oggetto per i segnali',
  webhooks: 'E-mail lette appena arrivano',
  cards: 'Schede sui record',
  'email-logging': 'Contatti con e-mail registrate',
  'incoming-mail': 'Entrambi i lati della conversazione',
  'team-logging': 'Team che registrano le e-mail',
  schedule: 'Lavoro in background',
};

export function installationWords(f: Formats): Words {
  return {
    intro:
      'Che cosa serve all’app in questo account, che cosa ha trovato, e che cosa fare dove manca qualcosa.',
    loading: 'Controllo dell’account',
    checking: 'Controllo in corso',
    again: 'Controlla di nuovo',
    repair: 'Crea ciò che manca',
    repairing: 'Creazione in corso',
    checkedAt: (at) => `Controllato ${il(f.date(at))}.`,
    allWell: 'Non è stato trovato nulla da sistemare.',
    toMend: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'punto richiede', other: 'punti richiedono' })} attenzione.`,
    status: {
      ok: 'In ordine',
      attention: 'Da controllare',
      failed: 'Da sistemare',
      unknown: 'Non verificabile',
    },
    titles,
    finding: installationFindings(f),
    remedy: installationRemedies(),
  };
}
