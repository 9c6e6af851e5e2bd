import type { startWords as english } from '../en/start.ts';
import type { Formats } from '../formats.ts';
import { il } from './articles.ts';

export function startWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Vediamo a che punto siete',
    intro:
      'Dall’installazione al primo rapporto e a un funnel mappato. Ogni passo richiede pochi minuti, e la pagina vede da sola che cosa è fatto.',
    progress: (done, total) =>
      `${f.number(done)} ${f.plural(done, { one: 'passo fatto', other: 'passi fatti' })} su ${f.number(total)}`,
    alone: 'L’informativa ai dipendenti non viene contata: se sia stata data lo sapete voi, non un’app.',
    status: {
      done: 'Fatto',
      next: 'Prossimo',
      later: 'Più tardi',
      looking: 'Controllo in corso',
      yours: 'Spetta a voi',
      unknown: 'Non verificabile',
    },
    retry: 'Controlla di nuovo',
    steps: {
      install: {
        title: 'Controllare l’installazione',
        why: 'L’app tiene i suoi risultati in proprietà sue e deve poter vedere la posta.',
        link: 'Vedi tutto il controllo',
      },
      tell: {
        title: 'Informare i dipendenti',
        why: 'Le persone devono sapere prima che cosa viene letto e a che scopo. L’informativa è pronta, in francese e in inglese.',
        link: 'All’informativa',
      },
      read: {
        title: 'Leggere le e-mail passate',
        why: 'Mostra che cosa conteneva l’ultimo anno, molto prima che lo faccia la nuova posta.',
        link: 'Leggi le e-mail passate',
        linkRunning: 'Vedi a che punto è',
        linkDone: 'Leggi di nuovo',
      },
      report: {
        title: 'Vedere il rapporto',
        why: 'Che cosa era invisibile, che cosa è andato perso nel silenzio, mese per mese.',
        link: 'Vedi il rapporto',
      },
      people: {
        title: 'Dire chi viene avvisato, e quando',
        why: 'I responsabili ricevono un task solo per ciò che ha superato il termine in ore lavorative.',
        link: 'Persone e orari di lavoro',
      },
      funnel: {
        title: 'Mappare il funnel',
        why: 'Chi fa avanzare ogni passo e che cosa lo prova; le schede dicono poi che cosa segue.',
        link: 'Mappa il funnel',
      },
      cards: {
        title: 'Posizionare le schede',
        why: 'Nelle impostazioni di HubSpot, sotto Oggetti, aprire la vista dei record di contatti e trattative e aggiungere la scheda “Invisible Pipeline”. Conta come fatto quando qualcuno ha deciso su una scheda.',
        link: 'Come si controlla',
      },
    },
    found: {
      toMend: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'punto resta', other: 'punti restano' })} da sistemare.`,
      worthALook: (count) =>
        `Funziona; ${f.number(count)} ${f.plural(count, { one: 'punto merita', other: 'punti meritano' })} uno sguardo.`,
      reading: (read, total) => `${f.number(read)} e-mail lette su ${f.number(total)}.`,
      counting: 'Le e-mail vengono contate.',
      paused: (read, total) => `In pausa a ${f.number(read)} e-mail su ${f.number(total)}.`,
      wasRead: (emails, at) =>
        `${f.number(emails)} e-mail ${f.plural(emails, { one: 'letta', other: 'lette' })} ${il(f.date(at))}.`,
      managers: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'persona viene avvisata', other: 'persone vengono avvisate' })}.`,
    },
    end: {
      title: 'È tutto pronto',
      text: 'D’ora in poi l’app lavora da sola. La panoramica mostra che cosa è invisibile ora; la guida spiega ogni indicatore.',
      overview: 'Alla panoramica',
      guide: 'Alla guida',
    },
    pointer: 'Prima volta qui? Ecco i primi passi',
    pointerEmpty: 'Ancora nulla? Far leggere le e-mail passate',
  };
}
