import type { AttentionItem } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { ruleTitle } from '../views/rule-title.ts';
import { stageLabel } from '../views/stage-label.ts';

/** An item of attention as a sentence. */
export function attentionToText(
  dictionary: PageDictionary,
  item: AttentionItem,
  currency: string,
  options: Pick<FilterOptions, 'pipelines'>,
): string {
  const { kinds, overview: words } = dictionary;
  switch (item.kind) {
    case 'largest-kind': {
      const kind = kinds[item.signalKind].label;
      return item.value === null
        ? words.largestKind(kind, item.count)
        : words.largestKindWorth(kind, item.count, item.value, currency);
    }
    case 'stuck-stage':
      return words.stuckStage(stageLabel(options, item.stageId), item.count, item.amount, currency);
    case 'waiting':
      return words.waiting(item.count);
    case 'risk':
      return item.value === null
        ? words.risk(item.customers)
        : words.riskWorth(item.customers, item.value, currency);
    case 'rule':
      return words.rule(ruleTitle(dictionary, item.ruleId), item.count);
  }
}
