import type { settingsReadingWords as english } from '../en/settings-reading.ts';
import type { Formats } from '../formats.ts';

export function settingsReadingWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Che cosa viene letto',
    intro:
      'L’app legge ciò che gli acquirenti scrivono nelle e-mail registrate da HubSpot. Di un’e-mail conserva la frase che prova un segnale e i suoi numeri, mai l’e-mail.',
    ours: {
      title: 'Chi siete',
      hint: 'Ciò che arriva da questi domini è vostro: la posta dei colleghi non conta mai come quella di un acquirente.',
    },
    excluded: {
      title: 'Che cosa non si tocca',
      hint: 'Escluso significa: mai letto oltre l’intestazione, cioè mittente, destinatari, oggetto e data.',
      cost: 'Con un’esclusione, prima si leggono le intestazioni. È una chiamata API in più ogni 100 e-mail.',
      everything: (domain) =>
        `${domain} è vostro e anche escluso. Ogni e-mail ha uno di voi da un lato, quindi nessuna verrebbe letta.`,
      everythingTitle: 'Non verrebbe letto nulla',
    },
    lists: {
      ourDomains: {
        label: 'I nostri domini',
        hint: 'La parte degli indirizzi dopo la @.',
        placeholder: 'nostra-azienda.it',
        needs: 'Un dominio si scrive come azienda.it.',
      },
      excludedDomains: {
        label: 'Domini esclusi',
        hint: 'Un dominio vale anche per i suoi sottodomini: i vostri avvocati, la banca, le rappresentanze.',
        placeholder: 'studio-legale.it',
        needs: 'Un dominio si scrive come azienda.it.',
      },
      excludedAddresses: {
        label: 'Persone escluse',
        hint: 'Posta da o verso questi indirizzi.',
        placeholder: 'nome@azienda.it',
        needs: 'Un indirizzo si scrive come nome@azienda.it.',
      },
      excludedMailboxes: {
        label: 'Nostre caselle escluse',
        hint: 'Colleghi la cui posta non si tocca affatto, per esempio le risorse umane.',
        placeholder: 'hr@nostra-azienda.it',
        needs: 'Un indirizzo si scrive come nome@azienda.it.',
      },
      privateMarkers: {
        label: 'Parole nell’oggetto che indicano un’e-mail privata',
        hint: 'Maiuscole e accenti non contano. Dire ai colleghi quali parole valgono.',
        placeholder: '[privato]',
        needs: 'Una parola ha da 3 a 40 caratteri.',
      },
    },
    usualMarkers: 'Aggiungi le parole usuali',
    languages: {
      title: 'Lingue',
      hint: 'Un’e-mail troppo breve per capirne la lingua viene sempre letta.',
      label: 'Leggi le e-mail in',
      all: 'Tutte le lingue che l’app conosce',
      some: 'Solo queste',
      chosen: 'Lingue lette',
      none: 'Scegliere almeno una lingua, o leggerle tutte.',
      names: {
        fr: 'Francese',
        en: 'Inglese',
        de: 'Tedesco',
        es: 'Spagnolo',
        it: 'Italiano',
        nl: 'Olandese',
        pt: 'Portoghese',
      },
    },
    list: {
      add: 'Aggiungi',
      several: 'Più voci insieme: separarle con virgole.',
      empty: 'Ancora nessuna.',
      remove: (entry) => `Rimuovi ${entry}`,
      known: (entries) => `Già nell’elenco: ${entries.join(', ')}.`,
      unfit: (entries) => `Non aggiunto: ${entries.join(', ')}.`,
      full: (most) => `Questo elenco contiene al massimo ${f.number(most)} voci.`,
      showAll: (count) => `Mostra tutte e ${f.number(count)}`,
      showFewer: 'Mostra meno',
    },
  };
}
