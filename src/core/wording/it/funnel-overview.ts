import type { funnelOverviewWords as english } from '../en/funnel-overview.ts';
import type { Formats } from '../formats.ts';

export function funnelOverviewWords(f: Formats): ReturnType<typeof english> {
  const openPoints = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'punto aperto', other: 'punti aperti' })}`;
  return {
    intro:
      'Come qualcuno diventa vostro cliente, dal primo contatto alla crescita, nelle vostre fasi. Ciò che si concorda qui è ciò che le schede delle trattative chiedono e ricordano.',
    proposal: {
      title: 'Una proposta, pronta all’uso',
      text: 'Viene dai nomi e dall’ordine delle fasi. Si può usare così com’è o rivedere passo per passo; tutto si può cambiare in seguito.',
      take: 'Usala così com’è',
      taking: 'Salvataggio',
    },
    goThrough: 'Percorri i passi',
    toDocument: 'Documento da distribuire',
    toMap: 'Torna alla mappa',
    steps: (count) => `${f.number(count)} ${f.plural(count, { one: 'passo', other: 'passi' })}`,
    openPoints,
    openTitle: (count) => (count === 0 ? 'Non resta nulla da chiarire' : openPoints(count)),
    sameOf: (title, count) => `${title} (${f.number(count)})`,
    allClear: 'Ogni passo dice chi lo fa avanzare, con quale prova ed entro quando.',
    noStep: 'Ancora nessun passo qui',
    edit: 'Apri questo passo',
    moreSteps: (count) => `${f.number(count)} in più`,
    fewerSteps: 'Mostra meno',
    noFigures: 'I dati reali appaiono su un passo dopo che 8 record lo hanno attraversato.',
    empty: {
      title: 'Non ci sono ancora fasi da mappare',
      text: 'Creare una pipeline di trattative in HubSpot, o lasciare che l’app legga quella esistente; la mappa si disegna da sola.',
    },
    handovers: {
      title: 'Passaggi fra i team',
      intro:
        'Dove un team affida un cliente al successivo, e che cosa passa. È qui che i clienti si perdono più facilmente.',
      none: 'Nessun team affida ancora i clienti a un altro. Quando i passi indicano i loro team, i passaggi appaiono qui.',
      pair: (from, to) => `${from} → ${to}`,
      between: (from, to) => `fra “${from}” e “${to}”`,
      passes: 'Che cosa passa',
      nothing: 'Ancora nulla di osservabile',
      write: 'Indica che cosa passa',
      withoutTeam: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'passo non indica', other: 'passi non indicano' })} ancora un team: lì i passaggi restano nascosti.`,
    },
  };
}
