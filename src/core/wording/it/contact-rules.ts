import type { contactRuleWords as english } from '../en/contact-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function contactRuleWords(f: Formats): ReturnType<typeof english> {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'giorno', other: 'giorni' })}`;
  return {
    'contact-company-from-email': {
      title: 'Un’altra azienda nella firma',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La firma indica ${stated}, mentre il contatto non è associato a nessuna azienda.`
          : `La firma indica ${stated} e il record ${recorded}: trattative e report possono trovarsi nell’azienda sbagliata.`,
      fix: ({ stated }) =>
        `Verificare se il contatto lavora ora per ${stated}, poi associare questa azienda.`,
    },
    'contact-company-missing': {
      title: 'Nessuna azienda associata',
      why: ({ named }) =>
        named === ''
          ? 'Senza azienda le e-mail e le trattative di questo contatto non contano per nessun cliente.'
          : `${named} è scritta sul contatto ma non associata: e-mail e trattative non contano per nessun cliente.`,
      fix: ({ named }) =>
        named === ''
          ? 'Associare l’azienda per cui lavora il contatto.'
          : `Associare ${named}, oppure crearla in un passaggio.`,
    },
    'contact-duplicate': {
      title: 'Probabile duplicato',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'altro contatto sembra', other: 'altri contatti sembrano' })} la stessa persona: la storia è divisa e si rischia di scriverle due volte.`,
      fix: 'Confrontare i record e unire quelli della stessa persona.',
    },
    'contact-email-bounced': {
      title: 'Le e-mail non arrivano',
      why: ({ address }) =>
        `Le e-mail a ${address} tornano indietro: niente di ciò che si invia viene letto.`,
      fix: 'Cercare il nuovo indirizzo, o chi ha preso il posto di questa persona.',
    },
    'contact-email-missing': {
      title: 'Indirizzo e-mail mancante',
      why: 'Senza indirizzo nessuna e-mail con questo contatto viene registrata e nessun segnale viene trovato.',
      fix: 'Aggiungere l’indirizzo aziendale.',
    },
    'contact-job-title-from-email': {
      title: 'Ruolo indicato in un’e-mail',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La firma dice “${stated}”; dal record non si vede chi è questa persona.`
          : `La firma dice “${stated}”, il record “${recorded}”: il peso nella decisione può essere cambiato.`,
      fix: ({ recorded }) =>
        recorded === '' ? 'Riportare il ruolo con un clic.' : 'Aggiornare il ruolo se è cambiato.',
    },
    'contact-job-title-missing': {
      title: 'Ruolo mancante',
      why: 'Senza ruolo non si sa se questa persona decide, firma o consiglia.',
      fix: 'Aggiungere il ruolo dal suo profilo, oppure chiederlo nel prossimo scambio.',
    },
    'contact-lifecycle-contradicts-deals': {
      title: 'Ciclo di vita in ritardo sulle trattative',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: campagne e report trattano questa persona come un’altra.`,
      fix: ({ implied }) => `Portare la fase del ciclo di vita a “${lifecycleLabel(implied)}”.`,
    },
    'contact-name-in-capitals': {
      title: 'Nome tutto maiuscolo o minuscolo',
      why: ({ shown }) => `“${shown}” compare così in ogni modello che saluta per nome.`,
      fix: ({ proposed }) => `Scrivere ${proposed}.`,
    },
    'contact-name-missing': {
      title: 'Nome incompleto',
      why: ({ missing }) =>
        missing === 'both'
          ? 'Senza nome nessuno riconosce questo contatto negli elenchi e i modelli non salutano nessuno.'
          : missing === 'first'
            ? 'Senza il nome i modelli non salutano nessuno.'
            : 'Senza cognome questo contatto è difficile da trovare e da distinguere.',
      fix: ({ missing }) =>
        missing === 'both'
          ? 'Aggiungere nome e cognome.'
          : missing === 'first'
            ? 'Aggiungere il nome.'
            : 'Aggiungere il cognome.',
    },
    'contact-name-swapped': {
      title: 'Nome e cognome invertiti',
      why: 'I modelli salutano questa persona con il cognome.',
      fix: ({ first, last }) => `Indicare ${first} come nome e ${last} come cognome.`,
    },
    'contact-owner-deactivated': {
      title: 'Proprietario non più attivo',
      why: ({ owner }) =>
        `${owner} non ha più un utente attivo: nessuno viene a sapere delle e-mail e dei task di questo contatto.`,
      fix: 'Scegliere un nuovo proprietario.',
    },
    'contact-owner-missing': {
      title: 'Nessun proprietario',
      why: 'Nessuno viene a sapere delle e-mail di questo contatto e i task non arrivano a nessuno.',
      fix: 'Scegliere un proprietario.',
    },
    'contact-phone-from-email': {
      title: 'Numero di telefono indicato in un’e-mail',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La firma riporta ${stated}, che manca nel record.`
          : `La firma riporta ${stated}, il record ${recorded}: una chiamata potrebbe non raggiungere più questa persona.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Riportare il numero con un clic.'
          : 'Aggiornare il numero se quello vecchio non è più in uso.',
    },
    'contact-phone-missing': {
      title: 'Numero di telefono mancante',
      why: 'Quando le e-mail restano senza risposta non c’è altro modo di raggiungere questa persona.',
      fix: 'Aggiungere un numero diretto o di cellulare.',
    },
    'contact-phone-not-dialable': {
      title: 'Numero di telefono non componibile',
      why: ({ phone }) =>
        `“${phone}” è incompleto o senza un paese noto: la chiamata da HubSpot non funziona.`,
      fix: 'Scriverlo con il prefisso del paese, per esempio +33 1 40 50 60 70.',
    },
    'contact-private-domain': {
      title: 'Indirizzo e-mail privato',
      why: ({ domain }) =>
        `Un indirizzo ${domain} non è legato a nessuna azienda e si perde quando la persona cambia lavoro.`,
      fix: 'Chiedere l’indirizzo aziendale; per un libero professionista va bene così.',
    },
    'contact-silent-with-open-deal': {
      title: 'Nessuno scambio con una trattativa aperta',
      why: ({ days: count, isContacted }) =>
        isContacted === 1
          ? `L’ultimo scambio risale a ${days(count)} fa e una trattativa con questo contatto è aperta.`
          : `Nessuno scambio da quando il contatto è stato creato (${days(count)}), e una trattativa è aperta.`,
      fix: 'Scrivere o chiamare, oppure annotare quando vuole risentirvi.',
    },
  };
}
