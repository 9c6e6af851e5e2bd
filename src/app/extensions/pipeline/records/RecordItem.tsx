import { Accordion, Flex, Tag, Text, Tile, Tooltip } from '@hubspot/ui-extensions';
import type { Estimate } from '#core/signals/signal.ts';
import type { RecordRow } from '#core/views/page-parts.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { ruleTitle } from '../views/rule-title.ts';
import { stageLabel } from '../views/stage-label.ts';
import { CrmRecordLink } from './CrmRecordLink.tsx';

interface RecordItemProps {
  readonly row: RecordRow;
  readonly currency: string;
  readonly options: FilterOptions;
}

/** Rules that are named; the others are counted. */
const mostRules = 3;

/** A record with what put it on the list: the sentence, what it is worth, what is missing. */
export function RecordItem({ row, currency, options }: RecordItemProps) {
  const words = usePageWords();
  const { records } = words;
  const { amount, estimate, expected, facts, id, kinds, name, quote, type } = row;
  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        <Flex direction="row" justify="between" wrap gap="sm">
          <Flex direction="row" wrap gap="sm" align="center">
            <CrmRecordLink type={type} id={id}>
              {name ?? records.gone(type)}
            </CrmRecordLink>
            <Text variant="microcopy" inline>
              {bylineOf(words, row, options)}
            </Text>
          </Flex>
          <Text inline format={{ fontWeight: 'demibold' }}>
            {worthToText(words, amount, expected, currency)}
          </Text>
        </Flex>
        {quote !== null && <Text>{records.quote(quote)}</Text>}
        <KindTags kinds={kinds} />
        {facts.length > 0 && (
          <Text variant="microcopy">
            {records.missingFacts(facts.map((fact) => words.segments.facts[fact]).join(', '))}
          </Text>
        )}
        {row.codes.length > 0 && <Text variant="microcopy">{rulesToText(words, row.codes)}</Text>}
        {estimate && <EstimateFold estimate={estimate} />}
      </Flex>
    </Tile>
  );
}

function KindTags({ kinds }: Pick<RecordRow, 'kinds'>) {
  const words = usePageWords().kinds;
  if (kinds.length === 0) return null;
  return (
    <Flex direction="row" wrap gap="xs">
      {kinds.map((kind) => (
        <Tag key={kind} overlay={<Tooltip>{words[kind].meaning}</Tooltip>}>
          {words[kind].label}
        </Tag>
      ))}
    </Flex>
  );
}

function EstimateFold({ estimate }: { readonly estimate: Estimate }) {
  const words = usePageWords().estimate;
  return (
    <Accordion title={words.foldTitle} size="xs">
      <Text variant="microcopy">{words.formula(estimate)}</Text>
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {words.result(estimate)}
      </Text>
    </Accordion>
  );
}

function worthToText(
  { figures, records }: PageDictionary,
  amount: number | null,
  expected: number | null,
  currency: string,
): string {
  if (expected !== null) return records.expected(expected, currency);
  return amount === null ? '' : figures.money(amount, currency);
}

function bylineOf({ figures, records }: PageDictionary, row: RecordRow, options: FilterOptions): string {
  const { at, stageId, status, teamId, type } = row;
  const team = options.teams.find(({ id }) => id === teamId)?.name;
  return [
    records.types[type],
    stageId && stageLabel(options, stageId),
    status && records.statuses[status],
    team,
    at !== null && figures.date(at),
  ]
    .filter((text) => typeof text === 'string' && text !== '')
    .join(' · ');
}

function rulesToText(words: PageDictionary, codes: readonly string[]): string {
  const named = codes.slice(0, mostRules).map((code) => ruleTitle(words, code));
  const more = codes.length - named.length;
  return [...named, ...(more > 0 ? [words.records.moreWarnings(more)] : [])].join(' · ');
}
