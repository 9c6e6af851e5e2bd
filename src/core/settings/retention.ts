/** How long the words of people are kept. */
export interface RetentionSettings {
  /**
   * Months after which a signal loses its quote, its facts and its sender, a completed task its notes, and what a user set
   * on the cards or the weekly review decided is forgotten. Counts and sums stay. Null: nothing is removed by its age.
   */
  readonly quoteMonths: number | null;
}

export const retentionLimits = { fewestMonths: 1, mostMonths: 120 } as const;

export const defaultRetentionSettings: RetentionSettings = { quoteMonths: 12 };
