import type { settingsDetectionWords as english } from '../en/settings-detection.ts';
import type { Formats } from '../formats.ts';
import { al } from './articles.ts';

type Words = ReturnType<typeof english>;

export function settingsDetectionWords(f: Formats): Words {
  return {
    title: 'Segnali e allerte',
    intro:
      'Un’allerta è abbastanza certa da disturbare qualcuno. Ciò che lo è meno si mostra solo al venditore, con discrezione.',
    groups: {
      opportunity: {
        title: 'Opportunità',
        hint: 'Ognuna da sola può essere una trattativa che nessuno ha registrato.',
      },
      qualifier: {
        title: 'A che punto è',
        hint: 'Da soli non avvisano nessuno; accanto a un’opportunità dicono quanto è seria.',
      },
      risk: { title: 'Rischi', hint: 'Un cliente che potrebbe andarsene, o una trattativa che attende.' },
    },
    groupTitle: (title, on, total) =>
      `${title} · ${f.number(on)} su ${f.number(total)} ${f.plural(on, { one: 'attivo', other: 'attivi' })}`,
    example: (text) => `“${text}”`,
    off: 'Non viene cercato.',
    threshold: 'Allerta da (%)',
    own: (probability) => `${f.percent(probability)} di base`,
    ownLong: (probability) =>
      `Di base il rilevatore dà un’allerta da ${f.percent(probability)} in su. Un valore più alto significa allerte meno numerose e più certe; uno più basso non cambia nulla.`,
    noEffect: (probability) => `Sotto ${f.percent(probability)} non cambia nulla.`,
    range: 'Fra 50 e 100.',
    changed: (kinds) =>
      `${f.number(kinds)} ${f.plural(kinds, { one: 'tipo si discosta', other: 'tipi si discostano' })} dal valore predefinito.`,
    reset: 'Torna al valore predefinito',
    allOffTitle: 'Nessuna opportunità viene cercata',
    allOff: 'Con tutte disattivate, nessuno viene a sapere di un acquirente non registrato.',
    preview: previewWords(f),
  };
}

function previewWords(f: Formats): Words['preview'] {
  const alerts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'allerta', other: 'allerte' })}`;
  const inEmails = (emails: number) =>
    f.plural(emails, { one: 'nell’ultima e-mail', other: `nelle ultime ${f.number(emails)} e-mail` });
  return {
    title: 'Che cosa avrebbero fatto le modifiche',
    hint: 'Calcolato sulle ultime 100 e-mail dell’account. Non salva nulla.',
    unchanged:
      'Cambiare un tipo, una soglia o una parola: qui si vede quali allerte si aggiungono o spariscono.',
    run: 'Calcola di nuovo',
    working: 'Prova sulle ultime e-mail',
    invalid: 'Prima va rivisto uno dei valori qui sopra.',
    noEmailsTitle: 'Ancora nessuna e-mail su cui provare',
    noEmails:
      'HubSpot non ha registrato e-mail che si possano leggere. Le impostazioni valgono appena ne arriva una.',
    fewer: (count, emails) => `Queste modifiche avrebbero dato ${alerts(count)} in meno ${inEmails(emails)}.`,
    more: (count, emails) => `Queste modifiche avrebbero dato ${alerts(count)} in più ${inEmails(emails)}.`,
    asMany: (emails) => `Altrettante allerte ${inEmails(emails)}. Ciò che cambia è qui sotto.`,
    quietly: (emails) =>
      `Nessuna allerta sarebbe cambiata ${inEmails(emails)}, solo ciò che si mostra con discrezione.`,
    same: (emails) => `Non sarebbe cambiato nulla ${inEmails(emails)}.`,
    sum: (now, then) => `${alerts(now)} con ciò che vale oggi, ${f.number(then)} con questo.`,
    becomes: {
      gone: 'Sparisce',
      new: 'Nuovo',
      'gone-quiet': 'Non più mostrato con discrezione',
      'new-quiet': 'Nuovo, mostrato con discrezione',
      'to-review': 'Mostrato con discrezione',
      'to-alert': 'Diventa un’allerta',
    },
    sure: (probability) => `certo ${al(f.percent(probability))}`,
    quote: (text) => `“${text}”`,
    openContact: 'Apri il contatto',
    noContact: 'Il mittente non è ancora un contatto.',
    showMore: (count) => `Mostra altri ${f.number(count)}`,
  };
}
