import type { settingsWordsWords as english } from '../en/settings-words.ts';
import type { Formats } from '../formats.ts';

export function settingsWordsWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Le vostre parole',
    intro:
      'Come si chiamano i vostri piani, moduli e concorrenti. Così l’app sa che “potremmo passare a Growth” parla di un piano. Maiuscole e accenti non contano.',
    lists: {
      plans: {
        label: 'Piani',
        hint: 'Livelli del listino: Starter, Growth, Enterprise.',
        placeholder: 'Growth',
      },
      modules: {
        label: 'Moduli e prodotti',
        hint: 'Che cosa si può acquistare in più.',
        placeholder: 'Paghe',
      },
      priceUnits: {
        label: 'Unità di prezzo',
        hint: 'Ciò per cui si moltiplica un prezzo: utenti, sedi, cedolini.',
        placeholder: 'cedolino',
      },
      competitors: {
        label: 'Concorrenti',
        hint: 'I nomi che usano gli acquirenti, anche quelli brevi.',
        placeholder: 'Rivalsoft',
      },
    },
    needs: 'Una parola ha da 1 a 60 caratteri.',
    proposals: {
      title: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'parola', other: 'parole' })} da prodotti e trattative`,
      hint: 'Trovate nella libreria dei prodotti, nei nomi delle trattative chiuse e nei motivi di perdita. Nulla viene aggiunto senza di voi.',
      as: {
        plans: 'come piano',
        modules: 'come modulo',
        priceUnits: 'come unità di prezzo',
        competitors: 'come concorrente',
      },
      sources: {
        product: (count) =>
          `in ${f.number(count)} ${f.plural(count, { one: 'prodotto', other: 'prodotti' })}`,
        'deal-name': (count) =>
          `in ${f.number(count)} ${f.plural(count, { one: 'nome di trattativa', other: 'nomi di trattative' })}`,
        'lost-reason': (count) =>
          `in ${f.number(count)} ${f.plural(count, { one: 'motivo di perdita', other: 'motivi di perdita' })}`,
      },
      accept: 'Aggiungi',
      acceptAll: (count) => `Aggiungi tutte e ${f.number(count)}`,
      dismiss: 'Non ora',
      dismissed: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'proposta messa', other: 'proposte messe' })} da parte fino al ritorno su questa pagina.`,
      showAgain: 'Mostra di nuovo',
      showMore: (count) => `Mostra altre ${f.number(count)}`,
      noneTitle: 'Niente da proporre',
      none: 'Prodotti e trattative non contengono parole che manchino nei vostri elenchi.',
      full: 'Uno degli elenchi è pieno: non sono state aggiunte tutte.',
    },
  };
}
