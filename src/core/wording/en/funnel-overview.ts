import type { Formats } from '../formats.ts';

/** The whole map, and the gaps between teams. */
export function funnelOverviewWords(f: Formats) {
  const openPoints = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'open point', other: 'open points' })}`;
  return {
    intro:
      'How somebody becomes your customer, from the first contact to growth, in your own stages. What you agree on here is what deal cards ask for and remind of.',
    proposal: {
      title: 'A proposal, ready to use',
      text: 'It follows from the names and the order of your stages. Take it as it is, or go through it step by step; everything can be changed later.',
      take: 'Take it as it is',
      taking: 'Saving',
    },
    goThrough: 'Go through the steps',
    toDocument: 'Document to hand round',
    toMap: 'Back to the map',
    steps: (count: number) => `${f.number(count)} ${f.plural(count, { one: 'step', other: 'steps' })}`,
    openPoints,
    /** On top of the list of what is to be settled. */
    openTitle: (count: number) => (count === 0 ? 'Nothing is left to settle' : openPoints(count)),
    /** One point that is open in several steps. */
    sameOf: (title: string, count: number) => `${title} (${f.number(count)})`,
    allClear: 'Every step says who moves it on, on what proof, and by when.',
    noStep: 'No step here yet',
    edit: 'Open this step',
    moreSteps: (count: number) => `${f.number(count)} more`,
    fewerSteps: 'Show fewer',
    noFigures: 'Real figures appear on a step once 8 records have gone through it.',
    empty: {
      title: 'There are no stages to map yet',
      text: 'Create a deal pipeline in HubSpot, or let the app read the one you have; the map then draws itself.',
    },
    handovers: {
      title: 'Hand-overs between teams',
      intro:
        'Where one team passes a customer on to the next, and what goes over. This is where customers are lost most easily.',
      none: 'No team passes on to another yet. Once the steps name their teams, the hand-overs show here.',
      pair: (from: string, to: string) => `${from} → ${to}`,
      between: (from: string, to: string) => `between “${from}” and “${to}”`,
      passes: 'What goes over',
      nothing: 'Nothing that can be observed yet',
      write: 'Say what goes over',
      withoutTeam: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'step names', other: 'steps name' })} no team yet, so hand-overs there stay unseen.`,
    },
  };
}
