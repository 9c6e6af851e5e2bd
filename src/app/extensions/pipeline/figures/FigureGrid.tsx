import { AutoGrid } from '@hubspot/ui-extensions';
import type { Figure } from '#core/views/figure.ts';
import { FigureTile } from './FigureTile.tsx';

interface FigureGridProps {
  readonly figures: readonly Figure[];
  readonly currency: string;
}

/** Six beside each other where there is room, two on a narrow screen; one or two alone keep their size. */
export function FigureGrid({ figures, currency }: FigureGridProps) {
  if (figures.length === 0) return null;
  const isFew = figures.length <= 2;
  const hasSecondLine = figures.some(({ missing, previous }) => missing !== null || previous !== null);
  return (
    <AutoGrid columnWidth={isFew ? 240 : 160} flexible={!isFew} gap="sm">
      {figures.map((figure) => (
        <FigureTile
          key={figure.id}
          figure={figure}
          currency={currency}
          hasBenchmark={isFew}
          hasSecondLine={hasSecondLine}
        />
      ))}
    </AutoGrid>
  );
}
