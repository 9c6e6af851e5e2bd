import { PageLink } from '@hubspot/ui-extensions/pages';
import type { HistoryReport } from '#core/views/history-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { EmptyView } from '../../views/EmptyView.tsx';
import { totalsOf } from './totals.ts';

/** Nothing was invisible: why that is, and what to check where it surprises. */
export function EmptyReport({ report }: { readonly report: HistoryReport }) {
  const words = usePageWords().history.empty;
  const { title, text } = reason(words, report);
  return (
    <EmptyView title={title} text={text} imageName="emptyStateCharts">
      <PageLink to={paths.installation}>{words.check}</PageLink>
    </EmptyView>
  );
}

function reason(words: PageDictionary['history']['empty'], report: HistoryReport) {
  if (report.total.emails === 0) return words.noMail;
  const { covered } = totalsOf(report);
  return covered === 0
    ? { title: words.nothingFound.title, text: words.nothingFound.text(report.total.emails) }
    : { title: words.allCovered.title, text: words.allCovered.text(covered) };
}
