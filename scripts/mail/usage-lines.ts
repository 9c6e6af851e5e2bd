import type { LanguageModelUsage } from '../../src/llm/usage.ts';

/** What a language model was asked and what it cost, for people at a terminal. Counts only. */
export function usageToLines(usage: LanguageModelUsage): readonly string[] {
  const { answered, cached, requests, inputTokens, outputTokens, cost, signals } = usage;
  return [
    `language model: ${answered} messages answered (${cached} from the cache), ${requests} requests, ${signals} signals`,
    `  tokens: ${inputTokens} in, ${outputTokens} out; cost: ${cost ? `${cost.amount.toFixed(4)} ${cost.currency}` : 'unknown, the settings name no prices'}`,
    ...countLine('signals refused', usage.refused),
    ...countLine('messages without an answer', usage.failures),
    ...countLine('messages not sent', usage.skipped),
  ];
}

function countLine(title: string, counts: Readonly<Record<string, number>>): readonly string[] {
  const parts = Object.entries(counts).map(([reason, count]) => `${count} ${reason}`);
  return parts.length > 0 ? [`  ${title}: ${parts.join(', ')}`] : [];
}
