import type { settingsWordsWords as english } from '../en/settings-words.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function settingsWordsWords(f: Formats): Words {
  return {
    title: 'Ihre Wörter',
    intro:
      'Wie Ihre Pakete, Module und Mitbewerber heißen. Die App weiß dann, dass es bei „Wir könnten auf Growth wechseln“ um ein Paket geht. Groß- und Kleinschreibung und Akzente spielen keine Rolle.',
    lists: {
      plans: {
        label: 'Pakete',
        hint: 'Stufen Ihrer Preisliste: Starter, Growth, Enterprise.',
        placeholder: 'Growth',
      },
      modules: {
        label: 'Module und Produkte',
        hint: 'Was sich dazukaufen lässt.',
        placeholder: 'Lohnabrechnung',
      },
      priceUnits: {
        label: 'Wonach Sie abrechnen',
        hint: 'Womit ein Preis multipliziert wird: Benutzer, Standorte, Lohnzettel.',
        placeholder: 'Lohnzettel',
      },
      competitors: {
        label: 'Mitbewerber',
        hint: 'Namen, die Käufer für sie verwenden, auch kurze.',
        placeholder: 'Rivalsoft',
      },
    },
    needs: 'Ein Wort hat 1 bis 60 Zeichen.',
    proposals: proposalWords(f),
  };
}

function proposalWords(f: Formats): Words['proposals'] {
  return {
    title: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Wort', other: 'Wörter' })} aus Ihren Produkten und Deals`,
    hint: 'Gefunden in Ihrer Produktbibliothek, in Namen abgeschlossener Deals und in Verlustgründen. Ohne Sie wird nichts übernommen.',
    as: {
      plans: 'als Paket',
      modules: 'als Modul',
      priceUnits: 'als Abrechnungseinheit',
      competitors: 'als Mitbewerber',
    },
    sources: {
      product: (count) => `in ${f.number(count)} ${f.plural(count, { one: 'Produkt', other: 'Produkten' })}`,
      'deal-name': (count) =>
        `in ${f.number(count)} ${f.plural(count, { one: 'Deal-Namen', other: 'Deal-Namen' })}`,
      'lost-reason': (count) =>
        `in ${f.number(count)} ${f.plural(count, { one: 'Verlustgrund', other: 'Verlustgründen' })}`,
    },
    accept: 'Hinzufügen',
    acceptAll: (count) => `Alle ${f.number(count)} hinzufügen`,
    dismiss: 'Jetzt nicht',
    dismissed: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Vorschlag ist', other: 'Vorschläge sind' })} beiseitegelegt, bis Sie wiederkommen.`,
    showAgain: 'Wieder anzeigen',
    showMore: (count) => `${f.number(count)} weitere anzeigen`,
    noneTitle: 'Nichts vorzuschlagen',
    none: 'Ihre Produkte und Deals nennen kein Wort, das nicht schon in Ihren Listen steht.',
    full: 'Eine der Listen ist voll, daher wurden nicht alle hinzugefügt.',
  };
}
